package import Base
package import Lang

/// What a unit must do for the next band: for each item, the least change of its result that gains what is missing.
package struct ScoreGap: Sendable {
  /// One change of one result, everything else staying as it is.
  package struct Move: Sendable {
    /// Index into `Scorecard.items`.
    package var item: Int
    package var change: Change
    /// How much the total rises.
    package var gain: Rational
    /// Whether that alone reaches the band.
    package var reaches: Bool
  }

  package enum Change: Sendable, Hashable {
    /// So many more of the cases at hand (fewer when negative).
    case cases(Rational)
    /// A value so much higher (lower when negative).
    case value(Rational)
    /// The result given at last.
    case data
  }

  package var row: ScoreRow
  /// The next band up, its index; nil in the highest one.
  package var band: Int?
  /// How many points are missing to it; where they must be passed, more than that.
  package var missing: Rational?
  /// Those that reach the band first, by how little they take; then those that help, by how much.
  package var moves: [Move]
}

extension Scorer {
  /// The way to the next band of every scorecard that is for the unit, with what could not be computed.
  package static func gaps(
    _ program: TypedProgram, _ dataset: Dataset, period: Period, asOf: CalendarDate? = nil, unit: Int,
    functions: Functions
  ) -> ([ScoreGap], [Diagnostic]) {
    var scorer = Scorer(
      program, dataset, period: period, asOf: asOf, functions: functions, keepsItems: true)
    let gaps = scorer.plan.cards(ofUnit: unit).map { planned in
      let row = scorer.row(unit, planned)
      return scorer.gap(row, planned)
    }
    return (gaps, scorer.messages)
  }

  private mutating func gap(_ row: ScoreRow, _ planned: ScorePlan.CardPlan) -> ScoreGap {
    let card = program.scorecards[row.card]
    var gap = ScoreGap(row: row, band: nil, missing: nil, moves: [])
    guard let total = row.total?.lowest,
      let next = card.bands.lastIndex(where: { $0.totals.isAbove(total) }), let edge = card.bands[next].totals.lower
    else { return gap }
    gap.band = next
    gap.missing = try? edge.value.subtracting(total)
    for score in row.items {
      let item = card.items[score.item]
      var scoring = ItemScoring(item: item)
      if item.needsTarget {
        scoring.bounds = bounds(row.unit, planned.items[score.item].parts[score.part].entries)
      }
      let search = GapSearch(
        card: card, items: row.items, place: score.item, scoring: scoring,
        indicator: program.vocabulary[item.indicator], total: total, goal: card.bands[next].totals)
      if let move = search.move() { gap.moves.append(move) }
    }
    gap.moves.sort { a, b in
      if a.reaches != b.reaches { return a.reaches }
      if a.reaches { return (a.change.size, a.item) < (b.change.size, b.item) }
      return (b.gain, a.item) < (a.gain, b.item)
    }
    return gap
  }
}

extension ScoreGap.Change {
  /// How much it takes, for ordering.
  fileprivate var size: Rational {
    switch self {
    case .cases(let number), .value(let number): number.magnitude
    case .data: .zero
    }
  }
}
