import Base

// Of which indicator a target is, by its name or its words, and of which denominator.
extension Parser {
  /// How many words the name has that a line starts with, where it is what people call an indicator: they stand before what
  /// is asked, `tỷ lệ hồ sơ trực tuyến tối thiểu 80%`. 0 where one word is a name, or nothing is asked behind.
  func wordsOfName(at start: Int) -> Int {
    guard start < tokens.count, tokens[start].kind == .word, !looksLikeStatement(at: start) else { return 0 }
    // What begins so may hold words of requirements too.
    let others: [Keyword] = [.constant, .criterion, .ifWord, .elseWord, .when, .then]
    if phrase(at: start).keywords.contains(where: others.contains) { return 0 }
    var place = start + 1
    while place < tokens.count, place - start < KnownNames.longest, !tokens[place].startsLine,
      tokens[place].kind == .word
    {
      if startsRequirement(at: place), asksFigure(at: place) { return place - start }
      if asksBehindTimes(place) { return place - start }
      place += 1
    }
    guard place < tokens.count, !tokens[place].startsLine else { return 0 }
    if tokens[place].kind == .colon, startsRequirement(at: place + 1) || asksBehindTimes(place + 1) {
      return place - start
    }
    return startsRequirement(at: place) || asksBehindTimes(place) ? place - start : 0
  }

  /// How many tokens a name with commas has that a sentence goes on with, before what is asked: `trong đó có bằng cấp, chứng chỉ đạt
  /// 30%`. 0 where none does.
  func wordsWithCommas(at start: Int) -> Int {
    var (place, commas) = (start, 0)
    while place < tokens.count, place - start < 24, !tokens[place].startsLine || place == start {
      let isComma = tokens[place].kind == .comma
      guard isComma || tokens[place].kind == .word else { return 0 }
      if isComma { commas += 1 }
      if !isComma, startsRequirement(at: place), asksFigure(at: place) {
        return commas > 0 && place > start + 1 && tokens[place - 1].kind == .word ? place - start : 0
      }
      place += 1
    }
    return 0
  }

  /// Whether a time stands at a token, and behind it what is asked: `đến hết quý II đạt 50%`.
  func asksBehindTimes(_ place: Int) -> Bool {
    let next = behindTimes(place)
    return next > place && startsRequirement(at: next)
  }

  /// Whether a figure follows the words of a requirement: else they are part of a name, `trên tổng số`.
  /// `behind`: how many words of requirements stand before it, of which no sentence has many.
  private func asksFigure(at place: Int, behind: Int = 0) -> Bool {
    guard tokens[place].kind == .word else { return true }
    guard behind < 6 else { return false }
    let next = place + max(phrase(at: place).length, 1)
    guard next < tokens.count else { return false }
    switch tokens[next].kind {
    case .number, .open, .minus, .atLeast, .above, .atMost, .below, .equal: return true
    case .word: return startsRequirement(at: next) && asksFigure(at: next, behind: behind + 1)
    default: return false
    }
  }

  /// The name of an indicator: a word, what people call it in quotes, or its words at the start of a statement.
  /// `inSentence`: it stands behind a verb or another target.
  mutating func indicatorName(inSentence: Bool = false) throws(Mistake) -> PlacedName {
    if let text = textIfAny() {
      return PlacedName(text: text.value, key: TextFolding.matchKey(text.value), range: text.range)
    }
    // "chưa đạt" of "tỷ lệ học sinh xếp loại học tập chưa đạt", as the name before begins
    if let whole = stream.restNames[index]?.first {
      advance()
      return PlacedName(text: whole, key: TextFolding.matchKey(whole), range: previous)
    }
    var count = token.startsLine || inSentence ? wordsOfName(at: index) : 0
    if inList { count = max(count, wordsBeforeFigure(at: index)) }
    if inSentence, count < 2 { count = max(count, wordsWithCommas(at: index)) }
    guard count > 1 else { return try name(.indicator) }
    let start = index
    index += count
    let range = range(from: start)
    let words = text(range).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return PlacedName(text: TextFolding.nfc(words), key: TextFolding.matchKey(words), range: range)
  }

  /// ("of" NAME)?
  mutating func denominatorIfAny() throws(Mistake) -> PlacedName? {
    guard eat(.of) else { return nil }
    do throws(Mistake) {
      return try name(.denominator)
    } catch {
      if startsRequirement(at: index) { return nil }
      throw error
    }
  }

  /// Reads a denominator that stands behind the figure, which is reported; one that more than a word names is left
  /// without a name.
  mutating func denominatorAfterFigure(of indicator: PlacedName) -> PlacedName? {
    guard at(.of), !token.startsLine else { return nil }
    let start = index
    _ = eat(.of)
    let next = min(index + 1, tokens.count - 1)
    let isOneWord =
      isName(at: index)
      && (tokens[next].startsLine || tokens[next].kind != .word
        || phrase(at: next).keywords.contains { $0.startsClause })
    let meant = isOneWord ? nameIfAny() : nil
    if meant == nil { skip(.statement) }
    let range = range(from: start)
    mention(
      .denominatorAfterFigure(range, text(range), indicator: indicator, meant: meant, language: language))
    return meant ?? PlacedName(text: "", key: "", range: range)
  }

  /// Reads of what a figure in percent is said to be a part: `98% kế hoạch`, `100% chỉ tiêu được giao`, `3% tổng số đảng viên`.
  mutating func wholeIfAny() -> PlacedText? {
    let start = index
    // "85% trên tổng số hồ sơ", "105% so với dự toán"
    let isBehindPercent =
      kind == .word && index > 0 && tokens[index - 1].kind == .percent && !token.startsLine && semicolon == nil
    if isBehindPercent, at(.of) || at(.against) {
      let head = word(index) == "trên" ? index + 1 : at(.against) ? afterPhrase : index
      if head > index, ["tổng", "kế", "dự", "chỉ", "dân"].contains(word(head)) { index = head }
    }
    guard isOfPlan(behindPercent: isBehindPercent) else {
      index = start
      return nil
    }
    repeat {
      // "chỉ tiêu được giao"
      let pairs = [("được", "giao"), ("dân", "số"), ("tổng", "số")]
      let isPair = pairs.contains { word(index) == $0.0 && word(index + 1) == $0.1 }
      index += isPair ? 2 : 1
    } while kind == .word && !token.startsLine && semicolon == nil && behindTimes(index) == index
      && !startsRequirement(at: index)
      && !keywords.contains { $0.startsClause || $0 == .orMore || $0 == .orLess }
    let range = range(from: start)
    return PlacedText(value: text(range), range: range)
  }

  private mutating func isOfPlan(behindPercent: Bool) -> Bool {
    guard kind == .word, behindPercent || index > 0 && tokens[index - 1].kind == .percent else { return false }
    if at(.total) { return true }
    let key = stream.words[Int(token.payload)].key
    // "đạt 96% diện tích cần cấp": words that the declaration of a denominator has, and no statement of their own.
    if key.contains(" "), behindPercent, !looksLikeStatement(at: index), !startsRequirement(at: index + 1) {
      return true
    }
    if key.contains(" "), ["kế hoạch", "dự toán", "dân số", "tổng số"].contains(where: key.hasPrefix) { return true }
    let words =
      [stream.words[Int(token.payload)].key]
      + (kind(1) == .word ? [stream.words[Int(tokens[index + 1].payload)].key] : [])
    if [["kế", "hoạch"], ["dự", "toán"], ["dân", "số"]].contains(words) { return !looksLikeStatement(at: index) }
    return words == ["chỉ", "tiêu"] && kind(2) != .text && !token.startsLine
  }
}
