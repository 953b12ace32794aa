import Base

/// Points, figures and ranges of scorecards.
extension Parser {
  /// "-"? NUMBER ("points" | "point")
  mutating func scorePoints() throws(Mistake) -> ScorecardSyntax.Points {
    let start = index
    if let end = noPoints(at: start) {
      index = end
      return .init(value: .zero, range: range(from: start))
    }
    let isNegative = eat(.minus)
    guard kind == .number else { throw missing(.missingNumber, Noun.scorePoints.wording) }
    var value = try rational(index)
    advance()
    // `70/3 points`
    if kind == .over, kind(1) == .number {
      advance()
      let divisor = try rational(index)
      advance()
      guard !divisor.isZero, let quotient = try? value.divided(by: divisor) else {
        report(.missing(.missingNumber, Noun.scorePoints.wording, found: foundHere))
        throw Mistake()
      }
      value = quotient
    }
    if !eat(.scorePoints) {
      if kind == .percent {
        report(.missing(.missingNumber, Noun.scorePoints.wording, found: foundHere))
        advance()
        throw Mistake()
      }
      if kind == .word, !token.startsLine, !mayFollowPoints {
        // `17 tiêu chí`: that is no number of points.
        report(.missing(.missingNumber, Noun.scorePoints.wording, found: foundHere))
        throw Mistake()
      }
      try expect(.scorePoints)
    }
    return .init(value: isNegative ? value.negated : value, range: range(from: start))
  }

  /// Whether the word that stands next follows points whose word was left out or misspelt: `10 nếu đạt chỉ tiêu`, `10 điem`.
  private var mayFollowPoints: Bool {
    mutating get {
      if atAny(Parser.ways) != nil || startsRange(at: index) || Parser.givingWords.contains(word(index)) { return true }
      return misspelt(among: [.scorePoints], checkNext: false) != nil
    }
  }

  /// A figure that results or totals are compared with: `80%`, `12`, `3 dossiers`.
  /// `ofScore`: of points by a scorecard, behind which `points` says nothing else.
  mutating func figure(ofScore: Bool = false) throws(Mistake) -> ExpressionSyntax {
    let start = index
    let isNegative = eat(.minus)
    guard kind == .number else { throw missing(.missingNumber, Noun.figure.wording) }
    let place = index
    let value = try rational(index)
    let digits = stream.value(ofNumber: index)
    advance()
    if !ofScore, kind == .over, kind(2) == .word, !tokens[index + 2].startsLine, let all = wholeNumber(at: index + 1),
      all > 10
    {
      // `17/19 tiêu chí`: so many of all there are, and no part of them as `2/3` is.
      index += 2
    }
    var figure: ExpressionSyntax
    if eat(.percent) {
      figure = .percentage((try? value.divided(by: .hundred)) ?? value, range(from: start))
    } else if !ofScore, at(.points) {
      _ = eat(.points)
      figure = .points((try? value.divided(by: .hundred)) ?? value, range(from: start))
    } else if !ofScore, at(.scorePoints) {
      // Of a score: `nếu >= 70 điểm`.
      let unit = nameSyntax(index)
      _ = eat(.scorePoints)
      figure = .quantity(value, scale: nil, unit: unit, range(from: start))
    } else if let quantity = try quantityIfAny(
      value, place,
      { parser in
        // `đến dưới 90; Khá dưới 80 điểm`
        if parser.semicolon != nil || ofScore && parser.standsWordBand(at: parser.index) { return false }
        return parser.atName && parser.atAny(Context.scorecard.clauses + Context.item.clauses + [.scorePoints]) == nil
      })
    {
      figure = quantity
    } else {
      figure = .number(value, digits: digits, range(from: start))
    }
    if isNegative { figure = .negative(figure, range(from: start)) }
    return figure
  }

  /// "from" figure ("or" "more" | "to" "under"? figure)? | "above" figure ("up" "to" figure)? | "below" figure | "up" "to" figure
  mutating func rangeOf(points: Bool) throws(Mistake) -> ScorecardSyntax.RangeSyntax {
    let start = index
    func limit(_ parser: inout Parser) throws(Mistake) -> ExpressionSyntax {
      let value = try parser.figure(ofScore: points)
      if points { _ = parser.eat(.scorePoints) }
      return value
    }
    var lower: (Comparator, ExpressionSyntax)?
    var upper: (Comparator, ExpressionSyntax)?
    if points, let range = try rangeAroundTotal(start) { return range }
    // `đạt từ 90 điểm trở lên`
    if standsSomeCases(at: index) { return try someCases(start) }
    // `đạt 100%`, `hoàn thành 100%`
    let isCompleted = at(.comesTo) && startsRange(at: index)
    let isReached = at(.reaches) && eat(.reaches) || isCompleted && eat(.comesTo)
    if eat(.from) {
      lower = (.atLeast, try limit(&self))
      if eatOrLess() {
        (lower, upper) = (nil, lower.map { (.atMost, $0.1) })
      } else if eatOrMore() {
        return .init(
          lower: lower.map { (comparator: $0.0, value: $0.1) }, upper: nil, range: range(from: start))
      }
    } else if isReached, kind == .number {
      lower = (.atLeast, try limit(&self))
      if !eatOrMore(), kind != .minus || kind(1) != .number,
        ![.to, .toUnder, .upTo].contains(where: phrase(at: index).keywords.contains)
      {
        var bare = ScorecardSyntax.RangeSyntax(
          lower: lower.map { ($0.0, $0.1) }, upper: nil, range: range(from: start))
        bare.isBare = true
        return bare
      }
    } else if word(index) == "đủ", kind(1) == .number {
      advance()
      lower = (.atLeast, try limit(&self))
      _ = eatOrMore()
    } else if !points, let exact = try exactFigure(start) {
      return exact
    } else if kind == .number, let dash = dashBehindLimit(at: index) {
      // `80 - dưới 90 điểm`, `90 điểm trở lên`, `70 đến 80`
      lower = (.atLeast, try limit(&self))
      if dash { advance() }
      if eatOrMore() { return .init(lower: lower.map { ($0.0, $0.1) }, upper: nil, range: range(from: start)) }
      if eatOrLess() { return .init(lower: nil, upper: lower.map { (.atMost, $0.1) }, range: range(from: start)) }
      if dash { upper = (eat(Keyword.below) ? .below : .atMost, try limit(&self)) }
    } else if eat(.upTo) {
      upper = (.atMost, try limit(&self))
    } else if let (comparator, _) = try comparatorIfAny() {
      switch comparator {
      case .atLeast, .above: lower = (comparator, try limit(&self))
      case .atMost, .below: upper = (comparator, try limit(&self))
      case .equal, .different:
        let value = try limit(&self)
        (lower, upper) = ((.atLeast, value), (.atMost, value))
      }
    } else {
      throw missing(
        .missingComparator,
        Wording(en: "`from`, `above`, `below` or `up to`", vi: "`từ`, `trên`, `dưới` hoặc `đến`"))
    }
    if lower != nil, upper == nil {
      if kind == .minus, kind(1) == .number || phrase(at: index + 1).keywords.contains(.below) {
        // `từ 80 - 90 điểm`
        advance()
        upper = (eat(Keyword.below) ? .below : .atMost, try limit(&self))
      } else if eat(.toUnder) {
        upper = (.below, try limit(&self))
      } else if eat(.to) || eat(.upTo) {
        upper = (eat(Keyword.below) ? .below : .atMost, try limit(&self))
      }
    }
    return .init(
      lower: lower.map { (comparator: $0.0, value: $0.1) }, upper: upper.map { (comparator: $0.0, value: $0.1) },
      range: range(from: start))
  }

  /// Whether a range may start with the number here: what makes it one stands behind it, a dash or words.
  private func dashBehindLimit(at start: Int) -> Bool? {
    var place = start + 1
    if place < tokens.count, tokens[place].kind == .percent { place += 1 }
    let unit = phrase(at: place)
    if unit.keywords.contains(.scorePoints) { place += unit.length } else { place = behindUnitOfRange(place) }
    guard place < tokens.count else { return nil }
    if tokens[place].kind == .minus { return true }
    let next = phrase(at: place).keywords
    return next.contains { [.orMore, .orBetter, .to, .toUnder, .upTo].contains($0) }
      || says(["trở", "xuống"], at: place)
      || says(["and", "above"], at: place) ? false : nil
  }

  /// Whether a range of results stands at token `place` that begins with its figure, which cannot be points: `90% trở lên`,
  /// `80% - dưới 90%`, `70 điểm trở lên`.
  func startsNumberRange(at place: Int) -> Bool {
    guard place + 1 < tokens.count, tokens[place].kind == .number else { return false }
    if behindExactFigure(at: place) != nil { return true }
    guard let isDash = dashBehindLimit(at: place) else { return false }
    if tokens[place + 1].kind == .percent { return true }
    if isDash, place + 3 < tokens.count, tokens[place + 1].kind == .minus, tokens[place + 2].kind == .number,
      tokens[place + 3].kind == .word, !phrase(at: place + 3).keywords.contains(.scorePoints)
    {
      // `15-16 tiêu chí`
      return true
    }
    let unit = phrase(at: place + 1)
    let next = unit.keywords.contains(.scorePoints) ? place + 1 + unit.length : behindUnitOfRange(place + 1)
    return phrase(at: next).keywords.contains { [.orMore, .orBetter, .orLess].contains($0) }
  }

  /// Reads `trở lên`, `or more` behind a figure from which a range goes on.
  mutating func eatOrMore() -> Bool {
    if eat(.orMore) || eat(.orBetter) { return true }
    guard ["up", "above", "over"].contains(word(index + 1)), word(index) == "and" else { return false }
    index += 2
    return true
  }

  /// Reads `trở xuống`, `or less` behind the figure at which a range ends.
  private mutating func eatOrLess() -> Bool {
    guard says(["trở", "xuống"], at: index) || says(["or", "less"], at: index) else { return false }
    index += 2
    return true
  }

  /// Whether a range of results or of points stands at token `place`.
  func startsRange(at place: Int) -> Bool {
    guard place < tokens.count else { return false }
    if standsSomeCases(at: place) { return true }
    switch tokens[place].kind {
    case .atLeast, .above, .atMost, .below, .equal: return true
    case .word:
      let (keywords, length) = phrase(at: place)
      if word(place) == "đủ" { return place + 1 < tokens.count && tokens[place + 1].kind == .number }
      if keywords.contains(.reaches) || keywords.contains(.comesTo) {
        return place + length < tokens.count && tokens[place + length].kind == .number
          || startsRange(at: place + length)
      }
      return keywords.contains { $0 == .from || $0 == .upTo || $0.comparator != nil }
    default: return false
    }
  }
}
