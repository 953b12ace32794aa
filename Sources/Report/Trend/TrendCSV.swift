package import Eval

/// Results period by period as a CSV file: decimals, and words that programs use.
package enum TrendCSV {
  /// Writes the outcomes of one or several packs while their rows are made, with the columns (nil: the usual ones).
  package static func write(
    _ runs: [RowRun<TrendOutcome>], columns: [TrendColumn]?, _ form: CSVForm = .plain, to sink: ReportSink
  ) {
    RowReport.csv(runs, in: TrendFrame.self, columns ?? TrendColumn.csv, form, to: sink)
  }
}
