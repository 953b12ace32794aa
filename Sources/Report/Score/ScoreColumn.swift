package import Base
package import Eval
import Lang

/// A column of the table or the CSV file of scores.
package enum ScoreColumn: Sendable, Hashable {
  /// What every scorecard has.
  package enum Fixed: String, Sendable, CaseIterable {
    case pack, scorecard, unit, name, level, kind, parent, group, period, score, lowest, highest, band, met, measured
    case rank, rank_best, rank_worst, ranked, earlier, earlier_band, earlier_rank, change, rank_change, open
    case remarks
    case ofClass = "class"
  }

  case fixed(Fixed)
  /// The points of an item, by its id.
  case item(String)
  /// The points of a group, by its title.
  case group(String)

  /// The columns of the CSV file unless others are asked for.
  package static let csv: [ScoreColumn] = [.fixed(.unit), .fixed(.period), .fixed(.score), .fixed(.band), .fixed(.met)]
  /// The columns of the table unless others are asked for; those with nothing in them are left out.
  package static let table: [ScoreColumn] = [
    .fixed(.name), .fixed(.scorecard), .fixed(.period), .fixed(.score), .fixed(.band), .fixed(.met), .fixed(.rank),
    .fixed(.earlier), .fixed(.change), .fixed(.earlier_band), .fixed(.rank_change), .fixed(.open), .fixed(.remarks),
  ]

  /// The columns that a name on the command line means: a fixed one, an item by its id or its indicator's title, a group by its title, or `items`
  /// and `groups` for all of them. Empty when it means none.
  package static func named(_ name: String, _ outcomes: [ScoreOutcome]) -> [ScoreColumn] {
    if let fixed = Fixed(rawValue: name) { return [.fixed(fixed)] }
    let cards = outcomes.flatMap(\.program.scorecards)
    if name == "items" { return distinct(cards.flatMap { $0.items.map { .item($0.id) } }) }
    if name == "groups" { return distinct(cards.flatMap { $0.groups.map { .group($0.title) } }) }
    if cards.contains(where: { $0.items.contains { $0.id == name } }) { return [.item(name)] }
    let key = TextFolding.matchKey(name)
    if let group = cards.lazy.flatMap(\.groups).first(where: { TextFolding.matchKey($0.title) == key }) {
      return [.group(group.title)]
    }
    // As the head of a table shows it; where several items have the name none is meant.
    let titled = outcomes.flatMap { outcome in
      outcome.program.scorecards.flatMap(\.items).filter { item in
        outcome.program.vocabulary[item.indicator].term.title.map(TextFolding.matchKey) == key
      }
    }
    let items = distinct(titled.map { .item($0.id) })
    return items.count == 1 ? items : []
  }

  /// The names that columns have.
  package static func known(_ outcomes: [ScoreOutcome]) -> [String] {
    let cards = outcomes.flatMap(\.program.scorecards)
    let items = distinct(cards.flatMap { $0.items.map { ScoreColumn.item($0.id) } }).map(\.name)
    return Fixed.allCases.map(\.rawValue) + ["items", "groups"] + items
  }

  private static func distinct(_ columns: [ScoreColumn]) -> [ScoreColumn] {
    var seen: Set<ScoreColumn> = []
    return columns.filter { seen.insert($0).inserted }
  }

  /// Whether it takes the points of single items.
  package var needsItems: Bool {
    switch self {
    case .item, .group, .fixed(.open): true
    case .fixed: false
    }
  }

  /// The name in the first line of a CSV file.
  var name: String {
    switch self {
    case .fixed(let fixed): fixed.rawValue
    case .item(let id): id
    case .group(let title): title
    }
  }

  var alignsRight: Bool {
    switch self {
    case .item, .group: true
    case .fixed(let fixed):
      switch fixed {
      case .score, .lowest, .highest, .met, .measured, .rank, .rank_best, .rank_worst, .ranked, .earlier, .earlier_rank,
        .change, .rank_change:
        true
      default: false
      }
    }
  }

  /// The column's heading in the table.
  func heading(_ language: Language, _ views: [ScoreView]) -> String {
    switch self {
    case .item(let id):
      // For Vietnamese readers the item's title, as much of it as leaves room for the others.
      guard language == .vi,
        let view = views.first(where: { view in view.card.items.contains { $0.id == id } }),
        let item = view.card.items.first(where: { $0.id == id })
      else { return id }
      return DisplayWidth.cut(GapText.name(item, view.vocabulary).vi, to: 30)
    case .group(let title): return title
    case .fixed(let fixed): return ScoreColumn.heading(fixed)[language]
    }
  }

  /// The columns that are there whatever the scorecard, and what each is called in the table.
  package static func headings(_ language: Language) -> [(name: String, heading: String)] {
    Fixed.allCases.map { ($0.rawValue, heading($0)[language]) }
  }

  private static func heading(_ column: Fixed) -> Wording {
    switch column {
    case .pack: Wording(en: "pack", vi: "gói")
    case .scorecard: Wording(en: "scorecard", vi: "phiếu điểm")
    case .unit: Wording(en: "code", vi: "mã")
    case .name: Wording(en: "unit", vi: "đơn vị")
    case .level: Wording(en: "level", vi: "cấp")
    case .kind: Wording(en: "kind", vi: "loại")
    case .ofClass: Wording(en: "class", vi: "phân loại")
    case .parent: Wording(en: "parent", vi: "trực thuộc")
    case .group: Wording(en: "group", vi: "nhóm")
    case .period: Wording(en: "period", vi: "kỳ")
    case .score: Wording(en: "score", vi: "điểm")
    case .lowest: Wording(en: "lowest", vi: "thấp nhất")
    case .highest: Wording(en: "highest", vi: "cao nhất")
    case .band: Wording(en: "band", vi: "xếp loại")
    case .met: Wording(en: "met", vi: "tiêu chí đạt")
    case .measured: Wording(en: "of", vi: "tiêu chí có mức phải đạt")
    case .rank: Wording(en: "rank", vi: "hạng")
    case .rank_best: Wording(en: "best rank", vi: "hạng cao nhất")
    case .rank_worst: Wording(en: "worst rank", vi: "hạng thấp nhất")
    case .ranked: Wording(en: "among", vi: "trong số")
    case .earlier: Wording(en: "earlier score", vi: "điểm kỳ trước")
    case .earlier_band: Wording(en: "earlier band", vi: "xếp loại kỳ trước")
    case .earlier_rank: Wording(en: "earlier rank", vi: "hạng kỳ trước")
    case .change: Wording(en: "change", vi: "tăng/giảm")
    case .rank_change: Wording(en: "rank change", vi: "thay đổi hạng")
    case .open: Wording(en: "no data for", vi: "thiếu số liệu của")
    case .remarks: Wording(en: "remarks", vi: "ghi chú")
    }
  }
}
