import Base
import Eval
import Lang

/// Programs and data put together by hand, so that the evaluator is tested without parser and checker.
struct HandMade {
  var vocabulary = Vocabulary()
  var targets: [Target] = []
  var assignments: [Assignment] = []
  var packs: [Pack] = []
  var data = Dataset()
  var tests: [TestCase] = []

  let dossier: ThingID
  let province: LevelID
  let district: LevelID
  let commune: LevelID
  let department: KindID

  static let nowhere = SourceRange(file: FileID(0), lower: 0, upper: 0)

  init(year: Int = 2024) {
    dossier = vocabulary.add(Thing(term: HandMade.term("dossier", "hồ sơ"), plural: "dossiers"))
    province = vocabulary.add(Level(term: HandMade.term("province", "cấp tỉnh"), depth: 1, until: nil))
    district = vocabulary.add(Level(term: HandMade.term("district", "cấp huyện"), depth: 2, until: nil))
    commune = vocabulary.add(Level(term: HandMade.term("commune", "cấp xã"), depth: 3, until: nil))
    department = vocabulary.add(Kind(term: HandMade.term("department", "phòng, ban")))
    packs = [HandMade.pack(year, district)]
  }

  static func term(_ name: String, _ title: String?) -> Term {
    Term(
      name: name, key: TextFolding.key(name), title: title, aliases: [], documentation: nil, range: HandMade.nowhere)
  }

  static func pack(_ year: Int, _ level: LevelID) -> Pack {
    Pack(
      name: "p", title: nil, document: nil, issued: nil, issuer: nil, year: year, years: .calendar, level: level,
      place: nil, within: [], notes: [], documentation: nil, range: nowhere)
  }

  var program: TypedProgram {
    TypedProgram(
      vocabulary: vocabulary, packs: packs, targets: targets, assignments: assignments, bindings: [], tests: tests)
  }

  // MARK: vocabulary

  mutating func share(
    _ name: String, denominators: [Indicator.Denominator]? = nil, mean: Bool = false, lowerIsBetter: Bool = false
  ) -> IndicatorID {
    add(
      name, .share(dossier),
      denominators ?? [Indicator.Denominator(name: nil, text: nil, derived: nil, range: HandMade.nowhere)], mean,
      lowerIsBetter)
  }

  mutating func add(
    _ name: String, _ measure: Indicator.Measure, _ denominators: [Indicator.Denominator] = [], _ mean: Bool = false,
    _ lowerIsBetter: Bool = false
  ) -> IndicatorID {
    vocabulary.add(
      Indicator(
        term: HandMade.term(name, nil), measure: measure, numerator: nil, denominators: denominators,
        lowerIsBetter: lowerIsBetter, noCases: .neutral, overUnits: mean ? .mean : .pooled, notes: []))
  }

  mutating func field(_ name: String) -> FieldID { vocabulary.add(Field(term: HandMade.term(name, nil))) }

  // MARK: targets

  @discardableResult mutating func target(
    _ indicator: IndicatorID, _ comparator: Comparator, _ threshold: TypedExpression, denominator: Int = 0,
    fields: [FieldID] = [], scopes: [Scope] = [], setBy: LevelID? = nil, pack: Int = 0,
    upper: (Comparator, TypedExpression)? = nil, reduction: Target.Baseline? = nil, waiver: Target.Waiver? = nil
  ) -> TargetID {
    let id = TargetID(targets.count)
    targets.append(
      Target(
        id: id, pack: pack, indicator: indicator, denominator: denominator, fields: fields, scopes: scopes,
        bounds: [.init(comparator: comparator, threshold: threshold)]
          + (upper.map { [.init(comparator: $0.0, threshold: $0.1)] } ?? []),
        isReduction: reduction != nil, baseline: reduction, sourceComparator: .sign, setBy: setBy, deadline: nil,
        waiver: waiver, section: "s", citations: [], readings: [], notes: [], documentation: nil,
        range: HandMade.nowhere, requirementRange: HandMade.nowhere))
    return id
  }

  /// Sơn Hà's rule: a tenth more for those at or above the province's figure, never below it, never above 100%.
  mutating func sonHaRule(
    _ targets: [TargetID], points: Bool = false, whenMissing: Bool = true, cap: Bool = true
  ) {
    let earlier = e(.leaf(.result(.own, .period(year(2023)))), .share)
    let superior = e(.leaf(.superiorTarget(.level(province))), .share)
    let more =
      points
      ? e(.arithmetic(earlier, [(.plus, pct("10", .points))]), .share)
      : e(.arithmetic(earlier, [(.times, num("1.1"))]), .share)
    assignments.append(
      Assignment(
        pack: 0, title: "a", targets: targets, scopes: [],
        branches: [
          .init(
            condition: e(.comparison(earlier, .atLeast, superior), .truth), target: more, range: HandMade.nowhere),
          .init(condition: nil, target: superior, range: HandMade.nowhere),
        ],
        floors: [.init(expression: superior, range: HandMade.nowhere)],
        caps: cap ? [.init(expression: pct("100"), range: HandMade.nowhere)] : [], rounding: nil,
        whenMissing: whenMissing
          ? [.init(period: .period(year(2023)), target: superior, range: HandMade.nowhere)] : [],
        citations: [], readings: [], notes: [], range: HandMade.nowhere))
  }

  // MARK: tests

  /// A test of one unit; givens and expectations are of it.
  mutating func test(
    _ givens: [(TestCase.Subject, TestCase.Given)], _ expectations: [TestCase.Expectation],
    units: [TestCase.Unit] = [.init(name: "", level: nil, kind: nil, parent: nil)]
  ) {
    tests.append(
      TestCase(
        title: "t", units: units, givens: givens.map { ($0.0, $0.1, HandMade.nowhere) },
        expectations: expectations.map { ($0, HandMade.nowhere) }, range: HandMade.nowhere))
  }

  func subject(
    _ indicator: IndicatorID, _ period: String? = nil, unit: Int = 0, field: FieldID? = nil
  ) -> TestCase.Subject {
    TestCase.Subject(
      indicator: indicator, denominator: 0, field: field, unit: unit,
      period: period.flatMap { YearForm.calendar.parse($0) })
  }

  func run() -> [[Diagnostic]] { TestRunner.run(program, functions: Functions()).map(\.failures) }

  // MARK: data

  @discardableResult mutating func unit(
    _ name: String, _ level: LevelID? = nil, _ kind: KindID? = nil, parent: Int? = nil
  ) -> Int {
    data.units.append(Unit(code: name, name: name, level: level, kind: kind, parent: parent, place: nil))
    return data.units.count - 1
  }

  mutating func give(
    _ given: Dataset.Observation.Given, _ indicator: IndicatorID, unit: Int = 0, denominator: Int = 0,
    field: FieldID? = nil, in period: String = "2024"
  ) {
    let key = Dataset.Key(
      unit: unit, indicator: indicator, denominator: denominator, field: field,
      period: YearForm.calendar.parse(period) ?? year(1900))
    data.observations.set(
      key, Dataset.Observation(given: given, cells: [CellPlace(file: "d.csv", row: unit + 2)]))
  }

  func grade(_ period: String = "2024") -> [VerdictRow] {
    Evaluator.grade(program, data, period: YearForm.calendar.parse(period) ?? year(1900), functions: Functions()).0.rows
  }

  func faults(_ period: String = "2024") -> [Diagnostic] {
    Evaluator.grade(program, data, period: YearForm.calendar.parse(period) ?? year(1900), functions: Functions()).1
  }
}

func year(_ year: Int) -> Period {
  guard let period = YearForm.calendar.year(year) else { preconditionFailure("no such year") }
  return period
}

/// A number from its decimal text or fraction.
func q(_ text: String) -> Rational {
  let parts = text.split(separator: "/")
  guard let top = try? Rational.parse(decimal: parts[0]) else { preconditionFailure(text) }
  guard parts.count == 2 else { return top }
  guard let bottom = try? Rational.parse(decimal: parts[1]), let value = try? top.divided(by: bottom) else {
    preconditionFailure(text)
  }
  return value
}

/// So many percent, exactly.
func percent(_ text: String) -> Rational {
  guard let value = try? q(text).divided(by: .hundred) else { preconditionFailure(text) }
  return value
}

func e(_ node: TypedExpression.Node, _ type: ValueType) -> TypedExpression {
  TypedExpression(node, type, HandMade.nowhere)
}

func pct(_ text: String, _ type: ValueType = .share) -> TypedExpression { e(.constant(.number(percent(text))), type) }

func num(_ text: String, _ type: ValueType = .number) -> TypedExpression { e(.constant(.number(q(text))), type) }

func of(_ numerator: String?, _ denominator: String?) -> Dataset.Observation.Given {
  .counts(numerator: numerator.map { q($0) }, denominator: denominator.map { q($0) })
}
