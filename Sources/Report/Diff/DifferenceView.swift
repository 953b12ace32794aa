import Base
import Eval
import Lang

/// What differs between two packs, worded for people, in sections.
struct DifferenceView {
  let difference: PackDifference
  let sources: Sources

  /// What is compared: `a.kpi (plan_2024) → b.kpi (plan_2025)`.
  var title: String {
    func name(_ program: TypedProgram) -> String {
      "\(sources[program.pack.range.file].name) (\(program.pack.name))"
    }
    return name(difference.old) + " → " + name(difference.new)
  }

  /// What must be known to read the rest: what the packs say of themselves.
  var preliminaries: [Wording] { difference.head.map { HeadWords.text($0, difference) } }

  var sections: [DifferenceSection] {
    let targets = difference.targets.filter { !$0.isSame }.map {
      TargetDifferenceView(row: $0, difference: difference, sources: sources).entry
    }
    let indicators = difference.indicators.map { HeadWords.entry($0, difference) }
    let cards = difference.scorecards.flatMap { ScorecardDifferenceView(row: $0, difference: difference).entries }
    let tasks = difference.tasks.filter { !$0.isSame }.map { TaskDifferenceView(row: $0, difference: difference).entry }
    return [
      DifferenceSection(heading: Wording(en: "Targets", vi: "Chỉ tiêu"), entries: targets),
      DifferenceSection(heading: Wording(en: "How results are measured", vi: "Cách đo kết quả"), entries: indicators),
      DifferenceSection(heading: Wording(en: "Scorecards", vi: "Phiếu điểm"), entries: cards),
      DifferenceSection(heading: Wording(en: "Tasks", vi: "Nhiệm vụ"), entries: tasks),
    ].filter { !$0.entries.isEmpty }
  }

  /// What stands elsewhere and means the same.
  var moves: [Wording] {
    var lines = difference.renamedSections.map { old, new in
      Wording(en: "section renamed: “\(old)” → “\(new)”", vi: "đổi tên mục: “\(old)” → “\(new)”")
    }
    let renamed = Set(difference.renamedSections.map(\.old))
    for row in difference.targets where row.isSame {
      let view = TargetDifferenceView(row: row, difference: difference, sources: sources)
      let old = (row.old?.targets ?? []).map { difference.old[$0] }
      let new = (row.new?.targets ?? []).map { difference.new[$0] }
      if row.changes.contains(.moved), !old.allSatisfy({ renamed.contains($0.section) }) {
        let (before, after) = (DifferenceView.list(old.map(\.section)), DifferenceView.list(new.map(\.section)))
        lines.append(
          Wording(
            en: "moved: \(view.title.en): \(before) → \(after)",
            vi: "chuyển mục: \(view.title.vi): \(before) → \(after)"))
      } else if row.changes.contains(.recited) {
        let before = DifferenceView.list(old.map(TargetDifferenceView.citation))
        let after = DifferenceView.list(new.map(TargetDifferenceView.citation))
        let text = before == after ? "" : ": \(before) → \(after)"
        lines.append(Wording(en: "re-cited: \(view.title.en)\(text)", vi: "dẫn lại: \(view.title.vi)\(text)"))
      }
    }
    for row in difference.tasks where row.isSame && !row.aspects.isEmpty {
      let title = TaskDifferenceView(row: row, difference: difference).title
      let words = OutcomeWords.joined(row.aspects.map(TaskDifferenceView.word), ", ")
      lines.append(Wording(en: "\(words.en): task \(title.en)", vi: "\(words.vi): nhiệm vụ \(title.vi)"))
    }
    return lines
  }

  /// Texts in quotes, each once.
  private static func list(_ texts: [String]) -> String {
    var shown: [String] = []
    for text in texts where !shown.contains("“\(text)”") { shown.append("“\(text)”") }
    return shown.joined(separator: ", ")
  }

  /// How many of what: `12 targets: 3 the same, 1 tightened`.
  var closing: [Wording] {
    guard !difference.isSame else {
      return [Wording(en: "the two mean the same", vi: "hai gói có cùng ý nghĩa")]
    }
    var lines: [Wording] = []
    if !difference.targets.isEmpty { lines.append(targetsClosing) }
    let (tasks, changed) = (difference.tasks, difference.tasks.count { !$0.isSame })
    if !tasks.isEmpty {
      let counts = (tasks.count { $0.old == nil }, tasks.count { $0.new == nil })
      let other = changed - counts.0 - counts.1
      lines.append(
        DifferenceView.list(
          tasks.count, Wording(en: tasks.count == 1 ? "task" : "tasks", vi: "nhiệm vụ"),
          [
            (tasks.count - changed, DifferenceWords.relation(.same)), (counts.0, DifferenceWords.relation(.added)),
            (counts.1, DifferenceWords.relation(.removed)), (other, Wording(en: "changed", vi: "thay đổi")),
          ]))
    }
    if lines.isEmpty {
      lines.append(Wording(en: "no targets and no tasks in either", vi: "hai gói đều không có chỉ tiêu, nhiệm vụ"))
    }
    return lines
  }

  /// How many rows of targets stand in which relation.
  private var targetsClosing: Wording {
    let rows = difference.targets
    var counts = Relation.allCases.map { relation in
      (
        rows.count { $0.answer.relation == relation && (relation != .same || $0.isSame) },
        DifferenceWords.relation(relation)
      )
    }
    let otherwise = rows.count { $0.answer.relation == .same && !$0.isSame }
    counts.append((otherwise, Wording(en: "with the same figure changed otherwise", vi: "giữ mức, đổi điểm khác")))
    return DifferenceView.list(
      rows.count, Wording(en: rows.count == 1 ? "target" : "targets", vi: "chỉ tiêu"), counts)
  }

  /// `12 targets compared: 3 the same, 1 tightened`.
  private static func list(_ count: Int, _ name: Wording, _ parts: [(count: Int, word: Wording)]) -> Wording {
    let shown = parts.filter { $0.count > 0 }
    return Wording(
      en: "\(count) \(name.en) compared: " + shown.map { "\($0.count) \($0.word.en)" }.joined(separator: ", "),
      vi: "đã so \(count) \(name.vi): " + shown.map { "\($0.count) \($0.word.vi)" }.joined(separator: ", "))
  }
}
