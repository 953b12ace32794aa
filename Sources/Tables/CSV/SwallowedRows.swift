/// Tells whether a quote that stands where it should not has made one cell of several rows.
///
/// Lines inside a cell in quotes are text like an address. Where they are cut as the rows of the table are, they are
/// rows: a quote opened in one of them, and the next quote closed in another. What lies between would be lost.
package struct SwallowedRows: Hashable, Sendable {
  /// The column of the cell, from 0.
  package var column: Int
  /// The line in which its quote opens, counted from the first of the record.
  package var opening: Int
  /// The line in which it closes, counted likewise.
  package var closing: Int

  /// One line of a record.
  fileprivate struct Line {
    /// How many separators stand in it, those in cells that begin and end in it left out.
    var separators = 0
    /// Those of them after which no space stands. In sentences one does.
    var tight = 0
    /// A number or a day stands by itself between two of them.
    var hasValue = false

    func isRow(of width: Int) -> Bool { separators + 1 == width && (tight == separators || hasValue) }
  }

  /// Looks at a record that has been cut into cells and goes over several lines. `width` is the number of the table's
  /// columns, `usual` how many cells the rows above have; nil when no cell holds rows.
  package static func find(
    in record: UnsafeBufferPointer<UInt8>, delimiter: UInt8, width: Int, usual: Int
  ) -> SwallowedRows? {
    guard width > 1 else { return nil }
    var lines = [Line()]
    var cells: [SwallowedRows] = []
    // Inside quotes: where they opened, and what the line holds since.
    var open: SwallowedRows?
    var inside = Line()
    var column = 0
    var piece = 0
    var index = 0
    func endPiece(_ line: inout Line) {
      if !line.hasValue { line.hasValue = isValue(record, piece, index) }
      piece = index + 1
    }
    while index < record.count {
      let byte = record[index]
      switch byte {
      case 0x22:
        if let opened = open {
          if index + 1 < record.count, record[index + 1] == 0x22 {
            index += 2
            continue
          }
          if opened.opening < lines.count - 1 {
            endPiece(&inside)
            lines[lines.count - 1].add(inside)
            cells.append(
              SwallowedRows(column: opened.column, opening: opened.opening, closing: lines.count - 1))
          }
          open = nil
        } else {
          open = SwallowedRows(column: column, opening: lines.count - 1, closing: 0)
          piece = index + 1
        }
        inside = Line()
      case delimiter:
        let isTight = index + 1 >= record.count || record[index + 1] != 0x20
        if open != nil {
          endPiece(&inside)
          inside.separators += 1
          inside.tight += isTight ? 1 : 0
        } else {
          endPiece(&lines[lines.count - 1])
          lines[lines.count - 1].separators += 1
          lines[lines.count - 1].tight += isTight ? 1 : 0
          column += 1
        }
      case 0x0A, 0x0D:
        guard open != nil else { break }
        endPiece(&inside)
        lines[lines.count - 1].add(inside)
        inside = Line()
        lines.append(Line())
        if byte == 0x0D, index + 1 < record.count, record[index + 1] == 0x0A {
          index += 1
          piece = index + 1
        }
      default: break
      }
      index += 1
    }
    endPiece(&lines[lines.count - 1])
    func isRow(_ line: Int) -> Bool { lines[line].isRow(of: width) || usual > 1 && lines[line].isRow(of: usual) }
    return cells.first { cell in
      (cell.opening + 1..<cell.closing).contains(where: isRow) || isRow(cell.opening) && isRow(cell.closing)
    }
  }

  /// Whether a value stands between two separators, perhaps beside a quote.
  private static func isValue(_ record: UnsafeBufferPointer<UInt8>, _ lower: Int, _ upper: Int) -> Bool {
    guard lower < upper, upper - lower <= 64 else { return false }
    let bytes = Array(record[lower..<min(upper, record.count)].filter { $0 != 0x22 })
    return RawRow.isValue(bytes[...])
  }
}

extension SwallowedRows.Line {
  /// Adds what a cell that does not end in the line, or did not begin in it, holds of it.
  fileprivate mutating func add(_ other: Self) {
    separators += other.separators
    tight += other.tight
    hasValue = hasValue || other.hasValue
  }
}
