import Base
import Lang

/// The observations that a plan needs, found by counting instead of looking up: unit, then series, then period.
struct Grid {
  /// The places of a period's results: of the period itself, and of those that make it up.
  struct Slots {
    /// A part of the period, and its months as places in the period, from 0.
    struct Part {
      var slot: Int
      var months: Range<Int>
    }

    /// Periods with data that are the period itself.
    var same: [Int] = []
    /// Shorter periods with data that lie in it, the longest first, then in order.
    var parts: [Part] = []
    /// Whether two of the parts have a month in common.
    var mayOverlap = false
    /// Longer periods with data that end with it, the shortest first; only where they are asked for.
    var ending: [Int] = []
    /// Other periods with data of its year, the longest first; only where they are asked for.
    var ofYear: [Int] = []

    init(_ plan: PeriodPlan, _ slots: [Period: Int]) {
      let all = slots.sorted { ($1.key.monthCount, $0.key) < ($0.key.monthCount, $1.key) }
      var around: [(period: Period, slot: Int)] = []
      for (period, slot) in all {
        if plan.period.contains(period) {
          let start = period.firstMonth - plan.period.firstMonth
          let months = start..<(start + period.monthCount)
          if period.monthCount == plan.period.monthCount {
            same.append(slot)
          } else {
            mayOverlap = mayOverlap || parts.contains { $0.months.overlaps(months) }
            parts.append(Part(slot: slot, months: months))
          }
        } else if plan.looksBeyond {
          if plan.endsWith(period) { around.append((period, slot)) }
          if plan.sharesYear(period) { ofYear.append(slot) }
        }
      }
      ending = around.sorted { ($0.period.monthCount, $0.period) < ($1.period.monthCount, $1.period) }.map(\.slot)
      // The period as it is named comes before one that has the same months under another name.
      if let first = slots[plan.period], let place = same.firstIndex(of: first) {
        same.remove(at: place)
        same.insert(first, at: 0)
      }
    }
  }

  /// Indexed like `GradingPlan.periods`.
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

  init(_ plan: GradingPlan, _ dataset: Dataset) {
    var numbers = Numbers(plan)
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
    seriesCount = numbers.series.count
    let periodIndex = numbers.periods
    periodCount = periodIndex.count
    storage = Grid.store(found, unitCount: dataset.units.count, seriesCount: seriesCount, periodCount: periodCount)
    byField = numbers.series.byField
    slots = plan.periods.map { Slots($0, periodIndex) }
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
    private(set) var series: SeriesNumbers
    private let wanted: [PeriodPlan]
    private var unwanted: Set<Period> = []
    /// The period that was numbered last, and its number; -1 for one that is not wanted.
    private var last: (period: Period, number: Int)?

    init(_ plan: GradingPlan) {
      wanted = plan.periods
      series = plan.seriesNumbers
    }

    /// The numbers of the series and period of a key; nil when the plan has no use for it.
    mutating func number(_ key: Dataset.Key) -> (series: Int, period: Int)? {
      // Rows come with many results of one period.
      if last?.period != key.period { last = (key.period, number(of: key.period)) }
      guard var period = last?.number, period != -1, let series = series.number(of: key) else { return nil }
      if period < 0 {
        period = periods.count
        periods[key.period] = period
        last = (key.period, period)
      }
      return (series, period)
    }

    /// The number of a period: -2 for one that is wanted and has none, -1 for one that is not wanted.
    private mutating func number(of period: Period) -> Int {
      if let known = periods[period] { return known }
      if unwanted.contains(period) { return -1 }
      if wanted.contains(where: { $0.needs(period) }) { return -2 }
      unwanted.insert(period)
      return -1
    }
  }
}
