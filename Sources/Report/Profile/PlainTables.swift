package import Eval
package import Tables

/// Tables written as `chuan` sees them: UTF-8, numbers with a point, days as ISO, blanks as nothing.
package struct PlainTables: Sendable {
  private let tables: [(table: Table, cells: PlainCells)]

  /// Takes tables with the same columns, and what was recognised in each.
  package init(_ tables: [(Table, TableProfile)]) {
    self.tables = tables.map { ($0, PlainCells($0, $1)) }
  }

  /// One CSV file: the header, then the rows of every table.
  package func csv(_ form: CSVForm = .plain) -> [UInt8] {
    var text = CSVText(form)
    text.line(heads: tables.first?.table.header ?? [])
    for (table, cells) in tables {
      for row in 0..<table.rowCount {
        text.line(
          table.header.indices.map { column in
            switch cells.cell(row: row, column: column) {
            case .blank: nil
            case .text(let value): CSVCell.text(value)
            case .number(let value): CSVCell.digits(value)
            case .truth(let value): CSVCell.text(value ? "true" : "false")
            }
          })
      }
    }
    return text.bytes
  }

  /// One JSON text: a list with an object for each row.
  package func json() -> [UInt8] {
    var writer = JSONWriter()
    writer.array { writer in
      for (table, cells) in tables {
        let keys = PlainTables.keys(of: table)
        for row in 0..<table.rowCount {
          writer.line { writer in
            for (column, key) in keys.enumerated() {
              writer.key(key)
              switch cells.cell(row: row, column: column) {
              case .blank: writer.null()
              case .text(let value): writer.string(value)
              // What has no short decimal form is a fraction, which is no number of JSON.
              case .number(let value):
                if PlainTables.isDecimal(value) { writer.decimal(value) } else { writer.string(value) }
              case .truth(let value): writer.truth(value)
              }
            }
          }
        }
      }
    }
    return writer.finished()
  }

  /// Whether a number is written as JSON has them: digits, perhaps `-` before and a point among them.
  private static func isDecimal(_ text: String) -> Bool {
    let digits = text.utf8.first == 0x2D ? text.utf8.dropFirst() : text.utf8[...]
    let parts = digits.split(separator: 0x2E, maxSplits: 1, omittingEmptySubsequences: false)
    guard let whole = parts.first, whole.count == 1 || whole.first != 0x30 else { return false }
    return parts.allSatisfy { !$0.isEmpty && $0.allSatisfy { $0 >= 0x30 && $0 <= 0x39 } }
  }

  /// The names of the columns; one without a name, or with that of a column before it, by its number.
  private static func keys(of table: Table) -> [String] {
    var known: Set<String> = []
    return table.header.indices.map { column in
      var key = table.header[column]
      if key.isEmpty || known.contains(key) { key += "#\(table.columnNumber(column))" }
      while known.contains(key) { key += "#" }
      known.insert(key)
      return key
    }
  }
}
