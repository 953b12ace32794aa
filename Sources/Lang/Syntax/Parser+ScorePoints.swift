import Base

/// The points that an item gives in all, and the most of those for each.
extension Parser {
  /// All points of an item, where they stand behind its name: `: 4 điểm`, `(4 điểm)`, `tối đa 4 điểm`, `(điểm tối đa 4)`. What is
  /// a range, `tối đa 4%: 5 điểm`, is left to be read.
  mutating func itemPointsIfAny() throws(Mistake) -> ScorecardSyntax.Points? {
    var place = kind == .colon ? index + 1 : index
    let isOpen = place < tokens.count && tokens[place].kind == .open
    if isOpen { place += 1 }
    let lead = phrase(at: place)
    let isMost = lead.keywords.contains { [.full, .atMost].contains($0) }
    let saysPoints = isMost && word(place) == "điểm"
    if isMost {
      place += lead.length
      if place < tokens.count, tokens[place].kind == .colon { place += 1 }
    }
    guard place + 1 < tokens.count, tokens[place].kind == .number else { return nil }
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
    guard item.most == nil, let place = most(at: kind == .comma ? index + 1 : index) else { return }
    if !eat(.comma) { _ = eatSemicolon() }
    index = place
    item.most = try scorePoints()
  }
}
