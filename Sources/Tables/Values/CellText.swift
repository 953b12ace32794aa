/// The bytes of a cell as a key of look-ups: what a text means is worked out once for each distinct text.
package struct CellText: Hashable, Sendable {
  /// The text in UTF-8.
  package let bytes: ArraySlice<UInt8>

  /// Takes the bytes of a cell, without the white space around them.
  package init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = CellText.trimmed(bytes)
  }

  /// The most bytes of a text that names something: a unit, a period, a column. Comparing longer ones may take very
  /// long, and nothing is called so.
  package static let maximumNameBytes = 1000

  /// Whether the text may name something.
  package var isNameLength: Bool { bytes.count <= CellText.maximumNameBytes }

  /// The text; characters that are not UTF-8 replaced.
  package var string: String { String(decoding: bytes, as: UTF8.self) }

  /// Whether nothing but white space stood in the cell.
  package var isBlank: Bool { bytes.isEmpty }

  /// Hashes the bytes.
  package func hash(into hasher: inout Hasher) {
    bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
  }

  /// Whether the bytes are the same.
  package static func == (a: CellText, b: CellText) -> Bool {
    guard a.bytes.count == b.bytes.count else { return false }
    return a.bytes.withUnsafeBytes { left in b.bytes.withUnsafeBytes { right in left.elementsEqual(right) } }
  }

  /// The bytes without white space at either end: spaces, tabs, line ends, no-break and narrow no-break spaces.
  package static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var slice = bytes
    while let first = slice.first {
      if isSpace(first) {
        slice.removeFirst()
      } else if let count = wideSpace(slice, atEnd: false) {
        slice.removeFirst(count)
      } else {
        break
      }
    }
    while let last = slice.last {
      if isSpace(last) {
        slice.removeLast()
      } else if let count = wideSpace(slice, atEnd: true) {
        slice.removeLast(count)
      } else {
        break
      }
    }
    return slice
  }

  /// Whether nothing but white space stands in the bytes.
  package static func isBlank(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.isEmpty || trimmed(bytes).isEmpty
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (byte >= 0x09 && byte <= 0x0D)
  }

  /// How many bytes the white space beyond ASCII at one end takes; nil when there is none.
  private static func wideSpace(_ bytes: ArraySlice<UInt8>, atEnd: Bool) -> Int? {
    func at(_ offset: Int, of count: Int) -> UInt8 {
      atEnd ? bytes[bytes.endIndex - count + offset] : bytes[bytes.startIndex + offset]
    }
    // U+00A0, and U+FEFF, U+2000 to U+200D (the last three of no width), U+202F, U+2060 (of no width), U+3000.
    if bytes.count >= 2, at(0, of: 2) == 0xC2, at(1, of: 2) == 0xA0 { return 2 }
    guard bytes.count >= 3 else { return nil }
    switch (at(0, of: 3), at(1, of: 3), at(2, of: 3)) {
    case (0xE2, 0x80, 0x80...0x8D), (0xE2, 0x80, 0xAF), (0xE2, 0x81, 0xA0), (0xE3, 0x80, 0x80), (0xEF, 0xBB, 0xBF):
      return 3
    default: return nil
    }
  }
}
