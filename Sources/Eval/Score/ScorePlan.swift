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
    /// What it looks at: one result, or one for each of the times that its targets have. At least one.
    var parts: [PartPlan]
    /// Index into the plan's computations of what takes its points.
    var noPointsWhen: Int?
  }

  /// A result that an item looks at, and the targets that it is held against.
  struct PartPlan {
    /// Index into the plan's measures.
    var measure: Int
    /// The targets in force on the result, all of one time; empty where the item looks at none.
    var entries: [GradingPlan.Entry]
    /// Where it is one of the parts of a target that recurs and need not be met in all of them: which, and in how many.
    var recurrence: Recurrence?
  }

  /// A target that recurs, and in how many of its parts it must be met.
  struct Recurrence: Hashable {
    var target: TargetID
    var asked: TargetRecurrence
  }

  /// A scorecard for a class of units.
  struct CardPlan {
    /// Index into `TypedProgram.scorecards`.
    var card: Int
    var items: [ItemPlan]
  }

  let plan: GradingPlan
  private var program: TypedProgram { plan.program }

  /// Takes the program and the period to score.
  init(_ program: TypedProgram, period: Period, asOf: CalendarDate? = nil, functions: Functions) {
    let keys = program.scorecards.flatMap(\.items).map { item in
      MeasurePlan.Key(
        indicator: item.indicator, denominator: item.denominator, fields: item.orderedFields, period: period,
        baseline: nil, isReduction: false)
    }
    plan = GradingPlan(program, period: period, asOf: asOf, functions: functions, asking: keys, classing: true)
  }

  /// The scorecards that are for units of a class.
  func cards(for unit: UnitClass) -> [CardPlan] {
    var entries: [TargetSubject: [GradingPlan.Entry]] = [:]
    for entry in plan.entries(for: unit) { entries[program[entry.target].subject, default: []].append(entry) }
    var first = 0
    var cards: [CardPlan] = []
    for (number, card) in program.scorecards.enumerated() {
      defer { first += card.items.count }
      guard unit.fits(card.scopes) else { continue }
      let items = card.items.enumerated().map { place, item -> ItemPlan in
        var planned = ItemPlan(
          item: place, isApplicable: unit.fits(item.scopes),
          parts: [PartPlan(measure: plan.asked[first + place], entries: [])])
        planned.noPointsWhen = plan.withholding[number][place]
        guard item.needsTarget, planned.isApplicable else { return planned }
        let asked = (entries[item.subject] ?? []).filter { !program[$0.target].bounds.isEmpty }
        planned.isApplicable = !asked.isEmpty
        if !asked.isEmpty { planned.parts = ScorePlan.parts(asked, plan) }
        return planned
      }
      if items.contains(where: \.isApplicable) { cards.append(CardPlan(card: number, items: items)) }
    }
    return cards
  }

  /// The targets of an item by what they are held against: results up to their deadlines, the reduction of a count.
  private static func parts(_ entries: [GradingPlan.Entry], _ plan: GradingPlan) -> [PartPlan] {
    var parts: [PartPlan] = []
    var recurring: [TargetID: Recurrence] = [:]
    for entry in entries {
      guard case .each(let asked, let targets) = plan.program[entry.target].span, asked.allowsMisses(of: targets.count)
      else { continue }
      for target in targets { recurring[target] = Recurrence(target: entry.target, asked: asked) }
    }
    for entry in entries {
      // What recurs is judged in its parts.
      if case .each = plan.program[entry.target].span { continue }
      if let recurrence = recurring[entry.target] {
        parts.append(
          PartPlan(
            measure: plan.targets[entry.target.index].measure, entries: [entry], recurrence: recurrence))
        continue
      }
      let planned = plan.targets[entry.target.index]
      let place = parts.firstIndex { part in
        part.recurrence == nil && part.measure == planned.measure
          && part.entries.first.map { plan.targets[$0.target.index].time.state == planned.time.state } ?? true
      }
      if let place {
        parts[place].entries.append(entry)
      } else {
        parts.append(PartPlan(measure: planned.measure, entries: [entry]))
      }
    }
    return parts
  }
}
