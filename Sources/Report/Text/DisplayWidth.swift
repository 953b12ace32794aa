/// How text looks in a terminal of fixed columns: what is shown for each character, and how many columns it takes.
///
/// Nothing that a file contains can steer the terminal: control characters and marks that change the direction of
/// writing are shown by name instead of being sent.
package enum DisplayWidth {
  /// How many columns `text` takes once it is made safe by `safe(_:)`.
  package static func of(_ text: String) -> Int {
    if isPlain(text) { return text.utf8.count }
    var width = 0
    for scalar in text.unicodeScalars { width += columns(scalar) }
    return width
  }

  /// `text` with everything that could steer a terminal shown by name, on one line: line ends and tabs become spaces.
  package static func safe(_ text: String) -> String {
    if isPlain(text) { return text }
    var shown = ""
    for scalar in text.unicodeScalars {
      if scalar == "\t" || scalar == "\n" || scalar == "\r" {
        shown += " "
      } else if isPrintable(scalar) {
        shown.unicodeScalars.append(scalar)
      } else {
        shown += name(of: scalar)
      }
    }
    return shown
  }

  /// Whether each byte is a character of one column.
  private static func isPlain(_ text: String) -> Bool { text.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F } }

  /// `safe(text)` cut to at most `limit` columns, with `…` where something was left out.
  package static func cut(_ text: String, to limit: Int) -> String {
    let shown = safe(text)
    guard of(shown) > limit else { return shown }
    var kept = String.UnicodeScalarView()
    var width = 0
    for scalar in shown.unicodeScalars {
      let columns = columns(scalar)
      if width + columns > limit - 1 { break }
      width += columns
      kept.append(scalar)
    }
    while kept.last == " " { kept.removeLast() }
    return String(kept) + "…"
  }

  /// `text` with spaces after it to make `width` columns.
  package static func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: Swift.max(width - of(text), 0))
  }

  /// `text` with spaces before it to make `width` columns.
  package static func padded(_ text: String, toRight width: Int) -> String {
    String(repeating: " ", count: Swift.max(width - of(text), 0)) + text
  }

  /// The columns a character takes: 0 for marks that stand on the letter before them, 2 for wide characters.
  static func columns(_ scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if value >= 0x20 && value < 0x7F { return 1 }
    if !isPrintable(scalar) { return name(of: scalar).unicodeScalars.count }
    if value < 0x300 { return 1 }
    if isLatinVietnamese(value) { return 1 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: return isWide(value) ? 2 : 1
    }
  }

  /// Latin Extended Additional and general punctuation without its invisible characters: one column each.
  private static func isLatinVietnamese(_ value: UInt32) -> Bool {
    (0x1E00...0x1EFF).contains(value) || (0x2010...0x2027).contains(value) || (0x2190...0x25FF).contains(value)
  }

  /// Whether a terminal may be sent the character.
  static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0xAD, 0x061C, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF,
      0xE0000...0xE007F:
      false
    default: true
    }
  }

  /// `<U+202E>`.
  static func name(of scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "<U+" + String(repeating: "0", count: Swift.max(4 - digits.utf8.count, 0)) + digits + ">"
  }

  /// The blocks of East Asian wide characters and of pictures.
  private static func isWide(_ value: UInt32) -> Bool {
    switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1FAFF, 0x20000...0x3FFFD:
      true
    default: false
    }
  }
}
