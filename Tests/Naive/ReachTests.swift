import Base
import Eval
import Lang
import Testing

/// Agreement says something only if the random cases reach what there is to disagree about.
struct ReachTests {
  static let expected: Set<String> = [
    "met", "missed", "no_cases", "no_data", "needed more", "needed fewer", "needed new", "needed by", "needed beyond",
    "impossible",
    "branch 0", "branch 1", "when missing", "section", "no target", "raised or capped", "rounded", "a range",
    "an earlier result", "a reduction", "a field", "pooled fields", "named denominator", "several packs", "a waiver",
    "exactly the threshold", "units with gaps", "periods with gaps", "without counts", "a huge count", "a mean",
    "scope", "words",
  ]

  @Test func everythingIsReached() {
    var reached: [String: Int] = [:]
    for seed in 0..<1000 {
      guard case .agree(_, let outcome) = Agreement.check(RandomCase(seed: UInt64(seed))) else { continue }
      for feature in outcome.rows.flatMap({ features($0, outcome.program) }) { reached[feature, default: 0] += 1 }
    }
    let rare = ReachTests.expected.filter { reached[$0, default: 0] < 3 }
    #expect(rare.isEmpty, "\(rare.sorted()) in \(reached)")
  }

  private func features(_ row: VerdictRow, _ program: TypedProgram) -> [String] {
    let target = program[row.target]
    let indicator = program.vocabulary[target.indicator]
    let value = row.measurement.measured.rational
    var features = [row.verdict.rawValue]
    switch row.needed {
    case .more(let count): features.append(count.isNegative ? "needed fewer" : "needed more")
    case .new: features.append("needed new")
    case .by: features.append("needed by")
    case .beyond: features.append("needed beyond")
    case .other: features.append("needed other")
    case .impossible: features.append("impossible")
    case nil: break
    }
    if let assigned = row.assigned, let index = assigned.assignment {
      switch assigned.source {
      case .branch(let number): features.append("branch \(number)")
      case .whenMissing: features.append("when missing")
      case .section: features.append("section")
      case .none: features.append("no target")
      }
      if !assigned.trace.isEmpty, assigned.before != assigned.threshold { features.append("raised or capped") }
      if program.assignments[index].rounding != nil { features.append("rounded") }
    } else if row.assigned != nil {
      features.append("an earlier result")
    }
    let isMultiple = { (coverage: Coverage?) in coverage.map { $0.given < $0.of && $0.given > 0 } ?? false }
    let facts: [(String, Bool)] = [
      ("a range", target.bounds.count == 2), ("a reduction", target.isReduction), ("a field", target.fields.count == 1),
      ("pooled fields", target.fields.count > 1), ("named denominator", indicator.denominators.count > 1),
      ("several packs", program.packs.count > 1), ("a waiver", target.waiver != nil),
      ("exactly the threshold", value != nil && row.thresholds.first == value),
      ("units with gaps", isMultiple(row.measurement.units)),
      ("periods with gaps", isMultiple(row.measurement.periods)),
      ("without counts", value != nil && indicator.isRatio && row.measurement.numerator == nil),
      ("a huge count", (row.measurement.denominator ?? .zero) > Rational(1_000_000_000_000)),
      ("a mean", indicator.overUnits == .mean && value != nil), ("scope", !target.scopes.isEmpty),
      ("words", target.sourceComparator != .sign),
    ]
    return features + facts.compactMap { $0.1 ? $0.0 : nil }
  }
}
