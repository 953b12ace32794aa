/// A day of the Gregorian calendar, also before its introduction: years 1 to 9999.
package struct CalendarDate: Hashable, Sendable {
  /// A day of the week; the raw value counts from Monday, 1, to Sunday, 7.
  package enum Weekday: Int, Sendable, CaseIterable {
    case monday = 1
    case tuesday, wednesday, thursday, friday, saturday, sunday
  }

  // Four bytes in all: tables hold many dates.
  private let storedYear: Int16
  private let storedMonth: UInt8
  private let storedDay: UInt8

  /// The year, 1 to 9999.
  package var year: Int { Int(storedYear) }
  /// The month, 1 to 12.
  package var month: Int { Int(storedMonth) }
  /// The day of the month, 1 to 31.
  package var day: Int { Int(storedDay) }

  /// The day of this year, month and day; nil when the calendar has none.
  package init?(year: Int, month: Int, day: Int) {
    guard year >= 1, year <= 9999, day >= 1, day <= CalendarDate.lastDay(ofMonth: month, year: year) else {
      return nil
    }
    self.init(validYear: year, month: month, day: day)
  }

  /// The day of this year, month and day, which the caller knows to exist.
  init(validYear year: Int, month: Int, day: Int) {
    storedYear = Int16(truncatingIfNeeded: year)
    storedMonth = UInt8(truncatingIfNeeded: month)
    storedDay = UInt8(truncatingIfNeeded: day)
  }

  /// How many days the month (1 to 12) of `year` has; 0 when there is no such month.
  package static func lastDay(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: isLeap(year) ? 29 : 28
    case 1...12: 31
    default: 0
    }
  }

  /// Whether `year` has a 29 February.
  package static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }
}

extension CalendarDate: Comparable {
  /// Whether `a` is before `b`.
  package static func < (a: CalendarDate, b: CalendarDate) -> Bool {
    (a.year, a.month, a.day) < (b.year, b.month, b.day)
  }
}
