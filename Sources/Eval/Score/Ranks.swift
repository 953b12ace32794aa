import Base
import Lang

/// Ranks units by their totals: 1, 2, 2, 4.
enum Ranks {
  private struct Circle: Hashable {
    var card: Int
    var period: Period
    var level: LevelID?
    var kind: KindID?
    var parent: Int?
  }

  /// Gives every row whose total is known its rank among those alike, by exact totals. `ranking` counts for
  /// scorecards that say none; without either, units are ranked within their level.
  static func rank(_ rows: inout [ScoreRow], _ units: [Unit], _ program: TypedProgram, by ranking: Scorecard.Ranking?) {
    var circles: [Circle: [Int]] = [:]
    for (index, row) in rows.enumerated() where row.total?.exact != nil {
      let unit = units[row.unit]
      var circle = Circle(card: row.card, period: row.period)
      switch ranking ?? program.scorecards[row.card].ranking ?? .level {
      case .level: circle.level = unit.level
      case .kind: (circle.level, circle.kind) = (unit.level, unit.kind)
      case .parent: (circle.level, circle.parent) = (unit.level, unit.parent)
      }
      circles[circle, default: []].append(index)
    }
    for members in circles.values {
      let totals = members.map { rows[$0].total?.exact ?? .zero }
      let order = members.indices.sorted { totals[$0] > totals[$1] }
      var rank = 0
      for (place, index) in order.enumerated() {
        if place == 0 || totals[index] != totals[order[place - 1]] { rank = place + 1 }
        rows[members[index]].rank = rank
        rows[members[index]].ranked = members.count
      }
    }
  }
}
