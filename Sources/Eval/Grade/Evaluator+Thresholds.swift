import Base
import Lang

/// What a target asks of a unit.
extension Evaluator {
  /// The thresholds in force, and how they came about where it is not the target that says it.
  mutating func thresholds(_ unit: Int, _ entry: GradingPlan.Entry) -> ([Rational?], AssignedTarget?) {
    let targetPlan = plan.targets[entry.target.index]
    if entry.rule == nil, let constant = targetPlan.constants { return (constant, nil) }
    guard let index = entry.rule else { return own(targetPlan, unit, entry) }
    let rule = plan.rules[index]
    let results = results(unit, rule.references, for: plan.program[entry.target])
    let computing = computing(unit, rule.references, results, entry.superiors)
    let assigner = Assigner(plan: plan, rule: rule, computing: computing, results: results)
    do {
      let section = try targetPlan.thresholds.first.map { (first) throws(LocatedFault) in try computing.value(first) }
      var assigned = try assigner.assigned(section: section ?? .missing(.nothingToCompute))
      assigned.trace += partial(rule.references, results)
      raise(&assigned, unit, entry)
      return (targetPlan.thresholds.map { _ in assigned.threshold }, assigned)
    } catch {
      report(error, unit)
      var assigned = AssignedTarget(
        assignment: rule.assignment, source: .none, earlier: nil, before: nil, threshold: nil,
        trace: [.fault(error.fault)])
      raise(&assigned, unit, entry)
      return (targetPlan.thresholds.map { _ in assigned.threshold }, assigned)
    }
  }

  /// Where a rule sets a target of a pack above its own: what it gives is no less than what holds there without it.
  private mutating func raise(_ assigned: inout AssignedTarget, _ unit: Int, _ entry: GradingPlan.Entry) {
    guard let above = entry.raises.first else { return }
    let (thresholds, rule) = thresholds(unit, above)
    guard let least = thresholds.first ?? nil else {
      // What the pack above asks cannot be said, so that it cannot be said either that this is enough.
      assigned.trace += rule?.trace.filter { !assigned.trace.contains($0) } ?? []
      (assigned.threshold, assigned.source) = (nil, .none)
      return
    }
    let target = plan.program[entry.target]
    let type = plan.program.vocabulary[target.indicator].type
    let rises = target.bounds.first?.comparator.rises ?? true
    func shown(_ number: Rational, against other: Rational) -> Wording {
      Display.threshold(number, type, in: plan.program.vocabulary, against: [other])
    }
    if let threshold = assigned.threshold {
      guard rises ? threshold < least : threshold > least else { return }
      assigned.superiorStands = .superiorStands(
        instead: shown(threshold, against: least), figure: shown(least, against: threshold))
    } else {
      assigned.superiorStands = .superiorStands(instead: nil, figure: shown(least, against: least))
      assigned.source = .section
    }
    if let words = assigned.superiorStands { assigned.trace.append(words) }
    assigned.threshold = least
  }

  /// The thresholds that the target itself states.
  private mutating func own(
    _ target: GradingPlan.TargetPlan, _ unit: Int, _ entry: GradingPlan.Entry
  ) -> ([Rational?], AssignedTarget?) {
    let results = results(unit, target.references, for: plan.program[entry.target])
    let computing = computing(unit, target.references, results, entry.superiors)
    var assigned = AssignedTarget(
      assignment: nil, source: .section, earlier: results.compactMap { $0 }.first, before: nil, threshold: nil,
      trace: [])
    var thresholds: [Rational?] = []
    for threshold in target.thresholds {
      var number: Rational?
      do {
        let value = try computing.value(threshold)
        number = value.number
        if case .missing(let reason) = value, !assigned.trace.contains(reason) { assigned.trace.append(reason) }
      } catch {
        report(error, unit)
        assigned.trace.append(.fault(error.fault))
      }
      thresholds.append(number)
    }
    assigned.trace += partial(target.references, results)
    assigned.threshold = thresholds.count == 1 ? thresholds[0] : nil
    if thresholds.contains(nil) { assigned.source = .none }
    return (thresholds, assigned)
  }

  /// The results of the unit that a target or rule refers to; nil for a period that there is not.
  mutating func results(_ unit: Int, _ references: References, for target: Target) -> [Measurement?] {
    var results: [Measurement?] = []
    for reference in references.results {
      results.append(reference.measure.map { measurement(unit, $0, at: target.requirementRange) })
    }
    return results
  }

  /// Which results referred to are not of all units or months.
  private func partial(_ references: References, _ results: [Measurement?]) -> [Wording] {
    zip(references.results, results).flatMap { (reference, measurement) -> [Wording] in
      guard let measurement, measurement.measured != .noData else { return [] }
      let gaps = [measurement.units, measurement.periods].compactMap { $0 }.filter(\.hasGaps)
      guard let gap = gaps.first else { return [] }
      let remark = Wording.partialResult(reference.period ?? plan.period, gap)
      return gap.isOfPredecessors ? [remark] + measurement.remarks : [remark]
    }
  }

  /// What expressions are computed with.
  mutating func computing(
    _ unit: Int, _ references: References, _ results: [Measurement?], _ superiors: [[GradingPlan.Superior]]
  ) -> Computing<PlannedValues> {
    var computing = Computing(functions: functions, values: PlannedValues())
    for (reference, measurement) in zip(references.results, results) {
      let period = reference.period ?? plan.period
      if let value = measurement?.measured.rational {
        let isEarlier = reference.reference != nil
        computing.values.results.append(
          isEarlier && !isComparable(unit, reference) ? .missing(.sumOverGaps(period)) : .value(.number(value)))
      } else {
        let name = reference.own ? nil : Display.name(plan.program.vocabulary[reference.indicator].term)
        // Of a unit that was made of others it may be that there is nothing to compare with.
        let reason = measurement.flatMap { $0.units?.isOfPredecessors ?? false ? $0.remarks.first : nil }
        computing.values.results.append(.missing(reason ?? .noResult(period, of: name)))
      }
    }
    for (reference, candidates) in zip(references.superiors, superiors) {
      computing.values.superiors.append(superior(reference, candidates))
    }
    return computing
  }

  /// The strictest of the superiors' thresholds.
  private mutating func superior(_ reference: SuperiorReference, _ candidates: [GradingPlan.Superior]) -> Evaluated {
    var strictest: Rational?
    for candidate in candidates {
      let target = plan.targets[candidate.target.index]
      guard case .number(let number) = target.thresholds[candidate.bound].constant else { continue }
      let rises = target.comparators[candidate.bound].rises
      if strictest.map({ rises ? number > $0 : number < $0 }) ?? true { strictest = number }
    }
    if let strictest { return .value(.number(strictest)) }
    switch reference {
    case .level(let level): return .missing(.noSuperiorTarget(Display.name(plan.program.vocabulary[level].term)))
    case .strictest: return .missing(.noSuperiorTarget(nil))
    }
  }
}
