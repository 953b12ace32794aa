package import Eval

/// Results period by period as a CSV file: exact numbers, the same in every language.
package enum TrendCSV {
  /// Takes the outcomes of one or several packs and the columns (nil: the usual ones); gives the file.
  package static func bytes(_ outcomes: [TrendOutcome], columns: [TrendColumn]?) -> [UInt8] {
    let columns = columns ?? TrendColumn.csv
    var csv = CSVText()
    csv.line(columns.map(\.rawValue))
    for outcome in outcomes {
      for view in outcome.views() { csv.line(columns.map { $0.exact(view) }) }
    }
    return csv.bytes
  }
}
