extension JSONScanner {
  /// Reads a text in quotes, escapes resolved, onto the end of `text`; whether it holds a control character other
  /// than tabs and line ends.
  mutating func readText(into text: inout [UInt8]) throws(JSONFault) -> Bool {
    let opening = position
    var hasControl = false
    skip(1)
    var start = index
    while let byte = next {
      switch byte {
      case 0x22:
        text.append(contentsOf: bytes[start..<index])
        skip(1)
        return hasControl
      case 0x5C:
        text.append(contentsOf: bytes[start..<index])
        skip(1)
        if try readEscape(onto: &text) { hasControl = true }
        start = index
      case 0..<0x20:
        throw fault(.controlInText)
      case 0x7F:
        hasControl = true
        skip(1)
      case 0xC2:
        if index + 1 < end, bytes[index + 1] < 0xA0 { hasControl = true }
        skip(1)
      default:
        skip(1)
      }
    }
    go(to: opening)
    throw fault(.unclosedText)
  }

  private mutating func skip(_ count: Int) {
    go(to: Position(index: index + count, line: line))
  }

  /// Reads what stands after a backslash; whether it is a control character that no text has.
  private mutating func readEscape(onto text: inout [UInt8]) throws(JSONFault) -> Bool {
    let plain: UInt8
    switch next {
    case 0x22, 0x5C, 0x2F: plain = bytes[index]
    case 0x62: plain = 0x08
    case 0x66: plain = 0x0C
    case 0x6E: plain = 0x0A
    case 0x72: plain = 0x0D
    case 0x74: plain = 0x09
    case 0x75: return try readCodePoint(onto: &text)
    case nil:
      throw fault(.unclosedText)
    default:
      skip(-1)
      throw fault(.badEscape)
    }
    skip(1)
    text.append(plain)
    return plain == 0x08 || plain == 0x0C
  }

  /// Reads `u` and four hexadecimal digits, and the second half where the first needs one.
  private mutating func readCodePoint(onto text: inout [UInt8]) throws(JSONFault) -> Bool {
    let escape = Position(index: index - 1, line: line)
    let first = try readUnit(escape)
    var value = UInt32(first)
    if first >= 0xD800, first < 0xE000 {
      guard first < 0xDC00, next == 0x5C, index + 1 < end, bytes[index + 1] == 0x75 else {
        go(to: escape)
        throw fault(.loneSurrogate)
      }
      skip(1)
      let second = try readUnit(Position(index: index - 1, line: line))
      guard second >= 0xDC00, second < 0xE000 else {
        go(to: escape)
        throw fault(.loneSurrogate)
      }
      value = 0x10000 + (value - 0xD800) << 10 + UInt32(second - 0xDC00)
    }
    guard let scalar = UnicodeScalar(value) else {
      go(to: escape)
      throw fault(.loneSurrogate)
    }
    text.append(contentsOf: String(Character(scalar)).utf8)
    return value < 0x20 ? value != 0x09 && value != 0x0A && value != 0x0D : value >= 0x7F && value < 0xA0
  }

  /// Reads `u` and four hexadecimal digits.
  private mutating func readUnit(_ escape: Position) throws(JSONFault) -> UInt16 {
    skip(1)
    var unit: UInt16 = 0
    for _ in 0..<4 {
      guard let byte = next, let digit = JSONScanner.hexadecimal(byte) else {
        go(to: escape)
        throw fault(.badEscape)
      }
      unit = unit << 4 | UInt16(digit)
      skip(1)
    }
    return unit
  }

  private static func hexadecimal(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x37
    case 0x61...0x66: byte - 0x57
    default: nil
    }
  }
}
