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
  /// The results of the data, needed or not; shared by all who point into them.
  final class Given: Sendable {
    let observations: Observations

    init(_ observations: Observations) { self.observations = observations }
  }

  let given: Given
  var observations: [Dataset.Observation] { given.observations.values }
  /// What each of `observations` is of.
  var keys: [Dataset.Key] { given.observations.keys }
  private let seriesCount: Int
  private let periodCount: Int
  private let storage: Storage

  /// Where the index of an observation stands, by unit and by slot (series, then period).
  private enum Storage {
    /// One place for every unit and slot.
    case dense([Int32])
    /// For data with large gaps: each unit's slots, in order, with their indices.
    case sparse(starts: [Int], slots: [Int32], indices: [Int32])
  }

  init(_ plan: Plan, _ dataset: Dataset) {
    var wanted: Set<Period> = []
    for period in plan.periods {
      wanted.formUnion(period.same)
      for tiling in period.tilings { wanted.formUnion(tiling) }
    }
    var numbers = Numbers(plan, wanted)
    given = Given(dataset.observations)
    // For each that is needed: its index, and what it is of.
    var found: [Found] = []
    let keys = dataset.observations.keys
    let count = dataset.selection?.count ?? keys.count
    found.reserveCapacity(count)
    for place in 0..<count {
      let index = dataset.selection.map { Int($0[place]) } ?? place
      let key = keys[index]
      guard dataset.units.indices.contains(key.unit), let (series, period) = numbers.number(key) else { continue }
      found.append(Found(index: index, unit: key.unit, series: series, period: period))
    }
    seriesCount = numbers.seriesCount
    let periodIndex = numbers.periods
    periodCount = periodIndex.count
    storage = Grid.store(found, unitCount: dataset.units.count, seriesCount: seriesCount, periodCount: periodCount)
    byField = numbers.byField
    slots = plan.periods.map { period in
      let tilings = period.tilings.map { tiles in
        tiles.contains { periodIndex[$0] != nil } ? tiles.map { periodIndex[$0] ?? -1 } : []
      }
      return Slots(same: period.same.compactMap { periodIndex[$0] }, tilings: tilings)
    }
  }

  /// An observation that the plan needs: its index, and what it is of.
  private struct Found {
    var index: Int
    var unit: Int
    var series: Int
    var period: Int
  }

  /// Orders the observations.
  private static func store(_ found: [Found], unitCount: Int, seriesCount: Int, periodCount: Int) -> Storage {
    let slotCount = seriesCount * periodCount
    let (size, overflow) = unitCount.multipliedReportingOverflow(by: slotCount)
    if !overflow, size <= Swift.max(1 << 20, 16 * found.count) {
      var cells = [Int32](repeating: -1, count: size)
      for one in found {
        cells[one.unit * slotCount + one.series * periodCount + one.period] = Int32(truncatingIfNeeded: one.index)
      }
      return .dense(cells)
    }
    let order = found.sorted { ($0.unit, $0.series, $0.period) < ($1.unit, $1.series, $1.period) }
    var starts = [Int](repeating: 0, count: unitCount + 1)
    for one in found { starts[one.unit + 1] += 1 }
    for unit in 0..<unitCount { starts[unit + 1] += starts[unit] }
    return .sparse(
      starts: starts, slots: order.map { Int32(truncatingIfNeeded: $0.series * periodCount + $0.period) },
      indices: order.map { Int32(truncatingIfNeeded: $0.index) })
  }

  /// The index in `observations` of what a unit gave; nil where it gave nothing. `period` is a slot, -1 for none.
  func observation(unit: Int, series: Int, period: Int) -> Int32? {
    guard period >= 0 else { return nil }
    let slot = series * periodCount + period
    switch storage {
    case .dense(let cells):
      let index = cells[unit * seriesCount * periodCount + slot]
      return index < 0 ? nil : index
    case .sparse(let starts, let slots, let indices):
      var (low, high) = (starts[unit], starts[unit + 1])
      while low < high {
        let middle = (low + high) / 2
        if Int(slots[middle]) < slot { low = middle + 1 } else { high = middle }
      }
      return low < starts[unit + 1] && Int(slots[low]) == slot ? indices[low] : nil
    }
  }
}

extension Grid {
  /// Numbers given to the series and periods that the plan needs and the data have.
  private struct Numbers {
    private(set) var periods: [Period: Int] = [:]
    private(set) var seriesCount: Int
    private var numbers: [SeriesPlan.Key: Int] = [:]
    /// For each of the plan's series without a field, those of the same kind with one.
    private(set) var byField: [[Int]]
    private let wanted: Set<Period>
    /// For each indicator, the number of its series without a field by its first denominator; -1 for none.
    private var plain: [Int32]
    /// The period that was numbered last, and its number; -1 for one that is not wanted.
    private var last: (period: Period, number: Int)?

    init(_ plan: Plan, _ wanted: Set<Period>) {
      self.wanted = wanted
      plain = [Int32](repeating: -1, count: plan.program.vocabulary.indicators.count)
      for (index, series) in plan.series.enumerated() where series.key.field == nil && series.key.denominator == 0 {
        plain[series.key.indicator.index] = Int32(truncatingIfNeeded: index)
      }
      seriesCount = plan.series.count
      byField = [[Int]](repeating: [], count: plan.series.count)
      for (index, series) in plan.series.enumerated() { numbers[series.key] = index }
      for (index, series) in plan.series.enumerated() where series.key.field != nil {
        if let whole = numbers[Numbers.whole(series.key)] { byField[whole].append(index) }
      }
    }

    /// The numbers of the series and period of a key; nil when the plan has no use for it.
    mutating func number(_ key: Dataset.Key) -> (series: Int, period: Int)? {
      // Rows come with many results of one period.
      if last?.period != key.period {
        last = (key.period, wanted.contains(key.period) ? periods[key.period] ?? -2 : -1)
      }
      guard var period = last?.number, period != -1, let series = series(of: key) else { return nil }
      if period < 0 {
        period = periods.count
        periods[key.period] = period
        last = (key.period, period)
      }
      return (series, period)
    }

    private mutating func series(of key: Dataset.Key) -> Int? {
      if key.field == nil, key.denominator == 0 {
        let number = plain.indices.contains(key.indicator.index) ? plain[key.indicator.index] : -1
        return number < 0 ? nil : Int(number)
      }
      let named = SeriesPlan.Key(indicator: key.indicator, denominator: key.denominator, field: key.field)
      if let known = numbers[named] { return known }
      guard key.field != nil, let whole = numbers[Numbers.whole(named)] else { return nil }
      byField[whole].append(seriesCount)
      numbers[named] = seriesCount
      seriesCount += 1
      return seriesCount - 1
    }

    private static func whole(_ key: SeriesPlan.Key) -> SeriesPlan.Key {
      SeriesPlan.Key(indicator: key.indicator, denominator: key.denominator, field: nil)
    }
  }
}
