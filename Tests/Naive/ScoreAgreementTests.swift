import Base
import Eval
import Foundation
import Lang
import Stdlib
import Tables
import Testing

/// The scorer and the naive one agree on random scorecards.
///
/// `SEED=1234` runs that seed alone and shows the case, `SEED=100..<200` those.
struct ScoreAgreementTests {
  static let batches = Seeds.batches(20, of: 100)

  @Test("random scorecards, five to a pack, in batches of 500", arguments: batches)
  func agree(seeds: Range<Int>) {
    var rows = 0
    var bands = 0
    var leftOut = 0
    var failures: [(made: RandomCase, text: String)] = []
    for seed in seeds {
      var made = RandomCase(scoreSeed: UInt64(seed), withTargets: true)
      var finding = ScoreAgreement.check(made)
      if case .refused(let messages) = finding, messages.contains(where: { $0.hasPrefix("KPI0456") }) {
        // No target for an item to look at.
        made = RandomCase(scoreSeed: UInt64(seed), withTargets: false)
        finding = ScoreAgreement.check(made)
      }
      switch finding {
      case .agree(let count, let banded): (rows, bands) = (rows + count, bands + banded)
      // Steps by which a better result has fewer points are refused: there is nothing to agree on.
      case .refused(let messages) where messages.allSatisfy({ $0.hasPrefix("KPI0469") }): leftOut += 1
      case .refused(let messages): failures.append((made, "seed \(seed) refused: " + messages.joined(separator: "\n")))
      case .differ(let text): failures.append((made, "seed \(seed): \(text)"))
      }
      if seeds.count == 1 { print(made.description) }
    }
    #expect(seeds.count == 1 || rows > 10 * seeds.count && bands > 5 * seeds.count, "\(rows) rows, \(bands) in bands")
    #expect(leftOut <= seeds.count / 4 || seeds.count == 1, "\(leftOut) refused")
    for failure in failures.sorted(by: { $0.made.size < $1.made.size }).prefix(2) {
      Issue.record("one of \(failures.count): \(failure.text)\n\(failure.made.description)")
    }
  }
}

/// Runs a case through both scorers and says whether they agree.
enum ScoreAgreement {
  enum Finding {
    /// So many rows, so many of them in a band.
    case agree(Int, Int)
    case refused([String])
    case differ(String)
  }

  static func check(_ made: RandomCase) -> Finding {
    let (compiled, messages) = Agreement.compile(made.rules)
    guard let program = compiled else { return .refused(messages) }
    var tables: [Table] = []
    for file in made.data {
      let (table, diagnostics) = Agreement.read(file)
      guard let table else { return .refused(diagnostics.map(\.message.en)) }
      tables.append(table)
    }
    let binding = DatasetBinder.bind(tables, to: program, skippingBadRows: false)
    let errors = binding.diagnostics.filter { $0.severity == .error }
    guard errors.isEmpty, let period = program.pack.years.parse(made.period) else {
      return .refused(errors.map(\.message.en))
    }
    let asOf = made.asOf.flatMap { CalendarDate.parse(iso: $0) }
    let (outcome, _) = Scorer.score(
      program, binding.dataset, Scorer.Request(period: period, asOf: asOf), functions: Stdlib.functions)
    let naive = NaiveEvaluator(
      program: program, data: binding.dataset, years: made.years, period: period, asOf: asOf,
      functions: Stdlib.builtins.map(\.name)
    ).scores
    guard outcome.rows.map(\.unit) == naive.map(\.unit) else {
      return .differ("units \(outcome.rows.map(\.unit)), naively \(naive.map(\.unit))")
    }
    for (row, other) in zip(outcome.rows, naive) {
      if let difference = difference(row, other) {
        return .differ("\(outcome.units[row.unit].code): \(difference)")
      }
    }
    return .agree(naive.count, naive.count { $0.band != nil })
  }

  private static func difference(_ row: ScoreRow, _ other: NaiveEvaluator.Score) -> String? {
    for (index, (score, points)) in zip(row.items, other.items).enumerated() where !same(score.points, points) {
      return "item \(index) \(text(score.points)), naively \(text(points))"
    }
    if !same(row.total, other.total) { return "total \(text(row.total)), naively \(text(other.total))" }
    if row.band != other.band { return "band \(row.band ?? -1), naively \(other.band ?? -1)" }
    if row.met != other.met { return "met \(row.met), naively \(other.met)" }
    let ranks = row.ranks.map { [$0.lowerBound, $0.upperBound] } ?? []
    if ranks != other.ranks { return "ranks \(ranks), naively \(other.ranks)" }
    return nil
  }

  private static func same(_ a: PointRange?, _ b: NaiveEvaluator.Span?) -> Bool {
    guard let a, let b else { return a == nil && b == nil }
    return Fraction(a.lowest) == b.low && Fraction(a.highest) == b.high
  }

  private static func text(_ points: PointRange?) -> String {
    points.map { "\($0.lowest.exactText)–\($0.highest.exactText)" } ?? "none"
  }

  private static func text(_ span: NaiveEvaluator.Span?) -> String {
    span.map { "\($0.low.text)–\($0.high.text)" } ?? "none"
  }
}
