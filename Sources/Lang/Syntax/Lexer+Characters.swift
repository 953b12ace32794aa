import Base

extension Lexer {
  /// Reports a file that is too long, is not UTF-8, or has too long a line; such a file is not read.
  mutating func isReadable() -> Bool {
    if bytes.count > Lexer.fileLimit {
      report(.fileTooLong(range(0, 0)))
      return false
    }
    if let place = Lexer.firstInvalid(bytes) {
      report(.notUTF8(range(place, min(place + 1, bytes.count)), offset: place, utf16: isUTF16))
      return false
    }
    if let start = longLine() {
      report(.lineTooLong(range(start, start + 1)))
      return false
    }
    return true
  }

  /// Where the first line that is too long starts.
  private func longLine() -> Int? {
    guard bytes.count > Lexer.lineLimit else { return nil }
    var start = 0
    for (place, byte) in bytes.enumerated() {
      if byte == 0x0A || byte == 0x0D { start = place + 1 }
      if place - start >= Lexer.lineLimit { return start }
    }
    return nil
  }

  private var isUTF16: Bool { bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) }

  /// The offset of the first byte that is not part of well-formed UTF-8.
  static func firstInvalid(_ bytes: [UInt8]) -> Int? {
    bytes.withUnsafeBufferPointer { firstInvalid($0) }
  }

  private static func firstInvalid(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var index = 0
    while index < bytes.count {
      // What nearly all of a file is: ASCII, and letters of two and three bytes.
      while index < bytes.count &- 2 {
        let byte = bytes[index]
        if byte < 0x80 {
          index &+= 1
        } else if byte &- 0xC2 < 0xE0 - 0xC2, bytes[index &+ 1] & 0xC0 == 0x80 {
          index &+= 2
        } else if byte == 0xE1, bytes[index &+ 1] & 0xC0 == 0x80, bytes[index &+ 2] & 0xC0 == 0x80 {
          index &+= 3
        } else {
          break
        }
      }
      guard index < bytes.count else { return nil }
      let byte = bytes[index]
      if byte < 0x80 {
        index += 1
        continue
      }
      let length: Int
      var second: ClosedRange<UInt8> = 0x80...0xBF
      switch byte {
      case 0xC2...0xDF: length = 2
      case 0xE0...0xEF:
        length = 3
        if byte == 0xE0 { second = 0xA0...0xBF }
        if byte == 0xED { second = 0x80...0x9F }
      case 0xF0...0xF4:
        length = 4
        if byte == 0xF0 { second = 0x90...0xBF }
        if byte == 0xF4 { second = 0x80...0x8F }
      default: return index
      }
      guard index + length <= bytes.count, second.contains(bytes[index + 1]),
        length < 3 || bytes[index + 2] & 0xC0 == 0x80, length < 4 || bytes[index + 3] & 0xC0 == 0x80
      else { return index }
      index += length
    }
    return nil
  }

  /// The character at `place`, and how many bytes it has. The file is known to be UTF-8.
  func scalar(at place: Int) -> (scalar: Unicode.Scalar, length: Int) {
    let byte = UInt32(bytes[place])
    let length = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
    guard place + length <= bytes.count else { return ("\u{FFFD}", bytes.count - place) }
    var value = length == 1 ? byte : byte & (0xFF >> UInt32(length + 1))
    for offset in 1..<max(length, 1) { value = value << 6 | UInt32(bytes[place + offset] & 0x3F) }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
  }

  /// Whether a word may contain the character: Latin letters, also with marks, marks by themselves, and what units have in
  /// them: `m²`, `µg/m³`.
  static func isWordCharacter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x30...0x39, 0x41...0x5A, 0x5F, 0x61...0x7A, 0xB2, 0xB3, 0xB5, 0x3BC: true
    case 0xC0...0x24F: scalar.value != 0xD7 && scalar.value != 0xF7
    case 0x300...0x36F, 0x1E00...0x1EFF: true
    default: false
    }
  }

  /// How many bytes the letter at `place` has if it is one that Vietnamese words are made of and none of ASCII; 0 for
  /// everything else. The file is known to be UTF-8.
  @inline(__always)
  private static func vietnameseLetter(at place: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    switch bytes[place] {
    // U+0100 to U+01BF; of U+00C0 to U+00FF the multiplication and division signs are no letters.
    case 0xC4...0xC6: 2
    case 0xC3: bytes[place + 1] & 0x1F == 0x17 ? 0 : 2
    // U+1E00 to U+1EFF.
    case 0xE1: bytes[place + 1] >= 0xB8 && bytes[place + 1] <= 0xBB ? 3 : 0
    default: 0
    }
  }

  /// Reads a word.
  mutating func word() {
    let lower = position
    position = Lexer.endOfPlainWord(from: lower, in: bytes)
    if position < bytes.count, bytes[position] >= 0x80 {
      rest(ofWord: lower)
    } else {
      append(.word, from: lower, payload: words.number(of: lower..<position, in: bytes))
    }
  }

  /// Reads the rest of a word, from its first letter on that is neither of ASCII nor Vietnamese. Letters of other scripts
  /// in it get one message, and where all of them look like Latin ones they are read as those; characters that cannot be
  /// seen are left out.
  private mutating func rest(ofWord lower: Int) {
    var foreign: [(scalar: Unicode.Scalar, range: SourceRange)] = []
    var visible: [UInt8]?
    while position < bytes.count {
      let byte = bytes[position]
      if byte < 0x80 {
        guard (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte == 0x5F else { break }
        visible?.append(byte)
        position += 1
        continue
      }
      let width = bytes.withUnsafeBufferPointer { Lexer.vietnameseLetter(at: position, in: $0) }
      if width > 0 {
        visible?.append(contentsOf: bytes[position..<(position + width)])
        position += width
        continue
      }
      let (scalar, length) = scalar(at: position)
      if !Lexer.isWordCharacter(scalar) {
        if let hidden = hiddenCharacter() {
          visible = visible ?? Array(bytes[lower..<position])
          hiddenCharacter(hidden)
          continue
        }
        guard scalar.properties.isAlphabetic || scalar.properties.generalCategory == .nonspacingMark else { break }
        foreign.append((scalar, range(position, position + length)))
      }
      visible?.append(contentsOf: bytes[position..<(position + length)])
      position += length
    }
    if let first = foreign.first {
      let twins = foreign.compactMap { Lexer.twins[$0.scalar] }
      if twins.count == foreign.count {
        let edits = zip(foreign, twins).map { Diagnostic.Edit($0.range, String($1)) }
        report(.twinLetter(first.range, first.scalar, twins[0], edits))
        let written = visible ?? Array(bytes[lower..<position])
        let letters = String(decoding: written, as: UTF8.self).unicodeScalars.map { Lexer.twins[$0] ?? $0 }
        visible = Array(String(String.UnicodeScalarView(letters)).utf8)
      } else {
        report(.foreignLetter(first.range, first.scalar))
      }
    }
    if let visible {
      append(.word, from: lower, payload: words.add(String(decoding: visible, as: UTF8.self)))
    } else {
      append(.word, from: lower, payload: words.number(of: lower..<position, in: bytes))
    }
  }

  /// Where, from `start` on, something first stands that is no letter of ASCII or Vietnamese, no digit and no `_`.
  private static func endOfPlainWord(from start: Int, in bytes: [UInt8]) -> Int {
    bytes.withUnsafeBufferPointer { bytes in
      var place = start
      while place < bytes.count {
        let byte = bytes[place]
        if (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte == 0x5F {
          place += 1
        } else {
          let width = byte < 0x80 ? 0 : Lexer.vietnameseLetter(at: place, in: bytes)
          if width == 0 { break }
          place += width
        }
      }
      return place
    }
  }

  /// Letters of the Cyrillic and Greek alphabets, and wide ones, that look like Latin letters.
  private static let twins: [Unicode.Scalar: Unicode.Scalar] = {
    let pairs: [(String, String)] = [
      ("авекмнорстухіјѕһԁԛԝАВЕКМНОРСТУХІЈЅ", "abekmhopctyxijshdqwABEKMHOPCTYXIJS"),
      ("οναρικυχΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "ovapikuxABEZHIKMNOPTYX"),
    ]
    var twins: [Unicode.Scalar: Unicode.Scalar] = [:]
    for (foreign, latin) in pairs {
      for (letter, twin) in zip(foreign.unicodeScalars, latin.unicodeScalars) { twins[letter] = twin }
    }
    for offset in [0x20, 0x40] as [UInt32] {
      for number in 1...26 as ClosedRange<UInt32> {
        guard let wide = Unicode.Scalar(0xFF00 + offset + number), let twin = Unicode.Scalar(0x20 + offset + number)
        else { continue }
        twins[wide] = twin
      }
    }
    return twins
  }()

  /// Reads what starts with a character outside ASCII.
  mutating func wideCharacter() {
    let (scalar, length) = scalar(at: position)
    let lower = position
    switch scalar {
    case "≥", "≤", "≠", "×", "÷", "−", "％":
      position += length
      append(Lexer.signs[scalar] ?? .times, from: lower)
    case "‰" where stream.tokens.last?.kind == .number: perMille(length)
    case "\u{85}", "\u{A0}", "\u{1680}", "\u{2000}"..."\u{200A}", "\u{2028}", "\u{2029}", "\u{202F}", "\u{205F}",
      "\u{3000}":
      position += length
    case "“", "”", "„", "‟", "«", "»", "‘", "’":
      curlyQuote(scalar, length)
    default:
      if let hidden = hiddenCharacter() {
        hiddenCharacter(hidden)
      } else if Lexer.isWordCharacter(scalar) || scalar.properties.isAlphabetic {
        word()
      } else {
        stray(scalar, length: length)
      }
    }
  }

  private static let signs: [Unicode.Scalar: Token.Kind] = [
    "≥": .atLeast, "≤": .atMost, "≠": .different, "×": .times, "÷": .over, "−": .minus, "％": .percent,
  ]

  /// The character at the position, if it cannot be seen: one that turns the direction of writing, or has no width.
  func hiddenCharacter() -> (scalar: Unicode.Scalar, length: Int, turns: Bool)? {
    let (scalar, length) = scalar(at: position)
    switch scalar.value {
    case 0x202A...0x202E, 0x2066...0x2069, 0x200E, 0x200F, 0x61C: return (scalar, length, true)
    case 0xAD, 0x200B...0x200D, 0x2060...0x2064, 0xFEFF, 0x80...0x84, 0x86...0x9F: return (scalar, length, false)
    default: return nil
    }
  }

  /// Reports and passes over a character that cannot be seen.
  mutating func hiddenCharacter(_ hidden: (scalar: Unicode.Scalar, length: Int, turns: Bool)) {
    let place = range(position, position + hidden.length)
    report(
      hidden.turns ? .directionCharacter(place, hidden.scalar) : .invisibleCharacter(place, hidden.scalar))
    position += hidden.length
  }

  /// Reports and passes over a run of the control character at the position.
  mutating func control() {
    let lower = position
    let byte = bytes[position]
    while position < bytes.count, bytes[position] == byte { position += 1 }
    report(.controlCharacter(range(lower, position), byte))
  }

  /// Notes a character without meaning and passes over it. Equal ones share a message.
  mutating func stray(_ scalar: Unicode.Scalar, length: Int) {
    let replacement = scalar == "–" || scalar == "—" ? "-" : ""
    if strays[scalar, default: []].count < 100 {
      strays[scalar, default: []].append(Diagnostic.Edit(range(position, position + length), replacement))
    }
    position += length
    if !replacement.isEmpty { append(.minus, from: position - length) }
  }

  mutating func reportStrays() {
    for (scalar, edits) in strays { report(.strayCharacter(scalar, edits)) }
  }
}
