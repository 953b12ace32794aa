import Testing

@testable import Base

@Suite struct CalendarDateTests {
  @Test func everyDayFrom1890To2110() throws {
    var expected = try #require(CalendarDate(year: 1890, month: 1, day: 1)).dayNumber
    var weekday = 3  // 1 January 1890 was a Wednesday.
    var previous: CalendarDate?
    for year in 1890...2110 {
      for month in 1...12 {
        let leap = year % 400 == 0 || year % 4 == 0 && year % 100 != 0
        let last = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
        #expect(CalendarDate.lastDay(ofMonth: month, year: year) == last)
        #expect(CalendarDate(year: year, month: month, day: last + 1) == nil)
        for day in 1...last {
          let date = try #require(CalendarDate(year: year, month: month, day: day))
          guard date.dayNumber == expected, CalendarDate(dayNumber: expected) == date,
            date.weekday.rawValue == weekday, CalendarDate.parse(iso: date.isoText) == date,
            previous.map({ $0 < date && $0.adding(days: 1) == date && date.adding(days: -1) == $0 }) ?? true
          else {
            Issue.record("\(date)")
            return
          }
          expected += 1
          weekday = weekday % 7 + 1
          previous = date
        }
      }
    }
  }

  @Test func everyDayNumber() throws {
    var previous = try #require(CalendarDate(dayNumber: -719_162))
    #expect(previous.isoText == "0001-01-01")
    for number in -719_161...2_932_896 {
      guard let date = CalendarDate(dayNumber: number), date.dayNumber == number, previous < date,
        CalendarDate(year: date.year, month: date.month, day: date.day) == date
      else {
        Issue.record("\(number)")
        return
      }
      previous = date
    }
    #expect(previous.isoText == "9999-12-31")
    #expect(CalendarDate(dayNumber: -719_163) == nil && CalendarDate(dayNumber: 2_932_897) == nil)
    #expect(CalendarDate(dayNumber: Int.min) == nil && CalendarDate(dayNumber: Int.max) == nil)
  }

  @Test func knownDays() throws {
    let epoch = try #require(CalendarDate(year: 1970, month: 1, day: 1))
    #expect(epoch.dayNumber == 0 && epoch.weekday == .thursday)
    let day = try #require(CalendarDate.parse(iso: "2024-02-29"))
    #expect(day.weekday == .thursday && day.dayNumber == 19_782)
    #expect(day.vietnameseText == "29/02/2024" && day.isoText == "2024-02-29" && "\(day)" == "2024-02-29")
    #expect(CalendarDate(year: 1, month: 1, day: 1)?.weekday == .monday)
    #expect(CalendarDate(year: 7, month: 8, day: 9)?.vietnameseText == "09/08/0007")
    #expect(day.adding(days: Int.max) == nil && day.adding(days: Int.min) == nil)
    #expect(day.adding(days: 366)?.isoText == "2025-03-01")
    #expect(CalendarDate(year: 1899, month: 12, day: 30)?.adding(days: 45_341)?.isoText == "2024-02-19")
  }

  @Test func refusals() {
    for (year, month, day) in [
      (0, 1, 1), (10000, 1, 1), (2024, 0, 1), (2024, 13, 1), (2024, 1, 0), (2024, 4, 31), (2023, 2, 29), (1900, 2, 29),
      (Int.min, 1, 1), (2024, Int.max, 1), (2024, 1, Int.min),
    ] {
      #expect(CalendarDate(year: year, month: month, day: day) == nil)
    }
    #expect(CalendarDate.lastDay(ofMonth: 13, year: 2024) == 0)
    #expect(CalendarDate.lastDay(ofMonth: Int.min, year: Int.min) == 0)
    for text in [
      "", "2024", "2024-02", "2024-2-19", "2024-02-30", "2024/02/19", "19-02-2024", "2024-02-19 ", " 2024-02-19",
      "2024-02-19T", "02024-02-19", "-024-02-19", "2024-02-1٩", "0000-01-01", "20240219", "2024-02-0019", "+024-02-19",
    ] {
      #expect(CalendarDate.parse(iso: text) == nil)
    }
    #expect(CalendarDate.parse(iso: Array("2024-02-19".utf8))?.day == 19)
  }
}
