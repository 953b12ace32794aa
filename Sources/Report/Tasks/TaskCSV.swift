package import Eval

/// Tasks as a CSV file: names that programs use, the same in every language.
package enum TaskCSV {
  /// Takes the tasks of one or several packs and the columns (nil: the usual ones); gives the file.
  package static func bytes(_ books: [TaskBook], columns: [TaskColumn]?) -> [UInt8] {
    let columns = columns ?? TaskColumn.csv
    var csv = CSVText()
    csv.line(columns.map(\.rawValue))
    for book in books {
      for entry in book.byDue { csv.line(columns.map { $0.exact(entry, of: book) }) }
    }
    return csv.bytes
  }
}
