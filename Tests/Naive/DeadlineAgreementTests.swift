import Eval
import Foundation
import Testing

/// The evaluator and the naive one agree on random programs whose targets have deadlines, judged for whole years and
/// parts of them, as of a day or not.
///
/// `SEED=1234` runs that seed alone and shows the case, `SEED=100..<200` those.
struct DeadlineAgreementTests {
  static let batches = Seeds.batches(8, of: 1250)

  @Test("random programs with deadlines, in batches of 1,250", arguments: batches)
  func agree(seeds: Range<Int>) {
    var reached: [Verdict: Int] = [:]
    var failures: [(made: RandomCase, text: String)] = []
    for seed in seeds {
      let made = RandomCase(seed: UInt64(seed), monthly: seed % 2 == 0, deadlines: true)
      switch Agreement.check(made) {
      case .agree(_, let outcome):
        for row in outcome.rows where outcome.program[row.target].deadline != nil {
          reached[row.verdict, default: 0] += 1
        }
      case .refused(let messages): failures.append((made, "seed \(seed) refused: " + messages.joined(separator: "\n")))
      case .differ(let text): failures.append((made, "seed \(seed): \(text)"))
      }
      if seeds.count == 1 { print(made.description) }
    }
    for failure in failures.sorted(by: { $0.made.size < $1.made.size }).prefix(2) {
      Issue.record("one of \(failures.count): \(failure.text)\n\(failure.made.description)")
    }
    // Nothing is asked for information here, and no cases are rare, for every month of a target's time must be known.
    let rare = Verdict.allCases.filter { $0 != .forInformation && reached[$0, default: 0] < ($0 == .noCases ? 2 : 5) }
    #expect(seeds.count < 1000 || rare.isEmpty, "\(rare) in \(reached)")
  }

  @Test("random programs with times of their own, in batches of 1,250", arguments: batches)
  func agreeOnSpans(seeds: Range<Int>) {
    var failures: [(made: RandomCase, text: String)] = []
    var rows = 0
    for seed in seeds {
      let made = RandomCase(seed: UInt64(seed), monthly: true, deadlines: true, spans: true)
      switch Agreement.check(made) {
      case .agree(_, let outcome): rows += outcome.rows.count { outcome.program[$0.target].span != nil }
      case .refused(let messages): failures.append((made, "seed \(seed) refused: " + messages.joined(separator: "\n")))
      case .differ(let text): failures.append((made, "seed \(seed): \(text)"))
      }
      if seeds.count == 1 { print(made.description) }
    }
    for failure in failures.sorted(by: { $0.made.size < $1.made.size }).prefix(2) {
      Issue.record("one of \(failures.count): \(failure.text)\n\(failure.made.description)")
    }
    #expect(seeds.count < 1000 || rows > 1000)
  }
}
