import Tables

/// A row that is not plain, taken out of its segment as it stands in the file.
struct OddRow: Sendable {
  var line: Int
  var cells: [[UInt8]]
  /// What the file says the cells are.
  var forms: [CellForm]

  /// Takes a row of a segment of tables with `width` columns.
  init(_ row: Int, of rows: SegmentScanner.Rows, width: Int) {
    line = StreamRow.line(of: row, in: rows, width: width)
    cells = StreamRow.cells(of: row, in: rows, width: width)
    forms = StreamRow.forms(of: row, in: rows, width: width)
  }

  /// Appends the row to a table.
  func append(to table: inout Table) {
    for (cell, form) in zip(cells, forms) { table.append(cell: cell[...], form: form) }
    table.finishRow(number: line)
  }

  /// Which of the rows, in the order of their lines, are rows of the table, by their places; and the lines in which its
  /// header stands once more. Blank rows are neither. Where another table begins, the file is to be read whole.
  static func sift(
    _ rows: [OddRow], _ repeats: HeaderRepeats?
  ) throws(PassStop) -> (places: [Int], repeated: [Int]) {
    var places: [Int] = []
    var repeated: [Int] = []
    for (place, row) in rows.enumerated() where !row.cells.allSatisfy({ CellText.isBlank($0[...]) }) {
      let follows = repeated.last == row.line - 1
      switch repeats?.look(row.cells.count, follows: follows, cell: { row.cells[$0][...] }) ?? .row {
      case .row: places.append(place)
      case .header: repeated.append(row.line)
      case .otherHeader: throw .unsuited
      }
    }
    return (places, repeated)
  }
}
