import Base
import Eval
import Lang

/// Which targets hold where packs stand under one another, as `Tests/Spec/64-what-replaces-what.md` says it, and "every
/// result that meets it" found by trying results.
extension NaiveEvaluator {
  /// The targets that a unit is judged by.
  func targets(for unit: Int) -> [Target] {
    let fitting = program.targets.filter { fits(unit, $0.scopes) && !time(of: $0).isOver }
    var holding: [Target] = []
    for target in fitting where !holding.contains(where: { $0.id == target.id }) {
      holding += self.holding(from: 0, fitting.filter { isSameQuestion($0, target) }, unit)
        .filter { found in !holding.contains { $0.id == found.id } }
    }
    return holding.sorted { $0.id < $1.id }
  }

  /// What holds of targets with one question in a pack, under those above.
  private func holding(from pack: Int, _ asked: [Target], _ unit: Int) -> [Target] {
    guard pack < program.packs.count else { return [] }
    let above = holding(from: pack + 1, asked, unit)
    let own = asked.filter { $0.pack == pack }.filter { target in
      guard let waiver = target.waiver, years.lastDay(period) > waiver.until else { return true }
      return above.allSatisfy { isSurelyAsStrict(target, $0, unit) }
    }
    return own
      + above.filter { other in
        !own.contains { target in
          target.waiver.map { years.lastDay(period) <= $0.until } ?? false || isSurelyAsStrict(target, other, unit)
        }
      }
  }

  func isSameQuestion(_ a: Target, _ b: Target) -> Bool {
    func lastDay(_ target: Target) -> CalendarDate? {
      target.deadline.flatMap { $0.inclusive ? $0.date : $0.date.adding(days: -1) }
    }
    func baseline(_ target: Target) -> PeriodReference? {
      if target.isReduction, case .result(let reference)? = target.baseline { reference } else { nil }
    }
    return a.indicator == b.indicator && a.denominator == b.denominator && Set(a.fields) == Set(b.fields)
      && a.isReduction == b.isReduction && baseline(a) == baseline(b) && lastDay(a) == lastDay(b)
  }

  /// Whether every result that meets the first meets the second.
  func isSurelyAsStrict(_ target: Target, _ other: Target, _ unit: Int) -> Bool {
    let (mine, theirs) = (rules(for: target, unit), rules(for: other, unit))
    if mine.isEmpty, theirs.isEmpty, isSaidAlike(target, other) { return true }
    // What each may ask of some unit.
    guard let mine = possibleFigures(target, mine, unit), let theirs = possibleFigures(other, theirs, unit) else {
      return false
    }
    return mine.allSatisfy { mine in theirs.allSatisfy { implies(mine, $0, target) } }
  }

  private func isSaidAlike(_ target: Target, _ other: Target) -> Bool {
    guard target.bounds.count == other.bounds.count else { return false }
    return zip(target.bounds, other.bounds).allSatisfy { mine, theirs in
      guard case .leaf(.result(.own, let period?)) = mine.threshold.node,
        case .leaf(.result(.own, let other?)) = theirs.threshold.node, period == other
      else { return false }
      return mine.comparator == theirs.comparator
        || mine.comparator == .above && theirs.comparator == .atLeast
        || mine.comparator == .below && theirs.comparator == .atMost
    }
  }

  private func constants(_ target: Target) -> [Requirement]? {
    let found = target.bounds.compactMap { bound -> Requirement? in
      guard case .constant(.number(let number)) = bound.threshold.node else { return nil }
      return Requirement(comparator: bound.comparator, threshold: Fraction(number))
    }
    return found.count == target.bounds.count ? found : nil
  }

  /// Every requirement that the target may come to, over results tried; nil where it may come to none, or is not seen.
  private func possibleFigures(_ target: Target, _ rules: [Assignment], _ unit: Int) -> [[Requirement]]? {
    guard let stated = constants(target) else { return nil }
    guard !rules.isEmpty else { return [stated] }
    guard let comparator = stated.first?.comparator else { return nil }
    var figures: [Fraction] = []
    for earlier in tried(rules) {
      guard let figure = tried(target, rules[...], earlier, stated, unit) else { return nil }
      figures.append(figure)
    }
    return figures.map { [Requirement(comparator: comparator, threshold: $0)] }
  }

  /// Earlier results that make a difference: every percentage, and a little above and below each figure that the rules name.
  private func tried(_ rules: [Assignment]) -> [Fraction?] {
    var tried: [Fraction?] = [nil]
    for percent in 0...100 {
      let value = Fraction(percent) / Fraction(100) ?? .zero
      let little = Fraction(1) / Fraction(1_000_000) ?? .zero
      tried.append(value)
      if percent > 0 { tried.append(value - little) }
      if percent < 100 { tried.append(value + little) }
    }
    return tried
  }

  /// The figure that rules make of a target for a unit with an earlier result, of which no other is looked at; nil where
  /// there is none, or it is not seen.
  private func tried(
    _ target: Target, _ rules: ArraySlice<Assignment>, _ earlier: Fraction?, _ stated: [Requirement], _ unit: Int
  ) -> Fraction? {
    guard let rule = rules.first else { return stated.first?.threshold }
    guard isSeen(rule) else {
      // A rule on a target of a pack above raises it only.
      return rule.pack < target.pack ? tried(target, rules.dropFirst(), earlier, stated, unit) : nil
    }
    var trial = self
    trial.earlier = Trial(result: earlier)
    let own = trial.assigned(rule, Context(unit: unit, target: target))
    guard rule.pack < target.pack else { return own }
    guard let above = tried(target, rules.dropFirst(), earlier, stated, unit) else { return nil }
    return own.map { max($0, above) } ?? above
  }

  /// Whether a rule calls no function and reads no result that may be missing.
  private func isSeen(_ rule: Assignment) -> Bool {
    var read: Set<PeriodReference> = []
    var isPlain = true
    func look(_ expression: TypedExpression) {
      switch expression.node {
      case .call, .leaf(.result(.named, _)), .leaf(.result(.own, nil)): isPlain = false
      case .leaf(.result(.own, let period?)): read.insert(period)
      // Whether a result is there can be asked of any.
      case .isMissing(let operand, _): if case .leaf(.result(.own, _?)) = operand.node {} else { look(operand) }
      default: for operand in expression.operands { look(operand) }
      }
    }
    for branch in rule.branches {
      if let condition = branch.condition { look(condition) }
      look(branch.target)
    }
    for limit in rule.floors + rule.caps { look(limit.expression) }
    for answer in rule.whenMissing { if let target = answer.target { look(target) } }
    let answered = Set(rule.whenMissing.filter { $0.target != nil }.map(\.period))
    return isPlain && read.isSubset(of: answered) && rule.whenMissing.allSatisfy { $0.target != nil }
  }

  /// Whether every possible result that meets the first requirements meets the second.
  private func implies(_ mine: [Requirement], _ theirs: [Requirement], _ target: Target) -> Bool {
    let indicator = program.vocabulary[target.indicator]
    let thresholds = (mine + theirs).map(\.threshold)
    var results: [Fraction] = [.zero, .one]
    let half = Fraction(1) / Fraction(2) ?? .zero
    for a in thresholds {
      results += [a, a + .one, a - .one, a + half, a - half, a.floor, a.floor + .one, a.floor - .one]
      for b in thresholds + [.zero, .one] { results.append((a + b) * half) }
    }
    var isWhole = false
    var (least, most): (Fraction?, Fraction?) = (nil, nil)
    switch indicator.measure {
    case _ where target.isReduction: most = .one
    case .share: (least, most) = (.zero, .one)
    case .reduction: most = .one
    case .count: (least, isWhole) = (.zero, indicator.overUnits != .mean && indicator.overTime != .mean)
    case .quantity: least = .zero
    case .truth: (least, most, isWhole) = (.zero, .one, true)
    case .number, .score, .money, .days, .percent, .points: break
    }
    let possible = results.filter { result in
      least.map { result >= $0 } ?? true && most.map { result <= $0 } ?? true && (!isWhole || result == result.floor)
    }
    return possible.allSatisfy { result in
      !mine.allSatisfy { $0.holds(result) } || theirs.allSatisfy { $0.holds(result) }
    }
  }

  /// The rules that set a target for a unit: the first of each pack, the nearest first.
  func rules(for target: Target, _ unit: Int) -> [Assignment] {
    var rules: [Assignment] = []
    for rule in program.assignments where rule.targets.contains(target.id) && fits(unit, rule.scopes) {
      if rules.last?.pack != rule.pack { rules.append(rule) }
    }
    return rules
  }
}
