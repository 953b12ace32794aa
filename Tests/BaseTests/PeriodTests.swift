import Testing

@testable import Base

@Suite struct PeriodTests {
  private func period(_ text: String) throws -> Period { try #require(YearForm.calendar.parse(text)) }

  @Test func everyPeriodRoundTrips() throws {
    for year in [1900, 1999, 2024, 2999] {
      let form = YearForm.calendar
      var all = [form.year(year)]
      all += (1...2).map { form.half(year, $0) }
      all += (1...4).map { form.quarter(year, $0) }
      all += (1...12).map { form.month(year, $0) }
      for first in 0...11 {
        for last in first...11 { all.append(form.span(firstMonth: year * 12 + first, lastMonth: year * 12 + last)) }
      }
      for period in all {
        let period = try #require(period)
        #expect(YearForm.calendar.parse(period.text) == period)
        #expect(YearForm.calendar.parse(Array(period.text.utf8)[...]) == period)
        #expect(period.firstDay.day == 1 && period.firstDay.year * 12 + period.firstDay.month - 1 == period.firstMonth)
        #expect(period.lastDay.adding(days: 1)?.day == 1)
        #expect(period.lastDay.year * 12 + period.lastDay.month - 1 == period.lastMonth)
        #expect(period.contains(period) && period.contains(period.firstDay) && period.contains(period.lastDay))
        #expect(period.yearEarlier?.firstMonth == (year == 1900 ? nil : period.firstMonth - 12))
        #expect(period.yearEarlier == nil || period.yearEarlier?.kind == period.kind)
      }
    }
  }

  @Test func shapes() throws {
    for (text, kind, first, last, count) in [
      ("2024", Period.Kind.year, "2024-01-01", "2024-12-31", 12), ("2024-H1", .half, "2024-01-01", "2024-06-30", 6),
      ("2024-H2", .half, "2024-07-01", "2024-12-31", 6), ("2024-Q1", .quarter, "2024-01-01", "2024-03-31", 3),
      ("2024-Q4", .quarter, "2024-10-01", "2024-12-31", 3), ("2024-02", .month, "2024-02-01", "2024-02-29", 1),
      ("2023-11..2024-02", .span, "2023-11-01", "2024-02-29", 4),
      ("2024-03..2024-03", .span, "2024-03-01", "2024-03-31", 1),
    ] {
      let period = try period(text)
      #expect(period.kind == kind && period.text == text && "\(period)" == text)
      #expect(period.firstDay.isoText == first && period.lastDay.isoText == last && period.monthCount == count)
    }
  }

  @Test func refusals() {
    for text in [
      "", "202", "20244", "1899", "3000", "2024-H0", "2024-H3", "2024-Q0", "2024-Q5", "2024-00", "2024-13", "2024-3",
      "2024-h1", "2024-q1", "2024H1", "2024-01..2023-12", "2024-Q1..2024-Q2", "2024..2025", "2024-01...2024-6",
      "2024-01..2024-06 ", " 2024", "2024 ", "-024", "2024-1a", "2024-01..2024-13", "1899-12..1900-01", "２０２４",
      "2024-Hx", "2024-01-01", "2024-01..2024-061", "2024-01.x2024-06",
    ] {
      #expect(YearForm.calendar.parse(text) == nil)
    }
    #expect(
      YearForm.calendar.year(1899) == nil && YearForm.calendar.year(Int.max) == nil
        && YearForm.calendar.year(Int.min) == nil)
    #expect(
      YearForm.calendar.half(2024, 0) == nil && YearForm.calendar.half(2024, 3) == nil
        && YearForm.calendar.half(Int.max, Int.max) == nil)
    #expect(YearForm.calendar.quarter(2024, Int.max) == nil && YearForm.calendar.month(2024, Int.min) == nil)
    #expect(
      YearForm.calendar.month(ordinal: Int.max) == nil
        && YearForm.calendar.month(ordinal: 2024 * 12 + 2)?.text == "2024-03")
    #expect(YearForm.calendar.span(firstMonth: Int.min, lastMonth: Int.max) == nil)
    #expect(YearForm.calendar.span(firstMonth: 2999 * 12 + 11, lastMonth: 2999 * 12 + 12) == nil)
  }

  @Test func containment() throws {
    #expect(try period("2024").contains(period("2024-Q4")) && period("2024").contains(period("2024-01..2024-12")))
    #expect(try !period("2024-Q1").contains(period("2024")) && !period("2024").contains(period("2023-12..2024-01")))
    #expect(try period("2024-01..2024-12").contains(period("2024")))
    let day = try #require(CalendarDate(year: 2024, month: 6, day: 30))
    #expect(try period("2024-H1").contains(day) && !period("2024-H2").contains(day))
    #expect(YearForm.calendar.month(of: day)?.text == "2024-06")
    #expect(try CalendarDate(year: 1, month: 1, day: 1).map { try period("2024").contains($0) } == false)
    #expect(try period("2023-11..2024-02").yearEarlier?.text == "2022-11..2023-02")
  }

  @Test func order() throws {
    let texts = [
      "2023-12", "2024-01..2025-01", "2024", "2024-01..2024-12", "2024-H1", "2024-Q1", "2024-01", "2024-01..2024-01",
      "2024-02", "2024-Q2", "2024-H2", "2025",
    ]
    let periods = try texts.map { try period($0) }
    #expect(periods.reversed().sorted().map(\.text) == texts)
    for (i, a) in periods.enumerated() {
      for (j, b) in periods.enumerated() { #expect((a < b) == (i < j) && (a == b) == (i == j)) }
    }
  }
}
