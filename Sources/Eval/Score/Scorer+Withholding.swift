import Base
import Lang

/// Points that a condition on other results takes: `no points when late > 3`.
extension Scorer {
  /// What an item gave, without its points where its condition holds, and perhaps without them while that is not known. What is
  /// left out has none to lose.
  mutating func withheld(
    _ score: ItemScore, _ unit: Int, _ planned: ScorePlan.ItemPlan, _ card: Scorecard
  ) -> ItemScore {
    guard planned.isApplicable, let condition = planned.noPointsWhen, let points = score.points else { return score }
    let held = holds(condition, unit)
    guard held != false else { return score }
    var score = score
    let computation = plan.plan.computations[condition]
    score.withheld = ItemScore.Withheld(
      isOpen: held == nil, condition: evaluator.words(computation).text(computation.expression))
    score.points =
      held == nil ? PointRange(min(points.lowest, .zero), max(points.highest, .zero)) : PointRange(.zero)
    return score
  }

  /// The indicators on which it hangs whether a unit's items have points; nil where that may be any.
  func readByConditions(_ planned: ScorePlan.CardPlan) -> Set<IndicatorID>? {
    var read: Set<IndicatorID> = []
    var waiting = planned.items.filter(\.isApplicable).compactMap(\.noPointsWhen)
    var seen = Set(waiting)
    while let index = waiting.popLast() {
      let references = plan.plan.computations[index].references
      for fact in references.facts {
        switch fact {
        case .unitIs, .tasks, .nothing: continue
        default: return nil
        }
      }
      for result in references.results {
        read.insert(result.indicator)
        for series in result.measure.map({ plan.plan.measures[$0].series }) ?? [] {
          for source in plan.plan.series[series].derived?.series ?? [] {
            read.insert(plan.plan.series[source].key.indicator)
          }
        }
        if let next = result.measure.flatMap({ plan.plan.measures[$0].computation }), seen.insert(next).inserted {
          waiting.append(next)
        }
      }
    }
    return read
  }
}

extension Wording {
  /// Why an item has no points, or may have none.
  static func noPoints(
    _ item: ScoreItem, _ withheld: ItemScore.Withheld, _ program: TypedProgram
  ) -> Wording {
    let (name, title) = (item.title ?? item.id, item.title ?? program.vocabulary[item.indicator].term.title ?? item.id)
    let condition = withheld.condition
    return withheld.isOpen
      ? Wording(
        en: "\(name): perhaps no points; not known: \(condition.en)",
        vi: "\(title): có thể không được điểm; chưa rõ \(condition.vi)")
      : Wording(en: "\(name): no points: \(condition.en)", vi: "\(title): không chấm điểm: \(condition.vi)")
  }

  /// The same, beneath the item.
  static func noPoints(_ withheld: ItemScore.Withheld) -> Wording {
    let condition = withheld.condition
    return withheld.isOpen
      ? Wording(
        en: "perhaps no points; not known: \(condition.en)", vi: "có thể không được điểm; chưa rõ \(condition.vi)")
      : Wording(en: "no points: \(condition.en)", vi: "không chấm điểm: \(condition.vi)")
  }

  /// Results that also decide whether items have points are not among the moves.
  static func movesOfConditions(_ items: [Wording]) -> Wording {
    let list = Wording.list(items)
    return Wording(
      en: "no moves of \(list.en): whether items have points hangs on it too",
      vi: "không nêu việc cần làm về \(list.vi): việc có chấm điểm tiêu chí khác hay không cũng tùy vào đó")
  }
}
