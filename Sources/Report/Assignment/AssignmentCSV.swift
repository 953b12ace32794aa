package import Eval

/// Assigned targets as a CSV file: decimals, and words that programs use.
package enum AssignmentCSV {
  /// Writes the list while its rows are made, with the columns (nil: the usual ones).
  package static func write(
    _ run: RowRun<AssignmentList>, columns: [AssignmentColumn]?, _ form: CSVForm = .plain, to sink: ReportSink
  ) {
    let columns = columns ?? AssignmentColumn.csv
    let frame = AssignmentFrame(run.frame)
    CSVText.write([run], heads: form.heads(columns.map { ($0.rawValue, $0.heading) }), form, to: sink) { _, row in
      let view = frame.view(row)
      return columns.map { $0.exact(view) }
    }
  }
}
