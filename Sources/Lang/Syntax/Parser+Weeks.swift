import Base

/// Times of tasks by weeks: `thứ Sáu hằng tuần`, `every week on Friday`.
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
  static let weekLimits: [(words: [String], isGood: Bool)] = [
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
}
