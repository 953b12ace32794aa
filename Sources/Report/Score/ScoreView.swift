import Base
import Eval
import Lang

/// One row of scores with everything that is shown of it, whatever the format.
struct ScoreView {
  private let frame: ScoreFrame
  /// Index into the frame's units.
  private let place: Int
  let row: ScoreRow
  /// Totals of other rows beside which this one must not look the same.
  var beside: [Rational] = []

  init(_ frame: ScoreFrame, _ row: ScoreRow) {
    self.frame = frame
    place = row.unit
    self.row = row
  }

  /// A row by itself, of a unit whose superior is not shown.
  init(_ program: TypedProgram, _ unit: Unit, _ row: ScoreRow) {
    var alone = unit
    alone.parent = nil
    frame = ScoreFrame(ScoreOutcome(program: program, units: [alone], rows: []))
    place = 0
    self.row = row
  }

  var program: TypedProgram { frame.program }
  var unit: Unit { frame.units[place] }
  /// The unit above, where there is one.
  var parent: Unit? { frame.units[place].parent.map { frame.units[$0] } }
  var vocabulary: Vocabulary { frame.program.vocabulary }
  var card: Scorecard { frame.program.scorecards[row.card] }
  var level: Term? { unit.level.map { vocabulary[$0].term } }
  var kind: Term? { unit.kind.map { vocabulary[$0].term } }
  var band: String? { row.band.map { card.bands[$0].title } }

  /// What is said of the row: why it is in its band, and which items have no points by a condition.
  var remarks: [Wording] { row.remarks + row.withheld }

  /// The total as people read it: with as many digits as it takes to see in which band it lies, that it is not the most
  /// there is, and which of two comes first. A range where it is not known.
  var total: Wording? { row.total.map { points($0, against: edges + [card.total] + beside) } }

  /// The edges of the bands, beside which a total must not look like what it is not.
  var edges: [Rational] {
    card.bands.flatMap { [$0.totals.lower?.value, $0.totals.upper?.value].compactMap { $0 } }
  }

  /// Points as people read them.
  func points(_ points: PointRange, against: [Rational] = []) -> Wording {
    let lowest = Display.value(points.lowest, .score, in: vocabulary, against: against)
    if points.exact != nil { return lowest }
    let highest = Display.value(points.highest, .score, in: vocabulary, against: against)
    return Wording(en: "\(lowest.en)–\(highest.en)", vi: "\(lowest.vi)–\(highest.vi)")
  }

  /// The score of an item by its id; nil when the scorecard has no such item.
  func item(_ id: String) -> ItemScore? {
    guard let index = card.items.firstIndex(where: { $0.id == id }), row.items.indices.contains(index) else {
      return nil
    }
    return row.items[index]
  }

  /// The points of a group, by its title: the sum of its items'; nil when all are left out.
  func group(_ title: String) -> PointRange? {
    guard let group = card.groups.firstIndex(where: { $0.title == title }) else { return nil }
    return CardSum.points(row.items.filter { card.items[$0.item].group == group }, of: card.groups[group])
  }

  /// By how much the total changed; nil where one of the two is not known.
  var change: Rational? {
    guard let now = row.total?.exact, let before = row.earlier?.total?.exact else { return nil }
    return try? now.subtracting(before)
  }

  /// How many places up; nil where one of the two is not known.
  var rankChange: Int? {
    guard let now = row.rank, let before = row.earlier?.rank else { return nil }
    return before - now
  }

  /// The ids of the items without data, for a total that is not known.
  var open: [String] {
    row.items.filter { $0.points?.exact == nil && $0.points != nil }.map { card.items[$0.item].id }
  }

  /// The same for people: their ids, in Vietnamese their titles.
  var openNames: Wording {
    let names = open.compactMap { id in card.items.first { $0.id == id } }.map { GapText.name($0, vocabulary).vi }
    return Wording(en: open.joined(separator: ", "), vi: names.joined(separator: "; "))
  }
}

/// The rows whose totals are compared.
private struct RankList: Hashable {
  var card: Int
  var period: Period
}

/// What the rows of an outcome have in common for those who show them.
final class ScoreFrame {
  let program: TypedProgram
  let units: [Unit]

  init(_ outcome: ScoreOutcome) {
    program = outcome.program
    units = outcome.units
  }
}

extension ScoreOutcome {
  /// Every row with what is shown of it, in order; made one by one as they are asked for.
  func views() -> some Collection<ScoreView> {
    let frame = ScoreFrame(self)
    return rows.lazy.map { ScoreView(frame, $0) }
  }

  /// For each row the totals next above and below its own, of the same scorecard and period.
  func totalsBeside() -> [[Rational]] {
    var beside = [[Rational]](repeating: [], count: rows.count)
    let lists = Dictionary(grouping: rows.indices) { RankList(card: rows[$0].card, period: rows[$0].period) }
    for places in lists.values {
      let known = places.compactMap { index in rows[index].total?.exact.map { (index, total: $0) } }
        .sorted { $0.total < $1.total }
      for (low, high) in zip(known, known.dropFirst()) where low.total != high.total {
        beside[low.0].append(high.total)
        beside[high.0].append(low.total)
      }
    }
    return beside
  }
}
