package import Base
import Lang

/// Counts of many rows, added up for whole periods while a large table was read: what each unit gave of each series in each
/// of the periods that are asked for.
package struct PooledResults: Sendable {
  /// A row of results: an indicator by one of its denominators.
  struct Series: Sendable, Hashable {
    var indicator: IndicatorID
    var denominator: Int
  }

  /// What one unit gave in one period.
  struct Sums: Sendable {
    /// The months that were given, as bits from the first of the period.
    var months: UInt64 = 0
    /// For each series its numerator, then its denominator.
    var counts: [Int64]
  }

  /// The most months of a period.
  static let mostMonths = 64

  let series: [Series]
  package let periods: [Period]
  /// By unit, those that were added up; for each of the periods.
  var units: [Int: [Sums]] = [:]

  /// The months that some unit gave.
  var months: Set<Period> {
    var all = [UInt64](repeating: 0, count: periods.count)
    for sums in units.values {
      for (place, sum) in sums.enumerated() { all[place] |= sum.months }
    }
    var months: Set<Period> = []
    for (period, bits) in zip(periods, all) {
      for month in 0..<period.monthCount where bits & 1 << UInt64(month) != 0 {
        if let month = Period.named(period.firstMonth + month, 1) { months.insert(month) }
      }
    }
    return months
  }
}

extension Dataset {
  /// The periods of which something is given.
  var periods: Set<Period> { Set(observations.keys.map(\.period)).union(pooled?.months ?? []) }
}

extension Measurer {
  /// What a unit gave of a series in a period of the plan, where it was added up while the data were read: as if its months
  /// had been put together here. nil where it was not.
  func pooled(_ unit: Int, _ series: Int, _ period: Int, _ measure: MeasurePlan) throws(ArithmeticFault) -> Part? {
    guard let pooled, let sums = pooled.units[unit] else { return nil }
    let key = plan.series[series].key
    let whole = plan.periods[period].period
    guard key.field == nil, let place = pooled.periods.firstIndex(of: whole),
      let column = pooled.series.firstIndex(of: .init(indicator: key.indicator, denominator: key.denominator))
    else { return nil }
    let months = sums[place].months
    if months == 0 { return Part(state: .absent) }
    let (numerator, denominator) = (sums[place].counts[2 * column], sums[place].counts[2 * column + 1])
    var part = Part(state: denominator == 0 ? .noCases : .given)
    if denominator != 0 {
      (part.numerator, part.denominator) = (Rational(Int(numerator)), Rational(Int(denominator)))
    }
    if whole.monthCount == 1 { return part }
    var pool = Pool(kind: measure.partKind)
    var named: [Period] = [whole]
    try pool.add(part, index: 0, counting: months.nonzeroBitCount)
    for month in 0..<whole.monthCount where months & 1 << UInt64(month) == 0 {
      try pool.add(Part(state: .absent), index: named.count)
      named.append(Period.named(whole.firstMonth + month, 1) ?? whole)
    }
    part = try pool.result()
    part.isOpenAtEnd = false
    part.periods = pool.coverage
    part.periods?.months = 1
    if !pool.missing.isEmpty { part.remarks.append(.noDataFor(pool.missing.map { Display.period(named[$0]) })) }
    return part
  }
}
