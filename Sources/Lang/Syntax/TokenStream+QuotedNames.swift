import Base

// Quotes within names in words: `tỷ lệ hộ đạt danh hiệu "Gia đình văn hóa" đạt 92%`.
extension TokenStream {
  /// Makes words of every text that stands within a name: behind a word or a figure of a statement, where known names have its
  /// words one behind the other.
  mutating func openQuotes(_ names: [KnownNames]) {
    guard tokens.indices.contains(where: { mayBeOfName($0) }) else { return }
    var opened: [Token] = []
    var places: [Int] = []
    for place in tokens.indices {
      places.append(opened.count)
      if mayBeOfName(place), let words = words(within: place, names) {
        unquoted.insert(tokens[place].lower)
        opened += words
      } else {
        opened.append(tokens[place])
      }
    }
    guard !unquoted.isEmpty else { return }
    for index in comments.indices where comments[index].before < places.count {
      comments[index].before = places[comments[index].before]
    }
    tokens = opened
    findPhrases()
  }

  /// Whether a text stands at a token that nothing of the language asks for.
  private func mayBeOfName(_ place: Int) -> Bool {
    guard tokens[place].kind == .text, place > 0, !tokens[place].startsLine else { return false }
    let before = tokens[place - 1].kind
    if before == .number || before == .percent { return true }
    // `Quỹ "…", Quỹ "…"` may look like a choice that is declared.
    guard before == .word, declaring(place - 1, .text) == nil || place > 1 && tokens[place - 2].kind == .comma else {
      return false
    }
    return ![1, 2, 3, 4].contains { length in
      place >= length && phrases[place - length].length == length
    }
  }

  /// The tokens of the words within a text, where a name has them one behind the other; nil where none has.
  private mutating func words(within place: Int, _ names: [KnownNames]) -> [Token]? {
    let pieces = NameWords.pieces(value(ofText: place))
    guard !pieces.isEmpty, pieces.count <= KnownNames.longest else { return nil }
    // The word before is of the name too; a figure parts it.
    var row = pieces
    if tokens[place - 1].kind == .word, let before = piece(place - 1, 0), before != NameWords.passive {
      row = [before] + row
    }
    guard names.contains(where: { $0.hasInARow(row) }) else { return nil }
    var found: [Token] = []
    var lower = Int(tokens[place].lower)
    let upper = Int(tokens[place].upper)
    while lower < upper {
      var end = lower
      while end < upper, !Self.parts(source.bytes[end]) { end += 1 }
      if end > lower {
        let scalars = String(decoding: source.bytes[lower..<end], as: UTF8.self).unicodeScalars
        let written = TextFolding.nfc(
          String(String.UnicodeScalarView(scalars.filter { !NameWords.quotes.contains($0) })))
        if !written.isEmpty {
          let payload = Int32(truncatingIfNeeded: words.count)
          let key = TextFolding.matchKey(written)
          words.append(Word(text: written, key: key, keywordWord: KeywordTable.shared.wordNumber(key)))
          found.append(
            Token(
              kind: .word, startsLine: false, lower: Int32(truncatingIfNeeded: lower),
              upper: Int32(truncatingIfNeeded: end), payload: payload))
        }
      }
      if end < upper, source.bytes[end] == 0x2C {
        found.append(
          Token(
            kind: .comma, startsLine: false, lower: Int32(truncatingIfNeeded: end),
            upper: Int32(truncatingIfNeeded: end + 1), payload: -1))
      }
      lower = end + 1
    }
    return found.isEmpty ? nil : found
  }

  private static func parts(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x22 || byte == 0x2C }
}
