import Base
import Lang

// Results that are made of others.
extension Evaluator {
  /// The result of a unit that is made of others. What the data give of it is used where nothing can be made.
  mutating func made(_ unit: Int, _ index: Int, _ computation: Int) throws(ArithmeticFault) -> Measurement {
    let measure = plan.measures[index]
    if let criterion = criterion(measure.key.indicator), !isAsked(criterion, of: unit) {
      // A criterion of other units asks nothing of this one.
      return Measurement(measured: .noCases, remarks: [.criterionOfOthers])
    }
    let result = made(unit, computation)
    let given = try measurer.own(unit, index)
    let isGiven = given.state == .given || given.state == .bare
    var measurement = Measurement(measured: .noData, remarks: result.remarks)
    measurement.bounds = result.range
    measurement.units = result.coverage
    let value: Rational? =
      switch result.value {
      case .value(.number(let number)): number
      case .value(.truth(let truth)): truth ? .one : .zero
      default: nil
      }
    if let value, let fault = impossible(value, measure.key.indicator) {
      measurement.remarks.insert(fault, at: 0)
      return measurement
    }
    if let value {
      measurement.measured = .value(value)
      if let counts = result.counts, measure.kind == .ratio {
        (measurement.numerator, measurement.denominator) = counts
      } else if measure.kind == .sum {
        measurement.numerator = value
      }
      guard isGiven else { return measurement }
      let found =
        measure.kind == .ratio && given.state == .given
        ? try given.numerator.divided(by: given.denominator) : given.numerator
      if found != value {
        let indicator = plan.program.vocabulary[measure.key.indicator]
        measurement.remarks.append(
          .givenOtherwise(Display.value(found, indicator.type, in: plan.program.vocabulary, against: [value])))
      }
      return measurement
    }
    if isGiven {
      var known = try measurer.measurement(unit: unit, measure: index)
      known.remarks.append(.givenNotMade)
      return known
    }
    measurement.measured = result.isNoCases ? .noCases : .noData
    return measurement
  }

  /// Why a value that was computed is none of its indicator's: a share above all, fewer cases than none.
  private func impossible(_ value: Rational, _ id: IndicatorID) -> Wording? {
    let indicator = plan.program.vocabulary[id]
    guard GivenCheck.fault(value: value, measure: indicator.measure) != nil else { return nil }
    return .noSuchValue(Display.value(value, indicator.type, in: plan.program.vocabulary))
  }

  /// The target that a criterion is graded by, where it is for some units only.
  private func criterion(_ indicator: IndicatorID) -> TargetID? {
    guard plan.program.vocabulary[indicator].measure == .truth else { return nil }
    return madeResults.criterion(indicator, in: plan.program)
  }

  private func isAsked(_ target: TargetID, of unit: Int) -> Bool {
    madeResults.targets { UnitTargets(plan, units) }.entries(ofUnit: unit).contains { $0.target == target }
  }

  /// What a computation comes to for a unit.
  mutating func made(_ unit: Int, _ index: Int) -> MadeResult {
    let key = MadeResults.Key(unit: unit, computation: index)
    if let known = madeResults[key] { return known }
    // The checker lets nothing so high pass.
    guard madeResults.depth < MadeResults.mostDepth else {
      report(LocatedFault(.tooLarge, plan.computations[index].range), unit)
      return MadeResult(value: .missing(.fault(.tooLarge)), remarks: [.fault(.tooLarge)])
    }
    madeResults.depth += 1
    defer { madeResults.depth -= 1 }
    let result = compute(unit, plan.computations[index])
    madeResults.keep(result, key)
    return result
  }

  /// What a computation finds of a unit beside its results.
  mutating func facts(
    _ unit: Int, _ index: Int
  ) -> [(plan: FactPlan, found: FoundFact, type: ValueType)] {
    let computation = plan.computations[index]
    let types = computation.expression.factTypes
    return computation.references.facts.enumerated().map { place, fact in
      (fact, find(fact, unit, computation), types[place] ?? .number)
    }
  }

  private mutating func compute(_ unit: Int, _ computation: ComputationPlan) -> MadeResult {
    var values = PlannedValues()
    var reasons: [Wording] = []
    var uncounted: Set<PlannedLeaf> = []
    var gaps: [Wording] = []
    var notAsked: Set<PlannedLeaf> = []
    for reference in computation.references.results {
      let value = value(of: reference, unit, computation)
      if case .missing(let reason) = value.found {
        reasons.append(reason)
        if value.isNoCases { uncounted.insert(.result(values.results.count)) }
      }
      if let gap = value.gap, !gaps.contains(gap) { gaps.append(gap) }
      if let range = value.range { values.ranges[values.results.count] = range }
      values.results.append(value.found)
    }
    for fact in computation.references.facts {
      let found = find(fact, unit, computation)
      if let gap = found.gap, !gaps.contains(gap) { gaps.append(gap) }
      if case .missing(let reason) = found.value {
        reasons.append(reason)
        if found.isNoCases { uncounted.insert(.fact(values.facts.count)) }
        if found.isNotAsked { notAsked.insert(.fact(values.facts.count)) }
      }
      values.facts.append(found)
    }
    let computing = Computing(functions: functions, values: values)
    do {
      let expression = notAsked.isEmpty ? computation.expression : computation.expression.leavingOut(notAsked)
      var result = MadeResult(value: try computing.value(expression))
      if expression.leaf == nil, let left = try leftOut(of: computation, computing, notAsked) {
        result.remarks.append(left)
      }
      if case .fact(let index)? = expression.leaf, let fact = values.facts[safe: index] {
        (result.range, result.counts, result.coverage) = (fact.range, fact.counts, fact.coverage)
        result.remarks = fact.remarks
      }
      switch result.value {
      case .missing(let reason):
        result.isNoCases = try isUncounted(expression, computing, uncounted)
        for other in [reason] + reasons
        where !result.remarks.contains(other) && result.remarks.count < 3 && other != .nothingToCompute {
          result.remarks.append(other)
        }
        result.remarks += try parts(of: expression, computation, computing, thatHold: nil)
      case .value(.truth(false)):
        result.remarks += try parts(of: expression, computation, computing, thatHold: false)
        for fact in values.facts where fact.value == .value(.truth(false)) {
          for remark in fact.remarks where !result.remarks.contains(remark) { result.remarks.append(remark) }
        }
      case .value: break
      }
      if case .value = result.value { result.remarks += gaps.prefix(3) }
      return result
    } catch {
      report(error, unit)
      return MadeResult(value: .missing(.fault(error.fault)), remarks: [.fault(error.fault)])
    }
  }

  /// Whether an expression that is missing is so only for want of cases: of its conditions those that are open.
  private func isUncounted(
    _ expression: PlannedExpression, _ computing: Computing<PlannedValues>, _ uncounted: Set<PlannedLeaf>
  ) throws(LocatedFault) -> Bool {
    switch expression.node {
    case .all(let parts), .any(let parts), .atLeast(_, let parts):
      for part in parts {
        guard case .missing = try computing.value(part) else { continue }
        if try !isUncounted(part, computing, uncounted) { return false }
      }
      return true
    case .not(let part): return try isUncounted(part, computing, uncounted)
    default:
      return expression.everyLeaf { leaf in
        guard case .missing? = computing.values.value(of: leaf) else { return true }
        return uncounted.contains(leaf)
      }
    }
  }

  /// The conditions of a group that do not hold, or that are open (`thatHold` nil), in words.
  private func parts(
    of expression: PlannedExpression, _ computation: ComputationPlan, _ computing: Computing<PlannedValues>,
    thatHold wanted: Bool?
  ) throws(LocatedFault) -> [Wording] {
    let parts: [PlannedExpression]
    switch expression.node {
    case .all(let all), .any(let all), .atLeast(_, let all): parts = all
    default: return []
    }
    let text = words(computation)
    var found: [Wording] = []
    for part in parts {
      let holds: Bool? = if case .value(.truth(let truth)) = try computing.value(part) { truth } else { nil }
      if holds == wanted { found.append(text.text(part)) }
    }
    guard !found.isEmpty else { return [] }
    let shown = Wording.list(found)
    return [wanted == nil ? .openConditions(shown) : .conditionsNotHeld(shown)]
  }

  /// The conditions that are left out because they are not for the unit, in words.
  private func leftOut(
    of computation: ComputationPlan, _ computing: Computing<PlannedValues>, _ notAsked: Set<PlannedLeaf>
  ) throws(LocatedFault) -> Wording? {
    guard !notAsked.isEmpty else { return nil }
    let parts: [PlannedExpression]
    switch computation.expression.node {
    case .all(let all), .any(let all): parts = all
    default: return nil
    }
    let left = parts.filter { $0.leaf.map(notAsked.contains) ?? false }
    guard !left.isEmpty, left.count < parts.count else { return nil }
    let text = words(computation)
    return .notAsked(.list(left.map(text.text)))
  }

  /// What a computation says, in words.
  func words(_ computation: ComputationPlan) -> ExpressionText {
    ExpressionText(
      vocabulary: plan.program.vocabulary, references: computation.references, period: computation.period,
      functions: plan.program.functions, facts: FactText(plan))
  }

  // MARK: What it is made of

  private mutating func value(
    of reference: References.Result, _ unit: Int, _ computation: ComputationPlan
  ) -> (found: Evaluated, isNoCases: Bool, gap: Wording?, range: ClosedRange<Rational>?) {
    let vocabulary = plan.program.vocabulary
    let indicator = vocabulary[reference.indicator]
    let name = Display.name(indicator.term)
    guard let measure = reference.measure else { return (.missing(.noEarlierResult(of: name)), false, nil, nil) }
    let measurement = measurement(unit, measure, at: computation.range)
    switch measurement.measured {
    case .value(let value):
      let period = reference.period ?? computation.period
      // A sum that lacks parts is not held against one of another period.
      if indicator.addsUp, reference.isCompared, !isWhole(unit, measure) {
        return (.missing(.sumOverGaps(period)), false, nil, nil)
      }
      let gaps = [measurement.units, measurement.periods].compactMap { $0 }.filter(\.hasGaps)
      let found = Evaluated.value(indicator.measure == .truth ? .truth(!value.isZero) : .number(value))
      var gap = gaps.first.map { Wording.partialResult(period, $0) }
      if gap == nil, let remark = measurement.remarks.first {
        gap = Wording(en: "\(name.en): \(remark.en)", vi: "\(name.vi): \(remark.vi)")
      }
      return (found, false, indicator.computation == nil ? gap : nil, nil)
    case .noCases: return (.missing(.noCasesOf(name, reference.period ?? computation.period)), true, nil, nil)
    case .noData:
      if indicator.computation != nil {
        return (.missing(measurement.remarks.first ?? .notKnown(name)), false, nil, measurement.bounds)
      }
      return (.missing(.noResult(reference.period ?? computation.period, of: name)), false, nil, nil)
    }
  }
}

extension PlannedExpression {
  /// Whether something holds of everything that it reads.
  fileprivate func everyLeaf(_ holds: (PlannedLeaf) -> Bool) -> Bool {
    leaf.map(holds) ?? operands.allSatisfy { $0.everyLeaf(holds) }
  }

  /// The types of the facts that it reads, by their places.
  fileprivate var factTypes: [Int: ValueType] {
    if case .fact(let index)? = leaf { return [index: type] }
    return operands.reduce(into: [:]) { types, part in types.merge(part.factTypes) { first, _ in first } }
  }
}
