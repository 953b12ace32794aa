package import Base
package import Lang

/// Grades units: program and data to verdicts.
package struct Evaluator {
  /// The thresholds of a unit for one target, for `assign`.
  package struct AssignedRow: Sendable {
    /// Index into the dataset's units.
    package var unit: Int
    package var target: TargetID
    /// One for each bound of the target; nil where none could be computed.
    package var thresholds: [Rational?]
    /// nil when the target's own figure is all there is to it.
    package var assigned: AssignedTarget?
  }

  let plan: GradingPlan
  let functions: Functions
  let measurer: Measurer
  /// What was made of results already.
  let madeResults = MadeResults()
  let units: [Unit]
  /// What could not be computed, and for which unit first.
  private var faults: [(fault: LocatedFault, unit: Int)] = []
  /// What was said of points that results are made of.
  private var ofScores: [Diagnostic] = []
  private var reported: Set<LocatedFault> = []
  /// How often something could not be computed, told or told before.
  private(set) var faultCount = 0
  /// Units that may be others than before, whose earlier results were looked at.
  var reorganised: ReorganisedUnits

  init(_ plan: GradingPlan, _ dataset: Dataset, _ functions: Functions) {
    self.plan = plan
    self.functions = functions
    measurer = Measurer(plan, dataset)
    reorganised = ReorganisedUnits(plan.program, wanted: dataset.wanted)
    units = dataset.units
  }

  /// A verdict for every unit and every target that is for it, in the order of the units, then of the targets; and
  /// messages about what could not be computed.
  package static func grade(
    _ program: TypedProgram, _ dataset: Dataset, period: Period, asOf: CalendarDate? = nil, functions: Functions
  ) -> (Outcome, [Diagnostic]) {
    let run = grading(program, dataset, period: period, asOf: asOf, functions: functions)
    return (run.whole(), run.messages)
  }

  /// The same, each unit's verdicts made when they are asked for. `only`: on which targets; nil for all.
  package static func grading(
    _ program: TypedProgram, _ dataset: Dataset, period: Period, asOf: CalendarDate? = nil, functions: Functions,
    only: Set<TargetID>? = nil
  ) -> RowRun<Outcome> {
    let frame = Outcome(program: program, units: dataset.units, period: period, asOf: asOf, rows: [])
    let plan = GradingPlan(program, period: period, asOf: asOf, functions: functions)
    return run(frame, plan, dataset, functions, where: { only?.contains($0.target) ?? true }) {
      evaluator, unit, entry in evaluator.row(unit, entry)
    }
  }

  /// The thresholds of every unit and every target that is for it, each unit's made when they are asked for. Results of the
  /// period judged are not needed.
  package static func assigning(
    _ program: TypedProgram, _ dataset: Dataset, period: Period, asOf: CalendarDate? = nil, functions: Functions
  ) -> RowRun<AssignmentList> {
    let frame = AssignmentList(program: program, units: dataset.units, period: period, asOf: asOf, rows: [])
    let plan = GradingPlan(program, period: period, asOf: asOf, functions: functions)
    // What is there for information assigns nothing.
    return run(frame, plan, dataset, functions, where: { !program[$0.target].bounds.isEmpty }) {
      (evaluator, unit, entry) in
      let (thresholds, assigned) = evaluator.thresholds(unit, entry)
      return AssignedRow(unit: unit, target: entry.target, thresholds: thresholds, assigned: assigned)
    }
  }

  /// A row for every unit and every target that is for it, of those that are wanted.
  private static func run<Rows: RowOutcome>(
    _ frame: Rows, _ plan: GradingPlan, _ dataset: Dataset, _ functions: Functions,
    where isWanted: @escaping (GradingPlan.Entry) -> Bool = { _ in true },
    row: @escaping (inout Evaluator, _ unit: Int, GradingPlan.Entry) -> Rows.Row
  ) -> RowRun<Rows> {
    let targets = UnitTargets(plan, dataset.units)
    var evaluator = Evaluator(plan, dataset, functions)
    return RowRun(
      frame, units: dataset.units.count,
      rows: { unit in targets.entries(ofUnit: unit).filter(isWanted).map { row(&evaluator, unit, $0) } },
      messages: { evaluator.sortedDiagnostics })
  }

  /// The messages in order of their places.
  var sortedDiagnostics: [Diagnostic] {
    let doubts = [reorganised.diagnostic(units)].compactMap { $0 }
    let told = faults.map { Diagnostic.fault($0.fault, unit: units[$0.unit].name) } + ofScores
    return (told + measurer.notices.diagnostics(measurer) + doubts).sorted { a, b in
      guard case .source(let x) = a.place, case .source(let y) = b.place else { return false }
      return x < y
    }
  }
}

extension Evaluator {
  /// The result that a target is about, up to its deadline where it has one: the remarks say of which months it is.
  mutating func result(_ unit: Int, _ target: TargetID) -> Measurement {
    let planned = plan.targets[target.index]
    let time = planned.time
    guard let lastDay = time.lastDay else {
      if plan.program.targets[target.index].bounds.isEmpty, time.state == .notYetDue {
        return Measurement(measured: .noData)
      }
      return measurement(unit, planned.measure, at: plan.program.targets[target.index].requirementRange)
    }
    var measurement = Measurement(measured: .noData)
    if time.hasBegun || time.isAhead {
      measurement = self.measurement(unit, planned.measure, at: plan.program[target].requirementRange)
    }
    if time.state == .notYetDue {
      // Why there is no result yet needs no telling.
      if measurement.measured == .noData { measurement.remarks = [] }
      measurement.remarks.insert(.dueBy(lastDay), at: 0)
    } else if time.isPart {
      // The months are named beside the target.
      if measurement.remarks == [.noResult(time.known)] { measurement.remarks = [] }
    } else if time.known != plan.period {
      if measurement.remarks == [.noResult(time.known)] { measurement.remarks = [] }
      measurement.remarks.insert(
        measurement.measured == .noData && measurement.remarks.isEmpty
          ? .notKnownOnDay(time.known) : .upToDeadline(time.known), at: 0)
    }
    return measurement
  }

  /// Why a result cannot be held against an earlier one that its target refers to: it is a sum that lacks parts, as
  /// months or units, and they could still decide it. nil where it can, or where nothing earlier is referred to.
  mutating func incomparable(
    _ unit: Int, _ entry: GradingPlan.Entry, _ value: Rational, _ bounds: [Judge.Bound]
  ) -> Wording? {
    guard entry.rule.map({ plan.rules[$0].references.looksBack }) ?? plan.targets[entry.target.index].looksBack else {
      return nil
    }
    let target = plan.program[entry.target]
    let indicator = plan.program.vocabulary[target.indicator]
    guard !target.isReduction, indicator.addsUp else { return nil }
    let planned = plan.targets[entry.target.index]
    let references = entry.rule.map { plan.rules[$0].references } ?? planned.references
    guard references.results.contains(where: { $0.own && $0.reference != nil && isComparable(unit, $0) }),
      !isWhole(unit, planned.measure)
    else { return nil }
    let judge = CourseJudge(kind: indicator.neverFalls ? .count : .sum, bounds: bounds, value: value, counts: nil)
    if judge.proved != nil { return nil }
    return .sumOverGaps(planned.time.known)
  }

  /// Whether an earlier result is known, and no part of it is missing where it is a sum.
  mutating func isComparable(_ unit: Int, _ reference: References.Result) -> Bool {
    guard let measure = reference.measure else { return false }
    return !plan.program.vocabulary[reference.indicator].addsUp || isWhole(unit, measure)
  }

  /// Whether no unit, field or month of a result is missing. Where it cannot be told, it is not said to be whole.
  func isWhole(_ unit: Int, _ measure: Int) -> Bool {
    if let computation = plan.measures[measure].computation {
      // A sum of sums is whole where they are.
      return plan.computations[computation].references.results.allSatisfy { reference in
        guard let part = reference.measure else { return false }
        return !plan.program.vocabulary[reference.indicator].addsUp || isWhole(unit, part)
      }
    }
    return (try? measurer.pace(unit: unit, measure: measure, months: 0))?.isWhole ?? false
  }

  /// The result of a unit; none, with the reason, where it is too large a number.
  mutating func measurement(_ unit: Int, _ measure: Int, at range: SourceRange) -> Measurement {
    do {
      let measurement =
        if let computation = plan.measures[measure].computation {
          try made(unit, measure, computation)
        } else {
          try measurer.measurement(unit: unit, measure: measure)
        }
      if measurement.measured != .noData {
        note(plan.periods[plan.measures[measure].period].period, unit, at: range)
        if let baseline = plan.measures[measure].baseline { note(plan.periods[baseline].period, unit, at: range) }
      }
      return measurement
    } catch {
      let fault = ComputingFault(error)
      report(LocatedFault(fault, range), unit)
      return Measurement(measured: .noData, remarks: [.fault(fault)])
    }
  }

  /// Notes that a result of a period was looked at for a unit.
  private mutating func note(_ period: Period, _ unit: Int, at range: SourceRange) {
    if plan.period.contains(period) { return }
    reorganised.note(unit, earlier: period, later: plan.period, measurer, at: range)
  }

  /// Keeps a message about a fault, one for each place.
  mutating func report(_ fault: LocatedFault, _ unit: Int) {
    faultCount += 1
    guard reported.insert(fault).inserted else { return }
    faults.append((fault, unit))
  }

  /// What was said of points, where it was not taken yet.
  mutating func takeOfScores() -> [Diagnostic] {
    defer { ofScores = [] }
    return ofScores
  }

  /// Takes over what was told while a scorer found something of another period, or points, for a result.
  mutating func takeOver(_ scorer: inout Scorer) {
    for (fault, unit) in scorer.evaluator.faults { report(fault, unit) }
    scorer.evaluator.faults = []
    ofScores += scorer.takeDiagnostics()
  }
}
