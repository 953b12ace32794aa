package import Base
package import Lang

/// Says of every unit and target whether the year is on course.
package struct Courser {
  /// The results that a target's course is computed from, as indices into `GradingPlan.measures`.
  private struct Results {
    var time: CourseTime
    /// To date.
    var past: Int
    /// The months to come, a year earlier; nil when they are not wanted.
    var earlier: Int?
    /// What a reduction is measured against.
    var baseline: Int?
    /// What a result hangs on that is made of others.
    var part: Part?
  }

  /// The results that one made of them hangs on, as indices into `GradingPlan.measures`.
  struct Part {
    let growing: GrowingPart
    /// Of the one that grows, to date.
    var past: Int
    /// Of it, the months to come a year earlier.
    var earlier: Int?
    /// Of those that are settled, in their order.
    var settled: [Int]
    /// Of the same, beside the months to come alone; nil where they are not of a year earlier.
    var ofRest: [Int]?
    /// Of the one that grows a year earlier, in the months to date and in those to come, where it goes on as it grew.
    var yearEarlier: (past: Int, rest: Int)?
  }

  /// The result that grows on the way to a target: its own, or the one that it hangs on.
  struct Growing {
    let indicator: Indicator
    let denominator: Int
    /// Indices into `GradingPlan.measures`, as in `Results`.
    let past: Int
    let earlier: Int?
    let measurement: Measurement
    /// What the months to come bring when it grows on as so far; nil where that is not assumed.
    var grownOn: Rational?
  }

  private let basis: CourseBasis
  private let results: [Results]
  var evaluator: Evaluator
  var plan: GradingPlan { evaluator.plan }

  /// The course of every unit on every target that is for it, in the order of the units, then of the targets; and
  /// messages about what could not be computed. `toDate`: from January to the last month that is over.
  /// `asOf`: as of which day deadlines are looked at; nil: the last day to date.
  package static func course(
    _ program: TypedProgram, _ dataset: Dataset, toDate: Period, asOf: CalendarDate? = nil, basis: CourseBasis,
    functions: Functions
  ) -> (CourseOutcome, [Diagnostic]) {
    let run = coursing(program, dataset, toDate: toDate, asOf: asOf, basis: basis, functions: functions)
    return (run.whole(), run.messages)
  }

  /// The same, each unit's course looked at when it is asked for.
  package static func coursing(
    _ program: TypedProgram, _ dataset: Dataset, toDate: Period, asOf: CalendarDate? = nil, basis: CourseBasis,
    functions: Functions
  ) -> RowRun<CourseOutcome> {
    var courser = Courser(program, dataset, toDate: toDate, asOf: asOf, basis: basis, functions: functions)
    let targets = UnitTargets(courser.plan, dataset.units)
    return RowRun(
      CourseOutcome(
        program: program, units: dataset.units, toDate: toDate, basis: basis,
        growsOn: courser.results.contains { $0.part?.yearEarlier != nil }, rows: []),
      units: dataset.units.count,
      rows: { unit in
        targets.entries(ofUnit: unit).filter { courser.hasCourse($0.target) }.map { courser.row(unit, $0) }
      },
      messages: { courser.evaluator.sortedDiagnostics })
  }

  /// What results a course is made from.
  package static func plan(
    _ program: TypedProgram, toDate: Period, asOf: CalendarDate?, basis: CourseBasis, functions: Functions
  ) -> GradingPlan {
    planned(program, toDate: toDate, asOf: asOf, basis: basis, functions: functions).plan
  }

  private init(
    _ program: TypedProgram, _ dataset: Dataset, toDate: Period, asOf: CalendarDate?, basis: CourseBasis,
    functions: Functions
  ) {
    let (plan, results) = Courser.planned(program, toDate: toDate, asOf: asOf, basis: basis, functions: functions)
    self.basis = basis
    self.results = results
    evaluator = Evaluator(plan, dataset, functions)
  }

  private static func planned(
    _ program: TypedProgram, toDate: Period, asOf: CalendarDate?, basis: CourseBasis, functions: Functions
  ) -> (plan: GradingPlan, results: [Results]) {
    let year = toDate.wholeYear
    var keys: [MeasurePlan.Key] = []
    func ask(_ target: Target, _ indicator: IndicatorID, _ denominator: Int, _ period: Period) -> Int {
      keys.append(
        MeasurePlan.Key(
          indicator: indicator, denominator: denominator, fields: target.orderedFields, period: period, baseline: nil,
          isReduction: false))
      return keys.count - 1
    }
    func ask(_ target: Target, _ period: Period) -> Int { ask(target, target.indicator, target.denominator, period) }
    func part(_ target: Target, _ time: CourseTime) -> Part? {
      guard let ahead = time.ahead, let whole = time.whole,
        let growing = GrowingPart(target.indicator, of: program, whole: whole)
      else { return nil }
      func settled(beside period: Period) -> [Int]? {
        let asked = growing.settled.map { leaf -> Int? in
          guard case .result(.named(let indicator, let denominator), let reference?) = leaf else { return nil }
          return reference.period(beside: period).map { ask(target, indicator, denominator, $0) }
        }
        return asked.contains(nil) ? nil : asked.compactMap { $0 }
      }
      guard let known = settled(beside: whole) else { return nil }
      let isYearEarlier = growing.settled.allSatisfy { if case .result(_, .aYearEarlier) = $0 { true } else { false } }
      let leaf = ProgramLeaf.result(.named(growing.indicator, denominator: growing.denominator), .aYearEarlier)
      var yearEarlier: (past: Int, rest: Int)?
      if basis == .pace, growing.settled.contains(leaf), program.vocabulary[growing.indicator].addsUp,
        let past = time.past.yearEarlier, let rest = ahead.yearEarlier
      {
        yearEarlier = (
          ask(target, growing.indicator, growing.denominator, past),
          ask(target, growing.indicator, growing.denominator, rest)
        )
      }
      return Part(
        growing: growing, past: ask(target, growing.indicator, growing.denominator, time.past),
        earlier: basis == .aYearEarlier
          ? ahead.yearEarlier.map { ask(target, growing.indicator, growing.denominator, $0) } : nil,
        settled: known, ofRest: isYearEarlier ? settled(beside: ahead) : nil, yearEarlier: yearEarlier)
    }
    var asked: [Results] = program.targets.map { target in
      let time = CourseTime(toDate: toDate, target, asOf: asOf)
      var baseline: Period?
      if target.isReduction, case .result(let reference) = target.baseline {
        baseline = reference.period(beside: TargetTime(target, judged: year, asOf: nil).period)
      }
      return Results(
        time: time, past: ask(target, time.past),
        earlier: basis == .aYearEarlier ? time.aheadAYearEarlier.map { ask(target, $0) } : nil,
        baseline: baseline.map { ask(target, $0) }, part: part(target, time))
    }
    let plan = GradingPlan(program, period: year, functions: functions, asking: keys)
    for index in asked.indices {
      asked[index].past = plan.asked[asked[index].past]
      asked[index].earlier = asked[index].earlier.map { plan.asked[$0] }
      asked[index].baseline = asked[index].baseline.map { plan.asked[$0] }
      guard var part = asked[index].part else { continue }
      part.past = plan.asked[part.past]
      part.earlier = part.earlier.map { plan.asked[$0] }
      part.settled = part.settled.map { plan.asked[$0] }
      part.ofRest = part.ofRest?.map { plan.asked[$0] }
      part.yearEarlier = part.yearEarlier.map { (plan.asked[$0.past], plan.asked[$0.rest]) }
      asked[index].part = part
    }
    return (plan, asked)
  }

  /// Whether a target has a course: what is there for information has none, and what recurs has one in each part.
  private func hasCourse(_ target: TargetID) -> Bool {
    let target = plan.program[target]
    if case .each = target.span { return false }
    return !target.bounds.isEmpty
  }

  /// The course of a unit on a target.
  private mutating func row(_ unit: Int, _ entry: GradingPlan.Entry) -> CourseRow {
    let target = plan.program[entry.target]
    let results = results[entry.target.index]
    let measurement = evaluator.measurement(unit, results.past, at: target.requirementRange)
    let (thresholds, assigned) = evaluator.thresholds(unit, entry)
    var row = CourseRow(
      unit: unit, target: entry.target, state: .noData, period: results.time.past, remaining: results.time.ahead,
      measurement: measurement, thresholds: thresholds, assigned: assigned, needed: [], remarks: [])
    if results.time.ahead == nil, !results.time.isOpen, target.span == nil,
      results.time.past != results.time.past.wholeYear
    {
      row.remarks = [.deadlineIsOver]
    }
    if results.time.isOfLaterYear {
      (row.state, row.remaining) = (.notYetDue, nil)
      row.remarks = results.time.lastDay.map { [.dueBy($0)] } ?? []
      row.measurement = Measurement(measured: .noData)
      return row
    }
    if let open = openReference(entry, results.time) {
      row.state = .undecided
      row.remarks.append(open)
      return row
    }
    do {
      try judge(&row, target, results)
    } catch {
      evaluator.report(LocatedFault(ComputingFault(error), target.requirementRange), unit)
      row.state = .undecided
      row.remarks.append(.fault(ComputingFault(error)))
    }
    return row
  }

  /// Why the threshold is not settled: a result that it refers to is of months still to come. nil when it is.
  private func openReference(_ entry: GradingPlan.Entry, _ time: CourseTime) -> Wording? {
    let references = entry.rule.map { plan.rules[$0].references } ?? plan.targets[entry.target.index].references
    for result in references.results {
      let period = result.period ?? plan.period
      guard period.lastMonth > time.past.lastMonth, period.contains(plan.period) || plan.period.contains(period) else {
        continue
      }
      return .targetStillOpen(period, of: Display.name(plan.program.vocabulary[result.indicator].term))
    }
    return nil
  }
}

extension Courser {
  /// Finds the state of a row, and what the rest must be.
  private mutating func judge(_ row: inout CourseRow, _ target: Target, _ results: Results) throws(ArithmeticFault) {
    if let part = results.part {
      guard let bounds = try bounds(&row, target, results) else { return }
      return try judge(&row, target, results.time, part, bounds)
    }
    switch row.measurement.measured {
    case .noCases:
      row.state = .noCases
      return
    case .noData:
      if row.measurement.remarks.contains(.doesNotAddUp(.periods)) { undecided(&row, .courseOfSingle) }
      return
    case .value: break
    }
    guard let bounds = try bounds(&row, target, results) else { return }
    let growing = Growing(
      indicator: plan.program.vocabulary[target.indicator], denominator: target.denominator, past: results.past,
      earlier: results.earlier, measurement: row.measurement)
    try follow(&row, growing, results.time, bounds)
  }

  /// Finds the state of a row by the result that grows and what is asked of it, and what the rest must be.
  mutating func follow(
    _ row: inout CourseRow, _ growing: Growing, _ time: CourseTime, _ bounds: [Judge.Bound]
  ) throws(ArithmeticFault) {
    guard let value = growing.measurement.measured.rational else { return }
    let measure = plan.measures[growing.past]
    let indicator = growing.indicator
    var judge = CourseJudge(
      kind: kind(of: indicator), bounds: bounds, value: value, counts: counts(growing.measurement, measure))
    let lacksUnits = growing.measurement.units?.hasGaps ?? false
    (judge.mayLoseGood, judge.mayLoseBad) = indicator.mayLose(lacksUnits: lacksUnits)
    if bounds.contains(where: { $0.comparator == .different }) { return undecided(&row, .courseOfExclusion) }
    let months = row.remaining?.monthCount ?? 0
    if measure.computation != nil {
      if time.isOpen {
        row.state = .notYetDue
      } else if months == 0 {
        row.state = judge.finalState(isWhole: evaluator.isWhole(row.unit, growing.past))
        if row.state == .undecided { row.remarks.append(.monthsStillMissing) }
      } else {
        undecided(&row, .courseOfMade)
      }
      return
    }
    let pace = try evaluator.measurer.pace(unit: row.unit, measure: growing.past, months: months)
    if time.isOpen {
      row.state = judge.proved ?? .notYetDue
      if row.state == .notYetDue, let lastDay = time.lastDay { row.remarks.append(.dueBy(lastDay)) }
      return
    }
    guard months > 0 else {
      row.state = judge.finalState(isWhole: pace.isWhole && !pace.isOpen)
      if row.state == .undecided { row.remarks.append(.monthsStillMissing) }
      return
    }
    if measure.overTime.isAtEnd { return end(&row, judge) }
    if measure.overTime == .mean { return undecided(&row, .courseOfMean) }
    if measure.overTime == .fixedDenominator, let counts = judge.counts {
      return try fixed(&row, growing, bounds, counts, try rest(&row, growing, pace))
    }
    if measure.kind == .single || !indicator.addsOverMonths(denominator: growing.denominator) {
      return undecided(&row, .courseOfSingle)
    }
    row.rest = try rest(&row, growing, pace)
    let needed = try judge.needed(rest: row.rest?.amount)
    row.needed = needed ?? []
    if let proved = judge.proved {
      row.state = proved
    } else if judge.isRatio {
      if judge.isMet {
        row.state = .onCourse
      } else if let needed {
        row.state = judge.isReachable(needed) ? .behind : .outOfReach
        // Nobody knows how many cases the parts have that are missing so far: they could be as many as it takes.
        if row.state == .outOfReach, !pace.isWhole || pace.isOpen { undecided(&row, .missingCouldDecide) }
      } else {
        undecided(&row, judge.counts == nil ? .courseWithoutCounts : nil)
      }
    } else if let needed, !judge.isReachable(needed) {
      row.state = .outOfReach
      if judge.mayLoseGood { undecided(&row, .missingCouldDecide) }
    } else if let rest = row.rest {
      let projected = try value.adding(rest.amount)
      row.projected = projected
      row.state = bounds.allSatisfy { $0.holds(projected) } ? .onCourse : .behind
    } else {
      undecided(&row, nil)
    }
  }

  func undecided(_ row: inout CourseRow, _ reason: Wording?) {
    row.state = .undecided
    if let reason, !row.remarks.contains(reason) { row.remarks.append(reason) }
  }

  /// What is asked of the result; for a reduction, of the figure that is to fall. nil when a threshold is missing or
  /// cannot be made one of the count: the row says so.
  private mutating func bounds(
    _ row: inout CourseRow, _ target: Target, _ results: Results
  ) throws(ArithmeticFault) -> [Judge.Bound]? {
    var bounds: [Judge.Bound] = []
    for (comparator, threshold) in zip(plan.targets[target.id.index].comparators, row.thresholds) {
      guard let threshold else { return nil }
      bounds.append(Judge.Bound(comparator: comparator, threshold: threshold))
    }
    guard target.isReduction else { return bounds }
    guard let index = results.baseline else {
      row.remarks.append(.baselineInWordsOnly)
      return nil
    }
    let period = plan.periods[plan.measures[index].period].period
    let baseline = evaluator.measurement(row.unit, index, at: target.requirementRange)
    guard let base = baseline.measured.rational, base > .zero else {
      let known = baseline.measured == .noCases ? .zero : baseline.measured.rational
      row.remarks.append(known.map { .noReduction(of: $0, in: period) } ?? .noResult(period))
      return nil
    }
    if !(try evaluator.measurer.pace(unit: row.unit, measure: index, months: 0).isWhole) {
      row.remarks.append(.sumOverGaps(period))
      return nil
    }
    // A fall by at least t leaves at most base - t · base.
    for index in bounds.indices {
      let left = try base.subtracting(try bounds[index].threshold.multiplied(by: base))
      bounds[index] = Judge.Bound(comparator: bounds[index].comparator.mirrored, threshold: left)
    }
    return bounds
  }

  private func kind(of indicator: Indicator) -> CourseJudge.Kind {
    switch indicator.measure {
    case .share: .share
    case .reduction: .reduction
    case .count, .quantity: indicator.takesNothingOff ? .count : .sum
    case .money, .number, .score, .days, .percent, .points, .truth: .sum
    }
  }

  private func counts(
    _ measurement: Measurement, _ measure: MeasurePlan
  ) -> (numerator: Rational, denominator: Rational)? {
    guard measure.kind == .ratio, let numerator = measurement.numerator, let denominator = measurement.denominator
    else { return nil }
    return (numerator, denominator)
  }

  /// What the rest of the year is assumed to bring; nil with the reason where that cannot be said.
  private mutating func rest(
    _ row: inout CourseRow, _ growing: Growing, _ pace: Measurer.Pace
  ) throws(ArithmeticFault) -> CourseRow.Rest? {
    guard basis == .aYearEarlier, let index = growing.earlier else {
      if let grown = growing.grownOn { return CourseRow.Rest(amount: grown, basis: .growthSoFar) }
      return pace.rest.map { CourseRow.Rest(amount: $0, basis: .pace) }
    }
    let range = plan.program[row.target].requirementRange
    let measurement = evaluator.measurement(row.unit, index, at: range)
    let measure = plan.measures[index]
    let isWhole = try evaluator.measurer.pace(unit: row.unit, measure: index, months: 0).isWhole
    if isWhole {
      switch measurement.measured {
      case .noCases where measure.kind == .ratio:
        row.remarks.append(.restHadNoCases)
        return nil
      case .noCases: return CourseRow.Rest(amount: .zero, basis: .aYearEarlier)
      case .value:
        let isOfDenominator = measure.kind == .ratio && measure.overTime != .fixedDenominator
        let amount = isOfDenominator ? measurement.denominator : measurement.numerator
        if let amount { return CourseRow.Rest(amount: amount, basis: .aYearEarlier) }
      case .noData: break
      }
    }
    row.remarks.append(.restIncomplete(plan.periods[measure.period].period))
    return nil
  }
}
