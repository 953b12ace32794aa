import Base

// Times as English plans write them: `by March 2025`, `in Q1`, `at 31 March`, `by 2030`, `for the whole year`.
extension Parser {
  /// How a part of the year is named: within it, up to its end, before its start.
  enum EnglishLimit { case within, through, before }

  enum EnglishTime {
    case part(months: Int, index: Int, year: Int?, EnglishLimit)
    case yearEnd(Int)
    case wholeYear
  }

  /// The time with an English month, quarter or half-year that stands at a token, and the token behind it.
  func englishTime(at start: Int) -> (time: EnglishTime, end: Int)? {
    guard begins(.english, at: start), let first = word(start) else { return nil }
    var place = start + 1
    let limit: EnglishLimit
    switch first {
    case "by", "until":
      limit = .through
      if isYear(at: place), tokens[place].kind == .number, let year = wholeNumber(at: place) {
        return (.yearEnd(year), place + 1)
      }
      if word(place) == "the" { place += 1 }
      if word(place) == "end" { place += word(place + 1) == "of" ? 2 : 1 }
    case "before": limit = .before
    case "in", "during":
      limit = .within
      if let end = wholeYear(at: place) { return (.wholeYear, end) }
    case "for", "over", "throughout": return wholeYear(at: place).map { (.wholeYear, $0) }
    case "at", "on", "as": return nil
    default:
      limit = .within
      place = start
    }
    guard let part = englishPart(at: place), part.months == 1 || limit != .before || !hasOwnYears else { return nil }
    return (.part(months: part.months, index: part.index, year: part.year, limit), part.end)
  }

  /// `March`, `March 2025`, `Q1`, `H2 2025`
  private func englishPart(at place: Int) -> (months: Int, index: Int, year: Int?, end: Int)? {
    let months: Int
    let index: Int
    if let month = monthName(at: place) {
      (months, index) = (1, month)
    } else if let word = word(place), word.utf8.count == 2, let number = word.last?.wholeNumberValue {
      switch (word.first, number) {
      case ("q", 1...4): (months, index) = (3, number)
      case ("h", 1...2): (months, index) = (6, number)
      default: return nil
      }
    } else {
      return nil
    }
    var year = place + 1
    if word(year) == "of" || year < tokens.count && [.comma, .over].contains(tokens[year].kind) { year += 1 }
    guard let number = wholeNumber(at: year), 1900...2999 ~= number,
      year + 1 >= tokens.count || tokens[year + 1].kind != .percent
    else { return (months, index, nil, place + 1) }
    return (months, index, number, year + 1)
  }

  /// The token behind `the whole year`, `the year`, where no year is named.
  private func wholeYear(at start: Int) -> Int? {
    guard word(start) == "the" else { return nil }
    var place = start + 1
    if ["whole", "full", "entire"].contains(word(place)) { place += 1 }
    guard word(place) == "year", phrase(at: place).length == 1, wholeNumber(at: place + 1) == nil,
      !["before", "earlier"].contains(word(place + 1))
    else { return nil }
    return place + 1
  }

  /// The token of the day in `at 31 March`, `on March 31`, `as at 31 March 2025`.
  func englishDay(at start: Int) -> Int? {
    guard begins(.english, at: start), let first = word(start), ["at", "on", "as"].contains(first) else { return nil }
    var place = start + 1
    if first == "as" {
      guard ["at", "of"].contains(word(place)) else { return nil }
      place += 1
    }
    let isDay =
      monthName(at: place) != nil && wholeNumber(at: place + 1) != nil
      || wholeNumber(at: place) != nil && monthName(at: place + 1) != nil
    return isDay ? place : nil
  }

  /// Reads such a time of a target.
  mutating func englishTimeClause(_ target: inout TargetSyntax) throws(Mistake) -> Bool {
    let start = index
    guard dayOfYear(at: index) == nil, let (time, end) = englishTime(at: index) else { return false }
    index = end
    let range = range(from: start)
    switch time {
    case .wholeYear:
      once(target.span?.range, range)
      target.span = SpanSyntax(kind: .everyYear, range: range)
    case .yearEnd(let year):
      guard let day = CalendarDate(year: year, month: 12, day: 31) else { throw Mistake() }
      once(target.deadline?.range, range)
      target.deadline = DeadlineSyntax(
        date: DateSyntax(date: day, range: range), inclusive: true, yearEnd: year, range: range)
    case .part(let months, let index, let year, .before):
      let month = (index - 1) * months + 1
      guard let day = CalendarDate(year: year ?? 2000, month: month, day: 1) else { throw Mistake() }
      once(target.deadline?.range, range)
      target.deadline = DeadlineSyntax(
        date: DateSyntax(date: day, range: range), inclusive: false, dayOfYear: year == nil ? (month, 1) : nil,
        range: range)
    case .part(let months, let index, let year, let limit):
      if let year, hasOwnYears && schoolYear == nil || !isOfPack(year, month: months == 1 ? index : nil) {
        try otherYear(&target, months, index, year, limit, range)
        return true
      }
      once(target.span?.range, range)
      target.span = SpanSyntax(
        kind: limit == .within
          ? .part(months: months, index: index) : .through(months: months, index: index), range: range)
    }
    return true
  }

  /// A part of a year that is not, or may not be, the pack's: its last day is a day like others; what is asked within it is no
  /// target of this pack.
  private mutating func otherYear(
    _ target: inout TargetSyntax, _ months: Int, _ index: Int, _ year: Int, _ limit: EnglishLimit, _ range: SourceRange
  ) throws(Mistake) {
    let month = index * months
    let last = CalendarDate.lastDay(ofMonth: month, year: year)
    guard limit == .through, months == 1 || !hasOwnYears, let day = CalendarDate(year: year, month: month, day: last)
    else {
      report(.noPartOfThisYear(range, text(range), isPart: true))
      throw Mistake()
    }
    once(target.deadline?.range, range)
    target.deadline = DeadlineSyntax(date: DateSyntax(date: day, range: range), inclusive: true, range: range)
  }

  /// "in"? a month, quarter or half-year with its year, as what a result is measured against: `against March 2024`.
  mutating func englishPeriodIfAny() -> WrittenPeriod? {
    let start = word(index) == "in" ? index + 1 : index
    guard let part = englishPart(at: start), let year = part.year else { return nil }
    index = part.end
    switch part.months {
    case 1: return .month(year: year, month: part.index)
    case 3: return .part(.quarter, year: year, index: part.index, isStraddling: false)
    default: return .part(.half, year: year, index: part.index, isStraddling: false)
    }
  }

  /// Passes over `levels` behind a year.
  mutating func passLevels() {
    if ["level", "levels"].contains(word(index)), index > 0, tokens[index - 1].kind == .number { advance() }
  }

  /// Whether `on last year`, `from 2023 levels`, `up from 45%` stands here: no unit of the number before.
  var atEnglishBaseline: Bool {
    englishBaseline != nil || earlierLevelLead(at: index).map { startsValue(at: $0.next) } ?? false
  }

  /// Where the period begins of `on last year`, `from 2023 levels`.
  private var englishBaseline: Int? {
    guard let word = word(index), ["on", "over", "from"].contains(word) else { return nil }
    let next = index + 1
    if word != "from", phrase(at: next).keywords.contains(.aYearEarlier) { return next }
    return isYear(at: next) && ["level", "levels"].contains(self.word(next + 1)) ? next : nil
  }

  /// Reads what a change is measured against where English leaves out `against`.
  mutating func englishBaselineIfAny() throws(Mistake) -> BaselineSyntax? {
    let start = index
    guard let period = englishBaseline else { return nil }
    index = period
    defer { passLevels() }
    if let earlier = try periodClauseIfAny() { return .result(earlier, range(from: start)) }
    return periodIfAny().map { .result(.period($0), range(from: start)) }
  }

  /// Reports that several parts of the year are named, of which each may be meant, or all together: `in quarters 1 and 2`.
  mutating func refuseSeveralParts(_ start: Int) throws(Mistake) {
    let words = text(stream.range(start)) + " " + text(stream.range(min(start + 1, tokens.count - 1)))
    let isSeveral = ["quarters", "months", "các"].contains { words.lowercased().contains($0) }
    let first = kind == .comma ? index + 1 : at(.and) ? afterPhrase : index
    guard isSeveral, first > index, isPartNumber(at: first) else { return }
    index = first + 1
    while index + 1 < tokens.count, kind == .comma || at(.and) {
      let next = kind == .comma ? index + 1 : afterPhrase
      guard isPartNumber(at: next) else { break }
      index = next + 1
    }
    report(.severalParts(range(from: start), text(range(from: start))))
    throw Mistake()
  }
}

extension Diagnostic {
  /// `in quarters 1 and 2`
  fileprivate static func severalParts(_ range: SourceRange, _ written: String) -> Diagnostic {
    Diagnostic(
      .aimOrTarget, at: .source(range),
      Wording(
        en: "`\(written)` may be each of these by itself, or all of them together",
        vi: "`\(written)` có thể là từng phần riêng, cũng có thể là cả các phần gộp lại"),
      help: [
        Wording(
          en:
            "write a target for each, `in quarter 1` and `in quarter 2`, or what they are together, "
            + "such as `in half 1`",
          vi:
            "viết mỗi phần một chỉ tiêu, `trong quý 1` và `trong quý 2`, hoặc gọi tên cả khoảng, "
            + "ví dụ `trong nửa năm 1`"
        )
      ])
  }
}
