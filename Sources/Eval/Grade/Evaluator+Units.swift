import Base
import Lang

/// What is found of the units under one, and of the parts of a period.
extension Evaluator {
  mutating func find(_ fact: FactPlan.Units, _ unit: Int, _ computation: ComputationPlan) -> FoundFact {
    var gathering = Gathering(fact.function)
    let found = units(under: unit, fact.level, on: computation.period)
    for other in found {
      gather(other, Wording(same: units[other].name), fact.condition, fact.value, &gathering)
    }
    guard !found.isEmpty else {
      let reason = Wording.noUnitsUnder(levelName(fact.level))
      // Of a unit that has others under it the list tells that it has none of that level; of one without any it tells nothing.
      guard measurer.tree.hasUnits(under: unit) else { return FoundFact(value: .missing(reason)) }
      return fact.function == .count
        ? FoundFact(value: .value(.number(.zero)), remarks: [reason])
        : FoundFact(value: .missing(reason), isNoCases: true)
    }
    return together(gathering, unit, computation)
  }

  mutating func find(_ fact: FactPlan.Periods, _ unit: Int, _ computation: ComputationPlan) -> FoundFact {
    guard !fact.parts.isEmpty else { return FoundFact(value: .missing(.noWholePart(computation.period))) }
    var gathering = Gathering(fact.function, ofParts: true)
    for part in fact.parts { gather(unit, Display.period(part.period), part.condition, part.value, &gathering) }
    return together(gathering, unit, computation)
  }

  /// Adds what a unit comes to; `condition` and `value` are indices into the plan's computations.
  private mutating func gather(
    _ unit: Int, _ name: Wording, _ condition: Int?, _ value: Int?, _ gathering: inout Gathering
  ) {
    var counts: Bool? = true
    if let condition {
      let result = made(unit, condition)
      if case .value(.truth(let truth)) = result.value { counts = truth } else { counts = nil }
      // What has no cases is neither in the one nor in the other.
      if counts == nil, result.isNoCases { return }
    }
    guard let counts else { return gathering.add(open: name) }
    guard let value else { return gathering.add(name, counts ? .one : .zero) }
    guard counts else { return }
    let result = made(unit, value)
    if let number = result.value.number {
      gathering.add(name, number)
    } else if !result.isNoCases {
      gathering.add(open: name)
    }
  }

  private mutating func together(_ gathering: Gathering, _ unit: Int, _ computation: ComputationPlan) -> FoundFact {
    do {
      return try gathering.found()
    } catch {
      report(LocatedFault(ComputingFault(error), computation.range), unit)
      return FoundFact(value: .missing(.fault(ComputingFault(error))))
    }
  }

  /// The units of a level under one, or all those directly under it, that are there at the end of the period.
  private func units(under unit: Int, _ level: LevelID?, on period: Period) -> [Int] {
    let tree = measurer.tree
    let candidates =
      level == nil ? tree.children(of: unit).map { Int($0) } : tree.under(unit).map { Int(tree.line[$0]) }
    return candidates.filter { other in
      (level == nil || units[other].level == level) && units[other].life.holdsAtEnd(of: period)
    }
  }

  private func levelName(_ level: LevelID?) -> Wording? {
    level.map { Display.name(plan.program.vocabulary[$0].term) }
  }
}
