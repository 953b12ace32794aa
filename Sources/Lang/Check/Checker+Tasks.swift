import Base

extension Checker {
  /// Compiles the file's sections of tasks and compares the tasks with one another.
  mutating func compileTasks(of file: SyntaxFile) {
    var codes: [String: SourceRange] = [:]
    for case .tasks(let section) in file.declarations {
      if let name = section.pack, let pack = head.syntax, name.key != pack.name.key {
        report(Self.otherPack(name, own: pack.name, isTasks: true))
      }
      let cited = citations(of: section.remarks, section: section.section.value)
      for text in section.remarks.texts(.note) {
        notes.append(Note(text: text.value, citations: cited, range: text.range))
      }
      for note in section.notes { notes.append(compiled(note, section: section.section.value)) }
      let isWhole = !damage.touches(section.range)
      let needsProduct = section.tasks.contains { !$0.products.isEmpty }
      for task in section.tasks {
        let key = TextFolding.matchKey(task.code.value)
        if key.isEmpty {
          // That it has no code was told.
        } else if let first = codes[key] {
          report(Self.taskTwice(task.code, first: first))
        } else {
          codes[key] = task.code.range
        }
        if isWhole { reportGaps(of: task, needsProduct: needsProduct) }
        let before = tasks.count
        compile(task, in: section, cited)
        if tasks.count > before, taskPlaces[key] == nil { taskPlaces[key] = before }
      }
    }
    checkOrderOfTasks(codes)
    warnOfProductsDueTwice()
  }

  /// Reports what a task does not say.
  private mutating func reportGaps(of task: TaskSyntax, needsProduct: Bool) {
    if let time = task.time {
      for case .notGiven(let range) in time.terms { report(Self.taskTimeNotGiven(task.code, at: range)) }
    } else {
      report(Self.taskWithoutTime(task))
    }
    if task.leads.isEmpty { report(Self.taskWithoutLead(task)) }
    if needsProduct, task.products.isEmpty { report(Self.taskWithoutProduct(task)) }
  }

  private mutating func compile(_ syntax: TaskSyntax, in section: TasksSyntax, _ cited: [Citation]) {
    let leads = syntax.leads.map { lead in
      let scopes = compiled(lead.scopes)
      if let last = lead.scopes.last, !Scopes.canHold(scopes) {
        report(Self.contradictoryScopes(lead.scopes, at: last.range))
      }
      return PlanTask.Lead(text: lead.text.value, scopes: scopes, range: lead.range)
    }
    let links = tasksBefore.count
    let times = syntax.time?.terms.compactMap { compiled($0) } ?? []
    guard let time = syntax.time, times.count == time.terms.count else {
      tasksBefore.removeSubrange(links...)
      return
    }
    let own = citations(of: syntax.remarks, section: section.section.value)
    tasks.append(
      PlanTask(
        code: syntax.code.value, title: syntax.title?.value ?? "", leads: leads, supports: syntax.supports.map(\.value),
        products: syntax.products.map(\.value), times: times, timeRange: time.range,
        movesToWorkingDay: syntax.nextWorkingDay != nil || head.syntax?.nextWorkingDay != nil,
        section: section.section.value,
        citations: !own.isEmpty
          ? own : !cited.isEmpty ? cited : [Citation(section: section.section.value, cite: nil, quote: nil)],
        readings: (section.remarks.texts(.reading) + syntax.remarks.texts(.reading)).map(\.value),
        notes: syntax.remarks.texts(.note).map(\.value), documentation: syntax.documentation, range: syntax.range))
  }

  /// The time with its periods in the pack's year; nil when there are none such.
  private mutating func compiled(_ term: TaskTimeSyntax.Term) -> TaskTime? {
    switch term {
    case .deadline(let deadline):
      check(deadline)
      return .deadline(Target.Deadline(date: deadline.date.date, inclusive: deadline.inclusive))
    case .within(let kind, let parts, _):
      let periods = parts.compactMap { period(kind, $0) }
      return periods.count == parts.count ? .within(periods) : nil
    case .counted(let delay, let origin, let range):
      switch origin {
      case .event(let text): return .event(text.value, delay)
      case .task(let code):
        tasksBefore.append(TaskBefore(task: tasks.count, code: code))
        return .afterTask(TextFolding.matchKey(code.value), delay)
      case .day(let day):
        guard let delay, let due = WorkingCalendar().day(delay, after: day) else {
          report(Self.noDayAfter(range))
          return nil
        }
        check(DeadlineSyntax(date: DateSyntax(date: due, range: range), inclusive: true, range: range))
        return .daysAfter(day, delay)
      }
    case .weekly(let weekday, let inclusive, _):
      guard let year = head.wholeYear else { return nil }
      var days: [CalendarDate] = []
      var day = year.firstDay.adding(days: (weekday.rawValue - year.firstDay.weekday.rawValue + 7) % 7)
      while let next = day, next <= year.lastDay {
        days.append(next)
        day = next.adding(days: 7)
      }
      return .weekly(days, inclusive: inclusive)
    case .workingDayOfEach(let number, let inclusive, let inLast, let months, let isNext, let range):
      guard [1, 2, 3, 4, 6, 12].contains(months) else {
        report(Self.unevenRecurrence(months, at: range))
        return nil
      }
      guard let year = head.year else { return nil }
      let days = TaskTime.periods(ofMonths: months, in: year, head.years).compactMap { period -> WorkingDayOfPeriod? in
        let (year, month) = self.month(of: period, inLast: inLast, isNext: isNext, months)
        let last = CalendarDate.lastDay(ofMonth: month, year: year)
        guard let from = CalendarDate(year: year, month: month, day: 1),
          let to = CalendarDate(year: year, month: month, day: last)
        else { return nil }
        return WorkingDayOfPeriod(period: period, number: number ?? last, first: from, last: to, inclusive: inclusive)
      }
      return .workingDayOfEach(months: months, days)
    case .every(let months, let range):
      guard [1, 2, 3, 4, 6, 12].contains(months) else {
        report(Self.unevenRecurrence(months, at: range))
        return nil
      }
      return head.year.map { .every(months: months, TaskTime.periods(ofMonths: months, in: $0, head.years)) }
    case .dayInYear(let month, let day, let inclusive, let range):
      return self.deadline(month: month, day: day, inclusive: inclusive, range)
    case .endOf(let kind, let part, let isBefore, let range):
      guard let period = self.period(kind, part, mayLieOutside: true) else { return nil }
      return self.deadline(
        DateSyntax(date: isBefore ? period.firstDay : period.lastDay, range: range), inclusive: !isBefore, range)
    case .monthsOfYear(let first, let count, let written, let range):
      guard let year = written ?? head.year, let period = head.years.named(year * 12 + first, count) else { return nil }
      if let whole = head.wholeYear, !whole.contains(period) {
        report(Self.timeOutsideYear(period, whole, at: range))
      }
      return .within([period])
    case .window(let kind, let from, let lastKind, let to, let range):
      guard let first = period(kind, from), let last = to.map({ period(lastKind, $0) }) ?? head.wholeYear else {
        return nil
      }
      guard first.firstMonth <= last.lastMonth,
        let window = head.years.named(first.firstMonth, last.lastMonth - first.firstMonth + 1)
      else {
        report(Self.windowEndsFirst(first, last, at: range))
        return nil
      }
      return .within([window])
    case .dayOfEach(let day, let inclusive, let inLast, let months, let isNext, let range):
      guard [1, 2, 3, 4, 6, 12].contains(months) else {
        report(Self.unevenRecurrence(months, at: range))
        return nil
      }
      guard let year = head.year else { return nil }
      let days = TaskTime.periods(ofMonths: months, in: year, head.years).compactMap { period -> DayOfPeriod? in
        let (year, month) = self.month(of: period, inLast: inLast, isNext: isNext, months)
        // A month without such a day has it on its last.
        let last = CalendarDate.lastDay(ofMonth: month, year: year)
        guard let date = CalendarDate(year: year, month: month, day: min(day, last)) else { return nil }
        return DayOfPeriod(period: period, due: inclusive ? date : date.adding(days: -1) ?? date)
      }
      return .dayOfEach(months: months, days)
    case .yearEnd: return head.wholeYear.map { .yearEnd($0) }
    case .ongoing: return .ongoing
    case .event(let text, _): return .event(text.value, nil)
    case .plan(let text, _): return .plan(text?.value)
    case .along(let text, _): return .along(text.value)
    case .notGiven: return .notGiven
    }
  }

  /// The month of the calendar, wherever months end, in which a day of a period is, or of the period after it.
  private func month(
    of period: Period, inLast: Bool, isNext: Bool, _ months: Int
  ) -> (year: Int, month: Int) {
    let ordinal = head.years.calendarMonth(inLast ? period.lastMonth : period.firstMonth) + (isNext ? months : 0)
    return (ordinal / 12, ordinal % 12 + 1)
  }

  private mutating func deadline(_ date: DateSyntax, inclusive: Bool, _ range: SourceRange) -> TaskTime {
    check(DeadlineSyntax(date: date, inclusive: inclusive, range: range))
    return .deadline(Target.Deadline(date: date.date, inclusive: inclusive))
  }

  /// The day of the pack's year that is called so, `15/12`; reports one that this year does not have.
  private mutating func deadline(month: Int, day: Int, inclusive: Bool, _ range: SourceRange) -> TaskTime? {
    guard let year = head.year else { return nil }
    guard let date = self.day(month, day) else {
      report(.noSuchDay(range, year, month, day))
      return nil
    }
    return deadline(DateSyntax(date: date, range: range), inclusive: inclusive, range)
  }

  /// The period that a part of `in months 3, 6` is; reports one that does not exist.
  private mutating func period(
    _ kind: Period.Kind, _ part: TaskTimeSyntax.Part, mayLieOutside: Bool = false
  ) -> Period? {
    switch part.written {
    case .period(let written):
      if written.kind != kind {
        report(Self.noSuchPart(kind, text: written.text, at: part.range))
        return nil
      }
      guard let period = self.period(written, at: part.range) else { return nil }
      if !mayLieOutside, let year = head.wholeYear, !year.contains(period) {
        report(Self.timeOutsideYear(period, year, at: part.range))
      }
      return period
    case .number(let number):
      let count = kind == .month ? 12 : kind == .quarter ? 4 : 2
      guard (1...count).contains(number) else {
        report(Self.noSuchPart(kind, text: String(number), at: part.range))
        return nil
      }
      guard let year = head.year else { return nil }
      switch kind {
      case .month: return head.years.month(number, inYear: year)
      case .quarter: return head.years.quarter(year, number)
      default: return head.years.half(year, number)
      }
    }
  }
}

extension TaskTime {
  /// The parts of a year of a form that have `months` months each: months, quarters, halves, the year, or spans.
  static func periods(ofMonths months: Int, in year: Int, _ form: YearForm) -> [Period] {
    (0..<(12 / months)).compactMap { form.named(year * 12 + $0 * months, months) }
  }
}
