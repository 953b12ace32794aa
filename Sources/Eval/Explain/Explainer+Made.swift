import Base
import Lang

// How a result was made of others.
extension Explainer {
  /// How many results that others are made of are told of, one within the other.
  private static let depth = 3
  /// How many results of one are told of.
  private static let width = 24

  /// What a result is made of: the formula, the same with values, and each of its parts.
  mutating func made(_ computation: Int, unit: Int, within depth: Int = 0) -> [Explanation] {
    let plan = plan.computations[computation]
    let text = evaluator.words(plan)
    var nodes = [Explanation(title: .madeOf(text.text(plan.expression)))]
    guard depth < Explainer.depth else { return nodes }
    var told = 0
    for (place, reference) in plan.references.results.enumerated() {
      guard let measure = reference.measure else { continue }
      told += 1
      if told > Explainer.width { continue }
      var node = part(reference, measure, plan, unit: unit, within: depth)
      node.children += needed(
        of: evaluator.measurement(unit, measure, at: plan.range), by: plan.expression, at: place,
        vocabulary[reference.indicator])
      nodes.append(node)
    }
    for fact in evaluator.facts(unit, computation) {
      told += 1
      if told > Explainer.width { continue }
      nodes.append(self.fact(fact.plan, fact.found, type: fact.type))
    }
    if told > Explainer.width { nodes.append(Explanation(title: .moreParts(told - Explainer.width))) }
    return nodes
  }

  private mutating func part(
    _ reference: References.Result, _ measure: Int, _ computation: ComputationPlan, unit: Int, within depth: Int
  ) -> Explanation {
    let measurement = evaluator.measurement(unit, measure, at: computation.range)
    let indicator = vocabulary[reference.indicator]
    let name = Display.name(indicator.term)
    let period = Display.ofPeriod(reference.period ?? computation.period)
    let title = Wording(en: "\(name.en), \(period.en)", vi: "\(name.vi), \(period.vi)")
    if let inner = plan.measures[measure].computation {
      var node = Explanation(title: title, value: text(measurement, indicator.type, against: []))
      node.children = measurement.remarks.map { Explanation(title: $0) }
      node.children += made(inner, unit: unit, within: depth + 1)
      return node
    }
    return result(measurement, measure, unit: unit, title: title, indicator.type)
  }

  private func fact(_ plan: FactPlan, _ found: FoundFact, type: ValueType) -> Explanation {
    let value: Wording
    switch found.value {
    case .value(let known): value = Display.value(known, type, in: vocabulary)
    case .missing: value = Display.verdict(found.isNoCases ? .noCases : .noData)
    }
    var node = Explanation(title: FactText(self.plan).text(plan), value: value)
    if case .missing(let reason) = found.value { node.children.append(Explanation(title: reason)) }
    if let coverage = found.coverage {
      node.children.append(Explanation(title: .unitsTitle, value: Display.coverage(coverage)))
    }
    node.children += found.remarks.map { Explanation(title: $0) }
    return node
  }
}
