/// Codes of the words that a column holds: few, short, and asked for again and again.
struct WordCells: ~Copyable {
  private struct Entry {
    var word: UInt64
    var count: Int
    var code: Int64
  }

  private let entries: UnsafeMutablePointer<Entry>
  private var long = ByteInterner()
  private var longCodes: [Int64] = []
  private let meaning: ([UInt8]) -> Int64?
  private static let size = 64
  /// A code that stands for what has none.
  private static let none = Int64.max

  /// `meaning`: the code of a cell's bytes; nil for what is none of the words.
  init(_ meaning: @escaping ([UInt8]) -> Int64?) {
    self.meaning = meaning
    entries = .allocate(capacity: WordCells.size)
    entries.initialize(repeating: Entry(word: 0, count: -1, code: 0), count: WordCells.size)
  }

  deinit { entries.deallocate() }

  /// The code of the cell; sets `fault` when it has none. Eight bytes from `start` on must be readable.
  @inline(__always)
  mutating func read(_ start: UnsafePointer<UInt8>, _ count: Int, _ fault: inout UInt64) -> Int64 {
    guard count <= 8 else { return readLong(start, count, &fault) }
    let all = UnsafeRawPointer(start).loadUnaligned(as: UInt64.self)
    let word = count == 8 ? all : all & ((1 &<< UInt64(truncatingIfNeeded: count &* 8)) &- 1)
    let slot = Int(truncatingIfNeeded: ((word ^ UInt64(truncatingIfNeeded: count)) &* 0x9E37_79B9_7F4A_7C15) >> 58)
    if entries[slot].word != word || entries[slot].count != count {
      entries[slot] = Entry(word: word, count: count, code: look(start, count))
    }
    let code = entries[slot].code
    fault |= code == WordCells.none ? 1 : 0
    return code
  }

  @inline(never)
  private func look(_ start: UnsafePointer<UInt8>, _ count: Int) -> Int64 {
    meaning(Array(UnsafeBufferPointer(start: start, count: count))) ?? WordCells.none
  }

  @inline(never)
  private mutating func readLong(_ start: UnsafePointer<UInt8>, _ count: Int, _ fault: inout UInt64) -> Int64 {
    let number = long.number(start, count)
    if number == longCodes.count { longCodes.append(look(start, count)) }
    let code = longCodes[number]
    fault |= code == WordCells.none ? 1 : 0
    return code
  }
}
