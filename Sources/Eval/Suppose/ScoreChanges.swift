import Base

/// The scores of units before and after something was supposed.
package struct ScoreChanges: Sendable {
  /// What one unit scores by one scorecard in one period.
  package struct Change: Sendable {
    package var before: ScoreRow
    package var after: ScoreRow

    /// Whether the total, the band or the rank is another one.
    package var isChange: Bool {
      before.total != after.total || before.bands != after.bands || before.ranks != after.ranks
    }
  }

  package let before: ScoreOutcome
  package let after: ScoreOutcome
  /// In the order of the rows.
  package let changes: [Change]

  /// Holds the rows of two outcomes over the same units and scorecards against each other.
  package init(_ before: ScoreOutcome, _ after: ScoreOutcome) {
    self.before = before
    self.after = after
    var places: [Key: Int] = [:]
    for (place, row) in before.rows.enumerated() { places[Key(row)] = place }
    changes = after.rows.compactMap { row in
      places[Key(row)].map { Change(before: before.rows[$0], after: row) }
    }
  }

  private struct Key: Hashable {
    var unit: Int
    var card: Int
    var firstMonth: Int
    var lastMonth: Int
    init(_ row: ScoreRow) {
      unit = row.unit
      card = row.card
      firstMonth = row.period.firstMonth
      lastMonth = row.period.lastMonth
    }
  }
}
