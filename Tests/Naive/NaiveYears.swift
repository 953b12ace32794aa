import Base
import Foundation

/// Where the years of a random pack begin and its months end, as the specification says it: by days, counted one month after
/// another.
struct NaiveYears {
  /// What the pack says.
  let clause: String
  /// The first day of the year that it calls 2024.
  private let first: (year: Int, month: Int, day: Int)

  init(_ clause: String, _ year: Int, _ month: Int, _ day: Int) {
    self.clause = clause
    first = (year, month, day)
  }

  static let calendar = NaiveYears("year 2024", 2024, 1, 1)

  /// Others, each with the first day that the specification gives it.
  private static let others = [
    NaiveYears("year 2024 from 1 April", 2024, 4, 1), NaiveYears("year 2024 from 15 December", 2023, 12, 15),
    NaiveYears("year 2024 from 1 October", 2023, 10, 1), NaiveYears("year 2024 from 2024-07-01", 2024, 7, 1),
    NaiveYears("year 2024 from 2023-07-01", 2023, 7, 1), NaiveYears("year 2024 months end on day 20", 2023, 12, 21),
    NaiveYears("year 2024 from 10 March", 2024, 3, 10), NaiveYears("year 2024 from 2023-02-01", 2023, 2, 1),
    NaiveYears("year 2024 from 28 December months end on day 27", 2023, 12, 28),
    NaiveYears("năm 2024 từ ngày 1 tháng 6", 2024, 6, 1), NaiveYears("year 2024 from 1 August", 2023, 8, 1),
    NaiveYears("year 2024 from 2024-12-01", 2024, 12, 1),
  ]

  /// What a pack of the year after says that has the same years.
  var clauseOfNextYear: String {
    clause.replacingOccurrences(of: "2024", with: "2025").replacingOccurrences(of: "2023", with: "2024")
  }

  /// Those of every fourth case are not the calendar's.
  static func of(seed: UInt64) -> NaiveYears {
    seed % 4 == 3 ? others[Int(seed / 4 % UInt64(others.count))] : calendar
  }

  /// The first day of a month, by the number that `Period` gives it: 12 for each year, and from 0 in it.
  func firstDay(_ month: Int) -> CalendarDate {
    var (year, place) = (first.year, first.month - 1 + month - 2024 * 12)
    while place < 0 { (year, place) = (year - 1, place + 12) }
    while place > 11 { (year, place) = (year + 1, place - 12) }
    guard let day = CalendarDate(year: year, month: place + 1, day: first.day) else {
      preconditionFailure("no month begins on such a day")
    }
    return day
  }

  func lastDay(_ month: Int) -> CalendarDate {
    guard let day = firstDay(month + 1).adding(days: -1) else { preconditionFailure("a month has a day before") }
    return day
  }

  func firstDay(_ period: Period) -> CalendarDate { firstDay(period.firstMonth) }
  func lastDay(_ period: Period) -> CalendarDate { lastDay(period.lastMonth) }

  /// The number of the month in which a day lies.
  func month(of day: CalendarDate) -> Int {
    var month = 2024 * 12 + (day.year - first.year - 1) * 12 - 12
    while firstDay(month + 1) <= day { month += 1 }
    return month
  }

  /// Which month of a year, from 0, has a number in the calendar.
  func place(ofMonth number: Int) -> Int { (0..<12).first { lastDay(2024 * 12 + $0).month == number } ?? 0 }

  /// A month is called after the month of the calendar in which it ends.
  func text(month: Int) -> String { String(lastDay(month).isoText.prefix(7)) }

  /// A year is called by its number, or by the two in which its months are.
  func text(year: Int) -> String {
    let (begin, end) = (lastDay(year * 12).year, lastDay(year * 12 + 11).year)
    return begin == end ? String(begin) : "\(begin)/\(String(end).suffix(2))"
  }

  /// The number of the year in which a period lies that is written as here.
  func year(ofText text: String) -> Int? {
    (2015...2035).first { year in
      text.hasPrefix(self.text(year: year)) && !text.dropFirst(4).hasPrefix("-0")
        && !text.dropFirst(4).hasPrefix("-1")
        || (0..<12).contains { text.hasPrefix(self.text(month: year * 12 + $0)) }
    }
  }

  /// A period written as of the calendar, `2024-Q1`, `2024-03`, `2024-02..2024-11`, of the same place in these years.
  func text(_ calendar: String) -> String {
    if let dots = calendar.firstIndex(of: ".") {
      return text(String(calendar[..<dots])) + ".." + text(String(calendar[dots...].dropFirst(2)))
    }
    guard let year = Int(calendar.prefix(4)) else { return calendar }
    let rest = calendar.dropFirst(4)
    guard rest.count == 3, let month = Int(rest.dropFirst()) else { return text(year: year) + rest }
    return text(month: year * 12 + month - 1)
  }
}
