import Base

// What is asked behind words for a level or a change: `đạt 80%`, `còn 3%`, `giảm từ 5% xuống còn 3%`, `tăng 10%`.
extension Parser {
  /// What stands behind "reaches".
  mutating func reached(_ start: Int) throws(Mistake) -> RequirementSyntax {
    // "đạt từ 80% trở lên", "đạt từ 50% đến 70%"
    if at(.from), startsValue(at: afterPhrase) {
      _ = eat(.from)
      return try fromRange(start)
    }
    // "chiếm khoảng 12%"
    if eat(.about) { return try about(start) }
    // "đạt 3.7 - 3.8%"
    if let (low, high) = try dashedFigures() {
      return .between(lower: .atLeast, low, upper: .atMost, high, range(from: start), isExact: false)
    }
    // "đạt tối thiểu 90%", "đạt trên 90%"
    if let (comparator, _) = try comparatorIfAny() {
      return .compare(comparator, written(.words, start), try threshold())
    }
    let syntax = written(.bare, start)
    let value = try threshold()
    if eat(.orMore) { return .compare(.atLeast, written(.words, start), value) }
    if eat(.orLess) { return .compare(.atMost, written(.words, start), value) }
    // "92% or better": in which direction that is, the indicator tells.
    _ = eat(.orBetter)
    return .compare(.atLeast, syntax, value)
  }

  /// "xuống còn 3%", "lên 98%" behind the level that there is: `giảm từ 5% xuống còn 3%`.
  mutating func levelBehind(_ level: ExpressionSyntax, _ start: Int) throws(Mistake) -> RequirementSyntax? {
    // From one level to another, and no further.
    guard !inLevel else { return nil }
    inLevel = true
    defer { inLevel = false }
    // "từ 45% năm 2025 lên 70%": of when that level is.
    if isYearOfLevel(at: index) {
      let level = phrase(at: index + 2)
      guard level.keywords.contains(.heldTo) || level.keywords.contains(.comesTo),
        startsDigits(at: index + 2 + level.length)
      else { return nil }
      try refuseLaterLevel()
      index += 2
    }
    let joint = index
    if at(.heldTo), startsDigits(at: afterPhrase) {
      _ = eat(.heldTo)
      return opposed(try held(start), level, joint, rises: false)
    }
    guard at(.comesTo), startsDigits(at: afterPhrase) else { return nil }
    _ = eat(.comesTo)
    return opposed(try reached(start), level, joint, rises: true)
  }

  /// "(" "from" sum ("năm" YEAR)? ")", behind what is asked: what there is, and no further requirement. False where something
  /// else stands there.
  mutating func levelInBrackets(_ asked: RequirementSyntax) throws(Mistake) -> Bool {
    let open = index
    advance()
    // "(up from 45%)"
    if let (_, next) = earlierLevelLead(at: index) {
      index = next
    } else if !eat(.from) {
      index = open
      return false
    }
    guard startsValue(at: index) else {
      index = open
      return false
    }
    let level = try threshold()
    try passYearOfLevel()
    guard eat(.close) else {
      index = open
      return false
    }
    if case .compare(let comparator, _, _) = asked { _ = opposed(asked, level, open, rises: comparator.rises) }
    return true
  }

  /// Whether it is said at a token of when a level is: `năm 2025`, `in 2025`.
  private func isYearOfLevel(at place: Int) -> Bool {
    let head = phrase(at: place)
    return (word(place) == "năm" || head.length == 1 && head.keywords.contains(.inPeriod)) && isYear(at: place + 1)
      && place + 1 < tokens.count && tokens[place + 1].kind == .number
  }

  /// Passes over of when the level is that there is.
  mutating func passYearOfLevel() throws(Mistake) {
    guard isYearOfLevel(at: index) else { return }
    try refuseLaterLevel()
    index += 2
  }

  /// Reports that the level, `năm 2027`, is of the pack's year or a later one.
  private mutating func refuseLaterLevel() throws(Mistake) {
    guard let year = wholeNumber(at: index + 1), let packYear, year >= packYear else { return }
    report(.levelOfLaterYear(range(from: index, count: 2), year))
    throw Mistake()
  }

  /// Reports a level that is said to rise and falls, or the other way round: `từ 97% lên 95%`. Gives what is asked otherwise.
  mutating func opposed(
    _ requirement: RequirementSyntax, _ level: ExpressionSyntax, _ joint: Int, rises: Bool
  ) -> RequirementSyntax {
    guard case .compare(_, _, let figure) = requirement else { return requirement }
    let (from, to): (Rational, Rational)
    switch (level, figure) {
    case (.percentage(let low, _), .percentage(let high, _)): (from, to) = (low, high)
    // "từ 45 lên 50%": the unit of the second.
    case (.number(let low, _, _), .percentage(let high, _)):
      guard let written = try? high.multiplied(by: .hundred) else { return requirement }
      (from, to) = (low, written)
    case (.number(let low, _, _), .number(let high, _, _)): (from, to) = (low, high)
    case (.quantity(let low, _, _, _), .quantity(let high, _, _, _)): (from, to) = (low, high)
    default: return requirement
    }
    guard rises ? to <= from : to >= from else { return requirement }
    let whole = level.range.joined(figure.range)
    report(.levelsOpposed(whole, text(whole), rises: rises))
    return .mistake(whole)
  }

  /// What stands behind "held to": so much at the most.
  mutating func held(_ start: Int) throws(Mistake) -> RequirementSyntax {
    if eat(.about) { return try about(start) }
    if at(.from), startsValue(at: afterPhrase) {
      _ = eat(.from)
      return try fromRange(start)
    }
    if let (low, high) = try dashedFigures() {
      return .between(lower: .atLeast, low, upper: .atMost, high, range(from: start), isExact: false)
    }
    if let (comparator, _) = try comparatorIfAny() {
      return .compare(comparator, written(.words, start), try threshold())
    }
    let value = try threshold()
    if !atPart, !atYearEnd, !atDay, at(.to) || at(.upTo), startsValue(at: afterPhrase) {
      return try upperBound(of: value, .atLeast, start)
    }
    _ = eat(.orLess)
    return .compare(.atMost, written(.words, start), value)
  }

  /// comparator? sum | sum ("or" "more" | "or" "less")? | ("from" | "about") sum ("to" sum)?, after "increased by", "reduced by"
  mutating func change(_ start: Int, rises: Bool) throws(Mistake) -> RequirementSyntax {
    func of(_ comparator: Comparator, _ written: ComparatorSyntax, _ figure: ExpressionSyntax) -> RequirementSyntax {
      rises ? .increased(comparator, written, figure) : .reduced(comparator, written, figure)
    }
    if eat(.about) {
      let forecast = try about(start)
      return .changed(rises: rises, forecast, range(from: start))
    }
    if let averaged = try averageOfYears(start, rises: rises) { return averaged }
    let isFrom = at(.from) && startsValue(at: afterPhrase) && eat(.from)
    if !rises, at(Keyword.below), startsValue(at: afterPhrase) {
      // "giảm dưới 20 vụ"
      _ = eat(Keyword.below)
      let figure = try threshold()
      report(.fallsBelow(range(from: start), text(range(from: start)), text(figure.range)))
      return .mistake(range(from: start))
    }
    if !isFrom, let (comparator, form) = try comparatorIfAny() {
      return of(comparator, written(form, start), try threshold())
    }
    // "tăng 10%" is what is asked at the least.
    let syntax = written(isFrom || rises ? .words : .bare, start)
    let inner = index
    if let stroke = strokeBeforeYear(behind: index) {
      // "tăng 8%/năm"
      guard let (low, high) = try changePerYear(start, stroke) else { return .mistake(range(from: start)) }
      guard let high else { return of(.atLeast, syntax, low) }
      let both = RequirementSyntax.between(
        lower: .atLeast, alike(low, high), upper: .atMost, high, range(from: inner), isExact: false)
      return .changed(rises: rises, both, range(from: start))
    }
    if let (low, high) = try dashedFigures() {
      let both = RequirementSyntax.between(
        lower: .atLeast, low, upper: .atMost, high, range(from: inner), isExact: false)
      return .changed(rises: rises, both, range(from: start))
    }
    let value = try threshold()
    if isFrom, let level = try levelBehind(value, start) { return level }
    if eat(.orMore) { return of(.atLeast, written(.words, start), value) }
    if eat(.orLess) { return of(.atMost, written(.words, start), value) }
    guard !atPart, !atYearEnd, !atDay, at(.to) || at(.upTo), startsValue(at: afterPhrase) else {
      return of(.atLeast, syntax, value)
    }
    let both = try upperBound(of: value, .atLeast, inner)
    return .changed(rises: rises, both, range(from: start))
  }

  /// "from" figure "in" YEAR "to" figure "in" YEAR, after "on a line"
  mutating func line(_ start: Int) throws(Mistake) -> StraightLineSyntax {
    try expect(.from)
    let from = (figure: try figure(), year: try yearOfFigure())
    if !eat(.upTo) { try expect(.to) }
    let to = (figure: try figure(), year: try yearOfFigure())
    return StraightLineSyntax(from: from, to: to, range: range(from: start))
  }

  private mutating func yearOfFigure() throws(Mistake) -> YearSyntax {
    if !eat(.inPeriod) { _ = eat(.year) }
    return try year()
  }

  /// Whether `gấp 1.8 lần`, `1.8 times` stands at a token.
  func isMultiple(at place: Int) -> Bool {
    guard begins(.multiple, at: place), place + 1 < tokens.count, tokens[place + 1].kind == .number else {
      return false
    }
    return word(place + 2) == "lần"
  }

  var atMultiple: Bool { isMultiple(at: index) }

  /// "gấp" NUMBER "lần" "so với"? PERIOD: at the least so many times the unit's own result then.
  mutating func multiple(_ start: Int) throws(Mistake) -> RequirementSyntax {
    advance()
    let place = index
    let factor = try rational(place)
    advance()
    let number = ExpressionSyntax.number(factor, digits: stream.value(ofNumber: place), range(from: place))
    advance()
    let written = written(.words, start)
    _ = eat(.against)
    let period = index
    guard let result = try periodClauseIfAny() ?? periodIfAny().map({ .period($0) }) else {
      throw missing(.missingPeriod, Noun.baseline.wording)
    }
    let earlier = ExpressionSyntax.result(of: nil, denominator: nil, result, range(from: period))
    return .compare(.atLeast, written, .chain(number, [(.times, earlier)], range(from: place)))
  }
}
