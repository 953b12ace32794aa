import Base

/// Ranges and steps that say what they count, or what is held to them: `17 tiêu chí trở lên`, `0 ngày: 2 điểm`, `70 ≤ tổng điểm <
/// 90`, and words before them that only say once more what is measured.
extension Parser {
  /// The token behind `tiêu chí` in `17/19 tiêu chí trở lên`, where a range goes on behind it; else `place`.
  func behindUnitOfRange(_ place: Int) -> Int {
    var start = place
    if start + 2 < tokens.count, tokens[start].kind == .over, tokens[start + 1].kind == .number { start += 2 }
    guard start < tokens.count, tokens[start].kind == .word, !tokens[start].startsLine, !startsRange(at: start) else {
      return place
    }
    var next = start
    while next < tokens.count, next - start < 4, tokens[next].kind == .word, !tokens[next].startsLine {
      let (keywords, length) = phrase(at: next)
      if goesOnInRange(at: next) { return next > start ? next : place }
      if keywords.contains(.scorePoints) { return place }
      next += max(length, 1)
    }
    return place
  }

  /// Whether what makes a range of the figure before stands at token `place`: `trở lên`, `đến`.
  private func goesOnInRange(at place: Int) -> Bool {
    let keywords = phrase(at: place).keywords
    return keywords.contains { [.orMore, .orBetter, .orLess, .to, .toUnder, .upTo].contains($0) }
      || says(["trở", "xuống"], at: place)
  }

  /// The colon in `100%: 20 điểm`, `0 ngày: 2 điểm`, where a figure alone and its points stand at `place`.
  func behindExactFigure(at place: Int) -> Int? {
    guard place + 1 < tokens.count, tokens[place].kind == .number else { return nil }
    var next = place + 1
    if tokens[next].kind == .percent {
      next += 1
    } else {
      while next < tokens.count, next - place < 5, tokens[next].kind == .word, !tokens[next].startsLine {
        let (keywords, length) = phrase(at: next)
        if keywords.contains(.scorePoints) || goesOnInRange(at: next) || startsRange(at: next) { return nil }
        next += max(length, 1)
      }
      guard next > place + 1 else { return nil }
    }
    guard next < tokens.count, tokens[next].kind == .colon, standsPoints(at: next + 1) || leadsToPoints(at: next + 1)
    else { return nil }
    return next
  }

  /// Reads `100%`, `0 ngày` before a colon and points: of what is counted just so many.
  mutating func exactFigure(_ start: Int) throws(Mistake) -> ScorecardSyntax.RangeSyntax? {
    guard behindExactFigure(at: start) != nil else { return nil }
    let figure = try figure()
    var range = ScorecardSyntax.RangeSyntax(lower: (.atLeast, figure), upper: nil, range: range(from: start))
    if case .percentage = figure {
      range.isBare = true
    } else {
      range.upper = (.atMost, figure)
      range.isCases = true
    }
    return range
  }

  /// The token behind `tổng điểm`, where it stands at `place`; else `place`.
  func behindTotal(_ place: Int) -> Int {
    let words = [["tổng", "số", "điểm"], ["tổng", "điểm"], ["số", "điểm"], ["total"]]
    return words.first { says($0, at: place) }.map { place + $0.count } ?? place
  }

  /// Reads `tổng điểm ≥ 90` up to its comparison, and all of `70 ≤ tổng điểm < 90`; nil where the range is still to be read.
  mutating func rangeAroundTotal(_ start: Int) throws(Mistake) -> ScorecardSyntax.RangeSyntax? {
    index = behindTotal(index)
    guard kind == .number, behindTotal(index + 2) > index + 2, isLess(index + 1) else { return nil }
    let low = try figure(ofScore: true)
    let isUnder = kind == .below
    index = behindTotal(index + 1)
    var range = ScorecardSyntax.RangeSyntax(
      lower: (isUnder ? .above : .atLeast, low), upper: nil, range: range(from: start))
    if isLess(index) {
      let comparator: Comparator = kind == .below ? .below : .atMost
      advance()
      range.upper = (comparator, try figure(ofScore: true))
      _ = eat(.scorePoints)
    }
    range.range = self.range(from: start)
    return range
  }

  private func isLess(_ place: Int) -> Bool {
    place < tokens.count && [.below, .atMost].contains(tokens[place].kind)
  }

  /// The token behind `70 ≤ tổng điểm < 90`, where that stands at `place`.
  func behindRangeAroundTotal(_ place: Int) -> Int? {
    guard place < tokens.count, tokens[place].kind == .number, isLess(place + 1) else { return nil }
    let next = behindTotal(place + 2)
    guard next > place + 2 else { return nil }
    guard isLess(next), next + 1 < tokens.count, tokens[next + 1].kind == .number else { return next }
    let unit = phrase(at: next + 2)
    return next + 2 + (unit.keywords.contains(.scorePoints) ? unit.length : 0)
  }

  /// The token of the range behind `hoàn thành`, `chậm`, which steps repeat of what is measured: `; hoàn thành từ 80% đến dưới
  /// 100%: 15 điểm`; else `place`.
  func behindRepeatedVerb(_ place: Int) -> Int {
    let verbs = [["hoàn", "thành"], ["thực", "hiện"], ["giải", "ngân"], ["giải", "quyết"], ["chậm"], ["trễ"]]
    guard let verb = verbs.first(where: { says($0, at: place) }) else { return place }
    let next = place + verb.count
    return startsRange(at: next) || startsNumberRange(at: next) ? next : place
  }
}
