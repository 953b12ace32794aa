package import Eval

/// Results period by period as a CSV file: decimals, and words that programs use.
package enum TrendCSV {
  /// Takes the outcomes of one or several packs and the columns (nil: the usual ones); gives the file.
  package static func bytes(_ outcomes: [TrendOutcome], columns: [TrendColumn]?, _ form: CSVForm = .plain) -> [UInt8] {
    let columns = columns ?? TrendColumn.csv
    var csv = CSVText(form)
    csv.line(heads: form.heads(columns.map { ($0.rawValue, $0.heading) }))
    for outcome in outcomes {
      for view in outcome.views() { csv.line(columns.map { $0.exact(view) }) }
    }
    return csv.bytes
  }
}
