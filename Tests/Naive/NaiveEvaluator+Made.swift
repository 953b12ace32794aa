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

  /// A result that is made of others of the same unit, of all work or of some fields.
  func made(
    _ unit: Int, _ indicator: Indicator, _ id: ComputationID, _ period: Period, _ fields: [FieldID]
  ) -> Measure {
    // A criterion of other units asks nothing of this one.
    if let criterion = program.targets.first(where: {
      $0.isCriterion && program.vocabulary[$0.indicator].computation == id
    }),
      !fits(unit, criterion.scopes)
    {
      return Measure(answer: .noCases)
    }
    let made = made(At(unit: unit, period: period, fields: fields), program.vocabulary[id].expression)
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

  /// Of what something is asked.
  struct At {
    var unit: Int
    var period: Period
    var fields: [FieldID]
  }

  /// An expression over results of a unit.
  func made(_ at: At, _ expression: TypedExpression) -> Made {
    if case .fact(.units(let fact))? = expression.leaf { return over(at, fact) }
    if case .fact(.periods(let fact))? = expression.leaf { return over(at, fact) }
    if case .fact(.above(let part))? = expression.leaf { return above(at, part) }
    let worth = worth(of: expression, at)
    guard case .missing = worth else { return Made(worth: worth) }
    return Made(worth: .missing, isUncounted: isOnlyUncounted(expression, at))
  }

  /// What is missing is so for want of cases where no open condition is missing for another reason.
  private func isOnlyUncounted(_ expression: TypedExpression, _ at: At) -> Bool {
    switch expression.node {
    case .all(let parts), .any(let parts), .atLeast(_, let parts):
      return parts.allSatisfy { part in
        if case .missing = worth(of: part, at) { return isOnlyUncounted(part, at) }
        return true
      }
    case .not(let part): return isOnlyUncounted(part, at)
    default:
      return leaves(of: expression).allSatisfy { leaf in
        if case .missing = worth(of: leaf, at, looksBack(expression)) { return isUncounted(leaf, at) }
        return true
      }
    }
  }

  func leaves(of expression: TypedExpression) -> [ProgramLeaf] {
    expression.leaf.map { [$0] } ?? expression.operands.flatMap { leaves(of: $0) }
  }

  /// Whether results of several periods are held against one another.
  private func looksBack(_ part: TypedExpression) -> Bool {
    leaves(of: part).contains { if case .result(_, let earlier) = $0 { earlier != nil } else { false } }
  }

  private func measure(_ leaf: ProgramLeaf, _ at: At) -> Measure? {
    guard case .result(.named(let indicator, let denominator), let earlier) = leaf else { return nil }
    let series = Series(indicator: indicator, denominator: denominator, fields: at.fields)
    return when(earlier, at.period).map { result(at.unit, series, $0) }
  }

  func when(_ earlier: PeriodReference?, _ period: Period) -> Period? {
    switch earlier {
    case .period(let named): named
    case .aYearEarlier: period.yearEarlier
    case .partEarlier(let months):
      period.lastMonth - period.firstMonth + 1 == months ? period.form.named(period.firstMonth - months, months) : nil
    case .last(let months): period.form.named(period.lastMonth - months + 1, months)
    case nil: period
    }
  }

  private func isUncounted(_ leaf: ProgramLeaf, _ at: At) -> Bool {
    if case .fact(.units(let fact)) = leaf { return over(at, fact).isUncounted }
    if case .fact(.periods(let fact)) = leaf { return over(at, fact).isUncounted }
    if case .fact(.above(let part)) = leaf { return above(at, part).isUncounted }
    if case .noCases? = measure(leaf, at)?.answer { return true }
    return false
  }

  /// Whether a unit is of a level, kind or class; not known where nothing says what it is by the classification.
  private func isOf(_ trait: UnitTrait, _ unit: Unit) -> Worth {
    let vocabulary = program.vocabulary
    switch trait {
    case .level(let key): return .truth(unit.level.map { vocabulary[$0].term.key } == key)
    case .kind(let key): return .truth(unit.kind.map { vocabulary[$0].term.key } == key)
    case .ofClass(let key, let classification):
      for one in unit.classes where vocabulary[one.classification].term.key == classification {
        return .truth(vocabulary[one].key == key)
      }
      return .missing
    }
  }

  private func worth(of leaf: ProgramLeaf, _ at: At, _ looksBack: Bool) -> Worth {
    if case .fact(.units(let fact)) = leaf { return over(at, fact).worth }
    if case .fact(.periods(let fact)) = leaf { return over(at, fact).worth }
    if case .fact(.above(let part)) = leaf { return above(at, part).worth }
    if case .fact(.unitIs(let trait)) = leaf { return isOf(trait, data.units[at.unit]) }
    guard case .result(.named(let id, let denominator), let earlier) = leaf, let measure = measure(leaf, at),
      let value = measure.value, let whole = when(earlier, at.period)
    else { return .missing }
    let series = Series(indicator: id, denominator: denominator, fields: at.fields)
    if looksBack, addsUp(id), !isWhole(at.unit, series, whole) { return .missing }
    return program.vocabulary[id].measure == .truth ? .truth(!value.isZero) : .number(value)
  }

  private func worth(of expression: TypedExpression, _ at: At) -> Worth {
    func truths(_ parts: [TypedExpression]) -> [Bool?] { parts.map { worth(of: $0, at).truth } }
    switch expression.node {
    case .all(let parts): return both(truths(parts), unless: false)
    case .any(let parts): return both(truths(parts), unless: true)
    case .atLeast(let count, let parts): return several(count, truths(parts))
    case .not(let part): return truths([part])[0].map { .truth(!$0) } ?? .missing
    default: return worth(of: expression, at, looksBack(expression))
    }
  }

  private func worth(of expression: TypedExpression, _ at: At, _ looksBack: Bool) -> Worth {
    func number(_ part: TypedExpression) -> Fraction? { worth(of: part, at, looksBack).number }
    switch expression.node {
    case .constant(.number(let number)): return .number(Fraction(number))
    case .constant(.truth(let truth)): return .truth(truth)
    case .leaf(let leaf): return worth(of: leaf, at, looksBack)
    case .arithmetic(let first, let rest): return arithmetic(number(first), rest.map { ($0.0, number($0.1)) })
    case .comparison(let left, let comparator, let right):
      guard let right = number(right) else { return .missing }
      let requirement = Requirement(comparator: comparator, threshold: right)
      if let left = number(left) { return .truth(requirement.holds(left)) }
      // What lies between two figures is compared where both say the same.
      var span: (low: Fraction, high: Fraction)?
      if case .fact(.units(let fact))? = left.leaf { span = over(at, fact).span }
      if case .fact(.periods(let fact))? = left.leaf { span = over(at, fact).span }
      if case .fact(.above(let part))? = left.leaf { span = above(at, part).span }
      if case .result? = left.leaf, let leaf = left.leaf { span = measure(leaf, at)?.span }
      return span.map { between($0, requirement) } ?? .missing
    case .conditional(let test, let then, let other):
      guard let holds = worth(of: test, at).truth else { return .missing }
      return worth(of: holds ? then : other, at, looksBack)
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
  private func over(_ at: At, _ fact: UnitsFact) -> Made {
    let under = fact.level == nil ? children(of: at.unit) : descendants(of: at.unit)
    let asked = under.filter { fact.level == nil || data.units[$0].level == fact.level }
    // A unit with others under it has none of that level: their number is 0, and of the rest there are no cases. Of one
    // without any nothing is known.
    guard !asked.isEmpty else {
      if children(of: at.unit).isEmpty { return Made(worth: .missing) }
      return fact.function == .count ? Made(worth: .number(.zero)) : Made(worth: .missing, isUncounted: true)
    }
    return together(
      asked.map { At(unit: $0, period: at.period, fields: at.fields) }, fact.function, fact.value, fact.condition)
  }

  /// Something over the whole parts of the period.
  private func over(_ at: At, _ fact: PeriodsFact) -> Made {
    let length = fact.part == .month ? 1 : fact.part == .quarter ? 3 : 6
    let parts = (at.period.firstMonth...at.period.lastMonth).filter { first in
      first % length == 0 && first + length - 1 <= at.period.lastMonth
    }
    guard !parts.isEmpty else { return Made(worth: .missing) }
    var made = together(
      parts.compactMap { at.period.form.named($0, length) }.map { At(unit: at.unit, period: $0, fields: at.fields) },
      fact.function, fact.value, fact.condition)
    // Parts of a period are no units.
    made.units = nil
    return made
  }

  /// What something is of the unit above.
  private func above(_ at: At, _ part: ComputationID) -> Made {
    guard let above = data.units[at.unit].parent else { return Made(worth: .missing, isUncounted: true) }
    return made(At(unit: above, period: at.period, fields: at.fields), program.vocabulary[part].expression)
  }

  private func together(
    _ places: [At], _ function: UnitsFact.Function, _ value: ComputationID?, _ condition: ComputationID?
  ) -> Made {
    var values: [Fraction] = []
    var open = 0
    for there in places {
      var counts = true
      if let condition {
        let made = made(there, program.vocabulary[condition].expression)
        guard let truth = made.worth.truth else {
          if !made.isUncounted { open += 1 }
          continue
        }
        counts = truth
      }
      guard let value else {
        values.append(counts ? .one : .zero)
        continue
      }
      guard counts else { continue }
      let made = made(there, program.vocabulary[value].expression)
      if let number = made.worth.number { values.append(number) } else if !made.isUncounted { open += 1 }
    }
    var result = Made(worth: .missing, isUncounted: open == 0)
    result.units = (values.count, values.count + open)
    let sum = values.reduce(.zero, +)
    let all = Fraction(values.count + open)
    switch function {
    case .count:
      if open == 0 { result.worth = .number(sum) } else { result.span = (sum, sum + Fraction(open)) }
    case .share:
      guard !all.isZero, let low = sum / all, let high = (sum + Fraction(open)) / all else { return result }
      if open == 0 { (result.worth, result.counts) = (.number(low), (sum, all)) } else { result.span = (low, high) }
    case .total: if open == 0, !values.isEmpty { result.worth = .number(sum) }
    case .mean: if open == 0, let mean = sum / Fraction(values.count) { result.worth = .number(mean) }
    case .median:
      // Of those that have as many below as above them the lowest and the highest, and halfway between.
      let sorted = values.sorted()
      if open == 0, let low = sorted.dropLast(sorted.count / 2).last,
        let high = sorted.dropFirst(sorted.count / 2).first,
        let half = (low + high) / Fraction(2)
      {
        result.worth = .number(half)
      }
    case .lowest: if open == 0 { result.worth = worth(values.min()) }
    case .highest: if open == 0 { result.worth = worth(values.max()) }
    }
    return result
  }

  private func descendants(of unit: Int) -> [Int] {
    children(of: unit).flatMap { [$0] + descendants(of: $0) }
  }
}
