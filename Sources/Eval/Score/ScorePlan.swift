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
    /// The targets in force that it looks at.
    var entries: [Plan.Entry]
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

  private struct Subject: Hashable {
    var indicator: IndicatorID
    var denominator: Int
    var fields: [FieldID]
  }

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
      var entries: [Subject: [Plan.Entry]] = [:]
      for entry in plan.classes[index] {
        let target = program[entry.target]
        let subject = Subject(
          indicator: target.indicator, denominator: target.denominator, fields: target.orderedFields)
        entries[subject, default: []].append(entry)
      }
      var first = 0
      var cards: [CardPlan] = []
      for (number, card) in program.scorecards.enumerated() {
        defer { first += card.items.count }
        guard unit.fits(card.scopes) else { continue }
        let items = card.items.enumerated().map { place, item -> ItemPlan in
          var planned = ItemPlan(
            item: place, isApplicable: unit.fits(item.scopes), measure: plan.asked[first + place], entries: [])
          guard item.needsTarget, planned.isApplicable else { return planned }
          let subject = Subject(
            indicator: item.indicator, denominator: item.denominator, fields: item.orderedFields)
          planned.entries = entries[subject] ?? []
          planned.isApplicable = !planned.entries.isEmpty
          // The reduction of a count is judged, not the count.
          if let target = planned.entries.first?.target { planned.measure = plan.targets[target.index].measure }
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

extension ScoreItem {
  /// The fields in order of their declaration.
  var orderedFields: [FieldID] { fields.sorted { $0.index < $1.index } }
}
