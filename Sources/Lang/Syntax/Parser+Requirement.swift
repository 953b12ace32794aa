import Base

// What a target asks for.
extension Parser {
  /// requirement = comparator sum | "reaches" sum | "from" sum "to" "under"? sum | "above" sum "up" "to" sum
  ///             | "reduced" "by" comparator? sum
  mutating func requirement() throws(Mistake) -> RequirementSyntax {
    let start = index
    // "phải đạt 98%", "cần đạt dưới 3%"
    if at(.must), ["is", "are"].contains(word(index)), kind(1) == .number {
      advance()
      let requirement = try reached(start)
      report(.isFigure(range(from: start), text(range(from: start))))
      return requirement
    }
    if at(.must), startsRequirement(at: afterPhrase) { _ = eat(.must) }
    if eat(.forInformation) { return .information(range(from: start)) }
    if eat(.about) { return try about(start) }
    if eat(.aimingAt) { return try aspiration(start) }
    if at(.met), !at(.reaches) || !startsFigure(at: afterPhrase) {
      _ = eat(.met)
      return .compare(.atLeast, written(.words, start), .truth(true, range(from: start)))
    }
    if eat(.exactlyWithin) {
      if let (low, high) = try dashedFigures() {
        return .between(lower: .atLeast, low, upper: .atMost, high, range(from: start), isExact: true)
      }
      let low = try threshold()
      if !eat(.to) { try expect(.upTo) }
      let high = try threshold()
      return .between(lower: .atLeast, alike(low, high), upper: .atMost, high, range(from: start), isExact: true)
    }
    if eat(.onALine) { return .line(try line(start)) }
    if atMultiple { return try multiple(start) }
    if let place = topGroup(at: index) {
      let figure = try topGroup(place)
      return .compare(.atMost, written(.rank, start), figure)
    }
    if eat(.from) { return try fromRange(start) }
    if at(.between), startsValue(at: afterPhrase) { return try between(start) }
    if at(.reducedFrom) || at(.increasedFrom) { return try changedLevel(start) }
    if at(.improvedBy) { return try improved(start) }
    if at(.notIncreased) || at(.notReduced) {
      let isLimit = eat(.notIncreased)
      if !isLimit { _ = eat(.notReduced) }
      return .increased(isLimit ? .atMost : .atLeast, written(.words, start), nil)
    }
    // "tăng so với năm trước", "giảm so với năm trước"
    if at(.increasedBy) || at(.reducedBy), phrase(at: afterPhrase).keywords.contains(.against) {
      let rises = eat(.increasedBy)
      if !rises { _ = eat(.reducedBy) }
      return .increased(rises ? .above : .below, written(.words, start), nil)
    }
    if eat(.reducedBy) { return try change(start, rises: false) }
    if eat(.increasedBy) { return try change(start, rises: true) }
    if at(.heldTo) {
      _ = eat(.heldTo)
      return try held(start)
    }
    if at(.reaches) || at(.comesTo) {
      try refuseRiseToPlaces()
      if !eat(.reaches) { _ = eat(.comesTo) }
      return try reached(start)
    }
    guard let (comparator, form) = try comparatorIfAny() else { return try withoutComparator() }
    let syntax = written(form, start)
    if comparator == .above || comparator == .atLeast {
      return try between(start, lower: comparator, form: form)
    }
    return .compare(comparator, syntax, try threshold())
  }

  /// `phấn đấu đạt 95%` where what is asked should stand: whether it is asked, or only hoped for, is a question.
  mutating func aspiration(_ start: Int) throws(Mistake) -> RequirementSyntax {
    let place = index
    let isSaid = startsRequirement(at: index)
    if aimsAreAsked { return isSaid ? try requirement() : try reached(start) }
    if isSaid, !at(.reaches) {
      let requirement = try requirement()
      if case .compare(_, _, .mistake) = requirement { return requirement }
      let asked = text(range(from: place))
      report(.aimOrTarget(range(from: start), asked: asked, asked))
      return .mistake(range(from: start))
    }
    _ = eat(.reaches)
    _ = try comparatorIfAny()
    let figure = try threshold()
    let asked = text(range(from: place))
    report(
      .aimOrTarget(
        range(from: start), asked: isSaid ? asked : "\(Keyword.reaches.phrases(language)[0]) \(asked)",
        text(figure.range)))
    return .mistake(range(from: start))
  }

  /// Whether a figure, or what leads to one, stands at a token: `đạt 80%`, and not `đạt` by itself.
  private func startsFigure(at place: Int) -> Bool {
    guard place < tokens.count else { return false }
    switch tokens[place].kind {
    case .word:
      let keywords = phrase(at: place).keywords
      if keywords.contains(.from) { return startsValue(at: place + phrase(at: place).length) }
      if keywords.contains(where: {
        $0.comparator != nil
          || [.inPeriod, .aYearEarlier, .aQuarterEarlier, .aMonthEarlier, .ifWord, .about].contains($0)
      }) {
        return true
      }
      return !tokens[place].startsLine && isName(at: place) && !keywords.contains(where: \.startsClause)
    case .number, .open, .minus, .atLeast, .above, .atMost, .below, .equal, .different: return true
    default: return false
    }
  }

  /// Whether a figure in digits stands at a token, or a comparator before it: `còn 3%`, `chiếm trên 12%`.
  func startsDigits(at place: Int) -> Bool {
    guard place < tokens.count else { return false }
    switch tokens[place].kind {
    case .number, .open, .minus, .atLeast, .above, .atMost, .below, .equal: return true
    case .word:
      let (keywords, length) = phrase(at: place)
      return keywords.contains { $0.comparator != nil || $0 == .from || $0 == .about }
        && startsValue(at: place + length)
    default: return false
    }
  }

  /// Whether a figure stands at a token.
  func startsValue(at place: Int) -> Bool {
    place < tokens.count && [.number, .open, .minus].contains(tokens[place].kind)
  }

  /// What stands behind "from": a range, or "or more".
  mutating func fromRange(_ start: Int) throws(Mistake) -> RequirementSyntax {
    if let (low, high) = try dashedFigures() {
      return .between(lower: .atLeast, low, upper: .atMost, high, range(from: start), isExact: false)
    }
    return try upperBound(of: try threshold(), .atLeast, start, isFrom: true)
  }

  /// sum ("to" sum)?, after "about"
  mutating func about(_ start: Int) throws(Mistake) -> RequirementSyntax {
    if let (low, high) = try dashedFigures() { return .about([low, high], range(from: start)) }
    var figures = [try threshold()]
    if !atPart, !atYearEnd, !atDay, eat(.to) || eat(.upTo) {
      let high = try threshold()
      figures = [alike(figures[0], high), high]
    }
    return .about(figures, range(from: start))
  }

  /// Whether `đến hết quý I` stands here, and no upper end.
  var atPart: Bool {
    mutating get {
      guard at(.byEndOf) else { return false }
      return phrase(at: afterPhrase).keywords.contains {
        [.quarter, .month, .half, .inQuarter, .inMonth, .inHalf].contains($0)
      }
    }
  }

  /// Whether the next statement, a clause, or the end of the section stands here: `đạt từ 90% dẫn "1"`.
  private var endsRequirement: Bool {
    mutating get {
      if atEnd || token.startsLine || [.comma, .open, .close].contains(kind) || semicolon != nil { return true }
      return kind == .word && (keywords.contains { $0.startsClause } || looksLikeStatement(at: index))
    }
  }

  func written(_ form: ComparatorSyntax.Form, _ start: Int) -> ComparatorSyntax {
    ComparatorSyntax(form: form, range: range(from: start))
  }

  /// sum ("to" "under"? sum)?, after "above" or "at least"
  private mutating func between(
    _ start: Int, lower: Comparator, form: ComparatorSyntax.Form
  ) throws(Mistake) -> RequirementSyntax {
    let syntax = written(form, start)
    let value = try threshold()
    if atDay, case .chain(.number, _, _) = value { return try upperBound(of: value, lower, start) }
    guard !atPart, !atYearEnd, !atDay, atAny([.to, .toUnder, .upTo, .orMore]) != nil else {
      return .compare(lower, syntax, value)
    }
    return try upperBound(of: value, lower, start)
  }

  /// "or more" | "to" "under"? sum | "up" "to" sum
  mutating func upperBound(
    of value: ExpressionSyntax, _ lower: Comparator, _ start: Int, isFrom: Bool = false
  ) throws(Mistake) -> RequirementSyntax {
    if isFrom, let level = try levelBehind(value, start) { return level }
    // "từ 95.5% dân số trở lên"
    if isFrom, let whole = wholeIfAny() {
      guard at(.orMore) || at(.orLess) else {
        report(.unexpected(foundHere, .statement))
        throw Mistake()
      }
      wholeOfFigure = whole
    }
    if atDay, case .chain(.number, _, _) = value {
      report(
        .partOrDay(
          range(from: index, count: afterPhrase - index + 3), text(range(from: index, count: afterPhrase - index + 3))))
      throw Mistake()
    }
    if isFrom, atPart || atYearEnd || atDay { return .compare(.atLeast, written(.words, start), value) }
    if eat(.orMore) { return .compare(.atLeast, written(.words, start), value) }
    if isFrom, eat(.orLess) { return .compare(.atMost, written(.words, start), value) }
    if eat(.toUnder) {
      let high = try threshold()
      return .between(lower: lower, alike(value, high), upper: .below, high, range(from: start), isExact: false)
    }
    if eat(.to) || eat(.upTo) {
      let upper: Comparator = eat(Keyword.below) ? .below : .atMost
      let high = try threshold()
      return .between(lower: lower, alike(value, high), upper: upper, high, range(from: start), isExact: false)
    }
    // "đạt từ 90%"
    if isFrom, endsRequirement { return .compare(.atLeast, written(.words, start), value) }
    // Words between the figure and what ends the range are no place for its end.
    if kind == .word, phrase(at: index).length == 0 {
      throw missing(.missingWord, Wording(en: "`to` or `or more`", vi: "`đến` hoặc `trở lên`"))
    }
    throw missing(word: Keyword.to.phrases(language)[0])
  }

  /// Reads a comparator in signs or words. A second one right after it is a mistake.
  mutating func comparatorIfAny() throws(Mistake) -> (Comparator, ComparatorSyntax.Form)? {
    let start = index
    guard let first = oneComparator() else { return nil }
    let middle = index
    guard let second = oneComparator() else { return first }
    let whole = range(from: start)
    // `> =` with a space between.
    let joined = first.0.rawValue + second.0.rawValue
    if let meant = Comparator(rawValue: joined) {
      mention(.spacedComparator(whole, meant))
      return (meant, .sign)
    }
    let text = (text(range(from: start, count: middle - start)), text(range(from: middle, count: index - middle)))
    mention(.twoComparators(whole, text, same: first.0 == second.0))
    return first
  }

  private mutating func oneComparator() -> (Comparator, ComparatorSyntax.Form)? {
    let place = stream.range(index)
    switch kind {
    case .atLeast: return sign(.atLeast)
    case .above: return sign(.above)
    case .atMost: return sign(.atMost)
    case .below: return sign(.below)
    case .equal: return sign(.equal)
    case .different: return sign(.different)
    case .doubleEqual:
      mention(.doubleEqual(place))
      return sign(.equal)
    case .arrowRight:
      mention(.wrongComparator(place, "=>", .atLeast))
      return sign(.atLeast)
    case .arrowLeft:
      mention(.wrongComparator(place, "=<", .atMost))
      return sign(.atMost)
    case .angles:
      mention(.wrongComparator(place, "<>", .different))
      return sign(.different)
    case .word:
      let meant = mendedAt == index ? keywords.first { $0.comparator != nil } : comparator(at: index)
      guard let keyword = meant, let comparator = keyword.comparator else { return nil }
      _ = eat(keyword)
      return (comparator, .words)
    default: return nil
    }
  }

  private mutating func sign(_ comparator: Comparator) -> (Comparator, ComparatorSyntax.Form) {
    advance()
    return (comparator, .sign)
  }

  /// A target's value: a sum, after which a further statement may come.
  mutating func threshold() throws(Mistake) -> ExpressionSyntax {
    statementMayFollow = true
    defer { statementMayFollow = false }
    if kind == .minus, kind(1) == .number, token.upper < tokens[index + 1].lower {
      report(.dashOrMinus(range(from: index, count: 2), stream.value(ofNumber: index + 1)))
      throw Mistake()
    }
    let value = try expression(above: .comparison)
    // "đạt 85%" and, on the next line, "ít nhất 90% hộ có nhà tiêu"
    if kind != .word || startsRequirement(at: index), isComparator(at: index), lead(at: index) == nil {
      let place = stream.range(index)
      report(.chainedComparison(place, stream.text(index)))
      throw Mistake()
    }
    if value.isDifferenceOfFigures {
      report(.differenceOfFigures(value.range, text(value.range)))
      throw Mistake()
    }
    return value
  }

  private func isComparator(at place: Int) -> Bool {
    switch tokens[place].kind {
    case .atLeast, .above, .atMost, .below, .equal, .different, .doubleEqual, .arrowLeft, .arrowRight, .angles: true
    case .word: comparator(at: place) != nil
    default: false
    }
  }

  /// The comparator in words at a token. `over` may begin other things too: `over 6 months`, `over communes`.
  func comparator(at place: Int) -> Keyword? {
    let (keywords, length) = phrase(at: place)
    guard let keyword = keywords.first(where: { $0.comparator != nil }) else { return nil }
    if keywords.contains(.overUnits) {
      guard startsValue(at: place + length), !phrase(at: place + length + 1).keywords.contains(.monthsWord) else {
        return nil
      }
    }
    return keyword
  }

  /// A figure behind a colon, as tables of targets have it, `diện tích trồng rừng: 50 ha`: as behind "reaches". Two are a range.
  mutating func listed(_ start: Int) throws(Mistake) -> RequirementSyntax {
    if let (low, high) = try dashedFigures() {
      return .between(lower: .atLeast, low, upper: .atMost, high, range(from: start), isExact: false)
    }
    let value = try threshold()
    if eat(.orMore) { return .compare(.atLeast, written(.words, start), value) }
    if eat(.orLess) { return .compare(.atMost, written(.words, start), value) }
    if !atPart, !atYearEnd, !atDay, at(.toUnder) || at(.to) || at(.upTo), startsDigits(at: afterPhrase) {
      return try upperBound(of: value, .atLeast, start)
    }
    return .compare(.atLeast, ComparatorSyntax(form: .bare, range: stream.range(start)), value)
  }

  /// Reports that a statement lacks its comparator: `online_rate 50%`, `online_rate atleast 50%`.
  private mutating func withoutComparator() throws(Mistake) -> RequirementSyntax {
    let start = index
    if kind == .word, !token.startsLine, !keywords.contains(where: { $0.startsClause }) {
      let words: [Keyword] = [.atLeast, .above, .atMost, .below, .exactly, .reaches, .from, .reducedBy, .increasedBy]
      if mendedAt != index, let mended = misspelt(among: words, checkNext: false),
        mended.phrase != written(mended.length)
      {
        mention(.misspelt(range(from: index, count: mended.length), written(mended.length), mended.phrase))
        take(mended.keyword, length: mended.length)
        return try requirement()
      }
    }
    guard kind == .number, !token.startsLine else {
      throw missing(.missingComparator, Noun.comparator.wording)
    }
    if let (low, high) = try dashedFigures() {
      return .between(lower: .atLeast, low, upper: .atMost, high, range(from: start), isExact: false)
    }
    let value = try threshold()
    // `80% trở lên`
    if eat(.orMore) { return .compare(.atLeast, written(.words, start), value) }
    if eat(.orLess) { return .compare(.atMost, written(.words, start), value) }
    if eat(.orBetter) { return .compare(.atLeast, written(.bare, start), value) }
    // `50% đến 70%`
    if !atPart, !atYearEnd, !atDay, [.to, .toUnder, .upTo].contains(where: { phrase(at: index).keywords.contains($0) })
    {
      mention(.fromLeftOut(stream.range(start), language: language))
      return try upperBound(of: value, .atLeast, start)
    }
    mention(.comparatorLeftOut(range(from: start), value: text(range(from: start)), isWhole: endsRequirement))
    return .compare(.atLeast, ComparatorSyntax(form: .bare, range: stream.range(start)), value)
  }
}
