import Foundation
import Testing

/// The evaluator and the naive one agree on random programs and data.
///
/// `SEED=1234` runs that seed alone and shows the case, `SEED=100..<200` those.
struct AgreementTests {
  static let batches = Seeds.batches(20, of: 500)

  @Test("random programs, in batches of 500", arguments: batches)
  func agree(seeds: Range<Int>) {
    var rows = 0
    var failures: [(seed: Int, made: RandomCase, text: String)] = []
    for seed in seeds {
      let made = RandomCase(seed: UInt64(seed))
      switch Agreement.check(made) {
      case .agree(let count, _): rows += count
      case .refused(let messages): failures.append((seed, made, "refused: " + messages.joined(separator: "\n")))
      case .differ(let text): failures.append((seed, made, text))
      }
      if seeds.count == 1 { print(made.description) }
    }
    #expect(rows > 0 || seeds.count == 1)
    Self.report(failures)
  }

  /// The parts only hold where all of them are there: other data that contradict themselves are refused.
  @Test("random programs in which the parts hold, in batches of 500", arguments: batches)
  func agreeOnParts(seeds: Range<Int>) {
    var compared = 0
    var failures: [(seed: Int, made: RandomCase, text: String)] = []
    for seed in seeds {
      let made = RandomCase(seed: UInt64(seed), monthly: seed % 2 == 0, partsHold: true)
      switch Agreement.check(made) {
      case .agree(let count, _): compared += count > 0 ? 1 : 0
      case .refused(let messages):
        if messages.contains(where: { !$0.hasPrefix("KPI0807") }) {
          failures.append((seed, made, "refused: " + messages.joined(separator: "\n")))
        }
      case .differ(let text): failures.append((seed, made, text))
      }
      if seeds.count == 1 { print(made.description) }
    }
    #expect(compared * 3 > seeds.count || seeds.count == 1, "\(compared) compared")
    Self.report(failures)
  }

  @Test("random programs with criteria and what is made of results, in batches of 500", arguments: batches)
  func agreeOnMade(seeds: Range<Int>) {
    var rows = 0
    var failures: [(seed: Int, made: RandomCase, text: String)] = []
    for seed in seeds {
      let made = RandomCase(seed: UInt64(seed), monthly: seed % 3 == 0, made: true)
      switch Agreement.check(made) {
      case .agree(let count, _): rows += count
      case .refused(let messages): failures.append((seed, made, "refused: " + messages.joined(separator: "\n")))
      case .differ(let text): failures.append((seed, made, text))
      }
      if seeds.count == 1 { print(made.description) }
    }
    #expect(rows > 0 || seeds.count == 1)
    Self.report(failures)
  }

  /// Records one failure of each kind, on as little as it shows on.
  private static func report(_ failures: [(seed: Int, made: RandomCase, text: String)]) {
    var kinds: [String: (seed: Int, made: RandomCase, text: String, count: Int)] = [:]
    for failure in failures {
      let kind = String(failure.text.filter { !$0.isNumber }.prefix(60))
      let known = kinds[kind]
      if let known, known.made.size <= failure.made.size {
        kinds[kind]?.count += 1
      } else {
        kinds[kind] = (failure.seed, failure.made, failure.text, (known?.count ?? 0) + 1)
      }
    }
    for kind in kinds.values {
      let shrunk = kind.made.shrunk { candidate in
        if case .differ = Agreement.check(candidate) { true } else { false }
      }
      var text = kind.text
      if case .differ(let difference) = Agreement.check(shrunk) { text = difference }
      Issue.record("\(kind.count) like seed \(kind.seed):\n\(text)\n\(shrunk.description)")
    }
  }
}
