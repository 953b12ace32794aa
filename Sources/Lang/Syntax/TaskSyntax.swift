package import Base

/// `tasks "Kế hoạch, mục I"` and the tasks under it.
package struct TasksSyntax: Sendable {
  package var section: PlacedText
  package var pack: PlacedName?
  package var remarks = RemarksSyntax()
  package var tasks: [TaskSyntax] = []
  /// Notes that stand before the first task.
  package var notes: [NoteSyntax] = []
  package var documentation: String?
  package var range: SourceRange
  package init(section: PlacedText, range: SourceRange) {
    self.section = section
    self.range = range
  }
}

/// `task "5" "Niêm yết công khai TTHC" lead "UBND các xã, thị trấn" for level commune product "Bảng niêm yết" monthly`.
package struct TaskSyntax: Sendable {
  /// Who does it: in the plan's words, and the units of which each does it for itself.
  package struct Lead: Sendable {
    package var text: PlacedText
    /// `for` and `except` clauses; none when the text stands for one unit.
    package var scopes: [ScopeSyntax] = []
    package var range: SourceRange
    package init(text: PlacedText, range: SourceRange) {
      self.text = text
      self.range = range
    }
  }

  package var code: PlacedText
  package var title: PlacedText?
  package var leads: [Lead] = []
  package var supports: [PlacedText] = []
  package var products: [PlacedText] = []
  package var time: TaskTimeSyntax?
  /// `if a day off, the next working day`
  package var nextWorkingDay: SourceRange?
  package var remarks = RemarksSyntax()
  package var documentation: String?
  package var range: SourceRange
  package init(code: PlacedText, range: SourceRange) {
    self.code = code
    self.range = range
  }
}

/// When a task is to be done: one or several times, joined by `and`.
package struct TaskTimeSyntax: Sendable {
  /// Of how many months the parts of the year are in each of which it is due, where nothing else is said.
  var recursAlone: Int? {
    if case .every(let months, _)? = terms.first, terms.count == 1 { return months }
    return nil
  }

  /// A month, quarter or half by its number in the pack's year, or a period in full.
  package struct Part: Sendable {
    package enum Written: Sendable, Hashable {
      case number(Int)
      case period(WrittenPeriod)
    }
    package var written: Written
    package var range: SourceRange
    package init(written: Written, range: SourceRange) {
      self.written = written
      self.range = range
    }
  }

  package enum Term: Sendable {
    /// `by day 15 of each month`, `by day 6 of the last month of each quarter`: of each part of so many months; `isNext`: a
    /// day of the part after it, `ngày 5 tháng sau`.
    case dayOfEach(day: Int, inclusive: Bool, inLast: Bool, months: Int, isNext: Bool, SourceRange)
    /// `by working day 5 of each month`: as `dayOfEach`; `number` nil: the last working day.
    case workingDayOfEach(number: Int?, inclusive: Bool, inLast: Bool, months: Int, isNext: Bool, SourceRange)
    /// `every week on Friday`, `trước thứ Sáu hằng tuần`
    case weekly(CalendarDate.Weekday, inclusive: Bool, SourceRange)
    /// `within 5 working days of "…"`, of a day, of a task that is done; `after task "3"` without a number.
    case counted(DayCount?, from: CountedFrom, SourceRange)
    /// `before 2024-01-20`, `by 2024-01-20`
    case deadline(DeadlineSyntax)
    /// `trước ngày 15/12`, `by 15 December`: in the pack's year.
    case dayInYear(month: Int, day: Int, inclusive: Bool, SourceRange)
    /// `đến hết tháng 6`, `trước quý III`: by the last day of the part, or before its first.
    case endOf(Period.Kind, Part, isBefore: Bool, SourceRange)
    /// `6 tháng đầu năm`, `9 tháng đầu năm 2024`: so many months of the year, from one on that is counted from 0; without a
    /// year of the pack's.
    case monthsOfYear(first: Int, count: Int, year: Int?, SourceRange)
    /// `từ tháng 3 đến tháng 5`: from the first day of one part to the last of another; nil: to that of the year.
    case window(Period.Kind, Part, to: Period.Kind, Part?, SourceRange)
    /// `in months 3, 6, 9, 12`, `in quarter 1`, `in half 1`, `in 2024-02`
    case within(Period.Kind, [Part], SourceRange)
    /// `monthly` (1), `quarterly` (3), `every 6 months`, `yearly` (12)
    case every(months: Int, SourceRange)
    /// `at year end`
    case yearEnd(SourceRange)
    case ongoing(SourceRange)
    /// `on event "…"`
    case event(PlacedText, SourceRange)
    /// `as planned in "…"`; the plan may be left unnamed.
    case plan(PlacedText?, SourceRange)
    /// `along with "…"`
    case along(PlacedText, SourceRange)
    /// `no time given`
    case notGiven(SourceRange)

    /// What days are counted from.
    package enum CountedFrom: Sendable {
      case event(PlacedText)
      case day(CalendarDate)
      case task(PlacedText)
    }

    /// Whether both are times of their own where a comma stands between them, as those of one kind are: `quý II, quý IV`.
    func mayStandBeside(_ other: Term) -> Bool {
      switch (self, other) {
      case (.dayOfEach, .dayOfEach), (.every, .every), (.every, .yearEnd): true
      case (.workingDayOfEach, .workingDayOfEach), (.weekly, .weekly), (.counted, _), (_, .counted): true
      case (.event, _), (_, .event), (.ongoing, _), (_, .ongoing), (.plan, _), (_, .plan), (.along, _), (_, .along):
        true
      case (.deadline, .deadline), (.deadline, .dayInYear), (.dayInYear, .deadline), (.dayInYear, .dayInYear): true
      case (.within, _), (.monthsOfYear, _), (.endOf, _), (.yearEnd, _):
        switch other {
        case .within, .monthsOfYear, .endOf, .yearEnd: true
        default: false
        }
      default: false
      }
    }

    /// Whether a time behind this one, in brackets or behind a comma, says on which day of each part of the year it is: `hằng quý
    /// (trước ngày 20 của tháng cuối quý)`.
    func isOnDay(of other: Term) -> Bool {
      switch (self, other) {
      case (.every(let months, _), .dayOfEach(_, _, _, let parts, _, _)): months == parts
      case (.every(let months, _), .workingDayOfEach(_, _, _, let parts, _, _)): months == parts
      case (.every(let months, _), .dayInYear): months == 12
      default: false
      }
    }

    package var range: SourceRange {
      switch self {
      case .deadline(let deadline): deadline.range
      case .workingDayOfEach(_, _, _, _, _, let range), .weekly(_, _, let range), .counted(_, _, let range): range
      case .dayOfEach(_, _, _, _, _, let range), .within(_, _, let range), .every(_, let range), .yearEnd(let range),
        .ongoing(let range), .dayInYear(_, _, _, let range), .endOf(_, _, _, let range),
        .monthsOfYear(_, _, _, let range), .window(_, _, _, _, let range),
        .event(_, let range), .plan(_, let range), .along(_, let range), .notGiven(let range):
        range
      }
    }
  }

  package var terms: [Term]
  package var range: SourceRange
  package init(terms: [Term], range: SourceRange) {
    self.terms = terms
    self.range = range
  }
}
