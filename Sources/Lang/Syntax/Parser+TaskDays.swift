import Base

/// Days by which a task is due: `15/12`, `ngày 10 và ngày 25 hằng tháng`, `trước 17 giờ ngày 20/6`.
extension Parser {
  /// The days behind `by`, `before` or `ngày`, which stand next or not: `15/12`, `20 tháng 6 và 15 tháng 12`, `15 hằng tháng`,
  /// `10 và 25 hằng tháng`.
  mutating func dayTimes(_ start: Int, inclusive: Bool) throws(Mistake) -> [TaskTimeSyntax.Term] {
    eatDayWord()
    if kind == .date {
      let date = try date()
      _ = eat(.yearly)
      return [
        .deadline(DeadlineSyntax(date: date, inclusive: inclusive, range: range(from: start)))
      ]
    }
    if dayAndMonth(at: index) != nil { return try daysInYear(start, inclusive: inclusive) }
    return try daysOfEach(start, inclusive: inclusive)
  }

  private mutating func eatDayWord() {
    if word(index) == "các", word(index + 1) == "ngày" { advance() }
    if ["ngày", "day", "days"].contains(word(index)) { advance() }
  }

  /// `15/6 và 15/12`
  private mutating func daysInYear(_ start: Int, inclusive: Bool) throws(Mistake) -> [TaskTimeSyntax.Term] {
    var terms: [TaskTimeSyntax.Term] = []
    var first = start
    while let written = dayAndMonth(at: index) {
      let place = index
      index = written.end
      let year = written.year ?? packYear ?? 2024
      guard written.day >= 1, CalendarDate.lastDay(ofMonth: written.month, year: year) >= written.day else {
        report(.noSuchDay(range(from: place), year, written.month, written.day))
        throw Mistake()
      }
      let range = range(from: first)
      if let year = written.year, let date = CalendarDate(year: year, month: written.month, day: written.day) {
        let day = DateSyntax(date: date, range: self.range(from: place))
        terms.append(.deadline(DeadlineSyntax(date: day, inclusive: inclusive, range: range)))
      } else {
        terms.append(.dayInYear(month: written.month, day: written.day, inclusive: inclusive, range))
      }
      guard let next = nextDay, dayAndMonth(at: next) != nil else { break }
      first = next
      index = next
    }
    _ = eat(.yearly)
    return terms
  }

  /// The number of a further day, behind a comma or `and`.
  private var nextDay: Int? {
    mutating get {
      var place = index
      if kind == .comma {
        place += 1
        let joint = phrase(at: place)
        if joint.keywords.contains(.and) { place += joint.length }
      } else if at(.and) {
        place = afterPhrase
      } else {
        return nil
      }
      if ["ngày", "day"].contains(word(place)) { place += 1 }
      return place < tokens.count && tokens[place].kind == .number ? place : nil
    }
  }

  /// INT ("," | "and" INT)* ("of" "the" ("last" | "first") "month")? "of"? ("each" "month" | "each" "quarter" | …)
  private mutating func daysOfEach(_ start: Int, inclusive: Bool) throws(Mistake) -> [TaskTimeSyntax.Term] {
    var days = [try integer(.day)]
    while let next = nextDay {
      index = next
      days.append(try integer(.day))
    }
    let parts = try partsOfDays()
    guard days.allSatisfy({ (1...31).contains($0) }) else {
      report(.noSuchDayOfMonth(range(from: start)))
      throw Mistake()
    }
    let range = range(from: start)
    return days.map {
      .dayOfEach(
        day: $0, inclusive: inclusive, inLast: parts.inLast, months: parts.months, isNext: parts.isNext, range)
    }
  }

  /// The parts of the year of which a day is each one: `of the last month of each quarter`, `của tháng sau`. `isWorking`: of
  /// working days `của tháng` is of each; `isLast`: of the last one it need not be said in which month of a longer part it is.
  mutating func partsOfDays(
    isWorking: Bool = false, isLast: Bool = false
  ) throws(Mistake) -> (inLast: Bool, saysMonth: Bool, months: Int, isNext: Bool) {
    let inLast = eat(.ofLastMonth)
    let saysMonth = inLast || eat(.ofFirstMonth)
    let behindDay = foundHere
    _ = eat(.of)
    let isNext = nextPart(at: index)
    let months: Int
    if let isNext {
      index = isNext.end
      months = isNext.months
    } else if saysMonth || isWorking, let part = partAlone, saysMonth || isLast || part.months == 1 {
      index = part.end
      months = part.months
    } else if let everyBefore, atAny([.monthly, .quarterly, .yearly, .every]) == nil {
      months = everyBefore
    } else {
      months = try recurrence()
    }
    // Offices mean the last month of a quarter as often as the first: it is asked which.
    if months > 1, !saysMonth, !isLast {
      report(
        .missing(
          .missingWord,
          Wording(en: "`of the first month` or `of the last month`", vi: "`tháng đầu` hoặc `tháng cuối`"),
          found: behindDay))
    }
    return (inLast, saysMonth, months, isNext != nil)
  }

  private mutating func recurrence() throws(Mistake) -> Int {
    switch atAny([.monthly, .quarterly, .yearly, .every]) {
    case .monthly:
      _ = eat(.monthly)
      return 1
    case .quarterly:
      _ = eat(.quarterly)
      return 3
    case .yearly:
      _ = eat(.yearly)
      return 12
    case .every:
      _ = eat(.every)
      let months = try integer(.monthCount)
      try expect(.monthsWord)
      eatPerTime()
      return months
    default:
      throw missing(
        .missingWord, Wording(en: "`of each month` or `of each quarter`", vi: "`hằng tháng` hoặc `mỗi quý`"))
    }
  }

  /// `tháng sau`, `quý sau`, `the next month`: the part after the one that is reported on.
  func nextPart(at place: Int) -> (months: Int, end: Int)? {
    let months: Int
    switch word(place) {
    case "tháng": months = 1
    case "quý": months = 3
    case "the":
      guard word(place + 1) == "next" || word(place + 1) == "following" else { return nil }
      guard ["month", "quarter"].contains(word(place + 2)) else { return nil }
      return (word(place + 2) == "month" ? 1 : 3, place + 3)
    default: return nil
    }
    if ["sau", "tới"].contains(word(place + 1)) { return (months, place + 2) }
    if says(["kế", "tiếp"], at: place + 1) || says(["tiếp", "theo"], at: place + 1) { return (months, place + 3) }
    return nil
  }

  /// `quý`, behind `tháng cuối`: of each.
  private var partAlone: (months: Int, end: Int)? {
    let months: Int
    switch word(index) {
    case "quý", "quarter": months = 3
    case "năm", "year": months = 12
    case "tháng", "month": months = 1
    // `of the month`, behind a working day
    case "the" where word(index + 1) == "month": return (1, index + 2)
    default: return nil
    }
    return number(at: index + 1) == nil ? (months, index + 1) : nil
  }

  /// The token of the first day in `ngày 10 và ngày 25 hằng tháng`, `ngày 15/12`, `on day 10 of each month`.
  var daysOfMonths: Int? {
    var place = index
    if word(place) == "on" { place += 1 }
    if word(place) == "các" { place += 1 }
    guard ["ngày", "day", "days"].contains(word(place)) else { return nil }
    place += 1
    return place < tokens.count && [.number, .date].contains(tokens[place].kind) ? place : nil
  }

  /// A day and a month at token `place`: `15/12`, `15 tháng 12`, `15 December`, `December 15`, with or without a year.
  func dayAndMonth(at place: Int) -> (day: Int, month: Int, year: Int?, end: Int)? {
    if let month = monthName(at: place), let day = wholeNumber(at: place + 1), day < 32 {
      return withYear(day, month, place + 2)
    }
    guard let day = wholeNumber(at: place), day < 100 else { return nil }
    if let month = monthName(at: place + 1) { return withYear(day, month, place + 2) }
    if place + 1 < tokens.count, tokens[place + 1].kind == .over, isVietnameseHere,
      let month = wholeNumber(at: place + 2), month < 100
    {
      return withYear(day, month, place + 3)
    }
    guard word(place + 1) == "tháng", let month = wholeNumber(at: place + 2), month < 100 else { return nil }
    return withYear(day, month, place + 3)
  }

  private func withYear(_ day: Int, _ month: Int, _ place: Int) -> (day: Int, month: Int, year: Int?, end: Int) {
    // "31/01 năm sau"
    if let packYear, word(place) == "năm", word(place + 1) == "sau" { return (day, month, packYear + 1, place + 2) }
    let year = yearBehind(place)
    return (day, month, year?.year, year?.end ?? place)
  }

  /// The year behind a month or a quarter: `/2026`, `năm 2026`, `2026` behind the name of a month.
  func yearBehind(_ place: Int) -> (year: Int, end: Int)? {
    guard place < tokens.count else { return nil }
    let isJoined = tokens[place].kind == .over || word(place) == "năm"
    guard isJoined || monthName(at: place - 1) != nil else { return nil }
    let year = isJoined ? place + 1 : place
    guard let number = wholeNumber(at: year), 1900...2999 ~= number else { return nil }
    return (number, year + 1)
  }

  /// The month of which a token is the English name: `March`, `Mar`.
  func monthName(at place: Int) -> Int? {
    guard let word = word(place), word.utf8.count > 2, word.utf8.count < 10 else { return nil }
    if word == "sept" { return 9 }
    return Parser.months.firstIndex { $0 == word || word.utf8.count == 3 && $0.hasPrefix(word) }.map { $0 + 1 }
  }

  /// The whole number at token `place`.
  func wholeNumber(at place: Int) -> Int? {
    guard place < tokens.count, tokens[place].kind == .number else { return nil }
    return Int(stream.value(ofNumber: place))
  }

  /// Whether the keyword before was written in Vietnamese: days are written as offices do.
  var isVietnameseHere: Bool { language == .vi }

  /// Reads the hour in `trước 17 giờ 00 ngày 20/6`, `trước 16h30 ngày 20`, which says that it is due on that day.
  mutating func eatHour() -> Bool {
    guard let hour = wholeNumber(at: index), hour < 25 else { return false }
    var place = index + 1
    if word(place) == "giờ" {
      place += 1
      if wholeNumber(at: place) != nil {
        place += 1
        if word(place) == "phút" { place += 1 }
      }
    } else if let word = word(place), word == "h" || word.hasPrefix("h") && Int(word.dropFirst()) != nil {
      place += 1
    } else {
      return false
    }
    guard ["ngày"].contains(word(place)) || daysFollow(place) else { return false }
    index = place
    return true
  }

  func daysFollow(_ place: Int) -> Bool {
    place < tokens.count && (tokens[place].kind == .date || dayAndMonth(at: place) != nil)
  }
}
