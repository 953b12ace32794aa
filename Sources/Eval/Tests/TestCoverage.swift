package import Base
import Lang

/// What the tests of a pack try. Of all that the pack decides: the cases that some expectation looks at, and those that none
/// does.
package struct TestCoverage: Sendable {
  /// What kind of case it is.
  package enum Area: String, CaseIterable, Sendable {
    /// A result just below a figure, at it, just above it.
    case boundaries
    /// A criterion, or what is yes or no, that holds, and one that does not.
    case truths
    /// A branch of a rule, or what it says of a missing result.
    case branches
    /// A floor or cap that changes what a rule gives.
    case limits
    /// A band of a scorecard.
    case bands
  }

  /// One case.
  package struct Point: Sendable {
    package var area: Area
    /// Which case it is: `online_dossier_rate >= 50%: exactly 50%`.
    package var what: Wording
    /// Where the pack says it.
    package var place: SourceRange
    package var isReached: Bool
    /// A test that would try it, in the language of the pack; nil where one cannot be written without thinking.
    package var example: String?
  }

  /// In the order of the file.
  package let points: [Point]

  /// How many of an area are tried, of how many.
  package func count(of area: Area) -> (reached: Int, all: Int) {
    let own = points.filter { $0.area == area }
    return (own.count { $0.isReached }, own.count)
  }

  /// How many are tried, of how many.
  package var count: (reached: Int, all: Int) { (points.count { $0.isReached }, points.count) }

  /// The part that is tried, in percent, rounded down: 100 only where nothing is left.
  package var percent: Int { points.isEmpty ? 100 : count.reached * 100 / points.count }
}

/// What the expectations of a pack's tests have looked at.
struct TestSightings {
  /// Whether a result was below a figure, at it, or above it; and near.
  enum Side: Hashable { case below, at, above }

  struct Boundary: Hashable {
    var target: TargetID
    var bound: Int
    var side: Side
  }

  struct Truth: Hashable {
    var target: TargetID
    var isMet: Bool
  }

  var boundaries: Set<Boundary> = []
  var truths: Set<Truth> = []
  /// By rule: the branches, answers, and whether a floor or a cap changed the figure.
  var sources: [Int: Set<AssignedTarget.Source>] = [:]
  var raised: Set<Int> = []
  var capped: Set<Int> = []
  /// By scorecard.
  var bands: [Int: Set<Int>] = [:]

  /// Takes a row that an expectation is about. `isJudged`: about its verdict, and not its target alone.
  mutating func add(_ row: VerdictRow, isJudged: Bool, _ program: TypedProgram) {
    if let assigned = row.assigned, let rule = assigned.assignment {
      sources[rule, default: []].insert(assigned.source)
      if let before = assigned.before, let after = assigned.threshold {
        if after > before { raised.insert(rule) }
        if after < before { capped.insert(rule) }
      }
    }
    guard isJudged else { return }
    let target = program[row.target]
    if target.isCriterion || program.vocabulary[target.indicator].measure == .truth {
      if row.verdict == .met || row.verdict == .missed {
        truths.insert(Truth(target: row.target, isMet: row.verdict == .met))
      }
      return
    }
    guard let value = row.measurement.measured.rational else { return }
    let type = target.isReduction ? ValueType.percent : program.vocabulary[target.indicator].type
    for (index, threshold) in row.thresholds.enumerated() {
      guard let threshold, let distance = try? value.subtracting(threshold) else { continue }
      if distance.isZero {
        boundaries.insert(Boundary(target: row.target, bound: index, side: .at))
      } else if distance.magnitude <= TestSightings.near(threshold, type) {
        boundaries.insert(Boundary(target: row.target, bound: index, side: distance.isNegative ? .below : .above))
      }
    }
  }

  /// How far a result may be from a figure and still be just beside it: a point of a share, one case, a hundredth of others.
  static func near(_ threshold: Rational, _ type: ValueType) -> Rational {
    switch type {
    case .share, .percent, .percentage, .points: return (try? Rational(1, over: 100)) ?? .one
    case .count: return .one
    default:
      let hundredth = (try? threshold.magnitude.divided(by: .hundred)) ?? .one
      return max(hundredth, .one)
    }
  }
}
