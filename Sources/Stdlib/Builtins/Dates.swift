import Base
import Eval
import Lang

extension Stdlib {
  /// Functions on days of the calendar.
  static let dates: [Builtin] = [
    Builtin(
      "year_of", called: ["năm của"], [.exactly(.date)], gives: .exactly(.number),
      en: "the year of a date", vi: "năm của một ngày",
      examples: [("year_of(2024-02-29)", "2024")]
    ) { (values, _) throws(ComputingFault) in
      .number(Rational(try values.date(0).year))
    },
    Builtin(
      "quarter_of", called: ["quý của"], [.exactly(.date)], gives: .exactly(.number),
      en: "the quarter of a date, 1 to 4", vi: "quý của một ngày, từ 1 đến 4",
      examples: [("quarter_of(2024-02-29)", "1"), ("quarter_of(2024-12-31)", "4")]
    ) { (values, _) throws(ComputingFault) in
      .number(Rational((try values.date(0).month + 2) / 3))
    },
    Builtin(
      "month_of", called: ["tháng của"], [.exactly(.date)], gives: .exactly(.number),
      en: "the month of a date, 1 to 12", vi: "tháng của một ngày, từ 1 đến 12",
      examples: [("month_of(2024-02-29)", "2")]
    ) { (values, _) throws(ComputingFault) in
      .number(Rational(try values.date(0).month))
    },
    Builtin(
      "day_of", called: ["ngày của"], [.exactly(.date)], gives: .exactly(.number),
      en: "the day of the month of a date", vi: "ngày trong tháng của một ngày",
      examples: [("day_of(2024-02-29)", "29")]
    ) { (values, _) throws(ComputingFault) in
      .number(Rational(try values.date(0).day))
    },
    Builtin(
      "days_between", called: ["số ngày giữa"], [.exactly(.date), .exactly(.date)], gives: .exactly(.days),
      en: "the days from the first date to the second; below 0 where the second comes first",
      vi: "số ngày từ ngày thứ nhất đến ngày thứ hai; âm khi ngày thứ hai đến trước",
      examples: [
        ("days_between(2024-02-28, 2024-03-01)", "2 days"), ("days_between(2024-01-02, 2024-01-01)", "-1 day"),
      ]
    ) { (values, _) throws(ComputingFault) in
      .number(Rational(try values.date(1).dayNumber - values.date(0).dayNumber))
    },
    Builtin(
      "add_months", called: ["cộng tháng"], [.exactly(.date), .exactly(.number)], gives: .exactly(.date),
      en: "the same day so many months later; the last day of the month where it has no such day",
      vi: "cùng ngày đó sau một số tháng; là ngày cuối tháng nếu tháng không có ngày đó",
      examples: [("add_months(2024-01-31, 1)", "2024-02-29"), ("add_months(2024-03-15, 0 - 3)", "2023-12-15")]
    ) { (values, _) throws(ComputingFault) in
      .date(try moved(try values.date(0), months: try values.number(1)))
    },
    Builtin(
      "last_day_of_month", called: ["ngày cuối tháng"], [.exactly(.date)], gives: .exactly(.date),
      en: "the last day of the date's month", vi: "ngày cuối cùng của tháng",
      examples: [("last_day_of_month(2024-02-01)", "2024-02-29")]
    ) { (values, _) throws(ComputingFault) in
      let date = try values.date(0)
      return .date(try last(date.year, date.month))
    },
    Builtin(
      "last_day_of_quarter", called: ["ngày cuối quý"], [.exactly(.date)], gives: .exactly(.date),
      en: "the last day of the date's quarter", vi: "ngày cuối cùng của quý",
      examples: [("last_day_of_quarter(2024-02-01)", "2024-03-31")]
    ) { (values, _) throws(ComputingFault) in
      let date = try values.date(0)
      return .date(try last(date.year, (date.month + 2) / 3 * 3))
    },
    Builtin(
      "last_day_of_year", called: ["ngày cuối năm"], [.exactly(.date)], gives: .exactly(.date),
      en: "the last day of the date's year", vi: "ngày cuối cùng của năm",
      examples: [("last_day_of_year(2024-02-01)", "2024-12-31")]
    ) { (values, _) throws(ComputingFault) in
      .date(try last(try values.date(0).year, 12))
    },
  ]

  private static func last(_ year: Int, _ month: Int) throws(ComputingFault) -> CalendarDate {
    let day = CalendarDate.lastDay(ofMonth: month, year: year)
    guard let date = CalendarDate(year: year, month: month, day: day) else { throw .dateOutOfRange }
    return date
  }

  private static func moved(_ date: CalendarDate, months: Rational) throws(ComputingFault) -> CalendarDate {
    guard months.isInteger else { throw .monthsNotWhole }
    guard let months = months.asInt, months.magnitude < 120_000 else { throw .dateOutOfRange }
    let ordinal = date.year * 12 + date.month - 1 + months
    guard ordinal >= 12 else { throw .dateOutOfRange }
    let (year, month) = (ordinal / 12, ordinal % 12 + 1)
    let day = min(date.day, CalendarDate.lastDay(ofMonth: month, year: year))
    guard let moved = CalendarDate(year: year, month: month, day: day) else { throw .dateOutOfRange }
    return moved
  }
}
