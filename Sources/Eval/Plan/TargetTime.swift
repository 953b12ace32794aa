package import Base
package import Lang

/// The time of a target: of which months its result is, and whether its day has come.
///
/// A target without a deadline is about the period judged. One with a deadline is about the year up to the end of the
/// month in which its last good day lies, whichever period of the year is judged; where the period judged goes over the
/// end of a year, about that period up to then.
package struct TargetTime: Sendable, Hashable {
  package enum State: Sendable, Hashable {
    /// It has no deadline, or its day has come.
    case due
    /// The last day that is known comes before its last good day.
    case notYetDue
    /// Its last good day lies before the year judged: it is not judged any more.
    case past
  }

  package var state: State
  /// The months that the target is about, up to its deadline.
  package var period: Period
  /// The months of them that are known; what is measured. `period` where none is.
  package var known: Period
  /// Whether some of its months are known.
  package var hasBegun = true
  /// Whether it is about months after those judged, and the result of those judged says how things stand: `known` then.
  package var isAhead = false
  /// The last good day; nil without a deadline.
  package var lastDay: CalendarDate?

  /// Whether it is about a time of its own that is no last day: the months of its result are named beside it.
  package var isPart = false

  /// Takes the target, the period judged and the day as of which it is judged: nil, or one after the period, is the
  /// period's last day. `indicator`: what it is about; nil where only its own time is asked for.
  package init(_ target: Target, judged: Period, asOf: CalendarDate?, of indicator: Indicator? = nil) {
    self.init(target.deadline, span: target.span, judged: judged, asOf: asOf)
    // A sum of other months says nothing of those that count.
    guard state == .notYetDue, !hasBegun, target.span == nil, period.firstMonth > judged.lastMonth, let indicator,
      !indicator.addsUp || indicator.overTime.isAtEnd || indicator.computation != nil
    else { return }
    (isAhead, known) = (true, judged)
  }

  private init(_ deadline: Target.Deadline?, span: TargetSpan?, judged: Period, asOf: CalendarDate?) {
    (state, period, known) = (.due, judged, judged)
    let today = asOf.map { min($0, judged.lastDay) } ?? judged.lastDay
    switch span {
    case .year(let whole):
      let isJudged = judged.firstYear <= whole.firstYear && whole.firstYear <= judged.lastYear
      if !isJudged { state = .past }
      if judged.contains(whole) { (period, known) = (whole, whole) }
    case .rolling(let months):
      if let last = judged.form.named(judged.lastMonth - months + 1, months) { (period, known) = (last, last) }
      isPart = true
    case .part(let part), .occurrence(let part):
      isPart = true
      guard let whole = TargetTime.whole(part, judged) else { return }
      (period, known, lastDay) = (whole, whole, whole.lastDay)
      guard whole.lastDay > today else { return }
      (state, hasBegun) = (.notYetDue, today >= whole.firstDay)
      if hasBegun, let month = judged.form.month(of: today)?.firstMonth {
        known = TargetTime.months(whole.firstMonth, through: month, judged)
      }
    case .years(let whole): limit(to: whole, judged, today)
    case .each, nil: break
    }
    guard let deadline, span == nil || state != .past else { return }
    // Of a year that goes on to a day after it more is known than of the period judged.
    let isAfter = deadline.runsOverFrom.map { judged.lastMonth == $0 + 11 } ?? false
    limit(deadline, judged, isAfter ? asOf ?? today : today)
  }

  /// The months of a part of the year, of the last year of which the period judged has all of them; or else of the last
  /// year that is judged.
  static func whole(_ part: PartOfYear, _ judged: Period) -> Period? {
    let years = judged.firstYear...judged.lastYear
    let inside = years.reversed().lazy.compactMap { part.period(in: $0, judged.form) }.first { judged.contains($0) }
    return inside ?? part.period(in: years.upperBound, judged.form)
  }

  /// What several years together make of the period judged: they are due when the last of them is over.
  private mutating func limit(to whole: Period, _ judged: Period, _ today: CalendarDate) {
    isPart = true
    (period, known, lastDay) = (whole, whole, whole.lastDay)
    guard judged.firstMonth <= whole.lastMonth else {
      state = .past
      return
    }
    guard whole.lastDay > today else { return }
    (state, hasBegun) = (.notYetDue, today >= whole.firstDay)
    if hasBegun, let month = judged.form.month(of: today)?.firstMonth {
      known = TargetTime.months(whole.firstMonth, through: month, judged)
    }
  }

  /// What a deadline makes of the period judged.
  private mutating func limit(_ deadline: Target.Deadline, _ judged: Period, _ today: CalendarDate) {
    let last = deadline.lastGoodDay
    lastDay = last
    let year = judged.isInOneYear ? judged.wholeYear : judged
    guard last >= year.firstDay else {
      state = .past
      return
    }
    if last > today { (state, hasBegun) = (.notYetDue, false) }
    guard let month = judged.form.month(of: last)?.firstMonth else { return }
    // A deadline in a later year than the one judged ends a part of its own year, or the plan's year where it runs over.
    let ownFirst = deadline.runsOverFrom ?? month - month % 12
    let first =
      month / 12 > year.lastYear || deadline.runsOverFrom != nil && judged.isInOneYear ? ownFirst : year.firstMonth
    period = TargetTime.months(first, through: month, judged)
    known = period
    guard state == .notYetDue else { return }
    if let today = judged.form.month(of: today)?.firstMonth, today >= first {
      known = TargetTime.months(first, through: min(month, today), judged)
      hasBegun = true
    }
  }

  /// The months from one to another; named as the period judged where they are the same.
  private static func months(_ first: Int, through last: Int, _ judged: Period) -> Period {
    if first == judged.firstMonth, last == judged.lastMonth { return judged }
    return judged.form.named(first, last - first + 1) ?? judged
  }
}
