package import Eval

/// Results period by period as a CSV file: decimals, and words that programs use.
package enum TrendCSV {
  /// Writes the outcomes of one or several packs while their rows are made, with the columns (nil: the usual ones).
  package static func write(
    _ runs: [RowRun<TrendOutcome>], columns: [TrendColumn]?, _ form: CSVForm = .plain, to sink: ReportSink
  ) {
    let columns = columns ?? TrendColumn.csv
    let frames = runs.map { TrendFrame($0.frame) }
    CSVText.write(runs, heads: form.heads(columns.map { ($0.rawValue, $0.heading) }), form, to: sink) { run, row in
      let view = frames[run].view(row)
      return columns.map { $0.exact(view) }
    }
  }
}
