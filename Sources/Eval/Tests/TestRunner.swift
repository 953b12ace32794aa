import Base
package import Lang

/// Runs the `test` blocks of a pack: grades what they give, and compares with what they expect.
package struct TestRunner {
  let program: TypedProgram
  let test: TestCase
  let data: TestData
  /// The outcome of each period that is spoken of.
  let graded: [Period: Graded]

  /// One period's rows, messages, and the results that expectations ask for themselves.
  struct Graded {
    /// Whose rows on what.
    private struct Subject: Hashable {
      var unit: Int
      var indicator: IndicatorID
    }

    private var rows: [Subject: [VerdictRow]] = [:]
    /// Whether any verdict is more than that there are no data.
    var isAnyJudged = false
    var messages: [Diagnostic] = []
    /// By unit.
    var asked: [MeasurePlan.Key: [Int: Measurement]] = [:]
    var scores: [ScoreRow] = []

    /// Adds a row on an indicator.
    mutating func add(_ row: VerdictRow, of indicator: IndicatorID) {
      rows[Subject(unit: row.unit, indicator: indicator), default: []].append(row)
      if row.verdict != .noData { isAnyJudged = true }
    }

    /// The rows of a unit on an indicator, in the order of the targets.
    func rows(_ unit: Int, _ indicator: IndicatorID) -> [VerdictRow] {
      rows[Subject(unit: unit, indicator: indicator)] ?? []
    }
  }

  /// The result of every test of the program, in order.
  package static func run(_ program: TypedProgram, functions: Functions) -> [TestResult] {
    run(program, functions: functions) { _ in }
  }

  /// The same; `watch` is given each test as it was graded.
  static func run(
    _ program: TypedProgram, functions: Functions, _ watch: (TestRunner) -> Void
  ) -> [TestResult] {
    // The checker lets no other year through than those of periods.
    guard let year = program.pack.wholeYear else { return [] }
    let data = program.tests.map { TestData($0, program, period: year) }
    var plans = TestPlans(program, data, functions: functions)
    return program.tests.indices.map { index in
      let test = program.tests[index]
      var graded = plans.grade(index)
      for period in graded.keys { graded[period]?.score(test, data[index], program, period, functions) }
      let runner = TestRunner(program: program, test: test, data: data[index], graded: graded)
      watch(runner)
      return TestResult(title: test.title, range: test.range, failures: runner.failures())
    }
  }

  /// Whether any test of the program fails; ends with the first.
  static func hasFailure(_ program: TypedProgram, functions: Functions) -> Bool {
    guard let year = program.pack.wholeYear else { return false }
    let data = program.tests.map { TestData($0, program, period: year) }
    var plans = TestPlans(program, data, functions: functions)
    return program.tests.indices.contains { index in
      let test = program.tests[index]
      var graded = plans.grade(index)
      for period in graded.keys { graded[period]?.score(test, data[index], program, period, functions) }
      return !TestRunner(program: program, test: test, data: data[index], graded: graded).failures().isEmpty
    }
  }

  /// What stands for the result that an expectation itself asks for.
  static func key(_ subject: TestCase.Subject, _ period: Period) -> MeasurePlan.Key {
    MeasurePlan.Key(
      indicator: subject.indicator, denominator: subject.denominator ?? 0, fields: subject.field.map { [$0] } ?? [],
      period: period, baseline: nil, isReduction: false)
  }
}

extension TestRunner.Graded {
  /// Adds the scores, where the test expects any.
  fileprivate mutating func score(
    _ test: TestCase, _ data: TestData, _ program: TypedProgram, _ period: Period, _ functions: Functions
  ) {
    guard test.expectations.contains(where: { if case .score = $0.expectation { true } else { false } }) else { return }
    let (outcome, found) = Scorer.score(program, data.dataset, Scorer.Request(period: period), functions: functions)
    scores = outcome.rows
    messages += found.filter { !messages.contains($0) }
  }
}

extension TestRunner {
  /// Everything that came out otherwise than expected.
  private func failures() -> [Diagnostic] {
    if let empty = emptiness() { return [empty] }
    let messages = data.faults + graded.sorted { $0.key < $1.key }.flatMap(\.value.messages)
    var expectedCodes: Set<String> = []
    for case (.error(let code), _) in test.expectations { expectedCodes.insert(code) }
    var failures: [Diagnostic] = []
    for (expectation, range) in test.expectations {
      if case .error(let code) = expectation {
        if !messages.contains(where: { $0.code.rawValue == code }) {
          failures.append(.testErrorMissing(code, found: messages, at: range))
        }
      } else if data.faults.isEmpty {
        if let failure = failure(of: expectation, at: range) { failures.append(failure) }
      } else if !expectedCodes.isEmpty {
        failures.append(.testNotGraded(data.faults, at: range))
      }
    }
    // Where another error was expected, what came up instead stands there.
    if failures.contains(where: { $0.code == .testErrorMissing }) { return failures }
    // How parts make a whole may be left unsaid, and what a test gives is its units' own, whatever they were made of.
    let unexpected = messages.filter {
      $0.code != .partsNotSaid && $0.code != .mayBeOtherUnits && !expectedCodes.contains($0.code.rawValue)
    }
    var seen: Set<Diagnostic> = []
    for message in unexpected where seen.insert(message).inserted {
      failures.append(data.faults.isEmpty ? message : .testDataRefused(message, test: test.range))
    }
    return failures
  }

  private func failure(of expectation: TestCase.Expectation, at range: SourceRange) -> Diagnostic? {
    switch expectation {
    case .error: return nil
    case .taskCount(let expected):
      let found = program.tasks.count
      return found == expected ? nil : .testTaskCountDiffers(expected: expected, found: found, at: range)
    case .due(let index, let expected):
      let task = program.tasks[index]
      // Tests have no file of holidays: days off are Saturdays and Sundays.
      let found = task.dates(WorkingCalendar()).map(\.due)
      return found == expected ? nil : .testDueDiffers(task.code, expected: expected, found: found, at: range)
    case .score(let subject, let expected): return failure(of: subject, expected, at: range)
    case .target(let subject, let expected):
      let rows = rows(of: subject)
      if rows.isEmpty { return noTarget(subject, range) }
      guard let row = rows.first(where: { !$0.thresholds.contains(expected) }) else { return nil }
      return .testTargetDiffers(names(subject), expected: expected, row, type(of: row), program.vocabulary, at: range)
    case .value(let subject, let expected):
      let measurements = measurements(of: subject)
      if measurements.contains(where: { $0.measured.rational == expected }) { return nil }
      let type = program.vocabulary[subject.indicator].type
      return .testValueDiffers(
        names(subject), expected: expected, measurements.first, type, program.vocabulary, at: range)
    case .verdict(let subject, let word):
      let rows = rows(of: subject)
      if rows.isEmpty { return word == .notAsked ? nil : noTarget(subject, range) }
      guard let row = rows.first(where: { $0.verdict.rawValue != word.rawValue }) else { return nil }
      return .testVerdictDiffers(
        names(subject), expected: word, row, program[row.target].bounds.map(\.comparator), type(of: row),
        program.vocabulary, at: range)
    case .rating(let subject, let title):
      // The row for all parts of the year has no result of its own to be rated.
      let rows = rows(of: subject).filter { if case .each? = program[$0.target].span { false } else { true } }
      if rows.isEmpty { return noTarget(subject, range) }
      func rating(_ row: VerdictRow) -> String? { row.rating.map { program[row.target].ratings[$0].title } }
      guard let row = rows.first(where: { rating($0) != title }) else { return nil }
      return .testRatingDiffers(
        names(subject), expected: title, found: rating(row), remarks: row.measurement.remarks, at: range)
    case .coverage(let subject, let given, let of):
      let expected = Coverage(given: given, of: of)
      let measurements = measurements(of: subject)
      let isExpected = { (found: Coverage?) in found.map { ($0.given, $0.of) == (given, of) } ?? false }
      if measurements.contains(where: { isExpected($0.units) || isExpected($0.periods) }) { return nil }
      let pooled = measurements.first { $0.units != nil || $0.periods != nil }
      return .testCoverageDiffers(
        names(subject), expected: expected, pooled?.units ?? pooled?.periods, remarks: pooled?.remarks ?? [], at: range)
    case .note(let subject, let text):
      let rows = rows(of: subject)
      var notes = rows.flatMap { $0.assigned?.trace ?? [] }
      for measurement in measurements(of: subject) + rows.compactMap({ $0.assigned?.earlier }) {
        for remark in measurement.remarks where !notes.contains(remark) { notes.append(remark) }
      }
      let key = TextFolding.matchKey(text)
      let says = notes.contains { note in Language.allCases.contains { contains(note[$0], key) } }
      return says ? nil : .testNoteMissing(names(subject), text, found: notes, at: range)
    }
  }

  private func contains(_ text: String, _ key: String) -> Bool {
    let text = Array(TextFolding.matchKey(text).utf8)
    let key = Array(key.utf8)
    guard !key.isEmpty, key.count <= text.count else { return false }
    return (0...(text.count - key.count)).contains { text[$0..<($0 + key.count)].elementsEqual(key) }
  }

  /// The rows that a subject means: of its field; without one, those without a field if there are any, else pooled ones.
  func rows(of subject: TestCase.Subject) -> [VerdictRow] {
    let period = subject.period ?? data.period
    let rows = (graded[period]?.rows(subject.unit, subject.indicator) ?? []).filter { row in
      subject.denominator.map { $0 == program[row.target].denominator } ?? true
    }.ofTime(subject.period, program)
    func fields(_ row: VerdictRow) -> [FieldID] { program[row.target].fields }
    if let field = subject.field {
      let exact = rows.filter { fields($0) == [field] }
      return exact.isEmpty ? rows.filter { fields($0).contains(field) } : exact
    }
    let whole = rows.filter { fields($0).isEmpty }
    if !whole.isEmpty { return whole }
    let pooled = rows.filter { fields($0).count > 1 }
    return pooled.isEmpty ? rows : pooled
  }

  /// The results that a subject means: those its targets judge, and the indicator's own.
  private func measurements(of subject: TestCase.Subject) -> [Measurement] {
    let period = subject.period ?? data.period
    let own = graded[period]?.asked[TestRunner.key(subject, period)]?[subject.unit]
    return rows(of: subject).map(\.measurement) + (own.map { [$0] } ?? [])
  }

  private func type(of row: VerdictRow) -> ValueType {
    let target = program[row.target]
    return target.isReduction ? .percent : program.vocabulary[target.indicator].type
  }

  private func noTarget(_ subject: TestCase.Subject, _ range: SourceRange) -> Diagnostic {
    .testTargetMissing(names(subject), at: range)
  }

  /// What a message calls a subject: the indicator, and the unit where the test has several.
  private func names(_ subject: TestCase.Subject) -> Wording {
    let vocabulary = program.vocabulary
    var names = Wording(same: vocabulary[subject.indicator].term.name)
    if let denominator = subject.denominator, vocabulary[subject.indicator].denominators.indices.contains(denominator),
      let name = vocabulary[subject.indicator].denominators[denominator].name
    {
      names = Wording(en: "\(names.en) of \(name)", vi: "\(names.vi) của \(name)")
    }
    if let field = subject.field {
      let name = Display.name(vocabulary[field].term)
      names = Wording(en: "\(names.en) for field \(name.en)", vi: "\(names.vi) cho lĩnh vực \(name.vi)")
    }
    if test.units.count > 1 {
      let unit = test.units[subject.unit].name
      names = Wording(en: "\(names.en) for \(unit)", vi: "\(names.vi) của \(unit)")
    }
    return names
  }
}

extension [VerdictRow] {
  /// Those about a time that a test names: of a part of the year that has targets of its own those of that part; without a
  /// time, of targets that recur the one over all parts.
  fileprivate func ofTime(_ period: Period?, _ program: TypedProgram) -> [VerdictRow] {
    func isPart(_ row: VerdictRow, of period: Period) -> Bool {
      program[row.target].span?.part?.period(in: period.firstYear, period.form) == period
    }
    if let period, contains(where: { isPart($0, of: period) }) { return filter { isPart($0, of: period) } }
    let recurs = contains { if case .each? = program[$0.target].span { true } else { false } }
    guard period == nil, recurs else { return self }
    return filter { if case .occurrence? = program[$0.target].span { false } else { true } }
  }
}

extension TestCase.Expectation {
  /// What it speaks of; nil for an error.
  var subject: TestCase.Subject? {
    switch self {
    case .target(let subject, _), .value(let subject, _), .verdict(let subject, _), .coverage(let subject, _, _),
      .note(let subject, _), .rating(let subject, _):
      subject
    case .score, .error, .taskCount, .due: nil
    }
  }

  /// The period it speaks of; nil for the pack's year.
  var period: Period? {
    if case .score(let subject, _) = self { return subject.period }
    return subject?.period
  }
}
