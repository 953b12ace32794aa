package import Base
package import Lang

/// The scores of units by the scorecards of one pack. Renderers read nothing else.
package struct ScoreOutcome: Sendable, RowOutcome {
  package var program: TypedProgram
  package var units: [Unit]
  /// In the order asked for: of the units, or as the data list units and periods.
  package var rows: [ScoreRow]

  package init(program: TypedProgram, units: [Unit], rows: [ScoreRow]) {
    self.program = program
    self.units = units
    self.rows = rows
  }

  /// The scorecard of a row.
  package func card(_ row: ScoreRow) -> Scorecard { program.scorecards[row.card] }

  /// The band of a row, where it is known.
  package func band(_ row: ScoreRow) -> Scorecard.Band? { row.band.map { card(row).bands[$0] } }
}

/// What one unit scores in one period.
package struct ScoreRow: Sendable {
  /// The score of the same unit in an earlier period.
  package struct Earlier: Sendable {
    package var period: Period
    package var total: PointRange?
    package var band: Int?
    /// Where it is settled.
    package var rank: Int?
  }

  /// Index into `ScoreOutcome.units`.
  package var unit: Int
  /// Index into `TypedProgram.scorecards`.
  package var card: Int
  package var period: Period
  /// What every item gave, in their order; empty when only the total was wanted.
  package var items: [ItemScore]
  /// nil when every item is left out: there is nothing to score.
  package var total: PointRange?
  /// Index into the scorecard's bands; nil when the lowest and the highest total lie in two, or there are no bands.
  package var band: Int?
  /// From the best band that the unit can be in to the worst; nil when there is nothing to score, or there are no bands.
  package var bands: ClosedRange<Int>?
  /// Of bands that ask for more than points, by their index: whether that holds; nil while it is not known.
  var conditions: [Int: Bool?] = [:]
  /// Why it is in another band than its points say, or in none yet.
  package var remarks: [Wording] = []
  /// Which items have no points, or may have none, by conditions on other results.
  package var withheld: [Wording] = []
  /// How many items reached the figure that they are measured against.
  package var met: Int
  /// How many items are measured against a figure.
  package var measured: Int
  /// What decides where its total is another's too, the first first; empty where it is not ranked.
  package var ties: [TieValue] = []
  /// 1, 2, 2, 4 among the units alike that are scored: from the best that the unit can come to, to the worst, while totals
  /// are not known; nil when there is nothing to score.
  package var ranks: ClosedRange<Int>?
  /// Among how many it was ranked.
  package var ranked: Int?
  package var earlier: Earlier?

  /// The rank, where no total that is not known can change it.
  package var rank: Int? {
    guard let ranks, ranks.lowerBound == ranks.upperBound else { return nil }
    return ranks.lowerBound
  }
}

/// What a unit has of what equal totals are ranked by, so that more is better.
package struct TieValue: Sendable {
  /// Between which values it lies; nil: without end.
  package var least: Rational?
  package var most: Rational?
  /// What it is, in words, and how it is shown.
  package var name: Wording
  package var shown: Wording
}

/// Points between a lowest and a highest number; equal when they are known.
package struct PointRange: Sendable, Hashable {
  package var lowest: Rational
  package var highest: Rational

  package init(_ lowest: Rational, _ highest: Rational) {
    self.lowest = lowest
    self.highest = highest
  }

  package init(_ points: Rational) { self.init(points, points) }

  /// The points, where they are known.
  package var exact: Rational? { lowest == highest ? lowest : nil }
}

/// What one item gave to one unit.
package struct ItemScore: Sendable {
  package enum State: String, Sendable, CaseIterable {
    /// By its result.
    case scored
    /// Nothing occurred; scored as the item says, or left out.
    case noCases = "no_cases"
    /// No result: between the least and the most, or nothing, as the item says.
    case noData = "no_data"
    /// Its target's deadline is still to come: between the least and the most.
    case notYetDue = "not_yet_due"
    /// It is not for the unit; scored as the scorecard says, or left out.
    case notApplicable = "not_applicable"
  }

  /// A condition on other results that takes its points, or may do so while it is not known.
  package struct Withheld: Sendable {
    package var isOpen: Bool
    package var condition: Wording
  }

  /// Index into `Scorecard.items`.
  package var item: Int
  package var state: State
  /// nil when the item is left out.
  package var points: PointRange?
  package var measurement: Measurement?
  /// The figure that gets all the points, where there is one.
  package var threshold: Rational?
  /// Whether the result reaches it; nil where there is none to reach.
  package var isMet: Bool?
  package var withheld: Withheld?
  /// What is said of its result, and of a condition that takes its points.
  package var remarks: [Wording] { (measurement?.remarks ?? []) + [withheld.map { .noPoints($0) }].compactMap { $0 } }
  /// Of several results that the item looks at the one that gives the least points; what is said here is of it.
  var part = 0
}
