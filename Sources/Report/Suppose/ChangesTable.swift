package import Base
package import Eval
import Lang

/// The verdicts that change as a table for people, and how many there are of each.
extension ChangesReport {
  /// Writes the table. `onRow` is told of each verdict of the second run.
  package func writeTable(
    language: Language, style: Style, to sink: ReportSink, onRow: (VerdictRow) -> Void
  ) {
    sink.add(heading(language, style) + "\n")
    let frame = Frame(changes)
    var counts = ChangeCounts()
    var table = TextTable(columns: [
      TextTable.Column(OutcomeColumn.name.heading(language), limit: 40),
      TextTable.Column(OutcomeColumn.title.heading(language), limit: 48),
      TextTable.Column(OutcomeColumn.target.heading(language), limit: 60),
      TextTable.Column(OutcomeColumn.value.heading(language), alignsRight: true, limit: 60),
      TextTable.Column(OutcomeColumn.verdict.heading(language), limit: 60),
    ])
    changes.forEach { part in
      for change in part {
        if let row = change.after { onRow(row) }
        guard let view = frame.view(change) else { continue }
        counts.add(view)
        guard change.before != nil, change.after != nil, change.isChange else { continue }
        table.append([
          OutcomeColumn.name.shown(view.shown, language), OutcomeColumn.title.shown(view.shown, language),
          view.pair(.target, language), view.pair(.value, language), view.pair(.verdict, language),
        ])
      }
      return sink.isOpen
    }
    if counts.changed > 0 { sink.add(table.text(style: style) + "\n") }
    sink.add(byTarget(counts, language, style))
    sink.add(closing(counts, language, style) + "\n")
  }

  /// Which packs, for which period, and what is supposed.
  private func heading(_ language: Language, _ style: Style) -> String {
    let (old, new) = (changes.before.frame, changes.after.frame)
    var lines = [OutcomeTable.heading(old.program, old.period, language, style)]
    switch reason {
    case .supposed(let suppositions):
      let word = Wording(en: "supposed", vi: "giả sử")[language]
      for (text, units) in suppositions {
        var line = "\(word): \(DisplayWidth.safe(text))"
        if let units {
          line += language == .vi ? " (\(units) đơn vị)" : units == 1 ? " (1 unit)" : " (\(units) units)"
        }
        lines.append(line)
      }
    case .otherProgram:
      let word = Wording(en: "against", vi: "so với")[language]
      lines.append("\(word): " + OutcomeTable.heading(new.program, new.period, language, style))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// How many verdicts each target has before and after, of those with which something changes.
  private func byTarget(_ counts: ChangeCounts, _ language: Language, _ style: Style) -> String {
    let lines = counts.lines.filter(\.isChanged)
    guard !lines.isEmpty else { return "" }
    let verdicts = Verdict.allCases.filter { verdict in
      lines.contains { $0.before[verdict] != nil || $0.after[verdict] != nil } || verdict == .met || verdict == .missed
    }
    var table = TextTable(
      columns: [TextTable.Column(Wording(en: "by target", vi: "theo chỉ tiêu")[language], limit: 60)]
        + verdicts.map { TextTable.Column(Display.verdict($0)[language], alignsRight: true) })
    for line in lines {
      table.append(
        [.init(line.title[language])]
          + verdicts.map { verdict in
            let (old, new) = (line.before[verdict, default: 0], line.after[verdict, default: 0])
            return .init(old == new ? String(new) : "\(old) → \(new)", new == 0 ? .faint : OutcomeWords.role(verdict))
          })
    }
    return table.text(style: style) + "\n"
  }

  private func closing(_ counts: ChangeCounts, _ language: Language, _ style: Style) -> String {
    let both = counts.rows - counts.onlyBefore - counts.onlyAfter
    let head = Wording(
      en: "\(both) \(both == 1 ? "verdict" : "verdicts") compared", vi: "đã so \(both) kết luận")
    let changed =
      counts.changed == 0
      ? Wording(en: "none changes", vi: "không kết luận nào đổi")
      : Wording(en: "\(counts.changed) \(counts.changed == 1 ? "changes" : "change")", vi: "\(counts.changed) đổi")
    var parts = [changed[language]]
    let (old, new) = (changes.before.frame.program.pack.name, changes.after.frame.program.pack.name)
    for (count, name) in [(counts.onlyBefore, old), (counts.onlyAfter, new)] where count > 0 {
      parts.append(language == .vi ? "\(count) chỉ có ở \(name)" : "\(count) only in \(name)")
    }
    return style(.strong, head[language]) + ": " + parts.joined(separator: ", ")
  }
}
