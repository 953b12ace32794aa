package import Base
package import Lang

/// What changes for units when the same data are judged by a new pack instead of the old one.
package struct ResultDifference: Sendable {
  /// A unit whose verdict on one question is another one. Where several targets hold, it is that of all of them.
  package struct VerdictChange: Sendable {
    package var unit: String
    package var name: String
    /// The targets, in the order of each pack.
    package var old: [TargetID]
    package var new: [TargetID]
    package var oldVerdict: Verdict
    package var newVerdict: Verdict
    /// The result that the new pack judges.
    package var value: Rational?
  }

  /// A unit whose total, band or rank is another one.
  package struct ScoreChange: Sendable {
    package var unit: String
    package var name: String
    /// Indices into the programs' scorecards.
    package var oldCard: Int
    package var newCard: Int
    package var oldTotal: PointRange?
    package var newTotal: PointRange?
    package var oldBand: String?
    package var newBand: String?
    package var oldRank: Int?
    package var newRank: Int?

    /// Whether more changed than the points.
    package var isOfStanding: Bool { oldBand != newBand || oldRank != newRank }
  }

  package var oldPeriod: Period
  package var newPeriod: Period
  /// How many pairs of verdicts were compared.
  package var verdictCount = 0
  /// How many pairs of scores were compared.
  package var scoreCount = 0
  /// In the order of the units in the data, then of targets in the new pack.
  package var verdicts: [VerdictChange] = []
  /// In the order of the units, then of scorecards.
  package var scores: [ScoreChange] = []

  /// Whether no verdict, band or rank changed.
  package var isSame: Bool { verdicts.isEmpty && !scores.contains(where: \.isOfStanding) }
}

/// What differs between two packs, and what that changes for the units of some data.
package struct Comparison: Sendable {
  package var difference: PackDifference
  package var results: ResultDifference?

  package init(_ difference: PackDifference, _ results: ResultDifference? = nil) {
    self.difference = difference
    self.results = results
  }

  /// The kinds of differences there are.
  package var kinds: Set<DifferenceKind> {
    results.map { $0.isSame } ?? true ? difference.kinds : difference.kinds.union([.results])
  }
}
