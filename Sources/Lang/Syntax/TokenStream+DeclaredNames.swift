import Base

// What a file itself calls its terms, found before it is read.
extension TokenStream {
  /// What the declarations of the file call their terms, behind the word of their family: `đất đai` of `Lĩnh vực đất đai`.
  func declaredNames() -> [String] {
    var names: [String] = []
    var last: Keyword?
    // The text before, where it was another name: one behind a comma is another one.
    var alias = -1
    for place in tokens.indices.dropFirst() where tokens[place].kind == .text || tokens[place].kind == .colon {
      if isAlias(place, behind: alias) {
        alias = place
        names.append(behind(last, value(ofText: place)))
      } else if tokens[place - 1].kind == .word, let keyword = declaring(place - 1, tokens[place].kind) {
        last = keyword
        if tokens[place].kind == .text { names.append(behind(keyword, value(ofText: place))) }
      }
    }
    // `hộ_nghèo` may be written `hộ nghèo`; English names stay one word.
    for word in words where word.key.utf8.contains(0x5F) && word.key.contains("_") {
      guard word.key.utf8.contains(where: { $0 >= 0x80 }) else { continue }
      names.append(word.key.split(separator: "_").joined(separator: " "))
    }
    return names
  }

  private func behind(_ keyword: Keyword?, _ text: String) -> String {
    switch keyword {
    case .level, .kind, .field, .records: keyword.map { NameWords.behind($0, text) } ?? text
    default: text
    }
  }

  /// The keyword by which the word at `place` is declared there: that of a declaration before it; `name` where it is a column
  /// at the start of a line, or one of several that may be chosen.
  func declaring(_ place: Int, _ next: Token.Kind) -> Keyword? {
    for length in 1...3 where place >= length {
      let phrase = phrases[place - length]
      if phrase.length == length, let keyword = phrase.keywords.first(where: { $0.namesTerms }) { return keyword }
    }
    if phrases[place].keywords.contains(where: { $0.isReserved }) { return nil }
    if tokens[place].startsLine {
      // `received "ngày nhận": date`, `received "ngày nhận" alias "…": date`
      guard next == .text, place + 2 < tokens.count else { return next == .colon ? .name : nil }
      let isColumn = tokens[place + 2].kind == .colon || phrases[place + 2].keywords.contains(.alias)
      return isColumn ? .name : nil
    }
    return place > 0 && [.comma, .colon].contains(tokens[place - 1].kind) && next == .text ? .name : nil
  }

  /// Whether the text at `place` is another name in a declaration of words, and no other name of a unit. `last`: the text
  /// before that is one.
  private func isAlias(_ place: Int, behind last: Int) -> Bool {
    guard tokens[place].kind == .text else { return false }
    let next = min(place + 1, tokens.count - 1)
    if phrases[next].keywords.contains(.of) { return false }
    if tokens[place - 1].kind == .comma { return last >= 0 && last == place - 2 }
    for length in 1...2 where place >= length {
      let phrase = phrases[place - length]
      if phrase.length == length, phrase.keywords.contains(.alias) { return true }
    }
    return false
  }
}

extension Keyword {
  /// Whether the word behind it is declared there, and the text behind that what people call it.
  fileprivate var namesTerms: Bool {
    switch self {
    case .indicator, .thing, .measureUnit, .level, .kind, .field, .records, .criterion, .constant, .denominator,
      .scorecard, .choice, .classification:
      true
    default: false
    }
  }
}
