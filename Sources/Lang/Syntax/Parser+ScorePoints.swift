import Base

/// The points that an item gives in all, and the most of those for each.
extension Parser {
  /// All points of an item, where they stand behind its name: `: 4 điểm`, `(4 điểm)`, `tối đa 4 điểm`, `(điểm tối đa 4)`. What is
  /// a range, `tối đa 4%: 5 điểm`, is left to be read.
  mutating func itemPointsIfAny() throws(Mistake) -> ScorecardSyntax.Points? {
    var place = kind == .colon ? index + 1 : index
    let isOpen = place < tokens.count && tokens[place].kind == .open
    if isOpen { place += 1 }
    var given = place
    while Parser.givingWords.contains(word(given)) { given += 1 }
    if standsPoints(at: given) { place = given }
    let lead = phrase(at: place)
    let isMost = lead.keywords.contains { [.full, .atMost].contains($0) }
    let saysPoints = isMost && word(place) == "điểm"
    if isMost {
      place += lead.length
      if place < tokens.count, tokens[place].kind == .colon { place += 1 }
    }
    guard place + 1 < tokens.count, tokens[place].kind == .number else { return nil }
    if !isMost, !isOpen, startsNumberRange(at: place) { return nil }
    var points: ScorecardSyntax.Points?
    if isMost, !standsPoints(at: place) {
      guard saysPoints, tokens[place + 1].kind != .percent else { return nil }
      points = .init(value: try rational(place), range: stream.range(place))
    } else if isMost, !isOpen {
      // `tối đa 70 điểm: 5 điểm`
      let next = place + 1 + phrase(at: place + 1).length
      if standsPoints(at: next < tokens.count && tokens[next].kind == .colon ? next + 1 : next) { return nil }
    }
    index = place
    if points == nil { points = try scorePoints() } else { advance() }
    if isOpen { _ = eat(.close) }
    return points
  }

  /// The token of the number in `nhưng không quá 6 điểm`, `, tối đa 6 điểm`, where that stands at `place`, behind its comma.
  func most(at place: Int) -> Int? {
    var next = place
    if ["nhưng", "but", "tổng"].contains(word(next)) { next += 1 }
    if ["cộng", "trừ"].contains(word(next)) { next += 1 }
    let first = phrase(at: next)
    guard first.keywords.contains(where: { [.full, .atMost].contains($0) }) else { return nil }
    next += first.length
    let second = phrase(at: next)
    if second.keywords.contains(.atMost) { next += second.length }
    if ["là", "cộng", "trừ"].contains(word(next)) { next += 1 }
    return standsPoints(at: next) ? next : nil
  }

  /// ("," | ";")? "but"? "at most" points, behind so many points for each
  mutating func mostIfAny(_ item: inout ScoreItemSyntax) throws(Mistake) {
    switch item.scoring {
    case .addition, .deduction, .each: break
    default: return
    }
    let next = kind == .comma || kind == .open ? index + 1 : index
    guard item.most == nil, let place = most(at: next) else { return }
    let isOpen = kind == .open
    if !isOpen, !eat(.comma) { _ = eatSemicolon() }
    index = place
    item.most = try scorePoints()
    if isOpen { _ = eat(.close) }
  }

  /// Reads what stands behind the points of `2 điểm/sáng kiến, tối đa 6 điểm`, which are for each then; whether it does.
  mutating func eachWithLimit(_ item: inout ScoreItemSyntax) throws(Mistake) -> Bool {
    guard let points = item.points, kind == .over || at(.forEach) || at(.perCase) || word(index) == "per" else {
      return false
    }
    let kept = (index, diagnostics.count, readings.count, quietThrough)
    var limited = item
    if let each = try? change(points, isMinus: false, index) {
      limited.scoring = each
      try mostIfAny(&limited)
    }
    guard let most = limited.most else {
      goBack(to: kept.0, diagnostics: kept.1, readings: kept.2, quiet: kept.3)
      return false
    }
    item = limited
    item.points = most
    return true
  }

  /// Reads `, còn lại: 0 điểm` behind what has all points; what else has none is that already.
  mutating func nothingElseIfAny(_ scoring: ScoreItemSyntax.Scoring) throws(Mistake) {
    switch scoring {
    case .condition, .reached, .ifYes, .ifNo, .ifNone, .ifTarget: break
    default: return
    }
    let next = kind == .comma ? index + 1 : index
    let (keywords, length) = phrase(at: next)
    let others = [["không", "thì"], ["không", "đạt"], ["nếu", "không", "thì"], ["nếu", "không"]]
    if noPoints(at: next) != nil { return }
    let words =
      keywords.contains { $0 == .elseWord || $0 == .otherwise }
      ? length : others.first { says($0, at: next) }?.count ?? 0
    guard words > 0 else { return }
    let colon = next + words
    var place = colon < tokens.count && tokens[colon].kind == .colon ? colon + 1 : colon
    while Parser.givingWords.contains(word(place)) { place += 1 }
    guard try standsZeroPoints(at: place) else { return }
    if !eat(.comma) { _ = eatSemicolon() }
    index = place
    _ = try scorePoints()
  }
}
