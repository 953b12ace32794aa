package import Eval

/// The course of units as a CSV file: exact numbers, the same in every language.
package enum CourseCSV {
  /// Takes the outcomes of one or several packs and the columns (nil: the usual ones); gives the file.
  package static func bytes(_ outcomes: [CourseOutcome], columns: [CourseColumn]?) -> [UInt8] {
    let columns = columns ?? CourseColumn.csv
    var csv = CSVText()
    csv.line(columns.map(\.rawValue))
    for outcome in outcomes {
      for view in outcome.views() { csv.line(columns.map { $0.exact(view) }) }
    }
    return csv.bytes
  }
}
