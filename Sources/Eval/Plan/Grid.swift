import Base
import Lang

/// The observations that a plan needs, found by counting instead of looking up: unit, then series, then period.
struct Grid {
  /// The places of a period's results: of the period itself, and of those that make it up.
  struct Slots {
    /// Periods with data that are the period itself.
    var same: [Int]
    /// As `PeriodPlan.tilings`: -1 for a part that is not in the data, and nothing for a tiling none of whose is.
    var tilings: [[Int]]
  }

  /// Indexed like `Plan.periods`.
  let slots: [Slots]
  /// For each of the plan's series without a field: the series of the same kind with one that the data have.
  let byField: [[Int]]
  let observations: [Dataset.Observation]
  /// What each of `observations` is of.
  let keys: [Dataset.Key]
  private let seriesCount: Int
  private let periodCount: Int
  private let cells: [Int32]

  init(_ plan: Plan, _ dataset: Dataset) {
    var wanted: Set<Period> = []
    for period in plan.periods {
      wanted.formUnion(period.same)
      for tiling in period.tilings { wanted.formUnion(tiling) }
    }
    var seriesIndex: [SeriesPlan.Key: Int] = [:]
    for (index, series) in plan.series.enumerated() { seriesIndex[series.key] = index }
    var byField = [[Int]](repeating: [], count: plan.series.count)
    var seriesCount = plan.series.count
    var periodIndex: [Period: Int] = [:]
    var found: [(key: Dataset.Key, series: Int, period: Int, observation: Dataset.Observation)] = []
    for (key, observation) in dataset.observations where wanted.contains(key.period) {
      var series = SeriesPlan.Key(indicator: key.indicator, denominator: key.denominator, field: key.field)
      if seriesIndex[series] == nil, key.field != nil {
        let named = series
        series.field = nil
        if let whole = seriesIndex[series] {
          byField[whole].append(seriesCount)
          seriesIndex[named] = seriesCount
          seriesCount += 1
          series = named
        }
      }
      guard let seriesNumber = seriesIndex[series], dataset.units.indices.contains(key.unit) else { continue }
      let period = periodIndex[key.period] ?? periodIndex.count
      periodIndex[key.period] = period
      found.append((key, seriesNumber, period, observation))
    }
    // Series with a field that are wanted for themselves also show that there are results by field.
    for (key, index) in seriesIndex where key.field != nil && index < plan.series.count {
      var whole = key
      whole.field = nil
      if let wholeIndex = seriesIndex[whole] { byField[wholeIndex].append(index) }
    }
    let periodCount = periodIndex.count
    var cells = [Int32](repeating: -1, count: dataset.units.count * seriesCount * periodCount)
    for (index, entry) in found.enumerated() {
      cells[(entry.key.unit * seriesCount + entry.series) * periodCount + entry.period] = Int32(
        truncatingIfNeeded: index)
    }
    self.cells = cells
    self.seriesCount = seriesCount
    self.periodCount = periodCount
    self.byField = byField
    observations = found.map(\.observation)
    keys = found.map(\.key)
    slots = plan.periods.map { period in
      let tilings = period.tilings.map { tiles in
        tiles.contains { periodIndex[$0] != nil } ? tiles.map { periodIndex[$0] ?? -1 } : []
      }
      return Slots(same: period.same.compactMap { periodIndex[$0] }, tilings: tilings)
    }
  }

  /// The index in `observations` of what a unit gave; nil where it gave nothing. `period` is a slot, -1 for none.
  func observation(unit: Int, series: Int, period: Int) -> Int32? {
    guard period >= 0 else { return nil }
    let index = cells[(unit * seriesCount + series) * periodCount + period]
    return index < 0 ? nil : index
  }
}
