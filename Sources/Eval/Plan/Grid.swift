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
    var numbers = Numbers(plan)
    var count = 0
    for key in dataset.observations.keys where wanted.contains(key.period) && numbers.number(key) { count += 1 }
    let seriesCount = numbers.seriesCount
    let periodIndex = numbers.periods
    let periodCount = periodIndex.count
    var places: [Int32] = []
    places.reserveCapacity(count)
    var observations: [Dataset.Observation] = []
    var keys: [Dataset.Key] = []
    observations.reserveCapacity(count)
    keys.reserveCapacity(count)
    for (key, observation) in dataset.observations where dataset.units.indices.contains(key.unit) {
      guard let period = periodIndex[key.period], let series = numbers.series(of: key) else { continue }
      places.append(Int32(truncatingIfNeeded: series * periodCount + period))
      observations.append(observation)
      keys.append(key)
    }
    storage = Grid.store(
      units: keys.map(\.unit), slots: places, unitCount: dataset.units.count, slotCount: seriesCount * periodCount)
    self.seriesCount = seriesCount
    self.periodCount = periodCount
    self.observations = observations
    self.keys = keys
    byField = numbers.byField
    slots = plan.periods.map { period in
      let tilings = period.tilings.map { tiles in
        tiles.contains { periodIndex[$0] != nil } ? tiles.map { periodIndex[$0] ?? -1 } : []
      }
      return Slots(same: period.same.compactMap { periodIndex[$0] }, tilings: tilings)
    }
  }

  /// Orders the observations, whose units and slots are given by index.
  private static func store(units: [Int], slots: [Int32], unitCount: Int, slotCount: Int) -> Storage {
    let (size, overflow) = unitCount.multipliedReportingOverflow(by: slotCount)
    if !overflow, size <= Swift.max(1 << 20, 16 * units.count) {
      var cells = [Int32](repeating: -1, count: size)
      for (index, unit) in units.enumerated() {
        cells[unit * slotCount + Int(slots[index])] = Int32(truncatingIfNeeded: index)
      }
      return .dense(cells)
    }
    let order = units.indices.sorted { (units[$0], slots[$0]) < (units[$1], slots[$1]) }
    var starts = [Int](repeating: 0, count: unitCount + 1)
    for unit in units { starts[unit + 1] += 1 }
    for unit in 0..<unitCount { starts[unit + 1] += starts[unit] }
    return .sparse(
      starts: starts, slots: order.map { slots[$0] }, indices: order.map { Int32(truncatingIfNeeded: $0) })
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

    init(_ plan: Plan) {
      seriesCount = plan.series.count
      byField = [[Int]](repeating: [], count: plan.series.count)
      for (index, series) in plan.series.enumerated() { numbers[series.key] = index }
      for (index, series) in plan.series.enumerated() where series.key.field != nil {
        if let whole = numbers[Numbers.whole(series.key)] { byField[whole].append(index) }
      }
    }

    /// Numbers the series and period of a key; false when the plan has no use for it.
    mutating func number(_ key: Dataset.Key) -> Bool {
      if series(of: key) == nil {
        let named = SeriesPlan.Key(indicator: key.indicator, denominator: key.denominator, field: key.field)
        guard key.field != nil, let whole = numbers[Numbers.whole(named)] else { return false }
        byField[whole].append(seriesCount)
        numbers[named] = seriesCount
        seriesCount += 1
      }
      if periods[key.period] == nil { periods[key.period] = periods.count }
      return true
    }

    func series(of key: Dataset.Key) -> Int? {
      numbers[SeriesPlan.Key(indicator: key.indicator, denominator: key.denominator, field: key.field)]
    }

    private static func whole(_ key: SeriesPlan.Key) -> SeriesPlan.Key {
      SeriesPlan.Key(indicator: key.indicator, denominator: key.denominator, field: nil)
    }
  }
}
