/// A row of cells as it stands in a file, before it is known where the table begins.
package struct RawRow: Sendable {
  /// Where the text of a cell that belongs to a merged range comes from.
  package enum Continuation: Sendable {
    case left, above
  }

  /// The row's number as people count it, from 1.
  package var number: Int
  package var cells: [ArraySlice<UInt8>]
  /// The columns whose cell belongs to a merged range that begins elsewhere; `cells` may repeat its text there.
  package var continued: [Int: Continuation]
  /// A blank row stands above it.
  package var followsBlank: Bool
  /// It could not be cut into cells, so that it is no header and no title.
  package var isBroken: Bool

  /// Takes the number and the cells of a row; the rest where it is other than usual.
  package init(
    number: Int, cells: [ArraySlice<UInt8>], continued: [Int: Continuation] = [:], followsBlank: Bool = false,
    isBroken: Bool = false
  ) {
    self.number = number
    self.cells = cells
    self.continued = continued
    self.followsBlank = followsBlank
    self.isBroken = isBroken
  }

  /// The columns in which something stands that begins there.
  var filled: [Int] {
    cells.indices.filter { continued[$0] == nil && !CellText.isBlank(cells[$0]) }
  }

  /// Whether a cell holds a value and not words: a number, a share, a day.
  func isValue(_ column: Int) -> Bool {
    RawRow.isValue(cells[column])
  }

  /// Whether the text is a value and not words: digits, and only signs that stand in numbers and days around them.
  static func isValue(_ bytes: ArraySlice<UInt8>) -> Bool {
    let text = CellText.trimmed(bytes)
    guard text.count <= 64 else { return false }
    var hasDigit = false
    for byte in text {
      switch byte {
      case 0x30...0x39: hasDigit = true
      case 0x20, 0x25, 0x2B, 0x2C, 0x2D, 0x2E, 0x2F, 0x3A, 0xC2, 0xA0: break
      default: return false
      }
    }
    return hasDigit
  }
}
