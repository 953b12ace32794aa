import Base
import Lang

/// Runs an assign rule for one unit and one of its targets.
struct Assigner {
  let plan: GradingPlan
  let rule: GradingPlan.RulePlan
  let computing: Computing<PlannedValues>
  /// The unit's results that the rule refers to, in the order of its references.
  let results: [Measurement?]

  private var vocabulary: Vocabulary { plan.program.vocabulary }
  private var assignment: Assignment { plan.program.assignments[rule.assignment] }
  private var type: ValueType { vocabulary[plan.program[rule.target].indicator].type }

  /// The threshold that the rule gives, and how it came about. Throws where something cannot be computed.
  func assigned(section: Evaluated) throws(LocatedFault) -> AssignedTarget {
    var given = AssignedTarget(
      assignment: rule.assignment, source: .none, earlier: earlier, before: nil, threshold: nil, trace: [])
    let expression: PlannedExpression?
    (given.source, expression) = try choose(&given.trace)
    let before: Evaluated
    switch given.source {
    case .none: return given
    case .section:
      before = section
      given.trace.append(.noBranchApplies)
    case .branch, .whenMissing:
      guard let expression else { return given }
      before = try computing.value(expression)
    }
    guard let number = before.number else {
      if case .missing(let reason) = before { add(reason, to: &given.trace) }
      given.source = .none
      return given
    }
    given.before = number
    given.threshold = try limited(number, &given.trace)
    if given.threshold == nil { given.source = .none }
    return given
  }

  /// The first earlier result that the rule uses.
  private var earlier: Measurement? {
    rule.references.results.indices.first { rule.references.results[$0].reference != nil }.flatMap { results[$0] }
  }

  /// Which clause applies, and its target; the reasons go to the trace.
  private func choose(_ trace: inout [Wording]) throws(LocatedFault) -> (AssignedTarget.Source, PlannedExpression?) {
    for (index, clause) in rule.whenMissing.enumerated() {
      guard case .missing(let reason) = computing.values.results[clause.result] else { continue }
      trace.append(reason)
      guard let target = clause.target else {
        trace.append(.noTargetThen)
        return (.none, nil)
      }
      return (.whenMissing(index), target)
    }
    for (index, branch) in rule.branches.enumerated() {
      guard let condition = branch.condition else { return (.branch(index), branch.target) }
      switch try computing.value(condition) {
      case .value(.truth(true)): return (.branch(index), branch.target)
      case .value: continue
      case .missing(let reason):
        trace.append(reason)
        return (.none, nil)
      }
    }
    return (.section, nil)
  }

  /// The number rounded, raised to the floors and held to the caps; nil where one of these is missing.
  private func limited(_ number: Rational, _ trace: inout [Wording]) throws(LocatedFault) -> Rational? {
    var threshold = number
    if let (places, mode) = assignment.rounding {
      let rounded: Rational
      do {
        rounded = try threshold.rounded(places: places + type.percentPlaces, mode: mode)
      } catch {
        throw LocatedFault(ComputingFault(error), assignment.range)
      }
      if rounded != threshold { trace.append(.rounded(from: shown(threshold, against: rounded), to: shown(rounded))) }
      threshold = rounded
    }
    for floor in rule.floors {
      guard let least = try limit(floor, &trace) else { return nil }
      if threshold < least {
        trace.append(.raised(from: shown(threshold, against: least), to: shown(least)))
        threshold = least
      }
    }
    for cap in rule.caps {
      guard let most = try limit(cap, &trace) else { return nil }
      if threshold > most {
        trace.append(.capped(from: shown(threshold, against: most), to: shown(most)))
        threshold = most
      }
    }
    return threshold
  }

  private func limit(_ expression: PlannedExpression, _ trace: inout [Wording]) throws(LocatedFault) -> Rational? {
    let value = try computing.value(expression)
    if case .missing(let reason) = value { add(reason, to: &trace) }
    return value.number
  }

  private func add(_ reason: Wording, to trace: inout [Wording]) {
    if !trace.contains(reason) { trace.append(reason) }
  }

  private func shown(_ number: Rational, against other: Rational? = nil) -> Wording {
    Display.threshold(number, type, in: vocabulary, against: other.map { [$0] } ?? [])
  }
}
