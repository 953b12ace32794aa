import Foundation
import Lang
import Testing

/// `diff` claims nothing of two packs that verdicts contradict: random packs, and the same with some lines changed.
///
/// `SEED=1234` runs that seed alone and shows the case, `SEED=100..<200` those.
struct DifferenceTests {
  static let batches = Seeds.batches(4, of: 100)

  @Test("random packs and changed ones, in batches of 100", arguments: batches)
  func noFalseClaim(seeds: Range<Int>) {
    var claims = 0
    var compared = 0
    var relations: [Relation: Int] = [:]
    var failures: [String] = []
    for seed in seeds {
      let made = RandomCase(seed: UInt64(seed))
      var dice = Dice(seed: UInt64(seed) &+ 77_777)
      var changed = made.rules
      PackChange.change(&changed, &dice)
      guard let old = Agreement.compile(made.rules).0, let new = Agreement.compile(changed).0 else { continue }
      compared += 1
      var trial = DifferenceTrial(old, new)
      for row in trial.difference.targets { relations[row.answer.relation, default: 0] += 1 }
      trial.run(&dice)
      claims += trial.claims
      if let mistake = trial.mistake {
        let files = (made.rules + changed).map { "--- \($0.name)\n\($0.text)" }.joined()
        failures.append("seed \(seed): \(mistake)\n\(files)")
      }
      if seeds.count == 1 { print((made.rules + changed).map { "--- \($0.name)\n\($0.text)" }.joined()) }
    }
    print("\(compared) pairs, \(claims) claims: \(relations.map { "\($0.key.rawValue) \($0.value)" }.sorted())")
    #expect(seeds.count == 1 || compared * 2 > seeds.count && claims > 2_000, "\(compared) compared, \(claims) claims")
    for failure in failures.sorted(by: { $0.utf8.count < $1.utf8.count }).prefix(2) {
      Issue.record("one of \(failures.count): \(failure)")
    }
  }

  /// What means the same is never said to differ where only the order of lines and the section are others.
  @Test("packs whose lines stand in another order mean the same", arguments: batches)
  func sameInAnotherOrder(seeds: Range<Int>) {
    for seed in seeds {
      let made = RandomCase(seed: UInt64(seed))
      guard let program = Agreement.compile(made.rules).0 else { continue }
      #expect(PackComparer.difference(program, program).isSame, "seed \(seed)")
    }
  }
}

/// Changes some lines of a pack.
enum PackChange {
  /// Changes up to three lines that state targets or rules.
  static func change(_ files: inout [RandomCase.File], _ dice: inout Dice) {
    for _ in 0..<dice.roll(0...3) {
      let file = dice.roll(0...(files.count - 1))
      let lines = files[file].lines.indices.filter { place in
        let line = files[file].lines[place]
        return line.hasPrefix("  i") || line.hasPrefix("  else") || line.hasPrefix("  never")
          || line.hasPrefix("  when")
      }
      guard !lines.isEmpty else { continue }
      let place = dice.pick(lines)
      var line = files[file].lines[place]
      switch dice.roll(0...6) {
      case 0...2:
        // Another figure.
        let figures = line.matches(of: /\b(\d+)(%| viecs| days| VND)/).map(\.output)
        guard !figures.isEmpty else { continue }
        let figure = dice.pick(figures)
        line = line.replacing(
          String(figure.0), with: "\(dice.pick([5, 20, 30, 40, 45, 50, 55, 60, 85, 90, 95, 100]))\(figure.2)",
          maxReplacements: 1)
      case 3:
        for (a, b) in [(">= ", "> "), ("<= ", "< "), ("at least ", "above "), (" > ", " >= "), ("at most ", "below ")]
        where line.contains(a) {
          line = line.replacing(a, with: b, maxReplacements: 1)
          break
        }
      case 4:
        let scopes = [" for level commune", " for kind department", " except kind department", " for unit \"U1\"", ""]
        if let scope = scopes.first(where: { !$0.isEmpty && line.contains($0) }) {
          line = line.replacing(scope, with: dice.pick(scopes))
        } else if let cite = line.range(of: " cite ") {
          line.insert(contentsOf: dice.pick(scopes), at: cite.lowerBound)
        }
      case 5: line = line.replacing("* 1.1", with: "* 1.05").replacing("+ 5 points", with: "+ 3 points")
      default:
        files[file].lines.remove(at: place)
        continue
      }
      files[file].lines[place] = line
    }
  }
}
