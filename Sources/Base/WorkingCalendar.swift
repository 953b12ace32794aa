/// How many days there are for something: `10 days`, `5 working days`.
package struct DayCount: Sendable, Hashable {
  package var days: Int
  /// Whether only days that are worked are counted.
  package var areWorking: Bool

  /// The most days that a plan may give: ten years.
  package static let limit = 3660

  package init(days: Int, areWorking: Bool) {
    self.days = days
    self.areWorking = areWorking
  }
}

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

  /// The last of so many days after a day, which is not counted itself; nil after the last day that there is.
  package func day(_ delay: DayCount, after start: CalendarDate) -> CalendarDate? {
    guard delay.areWorking else { return start.adding(days: delay.days) }
    // Every day more counts one more or none, so that the first that makes enough is found by halving.
    var (low, high) = (start.dayNumber + 1, WorkingCalendar.lastDay)
    guard low <= high, count(after: start.dayNumber, through: high) >= delay.days else { return nil }
    while low < high {
      let middle = (low + high) / 2
      if count(after: start.dayNumber, through: middle) >= delay.days { high = middle } else { low = middle + 1 }
    }
    return start.adding(days: low - start.dayNumber)
  }

  /// The working day of this number among some days, the last of them where there are fewer; nil where none is worked.
  package func workingDay(_ number: Int, from first: CalendarDate, to last: CalendarDate) -> CalendarDate? {
    let before = first.dayNumber - 1
    let worked = count(after: before, through: last.dayNumber)
    guard worked > 0 else { return nil }
    let asked = min(number, worked)
    var day = first
    while count(after: before, through: day.dayNumber) < asked, let next = day.adding(days: 1) { day = next }
    return day
  }

  private static let lastDay = CalendarDate(validYear: 9999, month: 12, day: 31).dayNumber

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
