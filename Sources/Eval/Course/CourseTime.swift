package import Base
package import Lang

/// The months that a target is on its way through: those behind and those ahead.
package struct CourseTime: Sendable, Hashable {
  /// From January to the last month that is over, or to the deadline where that comes first.
  package var past: Period
  /// The months from then to the end of the year or the deadline; nil when none is left.
  package var ahead: Period?

  /// Takes the year to date and when the target is due. A deadline counts to the end of its month; one outside the year
  /// is none.
  init(toDate: Period, deadline: Target.Deadline?) {
    let year = toDate.wholeYear
    var last = year.lastMonth
    if let deadline, let day = deadline.inclusive ? deadline.date : deadline.date.adding(days: -1), year.contains(day),
      let month = Period.month(of: day)
    {
      last = month.lastMonth
    }
    let over = min(toDate.lastMonth, last)
    past = Period.named(year.firstMonth, over - year.firstMonth + 1) ?? toDate
    ahead = last > over ? Period.named(over + 1, last - over) : nil
  }

  /// The months ahead, a year earlier.
  var aheadAYearEarlier: Period? { ahead?.yearEarlier }

  /// The periods whose results are needed for the targets of a program, the year to date first.
  package static func periods(
    _ program: TypedProgram, toDate: Period, basis: CourseBasis
  ) -> [Period] {
    var periods = [toDate, toDate.wholeYear]
    for target in program.targets {
      let time = CourseTime(toDate: toDate, deadline: target.deadline)
      let earlier = basis == .aYearEarlier ? time.aheadAYearEarlier : nil
      for period in [time.past, earlier].compactMap({ $0 }) where !periods.contains(period) { periods.append(period) }
    }
    return periods
  }
}
