import Base

// Statements that do not begin with their indicator: `100% văn bản đi được ký số`, `duy trì tỷ lệ che phủ rừng ở mức 52%`,
// `không có vụ cháy`.
extension Parser {
  /// With what a statement begins where that is not its indicator.
  enum Lead {
    /// `không có`, `there is no`
    case nothing
    /// A figure, and what is said of it: `tối thiểu 90%`
    case figure
    /// `phấn đấu`, and a statement
    case aim
    /// `duy trì`, `giảm`
    case verb(Keyword)
    /// A verb and by how much, `giảm ít nhất 10%`
    case change(Keyword)
    /// A verb of so many words that is no part of a known name, and a figure: `đón 25000 lượt khách`
    case ownVerb(Int)
    /// `mỗi thôn có ít nhất 1 tổ`
    case eachUnit
    /// The first part of a name that a figure parts: `xóa 100% nhà tạm`
    case splitName
  }

  /// What a statement that starts at a token begins with; nil where it is its indicator, or none starts there.
  func lead(at place: Int) -> Lead? {
    guard place < tokens.count else { return nil }
    if stream.splitNames[place] != nil { return .splitName }
    if eachUnit(at: place) != nil { return .eachUnit }
    if isFigureOfName(at: place) { return .figure }
    if let verb = ownVerb(at: place) { return .ownVerb(verb) }
    guard tokens[place].kind == .word else { return nil }
    let (keywords, length) = phrase(at: place)
    let next = place + length
    // "có thêm 5 xã", "có ít nhất 2 sản phẩm"
    if begins(.thereIs, at: place), word(place + 1) == "thêm", isFigureOfName(at: place + 2) { return .ownVerb(2) }
    if begins(.thereIs, at: place), place + 1 < tokens.count, isFigureOfName(at: place + 1) {
      return .figure
    }
    guard length > 0, next < tokens.count, !tokens[next].startsLine else { return nil }
    if keywords.contains(.thereIsNo) { return isBareName(at: next) ? .nothing : nil }
    if keywords.contains(.aimingAt) {
      let rest = behindTimesAndComma(next)
      guard !phrase(at: rest).keywords.contains(.aimingAt), topGroup(at: rest) == nil else { return nil }
      let name = phrase(at: rest).keywords.contains(.reaches) ? rest + phrase(at: rest).length : rest
      return lead(at: rest) != nil || isBareName(at: name) && asksBehind(name) ? .aim : nil
    }
    if keywords.contains(.keeping) {
      // "bảo đảm không có vụ cháy"
      if phrase(at: next).keywords.contains(.thereIsNo), case .nothing? = self.lead(at: next) { return .nothing }
      if isFigureOfName(at: next) { return .figure }
      let name = phrase(at: next).keywords.contains(.reaches) ? next + phrase(at: next).length : next
      if isBareName(at: name), asksBehind(name) { return .verb(.keeping) }
    }
    for verb in [Keyword.reducedBy, .increasedBy] where keywords.contains(verb) {
      if isFigureOfName(at: next, mayBePoints: true) { return .change(verb) }
      if isBareName(at: next), asksBehind(next) { return .verb(verb) }
    }
    return nil
  }

  /// The token behind the times at `place`, and behind their comma.
  func behindTimesAndComma(_ place: Int) -> Int {
    let end = behindTimes(place)
    return end < tokens.count && tokens[end].kind == .comma ? end + 1 : end
  }

  /// Whether a name stands at a token, and nothing of the language.
  func isBareName(at place: Int) -> Bool {
    guard place < tokens.count, !tokens[place].startsLine, isName(at: place) else { return false }
    return phrase(at: place).length == 0 || wordsOfName(at: place) > 1
  }

  /// Whether a figure stands behind the name at a token, or what leads to one.
  private func asksBehind(_ name: Int) -> Bool {
    let next = behindTimes(name + max(1, wordsOfName(at: name)))
    if isAverage(at: next) { return true }
    return startsRequirement(at: next) || next < tokens.count && tokens[next].kind == .number
  }

  /// Whether a figure stands at a token, and behind it the name of what it is asked of: `trên 90% hộ gia đình có internet`.
  /// `mayBePoints`: the figure may be in percentage points too, and has to be in percent else.
  func isFigureOfName(at start: Int, mayBePoints: Bool = false) -> Bool {
    var place = start
    var leads = 0
    while place < tokens.count, leads < 4, tokens[place].kind == .word || place == start && isSign(place) {
      leads += 1
      if isSign(place) {
        place += 1
        break
      }
      let (keywords, length) = phrase(at: place)
      let others: [Keyword] = [.from, .reaches, .comesTo, .about, .keeping]
      guard keywords.contains(where: { $0.comparator != nil || others.contains($0) }) else { return false }
      place += length
    }
    guard place < tokens.count, tokens[place].kind == .number else { return false }
    place = stream.behindFigure(place)
    // What comes in percent is a share of what is named; other figures count it, and it is known by its name.
    guard place < tokens.count else { return false }
    var isShare = tokens[place - 1].kind == .percent
    if mayBePoints {
      let points = phrase(at: place)
      if points.keywords.contains(.points) { (isShare, place) = (true, place + points.length) }
      // "giảm 1.5 điểm % tỷ lệ hộ nghèo"
      if word(place) == "điểm", place + 1 < tokens.count, tokens[place + 1].kind == .percent {
        (isShare, place) = (true, place + 2)
      }
      guard isShare else { return false }
    }
    // "50 ha rừng tập trung"
    if !isShare, isUnitBeforeName(at: place) { place += 1 }
    let more = phrase(at: place)
    if more.keywords.contains(.orMore) || more.keywords.contains(.orLess) { place += more.length }
    if isShare, isPlan(place) { return false }
    if isShare { place = behindPlural(place) }
    // "90% of households with internet access" is a share of what is known by that name only.
    if word(place - 1) == "of", word(place)?.contains(" ") != true { return false }
    guard place < tokens.count, !tokens[place].startsLine, tokens[place].kind == .word, phrase(at: place).length == 0,
      behindTimes(place) == place,
      isShare || stream.restNames[place] != nil || stream.words[Int(tokens[place].payload)].key.contains(" "),
      !looksLikeStatement(at: place) || isFigureBeforeName(at: place + 1)
    else { return false }
    return true
  }

  /// Whether a figure with what compares it stands at a token, and a name in words behind it: the next statement.
  func isFigureBeforeName(at start: Int) -> Bool {
    var place = start
    while place < tokens.count, place - start < 6, tokens[place].kind == .word, phrase(at: place).length > 0 {
      place += phrase(at: place).length
    }
    guard place < tokens.count, tokens[place].kind == .number else { return false }
    return stream.behindFigures.contains(stream.behindFigure(place))
  }

  /// Whether words for what was planned stand at a token, of which a figure in percent is a part: `105% kế hoạch giao`.
  private func isPlan(_ place: Int) -> Bool {
    [["kế", "hoạch"], ["dự", "toán"], ["dân", "số"]].contains { word(place) == $0[0] && word(place + 1) == $0[1] }
  }

  /// Whether a word stands at a token that is no name in words, and one behind it: `ha` of `50 ha rừng tập trung`.
  func isUnitBeforeName(at place: Int) -> Bool {
    guard place + 1 < tokens.count, tokens[place].kind == .word, phrase(at: place).length == 0,
      tokens[place + 1].kind == .word, !tokens[place + 1].startsLine
    else { return false }
    return !stream.words[Int(tokens[place].payload)].key.contains(" ") && stream.behindFigures.contains(place + 1)
  }

  /// The token behind `số`, `các` or `of`, of which a name follows: `100% số hộ có nước sạch`.
  private func behindPlural(_ place: Int) -> Int {
    guard ["số", "các", "of"].contains(word(place)), word(place + 1)?.contains(" ") == true else { return place }
    return place + 1
  }

  private func isSign(_ place: Int) -> Bool {
    [.atLeast, .above, .atMost, .below, .equal].contains(tokens[place].kind)
  }

  /// Reads a statement that does not begin with its indicator, up to its clauses; nil where none stands here.
  mutating func ledStatement() throws(Mistake) -> TargetSyntax? {
    let start = index
    guard let lead = lead(at: start) else { return nil }
    func mended(_ requirement: RequirementSyntax, _ indicator: PlacedName) -> TargetSyntax {
      TargetSyntax(indicator: indicator, requirement: requirement, range: range(from: start))
    }
    switch lead {
    case .aim: return try aim(start)
    case .nothing:
      _ = eat(.keeping)
      _ = eat(.thereIsNo)
      var target = mended(.nothing(range(from: start)), try measuredName())
      target.leavesOutMeasure = true
      // "không có vụ cháy nào"
      if word(index) == "nào" { advance() }
      target.range = range(from: start)
      return target
    case .change(let verb):
      _ = eat(verb)
      let requirement = try change(start, rises: verb == .increasedBy)
      var target = mended(requirement, try measuredName())
      target.leavesOutMeasure = true
      return target
    case .splitName: return try splitStatement()
    case .eachUnit: return try oneStatement()
    case .ownVerb(let count): return try statement(ledBy: count)
    case .figure:
      let raises = word(index) == "nâng" || word(index) == "đưa"
      _ = eat(.keeping)
      if begins(.thereIs, at: index) { advance() }
      let requirement = try figureBefore(start)
      let others = stream.restNames[index] ?? []
      var target = mended(requirement, try measuredName())
      (target.leavesOutMeasure, target.otherNames) = (true, others)
      // "đưa 1000 lao động đi làm việc" says how many there will be.
      if raises, requirement.isInPercent { target.requirement = raised(start) }
      return target
    case .verb(let verb):
      _ = eat(verb)
      _ = verb == .keeping && eat(.reaches)
      var target = mended(.mistake(range(from: start)), try indicatorName(inSentence: true))
      try timesBefore(&target)
      let behind = index
      if verb == .reducedBy || verb == .increasedBy, !at(.heldTo), !at(.comesTo), !at(.reaches) {
        target.requirement = readRequirement { (parser) throws(Mistake) in
          try parser.change(behind, rises: verb == .increasedBy)
        }
      } else if kind == .number {
        // `duy trì tỷ lệ che phủ rừng 52%`
        let raises = word(start) == "nâng" || word(start) == "đưa"
        target.requirement = readRequirement { (parser) throws(Mistake) in try parser.reached(behind) }
        if raises { target.requirement = raised(start) }
      } else {
        target.requirement = readRequirement { (parser) throws(Mistake) in try parser.requirement() }
      }
      return target
    }
  }

  /// Reports what is raised, where it is not said whether to a figure or by it: `nâng 5% tỷ lệ hộ có nước sạch`.
  private mutating func raised(_ start: Int) -> RequirementSyntax {
    let range = range(from: start)
    mention(.raisedToOrBy(range, text(range)))
    return .mistake(range)
  }

  /// "aiming" "at" times? ","? statement: what is hoped for, in any form in which it would be asked.
  private mutating func aim(_ start: Int) throws(Mistake) -> TargetSyntax {
    _ = eat(.aimingAt)
    let first = index
    var ahead: TargetSyntax?
    if lead(at: index) == nil, behindTimes(index) > index { ahead = try timesAhead(behindTimesAndComma(index)) }
    let said = index
    var target: TargetSyntax
    if let led = try ledStatement() {
      target = led
    } else {
      _ = eat(.reaches)
      target = TargetSyntax(
        indicator: try indicatorName(inSentence: true), requirement: .mistake(range(from: start)),
        range: range(from: start))
      try timesBefore(&target)
      let behind = index
      target.requirement = readRequirement { (parser) throws(Mistake) in
        parser.kind == .number ? try parser.reached(behind) : try parser.requirement()
      }
    }
    if let ahead { target.take(timesOf: ahead) }
    target.range = range(from: start)
    guard !aimsAreAsked else { return target }
    var asked = restOfLine(from: said)
    if said > first {
      asked = text(range(from: first, to: said - (tokens[said - 1].kind == .comma ? 1 : 0))) + ", " + asked
    }
    target.requirement = hopedFor(target.requirement, range(from: start), asked)
    return target
  }

  /// What is written from a token on up to the end of its line, or to a citation.
  private func restOfLine(from first: Int) -> String {
    var end = first + 1
    while end < tokens.count - 1, !tokens[end].startsLine,
      !phrase(at: end).keywords.contains(where: { $0 == .cite || $0 == .quote })
    {
      end += 1
    }
    return text(range(from: first, to: end))
  }

  /// A figure that stands before the name: with what is said of it.
  private mutating func figureBefore(_ start: Int) throws(Mistake) -> RequirementSyntax {
    let lead = try figureLead()
    let (low, high) = try plainFigures()
    let asked = range(from: start)
    return try requirement(lead, low, high, bound(behind: lead), asked)
  }

  /// What is said of a figure before it: `khoảng`, `từ`, `đạt tối thiểu`.
  enum FigureLead {
    case about
    case from
    case compared(Comparator, ComparatorSyntax.Form)
    case none
  }

  /// ("about" | "from" | ("reaches" | "comes" "to")? comparator?)
  mutating func figureLead() throws(Mistake) -> FigureLead {
    if eat(.about) { return .about }
    if eat(.from) { return .from }
    let isReached = eat(.reaches) || eat(.comesTo)
    // "đạt từ 90% hộ gia đình", "đạt khoảng 90% hộ gia đình"
    if isReached, eat(.from) { return .from }
    if isReached, eat(.about) { return .about }
    guard let (comparator, form) = try comparatorIfAny() else { return .none }
    return .compared(comparator, isReached ? .words : form)
  }

  /// ("or more" | "or less")?, where that goes with what stands before the figure: `tối đa 5 trở lên` is no bound.
  mutating func bound(behind lead: FigureLead) -> Comparator? {
    switch lead {
    case .compared(.atLeast, _): return eat(.orMore) ? .atLeast : nil
    case .compared(.atMost, _): return eat(.orLess) ? .atMost : nil
    case .compared: return nil
    case .about, .from, .none: return eat(.orMore) ? .atLeast : eat(.orLess) ? .atMost : nil
    }
  }

  /// What is asked by a figure, or the two of a range, with what is said of it before and behind.
  mutating func requirement(
    _ lead: FigureLead, _ figure: ExpressionSyntax, _ high: ExpressionSyntax? = nil, _ bound: Comparator?,
    _ asked: SourceRange
  ) throws(Mistake) -> RequirementSyntax {
    if let high {
      let low = alike(figure, high)
      switch lead {
      case .about where bound == nil: return .about([low, high], asked)
      case .from where bound == nil, .none where bound == nil:
        return .between(lower: .atLeast, low, upper: .atMost, high, asked, isExact: false)
      default:
        report(.boundOfRange(asked, text(asked)))
        throw Mistake()
      }
    }
    if let bound { return .compare(bound, ComparatorSyntax(form: .words, range: asked), figure) }
    switch lead {
    case .about: return .about([figure], asked)
    case .from: return .compare(.atLeast, ComparatorSyntax(form: .words, range: asked), figure)
    case .compared(let comparator, let form):
      return .compare(comparator, ComparatorSyntax(form: form, range: asked), figure)
    case .none: return .compare(.atLeast, ComparatorSyntax(form: .bare, range: asked), figure)
    }
  }

  /// Reports what is only hoped for. `asked`: how it is written where it is asked.
  private mutating func hopedFor(
    _ requirement: RequirementSyntax, _ whole: SourceRange, _ asked: String
  ) -> RequirementSyntax {
    switch requirement {
    case .compare(_, _, .mistake): return requirement
    case .compare(_, _, let figure): report(.aimOrTarget(whole, asked: asked, text(figure.range)))
    case .nothing: report(.aimOrTarget(whole, asked: asked, "0"))
    default: report(.aimOrTarget(whole, asked: asked, nil))
    }
    return .mistake(whole)
  }

  /// The name of what is counted or measured behind a figure: one word, or all up to the next clause.
  private mutating func measuredName() throws(Mistake) -> PlacedName {
    guard kind == .word, !token.startsLine else { throw missing(.missingName, Noun.indicator.wording) }
    index = behindPlural(index)
    let start = index
    if let whole = stream.restNames[index]?.first {
      advance()
      return PlacedName(text: whole, key: TextFolding.matchKey(whole), range: range(from: start))
    }
    if stream.words[Int(token.payload)].key.contains(" ") {
      advance()
      return nameSyntax(start)
    }
    advance()
    while kind == .word, !token.startsLine, semicolon == nil, behindTimes(index) == index,
      !keywords.contains(where: { $0.startsClause && fits($0, at: afterPhrase) })
    {
      advance()
    }
    let range = range(from: start)
    let words = text(range).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return PlacedName(text: TextFolding.nfc(words), key: TextFolding.matchKey(words), range: range)
  }
}
