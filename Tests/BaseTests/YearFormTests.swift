import Testing

@testable import Base

@Suite struct YearFormTests {
  private func form(_ shift: Int, _ end: Int? = nil) throws -> YearForm {
    try #require(YearForm(shift: shift, monthEnd: end))
  }

  @Test func limits() {
    #expect(YearForm(shift: 12, monthEnd: nil) == nil && YearForm(shift: -12, monthEnd: nil) == nil)
    #expect(YearForm(shift: 0, monthEnd: 0) == nil && YearForm(shift: 0, monthEnd: 28) == nil)
    #expect(YearForm(shift: Int.max, monthEnd: nil) == nil && YearForm(shift: 0, monthEnd: Int.min) == nil)
    #expect(YearForm(shift: 0, monthEnd: nil) == .calendar)
    #expect(MemoryLayout<Period>.size <= 12)
  }

  /// Every day is of one month, and months follow one another.
  @Test func daysAndMonths() throws {
    for shift in -11...11 {
      for end in [nil, 1, 14, 27] {
        let form = try form(shift, end)
        var day = try #require(CalendarDate(year: 2023, month: 1, day: 1))
        var last = form.month(ordinalOf: day)
        while day.year < 2025 {
          let month = try #require(form.month(of: day))
          #expect(month.contains(day) && month.firstDay <= day && day <= month.lastDay)
          #expect(month.firstMonth == last || month.firstMonth == last + 1 && month.firstDay == day)
          last = month.firstMonth
          day = try #require(day.adding(days: 1))
        }
        for year in [1901, 1999, 2024, 2998] {
          let whole = try #require(form.year(year))
          #expect(whole.monthCount == 12 && whole.firstYear == year && whole.lastYear == year)
          let periods =
            [whole] + (1...2).compactMap { form.half(year, $0) } + (1...4).compactMap { form.quarter(year, $0) }
          for period in periods { #expect(form.parse(period.text) == period, "\(period.text)") }
          for number in 1...12 {
            let month = try #require(form.month(number, inYear: year))
            #expect(whole.contains(month) && month.lastDay.month == number && form.parse(month.text) == month)
          }
          #expect(Set((0..<12).map { form.monthNumber(at: $0) }) == Set(1...12))
        }
      }
    }
  }

  @Test func names() throws {
    for (shift, end, year, text, first, last) in [
      (3, nil, 2019, "2019/20", "2019-04-01", "2020-03-31"), (-3, nil, 2024, "2023/24", "2023-10-01", "2024-09-30"),
      (0, 14, 2024, "2024", "2023-12-15", "2024-12-14"), (3, nil, 1999, "1999/00", "1999-04-01", "2000-03-31"),
      (2, 9, 2024, "2024/25", "2024-02-10", "2025-02-09"), (-11, nil, 2024, "2023/24", "2023-02-01", "2024-01-31"),
    ] as [(Int, Int?, Int, String, String, String)] {
      let period = try #require(try form(shift, end).year(year))
      #expect(period.text == text && period.firstDay.isoText == first && period.lastDay.isoText == last)
    }
    let april = try form(3)
    #expect(april.parse("2019/20-Q4")?.text == "2019/20-Q4" && april.parse("2019-Q4") == april.parse("2019/20-Q4"))
    #expect(
      april.parse("2020-01")?.wholeYear.text == "2019/20" && april.parse("2019-04..2019-09")?.text == "2019-04..2019-09"
    )
    #expect(april.parse("2019/21") == nil && april.parse("2019/2") == nil && april.parse("2019/20-Q5") == nil)
    #expect(YearForm.calendar.parse("2019/20") == nil && YearForm.calendar.parse("2019/20-Q1") == nil)
    #expect(april.parse("1900-01") == nil && april.parse("1900-04") != nil && april.parse("2999/00") != nil)
    #expect(try form(-3).parse("2023/24") == form(-3).year(2024))
    // Periods of two forms are never the same.
    #expect(april.year(2019) != YearForm.calendar.year(2019))
  }
}
