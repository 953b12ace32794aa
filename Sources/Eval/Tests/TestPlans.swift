import Base
import Lang

/// What a pack's tests are graded by: planned once for all of them. Of each test only those targets are judged that its
/// results or expectations have to do with, as there may be many tests and many targets.
struct TestPlans {
  private let program: TypedProgram
  private let functions: Functions
  private let data: [TestData]
  /// Where the units of each test stand among those of all.
  private let units: [Range<Int>]
  /// The tests that are graded in each period.
  private let tests: [Period: [Int]]
  private var planned: [Period: PlannedTests] = [:]

  /// Takes what each of the program's tests gives.
  init(_ program: TypedProgram, _ data: [TestData], functions: Functions) {
    self.program = program
    self.functions = functions
    self.data = data
    var units: [Range<Int>] = []
    var tests: [Period: [Int]] = [:]
    for (index, data) in data.enumerated() {
      let start = units.last?.upperBound ?? 0
      units.append(start..<(start + data.dataset.units.count))
      for period in TestPlans.periods(of: program.tests[index], data) { tests[period, default: []].append(index) }
    }
    self.units = units
    self.tests = tests
  }

  /// The periods in which a test is graded: none where what it gives cannot be.
  private static func periods(of test: TestCase, _ data: TestData) -> Set<Period> {
    data.faults.isEmpty ? Set(test.expectations.map { $0.expectation.period ?? data.period }) : []
  }

  /// What comes of a test in each of its periods.
  mutating func grade(_ index: Int) -> [Period: TestRunner.Graded] {
    var graded: [Period: TestRunner.Graded] = [:]
    for period in TestPlans.periods(of: program.tests[index], data[index]) {
      var plan = planned.removeValue(forKey: period) ?? plan(for: period)
      graded[period] = plan.grade(program.tests[index], data[index].dataset, units[index])
      planned[period] = plan
    }
    return graded
  }

  private func plan(for period: Period) -> PlannedTests {
    var keys: [MeasurePlan.Key] = []
    var seen: Set<MeasurePlan.Key> = []
    for index in tests[period] ?? [] {
      for key in PlannedTests.keys(of: program.tests[index], period) where seen.insert(key).inserted {
        keys.append(key)
      }
    }
    let plan = GradingPlan(program, period: period, functions: functions, asking: keys)
    return PlannedTests(
      plan, data.flatMap(\.dataset.units), functions, asked: Dictionary(zip(keys, plan.asked)) { first, _ in first })
  }
}

/// The plan of one period for the units of all tests.
struct PlannedTests {
  private let plan: GradingPlan
  private let functions: Functions
  /// The targets of the units of all tests.
  private let targets: UnitTargets
  /// The results that expectations ask for themselves: indices into the plan's measures.
  private let asked: [MeasurePlan.Key: Int]
  /// For each class of units: the places of the entries that look at results of an indicator.
  private let looking: [[IndicatorID: [Int]]]
  /// For each class of units: whether it has an entry whose day is still to come.
  private let isWaiting: [Bool]
  /// For each class of units: the places of entries of which it is not known that they say nothing where nothing is given.
  private var open: [[Int]]

  init(_ plan: GradingPlan, _ units: [Unit], _ functions: Functions, asked: [MeasurePlan.Key: Int]) {
    let targets = UnitTargets(plan, units)
    self.plan = plan
    self.functions = functions
    self.targets = targets
    self.asked = asked
    looking = targets.classes.map { entries in
      var looking: [IndicatorID: [Int]] = [:]
      for (place, entry) in entries.enumerated() {
        for indicator in plan.sources(of: entry) { looking[indicator, default: []].append(place) }
      }
      return looking
    }
    isWaiting = targets.classes.map { $0.contains { plan.targets[$0.target.index].time.state == .notYetDue } }
    open = targets.classes.map { entries in
      entries.indices.filter { entries[$0].rule != nil || plan.targets[entries[$0].target.index].constants == nil }
    }
  }

  /// What a test asks for itself.
  static func keys(of test: TestCase, _ period: Period) -> [MeasurePlan.Key] {
    test.expectations.compactMap { expectation, _ in expectation.subject.map { TestRunner.key($0, period) } }
  }

  /// What comes of a test whose units are these of the plan's.
  mutating func grade(_ test: TestCase, _ dataset: Dataset, _ units: Range<Int>) -> TestRunner.Graded {
    let targets = targets.forUnits(units)
    var evaluator = Evaluator(plan, dataset, functions)
    var graded = TestRunner.Graded()
    let given = PlannedTests.given(dataset)
    var spokenOf = [Set<IndicatorID>](repeating: [], count: dataset.units.count)
    for case let subject? in test.expectations.map(\.expectation.subject) {
      spokenOf[subject.unit].insert(subject.indicator)
    }
    for unit in dataset.units.indices {
      let number = Int(targets.classOfUnit[unit])
      if isWaiting[number] { graded.isAnyJudged = true }
      let touched = Set(given[unit].flatMap { looking[number][$0] ?? [] })
      let wanted = touched.union(spokenOf[unit].flatMap { looking[number][$0] ?? [] })
      var silent: Set<Int> = []
      for place in wanted.union(open[number]).sorted() {
        let before = evaluator.faultCount
        let entry = targets.classes[number][place]
        graded.add(evaluator.row(unit, entry), of: plan.program[entry.target].indicator)
        if !touched.contains(place), evaluator.faultCount == before { silent.insert(place) }
      }
      if !silent.isEmpty { open[number].removeAll { silent.contains($0) } }
    }
    measure(test, dataset, given, spokenOf, &evaluator, &graded)
    graded.messages = evaluator.sortedDiagnostics
    return graded
  }

  /// The results that expectations ask for themselves, of the units that have any or that they speak of.
  private func measure(
    _ test: TestCase, _ dataset: Dataset, _ given: [Set<IndicatorID>], _ spokenOf: [Set<IndicatorID>],
    _ evaluator: inout Evaluator, _ graded: inout TestRunner.Graded
  ) {
    for key in PlannedTests.keys(of: test, plan.period) where graded.asked[key] == nil {
      guard let measure = asked[key] else { continue }
      let sources = plan.sources(of: measure)
      var measurements: [Int: Measurement] = [:]
      for unit in dataset.units.indices
      where spokenOf[unit].contains(key.indicator) || !given[unit].isDisjoint(with: sources) {
        measurements[unit] = evaluator.measurement(unit, measure, at: test.range)
      }
      graded.asked[key] = measurements
    }
  }

  /// For each unit: the indicators of which it, or a unit under it, is given a result.
  private static func given(_ dataset: Dataset) -> [Set<IndicatorID>] {
    var given = [Set<IndicatorID>](repeating: [], count: dataset.units.count)
    for key in dataset.observations.keys {
      var unit: Int? = key.unit
      while let place = unit, given[place].insert(key.indicator).inserted { unit = dataset.units[place].parent }
    }
    return given
  }
}

extension GradingPlan {
  /// The indicators whose results a result is put together from.
  func sources(of measure: Int) -> Set<IndicatorID> {
    var found: Set<IndicatorID> = []
    var seen: Set<Int> = []
    var waiting = measures[measure].series
    while let index = waiting.popLast() {
      guard seen.insert(index).inserted else { continue }
      found.insert(series[index].key.indicator)
      waiting += series[index].derived?.series ?? []
    }
    return found
  }

  /// The indicators whose results an entry looks at.
  func sources(of entry: Entry) -> Set<IndicatorID> {
    let target = targets[entry.target.index]
    let references = target.references.results + (entry.rule.map { rules[$0].references.results } ?? [])
    var found = sources(of: target.measure)
    for measure in Set(references.compactMap(\.measure)) { found.formUnion(sources(of: measure)) }
    for above in entry.raises { found.formUnion(sources(of: above)) }
    return found
  }
}
