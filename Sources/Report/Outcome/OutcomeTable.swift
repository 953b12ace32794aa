package import Base
package import Eval
import Lang

/// Verdicts as a table for people, and the counts of verdicts under it.
package enum OutcomeTable {
  /// Takes the outcomes of one or several packs, the columns (nil: the usual ones, those with nothing in them left
  /// out) and what to count by; gives the text.
  package static func text(
    _ outcomes: [Outcome], columns: [OutcomeColumn]?, summary: [SummaryKey], language: Language, style: Style
  ) -> String {
    var text = ""
    for outcome in outcomes {
      let views = Array(outcome.views())
      text += heading(outcome.program, outcome.period, language, style) + "\n\n"
      text += views.isEmpty ? nothing(language) : table(views, columns, language, style)
      text += "\n"
    }
    return text + SummaryTable.text(Summary(outcomes, by: summary), language: language, style: style)
  }

  /// The pack's title, its document, the period.
  static func heading(_ program: TypedProgram, _ period: Period, _ language: Language, _ style: Style) -> String {
    let pack = program.pack
    var parts = [pack.title ?? pack.name]
    if let document = pack.document { parts.append(document) }
    parts.append((language == .vi ? "kỳ " : "period ") + Display.period(period)[language])
    return style(.strong, DisplayWidth.safe(parts.joined(separator: " · ")))
  }

  static func nothing(_ language: Language) -> String {
    language == .vi ? "Không có chỉ tiêu nào cho các đơn vị này.\n" : "No target is for any of these units.\n"
  }

  private static func table(
    _ views: [VerdictView], _ chosen: [OutcomeColumn]?, _ language: Language, _ style: Style
  ) -> String {
    let rows = views.map { view in (chosen ?? OutcomeColumn.table).map { $0.shown(view, language) } }
    let kept = (chosen ?? OutcomeColumn.table).enumerated().filter { index, _ in
      chosen != nil || rows.contains { !$0[index].text.isEmpty }
    }
    var table = TextTable(
      columns: kept.map { _, column in
        TextTable.Column(column.heading(language), alignsRight: column.alignsRight, limit: column.limit)
      })
    for row in rows { table.append(kept.map { index, _ in row[index] }) }
    return table.text(style: style)
  }
}
