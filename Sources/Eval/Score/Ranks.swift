import Base
import Lang

/// Ranks units by their totals: 1, 2, 2, 4.
enum Ranks {
  /// Gives every row that is scored its rank among those alike, by exact totals and what decides between equal ones: the best
  /// and the worst that it can come to while some are not known. `ranking` counts for scorecards that say none; without either,
  /// units are ranked within their level.
  static func rank(_ rows: inout [ScoreRow], _ units: [Unit], _ program: TypedProgram, by ranking: Scorecard.Ranking?) {
    var circles: [RankingCircle: [Int]] = [:]
    for (index, row) in rows.enumerated() where row.total != nil {
      let within = ranking.map { [$0] } ?? program.scorecards[row.card].ranking
      let circle = RankingCircle(units[row.unit], card: row.card, period: row.period, within: within)
      circles[circle, default: []].append(index)
    }
    for members in circles.values { rank(members, &rows) }
  }

  /// Where a row stands at the least or at the most: its total first, then what decides between equal ones. nil is below
  /// everything at the least, and above everything at the most.
  private struct Place {
    var total: Rational
    var ties: [Rational?]
  }

  /// Ranks the rows of one circle. Those surely above a row stand at the least above where it stands at the most; those that may
  /// stand above it stand at the most above where it stands at the least.
  private static func rank(_ members: [Int], _ rows: inout [ScoreRow]) {
    let places = members.map { index -> (least: Place, most: Place) in
      let (total, ties) = (rows[index].total ?? PointRange(.zero), rows[index].ties)
      return (
        Place(total: total.lowest, ties: ties.map(\.least)), Place(total: total.highest, ties: ties.map(\.most))
      )
    }
    let least = places.map(\.least).sorted { order($0, $1, unknown: -1) < 0 }
    let most = places.map(\.most).sorted { order($0, $1, unknown: 1) < 0 }
    let totals = tiedTotals(members, rows)
    for (index, place) in zip(members, places) {
      let surely = count(least) { isAbove($0, place.most, least: true) }
      var perhaps = count(most) { isAbove($0, place.least, least: false) }
      // One that is not known does not stand above itself.
      if isAbove(place.most, place.least, least: false) { perhaps -= 1 }
      rows[index].ranks = (surely + 1)...(Swift.max(perhaps, surely) + 1)
      rows[index].ranked = members.count
      if let total = rows[index].total?.exact, totals.contains(total) {
        rows[index].remarks.append(.equalTotals(rows[index].ties))
      }
    }
  }

  /// The totals that several rows have, where something decides between them.
  private static func tiedTotals(_ members: [Int], _ rows: [ScoreRow]) -> Set<Rational> {
    guard let first = members.first, !rows[first].ties.isEmpty else { return [] }
    var (seen, tied): (Set<Rational>, Set<Rational>) = ([], [])
    for index in members {
      if let total = rows[index].total?.exact, !seen.insert(total).inserted { tied.insert(total) }
    }
    return tied
  }

  /// Whether one place is above another: the first where it stands at the least and the second at the most (`least`), or the other
  /// way round.
  private static func isAbove(_ one: Place, _ other: Place, least: Bool) -> Bool {
    if one.total != other.total { return one.total > other.total }
    for (mine, theirs) in zip(one.ties, other.ties) {
      guard let mine, let theirs else { return !least }
      if mine != theirs { return mine > theirs }
    }
    return false
  }

  /// -1, 0 or 1: the order of two places, what is not known being below (-1) or above (1) everything.
  private static func order(_ one: Place, _ other: Place, unknown: Int) -> Int {
    if one.total != other.total { return one.total > other.total ? 1 : -1 }
    for (mine, theirs) in zip(one.ties, other.ties) {
      switch (mine, theirs) {
      case (nil, nil): continue
      case (nil, _): return unknown
      case (_, nil): return -unknown
      case (let mine?, let theirs?): if mine != theirs { return mine > theirs ? 1 : -1 }
      }
    }
    return 0
  }

  /// How many of the places, which are sorted, are above something: the last of them.
  private static func count(_ sorted: [Place], _ isAbove: (Place) -> Bool) -> Int {
    var (low, high) = (0, sorted.count)
    while low < high {
      let middle = low + (high - low) / 2
      if isAbove(sorted[middle]) { high = middle } else { low = middle + 1 }
    }
    return sorted.count - low
  }
}
