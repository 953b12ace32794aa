package import Base
package import Lang

extension Scorer {
  /// What is asked of a run.
  package struct Request: Sendable {
    /// The period scored, unless `each` says that every one is.
    package var period: Period
    /// The day as of which targets with a deadline are judged; nil: the last day of each period.
    package var asOf: CalendarDate?
    package var each: ScorePeriods.Each?
    /// With `each`: only periods in this one; nil: whatever the data have.
    package var within: Period?
    /// An earlier period to compare with.
    package var against: Period?
    /// Among whom units are ranked, where the scorecard does not say.
    package var ranking: Scorecard.Ranking?
    /// Whether the points of every item are wanted.
    package var keepsItems: Bool
    /// The tables of the data, in the order in which rows are to come.
    package var tables: [CellSources.TableName]

    package init(
      period: Period, asOf: CalendarDate? = nil, each: ScorePeriods.Each? = nil, within: Period? = nil,
      against: Period? = nil,
      ranking: Scorecard.Ranking? = nil,
      keepsItems: Bool = true, tables: [CellSources.TableName] = []
    ) {
      self.period = period
      self.asOf = asOf
      self.each = each
      self.within = within
      self.against = against
      self.ranking = ranking
      self.keepsItems = keepsItems
      self.tables = tables
    }
  }

  /// The scores of all units, and messages about what could not be computed.
  package static func score(
    _ program: TypedProgram, _ dataset: Dataset, _ request: Request, functions: Functions
  ) -> (ScoreOutcome, [Diagnostic]) {
    let (run, messages) = scoring(program, dataset, request, functions: functions)
    return (run.whole(), messages)
  }

  /// The same, what the items of each row gave being made when it is asked for. Rows that are not wanted are ranked with the
  /// others, and then left out.
  package static func scoring(
    _ program: TypedProgram, _ dataset: Dataset, _ request: Request, functions: Functions,
    isWanted: (ScoreRow) -> Bool = { _ in true }
  ) -> (RowRun<ScoreOutcome>, [Diagnostic]) {
    var run = Run(program: program, dataset: dataset, asOf: request.asOf, functions: functions)
    run.isKept = request.keepsItems
    var rows: [ScoreRow]
    if let each = request.each {
      let pairs = ScorePeriods.pairs(dataset, each: each, tables: request.tables)
      rows = run.rows(pairs.filter { request.within?.contains($0.period) ?? true })
    } else {
      rows = run.rows(dataset.units.indices.map { ScorePeriods.Pair(unit: $0, period: request.period) })
    }
    run.hold(&rows)
    Ranks.rank(&rows, dataset.units, program, by: request.ranking)
    var doubtful: [Diagnostic] = []
    if let against = request.against {
      var earlier = Run(
        program: program, dataset: dataset, asOf: request.asOf, functions: functions)
      var before = earlier.rows(dataset.units.indices.map { ScorePeriods.Pair(unit: $0, period: against) })
      earlier.hold(&before)
      Ranks.rank(&before, dataset.units, program, by: request.ranking)
      var found: [Earlier: Int] = [:]
      var doubts = ReorganisedUnits(program, wanted: dataset.wanted)
      for (index, row) in before.enumerated() { found[Earlier(unit: row.unit, card: row.card)] = index }
      for index in rows.indices {
        guard let other = found[Earlier(unit: rows[index].unit, card: rows[index].card)] else { continue }
        let row = before[other]
        if row.total != nil {
          doubts.note(
            row.unit, earlier: against, later: rows[index].period, dataset.units, dataset.history, program.vocabulary,
            at: program.scorecards[row.card].range)
        }
        rows[index].earlier = ScoreRow.Earlier(period: against, total: row.total, band: row.band, rank: row.rank)
      }
      doubtful = [doubts.diagnostic(dataset.units)].compactMap { $0 }.filter { !run.messages.contains($0) }
    }
    let messages = run.messages + doubtful
    let wanted = rows.filter(isWanted)
    let outcome = ScoreOutcome(program: program, units: dataset.units, rows: wanted)
    let made = RowRun(
      outcome, units: wanted.count,
      rows: { place in
        var row = wanted[place]
        if request.keepsItems { row.items = run.items(of: row) }
        return [row]
      }, messages: { messages })
    return (made, messages)
  }

  private struct Earlier: Hashable {
    var unit: Int
    var card: Int
  }
}

/// Scores units in several periods, each with the data that it needs.
private struct Run {
  let program: TypedProgram
  let dataset: Dataset
  let asOf: CalendarDate?
  let functions: Functions
  /// Whether what scores a period is kept, for the items.
  var isKept = false
  private var scorers: [Period: Scorer] = [:]
  private var seen: Set<Diagnostic> = []
  private(set) var messages: [Diagnostic] = []

  init(
    program: TypedProgram, dataset: Dataset, asOf: CalendarDate?, functions: Functions
  ) {
    self.program = program
    self.dataset = dataset
    self.asOf = asOf
    self.functions = functions
  }

  /// Holds bands to the quotas of their scorecards.
  mutating func hold(_ rows: inout [ScoreRow]) {
    do {
      try Quotas.apply(to: &rows, dataset.units, program)
    } catch {
      guard let card = program.scorecards.first(where: { !$0.quotas.isEmpty }) else { return }
      messages.append(.fault(LocatedFault(ComputingFault(error), card.range), unit: nil))
    }
  }

  /// What the items of a row gave.
  mutating func items(of row: ScoreRow) -> [ItemScore] {
    scorers[row.period]?.items(row) ?? []
  }

  /// The rows of units and periods, in their order.
  mutating func rows(_ pairs: [ScorePeriods.Pair]) -> [ScoreRow] {
    var places: [Period: [Int]] = [:]
    for (index, pair) in pairs.enumerated() { places[pair.period, default: []].append(index) }
    let parts = places.count > 1 ? Parts(dataset) : nil
    var rows = [[ScoreRow]](repeating: [], count: pairs.count)
    for (period, indices) in places.sorted(by: { $0.key < $1.key }) {
      var data = dataset
      if let parts {
        let plan = ScorePlan(program, period: period, asOf: asOf, functions: functions).plan
        data = parts.dataset(of: plan, dataset.units)
      }
      var scorer = Scorer(
        program, data, period: period, asOf: asOf, functions: functions, keepsItems: false)
      for index in indices { rows[index] = scorer.rows(pairs[index].unit) }
      for message in scorer.messages where seen.insert(message).inserted { messages.append(message) }
      if isKept {
        scorer.keepsItems = true
        scorers[period] = scorer
      }
    }
    return rows.flatMap { $0 }
  }
}

/// Observations by period, so that each period looks only at what it needs.
private struct Parts {
  private let all: Observations
  private let history: UnitHistory
  private var byPeriod: [Period: [Int32]] = [:]

  init(_ dataset: Dataset) {
    all = dataset.observations
    history = dataset.history
    var start = 0
    for index in all.keys.indices where index + 1 == all.count || all.keys[index + 1].period != all.keys[index].period {
      let run = (start...index).lazy.map { Int32(truncatingIfNeeded: $0) }
      byPeriod[all.keys[index].period, default: []].append(contentsOf: run)
      start = index + 1
    }
  }

  /// The data of the periods that a plan needs.
  func dataset(of plan: GradingPlan, _ units: [Unit]) -> Dataset {
    var dataset = Dataset(units: units, observations: all, history: history)
    let wanted = byPeriod.filter { period, _ in plan.periods.contains { $0.needs(period) } }
    dataset.selection = wanted.values.joined().sorted()
    return dataset
  }
}
