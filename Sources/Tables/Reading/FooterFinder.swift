/// Tells what stands below a table, signatures and notes, from its rows.
package struct FooterFinder {
  /// One of the last rows of the file.
  struct Row {
    /// The row's place in the table; nil when it does not fit the table's columns.
    var index: Int?
    /// The row's number as people count it.
    var number: Int
    var followsBlank: Bool
    /// The cells in which something stands, from left to right.
    var filled: [(column: Int, text: ArraySlice<UInt8>)]
  }

  /// What stands below a table.
  struct Footer {
    /// Its rows, as people count them.
    var rows: ClosedRange<Int>
    /// How many rows of the table it takes.
    var tableRows: Int
    /// No word shows it to be a footer, only a blank row above it: this is worth a warning.
    var isGuess: Bool
    /// The text it begins with.
    var text: ArraySlice<UInt8>
  }

  /// How many of the last rows are looked at.
  static let depth = 100

  /// Finds the footer among the last rows of a file. `width` is the number of columns.
  static func find(_ rows: [Row], width: Int) -> Footer? {
    for start in rows.indices {
      guard let isGuess = begins(rows[start], width: width), goesOn(rows[start...]),
        let first = rows[start].filled.first, let last = rows.last
      else { continue }
      return Footer(
        rows: rows[start].number...last.number, tableRows: rows[start...].count { $0.index != nil },
        isGuess: isGuess, text: first.text)
    }
    return nil
  }

  /// Whether a footer can begin with this row, and then whether that is a guess.
  private static func begins(_ row: Row, width: Int) -> Bool? {
    guard row.filled.count <= 2 || row.followsBlank, !hasValue(row) else { return nil }
    if row.filled.contains(where: { SheetWords.opensFooter($0.text) }) {
      return row.filled.count < max(width, 2) || row.index == nil ? false : nil
    }
    guard row.followsBlank, row.filled.count <= 2, row.filled.count < width else { return nil }
    return true
  }

  /// Whether nothing in the rows speaks against their being a footer: no values, and of rows with more than two cells
  /// only those that name who signs, and names under them.
  private static func goesOn(_ rows: ArraySlice<Row>) -> Bool {
    var signed: Set<Int> = []
    for row in rows {
      if hasValue(row) { return false }
      if row.filled.contains(where: { SheetWords.opensFooter($0.text) }) {
        signed.formUnion(row.filled.map(\.column))
      } else if row.filled.count > 2, !row.filled.allSatisfy({ signed.contains($0.column) }) {
        return false
      }
    }
    return true
  }

  /// Whether a value stands in a column other than the first, which may number notes.
  private static func hasValue(_ row: Row) -> Bool {
    row.filled.contains { $0.column > 0 && RawRow.isValue($0.text) }
  }
}
