import Base
import Lang

/// Which items of which scorecards each class of units is scored by, and which results that takes.
struct ScorePlan {
  /// An item for a class of units.
  struct ItemPlan {
    /// Index into the scorecard's items.
    var item: Int
    /// Whether the item is for the class; the rest is of no meaning otherwise.
    var isApplicable: Bool
    /// Index into the plan's measures.
    var measure: Int
    /// The targets in force that it looks at, all about what `measure` is.
    var entries: [Plan.Entry]
    /// Those that must be met as well and are about something else: the reduction of a count beside the count.
    var beside: [Plan.Entry] = []
  }

  /// A scorecard for a class of units.
  struct CardPlan {
    /// Index into `TypedProgram.scorecards`.
    var card: Int
    var items: [ItemPlan]
  }

  let plan: Plan
  /// For each class of units: the scorecards that are for it.
  let classes: [[CardPlan]]

  /// Takes the program, the units of a run and the period to score.
  init(_ program: TypedProgram, units: [Unit], period: Period, functions: Functions) {
    let keys = program.scorecards.flatMap(\.items).map { item in
      MeasurePlan.Key(
        indicator: item.indicator, denominator: item.denominator, fields: item.orderedFields, period: period,
        baseline: nil, isReduction: false)
    }
    plan = Plan(program, units: units, period: period, functions: functions, asking: keys)
    let unitClasses = UnitClasses(program: program, units: units).classes
    let plan = plan
    classes = unitClasses.enumerated().map { index, unit in
      var entries: [TargetSubject: [Plan.Entry]] = [:]
      for entry in plan.classes[index] { entries[program[entry.target].subject, default: []].append(entry) }
      var first = 0
      var cards: [CardPlan] = []
      for (number, card) in program.scorecards.enumerated() {
        defer { first += card.items.count }
        guard unit.fits(card.scopes) else { continue }
        let items = card.items.enumerated().map { place, item -> ItemPlan in
          var planned = ItemPlan(
            item: place, isApplicable: unit.fits(item.scopes), measure: plan.asked[first + place], entries: [])
          guard item.needsTarget, planned.isApplicable else { return planned }
          planned.entries = entries[item.subject] ?? []
          planned.isApplicable = !planned.entries.isEmpty
          // Where a reduction is asked for, it is judged and not the count.
          let measures = planned.entries.map { plan.targets[$0.target.index].measure }
          if !measures.contains(planned.measure), let first = measures.first { planned.measure = first }
          if case .ifMet = item.scoring {
            planned.beside = planned.entries.filter { plan.targets[$0.target.index].measure != planned.measure }
          }
          planned.entries.removeAll { plan.targets[$0.target.index].measure != planned.measure }
          return planned
        }
        if items.contains(where: \.isApplicable) { cards.append(CardPlan(card: number, items: items)) }
      }
      return cards
    }
  }

  /// The scorecards for a unit.
  func cards(ofUnit unit: Int) -> [CardPlan] { classes[Int(plan.classOfUnit[unit])] }
}
