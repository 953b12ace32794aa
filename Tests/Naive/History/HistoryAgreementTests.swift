import Base
import Eval
import Foundation
import Lang
import Stdlib
import Tables
import Testing

/// Earlier results of units that were made of others agree with what is counted month by month.
///
/// `SEED=1234` runs that seed alone and shows the case.
@Suite struct HistoryAgreementTests {
  static let batches = Seeds.batches(10, of: 1000)

  @Test("random histories, in batches of 1,000", arguments: batches)
  func agree(seeds: Range<Int>) {
    var answers: [String: Int] = [:]
    var failures: [(seed: Int, text: String)] = []
    for seed in seeds {
      let made = RandomHistory(seed: UInt64(seed))
      if seeds.count == 1 { print(made.description) }
      if let text = HistoryAgreementTests.difference(made, &answers) { failures.append((seed, text)) }
    }
    for failure in failures.prefix(3) {
      let made = RandomHistory(seed: UInt64(failure.seed))
      Issue.record("\(failures.count) failures, seed \(failure.seed): \(failure.text)\n\(made.description)")
    }
    if seeds.count > 1 {
      // No cases are rare, for every month must be known.
      for kind in ["value", "no cases", "no data"] {
        #expect((answers[kind] ?? 0) > (kind == "no cases" ? 2 : 10), "\(kind) in \(answers)")
      }
    }
  }

  /// What differs; counts the answers by kind.
  private static func difference(_ made: RandomHistory, _ answers: inout [String: Int]) -> String? {
    let (compiled, messages) = Agreement.compile([RandomCase.File(name: "p.kpi", lines: [made.rules])])
    guard let program = compiled else { return "refused: \(messages)" }
    var tables: [Table] = []
    for file in made.files {
      let (table, diagnostics) = CSVReader.read(bytes: Array(file.text.utf8), file: file.name)
      guard let table, !diagnostics.contains(where: { $0.severity == .error }) else { return "\(diagnostics)" }
      tables.append(table)
    }
    let binding = DatasetBinder.bind(tables, to: program, skippingBadRows: false)
    let errors = binding.diagnostics.filter { $0.severity == .error }
    guard errors.isEmpty, let period = program.pack.wholeYear else {
      return "refused: \(errors.map(\.message.en))"
    }
    let (outcome, _) = Evaluator.grade(program, binding.dataset, period: period, functions: Stdlib.functions)
    let naive = NaiveHistory(made: made)
    var judged = 0
    for row in outcome.rows {
      let unit = outcome.units[row.unit]
      let expected: NaiveHistory.Answer?
      if unit.code == "Huyện" {
        expected = naive.parent
      } else {
        guard let new = made.news.firstIndex(where: { $0.name == unit.code }) else {
          return "\(unit.code) is judged and is no more"
        }
        judged += 1
        expected = naive.new(new)
      }
      guard let expected else { continue }
      let found = row.assigned?.earlier?.measured ?? .noData
      switch (found, expected) {
      case (.value(let value), .value(let wanted)) where Fraction(value) == wanted:
        answers["value", default: 0] += 1
      case (.noCases, .noCases): answers["no cases", default: 0] += 1
      case (.noData, .noData): answers["no data", default: 0] += 1
      default: return "\(unit.code): \(found), naively \(expected)"
      }
    }
    return judged == made.news.count ? nil : "\(judged) of \(made.news.count) units are judged"
  }
}
