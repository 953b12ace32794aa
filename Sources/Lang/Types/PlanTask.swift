package import Base

/// One row of a plan's list of tasks: what is to be done, by whom, with what result, and when.
package struct PlanTask: Sendable {
  /// Who does it. Each lead has occurrences of its own; a joint lead is one text.
  package struct Lead: Sendable {
    /// In the plan's words.
    package var text: String
    /// The units that each do it for themselves; none when the text stands for one unit.
    package var scopes: [Scope]
    package var range: SourceRange
    package init(text: String, scopes: [Scope], range: SourceRange) {
      self.text = text
      self.scopes = scopes
      self.range = range
    }
  }

  /// By what the task is called: "1", "2.7a"; no other task of the pack has it.
  package var code: String
  package var title: String
  package var leads: [Lead]
  package var supports: [String]
  package var products: [String]
  /// In the order written; at least one.
  package var times: [TaskTime]
  /// Where the times stand.
  package var timeRange: SourceRange
  /// Whether what is due on a day off is due on the next working day.
  package var movesToWorkingDay: Bool
  package var section: String
  /// At least one: the section itself when nothing more exact is cited.
  package var citations: [Citation]
  package var readings: [String]
  package var notes: [String]
  package var documentation: String?
  package var range: SourceRange

  package init(
    code: String, title: String, leads: [Lead], supports: [String], products: [String], times: [TaskTime],
    timeRange: SourceRange, movesToWorkingDay: Bool = false, section: String, citations: [Citation], readings: [String],
    notes: [String],
    documentation: String?, range: SourceRange
  ) {
    self.code = code
    self.title = title
    self.leads = leads
    self.supports = supports
    self.products = products
    self.times = times
    self.timeRange = timeRange
    self.movesToWorkingDay = movesToWorkingDay
    self.section = section
    self.citations = citations
    self.readings = readings
    self.notes = notes
    self.documentation = documentation
    self.range = range
  }

  /// When it is due, in order of the days, as far as weekends alone tell; empty when nothing says so by itself.
  package var dates: [TaskDate] { TaskTime.dates(times) }
  /// What it waits for or goes along with: the times that give no day.
  package var openTimes: [TaskTime] { times.filter { !$0.hasDates } }
}

/// One time at which a task is to be done, or one rule for such times.
package enum TaskTime: Sendable, Hashable {
  case deadline(Target.Deadline)
  /// Within each of these periods.
  case within([Period])
  /// Within so many days of a day.
  case daysAfter(CalendarDate, DayCount)
  /// In each of these periods, which a recurrence such as `monthly` gives; `months` is its length.
  case every(months: Int, [Period])
  /// By a day of each of these periods: its last good day.
  case dayOfEach(months: Int, [DayOfPeriod])
  /// By a working day of each of these periods.
  case workingDayOfEach(months: Int, [WorkingDayOfPeriod])
  /// On each of these days, or by the day before, of one week each.
  case weekly([CalendarDate], inclusive: Bool)
  /// By the last day of the year.
  case yearEnd(Period)
  /// All the time: no day, never late.
  case ongoing
  /// When something happens, or within so many days of it; no day until someone records one.
  case event(String, DayCount?)
  /// After the task of this code, or within so many days of the one on which that is done.
  case afterTask(String, DayCount?)
  /// When another plan says; no day until someone records one. nil: the plan is not named.
  case plan(String?)
  /// Together with other work.
  case along(String)
  /// The plan says nothing.
  case notGiven

  /// Whether it gives days by itself.
  package var hasDates: Bool {
    switch self {
    case .deadline, .daysAfter, .within, .every, .dayOfEach, .workingDayOfEach, .weekly, .yearEnd: true
    case .ongoing, .event, .afterTask, .plan, .along, .notGiven: false
    }
  }
}

extension TaskTime {
  /// So many days after what happens; nil where it says no number.
  package var delay: DayCount? {
    switch self {
    case .event(_, let delay), .afterTask(_, let delay): delay
    case .daysAfter(_, let delay): delay
    default: nil
    }
  }

  /// Whether it counts days that are worked.
  package var countsWorkingDays: Bool {
    if case .workingDayOfEach = self { return true }
    return delay?.areWorking ?? false
  }
}

/// A period in which a task recurs, and the working day of it: of the days from `first` to `last`.
package struct WorkingDayOfPeriod: Sendable, Hashable {
  package var period: Period
  package var number: Int
  package var first: CalendarDate
  package var last: CalendarDate
  /// Whether that day itself is still good.
  package var inclusive: Bool
  package init(period: Period, number: Int, first: CalendarDate, last: CalendarDate, inclusive: Bool) {
    self.period = period
    self.number = number
    self.first = first
    self.last = last
    self.inclusive = inclusive
  }

  /// The last good day.
  func due(_ calendar: WorkingCalendar) -> CalendarDate {
    let day = calendar.workingDay(number, from: first, to: last) ?? last
    return inclusive ? day : day.adding(days: -1) ?? day
  }
}

/// A period in which a task recurs, and the last good day for it.
package struct DayOfPeriod: Sendable, Hashable {
  package var period: Period
  package var due: CalendarDate
  package init(period: Period, due: CalendarDate) {
    self.period = period
    self.due = due
  }
}

/// One time a task is due.
package struct TaskDate: Sendable, Hashable {
  /// By what the occurrence is called: the period, `2024-02`, or `1`, `2`, … for days.
  package var label: String
  /// The period in which it is to be done; nil for a day.
  package var period: Period?
  /// The last good day.
  package var due: CalendarDate
  /// The last good day as the plan has it, where it is a day off and another one counts.
  package var planned: CalendarDate?
  /// The deadline as written; nil for a period.
  package var deadline: Target.Deadline?
  /// What it is counted from, or of which week it is.
  package var basis: Basis?

  package enum Basis: Sendable, Hashable {
    case daysAfter(CalendarDate, DayCount)
    /// The day of the week that the plan names.
    case week(CalendarDate)
  }

  package init(label: String, period: Period?, due: CalendarDate, deadline: Target.Deadline?) {
    self.label = label
    self.period = period
    self.due = due
    self.deadline = deadline
  }
}

extension TaskTime {
  /// The times that give days, as occurrences in order of the days. One that several of them give is there once, and
  /// the end of the year only when nothing else is due then.
  package static func dates(_ times: [TaskTime], _ calendar: WorkingCalendar = WorkingCalendar()) -> [TaskDate] {
    var dates: [TaskDate] = []
    var days = 0
    var deadlines: Set<CalendarDate> = []
    for time in times {
      switch time {
      case .deadline(let deadline):
        let due = deadline.lastGoodDay
        guard deadlines.insert(due).inserted else { continue }
        days += 1
        dates.append(TaskDate(label: String(days), period: nil, due: due, deadline: deadline))
      case .daysAfter(let start, let delay):
        guard let due = calendar.day(delay, after: start), deadlines.insert(due).inserted else { continue }
        days += 1
        var date = TaskDate(label: String(days), period: nil, due: due, deadline: nil)
        date.basis = .daysAfter(start, delay)
        dates.append(date)
      case .weekly(let named, let inclusive):
        for day in named where !dates.contains(where: { $0.basis == .week(day) }) {
          let due = inclusive ? day : day.adding(days: -1) ?? day
          var date = TaskDate(label: due.isoText, period: nil, due: due, deadline: nil)
          date.basis = .week(day)
          dates.append(date)
        }
      case .workingDayOfEach(_, let days):
        for day in days {
          let due = day.due(calendar)
          guard !dates.contains(where: { $0.period == day.period && $0.due == due }) else { continue }
          dates.append(TaskDate(label: day.period.text, period: day.period, due: due, deadline: nil))
        }
      case .within(let periods), .every(_, let periods):
        for period in periods where !dates.contains(where: { $0.period?.hasSameMonths(as: period) ?? false }) {
          dates.append(TaskDate(label: period.text, period: period, due: period.lastDay, deadline: nil))
        }
      case .dayOfEach(_, let days):
        for day in days where !dates.contains(where: { $0.period == day.period && $0.due == day.due }) {
          dates.append(TaskDate(label: day.period.text, period: day.period, due: day.due, deadline: nil))
        }
      case .yearEnd, .ongoing, .event, .afterTask, .plan, .along, .notGiven: break
      }
    }
    for case .yearEnd(let year) in times where !dates.contains(where: { $0.due == year.lastDay }) {
      dates.append(TaskDate(label: year.text, period: year, due: year.lastDay, deadline: nil))
    }
    nameByDay(&dates)
    return dates.enumerated().sorted { ($0.element.due, $0.offset) < ($1.element.due, $1.offset) }.map(\.element)
  }

  /// Of several days of one period, `ngày 10 và ngày 25 hằng tháng`, each is called by itself.
  private static func nameByDay(_ dates: inout [TaskDate]) {
    var counts: [String: Int] = [:]
    for date in dates { counts[date.label, default: 0] += 1 }
    guard counts.contains(where: { $0.value > 1 }) else { return }
    for index in dates.indices where counts[dates[index].label] ?? 0 > 1 {
      dates[index].label = dates[index].due.isoText
    }
  }
}
