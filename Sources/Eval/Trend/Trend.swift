package import Base
package import Lang

/// Follows results from period to period.
package struct Trend {
  /// The periods that are shown.
  private let periods: [Period]
  /// Those, then the others that they are compared with.
  private let times: [Period]
  /// For each of `periods` the places in `times` of the one before and of the one a year earlier.
  private let before: [Int?]
  private let yearEarlier: [Int?]
  /// By number of what targets are about, then by `times`: of which months the result is, and its index in the plan's
  /// measures; nil where they would begin before 1900.
  private let results: [(months: Period, measure: Int)?]
  /// For each target the number of what it is about.
  private let subjects: [Int]
  private var evaluator: Evaluator
  private var plan: GradingPlan { evaluator.plan }

  /// The results of every unit, of what it has targets for, in each part of `within` from the first to the last that
  /// the data have something of; and messages about what could not be computed.
  package static func trend(
    _ program: TypedProgram, _ dataset: Dataset, within: Period, each: ScorePeriods.Each, functions: Functions
  ) -> (TrendOutcome, [Diagnostic]) {
    let run = trending(program, dataset, within: within, each: each, functions: functions)
    return (run.whole(), run.messages)
  }

  /// The same, each unit's results made when they are asked for.
  package static func trending(
    _ program: TypedProgram, _ dataset: Dataset, within: Period, each: ScorePeriods.Each, functions: Functions
  ) -> RowRun<TrendOutcome> {
    let given = dataset.periods.compactMap { each.containing($0) }
      .filter(within.contains)
    var shown: [Period] = []
    if let first = given.min(), let last = given.max() {
      shown = parts(of: within, each: each).filter { $0 >= first && $0 <= last }
    }
    var trend = Trend(program, dataset, within: within, periods: shown, functions: functions)
    let targets = UnitTargets(trend.plan, dataset.units)
    return RowRun(
      TrendOutcome(program: program, units: dataset.units, within: within, each: each, rows: []),
      units: dataset.units.count,
      rows: { unit in
        var seen: Set<Int> = []
        return targets.entries(ofUnit: unit).flatMap { entry in
          let subject = trend.subjects[entry.target.index]
          return seen.insert(subject).inserted ? trend.rows(unit, program[entry.target], subject) : []
        }
      },
      messages: { trend.evaluator.sortedDiagnostics })
  }

  /// The months, quarters, halves or years in a period.
  private static func parts(of period: Period, each: ScorePeriods.Each) -> [Period] {
    guard let months = each.monthCount else { return [] }
    if period.monthCount == months { return [period.form.named(period.firstMonth, months) ?? period] }
    return PeriodPlan(period).tilings.first { $0.first?.monthCount == months } ?? []
  }

  /// The periods whose results may be looked at: the parts of `within`, those before them and those a year earlier, and
  /// the last months up to the end of each for targets about such.
  package static func periods(_ program: TypedProgram, within: Period, each: ScorePeriods.Each) -> [Period] {
    let times = times(parts(of: within, each: each))
    var periods = times
    for months in Set(program.targets.compactMap(\.trendSubject.rolling)).sorted() {
      for period in times.compactMap({ $0.last(months) }) where !periods.contains(period) { periods.append(period) }
    }
    return periods
  }

  /// Some periods, then those before them and those a year earlier.
  private static func times(_ periods: [Period]) -> [Period] {
    var times = periods
    for period in periods {
      for other in [period.previous, period.yearEarlier].compactMap({ $0 }) where !times.contains(other) {
        times.append(other)
      }
    }
    return times
  }

  /// What results a trend is made from, whichever of its periods the data have.
  package static func plan(
    _ program: TypedProgram, within: Period, each: ScorePeriods.Each, functions: Functions
  ) -> GradingPlan {
    planned(program, within: within, periods: parts(of: within, each: each), functions: functions).plan
  }

  private init(
    _ program: TypedProgram, _ dataset: Dataset, within: Period, periods: [Period], functions: Functions
  ) {
    let (plan, subjects, times, months) = Trend.planned(
      program, within: within, periods: periods, functions: functions)
    self.periods = periods
    self.times = times
    self.subjects = subjects
    before = periods.map { $0.previous.flatMap(times.firstIndex) }
    yearEarlier = periods.map { $0.yearEarlier.flatMap(times.firstIndex) }
    var asked = plan.asked[...]
    results = months.map { months in months.flatMap { months in asked.popFirst().map { (months, $0) } } }
    evaluator = Evaluator(plan, dataset, functions)
  }

  /// What each target is about, by number; the periods whose results are asked for: those shown, then the others; and of
  /// which months the results are, by number, then by those periods.
  private static func planned(
    _ program: TypedProgram, within: Period, periods: [Period], functions: Functions
  ) -> (plan: GradingPlan, subjects: [Int], times: [Period], months: [Period?]) {
    let times = times(periods)
    var numbers: [TrendSubject: Int] = [:]
    var keys: [MeasurePlan.Key] = []
    var months: [Period?] = []
    let subjects = program.targets.map { target in
      let subject = target.trendSubject
      if let known = numbers[subject] { return known }
      numbers[subject] = numbers.count
      for time in times {
        let asked = subject.months(endingWith: time)
        months.append(asked)
        if let asked { keys.append(subject.key(asked)) }
      }
      return numbers.count - 1
    }
    let plan = GradingPlan(program, period: within, functions: functions, asking: keys, keepsPast: true)
    return (plan, subjects, times, months)
  }
}

extension Trend {
  /// A result, and whether no unit, field or month of it is missing.
  private struct Found {
    var months: Period
    var measurement: Measurement
    var isWhole: Bool
  }

  private mutating func rows(_ unit: Int, _ target: Target, _ subject: Int) -> [TrendRow] {
    var known = [Found?](repeating: nil, count: times.count)
    return periods.indices.compactMap { place in
      guard let found = find(unit, target, subject, place, &known) else { return nil }
      var row = TrendRow(
        unit: unit, target: target.id, period: found.months, measurement: found.measurement, previous: nil,
        yearEarlier: nil, remarks: [])
      row.previous = change(&row, target, subject, found, before[place], &known)
      row.yearEarlier = change(&row, target, subject, found, yearEarlier[place], &known)
      return row
    }
  }

  /// The result of a unit at a place of `times`.
  private mutating func find(
    _ unit: Int, _ target: Target, _ subject: Int, _ place: Int, _ known: inout [Found?]
  ) -> Found? {
    if let found = known[place] { return found }
    guard let (months, index) = results[subject * times.count + place] else { return nil }
    let measurement = evaluator.measurement(unit, index, at: target.requirementRange)
    // Where it cannot be told, it is not said to be whole.
    let found = Found(months: months, measurement: measurement, isWhole: evaluator.isWhole(unit, index))
    known[place] = found
    return found
  }

  /// A result beside that of another period; nil when there is no such period.
  private mutating func change(
    _ row: inout TrendRow, _ target: Target, _ subject: Int, _ now: Found, _ place: Int?, _ known: inout [Found?]
  ) -> TrendRow.Change? {
    guard let place, let before = find(row.unit, target, subject, place, &known) else { return nil }
    let other = before.months
    var change = TrendRow.Change(period: other, before: before.measurement.measured)
    guard let (old, new) = both(before, now) else { return change }
    evaluator.reorganised.note(
      row.unit, earlier: other, later: row.period, evaluator.measurer, at: target.requirementRange)
    let indicator = plan.program.vocabulary[target.indicator]
    let isSum = indicator.addsUp
    if isSum, !before.isWhole || !now.isWhole {
      let period = now.isWhole ? other : row.period
      let remark = Wording.sumOverGaps(period)
      if !row.remarks.contains(remark) { row.remarks.append(remark) }
      return change
    }
    do {
      let difference = try new.subtracting(old)
      // Of yes and no it is said which is better, and not by how much.
      if indicator.measure != .truth { change.difference = difference }
      if isSum, old > .zero { change.relative = try difference.divided(by: old) }
      change.direction =
        difference.isZero ? .same : difference.isNegative == indicator.lowerIsBetter ? .better : .worse
    } catch {
      evaluator.report(LocatedFault(ComputingFault(error), target.requirementRange), row.unit)
    }
    return change
  }

  private func both(_ before: Found, _ now: Found) -> (Rational, Rational)? {
    guard let old = before.measurement.measured.rational, let new = now.measurement.measured.rational else {
      return nil
    }
    return (old, new)
  }
}

extension Period {
  /// The period as long as this one that ends where it begins; nil before 1900.
  package var previous: Period? { form.named(firstMonth - monthCount, monthCount) }
}
