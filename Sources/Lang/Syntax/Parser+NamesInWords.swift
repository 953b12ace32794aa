import Base

// Names in several words that nothing has declared, or that are declared so.
extension Parser {
  /// A name that is declared, as one word: of several, which a title or a colon follows, `_` joins them, and that is reported.
  mutating func oneWord(_ name: PlacedName, _ what: Noun) -> PlacedName {
    var end = index
    while end < tokens.count, tokens[end].kind == .word, !tokens[end].startsLine,
      !phrase(at: end).keywords.contains(where: { $0.isReserved })
    {
      end += 1
    }
    let hasMore = end > index && end < tokens.count && [.text, .colon].contains(tokens[end].kind)
    guard hasMore || name.key.contains(" ") else { return name }
    var range = name.range
    if hasMore {
      range = range.joined(stream.range(end - 1))
      index = end
    }
    let joined = text(range).split { !($0.isLetter || $0.isNumber || $0 == "_") }.joined(separator: "_")
    mention(.nameInWords(range, joined, what))
    return PlacedName(text: TextFolding.nfc(joined), key: TextFolding.key(joined), range: range)
  }

  /// A Vietnamese name with the words behind it, up to where something of the language follows: nothing has it, and the message
  /// is about all of it.
  mutating func allWords(_ name: PlacedName, _ what: Noun) -> PlacedName {
    let clauses = what == .thing ? Context.indicator.clauses : Context.statement.clauses + [.or]
    return allWords(name, upTo: [.word, .comma, .end], unlessMeant: clauses, statementsFollow: true)
  }

  /// The same of an indicator where signs may follow: in an expression, a test or a scorecard.
  mutating func allWordsOfIndicator(_ name: PlacedName) -> PlacedName {
    guard !name.key.contains(where: { $0 == " " || $0 == "_" }) else { return name }
    let signs: [Token.Kind] = [
      .word, .comma, .end, .number, .text, .close, .plus, .minus, .times, .over, .equal, .different, .atLeast, .above,
      .atMost, .below,
    ]
    let clauses: [Keyword] = [
      .or, .and, .then, .elseWord, .isMissing, .isKnown, .whereWord, .of, .inPeriod, .aYearEarlier, .aQuarterEarlier,
      .aMonthEarlier, .to, .upTo,
      .roundedTo, .points, .met, .missed, .noCasesVerdict, .noData, .notAsked, .inProportion, .inSteps, .linearly,
      .asGiven, .scorePoints,
    ]
    return allWords(
      name, upTo: signs, unlessMeant: Context.statement.clauses + clauses,
      statementsFollow: inSection || statementMayFollow)
  }

  private mutating func allWords(
    _ name: PlacedName, upTo kinds: [Token.Kind], unlessMeant clauses: [Keyword], statementsFollow: Bool
  ) -> PlacedName {
    guard kind == .word, !token.startsLine, language == .vi else { return name }
    var end = index
    while end < tokens.count, tokens[end].kind == .word, !tokens[end].startsLine,
      phrase(at: end).keywords.isEmpty, behindTimes(end) == end, !isMultiple(at: end),
      !(statementsFollow && looksLikeStatement(at: end))
    {
      end += 1
    }
    let isEnd = end < tokens.count && (tokens[end].startsLine || kinds.contains(tokens[end].kind))
    guard end > index, isEnd else { return name }
    if misspelt(among: clauses, checkNext: false) != nil { return name }
    let range = name.range.joined(stream.range(end - 1))
    index = end
    let words = text(range).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return PlacedName(text: TextFolding.nfc(words), key: TextFolding.matchKey(words), range: range)
  }
}

extension Diagnostic {
  /// `chỉ số hồ sơ trực tuyến "…"`
  static func nameInWords(_ range: SourceRange, _ joined: String, _ what: Noun) -> Diagnostic {
    Diagnostic(
      .unexpected, at: .source(range),
      Wording(
        en: "\(what.wording.en) is declared as one word; the words stand in its title",
        vi: "\(what.wording.vi) khi khai báo phải là một từ; tên nhiều từ ghi trong ngoặc kép ở sau"),
      help: [
        Wording(
          en: "write `\(joined)`; elsewhere it may be named in words, as its title has it",
          vi: "hãy viết `\(joined)`; ở chỗ khác thì gọi bằng các từ của tên trong ngoặc kép cũng được")
      ], edits: [Edit(range, joined)])
  }
}
