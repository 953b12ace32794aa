package import Base

/// Which days are worked: Monday to Friday, without holidays, and the days off that are worked instead.
package struct WorkingCalendar: Sendable, Hashable {
  /// Numbers of the days from Monday to Friday that are not worked, in order.
  private var off: [Int] = []
  /// Numbers of Saturdays and Sundays that are worked, in order.
  private var extra: [Int] = []

  /// Takes holidays, and days that are worked although they would be off; a day in both is worked.
  package init(holidays: Set<CalendarDate> = [], working: Set<CalendarDate> = []) {
    off = holidays.subtracting(working).filter { !$0.isWeekend }.map(\.dayNumber).sorted()
    extra = working.filter(\.isWeekend).map(\.dayNumber).sorted()
  }

  /// The working days after `a` up to and including `b`; below zero, and those after `b` up to `a`, where `b` comes first.
  package func workingDays(from a: CalendarDate, to b: CalendarDate) -> Int {
    let (first, last) = (a.dayNumber, b.dayNumber)
    return first <= last ? count(after: first, through: last) : -count(after: last, through: first)
  }

  /// The day itself where it is worked, else the next that is; nil after the last day that there is.
  package func workingDay(from day: CalendarDate) -> CalendarDate? {
    var next = day
    while workingDays(from: next.adding(days: -1) ?? next, to: next) == 0 {
      guard let following = next.adding(days: 1) else { return nil }
      next = following
    }
    return next
  }

  private func count(after first: Int, through last: Int) -> Int {
    Self.weekdays(through: last) - Self.weekdays(through: first) - Self.places(off, after: first, through: last)
      + Self.places(extra, after: first, through: last)
  }

  /// How many days from Monday to Friday there are from some Monday long ago up to and including day `number`.
  private static func weekdays(through number: Int) -> Int {
    // Day 4 after 1970-01-01, a Thursday, was a Monday; the shift, a multiple of 7, makes the number positive.
    let days = number - 4 + 7 * 200_000 + 1
    return days / 7 * 5 + min(days % 7, 5)
  }

  /// How many of `days` lie after one and not after another.
  private static func places(_ days: [Int], after first: Int, through last: Int) -> Int {
    func count(through day: Int) -> Int {
      var (low, high) = (0, days.count)
      while low < high {
        let middle = (low + high) / 2
        if days[middle] <= day { low = middle + 1 } else { high = middle }
      }
      return low
    }
    return days.isEmpty ? 0 : count(through: last) - count(through: first)
  }
}

extension CalendarDate {
  fileprivate var isWeekend: Bool { weekday == .saturday || weekday == .sunday }
}
