package import Base
package import Lang

extension Supposition {
  /// The data with the results supposed, and of how many units each is. Takes the program that is asked, and what computes it:
  /// a share keeps the cases that it was of, so that units above can still be put together.
  package func dataset(
    _ dataset: Dataset, _ program: TypedProgram, judged: Period, asOf: CalendarDate?, functions: Functions
  ) -> (dataset: Dataset, counts: [Int]) {
    guard !results.isEmpty else { return (dataset, []) }
    let keys = results.map { result in
      MeasurePlan.Key(
        indicator: result.indicator, denominator: result.denominator, fields: result.field.map { [$0] } ?? [],
        period: result.period, baseline: nil, isReduction: false)
    }
    let plan = GradingPlan(program, period: judged, asOf: asOf, functions: functions, asking: keys)
    var evaluator = Evaluator(plan, dataset, functions)
    let tree = UnitTree(dataset.units)
    var supposed = dataset
    var set: [Dataset.Key: Dataset.Observation] = [:]
    var order: [Dataset.Key] = []
    var counts: [Int] = []
    var dropped: [Dropped] = []
    for (place, result) in results.enumerated() {
      let indicator = program.vocabulary[result.indicator]
      let making = plan.measures[plan.asked[place]].making
      var drop = Dropped(result: result, alsoParts: making.holding == .parts || making.overTime.isAtEnd)
      var count = 0
      for unit in units(of: result, indicator, tree, dataset.units.count) {
        let known = evaluator.measurement(unit, plan.asked[place], at: program.pack.range)
        // Of what did not occur there is no share, unless it is said of this one unit.
        if known.measured == .noCases, result.unit == nil, indicator.isRatio, case .value = result.given {
          drop.spared.insert(unit)
          continue
        }
        let key = Dataset.Key(
          unit: unit, indicator: result.indicator, denominator: result.denominator, field: result.field,
          period: result.period)
        let given = Supposition.given(result.given, indicator, cases: known.denominator)
        if set.updateValue(Dataset.Observation(given: given, cells: []), forKey: key) == nil { order.append(key) }
        count += 1
      }
      counts.append(count)
      dropped.append(drop)
    }
    var observations = Observations()
    observations.reserveCapacity(dataset.observations.count + order.count)
    let kept = dataset.selection.map { $0.map(Int.init) } ?? Array(dataset.observations.indices)
    for index in kept {
      let (key, value) = dataset.observations[index]
      if !dropped.contains(where: { $0.covers(key) }) { observations.set(key, value) }
    }
    for key in order { if let value = set[key] { observations.set(key, value) } }
    supposed.observations = observations
    supposed.selection = nil
    return (supposed, counts)
  }

  /// What the data say where something else is supposed: of the same series and the same time; also of parts of that time,
  /// where those would decide what holds. Else they stay, for what is judged by them.
  private struct Dropped {
    var result: Result
    var alsoParts: Bool
    /// The units of which nothing is supposed.
    var spared: Set<Int> = []

    func covers(_ key: Dataset.Key) -> Bool {
      key.indicator == result.indicator && key.denominator == result.denominator
        && (alsoParts ? result.period.contains(key.period) : result.period == key.period)
        && (result.field == nil || key.field == result.field) && (result.unit == nil || result.unit == key.unit)
        && !spared.contains(key.unit)
    }
  }

  /// The units a result is supposed of: the one that is named; else those that no other lies under, or all where a unit above
  /// has its own result only.
  private func units(of result: Result, _ indicator: Indicator, _ tree: UnitTree, _ count: Int) -> [Int] {
    if let unit = result.unit { return [unit] }
    if indicator.overUnits == .onlyOwn { return Array(0..<count) }
    return (0..<count).filter { !tree.hasUnits(under: $0) }
  }

  private static func given(
    _ given: TestCase.Given, _ indicator: Indicator, cases: Rational?
  ) -> Dataset.Observation.Given {
    switch given {
    case .missing: return .missing
    case .counts(let numerator, let denominator): return .counts(numerator: numerator, denominator: denominator)
    case .value(let value):
      guard indicator.isRatio else { return .counts(numerator: value, denominator: nil) }
      if let cases, !cases.isZero, let part = try? value.multiplied(by: cases) {
        return .counts(numerator: part, denominator: cases)
      }
      return .value(value)
    }
  }
}
