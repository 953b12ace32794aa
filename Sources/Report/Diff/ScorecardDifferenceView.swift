import Base
import Eval
import Lang

/// What differs between two scorecards, worded for people.
struct ScorecardDifferenceView {
  let row: ScorecardDifference
  let difference: PackDifference

  private var old: Scorecard? { row.old.map { difference.old.scorecards[$0] } }
  private var new: Scorecard? { row.new.map { difference.new.scorecards[$0] } }

  private static let added = DifferenceWords.relation(.added)
  private static let removed = DifferenceWords.relation(.removed)
  private static let changed = Wording(en: "changed", vi: "thay đổi")

  /// The scorecard itself, then its groups, items and bands.
  var entries: [DifferenceEntry] {
    guard let old, let new else { return [whole] }
    var entries: [DifferenceEntry] = []
    if !row.aspects.isEmpty {
      var entry = DifferenceEntry(words: [Self.changed], role: .warning, title: title(new))
      entry.old = [.init(text: Wording(same: ""), citation: "", range: old.range)]
      entry.new = [.init(text: Wording(same: ""), citation: "", range: new.range)]
      entry.notes = row.aspects.map { words($0, old, new) }
      entries.append(entry)
    }
    entries += row.groups.map { part in
      entry(
        part, old.groups, new.groups, title: { part, _, _ in Wording(same: "“\(part.title)”") }, range: { $0.range },
        citations: { $0.citations }
      ) {
        group, card, program in
        let points = ScoringWords(program: program, card: card).points(group.points)
        let limit = group.limit.map { ScoringWords(program: program, card: card).points($0) }
        return Wording(
          en: points.en + (limit.map { ", at most \($0.en)" } ?? ""),
          vi: points.vi + (limit.map { ", không quá \($0.vi)" } ?? ""))
      }
    }
    entries += row.items.map { part in
      var entry = entry(
        part, old.items, new.items,
        title: { ScoringWords(program: $2, card: $1).title($0) }, range: { $0.range },
        citations: { $0.citations }
      ) { item, card, program in ScoringWords(program: program, card: card).all(item) }
      entry.notes += part.aspects.compactMap(words)
      return entry
    }
    entries += row.bands.map { part in
      var entry = entry(
        part, old.bands, new.bands, title: { part, _, _ in Wording(same: "“\(part.title)”") }, range: { $0.range },
        citations: { $0.citations }
      ) { band, _, _ in DifferenceWords.interval(band.totals) { Display.figure($0) } }
      if part.aspects.contains(.condition) {
        entry.notes.append(Wording(en: "asks for something else beside points", vi: "điều kiện ngoài điểm đã đổi"))
      }
      return entry
    }
    return entries
  }

  /// A scorecard that only one has.
  private var whole: DifferenceEntry {
    let card = new ?? old
    var entry = DifferenceEntry(
      words: [new == nil ? Self.removed : Self.added], role: new == nil ? .bad : .good,
      title: card.map(title) ?? Wording(same: ""))
    guard let card else { return entry }
    let side = DifferenceEntry.Side(
      text: Wording(
        en: "\(card.items.count) items, \(Display.figure(card.total).en) points",
        vi: "\(card.items.count) tiêu chí, \(Display.figure(card.total).vi) điểm"),
      citation: ScorecardDifferenceView.text(card.citations), range: card.range)
    if new == nil { entry.old = [side] } else { entry.new = [side] }
    return entry
  }

  private func title(_ card: Scorecard) -> Wording { Wording(en: card.name, vi: card.title ?? card.name) }

  private func entry<Part, Aspect>(
    _ part: PartDifference<Aspect>, _ olds: [Part], _ news: [Part], title: (Part, Scorecard, TypedProgram) -> Wording,
    range: (Part) -> SourceRange, citations: (Part) -> [Citation],
    text: (Part, Scorecard, TypedProgram) -> Wording
  ) -> DifferenceEntry {
    var entry = DifferenceEntry(
      words: [part.old == nil ? Self.added : part.new == nil ? Self.removed : Self.changed],
      role: part.old == nil ? .good : part.new == nil ? .bad : .warning, title: Wording(same: ""))
    if let place = part.old, let card = old {
      entry.title = title(olds[place], card, difference.old)
      entry.old = [
        .init(
          text: text(olds[place], card, difference.old), citation: ScorecardDifferenceView.text(citations(olds[place])),
          range: range(olds[place]))
      ]
    }
    if let place = part.new, let card = new {
      entry.title = title(news[place], card, difference.new)
      entry.new = [
        .init(
          text: text(news[place], card, difference.new), citation: ScorecardDifferenceView.text(citations(news[place])),
          range: range(news[place]))
      ]
    }
    return entry
  }

  static func text(_ citations: [Citation]) -> String {
    citations.compactMap { citation in
      let place = [citation.section, citation.cite].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: ", ")
      return place.isEmpty ? nil : place
    }.joined(separator: "; ")
  }

  private func words(_ aspect: ScorecardDifference.ItemAspect) -> Wording? {
    switch aspect {
    case .points, .scoring: nil
    case .subject: Wording(en: "about another result", vi: "xét kết quả khác")
    case .floor: Wording(en: "the least points changed", vi: "điểm thấp nhất đã đổi")
    case .kind: Wording(en: "part of the total, on top of it or off it: changed", vi: "cách tính vào tổng điểm đã đổi")
    case .rounding: Wording(en: "rounded otherwise", vi: "làm tròn khác")
    case .units: Wording(en: "for other units", vi: "áp dụng cho đơn vị khác")
    case .group: Wording(en: "in another group", vi: "ở nhóm khác")
    case .zeroBelow: Wording(en: "another result below which there are no points", vi: "ngưỡng không có điểm đã đổi")
    case .noCases: Wording(en: "scored otherwise where nothing occurs", vi: "cách tính khi không phát sinh đã đổi")
    case .noData: Wording(en: "scored otherwise without data", vi: "cách tính khi thiếu số liệu đã đổi")
    case .noPointsWhen:
      Wording(en: "its points are lost under other conditions", vi: "điều kiện không chấm điểm đã đổi")
    }
  }

  private func words(_ aspect: ScorecardDifference.Aspect, _ old: Scorecard, _ new: Scorecard) -> Wording {
    func change(_ name: Wording, _ a: Rational?, _ b: Rational?) -> Wording {
      let (before, after) = (a.map(Display.figure) ?? Wording(same: "–"), b.map(Display.figure) ?? Wording(same: "–"))
      return Wording(
        en: "\(name.en): \(before.en) → \(after.en)", vi: "\(name.vi): \(before.vi) → \(after.vi)")
    }
    switch aspect {
    case .total: return change(Wording(en: "total", vi: "tổng điểm"), old.total, new.total)
    case .floor: return change(Wording(en: "least total", vi: "tổng điểm thấp nhất"), old.floor, new.floor)
    case .cap: return change(Wording(en: "most total", vi: "tổng điểm cao nhất"), old.cap, new.cap)
    case .units: return Wording(en: "for other units", vi: "áp dụng cho đơn vị khác")
    case .rounding: return Wording(en: "the total is rounded otherwise", vi: "tổng điểm làm tròn khác")
    case .ranking: return Wording(en: "ranked otherwise", vi: "cách xếp hạng đã đổi")
    case .limits: return Wording(en: "other limits of bands", vi: "giới hạn xếp loại khác")
    case .quotas:
      let (before, after) = (quotas(old), quotas(new))
      return Wording(en: "quotas: \(before) → \(after)", vi: "tỷ lệ khống chế: \(before) → \(after)")
    case .notApplicable:
      return Wording(
        en: "items that are not for a unit are scored otherwise", vi: "cách tính tiêu chí không áp dụng đã đổi")
    }
  }

  private func quotas(_ card: Scorecard) -> String {
    let texts = card.quotas.map { quota in
      "“\(card.bands[quota.band].title)” ≤ \(quota.share.percentText(atMost: 4)) (“\(card.bands[quota.base].title)”)"
    }
    return texts.isEmpty ? "–" : texts.joined(separator: ", ")
  }
}
