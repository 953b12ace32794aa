package import Base
package import Lang

/// How something is made of results of a unit in a period, with nothing left to look up.
package struct ComputationPlan: Sendable {
  package var expression: PlannedExpression
  package var references: References
  package var period: Period
  package var range: SourceRange
}

/// What is found of a unit beside its results, its names resolved.
package enum FactPlan: Sendable, Hashable {
  /// `text`: the place where they are stated, as written.
  case meets([TargetID], text: String)
  /// `isShare`: which part of those that are for it, and not how many.
  case targetsMet([TargetID], text: String, isShare: Bool)
  /// Indices into `TypedProgram.scorecards` and the scorecard's items.
  case itemPoints(card: Int, item: Int)
  case total(card: Int)
  case everyItem(card: Int, ofGroups: Bool, Comparator, part: Rational)
  case inBand(card: Int, band: Int, orBetter: Bool)
  /// `isShare`: as a part of how many are ranked.
  case rank(card: Int, isShare: Bool)
  case counted(Counted)
  case unitIs(Scope.Term)
  case tasks(TasksFact)
  case units(Units)
  case periods(Periods)
  /// An index into `GradingPlan.computations`.
  case above(Int)
  /// What it names is not in the program that is judged.
  case nothing

  /// One of the counts that a share is of.
  package struct Counted: Sendable, Hashable {
    package var indicator: IndicatorID
    package var isNumerator: Bool
    /// Of which period, where that is said.
    package var period: Period?
    /// Index into the plan's measures; nil where there is no such period.
    package var measure: Int?
    /// Whether it is held against a result of another period.
    var isCompared = false
  }

  /// Units under one, and what is asked of them.
  package struct Units: Sendable, Hashable {
    package var function: UnitsFact.Function
    package var level: LevelID?
    /// Indices into `GradingPlan.computations`.
    package var value: Int?
    package var condition: Int?
  }

  /// The parts of a period, and what is asked in each.
  package struct Periods: Sendable, Hashable {
    package var function: UnitsFact.Function
    /// Whether the parts come before the period judged.
    var isEarlier = false
    /// Of each part; indices into `GradingPlan.computations`.
    package var parts: [Part]

    package struct Part: Sendable, Hashable {
      package var period: Period
      package var value: Int?
      package var condition: Int?
    }
  }

  /// The scorecard that it looks at.
  package var card: Int? {
    switch self {
    case .itemPoints(let card, _), .total(let card), .everyItem(let card, _, _, _), .inBand(let card, _, _),
      .rank(let card, _):
      card
    case .meets, .targetsMet, .counted, .unitIs, .tasks, .units, .periods, .above, .nothing: nil
    }
  }
}
