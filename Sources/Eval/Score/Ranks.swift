import Base
import Lang

/// Ranks units by their totals: 1, 2, 2, 4.
enum Ranks {
  /// Gives every row that is scored its rank among those alike, by exact totals: the best and the worst that it can come to
  /// while some totals are not known. `ranking` counts for scorecards that say none; without either, units are ranked
  /// within their level.
  static func rank(_ rows: inout [ScoreRow], _ units: [Unit], _ program: TypedProgram, by ranking: Scorecard.Ranking?) {
    var circles: [RankingCircle: [Int]] = [:]
    for (index, row) in rows.enumerated() where row.total != nil {
      let within = ranking.map { [$0] } ?? program.scorecards[row.card].ranking
      let circle = RankingCircle(units[row.unit], card: row.card, period: row.period, within: within)
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
