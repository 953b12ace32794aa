import Base

// How the years and months of a pack lie in the calendar.
extension Checker {
  /// How a pack says that its years and months lie; reports what does not go together, and takes the calendar's instead.
  mutating func years(of pack: PackSyntax) -> YearForm {
    let monthEnd = pack.monthEnd?.day
    guard let start = pack.yearStart, let year = pack.year else {
      return YearForm(shift: 0, monthEnd: monthEnd) ?? .calendar
    }
    let (month, day) =
      switch start.day {
      case .ofEachYear(let month, let day): (month, day)
      case .date(let date): (date.month, date.day)
      }
    // A month is named after the month of the calendar in which it ends.
    let isLate = day > 1
    let ownEnd = isLate ? day - 1 : nil
    if let clause = pack.monthEnd, monthEnd != ownEnd { report(Self.yearWithinMonth(start, day: day, clause)) }
    let shift: Int
    switch start.day {
    case .ofEachYear:
      // How many of the year's months come before the first January.
      let before = (month - 1 + (isLate ? 1 : 0)) % 12
      if before == 6 {
        report(Self.unclearYear(year, start, month: month, day: day))
        return .calendar
      }
      shift = before < 6 ? before : before - 12
    case .date(let date): shift = date.year * 12 + month - 1 + (isLate ? 1 : 0) - year.year * 12
    }
    guard let form = YearForm(shift: shift, monthEnd: ownEnd) else {
      report(Self.yearWithoutMonths(year, start))
      return .calendar
    }
    return form
  }

  /// Warns where the plan's year was over when its document was issued, or, where the year's name may be taken for that of the
  /// next, in its last three months.
  mutating func warnIfYearIsOver(_ pack: PackSyntax) {
    guard let issued = pack.issued, let year = pack.year, let whole = head.wholeYear else { return }
    var isNamed = false
    if case .ofEachYear? = pack.yearStart?.day { isNamed = true }
    func isOver(_ period: Period) -> Bool {
      if issued.date > period.lastDay { return true }
      return isNamed && head.years.month(ordinalOf: issued.date) > period.lastMonth - 3
    }
    let later = (1...3).compactMap { head.years.year(year.year + $0) }
    guard isOver(whole), let next = later.first(where: { !isOver($0) }) else { return }
    let isSchoolYear = isNamed && head.years.shift < 0 && [8, 9].contains(next.firstDay.month)
    report(
      Self.yearIsOver(year, pack.yearStart, whole, next, issued: issued, isNamed: isNamed, isSchoolYear: isSchoolYear))
  }

  /// The period as it lies in the pack's years; nil where these have none such, which is reported.
  mutating func period(_ written: WrittenPeriod, at range: SourceRange) -> Period? {
    if let period = head.years.period(written) { return period }
    report(Self.periodNotOfPack(written, at: range))
    return nil
  }

  /// The pack above has other years than this one.
  func otherYears(_ clause: UseSyntax, _ above: Pack) -> Diagnostic {
    var (own, others) = (Self.words(of: head.years), Self.words(of: above.years))
    if own == others { (own, others) = (Self.name(of: head.years, own), Self.name(of: above.years, others)) }
    return Diagnostic(
      .otherYears, at: .source(clause.range),
      Self.both(
        "the years of this pack are \(own.en), those of `\(above.name)` \(others.en)",
        "năm của gói này \(own.vi), còn năm của `\(above.name)` \(others.vi)"),
      related: [Diagnostic.Related(.source(above.range), Self.both("the pack above", "gói ở trên"))],
      notes: [
        Self.both(
          "a result of one of these years is no result of the other, and no target for it",
          "kết quả của năm này không dùng làm kết quả hay chỉ tiêu của năm kia được")
      ],
      help: [
        Self.both(
          "say the same behind `year` in both packs, or leave out `under`",
          "ghi như nhau ở `năm` của cả hai gói, hoặc bỏ `căn cứ`")
      ])
  }

  /// A vocabulary has something made of a result of a period, which is not the same in this pack's years.
  func otherYears(_ clause: UseSyntax, _ computation: Computation) -> Diagnostic {
    let own = Self.words(of: head.years)
    return Diagnostic(
      .otherYears, at: .source(clause.range),
      Self.both(
        "`\(clause.name.text)` looks at the result of a period of other years; those of this pack are \(own.en)",
        "`\(clause.name.text)` xét kết quả của một kỳ theo năm khác; năm của gói này \(own.vi)"),
      related: [Diagnostic.Related(.source(computation.range), Self.both("here", "ở đây"))],
      help: [
        Self.both(
          "write `a year earlier` there, or declare it in this pack",
          "ghi `năm trước` ở đó, hoặc khai báo ngay trong gói này")
      ])
  }
}

extension Computation {
  /// Whether it names a period that lies otherwise than those of a form.
  func namesPeriod(otherThan form: YearForm) -> Bool {
    var found = false
    _ = expression.mapLeaves { leaf in
      if case .result(_, .period(let period)?) = leaf, period.form != form { found = true }
      return leaf
    }
    return found
  }
}

extension Checker {
  private static let monthNames = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]

  private static func words(month: Int, day: Int) -> Wording {
    both("\(day) \(monthNames[min(max(month, 1), 12) - 1])", "ngày \(day) tháng \(month)")
  }

  /// `from 1 April`, `from 15 December, with months that end on day 14`.
  private static func words(of form: YearForm) -> Wording {
    let first = form.monthNumber(at: 0)
    guard let end = form.monthEnd else {
      let day = words(month: first, day: 1)
      return both("from \(day.en)", "bắt đầu từ \(day.vi)")
    }
    let day = words(month: first == 1 ? 12 : first - 1, day: end + 1)
    return both("from \(day.en)", "bắt đầu từ \(day.vi)")
  }

  /// The same, with the year after which such years are called.
  private static func name(of form: YearForm, _ words: Wording) -> Wording {
    form.shift < 0
      ? both("\(words.en), called after the year in which they end", "\(words.vi), gọi theo năm kết thúc")
      : both("\(words.en), called after the year in which they begin", "\(words.vi), gọi theo năm bắt đầu")
  }

  /// A year, with its first and last day where it is not that of the calendar.
  static func named(_ year: Period) -> Wording {
    if year.form.isCalendar { return Wording(same: year.text) }
    let (first, last) = (year.firstDay, year.lastDay)
    return both(
      "\(year.text) (\(first.isoText) to \(last.isoText))",
      "\(year.text) (từ ngày \(first.vietnameseText) đến ngày \(last.vietnameseText))")
  }

  fileprivate static func unclearYear(
    _ year: YearSyntax, _ start: YearStartSyntax, month: Int, day: Int
  ) -> Diagnostic {
    let words = words(month: month, day: day)
    func first(_ year: Int) -> String {
      CalendarDate(year: year, month: month, day: day)?.isoText ?? String(year)
    }
    let (one, other) = (first(year.year), first(year.year - 1))
    return Diagnostic(
      .unclearYear, at: .source(start.range),
      both(
        "six months of a year from \(words.en) are of one year and six of the next, so `\(year.year)` may be either",
        "năm bắt đầu từ \(words.vi) có sáu tháng thuộc năm này và sáu tháng thuộc năm sau, nên `\(year.year)` không rõ "
          + "là năm nào"),
      help: [
        both(
          "write its first day in full: `year \(year.year) from \(one)` or `year \(year.year) from \(other)`",
          "ghi đủ ngày đầu: `năm \(year.year) từ ngày \(one)` hoặc `năm \(year.year) từ ngày \(other)`")
      ])
  }

  /// `isNamed`: the year is that of a number and of a day of each year.
  fileprivate static func yearIsOver(
    _ year: YearSyntax, _ start: YearStartSyntax?, _ whole: Period, _ next: Period, issued: DateSyntax, isNamed: Bool,
    isSchoolYear: Bool
  ) -> Diagnostic {
    func days(_ period: Period) -> Wording {
      let (first, last) = (period.firstDay, period.lastDay)
      return both(
        "from \(first.isoText) to \(last.isoText)", "từ ngày \(first.vietnameseText) đến ngày \(last.vietnameseText)")
    }
    let (own, other) = (days(whole), days(next))
    let isPast = issued.date > whole.lastDay
    let first = next.firstDay.year
    var isDated = false
    if case .date? = start?.day { isDated = true }
    let day = next.firstDay
    let from = isDated ? both(" from \(day.isoText)", " từ ngày \(day.isoText)") : Wording(same: "")
    var help = [
      both(
        "for the year \(other.en) write `year \(next.firstYear)\(from.en)`"
          + (isSchoolYear ? ", or `school year \(first)-\(first + 1)`" : ""),
        "nếu là năm \(other.vi) thì viết `năm \(next.firstYear)\(from.vi)`"
          + (isSchoolYear ? ", hoặc `năm học \(first)-\(first + 1)`" : ""))
    ]
    if isNamed, !isPast {
      let day = whole.firstDay.isoText
      help.append(
        both(
          "if this year is meant, write its first day in full: `year \(year.year) from \(day)`",
          "nếu đúng là năm này thì ghi đủ ngày đầu: `năm \(year.year) từ ngày \(day)`"))
    }
    return Diagnostic(
      .unclearYear, .warning, at: .source(year.range),
      isPast
        ? both(
          "`\(whole.text)` is the year \(own.en): it was over when the document was issued",
          "`\(whole.text)` là năm \(own.vi): đã hết khi văn bản được ban hành")
        : both(
          "`\(year.year)` is the year \(own.en): it was nearly over when the document was issued",
          "`\(year.year)` là năm \(own.vi): đã gần hết khi văn bản được ban hành"),
      related: [
        Diagnostic.Related(
          .source(issued.range),
          both("issued \(issued.date.isoText)", "ban hành ngày \(issued.date.vietnameseText)"))
      ],
      help: help, edits: isDated ? [] : [Diagnostic.Edit(year.range, String(next.firstYear))])
  }

  fileprivate static func yearWithinMonth(
    _ start: YearStartSyntax, day: Int, _ clause: MonthEndSyntax
  ) -> Diagnostic {
    let implied = day > 1 ? day - 1 : nil
    return Diagnostic(
      .yearsDoNotFit, at: .source(clause.range),
      both(
        "months that end on day \(clause.day) begin on day \(clause.day + 1), and the year begins on day \(day)",
        "tháng kết thúc vào ngày \(clause.day) thì bắt đầu từ ngày \(clause.day + 1), mà năm lại bắt đầu từ ngày \(day)"
      ),
      related: [Diagnostic.Related(.source(start.range), both("where the year begins", "năm bắt đầu ở đây"))],
      help: [
        implied.map {
          both(
            "leave the clause out: months of this year end on day \($0)",
            "bỏ dòng này: tháng của năm này kết thúc vào ngày \($0)")
        }
          ?? both(
            "leave the clause out, or let the year begin on day \(clause.day + 1)",
            "bỏ dòng này, hoặc cho năm bắt đầu từ ngày \(clause.day + 1)")
      ])
  }

  fileprivate static func yearWithoutMonths(_ year: YearSyntax, _ start: YearStartSyntax) -> Diagnostic {
    Diagnostic(
      .yearsDoNotFit, at: .source(start.range),
      both(
        "no month of a year that begins on this day is one of \(year.year)",
        "năm bắt đầu từ ngày này không có tháng nào thuộc năm \(year.year)"),
      related: [Diagnostic.Related(.source(year.range), both("the year's name", "tên của năm"))],
      help: [
        both(
          "write a day in \(year.year), or one less than a year before it",
          "ghi một ngày trong năm \(year.year), hoặc một ngày trước năm đó chưa tới một năm")
      ])
  }

  fileprivate static func periodNotOfPack(_ written: WrittenPeriod, at range: SourceRange) -> Diagnostic {
    if case .part(_, let year, _, isStraddling: true) = written {
      return Diagnostic(
        .periodNotOfPack, at: .source(range),
        both(
          "`\(written.text)` is named by two years, and the years of this pack are those of the calendar",
          "`\(written.text)` ghi theo hai năm, mà năm của gói này là năm dương lịch"),
        help: [
          both(
            "write `\(year)`, or say where the pack's years begin: `year \(year) from 1 April`",
            "ghi `\(year)`, hoặc nêu năm của gói bắt đầu từ đâu: `năm \(year) từ ngày 1 tháng 4`")
        ])
    }
    return Diagnostic(
      .periodNotOfPack, at: .source(range),
      both(
        "`\(written.text)` lies outside the years 1900 to 2999 of this pack",
        "`\(written.text)` nằm ngoài các năm 1900 đến 2999 của gói này"),
      help: [both("check the year", "kiểm tra lại năm")])
  }
}
