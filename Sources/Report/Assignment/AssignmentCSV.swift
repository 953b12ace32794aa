package import Eval

/// Assigned targets as a CSV file: decimals, and words that programs use.
package enum AssignmentCSV {
  /// Writes the list while its rows are made, with the columns (nil: the usual ones).
  package static func write(
    _ run: RowRun<AssignmentList>, columns: [AssignmentColumn]?, _ form: CSVForm = .plain, to sink: ReportSink
  ) {
    RowReport.csv([run], in: AssignmentFrame.self, columns ?? AssignmentColumn.csv, form, to: sink)
  }
}
