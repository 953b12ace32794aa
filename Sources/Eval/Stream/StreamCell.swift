/// Looks at the bytes of single cells.
enum StreamCell {
  /// Whether a quotation mark stands among `count` bytes.
  @inline(never)
  static func hasQuote(_ start: UnsafePointer<UInt8>, _ count: Int) -> Bool {
    for index in 0..<max(0, count) where start[index] == 0x22 { return true }
    return false
  }
}
