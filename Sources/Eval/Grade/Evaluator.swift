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
  private var diagnostics: [Diagnostic] = []
  private var reported: Set<LocatedFault> = []
  /// How often something could not be computed, told or told before.
  private(set) var faultCount = 0
  /// Units that may be others than before, whose earlier results were looked at.
  var reorganised: ReorganisedUnits

  init(_ plan: GradingPlan, _ dataset: Dataset, _ functions: Functions) {
    self.plan = plan
    self.functions = functions
    measurer = Measurer(plan, dataset)
    reorganised = ReorganisedUnits(plan.program)
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

  /// The same, each unit's verdicts made when they are asked for.
  package static func grading(
    _ program: TypedProgram, _ dataset: Dataset, period: Period, asOf: CalendarDate? = nil, functions: Functions
  ) -> RowRun<Outcome> {
    let frame = Outcome(program: program, units: dataset.units, period: period, asOf: asOf, rows: [])
    let plan = GradingPlan(program, period: period, asOf: asOf, functions: functions)
    return run(frame, plan, dataset, functions) { evaluator, unit, entry in evaluator.row(unit, entry) }
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
    return (diagnostics + measurer.notices.diagnostics(measurer) + doubts).sorted { a, b in
      guard case .source(let x) = a.place, case .source(let y) = b.place else { return false }
      return x < y
    }
  }
}

extension Evaluator {
  /// The verdict of a unit on a target.
  mutating func row(_ unit: Int, _ entry: GradingPlan.Entry) -> VerdictRow {
    let measurement = result(unit, entry.target)
    let (thresholds, assigned) = thresholds(unit, entry)
    var row = VerdictRow(
      unit: unit, target: entry.target, verdict: .noData, measurement: measurement, thresholds: thresholds,
      margin: nil, needed: nil, assigned: assigned)
    let target = plan.program[entry.target]
    if target.bounds.isEmpty {
      if case .each? = target.span { row.measurement = Measurement(measured: .noData) }
      row.verdict = .forInformation
      return row
    }
    if case .each(_, let least, let parts) = target.span {
      judge(&row, least: least, of: parts, entry)
      return row
    }
    if plan.targets[entry.target.index].time.state == .notYetDue {
      row.verdict = .notYetDue
      return row
    }
    switch measurement.measured {
    case .noCases: row.verdict = .noCases
    case .noData:
      row.verdict = .noData
      // Where all that the result can still be says the same, that is the verdict.
      if let range = measurement.bounds, let isMet = isMet(range, entry, thresholds) {
        row.verdict = isMet ? .met : .missed
        row.measurement.remarks.insert(.between(range, plan.program, entry.target), at: 0)
      }
    case .value(let value):
      let bounds = zip(plan.targets[entry.target.index].comparators, thresholds).compactMap { comparator, threshold in
        threshold.map { Judge.Bound(comparator: comparator, threshold: $0) }
      }
      guard bounds.count == thresholds.count else { break }
      if let gap = incomparable(unit, entry, value, bounds) {
        row.measurement.remarks.append(gap)
        break
      }
      let judge = Judge(bounds: bounds)
      row.verdict = judge.isMet(by: value) ? .met : .missed
      if !target.ratings.isEmpty { row.rating = rating(of: value, row, target) }
      // A criterion holds or does not: there is nothing between.
      if plan.program.vocabulary[plan.program[entry.target].indicator].measure == .truth { break }
      do {
        row.margin = try judge.margin(of: value)
        if row.verdict == .missed {
          let vocabulary = plan.program.vocabulary
          let indicator = vocabulary[target.indicator]
          row.needed = try judge.needed(
            for: measurement, of: indicator, isReduction: target.isReduction,
            isWhole: vocabulary.isWhole(indicator.measure))
        }
      } catch {
        report(LocatedFault(ComputingFault(error), plan.program[entry.target].requirementRange), unit)
      }
    }
    return row
  }

  /// The verdict on a target that recurs: it is met in as many parts as the pack asks for, or can no longer be.
  private mutating func judge(
    _ row: inout VerdictRow, least: Int, of parts: [TargetID], _ entry: GradingPlan.Entry
  ) {
    var states: [Verdict: [Wording]] = [:]
    for part in parts {
      var occurrence = entry
      occurrence.target = part
      // A rule sets all parts alike.
      if let rule = entry.rule {
        let assignment = plan.rules[rule].assignment
        occurrence.rule = plan.rules.firstIndex { $0.assignment == assignment && $0.target == part }
      }
      let verdict = self.row(row.unit, occurrence).verdict
      let name = plan.program[part].span.map(Display.span) ?? Wording(same: "")
      states[verdict, default: []].append(name)
    }
    // A part in which nothing occurred is neither met nor missed.
    let met = states[.met, default: []].count
    let uncounted = states[.noCases, default: []].count
    let open = states[.noData, default: []].count + states[.notYetDue, default: []].count
    let wanted = min(least, parts.count - uncounted)
    row.measurement = Measurement(measured: .noData)
    if uncounted == parts.count {
      row.verdict = .noCases
    } else if met >= wanted {
      row.verdict = .met
    } else if met + open < wanted {
      row.verdict = .missed
    } else {
      row.verdict = states[.notYetDue] != nil ? .notYetDue : .noData
    }
    row.measurement.remarks = [.metIn(met, of: parts.count)]
    for verdict in [Verdict.missed, .noData, .noCases, .notYetDue] {
      if let names = states[verdict] { row.measurement.remarks.append(.partsIn(Display.verdict(verdict), names)) }
    }
  }

  /// What a result is called by how much of the target it comes to: 100 % is what meets it. Of a figure that is not above
  /// zero there are no parts: such a result is called by whether it meets the target.
  private func rating(of value: Rational, _ row: VerdictRow, _ target: Target) -> Int? {
    guard let threshold = row.thresholds.first ?? nil, let comparator = target.bounds.first?.comparator else {
      return nil
    }
    for (index, rating) in target.ratings.enumerated() {
      guard let part = rating.part else { return index }
      if part == .one {
        if row.verdict == .met { return index }
        continue
      }
      guard threshold > .zero else { continue }
      if comparator == .equal, part > .one { continue }
      // So much short of the figure, on the side that is worse: 90 % of at most 5 % is up to 5.5 %.
      guard let edge = try? part.multiplied(by: threshold),
        let other = try? Rational(2).subtracting(part).multiplied(by: threshold)
      else { return nil }
      switch comparator {
      case .equal: if edge <= value, value <= other { return index }
      default: if comparator.rises ? value >= edge : value <= other { return index }
      }
    }
    return nil
  }

  /// Whether all values of a range meet a target, or none; nil where only some do.
  private func isMet(_ range: ClosedRange<Rational>, _ entry: GradingPlan.Entry, _ thresholds: [Rational?]) -> Bool? {
    var isMet = true
    for (comparator, threshold) in zip(plan.targets[entry.target.index].comparators, thresholds) {
      guard let threshold else { return nil }
      switch comparator.holds(forAll: range, threshold) {
      case true?: continue
      case false?: return false
      case nil: isMet = false
      }
    }
    return isMet ? true : nil
  }

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
    if time.hasBegun {
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
  private mutating func isComparable(_ unit: Int, _ reference: References.Result) -> Bool {
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

  /// The thresholds in force, and how they came about where it is not the target that says it.
  mutating func thresholds(_ unit: Int, _ entry: GradingPlan.Entry) -> ([Rational?], AssignedTarget?) {
    let targetPlan = plan.targets[entry.target.index]
    if entry.rule == nil, let constant = targetPlan.constants { return (constant, nil) }
    guard let index = entry.rule else { return own(targetPlan, unit, entry) }
    let rule = plan.rules[index]
    let results = results(unit, rule.references, for: plan.program[entry.target])
    let computing = computing(unit, rule.references, results, entry.superiors)
    let assigner = Assigner(plan: plan, rule: rule, computing: computing, results: results)
    do {
      let section = try targetPlan.thresholds.first.map { (first) throws(LocatedFault) in try computing.value(first) }
      var assigned = try assigner.assigned(section: section ?? .missing(.nothingToCompute))
      assigned.trace += partial(rule.references, results)
      raise(&assigned, unit, entry)
      return (targetPlan.thresholds.map { _ in assigned.threshold }, assigned)
    } catch {
      report(error, unit)
      var assigned = AssignedTarget(
        assignment: rule.assignment, source: .none, earlier: nil, before: nil, threshold: nil,
        trace: [.fault(error.fault)])
      raise(&assigned, unit, entry)
      return (targetPlan.thresholds.map { _ in assigned.threshold }, assigned)
    }
  }

  /// Where a rule sets a target of a pack above its own: what it gives is no less than what holds there without it.
  private mutating func raise(_ assigned: inout AssignedTarget, _ unit: Int, _ entry: GradingPlan.Entry) {
    guard let above = entry.raises.first else { return }
    let (thresholds, rule) = thresholds(unit, above)
    guard let least = thresholds.first ?? nil else {
      // What the pack above asks cannot be said, so that it cannot be said either that this is enough.
      assigned.trace += rule?.trace.filter { !assigned.trace.contains($0) } ?? []
      (assigned.threshold, assigned.source) = (nil, .none)
      return
    }
    let target = plan.program[entry.target]
    let type = plan.program.vocabulary[target.indicator].type
    let rises = target.bounds.first?.comparator.rises ?? true
    func shown(_ number: Rational, against other: Rational) -> Wording {
      Display.threshold(number, type, in: plan.program.vocabulary, against: [other])
    }
    if let threshold = assigned.threshold {
      guard rises ? threshold < least : threshold > least else { return }
      assigned.superiorStands = .superiorStands(
        instead: shown(threshold, against: least), figure: shown(least, against: threshold))
    } else {
      assigned.superiorStands = .superiorStands(instead: nil, figure: shown(least, against: least))
      assigned.source = .section
    }
    if let words = assigned.superiorStands { assigned.trace.append(words) }
    assigned.threshold = least
  }

  /// The thresholds that the target itself states.
  private mutating func own(
    _ target: GradingPlan.TargetPlan, _ unit: Int, _ entry: GradingPlan.Entry
  ) -> ([Rational?], AssignedTarget?) {
    let results = results(unit, target.references, for: plan.program[entry.target])
    let computing = computing(unit, target.references, results, entry.superiors)
    var assigned = AssignedTarget(
      assignment: nil, source: .section, earlier: results.compactMap { $0 }.first, before: nil, threshold: nil,
      trace: [])
    var thresholds: [Rational?] = []
    for threshold in target.thresholds {
      var number: Rational?
      do {
        let value = try computing.value(threshold)
        number = value.number
        if case .missing(let reason) = value, !assigned.trace.contains(reason) { assigned.trace.append(reason) }
      } catch {
        report(error, unit)
        assigned.trace.append(.fault(error.fault))
      }
      thresholds.append(number)
    }
    assigned.trace += partial(target.references, results)
    assigned.threshold = thresholds.count == 1 ? thresholds[0] : nil
    if thresholds.contains(nil) { assigned.source = .none }
    return (thresholds, assigned)
  }

  /// The results of the unit that a target or rule refers to; nil for a period that there is not.
  mutating func results(_ unit: Int, _ references: References, for target: Target) -> [Measurement?] {
    var results: [Measurement?] = []
    for reference in references.results {
      results.append(reference.measure.map { measurement(unit, $0, at: target.requirementRange) })
    }
    return results
  }

  /// Which results referred to are not of all units or months.
  private func partial(_ references: References, _ results: [Measurement?]) -> [Wording] {
    zip(references.results, results).flatMap { (reference, measurement) -> [Wording] in
      guard let measurement, measurement.measured != .noData else { return [] }
      let gaps = [measurement.units, measurement.periods].compactMap { $0 }.filter(\.hasGaps)
      guard let gap = gaps.first else { return [] }
      let remark = Wording.partialResult(reference.period ?? plan.period, gap)
      return gap.isOfPredecessors ? [remark] + measurement.remarks : [remark]
    }
  }

  /// What expressions are computed with.
  mutating func computing(
    _ unit: Int, _ references: References, _ results: [Measurement?], _ superiors: [[GradingPlan.Superior]]
  ) -> Computing<PlannedValues> {
    var computing = Computing(functions: functions, values: PlannedValues())
    for (reference, measurement) in zip(references.results, results) {
      let period = reference.period ?? plan.period
      if let value = measurement?.measured.rational {
        let isEarlier = reference.reference != nil
        computing.values.results.append(
          isEarlier && !isComparable(unit, reference) ? .missing(.sumOverGaps(period)) : .value(.number(value)))
      } else {
        let name = reference.own ? nil : Display.name(plan.program.vocabulary[reference.indicator].term)
        // Of a unit that was made of others it may be that there is nothing to compare with.
        let reason = measurement.flatMap { $0.units?.isOfPredecessors ?? false ? $0.remarks.first : nil }
        computing.values.results.append(.missing(reason ?? .noResult(period, of: name)))
      }
    }
    for (reference, candidates) in zip(references.superiors, superiors) {
      computing.values.superiors.append(superior(reference, candidates))
    }
    return computing
  }

  /// The strictest of the superiors' thresholds.
  private mutating func superior(_ reference: SuperiorReference, _ candidates: [GradingPlan.Superior]) -> Evaluated {
    var strictest: Rational?
    for candidate in candidates {
      let target = plan.targets[candidate.target.index]
      guard case .number(let number) = target.thresholds[candidate.bound].constant else { continue }
      let rises = target.comparators[candidate.bound].rises
      if strictest.map({ rises ? number > $0 : number < $0 }) ?? true { strictest = number }
    }
    if let strictest { return .value(.number(strictest)) }
    switch reference {
    case .level(let level): return .missing(.noSuperiorTarget(Display.name(plan.program.vocabulary[level].term)))
    case .strictest: return .missing(.noSuperiorTarget(nil))
    }
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
    diagnostics.append(.fault(fault, unit: units[unit].name))
  }
}
