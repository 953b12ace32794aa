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
    /// `duy trì`, `giảm`, `phấn đấu`
    case verb(Keyword)
    /// A verb and by how much, `giảm ít nhất 10%`
    case change(Keyword)
  }

  /// What a statement that starts at a token begins with; nil where it is its indicator, or none starts there.
  func lead(at place: Int) -> Lead? {
    guard place < tokens.count else { return nil }
    if isFigureOfName(at: place) { return .figure }
    guard tokens[place].kind == .word else { return nil }
    let (keywords, length) = phrase(at: place)
    let next = place + length
    guard length > 0, next < tokens.count, !tokens[next].startsLine else { return nil }
    if keywords.contains(.thereIsNo) { return isBareName(at: next) ? .nothing : nil }
    for verb in [Keyword.keeping, .aimingAt] where keywords.contains(verb) {
      if verb == .aimingAt {
        let none = behindTimesAndComma(next)
        let phrase = phrase(at: none)
        if phrase.keywords.contains(.thereIsNo), isBareName(at: none + phrase.length) { return .nothing }
      }
      if verb == .aimingAt, behindTimes(next) > next {
        let name = behindTimesAndComma(next)
        return isBareName(at: name) && asksBehind(name) ? .verb(verb) : nil
      }
      if isFigureOfName(at: next) { return .figure }
      let name = phrase(at: next).keywords.contains(.reaches) ? next + phrase(at: next).length : next
      if isBareName(at: name), asksBehind(name) { return .verb(verb) }
    }
    for verb in [Keyword.reducedBy, .increasedBy] where keywords.contains(verb) {
      if isFigureOfName(at: next, mayBePoints: true) { return .change(verb) }
      if isBareName(at: next), asksBehind(next) { return .verb(verb) }
    }
    return nil
  }

  /// The token behind the times at `place`, and behind their comma.
  private func behindTimesAndComma(_ place: Int) -> Int {
    let end = behindTimes(place)
    return end < tokens.count && tokens[end].kind == .comma ? end + 1 : end
  }

  /// Whether a name stands at a token, and nothing of the language.
  private func isBareName(at place: Int) -> Bool {
    guard place < tokens.count, !tokens[place].startsLine, isName(at: place) else { return false }
    return phrase(at: place).length == 0 || wordsOfName(at: place) > 1
  }

  /// Whether a figure stands behind the name at a token, or what leads to one.
  private func asksBehind(_ name: Int) -> Bool {
    let next = behindTimes(name + max(1, wordsOfName(at: name)))
    return startsRequirement(at: next) || next < tokens.count && tokens[next].kind == .number
  }

  /// Whether a figure stands at a token, and behind it the name of what it is asked of: `trên 90% hộ gia đình có internet`.
  /// `mayBePoints`: the figure may be in percentage points too, and has to be in percent else.
  private func isFigureOfName(at start: Int, mayBePoints: Bool = false) -> Bool {
    var place = start
    while place < tokens.count, tokens[place].kind == .word || place == start && isSign(place) {
      if isSign(place) {
        place += 1
        break
      }
      let (keywords, length) = phrase(at: place)
      let leads: [Keyword] = [.from, .reaches, .comesTo, .about, .keeping]
      guard keywords.contains(where: { $0.comparator != nil || leads.contains($0) }) else { return false }
      place += length
    }
    guard place < tokens.count, tokens[place].kind == .number else { return false }
    place += 1
    // What comes in percent is a share of what is named; other figures count it, and it is known by its name.
    guard place < tokens.count else { return false }
    var isShare = tokens[place].kind == .percent
    if isShare { place += 1 }
    if mayBePoints {
      let points = phrase(at: place)
      if points.keywords.contains(.points) { (isShare, place) = (true, place + points.length) }
      guard isShare else { return false }
    }
    let more = phrase(at: place)
    if more.keywords.contains(.orMore) || more.keywords.contains(.orLess) { place += more.length }
    if isShare { place = behindPlural(place) }
    guard place < tokens.count, !tokens[place].startsLine, tokens[place].kind == .word, phrase(at: place).length == 0,
      isShare || stream.words[Int(tokens[place].payload)].key.contains(" "), !looksLikeStatement(at: place)
    else { return false }
    return true
  }

  /// The token behind `số` or `các`, of which a name follows: `100% số hộ có nước sạch`.
  private func behindPlural(_ place: Int) -> Int {
    guard ["số", "các"].contains(word(place)), word(place + 1)?.contains(" ") == true else { return place }
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
    case .nothing:
      let aims = eat(.aimingAt)
      let hope = range(from: start)
      var ahead: TargetSyntax?
      if behindTimes(index) > index { ahead = try timesAhead(behindTimesAndComma(index)) }
      let none = index
      _ = eat(.thereIsNo)
      var target = mended(.nothing(range(from: none)), try measuredName())
      target.leavesOutMeasure = true
      if let ahead { target.take(timesOf: ahead) }
      if aims { target.requirement = hopedFor(target.requirement, range(from: start), without: hope) }
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
    case .figure:
      let aims = eat(.aimingAt)
      let verb = range(from: start)
      _ = eat(.keeping)
      let requirement = try figureBefore(start)
      var target = mended(requirement, try measuredName())
      target.leavesOutMeasure = true
      if aims { target.requirement = hopedFor(requirement, range(from: start), without: verb) }
      return target
    case .verb(let verb):
      _ = eat(verb)
      let word = range(from: start)
      var ahead: TargetSyntax?
      if verb == .aimingAt {
        if behindTimes(index) > index { ahead = try timesAhead(behindTimesAndComma(index)) }
        _ = eat(.reaches)
      }
      var target = mended(.mistake(range(from: start)), try indicatorName(ledBy: true))
      if let ahead { target.take(timesOf: ahead) }
      try timesBefore(&target)
      let behind = index
      if verb == .reducedBy || verb == .increasedBy, !at(.heldTo), !at(.comesTo), !at(.reaches) {
        target.requirement = readRequirement { (parser) throws(Mistake) in
          try parser.change(behind, rises: verb == .increasedBy)
        }
      } else if kind == .number {
        // `duy trì tỷ lệ che phủ rừng 52%`
        target.requirement = readRequirement { (parser) throws(Mistake) in try parser.reached(behind) }
      } else {
        target.requirement = readRequirement { (parser) throws(Mistake) in try parser.requirement() }
      }
      if verb == .aimingAt { target.requirement = hopedFor(target.requirement, range(from: start), without: word) }
      return target
    }
  }

  /// A figure that stands before the name: with what is said of it.
  private mutating func figureBefore(_ start: Int) throws(Mistake) -> RequirementSyntax {
    let isAbout = eat(.about)
    var isFrom = !isAbout && eat(.from)
    let isReached = !isFrom && !isAbout && (eat(.reaches) || eat(.comesTo))
    // `đạt từ 90% hộ gia đình`
    if isReached, eat(.from) { isFrom = true }
    let compared = isFrom || isAbout ? nil : try comparatorIfAny()
    guard kind == .number else { throw missing(.missingNumber, Noun.figure.wording) }
    let place = index
    let value = try rational(place)
    advance()
    var figure = ExpressionSyntax.number(value, digits: stream.value(ofNumber: place), range(from: place))
    if eat(.percent) {
      guard let share = try? value.divided(by: .hundred) else { throw Mistake() }
      figure = .percentage(share, range(from: place))
    }
    let asked = range(from: start)
    let isMore = eat(.orMore)
    let isLess = !isMore && eat(.orLess)
    if isAbout { return .about([figure], asked) }
    let words = ComparatorSyntax(form: .words, range: asked)
    if isMore || isFrom { return .compare(isLess ? .atMost : .atLeast, words, figure) }
    if isLess { return .compare(.atMost, words, figure) }
    if let (comparator, form) = compared {
      return .compare(comparator, ComparatorSyntax(form: isReached ? .words : form, range: asked), figure)
    }
    return .compare(.atLeast, ComparatorSyntax(form: .bare, range: asked), figure)
  }

  /// Reports what is only hoped for: the same without its first word is asked.
  private mutating func hopedFor(
    _ requirement: RequirementSyntax, _ whole: SourceRange, without verb: SourceRange
  ) -> RequirementSyntax {
    var rest = whole
    rest.lower = verb.upper
    let asked = text(rest).trimmingPrefix { $0.isWhitespace }
    switch requirement {
    case .compare(_, _, .mistake): return requirement
    case .compare(_, _, let figure): report(.aimOrTarget(whole, asked: String(asked), text(figure.range)))
    case .nothing: report(.aimOrTarget(whole, asked: String(asked), "0"))
    default: report(.aimOrTarget(whole, asked: String(asked), String(asked)))
    }
    return .mistake(whole)
  }

  /// The name of what is counted or measured behind a figure: one word, or all up to the next clause.
  private mutating func measuredName() throws(Mistake) -> PlacedName {
    guard kind == .word, !token.startsLine else { throw missing(.missingName, Noun.indicator.wording) }
    index = behindPlural(index)
    let start = index
    if stream.words[Int(token.payload)].key.contains(" ") {
      advance()
      return nameSyntax(start)
    }
    advance()
    while kind == .word, !token.startsLine, behindTimes(index) == index,
      !keywords.contains(where: { $0.startsClause && fits($0, at: afterPhrase) })
    {
      advance()
    }
    let range = range(from: start)
    let words = text(range).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return PlacedName(text: TextFolding.nfc(words), key: TextFolding.matchKey(words), range: range)
  }
}
