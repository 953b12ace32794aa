import Base
import Testing

/// Days that are counted are compared with days that are walked one by one.
@Suite struct WorkingCalendarTests {
  private static let start = CalendarDate(year: 2026, month: 1, day: 1)

  /// A calendar with some holidays and days worked instead, and whether a day is worked in it.
  private static func calendar(_ source: inout RandomSource) throws -> (WorkingCalendar, (CalendarDate) -> Bool) {
    let first = try #require(start)
    var (off, worked): (Set<CalendarDate>, Set<CalendarDate>) = ([], [])
    for _ in 0..<Int.random(in: 0..<40, using: &source) {
      off.insert(try #require(first.adding(days: Int.random(in: 0..<400, using: &source) - 20)))
    }
    for _ in 0..<Int.random(in: 0..<10, using: &source) {
      worked.insert(try #require(first.adding(days: Int.random(in: 0..<400, using: &source) - 20)))
    }
    return (
      WorkingCalendar(holidays: off, working: worked),
      { day in
        let isWeekend = day.weekday == .saturday || day.weekday == .sunday
        return worked.contains(day) || !isWeekend && !off.contains(day)
      }
    )
  }

  @Test func dayAfterIsTheOneThatWalkingFinds() throws {
    var source = RandomSource(95)
    let first = try #require(Self.start)
    for _ in 0..<2000 {
      let (calendar, isWorked) = try Self.calendar(&source)
      let day = try #require(first.adding(days: Int.random(in: 0..<365, using: &source)))
      let count = 1 + Int.random(in: 0..<30, using: &source)
      var (walked, left) = (day, count)
      while left > 0 {
        walked = try #require(walked.adding(days: 1))
        if isWorked(walked) { left -= 1 }
      }
      #expect(calendar.day(DayCount(days: count, areWorking: true), after: day) == walked)
      #expect(calendar.day(DayCount(days: count, areWorking: false), after: day) == day.adding(days: count))
    }
  }

  @Test func workingDayOfAMonthIsTheOneThatWalkingFinds() throws {
    var source = RandomSource(96)
    for _ in 0..<2000 {
      let (calendar, isWorked) = try Self.calendar(&source)
      let month = 1 + Int.random(in: 0..<12, using: &source)
      let first = try #require(CalendarDate(year: 2026, month: month, day: 1))
      let length = CalendarDate.lastDay(ofMonth: month, year: 2026)
      let number = 1 + Int.random(in: 0..<25, using: &source)
      let worked = (0..<length).compactMap { first.adding(days: $0) }.filter(isWorked)
      let last = try #require(first.adding(days: length - 1))
      #expect(calendar.workingDay(number, from: first, to: last) == worked.prefix(number).last)
    }
  }

  @Test func nothingIsAfterTheLastDay() throws {
    let last = try #require(CalendarDate(year: 9999, month: 12, day: 31))
    let before = try #require(last.adding(days: -3))
    let calendar = WorkingCalendar()
    #expect(calendar.day(DayCount(days: 1, areWorking: true), after: last) == nil)
    #expect(calendar.day(DayCount(days: 1, areWorking: false), after: last) == nil)
    #expect(calendar.day(DayCount(days: 4, areWorking: true), after: before) == nil)
  }
}
