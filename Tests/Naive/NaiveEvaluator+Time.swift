import Base
import Eval
import Lang

/// The time of a target with a deadline, as the specification has it.
extension NaiveEvaluator {
  struct Time {
    /// The year judged begins after its last good day.
    var isOver: Bool
    /// Its last good day has come by the last day that is known.
    var isDue: Bool
    /// The months that it is about.
    var whole: Period
    /// Those of them that are known; nil when none is.
    var known: Period?
  }

  func time(of target: Target) -> Time {
    if let span = target.span { return time(of: span, target) }
    guard let deadline = target.deadline else {
      return Time(isOver: false, isDue: true, whole: period, known: period)
    }
    let last = deadline.inclusive ? deadline.date : deadline.date.adding(days: -1) ?? deadline.date
    let (from, to) = (period.firstMonth, period.lastMonth)
    // Over the end of a year it is the period that counts, else the year.
    let begin = from / 12 == to / 12 ? from / 12 * 12 : from
    let end = years.month(of: last)
    let isOver = end < begin
    // In the first quarter after the plan's year it is that year which goes on to it.
    let planned = program.packs[target.pack].year * 12
    let runsOver = end >= planned + 12 && end < planned + 15
    var today = asOf.map { $0 < years.lastDay(to) ? $0 : years.lastDay(to) } ?? years.lastDay(to)
    if runsOver, to == planned + 11, let asOf { today = asOf }
    let isDue = last <= today
    var first = end / 12 > to / 12 ? end / 12 * 12 : begin
    if runsOver, end / 12 > to / 12 || from / 12 == to / 12 { first = planned }
    let whole = period.form.named(first, end - first + 1) ?? period
    let now = years.month(of: today)
    var known = isDue ? whole : now >= first ? period.form.named(first, min(now, end) - first + 1) : nil
    // Of a later year nothing is known; what was last known says how things stand, unless it is a sum of other months.
    if known == nil, first > to, saysHowThingsStand(target.indicator) { known = period }
    return Time(isOver: isOver, isDue: isDue, whole: whole, known: known)
  }

  private func saysHowThingsStand(_ id: IndicatorID) -> Bool {
    let indicator = program.vocabulary[id]
    return !addsUp(id) || indicator.computation != nil || indicator.overTime.isAtEnd
  }

  /// The time of a target that has a part of the year, a year or the last months of its own.
  private func time(of span: TargetSpan, _ target: Target) -> Time {
    let plain = Time(isOver: false, isDue: true, whole: period, known: period)
    let last = period.lastMonth
    switch span {
    case .each: return plain
    case .year(let year):
      var time = plain
      time.isOver = year.firstMonth / 12 < period.firstMonth / 12 || year.firstMonth / 12 > last / 12
      return time
    case .rolling(let months):
      guard let rolling = period.form.named(last - months + 1, months) else { return plain }
      return Time(isOver: false, isDue: true, whole: rolling, known: rolling)
    case .years(let all):
      let end = years.lastDay(last)
      let today = asOf.map { $0 < end ? $0 : end } ?? end
      if period.firstMonth > all.lastMonth { return Time(isOver: true, isDue: true, whole: all, known: all) }
      if years.lastDay(all) <= today { return Time(isOver: false, isDue: true, whole: all, known: all) }
      let now = years.month(of: today)
      let known = now >= all.firstMonth ? period.form.named(all.firstMonth, now - all.firstMonth + 1) : nil
      return Time(isOver: false, isDue: false, whole: all, known: known)
    case .part(let part), .occurrence(let part):
      // That of the last year of which all its months are judged; or else of the year in which the period judged ends.
      let place = part.months == 1 ? years.place(ofMonth: part.index) : (part.index - 1) * part.months
      var first = last / 12 * 12 + place
      for year in period.firstMonth / 12...last / 12 {
        let start = year * 12 + place
        if start >= period.firstMonth, start + part.months - 1 <= last { first = start }
      }
      guard let whole = period.form.named(first, part.months) else { return plain }
      let end = years.lastDay(last)
      let today = asOf.map { $0 < end ? $0 : end } ?? end
      if years.lastDay(whole) <= today { return Time(isOver: false, isDue: true, whole: whole, known: whole) }
      let now = years.month(of: today)
      let known = now >= first ? period.form.named(first, now - first + 1) : nil
      return Time(isOver: false, isDue: false, whole: whole, known: known)
    }
  }

  // MARK: Sums over gaps

  func addsUp(_ indicator: IndicatorID) -> Bool {
    switch program.vocabulary[indicator].measure {
    case .count, .quantity, .money: true
    default: false
    }
  }

  /// Whether every unit, field and month is there that a result is made of.
  func isWhole(_ unit: Int, _ series: Series, _ period: Period, toTheEnd: Bool = false) -> Bool {
    // What is made of sums is whole where they are.
    if let computation = program.vocabulary[series.indicator].computation {
      return leaves(of: program.vocabulary[computation].expression).allSatisfy { leaf in
        guard case .result(.named(let id, let denominator), let earlier) = leaf else { return true }
        guard addsUp(id) else { return true }
        let part = Series(indicator: id, denominator: denominator, fields: series.fields)
        return when(earlier, period).map { isWhole(unit, part, $0) } ?? false
      }
    }
    var counts = series
    counts.baseline = nil
    // What stands at the end comes from the units under it where it gave only earlier figures itself.
    let stands = own(unit, counts, period).map { !$0.isOpen || !hasEnd(under: unit, counts, period) } ?? false
    let isOwn =
      stands && !partsHold(under: unit, counts, period) || children(of: unit).isEmpty || overUnits(counts) == .onlyOwn
    let units = isOwn ? [unit] : leaves(under: unit, counts, period)
    return units.allSatisfy { unit in isWholeAlone(unit, counts, period, toTheEnd: toTheEnd) }
  }

  /// The same of what one unit gave itself, with what those under it gave for the rest.
  func isWholeAlone(_ unit: Int, _ series: Series, _ period: Period, toTheEnd: Bool = false) -> Bool {
    let parts = series.fields.isEmpty ? [series] : series.fields.map { series.only($0) }
    return parts.allSatisfy { part in
      guard let measure = whole(unit, part, period) else { return false }
      if case .noData = measure.answer { return false }
      if measure.isOpen && toTheEnd || measure.units.map({ $0.given < $0.of }) ?? false { return false }
      return measure.periods.map { $0.given == $0.of } ?? true
    }
  }

  /// Whether a target's result lacks parts and is to be held against an earlier one that is there in full.
  func lacksParts(_ context: Context) -> Bool {
    let target = context.target
    guard !target.isReduction, addsUp(target.indicator), let known = time(of: target).known else { return false }
    let series = Series(indicator: target.indicator, denominator: target.denominator, fields: target.fields)
    let earlier = target.bounds.compactMap { bound -> Period? in
      if case .leaf(.result(.own, let reference?)) = bound.threshold.node { return period(of: reference, for: target) }
      return nil
    }
    return earlier.contains { isWhole(context.unit, series, $0) } && !isWhole(context.unit, series, known)
  }

  /// What more cases cannot change: a count or a quantity that has passed its lower bounds, or one of its upper ones.
  func isCertain(_ target: Target, _ requirement: [Requirement], _ value: Fraction) -> Bool {
    let indicator = program.vocabulary[target.indicator]
    var isCount = false
    if case .count = indicator.measure { isCount = true }
    if case .quantity = indicator.measure { isCount = true }
    guard isCount, !indicator.overTime.isAtEnd, indicator.overTime != .mean,
      ![.mean, .lowest].contains(indicator.overUnits)
    else { return false }
    func isLower(_ one: Requirement) -> Bool { one.comparator == .atLeast || one.comparator == .above }
    return requirement.allSatisfy { isLower($0) && $0.holds(value) }
      || requirement.contains { !isLower($0) && !$0.holds(value) }
  }
}
