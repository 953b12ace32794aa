/// Names of cells and ranges, "C12" and "A1:B2", as numbers.
struct SheetPlace: Hashable {
  /// The last row and column that a sheet can have.
  static let lastRow = 1_048_576
  static let lastColumn = 16_384

  /// From 1.
  var row: Int
  /// From 1.
  var column: Int

  /// Reads a name such as "C12"; nil when there is no such cell.
  @inline(__always)
  init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    (row, column) = (0, 0)
    var at = 0
    while at < bytes.count, bytes[at] & 0xDF >= 0x41, bytes[at] & 0xDF <= 0x5A {
      column = column &* 26 &+ Int((bytes[at] & 0xDF) &- 0x40)
      if column > SheetPlace.lastColumn { return nil }
      at &+= 1
    }
    guard column > 0, at < bytes.count, bytes[at] != 0x30 else { return nil }
    while at < bytes.count {
      guard bytes[at] >= 0x30, bytes[at] <= 0x39 else { return nil }
      row = row &* 10 &+ Int(bytes[at] &- 0x30)
      if row > SheetPlace.lastRow { return nil }
      at &+= 1
    }
  }
}

/// A merged range of cells.
struct SheetRange: Hashable {
  var rows: ClosedRange<Int>
  var columns: ClosedRange<Int>

  /// Reads "A1:B2" or "A1", whole columns "A:B" and whole rows "1:2"; nil when there is no such range.
  init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    let parts = bytes.filter { $0 != 0x24 }.split(separator: 0x3A, maxSplits: 1, omittingEmptySubsequences: false)
    guard let first = parts.first, let last = parts.last else { return nil }
    guard let start = SheetRange.corner(first, isLast: false), let end = SheetRange.corner(last, isLast: true) else {
      return nil
    }
    // `A` by itself is no range.
    if parts.count == 1, SheetRange.corner(first, isLast: false) != SheetRange.corner(first, isLast: true) {
      return nil
    }
    rows = min(start.row, end.row)...max(start.row, end.row)
    columns = min(start.column, end.column)...max(start.column, end.column)
  }

  /// A corner of a range; of a column or a row alone its first or last cell.
  private static func corner(_ bytes: ArraySlice<UInt8>, isLast: Bool) -> SheetPlace? {
    guard let first = bytes.first, let last = bytes.last else { return nil }
    let isDigit = { (byte: UInt8) in byte >= 0x30 && byte <= 0x39 }
    var text = Array(bytes)
    if !isDigit(last) {
      text += Array(String(isLast ? SheetPlace.lastRow : 1).utf8)
    } else if isDigit(first) {
      text = Array((isLast ? "XFD" : "A").utf8) + text
    }
    return text.withUnsafeBufferPointer { SheetPlace($0) }
  }
}
