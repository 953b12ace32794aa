import Tables

/// Cuts the cells of a row out of a segment.
protocol RowCells {
  /// The bytes of a cell of the row whose cells end at `ends`; sets `fault` where they are not the cell's text.
  func cell(_ ends: UnsafePointer<UInt32>, _ column: Int, _ fault: inout UInt64) -> (
    start: UnsafePointer<UInt8>, count: Int
  )
}

/// Cells of a segment without quotes, in lines that end in LF.
struct BareCells: RowCells {
  private let bytes: UnsafePointer<UInt8>

  init(_ rows: SegmentScanner.Rows) { bytes = rows.bytes }

  @inline(__always)
  func cell(_ ends: UnsafePointer<UInt32>, _ column: Int, _ fault: inout UInt64) -> (
    start: UnsafePointer<UInt8>, count: Int
  ) {
    let lower = Int((ends + column)[-1]) &+ 1
    return (bytes + lower, Int(ends[column]) &- lower)
  }
}

/// Cells that may stand in quotes, in lines that may end in CR LF.
struct CSVCells: RowCells {
  private let bytes: UnsafePointer<UInt8>
  /// The last column where lines end in CR LF, else none.
  private let cut: Int

  init(_ rows: SegmentScanner.Rows, width: Int) {
    bytes = rows.bytes
    cut = rows.hasReturns ? width - 1 : -1
  }

  @inline(__always)
  func cell(_ ends: UnsafePointer<UInt32>, _ column: Int, _ fault: inout UInt64) -> (
    start: UnsafePointer<UInt8>, count: Int
  ) {
    let lower = Int((ends + column)[-1]) &+ 1
    let start = bytes + lower
    let count = Int(ends[column]) &- lower &- (column == cut ? 1 : 0)
    // What follows an empty cell is no quote.
    return start.pointee == 0x22 ? CSVCells.unquoted(start, count, &fault) : (start, count)
  }

  @inline(never)
  private static func unquoted(_ start: UnsafePointer<UInt8>, _ count: Int, _ fault: inout UInt64) -> (
    start: UnsafePointer<UInt8>, count: Int
  ) {
    // A quote within is doubled: the text is shorter.
    if count < 2 || StreamCell.hasQuote(start + 1, count - 2) { fault |= 1 }
    return (start + 1, max(0, count &- 2))
  }
}
