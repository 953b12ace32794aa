import Base

/// Bands of scorecards: their names before what they take, or behind it.
extension Parser {
  /// name ":"? (range | "otherwise") ("when" expr)?, after "band"
  mutating func band(
    into card: inout ScorecardSyntax, _ part: inout LastPart, _ start: Int
  ) throws(Mistake) {
    card.bands.append(ScorecardSyntax.Band(title: try bandTitle(), range: range(from: start)))
    part = .band
    let last = card.bands.count - 1
    _ = eat(.colon)
    if eat(.otherwise) {
      card.bands[last].isOtherwise = true
    } else {
      card.bands[last].totals = try rangeOf(points: true)
    }
    try bandConditionIfAny(&card.bands[last])
    card.bands[last].range = range(from: start)
    if kind == .point, kind(1) != .point { advance() }
  }

  /// range ":"? "band" name ("when" expr)?: `từ 90 điểm trở lên xếp loại Xuất sắc`
  mutating func bandBehindRange(into card: inout ScorecardSyntax) throws(Mistake) {
    let start = index
    let totals = try rangeOf(points: true)
    _ = eat(.colon)
    while Parser.givingWords.contains(word(index)) { advance() }
    try expect(.band)
    _ = eat(.colon)
    var band = ScorecardSyntax.Band(title: try bandName(), range: range(from: start))
    band.totals = totals
    try bandConditionIfAny(&band)
    band.range = range(from: start)
    if kind == .point, kind(1) != .point { advance() }
    card.bands.append(band)
  }

  private mutating func bandConditionIfAny(_ band: inout ScorecardSyntax.Band) throws(Mistake) {
    if eat(.when) || eat(.and) { band.condition = try bandCondition() }
  }

  /// What a band asks beside points.
  mutating func bandCondition() throws(Mistake) -> ExpressionSyntax {
    conditionMayFollow = true
    defer { conditionMayFollow = false }
    return try expression()
  }

  /// What a band is called before what it takes: in words only where a range of points follows.
  private mutating func bandTitle() throws(Mistake) -> PlacedText {
    guard kind == .word else { return try text() }
    let place = index
    if let end = behindWordBand(place) {
      index = end
      return named(from: place)
    }
    let name = try bandName()
    let next = kind == .colon ? index + 1 : index
    if next < tokens.count, startsRange(at: next) || tokens[next].kind == .number { return name }
    index = place
    throw missingBandName()
  }

  /// Reports that the name of a band is not in quotes; offers them for its words up to what cannot be a part of it.
  private mutating func missingBandName() -> Mistake {
    if token.startsLine { return missingText() }
    var end = index
    while end < tokens.count - 1, tokens[end].kind == .word, end == index || !tokens[end].startsLine,
      !startsRange(at: end), behindTotal(end) == end
    {
      end += 1
    }
    let range = end > index ? range(from: index, count: end - index) : nil
    report(.missingText(found: foundHere, bare: range))
    return Mistake()
  }

  /// What a band is called, in quotes or in words that stand on its line.
  private mutating func bandName() throws(Mistake) -> PlacedText {
    if let text = textIfAny() { return text }
    guard kind == .word else { throw missingText() }
    let start = index
    let end = behindBandName(start)
    repeat { advance() } while index < end && semicolon == nil
    return named(from: start)
  }

  private func named(from start: Int) -> PlacedText {
    let range = range(from: start)
    let words = text(range).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return PlacedText(value: TextFolding.nfc(words), range: range)
  }

  /// Whether a further band stands at token `place` behind `loại`: `loại Khá: từ 70 đến dưới 90 điểm`.
  func standsKindBand(at place: Int) -> Bool {
    let (keywords, length) = phrase(at: place)
    return keywords.contains(.kind) && standsWordBand(at: place + length)
  }

  /// Whether a further band stands at token `place` by its name in words, and what it takes: `Tốt từ 80 điểm đến dưới 90`.
  func standsWordBand(at place: Int) -> Bool {
    guard place < tokens.count, tokens[place].kind == .word, !standsBandRange(at: place) else { return false }
    let (keywords, length) = phrase(at: place)
    let clauses = Context.scorecard.clauses
    if keywords.contains(where: { ($0.startsDeclaration || clauses.contains($0)) && fits($0, at: place + length) }) {
      return false
    }
    return behindWordBand(place) != nil
  }

  /// The token behind the name of a band in words that begins at `start`, where a range of points, or `còn lại`, follows it.
  private func behindWordBand(_ start: Int) -> Int? {
    guard start < tokens.count, tokens[start].kind == .word else { return nil }
    var place = start + 1
    let first = phrase(at: start).length
    if first > 1, !startsRange(at: start) { place = start + first }
    // `Không đạt`, `Chưa đạt` are names, and no more than a word of `đạt dưới 50 điểm`.
    if place == start + 1, ["không", "chưa"].contains(word(start)), word(place) == "đạt" { place += 1 }
    while place < tokens.count, place - start < 10 {
      if tokens[place].kind == .colon || phrase(at: place).keywords.contains(.otherwise) { break }
      if tokens[place].kind == .number || startsRange(at: place) { break }
      guard tokens[place].kind == .word else { return nil }
      // "hạ một bậc khi số đơn khiếu nại >= 1" is a condition, and no band of that name.
      if ["khi", "nếu", "when", "if"].contains(word(place)) { return nil }
      place += max(phrase(at: place).length, 1)
    }
    guard place < tokens.count else { return nil }
    let range = tokens[place].kind == .colon ? place + 1 : place
    if phrase(at: range).keywords.contains(.otherwise) { return place }
    guard let end = behindRange(at: range) else { return nil }
    guard end < tokens.count else { return place }
    return tokens[end].kind == .percent || tokens[end].kind == .colon ? nil : place
  }

  /// Whether a further band stands at token `place` without its word: `"Khá": từ 70 đến dưới 90 điểm`.
  func standsBareBand(at place: Int) -> Bool {
    guard place + 1 < tokens.count, tokens[place].kind == .text else { return false }
    return tokens[place + 1].kind == .colon || tokens[place + 1].kind == .number || startsRange(at: place + 1)
      || phrase(at: place + 1).keywords.contains(.otherwise)
  }

  /// Whether what a band takes stands at token `place`, and behind it the band: `từ 90 điểm trở lên xếp loại Xuất sắc`. Where its
  /// name leads to a range, the ranges before are of other things unless every one of them has its band.
  func standsBandRange(at place: Int) -> Bool {
    var place = place
    // Of so many nothing else is told by those behind.
    var seen = 0
    while place < tokens.count, tokens[place].kind == .number || startsRange(at: place) {
      seen += 1
      if seen > 32 { return true }
      guard let name = bandBehindRange(at: place) else { return false }
      let next = behindBandName(name)
      guard next < tokens.count else { return true }
      if tokens[next].kind == .colon || phrase(at: next).keywords.contains(.otherwise) { return false }
      guard tokens[next].kind == .number || startsRange(at: next) else { return true }
      place = next
    }
    return false
  }

  /// The token behind the name of a band that begins at `start`.
  private func behindBandName(_ start: Int) -> Int {
    var place = start + 1
    guard tokens[start].kind == .word else { return place }
    let clauses = Context.scorecard.clauses + [.when, .and]
    let first = phrase(at: start).length
    if first > 1, !startsRange(at: start) { place = start + first }
    while place < tokens.count, tokens[place].kind == .word, !tokens[place].startsLine, !startsRange(at: place) {
      let (keywords, length) = phrase(at: place)
      if keywords.contains(.band)
        || keywords.contains(where: { ($0.startsDeclaration || clauses.contains($0)) && fits($0, at: place + length) })
      {
        break
      }
      place += max(length, 1)
    }
    return place
  }

  /// The token at which the name of a band begins that stands behind a range of points at `start`; nil where none does.
  private func bandBehindRange(at start: Int) -> Int? {
    guard var place = behindRange(at: start) else { return nil }
    func isColon() -> Bool { place < tokens.count && tokens[place].kind == .colon }
    if isColon() { place += 1 }
    while Parser.givingWords.contains(word(place)) { place += 1 }
    let band = phrase(at: place)
    guard band.keywords.contains(.band) else { return nil }
    place += band.length
    if isColon() { place += 1 }
    return place < tokens.count && [.text, .word].contains(tokens[place].kind) ? place : nil
  }

  /// The token behind a range of points that stands at `start`; nil where none does.
  private func behindRange(at start: Int) -> Int? {
    var place = behindTotal(start)
    if let end = behindRangeAroundTotal(place) { return end }
    func behindPoints() -> Bool {
      guard place < tokens.count, tokens[place].kind == .number else { return false }
      place += 1
      let unit = phrase(at: place)
      if unit.keywords.contains(.scorePoints) { place += unit.length }
      return true
    }
    let leads: [Keyword] = [.reaches, .comesTo, .from, .upTo]
    while place < tokens.count, tokens[place].kind != .number {
      let (keywords, length) = phrase(at: place)
      guard place - start < 12 else { return nil }
      if [.atLeast, .above, .atMost, .below, .equal].contains(tokens[place].kind) {
        place += 1
      } else if keywords.contains(where: { $0.comparator != nil || leads.contains($0) }) {
        place += length
      } else {
        return nil
      }
    }
    guard behindPoints() else { return nil }
    let next = phrase(at: place)
    if next.keywords.contains(where: { [.orMore, .orBetter, .orLess].contains($0) }) { return place + next.length }
    if says(["trở", "xuống"], at: place) || says(["or", "less"], at: place) { return place + 2 }
    if word(place) == "and", ["up", "above", "over"].contains(word(place + 1)) { return place + 2 }
    let isDash = place < tokens.count && tokens[place].kind == .minus
    guard isDash || next.keywords.contains(where: { [.to, .toUnder, .upTo].contains($0) }) else { return place }
    place += isDash ? 1 : next.length
    let under = phrase(at: place)
    if under.keywords.contains(.below) { place += under.length }
    return behindPoints() ? place : nil
  }
}
