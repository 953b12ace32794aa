import Base

// The parts that sentences are made of: names, texts, days, numbers, keywords.
extension Parser {
  /// Whether a word stands at token `place` that can be a name.
  func isName(at place: Int) -> Bool {
    guard place < tokens.count, tokens[place].kind == .word else { return false }
    return !phrase(at: place).keywords.contains { $0.isReserved }
  }

  /// Whether a name stands next.
  var atName: Bool {
    mutating get { kind == .word && !keywords.contains { $0.isReserved } }
  }

  /// The word at token `place` as a name.
  func nameSyntax(_ place: Int) -> PlacedName {
    let word = stream.words[Int(tokens[place].payload)]
    return PlacedName(text: word.text, key: word.key, range: stream.range(place))
  }

  /// Reads a name if one stands next.
  mutating func nameIfAny() -> PlacedName? {
    guard atName else { return nil }
    if let keyword = keywords.first(where: { $0.asName != nil }), let key = keyword.asName {
      let start = index
      _ = eat(keyword)
      let range = range(from: start)
      let written = String(
        decoding: stream.source.bytes[Int(range.lower)..<Int(range.upper)], as: UTF8.self)
      return PlacedName(text: TextFolding.nfc(written), key: key, range: range)
    }
    advance()
    return nameSyntax(index - 1)
  }

  /// Reads a name, that of `what`; `declared` when it is given here and not only used.
  mutating func name(_ what: Noun, declared: Bool = false) throws(Mistake) -> PlacedName {
    if let name = nameIfAny() {
      if declared { return oneWord(name, what) }
      switch what {
      case .thing, .field: return allWords(name, what)
      case .indicator: return allWordsOfIndicator(name)
      default: return name
      }
    }
    if kind == .word, !token.startsLine {
      // A clause that stands here as it should, or a word such as `or`, shows that the name is missing; other words
      // were meant as the name.
      let isDeclared = declared && keywords.contains { $0.isReserved } && [.text, .colon].contains(kind(1))
      let isClause = isDeclared || keywords.contains { $0.startsClause }
      if isClause, declared || !(keywords.contains { $0.startsClause && fits($0, at: afterPhrase) }) {
        // `số sáng kiến mới`: more words were meant than this one.
        let isLonger =
          what == .indicator && !declared && kind(1) == .word && !tokens[index + 1].startsLine
          && phrase(at: index + 1).keywords.isEmpty
        if !(isLonger && language == .vi) { report(.reservedWord(stream.range(index), stream.text(index), what)) }
        advance()
        return isLonger ? allWordsOfIndicator(nameSyntax(index - 1)) : nameSyntax(index - 1)
      }
    }
    throw missing(.missingName, what.wording)
  }

  /// Reads a text in quotes if one stands next.
  mutating func textIfAny() -> PlacedText? {
    guard kind == .text else { return nil }
    advance()
    return PlacedText(value: stream.value(ofText: index - 1), range: stream.range(index - 1))
  }

  /// Reads a text in quotes.
  mutating func text() throws(Mistake) -> PlacedText {
    if let text = textIfAny() { return text }
    throw missingText()
  }

  /// Reads the text that heads a declaration. Where it is missing its clauses are still read.
  mutating func heading(_ context: Context) -> PlacedText {
    do throws(Mistake) {
      return try text()
    } catch {
      skip(context)
      return PlacedText(value: "", range: previous)
    }
  }

  /// Reads the name that is declared here. Where it is missing its clauses are still read, and its text is empty.
  mutating func declaredName(_ what: Noun, _ context: Context) -> PlacedName {
    do throws(Mistake) {
      return try name(what, declared: true)
    } catch {
      if kind != .text, kind != .colon { skip(context) }
      return PlacedName(text: "", key: "", range: previous)
    }
  }

  /// Reads one or more texts with commas between them.
  mutating func texts() throws(Mistake) -> [PlacedText] {
    var texts = [try text()]
    while eat(.comma) { texts.append(try text()) }
    return texts
  }

  /// Reads a day.
  mutating func date() throws(Mistake) -> DateSyntax {
    if kind == .text, let date = Parser.day(in: stream.value(ofText: index)) {
      report(.quoted(.missingDate, Noun.day.wording, found: foundHere, meant: date.isoText))
      advance()
      return DateSyntax(date: date, range: stream.range(index - 1))
    }
    guard kind == .date else { throw missing(.missingDate, Noun.day.wording) }
    // Behind Vietnamese words `03/02/2024` is 3 February.
    if language == .vi { vietnameseDays.insert(stream.range(index)) }
    let date = day(index)
    advance()
    guard let date else { throw Mistake() }
    return DateSyntax(date: date, range: stream.range(index - 1))
  }

  /// The day that token `place` stands for; the nearest one of its year when there is no such day, nil when there is no
  /// such year.
  func day(_ place: Int) -> CalendarDate? {
    let packed = Int(tokens[place].payload)
    let year = packed / 10000
    guard year > 0 else { return nil }
    let month = min(max(packed / 100 % 100, 1), 12)
    let last = CalendarDate.lastDay(ofMonth: month, year: year)
    return CalendarDate(year: year, month: month, day: min(max(packed % 100, 1), last))
  }

  /// The day that a text holds, `2024-12-15` or `15/12/2024`.
  private static func day(in text: String) -> CalendarDate? {
    let parts = text.split { !("0"..."9").contains($0) }.compactMap { Int($0) }
    guard parts.count == 3, text.unicodeScalars.allSatisfy({ "0123456789/-. ".unicodeScalars.contains($0) }) else {
      return nil
    }
    return parts[0] > 31
      ? CalendarDate(year: parts[0], month: parts[1], day: parts[2])
      : CalendarDate(year: parts[2], month: parts[1], day: parts[0])
  }

  /// Reads a whole number.
  mutating func integer(_ what: Noun) throws(Mistake) -> Int {
    guard kind == .number, let number = Int(stream.value(ofNumber: index)) else {
      throw missing(.missingNumber, what.wording)
    }
    advance()
    return number
  }

  /// Reads a year of four digits.
  mutating func year() throws(Mistake) -> YearSyntax {
    if kind == .text, let year = Int(stream.value(ofText: index)), Period.years.contains(year) {
      report(.quoted(.missingNumber, Noun.year.wording, found: foundHere, meant: String(year)))
      advance()
      return YearSyntax(year: year, range: stream.range(index - 1))
    }
    guard kind == .number, let number = Int(stream.value(ofNumber: index)), Period.years.contains(number) else {
      throw missing(.missingNumber, Noun.year.wording)
    }
    advance()
    return YearSyntax(year: number, range: stream.range(index - 1))
  }

  /// Reads `keyword`; a misspelt one is reported and taken for it.
  mutating func expect(_ keyword: Keyword) throws(Mistake) {
    if eat(keyword) { return }
    if let mended = misspelt(among: [keyword], checkNext: false) {
      mention(.misspelt(range(from: index, count: mended.length), written(mended.length), mended.phrase))
      take(keyword, length: mended.length)
      _ = eat(keyword)
      return
    }
    throw missing(word: keyword.phrases(language)[0])
  }

  /// Reads `from` if it stands next, also misspelt before a text.
  mutating func eatFrom() -> Bool {
    if eat(.from) { return true }
    guard atName, kind(1) == .text, let mended = misspelt(among: [.from], checkNext: false), mended.length == 1 else {
      return false
    }
    mention(.misspelt(stream.range(index), stream.text(index), mended.phrase))
    advance()
    return true
  }

  /// The language in which the keyword before was written, to offer words in it.
  var language: Language {
    guard let last = readings.last else { return .en }
    return isVietnamese(last) ? .vi : .en
  }

  func isVietnamese(_ reading: KeywordReading) -> Bool {
    let key = TextFolding.matchKey(text(reading.range))
    return !reading.keyword.phrases(.en).contains { TextFolding.matchKey($0) == key }
  }

  /// The place of `count` tokens from `start`.
  func range(from start: Int, count: Int) -> SourceRange {
    var range = stream.range(start)
    range.upper = tokens[min(start + count, tokens.count) - 1].upper
    return range
  }

  /// The place of the keyword phrase that stands next.
  var phraseRange: SourceRange {
    mutating get { range(from: index, count: afterPhrase - index) }
  }

  /// The next `count` tokens as they stand in the file.
  func written(_ count: Int) -> String { text(range(from: index, count: count)) }

  /// A period, if one stands next: `2024`, `2024-Q1`, `2019/20`, `2024-01..2024-06`, written without spaces.
  mutating func periodIfAny() -> WrittenPeriod? {
    guard kind == .number else { return nil }
    let lower = Int(token.lower)
    // `2024-2025` where years go over the end of one.
    if hasOwnYears, kind(1) == .minus, kind(2) == .number, let year = Int(stream.value(ofNumber: index)),
      Period.years.contains(year), stream.value(ofNumber: index + 2) == String(year + 1)
    {
      index += 3
      return .part(.year, year: year, index: 1, isStraddling: true)
    }
    // Most numbers are followed by nothing that a period has in it.
    let isYear = token.upper - token.lower == 4 && kind(1) != .minus
    // `2019/20`: the second year stands right behind the stroke.
    let isStraddling = isYear && kind(1) == .over && kind(2) == .number
    for length in isStraddling ? [10, 7, 4] : isYear ? [4] : [16, 7, 4]
    where lower + length <= stream.source.bytes.count {
      guard let period = WrittenPeriod.parse(stream.source.bytes[lower..<(lower + length)]) else { continue }
      var last = index
      while last < tokens.count, Int(tokens[last].upper) < lower + length { last += 1 }
      guard last < tokens.count, Int(tokens[last].upper) == lower + length else { continue }
      index = last + 1
      return period
    }
    return nil
  }

  /// Reads `in 2022` or `a year earlier` if it stands next.
  mutating func periodClauseIfAny() throws(Mistake) -> PeriodSyntax? {
    if eat(.aYearEarlier) {
      // "so với cùng kỳ năm 2025"
      guard at(.year), isYear(at: afterPhrase) else { return .aYearEarlier }
      _ = eat(.year)
      return .sameTimeIn(try year())
    }
    if eat(.aQuarterEarlier) { return .partEarlier(3) }
    if eat(.aMonthEarlier) { return .partEarlier(1) }
    // Behind what a target asks it is the target's own time.
    if !statementMayFollow, at(.rolling), kind(afterPhrase - index) == .number {
      _ = eat(.rolling)
      guard case .rolling(let months) = try rolling(index).kind else { throw Mistake() }
      return .last(months)
    }
    guard at(.inPeriod), afterPhrase < tokens.count, [.number, .date].contains(tokens[afterPhrase].kind) else {
      return nil
    }
    _ = eat(.inPeriod)
    return .period(try period())
  }

  /// Reads a period.
  mutating func period() throws(Mistake) -> WrittenPeriod {
    if let period = periodIfAny() {
      // `2024-Q5`, `2024-13`, `2019/21`: more is written right after the year.
      if kind == .minus || kind == .over && hasOwnYears && kind(1) == .number, index > 0,
        tokens[index].lower == tokens[index - 1].upper,
        kind(1) == .number || kind(1) == .word, tokens[index + 1].lower == tokens[index].upper
      {
        let start = index - 1
        index += 2
        report(.badPeriod(range(from: start), text(range(from: start))))
      }
      return period
    }
    if kind == .text, let written = stream.value(ofText: index).split(separator: " ").last.map(String.init),
      let period = WrittenPeriod.parse(Array(written.utf8)[...])
    {
      report(.quoted(.missingPeriod, Noun.period.wording, found: foundHere, meant: written))
      advance()
      return period
    }
    throw missing(.missingPeriod, Noun.period.wording)
  }

  /// Reports that `what` is missing here. The caller throws what this gives.
  mutating func missing(_ code: Code, _ what: Wording) -> Mistake {
    report(.missing(code, what, found: foundHere))
    return Mistake()
  }

  /// Reports that `word` is missing here, and offers to put it in.
  mutating func missing(word: String) -> Mistake {
    report(.missingWord(word, found: foundHere))
    return Mistake()
  }

  /// Reports that a text is missing; where words stand in its place, offers to put them in quotes.
  mutating func missingText() -> Mistake {
    var end = index
    while end < tokens.count - 1, end == index || !tokens[end].startsLine, tokens[end].kind != .text {
      let (keywords, length) = phrase(at: end)
      if keywords.contains(where: { $0.startsClause && fits($0, at: end + length) }) { break }
      end += 1
    }
    // What a colon or a percentage stands in is no title, but a statement.
    let isBare =
      !atEnd && !token.startsLine && end > index
      && !tokens[index..<end].contains { $0.kind == .colon || $0.kind == .percent }
    report(.missingText(found: foundHere, bare: isBare ? range(from: index, count: end - index) : nil))
    return Mistake()
  }

  /// What stands before the next token: the keyword if it was one, `50%` as a whole.
  var previous: SourceRange {
    guard index > 0 else { return SourceRange(file: stream.file, lower: 0, upper: 0) }
    if let last = readings.last, last.range.upper == tokens[index - 1].upper { return last.range }
    return withPercent(index > 1 && kind(-1) == .percent ? index - 2 : index - 1)
  }

  /// The place of token `place`, and of `%` if it is a number and that stands right after it.
  private func withPercent(_ place: Int) -> SourceRange {
    var range = stream.range(place)
    guard tokens[place].kind == .number, place + 1 < tokens.count, tokens[place + 1].kind == .percent,
      tokens[place + 1].lower == tokens[place].upper
    else { return range }
    range.upper = tokens[place + 1].upper
    return range
  }

  /// What stands next, for a message.
  var foundHere: Found {
    let range = withPercent(index)
    return Found(
      text: atEnd ? nil : text(range), kind: kind, range: range,
      // A mistake is shown where it was made: at the end of the line before.
      isOnLaterLine: atEnd || token.startsLine, previous: previous, previousText: text(previous))
  }

  /// The source text of `range`.
  func text(_ range: SourceRange) -> String {
    String(decoding: stream.source.bytes[Int(range.lower)..<Int(range.upper)], as: UTF8.self)
  }
}

/// What stands where something else was expected.
struct Found {
  /// nil at the end of the file.
  var text: String?
  var kind: Token.Kind
  var range: SourceRange
  var isOnLaterLine: Bool
  var previous: SourceRange
  var previousText: String
}
