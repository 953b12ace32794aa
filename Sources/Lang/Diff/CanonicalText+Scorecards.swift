import Base

extension CanonicalText {
  /// One aspect of a scorecard.
  func text(_ aspect: ScorecardDifference.Aspect, of card: Scorecard) -> String {
    switch aspect {
    case .total: card.total.exactText
    case .units: text(card.scopes)
    case .rounding: card.rounding.map(text) ?? ""
    case .floor: card.floor?.exactText ?? ""
    case .cap: card.cap?.exactText ?? ""
    case .notApplicable: card.notApplicable?.rawValue ?? ""
    case .ranking: text(card.ranking) + ties(of: card)
    case .limits:
      card.limits.map { "\(TextFolding.matchKey(card.bands[$0.band].title)) when \(text($0.condition))" }.sorted()
        .joined(separator: "; ")
    case .quotas: card.quotas.map { text($0, of: card) }.sorted().joined(separator: "; ")
    }
  }

  /// What decides between equal totals, in its order.
  private func ties(of card: Scorecard) -> String {
    card.ties.map { "; then \($0.lowerIsBetter ? "lower" : "higher") \(text($0.value))" }.joined()
  }

  func text(_ rule: RoundingRule) -> String { "\(rule.places) \(rule.mode.rawValue)" }

  private func text(_ ranking: [Scorecard.Ranking]) -> String {
    ranking.map { ranking in
      switch ranking {
      case .level: "level"
      case .kind: "kind"
      case .parent: "parent"
      case .classification(let id): program.vocabulary[id].term.key
      }
    }.sorted().joined(separator: ", ")
  }

  func text(_ quota: Scorecard.Quota, of card: Scorecard) -> String {
    let (band, base) = (card.bands[quota.band].title, card.bands[quota.base].title)
    return "\(TextFolding.matchKey(band)) \(quota.share.exactText) of \(TextFolding.matchKey(base))"
      + "\(quota.orBetter ? " or better" : "") within \(text(quota.within)) \(quota.rounding.rawValue)"
      + " \(quota.tiesShareBetter)"
  }

  /// One aspect of an item.
  func text(_ aspect: ScorecardDifference.ItemAspect, of item: ScoreItem, in card: Scorecard) -> String {
    switch aspect {
    case .subject: text(item.subject)
    case .points: item.points.exactText
    case .floor: item.floor.exactText
    case .kind: "\(item.isBonus) \(item.takes)"
    case .scoring: text(item.scoring)
    case .rounding: item.rounding.map(text) ?? ""
    case .units: text(item.scopes)
    case .group: item.group.map { TextFolding.matchKey(card.groups[$0].title) } ?? ""
    case .zeroBelow: item.zeroBelow?.exactText ?? ""
    case .noCases: item.noCases.rawValue
    case .noData: item.noData.rawValue
    case .noPointsWhen: item.noPointsWhen.map { text($0) } ?? ""
    }
  }

  private func text(_ scoring: ScoreItem.Scoring) -> String {
    switch scoring {
    case .ifMet(.target): "if met"
    case .ifMet(.bounds(let bounds)):
      "if " + bounds.map { $0.comparator.rawValue + $0.threshold.exactText }.joined(separator: " ")
    case .proportion(.whole): "in proportion"
    case .proportion(.figure(let figure)): "in proportion up to \(figure.exactText)"
    case .proportion(.target): "in proportion to the target"
    case .steps(let steps): steps.map { "\(text($0.results)): \($0.points.exactText)" }.joined(separator: "; ")
    case .deduction(let points): "minus \(points.exactText)"
    case .addition(let points): "plus \(points.exactText)"
    case .asGiven: "as given"
    case .linear(let from, let to): "from \(from.exactText) to \(to.exactText)"
    case .each(let each):
      "\(each.isMinus ? "minus" : "plus") \(each.points.exactText) per \(each.step.exactText)\(each.partly ? " begun" : "")"
        + " \(each.isBelow ? "below" : "above") \(each.from.exactText)"
    case .toTheBest: "to the best"
    }
  }

  /// An interval.
  func text(_ interval: Interval) -> String {
    let lower = interval.lower.map { ($0.isIncluded ? "[" : "(") + $0.value.exactText } ?? "("
    let upper = interval.upper.map { $0.value.exactText + ($0.isIncluded ? "]" : ")") } ?? ")"
    return lower + "…" + upper
  }
}
