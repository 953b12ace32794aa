package import Base
package import Lang

/// What a unit must do for the next band: for each result, the least change that gains what is missing.
package struct ScoreGap: Sendable {
  /// One change of one result, everything else staying as it is.
  package struct Move: Sendable {
    /// The items that look at the result, in order: indices into `Scorecard.items`.
    package var items: [Int]
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
  /// What else the next band asks, and does not hold or is not known.
  package var conditions: [Wording] = []
  /// Which items have no points by conditions on other results, and of which results no move is told for their sake.
  package var withheld: [Wording] = []
}

extension Scorer {
  /// The way to the next band of every scorecard that is for the unit, with what could not be computed.
  package static func gaps(
    _ program: TypedProgram, _ dataset: Dataset, period: Period, asOf: CalendarDate? = nil, unit: Int,
    functions: Functions
  ) -> ([ScoreGap], [Diagnostic]) {
    var scorer = Scorer(
      program, dataset, period: period, asOf: asOf, functions: functions, keepsItems: true)
    var held: [Int: ScoreRow] = [:]
    if program.scorecards.contains(where: { !$0.quotas.isEmpty }) {
      // A quota takes the scores of all units.
      var rows = dataset.units.indices.flatMap { scorer.rows($0) }
      if (try? Quotas.apply(to: &rows, dataset.units, program)) != nil {
        for row in rows where row.unit == unit { held[row.card] = row }
      }
    }
    let gaps = scorer.cards(ofUnit: unit).map { planned in
      var row = scorer.row(unit, planned)
      if let other = held[planned.card] {
        (row.band, row.bands, row.remarks) = (other.band, other.bands, other.remarks)
      }
      return scorer.gap(row, planned)
    }
    return (gaps, scorer.messages)
  }

  private mutating func gap(_ row: ScoreRow, _ planned: ScorePlan.CardPlan) -> ScoreGap {
    let card = program.scorecards[row.card]
    var gap = ScoreGap(row: row, band: nil, missing: nil, moves: [])
    guard let total = row.total?.lowest, let bands = row.bands, bands.upperBound > 0 else { return gap }
    let next = bands.upperBound - 1
    guard let edge = card.bands[next].totals.lower else { return gap }
    gap.band = next
    gap.conditions = row.remarks
    if let lacking = lacking(next, row.unit, row.card), !gap.conditions.contains(lacking) {
      gap.conditions.append(lacking)
    }
    guard card.bands[next].totals.isAbove(total) else {
      // There are points enough: it is something else that is missing.
      gap.missing = .zero
      return gap
    }
    gap.missing = try? edge.value.subtracting(total)
    // Items that look at one result move together.
    var places: [Int: [Int]] = [:]
    var order: [Int] = []
    guard var all = try? sum(row, card) else { return gap }
    gap.withheld = row.withheld
    let read = readByConditions(planned)
    var unmoved: [Wording] = []
    for (index, score) in row.items.enumerated() where score.state != .notApplicable && score.state != .notYetDue {
      // What a later day is to bring is no move, nor is one of several results of which the least counts.
      guard planned.items[score.item].parts.count == 1 else { continue }
      let measure = planned.items[score.item].parts[0].measure
      if places[measure] == nil { order.append(measure) }
      places[measure, default: []].append(index)
    }
    for measure in order {
      let indices = places[measure] ?? []
      let own = plan.plan.measures[measure].key.indicator
      if read?.contains(own) ?? true {
        unmoved.append(Display.name(program.vocabulary[own].term))
        continue
      }
      var moved: [(score: ItemScore, scoring: ItemScoring)] = []
      for index in indices {
        let score = row.items[index]
        var scoring = ItemScoring(item: card.items[score.item])
        scoring.withheld = score.withheld
        if case .toTheBest = scoring.item.scoring {
          scoring.isLowerBetter = program.vocabulary[scoring.item.indicator].lowerIsBetter
          scoring.best = bestResult(of: measure, scoring.item, like: row.unit).best
        }
        if scoring.item.needsTarget { scoring.bounds = bounds(row.unit, planned.items[score.item].parts[0].entries) }
        moved.append((score, scoring))
      }
      let lowest = moved.map { $0.score.points.map { PointRange($0.lowest) } }
      let kept = all
      defer { all = kept }
      do throws(ArithmeticFault) {
        for (place, points) in zip(moved, lowest) { try all.remove(points, place.scoring.item) }
        let indicator = program.vocabulary[moved[0].scoring.item.indicator]
        let search = GapSearch(
          card: card, places: moved, indicator: indicator, isWhole: program.vocabulary.isWhole(indicator.measure),
          others: all, total: total, goal: card.bands[next].totals)
        if var move = search.move() {
          // Points alone do not lead into a band that asks for more.
          if !gap.conditions.isEmpty { move.reaches = false }
          gap.moves.append(move)
        }
      } catch {
        continue
      }
    }
    if !unmoved.isEmpty { gap.withheld.append(.movesOfConditions(unmoved)) }
    gap.moves.sort { a, b in
      if a.reaches != b.reaches { return a.reaches }
      if a.reaches { return (a.change.size, a.items[0]) < (b.change.size, b.items[0]) }
      return (b.gain, a.items[0]) < (a.gain, b.items[0])
    }
    return gap
  }

  /// The sum of all items, each at its lowest.
  private func sum(_ row: ScoreRow, _ card: Scorecard) throws(ArithmeticFault) -> CardSum {
    var sum = CardSum(card: card)
    for score in row.items { try sum.add(score.points.map { PointRange($0.lowest) }, card.items[score.item]) }
    return sum
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
