import Base
import Eval
import Lang

extension ScoreColumn {
  /// The cell for programs, the same in every language; nil where there is nothing.
  func exact(_ view: ScoreView) -> CSVCell? {
    let row = view.row
    func points(_ points: Rational?) -> CSVCell? { points.map { .number($0, beside: view.edges + [view.card.total]) } }
    func text(_ text: String?) -> CSVCell? { text.map { .text($0) } }
    func number(_ number: Int?) -> CSVCell? { number.map { .number($0) } }
    switch self {
    case .item(let id):
      let most = view.card.items.first { $0.id == id }?.points
      return view.item(id)?.points?.exact.map { .number($0, beside: view.edges + (most.map { [$0] } ?? [])) }
    case .group(let title): return points(view.group(title)?.exact)
    case .fixed(let fixed):
      switch fixed {
      case .pack: return text(view.program.pack.name)
      case .scorecard: return text(view.card.name)
      case .unit: return text(view.unit.code)
      case .name: return text(view.unit.name)
      case .level: return text(view.level?.name)
      case .kind: return text(view.kind?.name)
      case .ofClass: return text(ClassWords.text(view.unit, view.vocabulary))
      case .parent: return text(view.parent?.code)
      case .group: return text(view.unit.group)
      case .period: return text(row.period.text)
      case .score: return points(row.total?.exact)
      case .lowest: return points(row.total?.lowest)
      case .highest: return points(row.total?.highest)
      case .band: return text(view.band)
      case .met: return number(row.met)
      case .measured: return number(row.measured)
      case .rank: return number(row.rank)
      case .rank_best: return number(row.ranks?.lowerBound)
      case .rank_worst: return number(row.ranks?.upperBound)
      case .ranked: return number(row.ranked)
      case .earlier: return points(row.earlier?.total?.exact)
      case .earlier_band: return text(row.earlier?.band.map { view.card.bands[$0].title })
      case .earlier_rank: return number(row.earlier?.rank)
      case .change: return view.change.map { .number($0) }
      case .rank_change: return number(view.rankChange)
      case .open: return view.open.isEmpty ? nil : .text(view.open.joined(separator: " "))
      case .remarks:
        return view.remarks.isEmpty ? nil : .text(view.remarks.map(\.en).joined(separator: "; "))
      }
    }
  }

  /// The cell for people.
  func shown(_ view: ScoreView, _ language: Language) -> TextTable.Cell {
    switch self {
    case .item(let id): return .init(ScoreColumn.shown(view.item(id), view)[language])
    case .group(let title):
      let most = view.card.groups.first { $0.title == title }?.points
      return .init(view.group(title).map { view.points($0, against: most.map { [$0] } ?? [])[language] } ?? "–")
    case .fixed(let fixed):
      switch fixed {
      case .scorecard: return .init(view.card.title ?? view.card.name)
      case .level: return .init(TargetView.name(view.level)[language])
      case .kind: return .init(TargetView.name(view.kind)[language])
      case .ofClass: return .init(ClassWords.shown(view.unit, view.vocabulary)[language])
      case .parent: return .init(view.parent?.name ?? "")
      case .period: return .init(Display.period(view.row.period)[language])
      case .score: return .init(view.total?[language] ?? "–")
      case .lowest: return .init(view.row.total.map { view.points(PointRange($0.lowest))[language] } ?? "")
      case .highest: return .init(view.row.total.map { view.points(PointRange($0.highest))[language] } ?? "")
      case .band:
        if let band = view.band { return .init(band) }
        let undecided = Wording(en: "not decided", vi: "chưa xếp loại được")
        let nothing = Wording(en: "nothing to score", vi: "không có gì để chấm")
        if view.row.total == nil { return .init(nothing[language], .faint) }
        return .init(view.card.bands.isEmpty ? "" : undecided[language], .faint)
      case .rank:
        guard let ranks = view.row.ranks else { return .init("") }
        if let rank = view.row.rank { return .init(String(rank)) }
        return .init("\(ranks.lowerBound)–\(ranks.upperBound)", .faint)
      case .met: return .init(view.row.measured == 0 ? "" : "\(view.row.met)/\(view.row.measured)")
      case .earlier: return .init(view.row.earlier?.total.map { view.points($0)[language] } ?? "")
      case .change: return .init(view.change.map { ScoreColumn.signed($0, view)[language] } ?? "")
      case .rank_change: return .init(view.rankChange.map { $0 > 0 ? "▲\($0)" : $0 < 0 ? "▼\(-$0)" : "=" } ?? "")
      case .open: return .init(view.openNames[language], .faint)
      case .remarks: return .init(view.remarks.map { $0[language] }.joined(separator: "; "), .faint)
      default: return .init(exact(view)?.exact ?? "")
      }
    }
  }

  /// The points of an item, or why there are none.
  static func shown(_ score: ItemScore?, _ view: ScoreView) -> Wording {
    guard let score else { return Wording(same: "") }
    if let points = score.points { return view.points(points, against: [view.card.items[score.item].points]) }
    return Wording(same: "–")
  }

  private static func signed(_ change: Rational, _ view: ScoreView) -> Wording {
    let shown = view.points(PointRange(change), against: [change])
    return change > .zero ? Wording(en: "+" + shown.en, vi: "+" + shown.vi) : shown
  }
}
