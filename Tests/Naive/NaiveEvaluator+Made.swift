import Base
import Eval
import Lang

/// What is made of results, and criteria, as the specification has them.
extension NaiveEvaluator {
  /// What something comes to, and where it is not known whether only for want of cases, and between which figures it lies.
  struct Made {
    var worth: Worth
    var isUncounted = false
    var span: (low: Fraction, high: Fraction)?
    var counts: (Fraction, Fraction)?
    var units: (given: Int, of: Int)?
  }

  /// A result that is made of others of the same unit.
  func made(_ unit: Int, _ indicator: Indicator, _ id: ComputationID, _ period: Period) -> Measure {
    let made = made(unit, program.vocabulary[id].expression, period)
    var measure = Measure.noData
    switch made.worth {
    case .number(let number):
      measure = Measure(answer: .value(number))
      if let counts = made.counts, indicator.isRatio { (measure.numerator, measure.denominator) = counts }
      if case .count = indicator.measure { measure.numerator = number }
      if case .quantity = indicator.measure { measure.numerator = number }
      if case .money = indicator.measure { measure.numerator = number }
    case .truth(let truth): measure = Measure(answer: .value(truth ? .one : .zero))
    default: if made.isUncounted { measure = Measure(answer: .noCases) }
    }
    measure.units = made.units
    measure.span = made.span
    return measure
  }

  /// An expression over results of a unit.
  func made(_ unit: Int, _ expression: TypedExpression, _ period: Period) -> Made {
    if case .fact(.units(let fact))? = expression.leaf { return over(unit, fact, period) }
    let leaves = leaves(of: expression)
    let looksBack = leaves.contains { if case .result(_, let earlier) = $0 { earlier != nil } else { false } }
    let worth = worth(of: expression, unit, period, looksBack)
    guard case .missing = worth else { return Made(worth: worth) }
    // What is missing is so for want of cases where nothing else is missing.
    let isUncounted = leaves.allSatisfy { leaf in
      if case .missing = self.worth(of: leaf, unit, period, looksBack) { return self.isUncounted(leaf, unit, period) }
      return true
    }
    return Made(worth: .missing, isUncounted: isUncounted)
  }

  private func leaves(of expression: TypedExpression) -> [ProgramLeaf] {
    expression.leaf.map { [$0] } ?? expression.operands.flatMap { leaves(of: $0) }
  }

  private func measure(_ leaf: ProgramLeaf, _ unit: Int, _ period: Period) -> Measure? {
    guard case .result(.named(let indicator, let denominator), let earlier) = leaf else { return nil }
    let series = Series(indicator: indicator, denominator: denominator, fields: [])
    return when(earlier, period).map { result(unit, series, $0) }
  }

  private func when(_ earlier: PeriodReference?, _ period: Period) -> Period? {
    switch earlier {
    case .period(let named): named
    case .aYearEarlier: period.yearEarlier
    case nil: period
    }
  }

  private func isUncounted(_ leaf: ProgramLeaf, _ unit: Int, _ period: Period) -> Bool {
    if case .fact(.units(let fact)) = leaf { return over(unit, fact, period).isUncounted }
    if case .noCases? = measure(leaf, unit, period)?.answer { return true }
    return false
  }

  private func worth(of leaf: ProgramLeaf, _ unit: Int, _ period: Period, _ looksBack: Bool) -> Worth {
    if case .fact(.units(let fact)) = leaf { return over(unit, fact, period).worth }
    guard case .result(.named(let id, let denominator), let earlier) = leaf, let measure = measure(leaf, unit, period),
      let value = measure.value, let whole = when(earlier, period)
    else { return .missing }
    let series = Series(indicator: id, denominator: denominator, fields: [])
    if looksBack, addsUp(id), !isWhole(unit, series, whole) { return .missing }
    return program.vocabulary[id].measure == .truth ? .truth(!value.isZero) : .number(value)
  }

  private func worth(
    of expression: TypedExpression, _ unit: Int, _ period: Period, _ looksBack: Bool
  ) -> Worth {
    func number(_ part: TypedExpression) -> Fraction? { worth(of: part, unit, period, looksBack).number }
    func truths(_ parts: [TypedExpression]) -> [Bool?] { parts.map { worth(of: $0, unit, period, looksBack).truth } }
    switch expression.node {
    case .constant(.number(let number)): return .number(Fraction(number))
    case .constant(.truth(let truth)): return .truth(truth)
    case .leaf(let leaf): return worth(of: leaf, unit, period, looksBack)
    case .arithmetic(let first, let rest):
      var total = number(first)
      for (operation, operand) in rest {
        guard let left = total, let right = number(operand) else { return .missing }
        switch operation {
        case .plus: total = left + right
        case .minus: total = left - right
        case .times: total = left * right
        case .over: total = left / right
        case .and, .or: return .missing
        }
      }
      return worth(total)
    case .all(let parts): return both(truths(parts), unless: false)
    case .any(let parts): return both(truths(parts), unless: true)
    case .atLeast(let count, let parts): return several(count, truths(parts))
    case .not(let part): return truths([part])[0].map { .truth(!$0) } ?? .missing
    case .comparison(let left, let comparator, let right):
      if let right = number(right) {
        let requirement = Requirement(comparator: comparator, threshold: right)
        if let left = number(left) { return .truth(requirement.holds(left)) }
        // What lies between two figures is compared where both say the same.
        if case .fact(.units(let fact))? = left.leaf, let span = over(unit, fact, period).span {
          return between(span, requirement)
        }
      }
      return .missing
    case .call(let function, let arguments):
      let values = arguments.compactMap { number($0) }
      guard values.count == arguments.count else { return .missing }
      switch functions[function] {
      case "min": return worth(values.min())
      case "max": return worth(values.max())
      case "average": return worth(values.reduce(.zero, +) / Fraction(values.count))
      case "change":
        if values[0].isZero, values[1].isZero { return .missing }
        return worth((values[1] - values[0]) / (values[0] < .zero ? values[0].negated : values[0]))
      default: return .missing
      }
    default: return .missing
    }
  }

  /// Whether all of what lies between two figures meets a requirement, or none.
  func between(_ span: (low: Fraction, high: Fraction), _ requirement: Requirement) -> Worth {
    let figure = requirement.threshold
    let inside = span.low <= figure && figure <= span.high
    switch requirement.comparator {
    case .equal, .different:
      let isEqual = requirement.comparator == .equal
      if span.low == span.high { return .truth((span.low == figure) == isEqual) }
      return inside ? .missing : .truth(!isEqual)
    default:
      let (low, high) = (requirement.holds(span.low), requirement.holds(span.high))
      return low == high ? .truth(low) : .missing
    }
  }

  /// Something over the units under one.
  private func over(_ unit: Int, _ fact: UnitsFact, _ period: Period) -> Made {
    let under = fact.level == nil ? children(of: unit) : descendants(of: unit)
    let asked = under.filter { fact.level == nil || data.units[$0].level == fact.level }
    guard !asked.isEmpty else { return Made(worth: .missing) }
    var values: [Fraction] = []
    var open = 0
    for other in asked {
      var counts = true
      if let condition = fact.condition {
        let made = made(other, program.vocabulary[condition].expression, period)
        guard let truth = made.worth.truth else {
          if !made.isUncounted { open += 1 }
          continue
        }
        counts = truth
      }
      guard let value = fact.value else {
        values.append(counts ? .one : .zero)
        continue
      }
      guard counts else { continue }
      let made = made(other, program.vocabulary[value].expression, period)
      if let number = made.worth.number { values.append(number) } else if !made.isUncounted { open += 1 }
    }
    var result = Made(worth: .missing, isUncounted: open == 0)
    result.units = (values.count, values.count + open)
    let sum = values.reduce(.zero, +)
    let all = Fraction(values.count + open)
    switch fact.function {
    case .count:
      if open == 0 { result.worth = .number(sum) } else { result.span = (sum, sum + Fraction(open)) }
    case .share:
      guard !all.isZero, let low = sum / all, let high = (sum + Fraction(open)) / all else { return result }
      if open == 0 { (result.worth, result.counts) = (.number(low), (sum, all)) } else { result.span = (low, high) }
    case .total: if open == 0, !values.isEmpty { result.worth = .number(sum) }
    case .mean: if open == 0, let mean = sum / Fraction(values.count) { result.worth = .number(mean) }
    case .lowest: if open == 0 { result.worth = worth(values.min()) }
    case .highest: if open == 0 { result.worth = worth(values.max()) }
    }
    return result
  }

  private func descendants(of unit: Int) -> [Int] {
    children(of: unit).flatMap { [$0] + descendants(of: $0) }
  }
}
