package import Base

/// One line that was checked by itself, with what is given for it, in a form that can be evaluated.
package struct CheckedLine: Sendable {
  package enum Content: Sendable {
    /// The target `program.targets[0]`; the unit of `test` fits it.
    case target
    /// The rule `program.assignments[0]`. It sets `program.targets[0]`, on an indicator made for the line; a superior
    /// that was given is a target set by it. Where none was given, that target's figure stands for nothing.
    case assign
    /// A value by itself.
    case expression(TypedExpression)
  }

  package var content: Content
  /// One pack, of a year in which nothing is given but what names no period.
  package var program: TypedProgram
  /// One unit, and the results that are given; the same as `program.tests[0]`. It expects nothing.
  package var test: TestCase
}

extension Checker {
  /// Takes a line and what is given for it (each a line `NAME = VALUE`: an indicator, a year or a level). Indicators
  /// that nobody declared are shares, or what the value given for them is. Gives what can be evaluated, or nil with
  /// the reasons.
  package static func line(
    _ line: LineSyntax, givens: [LineSyntax], environment: Environment
  ) -> (line: CheckedLine?, diagnostics: [Diagnostic]) {
    var checker = Checker(environment: environment, library: Library(), depth: 0)
    for vocabulary in environment.vocabularies.keys.compactMap({ environment.vocabularies[$0] }) {
      _ = checker.vocabulary.merge(vocabulary, core: environment.core)
    }
    checker.invented = [:]
    let checked = checker.checked(line, givens)
    return (checker.hasErrors ? nil : checked, checker.sortedDiagnostics())
  }

  /// A value given, and for what.
  private struct Given {
    enum Subject {
      case own(PeriodReference)
      case superior(SuperiorReference)
      case indicator(PlacedName, denominator: PlacedName?, PeriodReference?)
    }
    var subject: Subject
    var value: ExpressionSyntax
    var range: SourceRange
  }

  private mutating func checked(_ line: LineSyntax, _ lines: [LineSyntax]) -> CheckedLine? {
    let givens = lines.compactMap { given($0) }.map(Self.withCounts)
    // What an indicator is that nobody declared is seen from what is given for it.
    for given in givens {
      guard case .indicator(let name, _, _) = given.subject, vocabulary.indicator(name.key) == nil,
        !isCalled(name, .indicator)
      else { continue }
      let type = type(of: given.value)
      invented?[name.key] = type
    }
    switch line {
    case .target(let target): return self.target(target, givens)
    case .assign(let rule): return assign(rule, givens)
    case .expression(let expression):
      let typed = typed(expression, ExpressionPlace(kind: .line, own: nil))
      let results = results(of: givens, own: nil)
      return typed.flatMap { finished(.expression($0), results, scopes: []) }
    }
  }

  /// `online_rate = 499/1000` is 499 of 1000: a part over its whole is how counts are jotted down.
  private static func withCounts(_ given: Given) -> Given {
    var given = given
    if case .chain(.number(let part, _, _), let rest, let range) = given.value, rest.count == 1,
      case (.over, .number(let whole, _, _)) = rest[0], part.isInteger, whole.isInteger, part <= whole
    {
      given.value = .ratio(part, whole, range)
    }
    return given
  }

  /// `2023 = 45%`, `province = 45%`, `online_rate = 45 of 50`, `online_rate in 2023 = 45%`.
  private mutating func given(_ line: LineSyntax) -> Given? {
    switch line {
    case .target(let target):
      if case .compare(.equal, _, let value) = target.requirement, target.scopes.isEmpty, target.fields.isEmpty {
        return given(target.indicator, target.denominator, nil, value, target.range)
      }
      report(Self.unclearGiven(target.range))
    case .expression(.comparison(let subject, .equal, let value, let range)):
      switch subject {
      case .name(let name): return given(name, nil, nil, value, range)
      case .result(of: let name?, let denominator, let period, _):
        let named = period.flatMap { reference($0, at: range) }
        if period != nil, named == nil { return nil }
        return given(name, denominator, named, value, range)
      case .result(of: nil, _, let period?, _):
        return reference(period, at: range).map { Given(subject: .own($0), value: value, range: range) }
      case .number(_, let digits, _):
        guard let period = Self.year(digits).flatMap({ head.years.year($0) }) else { fallthrough }
        return Given(subject: .own(.period(period)), value: value, range: range)
      default: report(Self.unclearGiven(range))
      }
    case .expression(let expression): report(Self.unclearGiven(expression.range))
    case .assign(let rule): report(Self.unclearGiven(rule.range))
    }
    return nil
  }

  private mutating func given(
    _ name: PlacedName, _ denominator: PlacedName?, _ period: PeriodReference?, _ value: ExpressionSyntax,
    _ range: SourceRange
  ) -> Given {
    if name.key == Self.superiorKey { return Given(subject: .superior(.strictest), value: value, range: range) }
    if let level = vocabulary.level(name.key) ?? calledLevel(name) {
      return Given(subject: .superior(.level(level)), value: value, range: range)
    }
    return Given(subject: .indicator(name, denominator: denominator, period), value: value, range: range)
  }

  /// The type of a value as given; a percentage is a share.
  private mutating func type(of value: ExpressionSyntax) -> ValueType {
    let before = (diagnostics.count, errorCount)
    let type = typed(value, ExpressionPlace(kind: .test, own: nil))?.type ?? .share
    // What is wrong with it is said where it is used.
    diagnostics.removeSubrange(before.0...)
    unknownNames = unknownNames.filter { $0.key < before.0 }
    errorCount = before.1
    return type == .percentage ? .share : type
  }

  /// An indicator that nobody declared.
  mutating func invent(_ name: String, key: String, _ type: ValueType, at range: SourceRange) -> IndicatorID {
    let term = Term(name: name, key: key, title: nil, aliases: [], documentation: nil, range: range)
    let measure: Indicator.Measure
    switch type {
    case .count(let thing): measure = .count(thing)
    case .quantity(let unit): measure = .quantity(unit)
    case .number: measure = .number
    case .score: measure = .score
    case .money: measure = .money
    case .days, .workingDays: measure = .days
    case .share, .percent, .percentage, .points, .date, .text, .truth, .choice:
      let thing = Thing(
        term: Term(name: "case", key: "case", title: "trường hợp", aliases: [], documentation: nil, range: range),
        plural: "cases")
      measure = .share(vocabulary.thing("case") ?? vocabulary.add(thing))
    }
    let parts = [Indicator.Denominator(name: nil, text: nil, derived: nil, range: range)]
    var indicator = Indicator(
      term: term, measure: measure, numerator: nil, denominators: [], lowerIsBetter: false, noCases: .neutral,
      notes: [])
    if indicator.isRatio { indicator.denominators = parts }
    return vocabulary.add(indicator)
  }
}

extension Checker {
  /// A target by itself, and what is given for its indicator.
  private mutating func target(_ target: TargetSyntax, _ givens: [Given]) -> CheckedLine? {
    var section = TargetsSyntax(section: PlacedText(value: "", range: target.range), range: target.range)
    section.statements = [target]
    compile(section)
    guard let compiled = targets.first else { return nil }
    var results = results(of: givens, own: (compiled.indicator, compiled.denominator))
    if compiled.fields.count == 1 {
      for index in results.indices where results[index].subject.indicator == compiled.indicator {
        results[index].subject.field = compiled.fields[0]
      }
    }
    return finished(.target, results, scopes: compiled.scopes)
  }

  /// A rule by itself, over an indicator of the type that the given results and figures have.
  private mutating func assign(_ rule: AssignSyntax, _ givens: [Given]) -> CheckedLine? {
    let own = givens.first { given in
      if case .indicator = given.subject { false } else { true }
    }
    let type = own.map { self.type(of: $0.value) } ?? .share
    let id = invent("result", key: " result", type, at: rule.range)
    for given in givens {
      guard case .superior(let reference) = given.subject,
        let value = constant(given.value, of: vocabulary[id], called: Self.theGivenResult)
      else { continue }
      let level =
        switch reference {
        case .level(let level): level
        case .strictest: LevelID(0)
        }
      addTarget(on: id, value, setBy: level, at: given.range)
    }
    if targets.isEmpty { addTarget(on: id, .zero, setBy: nil, at: rule.range) }
    ownCount = targets.count
    let key = TextFolding.matchKey("")
    sections[key] = Section(title: "", range: rule.range, isSetBySuperior: true, targets: targets.map(\.id))
    var rule = rule
    rule.sections = [PlacedText(value: "", range: rule.range)]
    isIncomplete = true
    compile(rule)
    guard !assignments.isEmpty else { return nil }
    return finished(.assign, results(of: givens, own: (id, 0)), scopes: assignments[0].scopes)
  }

  private mutating func addTarget(on id: IndicatorID, _ value: Rational, setBy: LevelID?, at range: SourceRange) {
    targets.append(
      Target(
        id: TargetID(targets.count), pack: 0, indicator: id, denominator: 0, fields: [], scopes: [],
        bounds: [
          Target.Bound(comparator: .atLeast, threshold: .constant(.number(value), vocabulary[id].type, range))
        ], isReduction: false, baseline: nil, sourceComparator: .sign, setBy: setBy, deadline: nil, waiver: nil,
        section: "", citations: [Citation(section: nil, cite: nil, quote: nil)], readings: [], notes: [],
        documentation: nil, range: range, requirementRange: range))
  }

  /// What is given, as results of indicators. `own` is the line's own indicator.
  private mutating func results(
    of givens: [Given], own: (IndicatorID, Int)?
  ) -> [(subject: TestCase.Subject, given: TestCase.Given, range: SourceRange, isYearEarlier: Bool)] {
    var results: [(subject: TestCase.Subject, given: TestCase.Given, range: SourceRange, isYearEarlier: Bool)] = []
    // A name that the line does not have is a mistake here, not a new indicator.
    let kept = invented
    invented = nil
    defer { invented = kept }
    for given in givens {
      var subject: (IndicatorID, Int, PeriodReference?)
      switch given.subject {
      case .superior: continue
      case .own(let period):
        guard let own else {
          report(Self.resultWithoutIndicator(given.range))
          continue
        }
        subject = (own.0, own.1, period)
      case .indicator(let name, let denominator, let period):
        guard let id = indicator(name), let index = self.denominator(denominator, of: id, named: name) else { continue }
        subject = (id, index, period)
      }
      var name: Wording?
      if case .own = given.subject { name = Self.theGivenResult }
      guard let value = value(given.value, as: vocabulary[subject.0], called: name) else { continue }
      var period: Period?
      if case .period(let named)? = subject.2 { period = named }
      results.append(
        (
          TestCase.Subject(indicator: subject.0, denominator: subject.1, field: nil, unit: 0, period: period), value,
          given.range, subject.2 == .aYearEarlier
        ))
    }
    return results
  }

  private mutating func value(
    _ expression: ExpressionSyntax, as indicator: Indicator, called name: Wording?
  ) -> TestCase.Given? {
    if case .ratio(let numerator, let denominator, _) = expression, indicator.isRatio {
      return .counts(numerator, denominator)
    }
    return constant(expression, of: indicator, called: name).map { .value($0) }
  }

  /// What a rule by itself sets has no name.
  private static let theGivenResult = both("the first result given", "kết quả cho trước đó")

  /// The program around a checked line.
  private func finished(
    _ content: CheckedLine.Content,
    _ results: [(subject: TestCase.Subject, given: TestCase.Given, range: SourceRange, isYearEarlier: Bool)],
    scopes: [Scope]
  ) -> CheckedLine? {
    let named = results.compactMap { $0.subject.period?.lastYear }
    let year = min((named.max() ?? Self.lineYear - 1) + 1, Period.years.upperBound)
    let fitting = Scopes.fitting(scopes) ?? Scopes.Fitting()
    let range = targets.first?.range ?? SourceRange(file: FileID(0), lower: 0, upper: 0)
    let givens = results.map { result -> (subject: TestCase.Subject, given: TestCase.Given, range: SourceRange) in
      var subject = result.subject
      if result.isYearEarlier { subject.period = head.years.year(year)?.yearEarlier }
      return (subject, result.given, result.range)
    }
    let test = TestCase(
      title: "",
      units: [
        TestCase.Unit(
          name: fitting.unit ?? "", level: fitting.level, kind: fitting.kind, parent: nil, classes: fitting.classes)
      ],
      givens: givens, expectations: [], range: range)
    let pack = Pack(
      name: "", title: nil, document: nil, issued: nil, issuer: nil, year: year, years: head.years, level: LevelID(0),
      place: nil,
      within: [], notes: [], documentation: nil, range: range)
    let program = TypedProgram(
      vocabulary: vocabulary, packs: [pack], targets: targets, assignments: assignments, bindings: [], tests: [test],
      functions: environment.builtins.map(\.name))
    return CheckedLine(content: content, program: program, test: test)
  }

  /// The year of a line in which none is named.
  private static var lineYear: Int { 2025 }
}
