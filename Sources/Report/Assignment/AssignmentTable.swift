package import Base
package import Eval
import Lang

/// Assigned targets as a table for people.
package enum AssignmentTable {
  /// Writes the list while its rows are made, with the columns (nil: the usual ones, those with nothing in them left out).
  package static func write(
    _ run: RowRun<AssignmentList>, columns: [AssignmentColumn]?, language: Language, style: Style, to sink: ReportSink
  ) {
    sink.add(OutcomeTable.heading(run.frame.program, run.frame.period, language, style) + "\n\n")
    let hasRows = RowReport.table(
      run, in: AssignmentFrame.self, columns ?? AssignmentColumn.table, leavesOut: columns == nil, language: language,
      style: style, to: sink)
    if !hasRows { sink.add(OutcomeTable.nothing(language)) }
  }
}
