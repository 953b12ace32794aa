/// The text of a file in UTF-8, and how it was stored.
struct DecodedText {
  /// In UTF-8; `TextDecoder.undecodable` where something stood for nothing.
  var bytes: [UInt8]
  var encoding: TextEncoding
  /// The encoding was told by the letters alone.
  var isGuess = false
  /// The file is no UTF-8, and looks like text in this encoding, which is never assumed.
  var likely: TextEncoding?
  /// Everything could be decoded.
  var isWhole: Bool

  /// Finds out how the text is stored, unless it is declared, and decodes it. A mark of UTF-8 or UTF-16 at the start of
  /// the file is believed more than a declaration.
  init(_ bytes: [UInt8], declared: TextEncoding?) {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      self.init(bytes: bytes, encoding: .utf8)
    } else if bytes.starts(with: [0xFF, 0xFE]) {
      self.init(bytes: TextDecoder.utf8(bytes[2...], from: .utf16LittleEndian), encoding: .utf16LittleEndian)
    } else if bytes.starts(with: [0xFE, 0xFF]) {
      self.init(bytes: TextDecoder.utf8(bytes[2...], from: .utf16BigEndian), encoding: .utf16BigEndian)
    } else if let declared {
      self.init(
        bytes: declared == .utf8 ? bytes : TextDecoder.utf8(bytes[...], from: declared), encoding: declared)
    } else if let order = DecodedText.unmarkedUTF16(bytes) {
      self.init(bytes: TextDecoder.utf8(bytes[...], from: order), encoding: order, isGuess: true)
    } else {
      self.init(bytes: bytes, encoding: .utf8)
      guard !isWhole, let sample = DecodedText.sample(bytes) else { return }
      for encoding in [TextEncoding.windows1258, .tcvn3, .vni]
      where VietnameseText(TextDecoder.utf8(sample, from: encoding)).isPlausible {
        if encoding == .windows1258 {
          self.init(bytes: TextDecoder.utf8(bytes[...], from: encoding), encoding: encoding, isGuess: true)
        } else {
          likely = encoding
        }
        return
      }
    }
  }

  /// How a text is stored of which these are the first bytes, how many of them only say so, and whether that is a guess;
  /// nil when it takes all its bytes to tell. `declared` is believed as `init` does.
  static func encoding(
    ofBeginning bytes: [UInt8], declared: TextEncoding?
  ) -> (encoding: TextEncoding, mark: Int, isGuess: Bool)? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 0, false) }
    if bytes.starts(with: [0xFF, 0xFE]) { return (.utf16LittleEndian, 2, false) }
    if bytes.starts(with: [0xFE, 0xFF]) { return (.utf16BigEndian, 2, false) }
    if let declared { return (declared, 0, false) }
    if let order = unmarkedUTF16(bytes) { return (order, 0, true) }
    guard let last = bytes.lastIndex(of: 0x0A) else { return nil }
    let lines = Array(bytes[...last])
    if TextDecoder.isUTF8(lines[...]) { return (.utf8, 0, false) }
    guard let sample = sample(lines), VietnameseText(TextDecoder.utf8(sample, from: .windows1258)).isPlausible else {
      return nil
    }
    return (.windows1258, 0, true)
  }

  private init(bytes: [UInt8], encoding: TextEncoding, isGuess: Bool = false) {
    self.bytes = bytes
    self.encoding = encoding
    self.isGuess = isGuess
    isWhole = TextDecoder.isUTF8(bytes[...])
  }

  /// UTF-16 without a mark: most units of the beginning are ASCII, and none is a control character.
  private static func unmarkedUTF16(_ bytes: [UInt8]) -> TextEncoding? {
    guard bytes.count >= 4 else { return nil }
    let head = bytes.prefix(4096)
    for (encoding, high) in [(TextEncoding.utf16LittleEndian, 1), (.utf16BigEndian, 0)] {
      var ascii = 0
      var isText = true
      for index in stride(from: 0, to: head.count - 1, by: 2) where head[index + high] == 0 {
        let low = head[index + 1 - high]
        if low >= 0x20 && low < 0x7F || low == 0x09 || low == 0x0A || low == 0x0D {
          ascii += 1
        } else if low < 0x20 || low == 0x7F {
          isText = false
        }
      }
      if isText, ascii * 4 >= head.count { return encoding }
    }
    return nil
  }

  /// Part of a file that is no UTF-8, from a little before its first letter beyond ASCII; nil when the file is UTF-8, or
  /// is meant to be and damaged.
  private static func sample(_ bytes: [UInt8]) -> ArraySlice<UInt8>? {
    guard let first = bytes.firstIndex(where: { $0 >= 0x80 }) else { return nil }
    let (letters, strays) = count(bytes[first...])
    guard strays > letters else { return nil }
    // A byte of 0 stands in no text.
    let sample = bytes[max(0, first - 64)..<min(bytes.count, first + (1 << 18))]
    return sample.contains(0) ? nil : sample
  }

  /// How many letters beyond ASCII are stored as UTF-8 has them, and how many bytes are not.
  private static func count(_ bytes: ArraySlice<UInt8>) -> (letters: Int, strays: Int) {
    var letters = 0
    var strays = 0
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      index += 1
      if byte < 0x80 { continue }
      let rest = byte >= 0xC2 && byte < 0xE0 ? 1 : byte >= 0xE0 && byte < 0xF0 ? 2 : byte >= 0xF0 && byte < 0xF5 ? 3 : 0
      let end = index + rest
      if rest > 0, end <= bytes.endIndex, bytes[index..<end].allSatisfy({ $0 & 0xC0 == 0x80 }) {
        letters += 1
        index = end
      } else {
        strays += 1
      }
    }
    return (letters, strays)
  }
}
