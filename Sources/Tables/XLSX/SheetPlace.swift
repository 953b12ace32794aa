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
    while at < bytes.count, bytes[at] >= 0x41, bytes[at] <= 0x5A {
      column = column &* 26 &+ Int(bytes[at] &- 0x40)
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

  /// Reads "A1:B2" or "A1"; nil when there is no such range.
  init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    let colon = bytes.firstIndex(of: 0x3A) ?? bytes.count
    guard let first = SheetPlace(UnsafeBufferPointer(rebasing: bytes[..<colon])) else { return nil }
    var last = first
    if colon < bytes.count {
      guard let end = SheetPlace(UnsafeBufferPointer(rebasing: bytes[(colon + 1)...])) else { return nil }
      last = end
    }
    guard first.row <= last.row, first.column <= last.column else { return nil }
    rows = first.row...last.row
    columns = first.column...last.column
  }
}
