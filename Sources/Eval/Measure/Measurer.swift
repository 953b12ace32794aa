import Base
import Lang

/// Computes results from what the data give: a unit's own, made up of months or quarters, or pooled from below.
struct Measurer {
  let plan: GradingPlan
  let units: [Unit]
  let grid: Grid
  let tree: UnitTree
  /// What units were made of.
  let history: UnitHistory
  /// Whether some units are there at some times only.
  let hasLives: Bool
  let notices = PartsNotices()
  private let parts: KnownParts?
  /// What was added up while the data were read.
  let pooled: PooledPlaces?
  let recordMonths: [Dataset.RecordSubject: [ClosedRange<Int>?]]
  /// Whether something may be computed from records.
  var hasRecords: Bool { !recordMonths.isEmpty }
  let rolling = RollingUp()
  /// The data, where results are made of points by scorecards, or of verdicts of an earlier period; nil elsewhere.
  let scored: Dataset?
  /// What was recorded of tasks.
  let standings: TaskStandings?

  init(_ plan: GradingPlan, _ dataset: Dataset) {
    self.plan = plan
    units = dataset.units
    let judgesMore = plan.computations.contains { computation in
      computation.references.facts.contains {
        if case .meets = $0 { return computation.period != plan.period }
        if case .targetsMet = $0 { return computation.period != plan.period }
        return $0.card != nil
      }
    }
    scored = judgesMore ? dataset : nil
    standings = dataset.standings
    grid = Grid(plan, dataset)
    tree = UnitTree(dataset.units)
    recordMonths = dataset.recordMonths
    pooled = dataset.pooled.map { PooledPlaces($0, plan) }
    history = dataset.history
    hasLives = dataset.units.contains { $0.life != Lifetime() }
    parts = KnownParts(dataset.units, measures: plan.measures.count)
  }

  /// The result of a unit, `measure` being an index into the plan's. Throws when it is too large a number.
  func measurement(unit: Int, measure index: Int) throws(ArithmeticFault) -> Measurement {
    let measure = plan.measures[index]
    return try measurement(try result(unit, index), measure, of: unit)
  }

  /// The result of a unit as a part of others: **the one place where it is chosen what a result is made of**. It is what
  /// the unit gave itself; where that is nothing, or nothing for the end of the period, what the units under it come to. Of
  /// months that it gave in part, `own` takes the others from the units under it.
  func result(_ unit: Int, _ index: Int) throws(ArithmeticFault) -> Part {
    let measure = plan.measures[index]
    var own = try own(unit, index)
    if hasRecords, own.observations.count == 1, let note = grid.observations[Int(own.observations[0])].records {
      own.units = note.units
    }
    guard tree.hasUnits(under: unit) else { return own }
    if try partsHold(under: unit, index) { return try rolledUp(unit, index) }
    guard own.isEmpty || own.isOpenAtEnd else { return try comparedWithUnits(own, unit, index) }
    if measure.overUnits == .onlyOwn {
      if own.isEmpty { own.remarks.append(.onlyItsOwn) }
      return own
    }
    if own.isOpenAtEnd, !(try hasEnd(under: unit, index)) { return own }
    return try rolledUp(unit, index)
  }

  /// A unit's own figure, with a remark where the units under it come to another one and nothing says which holds. Where all
  /// of them gave the same periods that the unit gave, reading the data has refused it already.
  private func comparedWithUnits(_ own: Part, _ unit: Int, _ index: Int) throws(ArithmeticFault) -> Part {
    let measure = plan.measures[index]
    guard measure.holding == nil, measure.overUnits != .onlyOwn, own.state == .given || own.state == .bare,
      own.units == nil, !(own.periods?.hasGaps ?? false)
    else { return own }
    let parts = try parts(under: unit, index)
    let isWhole = parts.allSatisfy { _, part in
      part.isKnown && !part.isOpenAtEnd && !(part.periods?.hasGaps ?? false) && !(part.units?.hasGaps ?? false)
    }
    let units = try together(parts, measure)
    guard units.state == .given || units.state == .bare else { return own }
    let isRatio = measure.kind == .ratio
    func value(_ part: Part) throws(ArithmeticFault) -> Rational {
      isRatio && part.state == .given ? try part.numerator.divided(by: part.denominator) : part.numerator
    }
    if isRatio, own.state == .given && own.denominator.isZero || units.state == .given && units.denominator.isZero {
      return own
    }
    let (mine, theirs) = (try value(own), try value(units))
    // What has been counted in a part of them stays counted.
    let isPassed =
      plan.program.vocabulary[measure.key.indicator].neverFalls && measure.kind == .sum && measure.overUnits == .pooled
      && theirs > mine
    guard isWhole ? mine != theirs : isPassed else { return own }
    var own = own
    let vocabulary = plan.program.vocabulary
    let type = measure.key.isReduction ? .percent : vocabulary[measure.key.indicator].type
    own.remarks.append(.unitsComeTo(Display.value(theirs, type, in: vocabulary, against: [mine])))
    return own
  }

  /// What the unit gave itself, `index` being one of the plan's measures: worked out once where units lie under others,
  /// which ask for it again.
  func own(_ unit: Int, _ index: Int) throws(ArithmeticFault) -> Part {
    if let known = parts?.part(of: unit, index) { return known }
    let part = try own(unit, plan.measures[index])
    parts?.keep(part, of: unit, index)
    return part
  }

  /// What the unit gave itself.
  func own(_ unit: Int, _ measure: MeasurePlan) throws(ArithmeticFault) -> Part {
    if measure.key.isReduction { return try reduction(unit, measure) }
    return try own(unit, measure, in: measure.period)
  }

  /// What the unit gave itself for a period of the plan, its fields put together.
  private func own(_ unit: Int, _ measure: MeasurePlan, in period: Int) throws(ArithmeticFault) -> Part {
    if measure.series.count == 1 {
      var part = try filled(unit, measure.series[0], period, measure)
      if part.isEmpty, isGivenByField(unit, measure.series[0], period) { part.remarks.append(.givenByFieldOnly) }
      return part
    }
    var pool = Pool(kind: measure.partKind)
    var isEmpty = true
    for (index, series) in measure.series.enumerated() {
      let part = try filled(unit, series, period, measure)
      isEmpty = isEmpty && part.isEmpty
      try pool.add(part, index: index)
    }
    var part = try pool.result()
    if isEmpty { part.state = .absent }
    if pool.doesNotAddUp { part.remarks.append(.doesNotAddUp(.fields)) }
    let fields = measure.key.fields.map { Display.name(plan.program.vocabulary[$0].term) }
    if !isEmpty, !pool.missing.isEmpty { part.remarks.append(.noDataFrom(pool.missing.map { fields[$0] })) }
    if !pool.bare.isEmpty { part.remarks.append(.withoutCounts(pool.bare.map { fields[$0] })) }
    return part
  }

  /// One observation, with what is to be known of one that was computed from records. `period`: that whose result it is for.
  func read(_ unit: Int, _ series: Int, _ slot: Int, _ period: Int, _ making: MeasurePlan.Making) -> Part {
    var part = given(unit, series, slot, period, making)
    if hasRecords, let first = part.observations.first, let note = grid.observations[Int(first)].records {
      part.periods = note.months
      // Of months and units that are not known there may have been cases.
      if part.state == .noCases, !note.isWhole { part.state = .missing }
      for remark in note.remarks where !part.remarks.contains(remark) { part.remarks.append(remark) }
    }
    return part
  }

  /// One observation as it was given, its denominator derived where it was not.
  private func given(_ unit: Int, _ series: Int, _ slot: Int, _ period: Int, _ making: MeasurePlan.Making) -> Part {
    let kind = making.kind
    guard let index = grid.observation(unit: unit, series: series, period: slot) else { return Part(state: .absent) }
    switch grid.observations[Int(index)].given {
    case .missing:
      let remarks = grid.observations[Int(index)].records == nil ? [Wording.saidToBeMissing] : []
      return Part(state: .missing, observations: [index], remarks: remarks)
    case .noCases: return Part(state: .noCases, observations: [index])
    case .value(let value):
      return Part(state: kind == .ratio ? .bare : .given, numerator: value, observations: [index])
    case .counts(let numerator, let denominator):
      guard kind == .ratio else {
        guard let numerator else { return Part(state: .blank, observations: [index]) }
        return Part(state: .given, numerator: numerator, observations: [index])
      }
      if numerator == nil, denominator == nil { return Part(state: .blank, observations: [index]) }
      var observations = [index]
      var whole = denominator ?? derived(unit, series, slot, 0, &observations)
      if whole == nil, making.overTime == .fixedDenominator,
        let (found, source) = denominatorOfYear(unit, series, period)
      {
        whole = found
        observations.append(source)
      }
      guard let numerator, let whole else {
        return Part(
          state: .missing, observations: observations, remarks: [numerator == nil ? .numeratorBlank : .denominatorBlank]
        )
      }
      if whole.isZero {
        return numerator.isZero
          ? Part(state: .noCases, observations: observations)
          : Part(state: .missing, observations: observations, remarks: [.casesOfNone(numerator)])
      }
      return Part(state: .given, numerator: numerator, denominator: whole, observations: observations)
    }
  }

  /// The denominator of a series by way of another indicator's counts in the same period; nil when they lack it.
  private func derived(
    _ unit: Int, _ series: Int, _ slot: Int, _ depth: Int, _ observations: inout [Int32]
  ) -> Rational? {
    guard depth < 16, let (part, sources) = plan.series[series].derived else { return nil }
    for source in sources {
      guard let index = grid.observation(unit: unit, series: source, period: slot) else { continue }
      let count: Rational?
      switch grid.observations[Int(index)].given {
      case .counts(let numerator, let denominator):
        count =
          part == .numerator ? numerator : denominator ?? derived(unit, source, slot, depth + 1, &observations)
      case .noCases: count = .zero
      case .value, .missing: count = nil
      }
      if let count {
        observations.append(index)
        return count
      }
    }
    return nil
  }

  /// Whether the unit gave results by field for a series without one.
  private func isGivenByField(_ unit: Int, _ series: Int, _ period: Int) -> Bool {
    let slots = grid.slots[period]
    return grid.byField[series].contains { series in
      (slots.same + slots.parts.map(\.slot)).contains {
        grid.observation(unit: unit, series: series, period: $0) != nil
      }
    }
  }

  /// By how much the unit's own figure fell, over what it was.
  private func reduction(_ unit: Int, _ measure: MeasurePlan) throws(ArithmeticFault) -> Part {
    var now = try own(unit, measure, in: measure.period)
    guard let baseline = measure.baseline else {
      return Part(state: .missing, observations: now.observations, remarks: [.baselineInWordsOnly])
    }
    var base = try own(unit, measure, in: baseline)
    if now.isEmpty, base.isEmpty { return now }
    if now.isEmpty { now = try wholeOfUnits(unit, measure, in: measure.period) ?? now }
    if base.isEmpty { base = try wholeOfUnits(unit, measure, in: baseline) ?? base }
    var part = Part(state: .missing, observations: base.observations + now.observations)
    // The larger gap of the two.
    part.periods = [now.periods, base.periods].compactMap { $0 }.max { $0.missingMonths < $1.missingMonths }
    part.remarks = base.remarks + now.remarks.filter { !base.remarks.contains($0) }
    let (before, after) = (value(base), value(now))
    if before == nil { part.remarks.append(.noResult(plan.periods[baseline].period)) }
    if after == nil { part.remarks.append(.noResult(plan.periods[measure.period].period)) }
    guard let before, let after else { return part }
    for period in [baseline, measure.period] where try !isWhole(unit, measure, in: period) {
      part.remarks.append(.sumOverGaps(plan.periods[period].period))
      return part
    }
    part.state = .given
    part.numerator = try before.subtracting(after)
    part.denominator = before
    return part
  }

  /// A part as a result of its own: a reduction of nothing has none, nor has a share of more than all, though they count in
  /// that of a parent.
  func settled(_ part: Part, _ measure: MeasurePlan) -> Part {
    if case .share = plan.program.vocabulary[measure.key.indicator].measure, part.state == .given,
      part.numerator > part.denominator
    {
      var part = part
      part.state = .missing
      part.remarks.append(.moreThanAll(part.numerator, part.denominator))
      return part
    }
    guard measure.key.isReduction, part.state == .given, !(part.denominator > .zero), let baseline = measure.baseline
    else { return part }
    var part = part
    if part.denominator.isZero, part.numerator.isZero {
      part.state = .noCases
      return part
    }
    part.state = .missing
    part.remarks.append(.noReduction(of: part.denominator, in: plan.periods[baseline].period))
    return part
  }

  /// What the units under one come to for a period of which it gave nothing itself, where all of them gave all of it: what is
  /// missing would look like a fall.
  private func wholeOfUnits(
    _ unit: Int, _ measure: MeasurePlan, in period: Int
  ) throws(ArithmeticFault) -> Part? {
    guard measure.series.count == 1, measure.overUnits == .pooled, tree.hasUnits(under: unit) else { return nil }
    let part = try units(under: unit, measure.series[0], period, measure).part
    guard part.isKnown, !(part.units?.hasGaps ?? false), !(part.periods?.hasGaps ?? false) else { return nil }
    return part
  }

  /// The count of a part; none having occurred is 0.
  private func value(_ part: Part) -> Rational? {
    part.state == .given ? part.numerator : part.state == .noCases ? .zero : nil
  }
}

extension Measurer {
  /// A part as a result, with its cells, and the reason where there is none.
  private func measurement(_ part: Part, _ measure: MeasurePlan, of unit: Int) throws(ArithmeticFault) -> Measurement {
    let part = settled(part, measure)
    var result = Measurement(
      measured: .noData, units: part.units, periods: part.periods,
      sources: MeasuredSources(part.observations, of: grid.given), remarks: part.remarks)
    let records = recordRemarks(part, of: unit)
    switch part.state == .given && hasOnlyBlanks(part) ? .missing : part.state {
    case .absent, .blank, .missing:
      if part.remarks.isEmpty, records.isEmpty { result.remarks.append(noResult(unit, measure)) }
    case .noCases:
      result.measured = .noCases
      // 0 of 0 was given; it is not absent.
      if measure.kind == .ratio { (result.numerator, result.denominator) = (.zero, .zero) }
    case .bare: result.measured = .value(part.numerator)
    case .given:
      result.measured = .value(part.numerator)
      if measure.kind != .single { result.numerator = part.numerator }
      if measure.kind == .ratio {
        result.denominator = part.denominator
        result.measured = .value(try part.numerator.divided(by: part.denominator))
      }
    }
    result.remarks += records
    return result
  }
}
