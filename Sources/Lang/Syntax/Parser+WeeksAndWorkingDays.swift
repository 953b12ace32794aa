import Base

/// Times of tasks by weeks and by working days: `thứ Sáu hằng tuần`, `every week on Friday`, `by working day 5 of each month`.
extension Parser {
  private static let vietnameseWeekdays: [String: CalendarDate.Weekday] = [
    "hai": .monday, "ba": .tuesday, "tư": .wednesday, "năm": .thursday, "sáu": .friday, "bảy": .saturday,
  ]
  private static let englishWeekdays: [String: CalendarDate.Weekday] = [
    "monday": .monday, "tuesday": .tuesday, "wednesday": .wednesday, "thursday": .thursday, "friday": .friday,
    "saturday": .saturday, "sunday": .sunday, "mondays": .monday, "tuesdays": .tuesday, "wednesdays": .wednesday,
    "thursdays": .thursday, "fridays": .friday, "saturdays": .saturday, "sundays": .sunday,
  ]
  /// What stands before such days, and whether the day itself is still good.
  private static let weekLimits: [(words: [String], isGood: Bool)] = [
    (["chậm", "nhất", "là"], true), (["chậm", "nhất", "vào"], true), (["chậm", "nhất"], true), (["trước"], false),
    (["vào"], true), (["before"], false), (["by"], true), (["on"], true),
  ]

  /// The days of each week on which something is due, and the token behind them.
  struct WrittenWeekdays {
    var days: [CalendarDate.Weekday]
    var inclusive: Bool
    var end: Int
  }

  /// `thứ Sáu hằng tuần`, `hằng tuần (thứ Sáu)`, `every week on Friday`, `weekly by Friday`, `every Monday and Thursday`
  var weekdays: WrittenWeekdays? {
    if let week = eachWeek(at: index) {
      let isOpen = week < tokens.count && tokens[week].kind == .open
      let isComma = week < tokens.count && tokens[week].kind == .comma
      guard var found = weekdays(at: isOpen || isComma ? week + 1 : week) else { return nil }
      if isOpen {
        guard found.end < tokens.count, tokens[found.end].kind == .close else { return nil }
        found.end += 1
      }
      return found
    }
    if word(index) == "every", englishWeekday(index + 1) != nil { return weekdays(at: index + 1) }
    guard var found = weekdays(at: index) else { return nil }
    let isComma = found.end < tokens.count && tokens[found.end].kind == .comma
    guard let end = eachWeek(at: isComma ? found.end + 1 : found.end) else { return nil }
    found.end = end
    return found
  }

  /// The token behind `hằng tuần`, `weekly`.
  private func eachWeek(at start: Int) -> Int? {
    var place = start
    if says(["định", "kỳ"], at: place) { place += 2 }
    if word(place) == "weekly" { return place + 1 }
    if ["every", "each"].contains(word(place)), word(place + 1) == "week" { return place + 2 }
    if says(["of", "each", "week"], at: place) || says(["of", "every", "week"], at: place) { return place + 3 }
    if word(place) == "của" { place += 1 }
    guard ["hằng", "hàng", "mỗi"].contains(word(place)), word(place + 1) == "tuần" else { return nil }
    return says(["một", "lần"], at: place + 2) ? place + 4 : place + 2
  }

  /// `vào thứ Hai và thứ Năm`, `trước 16 giờ thứ Sáu`, `by Friday`
  private func weekdays(at start: Int) -> WrittenWeekdays? {
    var place = start
    var inclusive = true
    if let limit = Parser.weekLimits.first(where: { says($0.words, at: place) }) {
      (place, inclusive) = (place + limit.words.count, limit.isGood)
    }
    if let hour = wholeNumber(at: place), hour < 25, word(place + 1) == "giờ" {
      // Before an hour of a day is on that day.
      (place, inclusive) = (place + 2, true)
      if wholeNumber(at: place) != nil { place += word(place + 1) == "phút" ? 2 : 1 }
    }
    if ["sáng", "chiều"].contains(word(place)) { (place, inclusive) = (place + 1, true) }
    if word(place) == "ngày" { place += 1 }
    var days: [CalendarDate.Weekday] = []
    while let day = weekday(at: place) {
      days.append(day.day)
      place = day.end
      var next = place
      if next < tokens.count, tokens[next].kind == .comma { next += 1 }
      let joint = next < tokens.count ? phrase(at: next) : phrase(at: place)
      if joint.keywords.contains(.and) { next += joint.length }
      guard next > place, weekday(at: next) != nil else { break }
      place = next
    }
    return days.isEmpty ? nil : WrittenWeekdays(days: days, inclusive: inclusive, end: place)
  }

  private func weekday(at place: Int) -> (day: CalendarDate.Weekday, end: Int)? {
    if let day = englishWeekday(place) { return (day, place + 1) }
    if says(["chủ", "nhật"], at: place) { return (.sunday, place + 2) }
    guard word(place) == "thứ" else { return nil }
    if let day = word(place + 1).flatMap({ Parser.vietnameseWeekdays[$0] }) { return (day, place + 2) }
    guard let number = wholeNumber(at: place + 1), (2...7).contains(number) else { return nil }
    return CalendarDate.Weekday(rawValue: number - 1).map { ($0, place + 2) }
  }

  private func englishWeekday(_ place: Int) -> CalendarDate.Weekday? {
    word(place).flatMap { Parser.englishWeekdays[$0] }
  }

  mutating func read(_ weekdays: WrittenWeekdays, _ start: Int) -> [TaskTimeSyntax.Term] {
    index = weekdays.end
    let range = range(from: start)
    return weekdays.days.map { .weekly($0, inclusive: weekdays.inclusive, range) }
  }

  /// `working day 5`, `ngày làm việc thứ 5`, `the last working day`: which it is (nil: the last), and the token behind it.
  struct WrittenWorkingDay {
    var number: Int?
    /// The token of the number; nil where words say it.
    var place: Int?
    var inclusive: Bool
    var end: Int
  }

  private static let ordinals = [
    "nhất": 1, "hai": 2, "ba": 3, "tư": 4, "năm": 5, "sáu": 6, "bảy": 7, "tám": 8, "chín": 9, "mười": 10,
  ]

  var workingDay: WrittenWorkingDay? {
    var place = index
    var inclusive = true
    if let limit = Parser.weekLimits.first(where: { says($0.words, at: place) }) {
      (place, inclusive) = (place + limit.words.count, limit.isGood)
    }
    func found(_ number: Int?, at token: Int? = nil, _ end: Int) -> WrittenWorkingDay {
      WrittenWorkingDay(number: number, place: token, inclusive: inclusive, end: end)
    }
    // `trong 5 ngày làm việc đầu tháng sau`, `within the first 5 working days of each month`
    if ["trong", "vào", "within", "in"].contains(word(place)) {
      let isEnglish = says(["the", "first"], at: place + 1)
      let number = isEnglish ? place + 3 : place + 1
      let words = isEnglish ? ["working", "days", "of"] : ["ngày", "làm", "việc", "đầu"]
      if number < tokens.count, tokens[number].kind == .number, says(words, at: number + 1) {
        let end = number + 4 + (isEnglish ? -1 : 1)
        return found(wholeNumber(at: number) ?? 0, at: number, word(end) == "tiên" ? end + 1 : end)
      }
    }
    if word(place) == "the" { place += 1 }
    if ["first", "last"].contains(word(place)), says(["working", "day"], at: place + 1) {
      return found(word(place) == "first" ? 1 : nil, place + 3)
    }
    if says(["working", "day"], at: place), place + 2 < tokens.count, tokens[place + 2].kind == .number {
      return found(wholeNumber(at: place + 2) ?? 0, at: place + 2, place + 3)
    }
    guard says(["ngày", "làm", "việc"], at: place) else { return nil }
    place += 3
    if says(["đầu", "tiên"], at: place) { return found(1, place + 2) }
    if says(["cuối", "cùng"], at: place) { return found(nil, place + 2) }
    guard word(place) == "thứ" else { return nil }
    if let number = word(place + 1).flatMap({ Parser.ordinals[$0] }) { return found(number, place + 2) }
    guard place + 1 < tokens.count, tokens[place + 1].kind == .number else { return nil }
    return found(wholeNumber(at: place + 1) ?? 0, at: place + 1, place + 2)
  }

  mutating func read(_ day: WrittenWorkingDay, _ start: Int) throws(Mistake) -> TaskTimeSyntax.Term {
    index = day.end
    var parts = try partsOfDays(isWorking: true, isLast: day.number == nil)
    // The last working day of a quarter is in its last month.
    if day.number == nil, !parts.saysMonth { parts.inLast = true }
    if let number = day.number, !(1...23).contains(number) {
      let place = day.place.map { stream.range($0) } ?? range(from: start)
      report(.noSuchWorkingDay(place, text(place)))
      throw Mistake()
    }
    return .workingDayOfEach(
      number: day.number, inclusive: day.inclusive, inLast: parts.inLast, months: parts.months, isNext: parts.isNext,
      range(from: start))
  }
}

extension Diagnostic {
  /// `working day 40 of each month`
  static func noSuchWorkingDay(_ range: SourceRange, _ written: String) -> Diagnostic {
    Diagnostic(
      .badDayCount, at: .source(range),
      Wording(en: "no month has a working day \(written)", vi: "không tháng nào có ngày làm việc thứ \(written)"),
      help: [
        Wording(
          en: "write a whole number from 1 to 23, or `the last working day of each month`",
          vi: "viết số nguyên từ 1 đến 23, hoặc `ngày làm việc cuối cùng của mỗi tháng`")
      ])
  }
}
