import Base

extension Inheritance {
  /// The figure of a bound, as far as it is known before any data.
  private struct Figure {
    /// nil where it may be any.
    var least: Rational?
    var most: Rational?
    /// Whether there is one for every unit.
    var isSure: Bool
  }

  /// How a target stands to one with the same question.
  func strictness(
    of target: Target, against other: Target, for unit: UnitClass, among fitting: [Target]
  ) -> Strictness {
    if let (mine, theirs) = constants(target, other, for: unit) {
      if mine.isWithin(theirs) { return .asStrict }
      if mine.isComparable(with: theirs) { return .looser }
      return mine.isApart(from: theirs) ? .apart : .notProved
    }
    if hasSameFigures(target, other, for: unit) { return .asStrict }
    guard let loosest = bounds(of: target, for: unit, among: fitting, isLoosest: true),
      let strictest = bounds(of: other, for: unit, among: fitting, isLoosest: false)
    else { return .notProved }
    let domain = ValueDomain(vocabulary[target.indicator], isReduction: target.isReduction)
    return AllowedValues(loosest, in: domain).isWithin(AllowedValues(strictest, in: domain)) ? .asStrict : .notProved
  }

  /// Whether the rule of a nearer pack that sets a target may give less than what holds without it, or nothing.
  func mayLower(_ target: Target, for unit: UnitClass, among fitting: [Target]) -> Bool {
    let found = rules(of: target, for: unit)
    guard let first = found.first, assignments[first].pack < target.pack, let bound = target.bounds.first else {
      return false
    }
    let base = figure(of: target, bound, found[1...], unit, fitting)
    guard case .number(let section)? = bound.threshold.constant,
      let range = range(of: assignments[first], target, section, fitting)
    else { return true }
    return bound.comparator.rises
      ? base.most.map { range.least < $0 } ?? true : base.least.map { range.most > $0 } ?? true
  }

  private func range(of rule: Assignment, _ target: Target, _ section: Rational, _ fitting: [Target]) -> FigureRange? {
    RuleRange(rule: rule, section: section, type: vocabulary[target.indicator].type) { reference in
      strictest(superiors(reference, of: target, from: rule.pack, among: fitting))
    }.range()
  }

  /// What two targets allow, where both say it in figures that no rule changes.
  func constants(_ target: Target, _ other: Target, for unit: UnitClass) -> (AllowedValues, AllowedValues)? {
    guard rules(of: target, for: unit).isEmpty, rules(of: other, for: unit).isEmpty else { return nil }
    guard let mine = Inheritance.allowed(by: target, vocabulary),
      let theirs = Inheritance.allowed(by: other, vocabulary)
    else { return nil }
    return (mine, theirs)
  }

  /// What a target allows as it is stated; nil where that is not said in figures.
  static func allowed(by target: Target, _ vocabulary: Vocabulary) -> AllowedValues? {
    var bounds: [(comparator: Comparator, figure: Rational)] = []
    for bound in target.bounds {
      guard case .number(let figure)? = bound.threshold.constant else { return nil }
      bounds.append((bound.comparator, figure))
    }
    return AllowedValues(bounds, in: ValueDomain(vocabulary[target.indicator], isReduction: target.isReduction))
  }

  /// Whether both say their figures with the same words, the first no less strictly: `> in 2023` and `>= in 2023`.
  private func hasSameFigures(_ target: Target, _ other: Target, for unit: UnitClass) -> Bool {
    guard rules(of: target, for: unit).isEmpty, rules(of: other, for: unit).isEmpty,
      target.bounds.count == other.bounds.count
    else { return false }
    return zip(target.bounds, other.bounds).allSatisfy { mine, theirs in
      guard mine.threshold.isSame(as: theirs.threshold) else { return false }
      switch (mine.comparator, theirs.comparator) {
      case (.above, .atLeast), (.below, .atMost): return true
      default: return mine.comparator == theirs.comparator
      }
    }
  }

  /// The bounds of a target with the figures that ask for least, or for most; nil where these are not known.
  private func bounds(
    of target: Target, for unit: UnitClass, among fitting: [Target], isLoosest: Bool
  ) -> [(comparator: Comparator, figure: Rational)]? {
    var bounds: [(comparator: Comparator, figure: Rational)] = []
    for bound in target.bounds {
      let figure = figure(of: target, bound, rules(of: target, for: unit)[...], unit, fitting)
      guard figure.isSure || !isLoosest else { return nil }
      let known: Rational?
      switch bound.comparator {
      case .atLeast, .above: known = isLoosest ? figure.least : figure.most
      case .atMost, .below: known = isLoosest ? figure.most : figure.least
      case .equal, .different: known = figure.least == figure.most ? figure.least : nil
      }
      guard let known else { return nil }
      bounds.append((bound.comparator, known))
    }
    return bounds
  }

  /// The figure that rules, the nearest pack's first, make of what the target says.
  private func figure(
    of target: Target, _ bound: Target.Bound, _ rules: ArraySlice<Int>, _ unit: UnitClass, _ fitting: [Target]
  ) -> Figure {
    guard let index = rules.first else {
      guard case .number(let figure)? = bound.threshold.constant else {
        return Figure(least: nil, most: nil, isSure: false)
      }
      return Figure(least: figure, most: figure, isSure: true)
    }
    let rule = assignments[index]
    var found = Figure(least: nil, most: nil, isSure: false)
    if case .number(let section)? = bound.threshold.constant {
      if let range = range(of: rule, target, section, fitting) {
        found = Figure(least: range.least, most: range.most, isSure: true)
      }
    }
    guard rule.pack < target.pack else { return found }
    // A nearer pack's rule may raise what a pack above asks, and never lowers it.
    let base = figure(of: target, bound, rules.dropFirst(), unit, fitting)
    func stricter(_ a: Rational?, _ b: Rational?, isEnough: Bool) -> Rational? {
      guard let a, let b else { return isEnough ? a ?? b : nil }
      return bound.comparator.rises ? Swift.max(a, b) : Swift.min(a, b)
    }
    return Figure(
      least: stricter(found.least, base.least, isEnough: bound.comparator.rises),
      most: stricter(found.most, base.most, isEnough: !bound.comparator.rises), isSure: base.isSure)
  }

  /// The strictest of superiors' figures; nil where there is none in figures.
  func strictest(_ candidates: [(target: TargetID, bound: Int)]) -> Rational? {
    var strictest: Rational?
    for (id, index) in candidates {
      let bound = targets[id.index].bounds[index]
      guard case .number(let figure)? = bound.threshold.constant else { continue }
      let rises = bound.comparator.rises
      if strictest.map({ rises ? figure > $0 : figure < $0 }) ?? true { strictest = figure }
    }
    return strictest
  }
}
