package import Base
package import Eval
import Lang

/// Verdicts as a table for people, and the counts of verdicts under it.
package enum OutcomeTable {
  /// Writes the outcomes of one or several packs while their rows are made, with the columns (nil: the usual ones, those with
  /// nothing in them left out) and what to count by. `onRow` is told of each row.
  package static func write(
    _ runs: [RowRun<Outcome>], columns: [OutcomeColumn]?, summary keys: [SummaryKey], language: Language, style: Style,
    to sink: ReportSink, onRow: (VerdictRow) -> Void
  ) {
    var summary = Summary(by: keys)
    for run in runs {
      sink.add(heading(run.frame.program, run.frame.period, language, style) + "\n\n")
      summary.begin()
      let hasRows = RowReport.table(
        run, in: OutcomeFrame.self, columns ?? OutcomeColumn.table, leavesOut: columns == nil, language: language,
        style: style, to: sink
      ) { view in
        onRow(view.row)
        summary.add(view)
      }
      sink.add(hasRows ? "\n" : nothing(language) + "\n")
    }
    sink.add(SummaryTable.text(summary, language: language, style: style))
  }

  /// The pack's title, its document, the period.
  static func heading(_ program: TypedProgram, _ period: Period, _ language: Language, _ style: Style) -> String {
    let pack = program.pack
    var parts = [pack.title ?? pack.name]
    if let document = pack.document { parts.append(document) }
    parts.append((language == .vi ? "" : "period ") + Display.dated(period)[language])
    return style(.strong, DisplayWidth.safe(parts.joined(separator: " · ")))
  }

  static func nothing(_ language: Language) -> String {
    language == .vi ? "Không có chỉ tiêu nào cho các đơn vị này.\n" : "No target is for any of these units.\n"
  }
}
