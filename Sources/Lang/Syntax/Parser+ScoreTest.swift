import Base

// What tests expect of scores.
extension Parser {
  /// scoreExpectation = ("score" | "band" | "rank" | "points" "of" "item" (NAME ("of" NAME)? | TEXT)) scoreClause* "=" value
  mutating func scoreExpectationIfAny() throws(Mistake) -> TestSyntax.Expectation? {
    let start = index
    guard let keyword = atAny([.band, .rank, .score, .scorePoints]), startsScore(after: afterPhrase, keyword) else {
      return nil
    }
    _ = eat(keyword)
    var subject = TestSyntax.ScoreSubject(what: .score, range: range(from: start))
    switch keyword {
    case .band: subject.what = .band
    case .rank: subject.what = .rank
    default:
      if at(.of), phrase(at: afterPhrase).keywords.contains(.item) {
        _ = eat(.of)
        _ = eat(.item)
        subject.what = .points(try scoredItem())
      }
    }
    try scoreClauses(&subject)
    subject.range = range(from: start)
    guard eat(.equal) else { throw missing(word: "=") }
    return .score(subject, try scoreValue())
  }

  /// Whether what stands at token `place` goes on from `score` as such, and not as an indicator of that name.
  private func startsScore(after place: Int, _ keyword: Keyword) -> Bool {
    guard place < tokens.count else { return false }
    if tokens[place].kind == .equal { return keyword != .scorePoints }
    let next = phrase(at: place)
    if next.keywords.contains(.of) {
      let after = phrase(at: place + next.length).keywords
      if after.contains(.unit) || after.contains(.item) { return true }
      return keyword != .scorePoints && isName(at: place + next.length)
    }
    return keyword != .scorePoints && next.keywords.contains { $0 == .scope || $0 == .inPeriod || $0 == .aYearEarlier }
  }

  private mutating func scoredItem() throws(Mistake) -> TestSyntax.ScoreSubject.Item {
    if let title = textIfAny() { return .title(title) }
    let indicator = try indicatorName()
    guard at(.of), !phrase(at: afterPhrase).keywords.contains(.unit), isName(at: afterPhrase) else {
      return .indicator(indicator, denominator: nil)
    }
    _ = eat(.of)
    return .indicator(indicator, denominator: try name(.denominator))
  }

  /// ("of" NAME | ("of" | "for") "unit" TEXT | period)*
  private mutating func scoreClauses(_ subject: inout TestSyntax.ScoreSubject) throws(Mistake) {
    while true {
      if at(.of) || at(.scope) {
        let isScope = at(.scope)
        _ = eat(isScope ? .scope : .of)
        if at(.unit) || isScope {
          once(subject.unit?.range)
          try expect(.unit)
          subject.unit = try text()
        } else {
          once(subject.card?.range)
          subject.card = try name(.scorecard)
        }
      } else if let period = try periodClauseIfAny() {
        subject.period = period
      } else {
        return
      }
    }
  }

  /// TEXT | "missing" | figure ("to" figure)?
  private mutating func scoreValue() throws(Mistake) -> TestSyntax.ScoreValue {
    let start = index
    if eat(.missing) { return .missing(range(from: start)) }
    if let text = textIfAny() { return .band(text) }
    let lowest = try figure()
    _ = eat(.scorePoints)
    guard eat(.to) || eat(.upTo) else { return .points(lowest) }
    let highest = try figure()
    _ = eat(.scorePoints)
    return .range(lowest, highest)
  }
}
