/// One form of many ways to write a name: composed letters, lower case, tone marks in one place, single spaces.
///
/// Letters of Latin script with the marks U+0300 to U+036F are known; of other characters those that look like Latin
/// letters (`TextFolding+LookAlikes`). All others stay as they are.
package enum TextFolding {
  /// The text in Unicode's composed form (NFC), as far as letters of Latin script go.
  package static func nfc(_ text: String) -> String {
    var read = text
    guard read.withUTF8(hasMarkByte) else { return text }
    return string(composed(Array(text.unicodeScalars)))
  }

  /// The UTF-8 text in composed form; bytes that are not UTF-8 come back as they are.
  package static func nfc(_ bytes: [UInt8]) -> [UInt8] {
    guard hasMarkByte(bytes), let text = String(validating: bytes, as: UTF8.self) else { return bytes }
    return Array(nfc(text).utf8)
  }

  /// The identity of a name: composed, lower case, with Vietnamese tone marks in one place (`hóa` as `hoá`), and every
  /// letter as the one that it looks like.
  /// Two names are the same when their keys are; a key's key is itself.
  package static func key(_ text: String) -> String {
    quickKey(text, collapsed: false) ?? string(keyScalars(text))
  }

  /// `key` with runs of white space (also no-break spaces, tabs, line ends) made one space, and none at either end.
  /// For headers and the names of units.
  package static func matchKey(_ text: String) -> String {
    quickKey(text, collapsed: true) ?? string(collapsed(keyScalars(text)))
  }

  /// `matchKey` without any marks, and with `d` for `đ`. For finding the nearest name, never for identity.
  package static func looseKey(_ text: String) -> String {
    string(looseScalars(text))
  }

  /// The scalars of `looseKey`.
  static func looseScalars(_ text: String) -> [Unicode.Scalar] {
    var plain: [Unicode.Scalar] = []
    for scalar in keyScalars(text) where !isMark(scalar) {
      plain.append(scalar == "đ" ? "d" : baseLetter(scalar))
    }
    return collapsed(plain)
  }

  /// The scalars of `key`.
  private static func keyScalars(_ text: String) -> [Unicode.Scalar] {
    var scalars: [Unicode.Scalar] = []
    scalars.reserveCapacity(text.utf8.count)
    var lower: [Unicode.Scalar] = []
    for scalar in text.unicodeScalars {
      lower.removeAll(keepingCapacity: true)
      appendLowercase(scalar, to: &lower)
      for scalar in lower { appendSeen(scalar, to: &scalars) }
    }
    if hasMarkByte(text.utf8) || scalars.contains(where: isMark) {
      scalars = composed(scalars, shapesFirst: true)
    }
    placeTones(&scalars)
    return scalars
  }

  /// `scalars` with every run of white space made one space, and none at either end.
  private static func collapsed(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    result.reserveCapacity(scalars.count)
    var pending = false
    for scalar in scalars {
      if isSpace(scalar) {
        pending = true
      } else {
        if pending, !result.isEmpty { result.append(" ") }
        pending = false
        result.append(scalar)
      }
    }
    return result
  }

  /// Whether Unicode calls the character white space.
  static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }

  /// Whether a byte begins a character from U+0300 to U+037F: without one, there is nothing to compose.
  private static func hasMarkByte(_ bytes: some Sequence<UInt8>) -> Bool {
    bytes.contains { $0 == 0xCC || $0 == 0xCD }
  }

  /// The text of the scalars.
  private static func string(_ scalars: [Unicode.Scalar]) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(scalars.count * 2)
    for scalar in scalars {
      if scalar.value < 0x80 {
        bytes.append(UInt8(truncatingIfNeeded: scalar.value))
      } else {
        bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
