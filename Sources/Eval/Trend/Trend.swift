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
  /// By number of what targets are about, then by `times`: indices into the plan's measures.
  private let measures: [Int]
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

  /// The periods whose results may be looked at: the parts of `within`, those before them and those a year earlier.
  package static func periods(within: Period, each: ScorePeriods.Each) -> [Period] {
    var periods = parts(of: within, each: each)
    for period in periods {
      for other in [period.previous, period.yearEarlier].compactMap({ $0 }) where !periods.contains(other) {
        periods.append(other)
      }
    }
    return periods
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
    let (plan, subjects, times) = Trend.planned(program, within: within, periods: periods, functions: functions)
    self.periods = periods
    self.times = times
    self.subjects = subjects
    before = periods.map { $0.previous.flatMap(times.firstIndex) }
    yearEarlier = periods.map { $0.yearEarlier.flatMap(times.firstIndex) }
    measures = plan.asked
    evaluator = Evaluator(plan, dataset, functions)
  }

  /// What each target is about, by number, and the periods whose results are asked for: those shown, then the others.
  private static func planned(
    _ program: TypedProgram, within: Period, periods: [Period], functions: Functions
  ) -> (plan: GradingPlan, subjects: [Int], times: [Period]) {
    var times = periods
    for period in periods {
      for other in [period.previous, period.yearEarlier].compactMap({ $0 }) where !times.contains(other) {
        times.append(other)
      }
    }
    var numbers: [TargetSubject: Int] = [:]
    var keys: [MeasurePlan.Key] = []
    let subjects = program.targets.map { target in
      let subject = target.subject
      if let known = numbers[subject] { return known }
      numbers[subject] = numbers.count
      keys += times.map { subject.key($0) }
      return numbers.count - 1
    }
    let plan = GradingPlan(program, period: within, functions: functions, asking: keys, keepsPast: true)
    return (plan, subjects, times)
  }
}

extension Trend {
  /// A result, and whether no unit, field or month of it is missing.
  private struct Found {
    var measurement: Measurement
    var isWhole: Bool
  }

  private mutating func rows(_ unit: Int, _ target: Target, _ subject: Int) -> [TrendRow] {
    var known = [Found?](repeating: nil, count: times.count)
    return periods.indices.compactMap { place in
      guard let found = find(unit, target, subject, place, &known) else { return nil }
      var row = TrendRow(
        unit: unit, target: target.id, period: periods[place], measurement: found.measurement, previous: nil,
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
    let index = measures[subject * times.count + place]
    let measurement = evaluator.measurement(unit, index, at: target.requirementRange)
    // Where it cannot be told, it is not said to be whole.
    let found = Found(measurement: measurement, isWhole: evaluator.isWhole(unit, index))
    known[place] = found
    return found
  }

  /// A result beside that of another period; nil when there is no such period.
  private mutating func change(
    _ row: inout TrendRow, _ target: Target, _ subject: Int, _ now: Found, _ place: Int?, _ known: inout [Found?]
  ) -> TrendRow.Change? {
    guard let place, let before = find(row.unit, target, subject, place, &known) else { return nil }
    let other = times[place]
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

extension TargetSubject {
  /// Its results in a period.
  fileprivate func key(_ period: Period) -> MeasurePlan.Key {
    MeasurePlan.Key(
      indicator: indicator, denominator: denominator, fields: fields, period: period, baseline: nil, isReduction: false)
  }
}

extension Period {
  /// The period as long as this one that ends where it begins; nil before 1900.
  package var previous: Period? { form.named(firstMonth - monthCount, monthCount) }
}
