import Base

/// Points for each case, and for yes or no.
extension Parser {
  /// Whether `có: 10 điểm` or `có 10 điểm` stands at token `place`.
  func yesAndNo(at place: Int) -> Bool {
    guard ["có", "yes"].contains(word(place)), place + 1 < tokens.count else { return false }
    return standsPoints(at: tokens[place + 1].kind == .colon ? place + 2 : place + 1)
  }

  /// `có: 10 điểm, không: 0 điểm`: all points for yes, none for no.
  mutating func yesAndNo(
    _ points: ScorecardSyntax.Points?, _ start: Int
  ) throws(Mistake) -> ScoreItemSyntax.Scoring {
    func read(_ expected: Rational?, _ parser: inout Parser) throws(Mistake) {
      _ = parser.eat(.colon)
      let points = try parser.scorePoints()
      guard let expected, points.value != expected else { return }
      parser.mention(.yesOrNoPoints(points.range, expected))
    }
    if let none = try onlyForNo(points, start) { return none }
    advance()
    let there = kind == .colon ? index + 1 : index
    if let points, !points.value.isZero, try standsZeroPoints(at: there) {
      // `không có đơn thư: 3 điểm, có: 0 điểm`
      index = there
      _ = try scorePoints()
      return .ifNotThere(range(from: start))
    }
    try read(points?.value, &self)
    if denial(at: kind == .comma ? index + 1 : index) != nil {
      _ = eat(.comma) || eatSemicolon()
      let isBare = endsBareDenial(at: index)
      let denied = try deniedIfAny(start)
      if !isBare, let denied { return denied }
    }
    return .ifYes(range(from: start), saysThere: true)
  }

  /// Reads `có: 0 điểm, không: 5 điểm`: all points for no; nil where that does not stand next.
  private mutating func onlyForNo(
    _ points: ScorecardSyntax.Points?, _ start: Int
  ) throws(Mistake) -> ScoreItemSyntax.Scoring? {
    let kept = (index, diagnostics.count, readings.count, quietThrough)
    advance()
    _ = eat(.colon)
    let yes = try scorePoints()
    if yes.value.isZero, denial(at: kind == .comma ? index + 1 : index) != nil {
      if !eat(.comma) { _ = eatSemicolon() }
      if let no = try pointsOfDenial(), points.map({ $0.value == no.value }) ?? true {
        return .ifNo(range(from: start), saysThere: true)
      }
    }
    goBack(to: kept.0, diagnostics: kept.1, readings: kept.2, quiet: kept.3)
    return nil
  }

  /// Whether the denial at token `place` is `không` or `không có` alone.
  private func endsBareDenial(at place: Int) -> Bool {
    guard let end = denial(at: place) else { return false }
    return end == place + 1 || says(["không", "có"], at: place) && end == place + 2
  }

  /// Reads the points of `không: 5 điểm`, `không có: 5 điểm`; nil where other words stand behind `không`, unless `anyWords` may.
  mutating func pointsOfDenial(anyWords: Bool = false) throws(Mistake) -> ScorecardSyntax.Points? {
    guard let end = denial(at: index), anyWords || endsBareDenial(at: index) else { return nil }
    index = end
    _ = eat(.colon)
    while Parser.givingWords.contains(word(index)) { advance() }
    return try scorePoints()
  }

  /// The points of `có: 1 điểm`, which stand next and are left to be read, or where those are none of `không`; nil where they do
  /// not.
  mutating func pointsOfYesIfAny() throws(Mistake) -> ScorecardSyntax.Points? {
    guard yesAndNo(at: kind == .colon ? index + 1 : index) else { return nil }
    let kept = (index, diagnostics.count, readings.count, quietThrough)
    _ = eat(.colon)
    advance()
    _ = eat(.colon)
    var points = try scorePoints()
    if points.value.isZero, let end = denial(at: kind == .comma ? index + 1 : index) {
      index = tokens[end].kind == .colon ? end + 1 : end
      while Parser.givingWords.contains(word(index)) { advance() }
      points = try scorePoints()
    }
    goBack(to: kept.0, diagnostics: kept.1, readings: kept.2, quiet: kept.3)
    return points
  }

  /// The token behind the words of `không đầy đủ: 0 điểm`, which say no of what is yes or no; nil where they do not stand at
  /// `place`.
  func denial(at place: Int) -> Int? {
    let isName = isDenyingName(at: place)
    guard isName || ["không", "chưa", "no", "not"].contains(word(place)), noPoints(at: place) == nil else { return nil }
    let (keywords, length) = isName ? (Keywords(), 1) : phrase(at: place)
    guard keywords.allSatisfy({ [.not, .missed, .no, .thereIsNo].contains($0) }) else { return nil }
    var end = place + max(length, 1)
    if keywords.contains(.thereIsNo), !says(["không", "có"], at: place) { return nil }
    func givesPoints() -> Bool { standsPoints(at: end) || leadsToPoints(at: end) }
    while end < tokens.count, tokens[end].kind == .word, end - place < 12, !givesPoints() { end += 1 }
    guard end < tokens.count else { return nil }
    if tokens[end].kind == .colon { return standsPoints(at: end + 1) || leadsToPoints(at: end + 1) ? end : nil }
    return givesPoints() ? end : nil
  }

  /// Whether words with `không` or `chưa` before them stand at token `place` as a part of a known name: `không đầy đủ` of "Hồ sơ
  /// không đầy đủ".
  private func isDenyingName(at place: Int) -> Bool {
    guard let words = word(place) else { return false }
    return words.hasPrefix("không ") || words.hasPrefix("chưa ")
  }

  /// Reads what gives no points because the answer is no: `không đầy đủ: 0 điểm`, `không: 0 điểm`; nil where it does not stand
  /// next.
  mutating func deniedIfAny(_ start: Int) throws(Mistake) -> ScoreItemSyntax.Scoring? {
    guard let end = denial(at: index) else { return nil }
    let no = index
    advance()
    if word(index) == "có" { advance() }
    let words = index < end ? index : no
    index = end
    var name = range(from: words)
    if isDenyingName(at: no) {
      let written = text(name)
      let denial =
        written.prefix { !$0.isWhitespace }.utf8.count
        + written.drop { !$0.isWhitespace }.prefix {
          $0.isWhitespace
        }.utf8.count
      name.lower += Int32(denial)
    }
    _ = eat(.colon)
    while Parser.givingWords.contains(word(index)) { advance() }
    let points = try scorePoints()
    if end > 0, phrase(at: end - 1).keywords.contains(.deducting) {
      // `không ban hành trừ 5 điểm` leaves the rest of the item's points.
      mention(.offForNo(stream.range(end - 1).joined(points.range)))
    } else if !points.value.isZero {
      mention(.yesOrNoPoints(points.range, .zero))
    }
    let written = text(name).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return .ifNotDenied(
      PlacedName(text: TextFolding.nfc(written), key: TextFolding.matchKey(written), range: name), range(from: start))
  }

  /// Whether `40 điểm` stands at token `place`.
  func standsPoints(at place: Int) -> Bool {
    if noPoints(at: place) != nil { return true }
    return place + 1 < tokens.count && tokens[place].kind == .number
      && phrase(at: place + 1).keywords.contains(.scorePoints)
  }

  /// "per case" | ("for each" | "/") (NAME | figure …), behind `minus 0.5 points`
  mutating func change(
    _ points: ScorecardSyntax.Points, isMinus: Bool, _ start: Int
  ) throws(Mistake) -> ScoreItemSyntax.Scoring {
    var per: PlacedName?
    if !at(.perCase) {
      if at(.forEach), [.number, .minus].contains(kind(afterPhrase - index)) {
        _ = eat(.forEach)
        return try each(points, isMinus: isMinus, start)
      }
      per = try caseIfAny()
    }
    if per == nil { try expect(.perCase) }
    return isMinus ? .deduction(points, per: per, range(from: start)) : .addition(points, per: per, range(from: start))
  }

  /// What a case is called: `/đơn`, `mỗi bài`, `per article`.
  mutating func caseIfAny() throws(Mistake) -> PlacedName? {
    var next = index
    if kind == .over || word(index) == "per" {
      next += 1
      // `/01 vụ`
      next = behindOne(at: next) ?? next
    } else if at(.forEach) {
      next = afterPhrase
      // `cho mỗi trườg hợp`
      if let meant = misspelt(among: [.perCase], checkNext: false), meant.length > next - index { return nil }
    } else {
      return nil
    }
    guard next < tokens.count, tokens[next].kind == .word else { return nil }
    if at(.forEach) { _ = eat(.forEach) } else { index = next }
    return try caseName()
  }

  /// The name of a case, in one or several words.
  mutating func caseName() throws(Mistake) -> PlacedName {
    if says(["trường", "hợp"], at: index) {
      let start = index
      index += 2
      return PlacedName(text: "trường hợp", key: "trường hợp", range: range(from: start))
    }
    let start = index
    if !atName, kind == .word {
      // `mỗi văn bản`, `mỗi nhiệm vụ`: words of the language, behind which no clause can begin.
      let end = afterPhrase
      while index < end { advance() }
      while kind == .word, !token.startsLine, !endsCase { advance() }
      return caseName(from: start)
    }
    let first = try name(.thing)
    // `mỗi đơn thư vượt cấp`: words of the language among them.
    while kind == .word, !token.startsLine, language == .vi, !endsCase { advance() }
    return range(from: start) == first.range ? first : caseName(from: start)
  }

  private func caseName(from start: Int) -> PlacedName {
    let range = range(from: start)
    let words = text(range).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return PlacedName(text: TextFolding.nfc(words), key: TextFolding.matchKey(words), range: range)
  }

  /// Whether words stand at token `place` that lead to points: `được cộng 2 điểm`, `thì`.
  func leadsToPoints(at place: Int) -> Bool {
    var next = place
    while next - place < 6, Parser.givingWords.contains(word(next)) { next += 1 }
    return next > place
      && (standsPoints(at: next) || standsShareOfPoints(at: next)
        || phrase(at: next).keywords.contains { [.adding, .deducting].contains($0) })
  }

  /// Whether something follows that is no word of what a case is called.
  private var endsCase: Bool {
    mutating get {
      if at(.deducting) || at(.adding) || leadsToPoints(at: index) { return true }
      if most(at: index) != nil || standsBandRange(at: index) { return true }
      let clauses = Context.item.clauses + Context.scorecard.clauses + Parser.ways
      return keywords.contains { ($0.startsDeclaration || clauses.contains($0)) && fits($0, at: afterPhrase) }
    }
  }

  /// Whether so many points for each stand at token `place`, or what comes on top.
  func startsEach(at place: Int) -> Bool {
    if word(place) == "thiếu", phrase(at: place + 1).keywords.contains(.forEach) { return true }
    return word(place) == "cứ" || standsOneEach(at: place)
      || phrase(at: place).keywords.contains { [.forEach, .perCase, .adding].contains($0) }
  }

  /// `mỗi đơn trừ 5 điểm`, `mỗi trường hợp cộng 2 điểm`, `cứ mỗi 0.5% dưới 95% trừ 1 điểm`: what is counted stands first.
  mutating func eachFirst(_ start: Int) throws(Mistake) -> ScoreItemSyntax.Scoring? {
    if word(index) == "cứ" { advance() }
    let saysEach = index > start
    if saysEach, let beyond = try eachBeyond(start) { return beyond }
    if word(index) == "thiếu", startsEach(at: index) { advance() }
    let one = at(.forEach) ? afterPhrase : index
    let isOne = standsOneEach(at: one)
    guard at(.forEach) || at(.perCase) || saysEach && kind == .number || isOne else {
      index = start
      return nil
    }
    var per: PlacedName?
    var width: ExpressionSyntax?
    var partly = false
    var beyond: ScoreItemSyntax.Beyond?
    if !eat(.perCase) {
      _ = eat(.forEach)
      if isOne { index = one + 1 }
      if kind == .number {
        width = try figure()
        partly = eat(.orPartOfIt)
        beyond = try beyondIfAny()
      } else {
        per = try caseName()
      }
    }
    _ = eat(.colon)
    if word(index) == "thì" || word(index) == "được" || word(index) == "bị" { advance() }
    let isMinus = eat(.deducting)
    // `mỗi buổi 2 điểm`
    guard isMinus || eat(.adding) || standsPoints(at: index) else {
      throw missing(.missingWord, Wording(en: "`minus` or `plus`", vi: "`trừ` hoặc `cộng`"))
    }
    let points = try pointsOrShare()
    if isOne { try eatPerCase() }
    if let width {
      return .each(points, isMinus: isMinus, step: width, partly: partly, from: beyond, range(from: start))
    }
    return isMinus ? .deduction(points, per: per, range(from: start)) : .addition(points, per: per, range(from: start))
  }

  mutating func beyondIfAny() throws(Mistake) -> ScoreItemSyntax.Beyond? {
    if standsBandRange(at: index) { return nil }
    if eat(Keyword.below) { return .init(isBelow: true, figure: try figure()) }
    if eat(Keyword.above) { return .init(isBelow: false, figure: try figure()) }
    return nil
  }
}

extension Diagnostic {
  /// `kế hoạch: 10 điểm; không ban hành trừ 5 điểm`
  static func offForNo(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .unexpected, at: .source(range),
      Wording(
        en: "what is yes or no has all points of its item, or none; here some are taken off",
        vi: "tiêu chí có hoặc không thì được đủ điểm, hoặc không có điểm; ở đây lại chỉ trừ bớt"),
      help: [
        Wording(
          en: "write `0 points` for none, or make an item of its own in a `deduction group \"…\"`",
          vi:
            "nếu mất hết điểm thì viết `0 điểm`; nếu chỉ trừ bớt thì ghi một tiêu chí riêng trong `nhóm điểm trừ \"…\"`"
        )
      ])
  }

  /// `có: 5 điểm` of an item of 10 points.
  static func yesOrNoPoints(_ range: SourceRange, _ expected: Rational) -> Diagnostic {
    let points = expected.decimalText(atMost: 6)
    return Diagnostic(
      .unexpected, at: .source(range),
      Wording(
        en: "what is yes or no has all points of its item, or none",
        vi: "tiêu chí có hoặc không thì được đủ điểm, hoặc không có điểm"),
      help: [Wording(en: "write `\(points) points`", vi: "hãy viết `\(points) điểm`")],
      edits: [Edit(range, Wording(en: "\(points) points", vi: "\(points) điểm"))])
  }
}
