package import Base
package import Lang

/// The months that a target is on its way through: those behind and those ahead.
package struct CourseTime: Sendable, Hashable {
  /// From January to the last month that is over, or to the deadline where that comes first.
  package var past: Period
  /// The months from then to the end of the year or the deadline; nil when none is left.
  package var ahead: Period?
  /// Whether the deadline is still to come although no month is left, or lies after the year.
  package var isOpen = false
  /// Whether it is a target of a later year.
  package var isOfLaterYear = false
  /// The last good day; nil without a deadline.
  package var lastDay: CalendarDate?

  /// Takes the year to date, when the target is due, and the day as of which it is asked (nil: the last to date). A
  /// deadline counts to the end of its month.
  init(toDate: Period, _ target: Target, asOf: CalendarDate?) {
    let year = toDate.wholeYear
    let time = TargetTime(target, judged: toDate, asOf: asOf)
    lastDay = time.lastDay
    if let part = target.span?.part?.period(in: toDate.lastYear, toDate.form) {
      let over = min(toDate.lastMonth, part.lastMonth)
      // Before its first month there is nothing to look at.
      isOfLaterYear = over < part.firstMonth
      past = isOfLaterYear ? part : toDate.form.named(part.firstMonth, over - part.firstMonth + 1) ?? part
      ahead = !isOfLaterYear && part.lastMonth > over ? toDate.form.named(over + 1, part.lastMonth - over) : nil
      isOpen = isOfLaterYear
      return
    }
    if case .rolling = target.span {
      (past, ahead) = (time.period, nil)
      return
    }
    if case .years(let whole) = target.span {
      // What the years after this one must bring is not asked here.
      let over = min(toDate.lastMonth, whole.lastMonth)
      isOfLaterYear = over < whole.firstMonth
      past = isOfLaterYear ? whole : toDate.form.named(whole.firstMonth, over - whole.firstMonth + 1) ?? toDate
      let rest = min(whole.lastMonth, year.lastMonth) - over
      ahead = isOfLaterYear || whole.lastMonth > year.lastMonth || rest < 1 ? nil : toDate.form.named(over + 1, rest)
      isOpen = isOfLaterYear || whole.lastMonth > year.lastMonth
      return
    }
    if case .year(let named) = target.span, named > year {
      (past, isOfLaterYear, isOpen) = (toDate, true, true)
      return
    }
    let deadline = target.deadline
    isOfLaterYear = time.state == .notYetDue && !time.hasBegun && time.period.firstMonth > year.lastMonth
    let last = deadline == nil || isOfLaterYear || time.state == .past ? year.lastMonth : time.period.lastMonth
    let over = min(toDate.lastMonth, last)
    past = toDate.form.named(year.firstMonth, over - year.firstMonth + 1) ?? toDate
    ahead = last > over ? toDate.form.named(over + 1, last - over) : nil
    isOpen = isOfLaterYear || time.state == .notYetDue && ahead == nil
  }

  /// All months, behind and ahead; nil when none is ahead or the target is still to begin.
  var whole: Period? {
    guard let ahead, !isOpen else { return nil }
    return past.form.named(past.firstMonth, past.monthCount + ahead.monthCount)
  }

  /// The months ahead, a year earlier.
  var aheadAYearEarlier: Period? { ahead?.yearEarlier }

  /// The periods whose results are needed for the targets of a program, the year to date first.
  package static func periods(
    _ program: TypedProgram, toDate: Period, asOf: CalendarDate?, basis: CourseBasis
  ) -> [Period] {
    var periods = [toDate, toDate.wholeYear]
    for target in program.targets {
      let time = CourseTime(toDate: toDate, target, asOf: asOf)
      let earlier = basis == .aYearEarlier ? time.aheadAYearEarlier : nil
      var asked = [time.past, earlier]
      // What a made result hangs on is of the same months, and of those a year earlier.
      if program.vocabulary[target.indicator].computation != nil {
        asked += [time.whole, time.ahead].flatMap { [$0, $0?.yearEarlier] }
      }
      for period in asked.compactMap({ $0 }) where !periods.contains(period) { periods.append(period) }
    }
    return periods
  }
}
