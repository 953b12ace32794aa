package import Base
package import Eval
import Lang

/// Tasks as a table for people, by the day they are due, and under it how many are in each state.
package enum TaskTable {
  /// Takes the tasks of one or several packs, the columns (nil: the usual ones, those with nothing in them left out) and
  /// what to count by (none: nothing is counted); gives the text.
  package static func text(
    _ outcomes: [TaskOutcome], columns: [TaskColumn]?, summary: [TaskKey], language: Language, style: Style
  ) -> String {
    var text = ""
    for outcome in outcomes {
      let pack = outcome.program.pack
      var parts = [pack.title ?? pack.name, pack.document].compactMap { $0 }
      // The calendar's year needs no telling: every task has its day.
      if let year = pack.wholeYear, !year.form.isCalendar {
        parts.append((language == .vi ? "" : "year ") + Display.dated(year)[language])
      }
      if let asOf = outcome.asOf {
        parts.append(
          (language == .vi ? "tính đến " : "as of ") + (language == .vi ? asOf.vietnameseText : asOf.isoText))
      }
      text += style(.strong, DisplayWidth.safe(parts.joined(separator: " · "))) + "\n\n"
      text += outcome.rows.isEmpty ? nothing(language) : table(outcome, columns, language, style)
      text += "\n"
    }
    return text + self.text(summary: TaskSummary(outcomes, by: summary), language, style)
  }

  private static func nothing(_ language: Language) -> String {
    language == .vi ? "Không có nhiệm vụ nào.\n" : "There are no tasks.\n"
  }

  private static func table(
    _ outcome: TaskOutcome, _ chosen: [TaskColumn]?, _ language: Language, _ style: Style
  ) -> String {
    let wanted = chosen ?? TaskColumn.table
    let rows = outcome.rows.map { row in wanted.map { $0.shown(row, of: outcome, language) } }
    let kept = wanted.indices.filter { index in chosen != nil || rows.contains { !$0[index].text.isEmpty } }
    var table = TextTable(
      columns: kept.map { index in
        TextTable.Column(
          wanted[index].heading(language), alignsRight: wanted[index].alignsRight, limit: wanted[index].limit)
      })
    for row in rows { table.append(kept.map { row[$0] }) }
    return table.text(style: style)
  }

  private static func text(summary: TaskSummary, _ language: Language, _ style: Style) -> String {
    var text = ""
    for (key, lines) in summary.lines where !lines.isEmpty {
      var table = TextTable(
        columns: [TextTable.Column(key.heading[language], limit: 60)]
          + TaskSummary.Count.allCases.map { TextTable.Column($0.heading[language], alignsRight: true) })
      for line in lines {
        table.append(
          [TextTable.Cell(line.name)]
            + TaskSummary.Count.allCases.map { TextTable.Cell(String(line.counts[$0, default: 0])) })
      }
      text += table.text(style: style) + "\n"
    }
    return text
  }
}
