import Base
import Eval
import Lang
import Stdlib
import Tables

/// Runs a case through reading, checking, binding and both evaluators, and says whether they agree.
struct Agreement {
  enum Finding {
    /// Both gave the same rows, so many of them.
    case agree(Int, Outcome)
    /// The generator wrote something that was refused.
    case refused([String])
    case differ(String)
  }

  static let environment: Environment = Stdlib.environment

  static func check(_ made: RandomCase) -> Finding {
    let (compiled, messages) = compile(made.rules)
    guard let program = compiled else { return .refused(messages) }
    var tables: [Table] = []
    for file in made.data {
      let (table, diagnostics) = read(file)
      let errors = texts(diagnostics)
      guard let table, errors.isEmpty else { return .refused(errors) }
      tables.append(table)
    }
    let binding = DatasetBinder.bind(tables, to: program, skippingBadRows: false)
    let errors = texts(binding.diagnostics)
    guard errors.isEmpty, let period = program.pack.years.parse(made.period) else { return .refused(errors) }
    if let difference = difference(binding.dataset, program, made) { return .differ(difference) }
    let asOf = made.asOf.flatMap { CalendarDate.parse(iso: $0) }
    let (outcome, faults) = Evaluator.grade(
      program, binding.dataset, period: period, asOf: asOf, functions: Stdlib.functions)
    // What is made of others may divide by a result that is 0, which is told.
    if !program.vocabulary.computations.isEmpty, faults.contains(where: { $0.code == .divisionByZero }) {
      return .agree(0, outcome)
    }
    if let fault = texts(faults).first { return .differ("a fault: \(fault)") }
    let naive = NaiveEvaluator(
      program: program, data: binding.dataset, years: made.years, period: period, asOf: asOf,
      functions: Stdlib.builtins.map(\.name))
    return difference(outcome, naive) ?? .agree(outcome.rows.count, outcome)
  }

  /// Reads a file of data. Its first line is the header: how headers are found is not what is compared here.
  static func read(_ text: String, name: String) -> (table: Table?, diagnostics: [Diagnostic]) {
    var options = TableOptions()
    options.headerRows = 1...1
    return CSVReader.read(bytes: Array(text.utf8), file: name, options: options)
  }

  static func read(_ file: RandomCase.File) -> (table: Table?, diagnostics: [Diagnostic]) {
    read(file.text, name: file.name)
  }

  static func compile(_ files: [RandomCase.File]) -> (TypedProgram?, [String]) {
    var library = Library()
    var messages: [String] = []
    var clauses: [UseSyntax] = []
    var sources = Stdlib.sources
    var ids: [FileID] = []
    for file in files {
      let source = SourceFile(name: file.name, bytes: Array(file.text.utf8))
      let id = sources.add(source)
      ids.append(id)
      let (syntax, diagnostics) = Parser.parse(source, id: id)
      messages += texts(diagnostics)
      library.files[id] = syntax
      clauses += syntax.uses + [syntax.pack?.under].compactMap { $0 }
    }
    for clause in clauses {
      guard let name = clause.path?.value, let index = files.firstIndex(where: { $0.name == name }) else { continue }
      library.link(clause.range, to: ids[index])
    }
    guard messages.isEmpty else { return (nil, messages) }
    let (program, diagnostics) = Checker.check(ids[0], in: library, environment: environment)
    return (program, texts(diagnostics))
  }

  private static func texts(_ diagnostics: [Diagnostic]) -> [String] {
    diagnostics.filter { $0.severity == .error }.map { "\($0.code.rawValue) \($0.message.en) \($0.place)" }
  }

  // MARK: Rows

  private static func difference(_ outcome: Outcome, _ naive: NaiveEvaluator) -> Finding? {
    let rows = naive.rows
    let real = outcome.rows.map { "\($0.unit)/\($0.target.index)" }
    let plain = rows.map { "\($0.unit)/\($0.target.index)" }
    guard real == plain else { return .differ("rows (unit/target): \(real), naively \(plain)") }
    for (row, other) in zip(outcome.rows, rows) {
      let program = outcome.program
      let left = Aspects(row)
      let right = Aspects(other)
      let name = program.vocabulary[program[row.target].indicator].term.name
      let what = "\(outcome.units[row.unit].code), target \(row.target.index) (\(name))"
      if let aspect = left.difference(right) { return .differ("\(what): \(aspect)") }
    }
    return nil
  }

  /// What is compared of a row, exactly: numbers by cross multiplication.
  private struct Aspects {
    var verdict: Verdict
    var numbers: [(name: String, number: Fraction?)] = []
    var counts: [(name: String, count: (Int, Int)?)]
    var needed: (kind: String, numbers: [Fraction?])

    init(_ row: VerdictRow) {
      func fraction(_ number: Rational?) -> Fraction? { number.map { Fraction($0) } }
      verdict = row.verdict
      numbers = [
        ("value", fraction(row.measurement.measured.rational)), ("numerator", fraction(row.measurement.numerator)),
        ("denominator", fraction(row.measurement.denominator)),
      ]
      numbers += row.thresholds.map { ("threshold", fraction($0)) }
      counts = [
        ("units", row.measurement.units.map { ($0.given, $0.of) }),
        ("periods", row.measurement.periods.map { ($0.given, $0.of) }),
      ]
      switch row.needed {
      case nil: needed = ("nothing", [])
      case .more(let number): needed = ("more", [fraction(number)])
      case .new(let number, let good): needed = ("new", [fraction(number), fraction(good)])
      case .by(let number): needed = ("by", [fraction(number)])
      case .beyond(let number, let rises, let limit):
        let name = "beyond \(rises ? "up" : "down") \(limit.map { $0.isIncluded ? "to" : "under" } ?? "")"
        needed = (name, [fraction(number), fraction(limit?.value)])
      case .other: needed = ("other", [])
      case .impossible: needed = ("impossible", [])
      }
    }

    init(_ row: NaiveEvaluator.Row) {
      verdict = row.verdict
      numbers = [
        ("value", row.measure.value), ("numerator", row.measure.numerator), ("denominator", row.measure.denominator),
      ]
      numbers += row.thresholds.map { ("threshold", $0) }
      counts = [("units", row.measure.units), ("periods", row.measure.periods)]
      switch row.needed {
      case nil: needed = ("nothing", [])
      case .more(let number): needed = ("more", [number])
      case .new(let number, let good): needed = ("new", [number, good])
      case .by(let number): needed = ("by", [number])
      case .beyond(let number, let rises, let limit):
        let name = "beyond \(rises ? "up" : "down") \(limit.map { $0.1 ? "to" : "under" } ?? "")"
        needed = (name, [number, limit?.0])
      case .other: needed = ("other", [])
      case .impossible: needed = ("impossible", [])
      }
    }

    func difference(_ other: Aspects) -> String? {
      if verdict != other.verdict { return "verdict \(verdict), naively \(other.verdict)" }
      guard numbers.count == other.numbers.count else { return "the number of thresholds" }
      for (left, right) in zip(numbers, other.numbers) where !same(left.number, right.number) {
        return "\(left.name) \(text(left.number)), naively \(text(right.number))"
      }
      for (left, right) in zip(counts, other.counts)
      where left.count?.0 != right.count?.0 || left.count?.1 != right.count?.1 {
        return "coverage of \(left.name) \(text(left.count)), naively \(text(right.count))"
      }
      let (mine, theirs) = (needed.numbers, other.needed.numbers)
      if needed.kind != other.needed.kind || !zip(mine, theirs).allSatisfy({ same($0, $1) }) {
        return "needed \(needed.kind) \(mine.map(text)), naively \(other.needed.kind) \(theirs.map(text))"
      }
      return nil
    }

    private func same(_ a: Fraction?, _ b: Fraction?) -> Bool {
      guard let a, let b else { return a == nil && b == nil }
      return a == b
    }
    private func text(_ number: Fraction?) -> String { number?.text ?? "none" }
    private func text(_ count: (Int, Int)?) -> String { count.map { "\($0.0) of \($0.1)" } ?? "none" }
  }

  // MARK: Data

  /// Whether the binder found what the generator wrote down.
  private static func difference(_ data: Dataset, _ program: TypedProgram, _ made: RandomCase) -> String? {
    guard !made.facts.isEmpty else { return nil }
    var found: [RandomCase.Fact: RandomCase.Given] = [:]
    for (key, observation) in data.observations {
      let indicator = program.vocabulary[key.indicator]
      let fact = RandomCase.Fact(
        unit: data.units[key.unit].code, indicator: indicator.term.name, denominator: key.denominator,
        field: key.field.map { program.vocabulary[$0].term.name }, period: key.period.text)
      switch observation.given {
      case .counts(nil, nil): continue
      case .counts(let numerator, let denominator):
        // What a denominator is derived from is checked by computing it.
        let isDerived = indicator.isRatio && indicator.denominators[key.denominator].derived != nil
        if isDerived, numerator == nil { continue }
        found[fact] = .counts(numerator?.exactText, isDerived ? nil : denominator?.exactText)
      case .value(let value):
        found[fact] =
          indicator.isRatio
          ? .bare(((try? value.multiplied(by: .hundred)) ?? value).exactText) : .counts(value.exactText, nil)
      case .missing: found[fact] = .missing
      case .noCases: found[fact] = .noCases
      }
    }
    var expected = made.facts
    for (fact, given) in expected {
      let indicator = program.vocabulary.indicators.first { $0.term.name == fact.indicator }
      guard case .counts(let numerator, _) = given, let indicator, indicator.isRatio,
        indicator.denominators[fact.denominator].derived != nil
      else { continue }
      expected[fact] = numerator == nil ? nil : .counts(numerator, nil)
    }
    let all = Set(found.keys).union(expected.keys)
    if let fact = all.filter({ found[$0] != expected[$0] }).min() {
      return "\(fact.text): bound \(String(describing: found[fact])), written \(String(describing: expected[fact]))"
    }
    return nil
  }
}
