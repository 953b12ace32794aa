import Base

extension Checker {
  /// Compiles a test.
  mutating func compile(_ test: TestSyntax) {
    var units = TestUnits()
    for unit in test.units { declare(unit, in: &units) }
    for (index, unit) in test.units.enumerated() where index < units.units.count {
      guard let parent = unit.parent else { continue }
      guard let found = units.names[TextFolding.matchKey(parent.value)] else {
        report(unknownUnit(parent, units))
        continue
      }
      units.units[index].parent = found
    }
    checkParents(test, units)
    if units.units.isEmpty { units.units = [TestCase.Unit(name: "", level: nil, kind: nil, parent: nil)] }
    var givens: [(subject: TestCase.Subject, given: TestCase.Given, range: SourceRange)] = []
    var seen: [ResultIdentity: SourceRange] = [:]
    for given in test.givens {
      let subject = subject(given.subject, units, mustChooseDenominator: true)
      guard let subject, let value = value(of: given, vocabulary[subject.indicator]) else { continue }
      if let first = seen.updateValue(given.range, forKey: ResultIdentity(subject)) {
        report(Self.givenTwice(given.subject, first: first))
        continue
      }
      givens.append((subject, value, given.range))
    }
    var expectations: [(expectation: TestCase.Expectation, range: SourceRange)] = []
    for expect in test.expects {
      if let expectation = compiled(expect, units) { expectations.append((expectation, expect.range)) }
    }
    if test.expects.isEmpty, !damage.touches(test.range) { report(Self.nothingExpected(test)) }
    tests.append(
      TestCase(
        title: test.title.value, units: units.units, givens: givens, expectations: expectations, range: test.range))
  }

  /// A test's units and their names.
  struct TestUnits {
    var units: [TestCase.Unit] = []
    var names: [String: Int] = [:]
    var texts: [PlacedText] = []
  }

  private mutating func declare(_ unit: TestSyntax.Unit, in units: inout TestUnits) {
    let key = TextFolding.matchKey(unit.name.value)
    if let first = units.names[key] { report(Self.unitTwice(unit.name, first: units.texts[first].range)) }
    units.names[key] = units.names[key] ?? units.units.count
    units.texts.append(unit.name)
    units.units.append(
      TestCase.Unit(
        name: unit.name.value, level: unit.level.flatMap { level($0) }, kind: unit.kind.flatMap { kind($0) },
        parent: nil, classes: unit.classes.compactMap { unitClass($0) }))
  }

  /// Reports the first unit that lies in itself.
  private mutating func checkParents(_ test: TestSyntax, _ units: TestUnits) {
    var isFine = [Bool](repeating: false, count: units.units.count)
    for start in units.units.indices {
      var path: Set<Int> = []
      var next: Int? = start
      while let unit = next, !isFine[unit] {
        guard path.insert(unit).inserted else {
          report(Self.unitInItself(test.units[unit].parent ?? test.units[unit].name))
          return
        }
        next = units.units[unit].parent
      }
      for unit in path { isFine[unit] = true }
    }
  }

  func unknownUnit(_ text: PlacedText, _ units: TestUnits) -> Diagnostic {
    let names = units.texts.map(\.value)
    return Self.unknownUnit(text, nearest: NearestName.find(text.value, among: names).first, known: names)
  }

  /// What a `given` or `expect` speaks of.
  mutating func subject(
    _ subject: TestSyntax.Subject, _ units: TestUnits, mustChooseDenominator: Bool
  ) -> TestCase.Subject? {
    var denominator: Int?
    let id = indicator(subject.indicator)
    if let id {
      let mayBeOpen = !mustChooseDenominator && subject.denominator == nil && vocabulary[id].denominators.count > 1
      if !mayBeOpen {
        denominator = self.denominator(subject.denominator, of: id, named: subject.indicator)
        if denominator == nil { return nil }
      }
    }
    var field: FieldID?
    if let name = subject.field {
      field = self.field(name)
      if field == nil { return nil }
    }
    var unit: Int? = 0
    if let text = subject.unit {
      unit = units.names[TextFolding.matchKey(text.value)]
      if unit == nil { report(unknownUnit(text, units)) }
    } else if units.texts.count > 1 {
      report(Self.unitNotChosen(at: subject.range, known: units.texts.map(\.value)))
      unit = nil
    }
    guard let id, !brokenIndicators.contains(id), let unit else { return nil }
    var period: Period?
    switch subject.period {
    case .period(let given):
      guard let given = self.period(given, at: subject.range) else { return nil }
      period = given
    case .aYearEarlier: period = head.wholeYear?.yearEarlier
    case .sameTimeIn(let year):
      guard aYearEarlier(named: year) else { return nil }
      period = head.wholeYear?.yearEarlier
    case .partEarlier, .last:
      report(Self.testNeedsPeriod(at: subject.range))
      return nil
    case nil: break
    }
    return TestCase.Subject(
      indicator: id, denominator: denominator, field: field, unit: unit, period: period)
  }

  /// The value given, as one of the indicator's type.
  mutating func value(of given: TestSyntax.Given, _ indicator: Indicator) -> TestCase.Given? {
    switch given.value {
    case .missing: return .missing
    case .value(.negative(.ratio(let numerator, let denominator, _), let range)):
      guard indicator.isRatio else {
        report(Self.countsForNoShare(given.subject.indicator, name(of: indicator.type), at: range))
        return nil
      }
      return .counts(numerator.negated, denominator)
    case .value(.ratio(let numerator, let denominator, let range)):
      guard indicator.isRatio else {
        report(Self.countsForNoShare(given.subject.indicator, name(of: indicator.type), at: range))
        return nil
      }
      return .counts(numerator, denominator)
    case .value(let expression): return constant(expression, of: indicator).map { .value($0) }
    case .counts(let numerator, let denominator, let range):
      guard indicator.isRatio else {
        report(Self.countsForNoShare(given.subject.indicator, name(of: indicator.type), at: range))
        return nil
      }
      let first = numerator.flatMap { count($0, of: indicator) }
      let second = denominator.flatMap { count($0, of: indicator) }
      guard (numerator == nil) == (first == nil), (denominator == nil) == (second == nil) else { return nil }
      return .counts(first, second)
    }
  }

  /// A constant of the indicator's type. `subject`: what messages call the indicator.
  mutating func constant(
    _ expression: ExpressionSyntax, of indicator: Indicator, called subject: Wording? = nil
  ) -> Rational? {
    if case .ratio(let numerator, let denominator, let range) = expression, indicator.isRatio {
      guard let value = try? numerator.divided(by: denominator) else {
        report(Self.valueOfNone(isZero: numerator.isZero, at: range))
        return nil
      }
      return value
    }
    if case .negative(let operand, _) = expression, indicator.isRatio, case .ratio = operand {
      return constant(operand, of: indicator, called: subject)?.negated
    }
    return constant(expression, as: indicator.type, of: subject ?? Self.quoted(indicator.term))
  }

  /// A part of a share: a number, or a count or quantity of the right kind.
  private mutating func count(_ expression: ExpressionSyntax, of indicator: Indicator) -> Rational? {
    guard let type = partType(of: indicator) else { return nil }
    return constant(expression, as: type, of: Self.quoted(indicator.term))
  }

  mutating func constant(
    _ expression: ExpressionSyntax, as type: ValueType, of subject: @autoclosure () -> Wording
  ) -> Rational? {
    let place = ExpressionPlace(kind: .test, own: nil)
    guard let typed = typed(expression, place) else { return nil }
    // A year-like number is a plain number here: `given … = 2022` cannot mean a period.
    var operand = Operand(typed, expression)
    operand.year = nil
    // And money is in dong, as in the cells of a file.
    guard operand.joined(type) == type || type == .money && typed.type == .number else {
      report(mismatch(.expected(type, subject()), operand, operand))
      return nil
    }
    if case .truth(let truth)? = typed.constant { return truth ? .one : .zero }
    guard case .number(let value)? = typed.constant else {
      report(Self.notConstant(expression.range))
      return nil
    }
    return value
  }

  private mutating func compiled(_ expect: TestSyntax.Expect, _ units: TestUnits) -> TestCase.Expectation? {
    switch expect.expectation {
    case .target(let written, let expression):
      let subject = subject(written, units, mustChooseDenominator: false)
      guard let subject else { return nil }
      let isReduction = checkHasTarget(subject, written).contains { $0.isReduction }
      let indicator = vocabulary[subject.indicator]
      let type = isReduction ? .percent : indicator.type
      return constant(expression, as: type, of: Self.quoted(indicator.term)).map { .target(subject, $0) }
    case .value(let written, let expression):
      let subject = subject(written, units, mustChooseDenominator: true)
      guard let subject else { return nil }
      let isReduction = targets(of: subject).contains { $0.isReduction }
      let indicator = vocabulary[subject.indicator]
      if isReduction, case .percentage(let value, _) = expression { return .value(subject, value) }
      return constant(expression, of: indicator).map { .value(subject, $0) }
    case .verdict(let written, let word):
      guard let subject = subject(written, units, mustChooseDenominator: false) else { return nil }
      if word != .notAsked { _ = checkHasTarget(subject, written) }
      return .verdict(subject, word)
    case .rating(let written, let title):
      guard let subject = subject(written, units, mustChooseDenominator: false) else { return nil }
      let known = checkHasTarget(subject, written).flatMap(\.ratings).map(\.title)
      guard let title else { return .rating(subject, nil) }
      let key = TextFolding.matchKey(title.value)
      guard let found = known.first(where: { TextFolding.matchKey($0) == key }) else {
        report(Self.unknownRating(title, nearest: NearestName.find(title.value, among: known).first, known: known))
        return nil
      }
      return .rating(subject, found)
    case .coverage(let written, let given, let all):
      guard let subject = subject(written, units, mustChooseDenominator: false) else { return nil }
      if given > all || given < 0 { report(Self.coverageAboveAll(expect.range, given, all)) }
      return .coverage(subject, given, all)
    case .note(let written, let text):
      return subject(written, units, mustChooseDenominator: false).map { .note($0, text.value) }
    case .score(let subject, let value): return compiled(subject, value, units)
    case .taskCount(let count): return .taskCount(count)
    case .due(let code, let days):
      guard let index = taskPlaces[TextFolding.matchKey(code.value)] else {
        if !isIncomplete { report(Self.noSuchTask(code, known: tasks.map(\.code))) }
        return nil
      }
      return .due(index, days.map(\.date).sorted())
    case .error(let name):
      let code = name.text.uppercased()
      guard Code(rawValue: code) != nil else {
        let nearest = NearestName.find(code, among: Code.allCases.map(\.rawValue)).first
        report(Self.unknownCode(name, nearest: nearest))
        return nil
      }
      return .error(code)
    }
  }

  /// The targets an expectation can speak of; reports when there is none.
  private mutating func checkHasTarget(_ subject: TestCase.Subject, _ written: TestSyntax.Subject) -> [Target] {
    let found = targets(of: subject)
    if found.isEmpty, !isIncomplete, !damage.hasLostTargets, !lostTargets.contains(subject.indicator) {
      report(Self.noSuchTarget(written, hasOther: hasTarget(on: subject.indicator)))
    }
    return found
  }

  private func targets(of subject: TestCase.Subject) -> [Target] {
    var found: [Target] = []
    for place in targetsByIndicator[subject.indicator] ?? []
    where subject.denominator == nil || subject.denominator == targets[place].denominator {
      guard subject.field.map({ targets[place].fields.contains($0) }) ?? true else { continue }
      found.append(targets[place])
    }
    return found
  }

  private func hasTarget(on indicator: IndicatorID) -> Bool { targetsByIndicator[indicator] != nil }
}

/// What makes two givens speak of one result.
private struct ResultIdentity: Hashable {
  var indicator: IndicatorID
  var denominator: Int?
  var field: FieldID?
  var unit: Int
  var period: Period?

  init(_ subject: TestCase.Subject) {
    indicator = subject.indicator
    denominator = subject.denominator
    field = subject.field
    unit = subject.unit
    period = subject.period
  }
}
