import Base
import Lang

/// Those among whom a unit is ranked, or held to a quota: alike in all that is asked, and always of one level.
struct RankingCircle: Hashable {
  var card: Int
  var period: Period
  private var level: LevelID?
  private var kind: KindID?
  private var parent: Int?
  private var classes: [ClassID?] = []

  init(_ unit: Unit, card: Int, period: Period, within rankings: [Scorecard.Ranking]) {
    (self.card, self.period, level) = (card, period, unit.level)
    for ranking in rankings {
      switch ranking {
      case .level: break
      case .kind: kind = unit.kind
      case .parent: parent = unit.parent
      case .classification(let id): classes.append(unit.class(of: id))
      }
    }
  }
}
