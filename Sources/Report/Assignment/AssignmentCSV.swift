/// Assigned targets as a CSV file: exact numbers, the same in every language.
package enum AssignmentCSV {
  /// Takes the list and the columns (nil: the usual ones); gives the file.
  package static func bytes(_ list: AssignmentList, columns: [AssignmentColumn]?) -> [UInt8] {
    let columns = columns ?? AssignmentColumn.csv
    var csv = CSVText()
    csv.line(columns.map(\.rawValue))
    for view in list.views() { csv.line(columns.map { $0.exact(view) }) }
    return csv.bytes
  }
}
