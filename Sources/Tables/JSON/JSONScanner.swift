/// Goes over the bytes of a JSON text (RFC 8259, nothing beyond it), which are known to be UTF-8.
struct JSONScanner {
  /// How deep arrays and objects may stand in each other.
  static let maximumDepth = 256

  let bytes: [UInt8]
  /// The next byte to read.
  private(set) var index: Int
  /// Where the text ends that is being read.
  private(set) var end: Int
  /// The line that `index` is in, from 1.
  private(set) var line = 1
  private var spare: [UInt8] = []

  /// Takes a whole file; a byte order mark is passed over.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    end = bytes.count
  }

  /// A place to come back to.
  struct Position {
    var index: Int
    var line: Int
  }

  var position: Position { Position(index: index, line: line) }

  mutating func go(to position: Position) {
    index = position.index
    line = position.line
  }

  /// Reads only the bytes up to `end` from now on.
  mutating func stop(at end: Int) { self.end = end }

  /// The next byte; nil at the end.
  var next: UInt8? { index < end ? bytes[index] : nil }

  func fault(_ kind: JSONFault.Kind) -> JSONFault { JSONFault(kind: kind, offset: index, line: line) }

  /// Passes over white space, and gives the byte after it.
  @discardableResult
  mutating func skipSpace() -> UInt8? {
    while index < end {
      let byte = bytes[index]
      switch byte {
      case 0x20, 0x09: break
      case 0x0A: line += 1
      // CR LF is one line end, and so is CR by itself.
      case 0x0D: if index + 1 >= bytes.count || bytes[index + 1] != 0x0A { line += 1 }
      default: return byte
      }
      index += 1
    }
    return nil
  }

  /// Passes over one byte, if it is next.
  mutating func take(_ byte: UInt8) -> Bool {
    guard next == byte else { return false }
    index += 1
    return true
  }

  // MARK: Objects and arrays

  /// Passes over `{`, and the white space after it; whether the object has a member.
  mutating func beginObject() throws(JSONFault) -> Bool {
    index += 1
    guard let byte = skipSpace() else { throw fault(.unexpected(.firstKey)) }
    if byte == 0x7D {
      index += 1
      return false
    }
    guard byte == 0x22 else { throw misplaced(byte, .firstKey) }
    return true
  }

  /// Passes over the colon after a key, and the white space around it.
  mutating func passColon() throws(JSONFault) {
    skipSpace()
    guard take(0x3A) else { throw misplaced(next, .colon) }
    skipSpace()
  }

  /// Passes over what stands after a member; whether another one follows.
  mutating func continueObject() throws(JSONFault) -> Bool {
    let byte = skipSpace()
    if byte == 0x7D {
      index += 1
      return false
    }
    guard byte == 0x2C else { throw misplaced(byte, .commaOrBrace) }
    let comma = position
    index += 1
    let after = skipSpace()
    if after == 0x22 { return true }
    if after == 0x7D {
      go(to: comma)
      throw fault(.trailingComma)
    }
    throw misplaced(after, .key)
  }

  /// Passes over `[`, and the white space after it; whether the array has an element.
  mutating func beginArray() -> Bool {
    index += 1
    skipSpace()
    return !take(0x5D)
  }

  /// Passes over what stands after an element; whether another one follows.
  mutating func continueArray() throws(JSONFault) -> Bool {
    let byte = skipSpace()
    if byte == 0x5D {
      index += 1
      return false
    }
    guard byte == 0x2C else { throw misplaced(byte, .commaOrBracket) }
    let comma = position
    index += 1
    if skipSpace() == 0x5D {
      go(to: comma)
      throw fault(.trailingComma)
    }
    return true
  }

  /// What is wrong when `byte` stands where something else was expected.
  func misplaced(_ byte: UInt8?, _ expected: JSONFault.Expected) -> JSONFault {
    switch byte {
    case 0x27: fault(.singleQuote)
    case 0x2F: fault(.comment)
    default: fault(.unexpected(expected))
    }
  }

  // MARK: Values

  /// Passes over a value of any kind; its form is checked, and with `isCheckingKeys` that no key stands twice.
  mutating func skipValue(depth: Int, isCheckingKeys: Bool = false) throws(JSONFault) {
    switch next {
    case 0x7B:
      guard depth < JSONScanner.maximumDepth else { throw fault(.tooDeep) }
      var keys: [[UInt8]: Int] = [:]
      var key: [UInt8] = []
      var hasMore = try beginObject()
      while hasMore {
        let place = position
        key.removeAll(keepingCapacity: true)
        _ = try readText(into: &key)
        if isCheckingKeys, let first = keys.updateValue(place.line, forKey: key) {
          go(to: place)
          throw fault(.duplicateKey(String(decoding: key, as: UTF8.self), firstLine: first, line: place.line))
        }
        try passColon()
        try skipValue(depth: depth + 1, isCheckingKeys: isCheckingKeys)
        hasMore = try continueObject()
      }
    case 0x5B:
      guard depth < JSONScanner.maximumDepth else { throw fault(.tooDeep) }
      var hasMore = beginArray()
      while hasMore {
        try skipValue(depth: depth + 1, isCheckingKeys: isCheckingKeys)
        hasMore = try continueArray()
      }
    case 0x22:
      // One buffer for all the texts that are passed over.
      var unused: [UInt8] = []
      swap(&unused, &spare)
      unused.removeAll(keepingCapacity: true)
      _ = try readText(into: &unused)
      swap(&unused, &spare)
    case 0x2D?, (0x30...0x39)?:
      _ = try readNumber()
    default:
      _ = try readWord()
    }
  }

  /// The words that stand for a value by themselves.
  enum Word { case yes, no, null }

  /// Reads `true`, `false` or `null`.
  mutating func readWord() throws(JSONFault) -> Word {
    let letters = bytes[index..<min(index + 20, end)].prefix { byte in
      byte >= 0x41 && byte <= 0x5A || byte >= 0x61 && byte <= 0x7A || byte >= 0x30 && byte <= 0x39 || byte == 0x5F
    }
    let word: Word? =
      letters.elementsEqual("true".utf8)
      ? .yes : letters.elementsEqual("false".utf8) ? .no : letters.elementsEqual("null".utf8) ? .null : nil
    if let word {
      index += letters.count
      return word
    }
    if next == 0x2B || next == 0x2E { throw fault(.badNumber(numberText(from: index))) }
    guard !letters.isEmpty else { throw misplaced(next, .value) }
    throw fault(.foreignWord(String(decoding: letters, as: UTF8.self)))
  }

  /// Reads a number; gives where its bytes stand.
  mutating func readNumber() throws(JSONFault) -> Range<Int> {
    let start = index
    _ = take(0x2D)
    let whole = skipDigits()
    guard whole == 1 || whole > 1 && bytes[index - whole] != 0x30 else { throw badNumber(start) }
    if take(0x2E), skipDigits() == 0 { throw badNumber(start) }
    if take(0x65) || take(0x45) {
      if !take(0x2B) { _ = take(0x2D) }
      if skipDigits() == 0 { throw badNumber(start) }
    }
    // `12abc`, `1.2.3`: what follows belongs to the number for whoever wrote it.
    if let byte = next, byte == 0x2E || byte == 0x5F || byte >= 0x41 && byte <= 0x5A || byte >= 0x61 && byte <= 0x7A {
      throw badNumber(start)
    }
    return start..<index
  }

  private mutating func badNumber(_ start: Int) -> JSONFault {
    index = start
    return fault(.badNumber(numberText(from: start)))
  }

  private func numberText(from start: Int) -> String {
    let text = bytes[start..<min(start + 30, end)].prefix { byte in
      byte > 0x20 && byte < 0x7F && byte != 0x2C && byte != 0x5D && byte != 0x7D && byte != 0x3A
    }
    return String(decoding: text, as: UTF8.self)
  }

  private mutating func skipDigits() -> Int {
    let start = index
    while index < end, bytes[index] >= 0x30, bytes[index] <= 0x39 { index += 1 }
    return index - start
  }
}
