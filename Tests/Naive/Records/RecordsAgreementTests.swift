import Base
import Eval
import Foundation
import Lang
import Stdlib
import Tables
import Testing

/// The evaluation of records and the naive one agree on random records and formulas.
///
/// `SEED=1234` runs that seed alone and shows the case, `SEED=100..<200` those.
struct RecordsAgreementTests {
  static let batches = Seeds.batches(8, of: 1250)

  @Test("random programs on records, in batches of 1,250", arguments: batches)
  func agree(seeds: Range<Int>) throws {
    let today = try #require(YearForm.calendar.year(2024)).firstDay
    var seen = Seen()
    var failures: [String: (seed: Int, text: String, count: Int)] = [:]
    for seed in seeds {
      let made = RandomRecords(seed: UInt64(seed), today: today)
      if seeds.count == 1 { print(made.description) }
      guard let text = difference(made, &seen) else { continue }
      let kind = String(text.filter { !$0.isNumber }.prefix(50))
      failures[kind] = failures[kind].map { ($0.seed, $0.text, $0.count + 1) } ?? (seed, text, 1)
    }
    for failure in failures.values {
      let made = RandomRecords(seed: UInt64(failure.seed), today: today)
      Issue.record("\(failure.count) like seed \(failure.seed): \(failure.text)\n\(made.description)")
    }
    // Every kind of answer comes up often enough to be judged.
    if seeds.count > 1 {
      #expect(seen.ratios > 100 && seen.values > 100 && seen.noCases > 20 && seen.noData > 20, "\(seen)")
    }
  }

  struct Seen {
    var ratios = 0
    var values = 0
    var noCases = 0
    var noData = 0
  }

  /// How the two evaluators differ; nil when they agree.
  private func difference(_ made: RandomRecords, _ seen: inout Seen) -> String? {
    var library = Library()
    var sources = Stdlib.sources
    let source = SourceFile(name: "random.kpi", bytes: Array(made.rules.utf8))
    let id = sources.add(source)
    let (syntax, mistakes) = Parser.parse(source, id: id)
    library.files[id] = syntax
    let (checked, problems) = Checker.check(id, in: library, environment: Stdlib.environment)
    guard let program = checked, let period = program.pack.years.parse(made.period) else {
      return "refused: \((mistakes + problems).map { "\($0.code) \($0.message.en)" })"
    }
    var files = [("units.csv", RandomRecords.unitFile)]
    for (index, text) in made.files.enumerated() { files.append(("records-\(index).csv", text)) }
    if let holidays = made.holidayFile { files.append(("holidays.csv", holidays)) }
    let tables = files.compactMap { Agreement.read($0.1, name: $0.0).table }
    let request = RecordsRequest(program, judged: period, asOf: made.asOf, functions: Stdlib.functions)
    let binding = DatasetBinder.bind(tables, to: program, skippingBadRows: false, records: request)
    let errors = binding.diagnostics.filter { $0.severity == .error }
    guard errors.isEmpty else { return "data refused: \(errors.map { "\($0.code) \($0.message.en)" })" }
    let (outcome, _) = Evaluator.grade(program, binding.dataset, period: period, functions: Stdlib.functions)
    let naive = NaiveRecords(
      program: program, made: made, period: period, functions: Stdlib.builtins.map(\.name))
    for row in outcome.rows {
      let target = program[row.target]
      let unit = outcome.units[row.unit].code
      let field = target.fields.first.map { program.vocabulary[$0].term.name }
      let expected = naive.result(unit, target.indicator, field: field)
      let measured = row.measurement
      let what = "\(program.vocabulary[target.indicator].term.name) of \(unit) \(field ?? "")"
      switch (measured.measured, expected) {
      case (.noData, .noData): seen.noData += 1
      case (.noCases, .noCases): seen.noCases += 1
      case (.value(let value), .value(let other)):
        seen.values += 1
        if Fraction(value) != other { return "\(what): \(value.exactText), naively \(other.text)" }
      case (.value, .ratio(let top, let bottom)):
        seen.ratios += 1
        guard let numerator = measured.numerator, let denominator = measured.denominator,
          Fraction(numerator) == top, Fraction(denominator) == bottom
        else {
          return "\(what): \(measured.numerator?.exactText ?? "-")/\(measured.denominator?.exactText ?? "-"), naively "
            + "\(top.text)/\(bottom.text)"
        }
      default: return "\(what): \(measured.measured), naively \(expected)"
      }
    }
    return nil
  }
}
