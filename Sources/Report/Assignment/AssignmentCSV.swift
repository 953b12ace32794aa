/// Assigned targets as a CSV file: decimals, and words that programs use.
package enum AssignmentCSV {
  /// Takes the list and the columns (nil: the usual ones); gives the file.
  package static func bytes(_ list: AssignmentList, columns: [AssignmentColumn]?, _ form: CSVForm = .plain) -> [UInt8] {
    let columns = columns ?? AssignmentColumn.csv
    var csv = CSVText(form)
    csv.line(heads: form.heads(columns.map { ($0.rawValue, $0.heading) }))
    for view in list.views() { csv.line(columns.map { $0.exact(view) }) }
    return csv.bytes
  }
}
