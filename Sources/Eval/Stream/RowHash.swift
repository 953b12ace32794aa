import Base
import Tables

/// Numbers that are the same for the same codes and for the same rows: where no two are, no two rows are.
enum RowHash {
  /// What is looked for in a file while it is read.
  enum Kind {
    /// Rows with the same code, which stands in this column of the file; rows without one that are equal.
    case code(Int)
    /// Equal rows.
    case row
    case none
  }

  private static let low: UInt64 = 0x0101_0101_0101_0101
  private static let high: UInt64 = 0x8080_8080_8080_8080

  /// The number of a code: codes that only differ in capitals, in spaces or in how their letters are composed have one. Of
  /// the bytes from `start` on eight more than `count` must be readable.
  @inline(__always)
  static func code(_ start: UnsafePointer<UInt8>, _ count: Int) -> UInt64 {
    var (hash, special): (UInt64, UInt64) = (mixed(UInt64(truncatingIfNeeded: count)), 0)
    var index = 0
    while index < count {
      var word = UnsafeRawPointer(start + index).loadUnaligned(as: UInt64.self)
      if count - index < 8 {
        let bits = UInt64(truncatingIfNeeded: (count - index) * 8)
        let mask = (1 &<< bits) &- 1
        word = word & mask | (low &* 0x30) & ~mask
      }
      // A byte that is no ASCII, and one below `!`.
      special |= word & high | (word &- low &* 0x21) & ~word & high
      hash = mixed(hash ^ (word | low &* 0x20))
      index += 8
    }
    return special == 0 ? hash : folded(start, count)
  }

  @inline(never)
  private static func folded(_ start: UnsafePointer<UInt8>, _ count: Int) -> UInt64 {
    let text = String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
    return bytes(Array(TextFolding.matchKey(text).utf8))
  }

  /// The number of bytes as they are, but for capitals of ASCII.
  static func bytes(_ bytes: [UInt8]) -> UInt64 {
    var hash = mixed(UInt64(truncatingIfNeeded: bytes.count))
    for index in stride(from: 0, to: bytes.count, by: 8) {
      var word: UInt64 = 0
      for place in 0..<8 {
        let byte = index + place < bytes.count ? bytes[index + place] : 0x30
        word |= UInt64(byte) << UInt64(place * 8)
      }
      hash = mixed(hash ^ (word | low &* 0x20))
    }
    return hash
  }

  /// A number in which every bit of another counts.
  @inline(__always)
  static func mixed(_ number: UInt64) -> UInt64 {
    let mixed = (number ^ number &>> 32) &* 0x9E37_79B9_7F4A_7C15
    return mixed ^ mixed &>> 29
  }

  /// The number of a cell of the row whose cells end at `ends`; 0 for a blank one.
  @inline(__always)
  static func cell(
    _ rows: SegmentScanner.Rows, _ row: Int, _ ends: UnsafePointer<UInt32>, _ column: Int, _ cells: some RowCells,
    width: Int
  ) -> UInt64 {
    var fault: UInt64 = 0
    let text = cells.cell(ends, column, &fault)
    if fault != 0 { return unquoted(rows, row, column, width: width) }
    return text.count == 0 ? 0 : max(1, code(text.start, text.count))
  }

  @inline(never)
  private static func unquoted(
    _ rows: SegmentScanner.Rows, _ row: Int, _ column: Int, width: Int
  ) -> UInt64 {
    let cells = StreamRow.cells(of: row, in: rows, width: width)
    let text = TextFolding.matchKey(String(decoding: cells[column], as: UTF8.self))
    return text.isEmpty ? 0 : max(1, bytes(Array(text.utf8)))
  }
}
