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
    var ofClass: ClassID?
  }

  /// Gives every row that is scored its rank among those alike, by exact totals: the best and the worst that it can come to
  /// while some totals are not known. `ranking` counts for scorecards that say none; without either, units are ranked
  /// within their level.
  static func rank(_ rows: inout [ScoreRow], _ units: [Unit], _ program: TypedProgram, by ranking: Scorecard.Ranking?) {
    var circles: [Circle: [Int]] = [:]
    for (index, row) in rows.enumerated() where row.total != nil {
      let unit = units[row.unit]
      var circle = Circle(card: row.card, period: row.period)
      switch ranking ?? program.scorecards[row.card].ranking ?? .level {
      case .level: circle.level = unit.level
      case .kind: (circle.level, circle.kind) = (unit.level, unit.kind)
      case .parent: (circle.level, circle.parent) = (unit.level, unit.parent)
      case .classification(let id): (circle.level, circle.ofClass) = (unit.level, unit.class(of: id))
      }
      circles[circle, default: []].append(index)
    }
    for members in circles.values { rank(members, &rows) }
  }

  /// Ranks the rows of one circle. Those surely above a row have a lowest total above its highest; those that may stand above
  /// it have a highest total above its lowest.
  private static func rank(_ members: [Int], _ rows: inout [ScoreRow]) {
    let totals = members.map { rows[$0].total ?? PointRange(.zero) }
    let lowest = totals.map(\.lowest).sorted()
    let highest = totals.map(\.highest).sorted()
    for (index, total) in zip(members, totals) {
      let surely = count(lowest, above: total.highest)
      var perhaps = count(highest, above: total.lowest)
      // A total that is not known does not stand above itself.
      if total.exact == nil { perhaps -= 1 }
      rows[index].ranks = (surely + 1)...(Swift.max(perhaps, surely) + 1)
      rows[index].ranked = members.count
    }
  }

  /// How many of the numbers, which are sorted, are above one.
  private static func count(_ sorted: [Rational], above number: Rational) -> Int {
    var (low, high) = (0, sorted.count)
    while low < high {
      let middle = low + (high - low) / 2
      if sorted[middle] > number { high = middle } else { low = middle + 1 }
    }
    return sorted.count - low
  }
}
