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
