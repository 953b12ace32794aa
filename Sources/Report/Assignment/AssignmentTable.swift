package import Base
package import Eval
import Lang

/// Assigned targets as a table for people.
package enum AssignmentTable {
  /// Writes the list while its rows are made, with the columns (nil: the usual ones, those with nothing in them left out).
  package static func write(
    _ run: RowRun<AssignmentList>, columns: [AssignmentColumn]?, language: Language, style: Style, to sink: ReportSink
  ) {
    let frame = AssignmentFrame(run.frame)
    let wanted = columns ?? AssignmentColumn.table
    sink.add(OutcomeTable.heading(run.frame.program, run.frame.period, language, style) + "\n\n")
    let hasRows = TextTable.write(
      columns: wanted.map { column in
        TextTable.Column(column.heading(language), alignsRight: column.alignsRight, limit: column.limit)
      }, leavesOut: columns == nil, style: style, to: sink
    ) { body in
      run.forEach { part in
        part.rows.allSatisfy { row in
          let view = frame.view(row)
          return body(wanted.map { $0.shown(view, language) })
        }
      }
    }
    if !hasRows { sink.add(OutcomeTable.nothing(language)) }
  }
}
