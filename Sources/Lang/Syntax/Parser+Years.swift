import Base

// Where the years of a pack begin, and its months end.
extension Parser {
  static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
  ]

  /// yearStart = "from" (DATE | INT MONTH), where MONTH is a month's English name or "tháng" INT
  mutating func yearStartIfAny() throws(Mistake) -> YearStartSyntax? {
    let start = index
    guard at(.from) || at(.fromDay) else { return nil }
    if !eat(.fromDay) { _ = eat(.from) }
    // `từ ngày` may be written in two phrases.
    if kind == .word, at(.days) { _ = eat(.days) }
    if kind == .date {
      let date = try self.date()
      let range = range(from: start)
      guard date.date.day <= YearForm.monthEnds.upperBound + 1 else {
        report(.noFirstDayOfYear(date.range))
        throw Mistake()
      }
      return YearStartSyntax(day: .date(date.date), range: range)
    }
    let place = index
    guard kind == .number, let day = Int(stream.value(ofNumber: index)) else {
      report(.badYearStart(found: foundHere))
      throw Mistake()
    }
    advance()
    guard let month = monthIfAny() else {
      report(.badYearStart(found: foundHere))
      throw Mistake()
    }
    guard (1...YearForm.monthEnds.upperBound + 1).contains(day) else {
      report(.noFirstDayOfYear(range(from: place)))
      throw Mistake()
    }
    return YearStartSyntax(day: .ofEachYear(month: month, day: day), range: range(from: start))
  }

  /// schoolYear = INT ("-" | "/") INT yearStart?: the year from 1 September of the first, unless it says from when.
  ///
  /// It is called after the year to which most of its months belong, and after the first where six belong to either.
  mutating func schoolYear(_ pack: inout PackSyntax) throws(Mistake) {
    let start = index
    let first = try year().year
    pack.year = YearSyntax(year: first, range: range(from: start))
    guard kind == .minus || kind == .over, kind(1) == .number,
      [String(first + 1), String(String(first + 1).suffix(2))].contains(stream.value(ofNumber: index + 1))
    else {
      if kind == .minus || kind == .over, kind(1) == .number { index += 2 }
      report(.notTwoYears(range(from: start), first))
      throw Mistake()
    }
    index += 2
    let years = range(from: start)
    let written = try yearStartIfAny()
    let (month, day): (Int, Int)
    switch written?.day {
    case nil: (month, day) = (9, 1)
    case .ofEachYear(let m, let d): (month, day) = (m, d)
    case .date(let date): (month, day) = (date.month, date.day)
    }
    var isInFirst = month > 1 || day > 1
    if case .date(let date)? = written?.day, date.year != first { isInFirst = false }
    guard isInFirst, let begins = CalendarDate(year: first, month: month, day: day) else {
      report(.schoolYearBeginsElsewhere(written?.range ?? years, first))
      throw Mistake()
    }
    schoolYear = (first, month)
    let before = month - 1 + (day > 1 ? 1 : 0)
    pack.year = YearSyntax(year: before > 6 ? first + 1 : first, range: years)
    pack.yearStart = YearStartSyntax(day: .date(begins), range: written?.range ?? years)
  }

  /// The number of a month that stands next by its name, `April`, `Apr`, or as `tháng 4`.
  private mutating func monthIfAny() -> Int? {
    guard kind == .word else { return nil }
    let word = stream.words[Int(token.payload)].key
    if let month = Parser.months.firstIndex(where: { $0 == word || word.utf8.count == 3 && $0.hasPrefix(word) }) {
      advance()
      return month + 1
    }
    guard ["tháng", "month"].contains(word), kind(1) == .number,
      let month = Int(stream.value(ofNumber: index + 1)), (1...12).contains(month)
    else { return nil }
    index += 2
    return month
  }

  /// monthEnd = "months end on day" INT
  mutating func monthEnd() throws(Mistake) -> MonthEndSyntax {
    let start = index
    _ = eat(.monthsEnd)
    let place = index
    let day = try integer(.day)
    guard YearForm.monthEnds.contains(day) else {
      report(.noSuchMonthEnd(range(from: place)))
      throw Mistake()
    }
    return MonthEndSyntax(day: day, range: range(from: start))
  }
}

extension Diagnostic {
  static func badYearStart(found: Found) -> Diagnostic {
    Diagnostic(
      .badYearStart, at: found.place,
      found.wording(Wording(en: "the first day of the year", vi: "ngày đầu của năm")),
      help: [
        Wording(
          en: "write a day and the name of a month, `from 1 April`, or the whole date, `from 2019-04-01`",
          vi: "viết ngày và tháng, `từ ngày 1 tháng 4`, hoặc đủ ngày tháng năm, `từ ngày 2019-04-01`")
      ])
  }

  /// A school year by one number, or by two that do not follow each other.
  static func notTwoYears(_ range: SourceRange, _ first: Int) -> Diagnostic {
    let years = "\(first)-\(first + 1)"
    return Diagnostic(
      .badPeriod, at: .source(range),
      Wording(
        en: "a school year is named by the two years it lies in, one after the other",
        vi: "năm học ghi theo hai năm liền nhau"),
      help: [
        Wording(
          en: "write `school year \(years)`, or `\(first - 1)-\(first)` where it ends in \(first)",
          vi: "viết `năm học \(years)`, hoặc `\(first - 1)-\(first)` nếu năm học kết thúc vào năm \(first)")
      ])
  }

  /// A school year that would begin before its first year, or with it.
  static func schoolYearBeginsElsewhere(_ range: SourceRange, _ first: Int) -> Diagnostic {
    Diagnostic(
      .badYearStart, at: .source(range),
      Wording(
        en: "the school year \(first)-\(first + 1) begins in \(first), on a day after 1 January",
        vi: "năm học \(first)-\(first + 1) bắt đầu trong năm \(first), sau ngày 1 tháng 1"),
      help: [
        Wording(
          en: "write its first day, `from 5 September`; without one it is 1 September",
          vi: "ghi ngày đầu năm học, `từ ngày 5 tháng 9`; không ghi thì là ngày 1 tháng 9")
      ])
  }

  static func noFirstDayOfYear(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .badYearStart, at: .source(range),
      Wording(
        en: "a year cannot begin on this day, which not every month has",
        vi: "năm không thể bắt đầu từ ngày này, vì không phải tháng nào cũng có"),
      help: [Wording(en: "write a day from 1 to 28", vi: "ghi ngày từ 1 đến 28")])
  }

  static func noSuchMonthEnd(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .noSuchMonthEnd, at: .source(range),
      Wording(
        en: "months cannot end on this day: it must be one from 1 to 27",
        vi: "tháng không thể kết thúc vào ngày này: phải là ngày từ 1 đến 27"),
      help: [
        Wording(
          en: "for months that end on their last day leave the clause out",
          vi: "nếu tháng kết thúc vào ngày cuối tháng thì bỏ dòng này")
      ])
  }
}
