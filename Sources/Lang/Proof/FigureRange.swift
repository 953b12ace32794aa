import Base

/// Between which figures a threshold surely lies. It is known before any data that there will be one.
struct FigureRange {
  var least: Rational
  var most: Rational

  init(_ least: Rational, _ most: Rational) {
    self.least = least
    self.most = most
  }
}

/// Finds between which figures an assign rule puts the threshold of a target, whatever the unit's earlier results are.
///
/// Where one of its figures may be missing, or a function is called, nothing is known.
struct RuleRange {
  let rule: Assignment
  /// What the target itself says.
  let section: Rational
  let type: ValueType
  /// The figure that a level word means for the class of units at hand.
  let superior: (SuperiorReference) -> Rational?

  /// What is known of the unit's own earlier results.
  private struct Known {
    /// Those that are there.
    var periods: Set<PeriodReference>
    var bounds: [PeriodReference: (least: Rational?, most: Rational?)] = [:]
  }

  /// The range; nil where it is not known.
  func range() -> FigureRange? {
    var found: FigureRange?
    func add(_ range: FigureRange?) -> Bool {
      guard let range else { return false }
      found = FigureRange(
        found.map { Swift.min($0.least, range.least) } ?? range.least,
        found.map { Swift.max($0.most, range.most) } ?? range.most)
      return true
    }
    var answered = Known(periods: [])
    for answer in rule.whenMissing {
      // Answers are asked in order: the results of those before are there.
      guard let target = answer.target, add(self.range(of: target, answered)) else { return nil }
      answered.periods.insert(answer.period)
    }
    var known = answered
    var isElse = false
    for branch in rule.branches where !isElse {
      guard let condition = branch.condition else {
        guard add(range(of: branch.target, known)) else { return nil }
        isElse = true
        continue
      }
      guard isSure(condition, known) else { return nil }
      var inside = known
      assume(condition, &inside)
      guard add(range(of: branch.target, inside)) else { return nil }
      refute(condition, &known)
    }
    if !isElse, !add(FigureRange(section, section)) { return nil }
    guard var range = found else { return nil }
    if let (places, mode) = rule.rounding {
      guard let least = try? range.least.rounded(places: places + type.percentPlaces, mode: mode),
        let most = try? range.most.rounded(places: places + type.percentPlaces, mode: mode)
      else { return nil }
      range = FigureRange(least, most)
    }
    for floor in rule.floors {
      guard let limit = self.range(of: floor.expression, answered) else { return nil }
      range = FigureRange(Swift.max(range.least, limit.least), Swift.max(range.most, limit.most))
    }
    for cap in rule.caps {
      guard let limit = self.range(of: cap.expression, answered) else { return nil }
      range = FigureRange(Swift.min(range.least, limit.least), Swift.min(range.most, limit.most))
    }
    return range
  }

  /// Whether a condition surely holds or does not: all it reads is there.
  private func isSure(_ condition: TypedExpression, _ known: Known) -> Bool {
    switch condition.node {
    case .leaf(.result(.own, let period?)): known.periods.contains(period)
    case .isMissing(let operand, _): if case .result? = operand.leaf { true } else { isSure(operand, known) }
    case .leaf(.superiorTarget(let reference)): superior(reference) != nil
    case .constant: true
    case .arithmetic, .all, .any, .atLeast, .comparison, .not, .negative, .conditional, .rounded:
      condition.operands.allSatisfy { isSure($0, known) } && !divides(condition)
    case .leaf, .call, .workingDays: false
    }
  }

  /// Whether it divides by what may be 0.
  private func divides(_ expression: TypedExpression) -> Bool {
    guard case .arithmetic(_, let rest) = expression.node else { return false }
    return rest.contains { operation, operand in
      operation == .over && (operand.constant == nil || operand.constant == .number(.zero))
    }
  }

  /// Adds what follows from a condition that holds.
  private func assume(_ condition: TypedExpression, _ known: inout Known) {
    switch condition.node {
    case .all(let parts): for part in parts { assume(part, &known) }
    case .not(let part): refute(part, &known)
    case .comparison(let left, let comparator, let right): bound(left, comparator, right, &known)
    default: break
    }
  }

  /// Adds what follows from a condition that does not hold.
  private func refute(_ condition: TypedExpression, _ known: inout Known) {
    switch condition.node {
    case .any(let parts): for part in parts { refute(part, &known) }
    case .not(let part): assume(part, &known)
    case .comparison(let left, let comparator, let right):
      bound(left, comparator.opposite, right, &known)
    default: break
    }
  }

  private func bound(
    _ left: TypedExpression, _ comparator: Comparator, _ right: TypedExpression, _ known: inout Known
  ) {
    if case .result(.own, let period?)? = left.leaf {
      limit(period, comparator, right, &known)
    } else if case .result(.own, let period?)? = right.leaf {
      limit(period, comparator.mirrored, left, &known)
    }
  }

  private func limit(
    _ period: PeriodReference, _ comparator: Comparator, _ expression: TypedExpression, _ known: inout Known
  ) {
    guard let range = range(of: expression, known) else { return }
    var bounds = known.bounds[period] ?? (nil, nil)
    switch comparator {
    case .atLeast, .above: bounds.least = bounds.least.map { Swift.max($0, range.least) } ?? range.least
    case .atMost, .below: bounds.most = bounds.most.map { Swift.min($0, range.most) } ?? range.most
    case .equal: bounds = (range.least, range.most)
    case .different: break
    }
    known.bounds[period] = bounds
  }

  /// Between which figures an expression surely lies; nil where that is not known, or it may be missing.
  private func range(of expression: TypedExpression, _ known: Known) -> FigureRange? {
    switch expression.node {
    case .constant(.number(let number)): return FigureRange(number, number)
    case .leaf(.superiorTarget(let reference)): return superior(reference).map { FigureRange($0, $0) }
    case .leaf(.result(.own, let period?)):
      guard known.periods.contains(period) else { return nil }
      let bounds = known.bounds[period] ?? (nil, nil)
      let isShare = type == .share
      guard let least = bounds.least ?? (isShare ? .zero : nil), let most = bounds.most ?? (isShare ? .one : nil)
      else { return nil }
      return FigureRange(least, Swift.max(least, most))
    case .negative(let operand):
      return range(of: operand, known).map { FigureRange($0.most.negated, $0.least.negated) }
    case .rounded(let operand, let places, let mode):
      guard let range = range(of: operand, known),
        let least = try? range.least.rounded(places: places + operand.type.percentPlaces, mode: mode),
        let most = try? range.most.rounded(places: places + operand.type.percentPlaces, mode: mode)
      else { return nil }
      return FigureRange(least, most)
    case .conditional(let condition, let yes, let no):
      guard isSure(condition, known) else { return nil }
      var (held, refuted) = (known, known)
      assume(condition, &held)
      refute(condition, &refuted)
      guard let a = range(of: yes, held), let b = range(of: no, refuted) else { return nil }
      return FigureRange(Swift.min(a.least, b.least), Swift.max(a.most, b.most))
    case .arithmetic(let first, let rest):
      guard var total = range(of: first, known) else { return nil }
      for (operation, operand) in rest {
        guard let other = range(of: operand, known), let next = try? total.combined(operation, other) else {
          return nil
        }
        total = next
      }
      return total
    default: return nil
    }
  }
}

extension FigureRange {
  /// Between which figures it lies with another behind an operator; nil where it is divided by what may be 0.
  func combined(_ operation: ChainOperator, _ b: FigureRange) throws(ArithmeticFault) -> FigureRange? {
    let a = self
    var values: [Rational] = []
    switch operation {
    case .plus: values = [try a.least.adding(b.least), try a.most.adding(b.most)]
    case .minus: values = [try a.least.subtracting(b.most), try a.most.subtracting(b.least)]
    case .times:
      for x in [a.least, a.most] { for y in [b.least, b.most] { values.append(try x.multiplied(by: y)) } }
    case .over:
      guard b.least > .zero || b.most < .zero else { return nil }
      for x in [a.least, a.most] { for y in [b.least, b.most] { values.append(try x.divided(by: y)) } }
    case .and, .or: return nil
    }
    guard let least = values.min(), let most = values.max() else { return nil }
    return FigureRange(least, most)
  }
}
