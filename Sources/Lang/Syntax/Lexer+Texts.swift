import Base

extension Lexer {
  /// Reads a text in straight quotes. One that is not closed ends with its line.
  mutating func text() {
    let lower = position
    var hasEscape = false
    var lastCurly: Int?
    position += 1
    while true {
      position = Lexer.endOfPlainText(from: position, in: bytes)
      guard position < bytes.count else { break }
      let byte = bytes[position]
      switch byte {
      case 0x22:
        position += 1
        append(.text, from: lower, payload: hasEscape ? Lexer.escaped : -1)
        return
      case 0x0A, 0x0D:
        unclosed(lower, lastCurly)
        return
      case 0x5C:
        hasEscape = true
        escape()
      case 0...0x08, 0x0B, 0x0C, 0x0E...0x1F, 0x7F:
        control()
      case 0x80...:
        if let hidden = hiddenCharacter() {
          hiddenCharacter(hidden)
        } else {
          let (scalar, length) = scalar(at: position)
          if scalar == "”" { lastCurly = position }
          position += length
        }
      default:
        position += 1
      }
    }
    unclosed(lower, lastCurly)
  }

  /// Where, from `start` on, something first stands that a text does not merely contain: a quote, a backslash, a control
  /// character, or a byte with which a curly quote or a character that cannot be seen may begin.
  private static func endOfPlainText(from start: Int, in bytes: [UInt8]) -> Int {
    bytes.withUnsafeBytes { bytes in
      var place = start
      while place <= bytes.count - 8 {
        let found = notPlain(UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)))
        if found != 0 { return place + found.trailingZeroBitCount / 8 }
        place += 8
      }
      while place < bytes.count, notPlain(UInt64(bytes[place]) | 0x4141_4141_4141_4100) == 0 { place += 1 }
      return place
    }
  }

  /// Of eight bytes at once, those at which a text is looked at more closely: the lowest bit that is set lies in the first
  /// of them.
  private static func notPlain(_ word: UInt64) -> UInt64 {
    // A byte that is too small borrows its highest bit.
    let control = (word &- eightTimes(0x20)) & ~word
    let signs = equal(word, 0x22) | equal(word, 0x5C) | equal(word, 0x7F)
    let wide = equal(word, 0xC2) | equal(word, 0xD8) | equal(word, 0xE2) | equal(word, 0xEF)
    return (control | signs | wide) & eightTimes(0x80)
  }

  private static func equal(_ word: UInt64, _ byte: UInt64) -> UInt64 {
    let differences = word ^ eightTimes(byte)
    return (differences &- eightTimes(1)) & ~differences
  }

  private static func eightTimes(_ byte: UInt64) -> UInt64 { byte &* 0x0101_0101_0101_0101 }

  /// Passes over a backslash and what it stands before.
  private mutating func escape() {
    switch byte(1) {
    case 0x22, 0x5C, 0x6E: position += 2
    case 0x0A, 0x0D, 0: position += 1
    default:
      let (scalar, length) = scalar(at: position + 1)
      report(.unknownEscape(range(position, position + 1 + length), scalar))
      position += 1
    }
  }

  /// Marks a text token that contains escapes.
  static let escaped: Int32 = -2

  /// Reports a text that is not closed on its line. One that ends with a curly quote was meant to be closed there.
  private mutating func unclosed(_ lower: Int, _ curly: Int?) {
    var end = position
    while end > lower + 1, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
    if let curly {
      position = curly + 3
      report(.closedByCurlyQuote(range(lower, position), quote: range(curly, position)))
      end = curly
    } else {
      report(.unclosedText(range(lower, end), end: range(end, end)))
    }
    append(.text, from: lower, mended: String(decoding: bytes[(lower + 1)..<end], as: UTF8.self))
  }

  /// Reads `“a text”`, `«a text»` or `‘a text’`, with a message; a lone quote is a stray character.
  mutating func curlyQuote(_ open: Unicode.Scalar, _ length: Int) {
    let closers: [Unicode.Scalar]
    switch open {
    case "“", "„", "‟", "”": closers = ["”", "“", "\""]
    case "«", "»": closers = ["»", "«"]
    default: closers = ["’", "‘"]
    }
    quoted(open, length, closers)
  }

  /// Reads `'a text'`, with a message.
  mutating func singleQuote() {
    quoted("'", 1, ["'", "’"])
  }

  private mutating func quoted(_ open: Unicode.Scalar, _ length: Int, _ closers: [Unicode.Scalar]) {
    let lower = position
    var place = position + length
    while place < bytes.count, bytes[place] != 0x0A, bytes[place] != 0x0D {
      let (scalar, width) = scalar(at: place)
      if closers.contains(scalar) {
        position = place + width
        let edits = [
          Diagnostic.Edit(range(lower, lower + length), "\""), Diagnostic.Edit(range(place, position), "\""),
        ]
        report(.curlyQuotes(range(lower, position), open, edits))
        append(.text, from: lower, mended: String(decoding: bytes[(lower + length)..<place], as: UTF8.self))
        return
      }
      place += width
    }
    stray(open, length: length)
  }
}

extension TokenStream {
  /// The text that token `index`, a text, stands for.
  package func value(ofText index: Int) -> String {
    let token = tokens[index]
    if token.payload >= 0 { return mended[Int(token.payload)] }
    let place = (Int(token.lower) + 1)..<(Int(token.upper) - 1)
    if token.payload != Lexer.escaped {
      return source.bytes.withUnsafeBufferPointer {
        String(decoding: UnsafeBufferPointer(rebasing: $0[place]), as: UTF8.self)
      }
    }
    var plain: [UInt8] = []
    plain.reserveCapacity(place.count)
    var escape = false
    for byte in source.bytes[place] {
      if escape {
        plain.append(byte == 0x6E ? 0x0A : byte)
        escape = false
      } else if byte == 0x5C {
        escape = true
      } else {
        plain.append(byte)
      }
    }
    return String(decoding: plain, as: UTF8.self)
  }

  /// The digits that token `index`, a number, stands for.
  package func value(ofNumber index: Int) -> String {
    let token = tokens[index]
    return token.payload >= 0 ? mended[Int(token.payload)] : text(index)
  }
}
