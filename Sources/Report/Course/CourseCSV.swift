package import Eval

/// The course of units as a CSV file: decimals, and words that programs use.
package enum CourseCSV {
  /// Writes the outcomes of one or several packs while their rows are made, with the columns (nil: the usual ones).
  package static func write(
    _ runs: [RowRun<CourseOutcome>], columns: [CourseColumn]?, _ form: CSVForm = .plain, to sink: ReportSink
  ) {
    RowReport.csv(runs, in: CourseFrame.self, columns ?? CourseColumn.csv, form, to: sink)
  }
}
