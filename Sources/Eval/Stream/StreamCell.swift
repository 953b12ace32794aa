/// Looks at the bytes of single cells.
enum StreamCell {
  /// Whether a quotation mark stands among `count` bytes.
  @inline(never)
  static func hasQuote(_ start: UnsafePointer<UInt8>, _ count: Int) -> Bool {
    for index in 0..<max(0, count) where start[index] == 0x22 { return true }
    return false
  }
}

/// Why a file is not read to its end in one pass.
enum StreamStop: Error {
  /// It takes more than looking at each row by itself; nothing is wrong with the file as far as is known.
  case unsuited
  /// Rows with mistakes have been found; which, stands in the stream.
  case mistakes
  /// A number too large for any use.
  case arithmetic
}
