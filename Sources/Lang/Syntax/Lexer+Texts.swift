import Base

extension Lexer {
  /// Reads a text in straight quotes. One that is not closed ends with its line.
  mutating func text() {
    let lower = position
    var hasEscape = false
    var lastCurly: Int?
    position += 1
    while true {
      position = endOfPlainText()
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

  /// Where, from the position on, something first stands that a text does not merely contain.
  private func endOfPlainText() -> Int {
    bytes.withUnsafeBufferPointer { bytes in
      var place = position
      while place < bytes.count {
        let byte = bytes[place]
        if byte < 0x80 {
          guard byte >= 0x20, byte != 0x22, byte != 0x5C, byte != 0x7F else { break }
          place += 1
        } else if 0xC3...0xC6 ~= byte {
          // U+00C0 to U+01BF, letters as U+1000 to U+1FFF.
          place += 2
        } else if byte == 0xE1 {
          place += 3
        } else {
          break
        }
      }
      return place
    }
  }

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
    let inner = source.bytes[(Int(token.lower) + 1)..<(Int(token.upper) - 1)]
    if token.payload != Lexer.escaped { return String(decoding: inner, as: UTF8.self) }
    var plain: [UInt8] = []
    var escape = false
    for byte in inner {
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
