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

  /// The most months of a period.
  static let mostMonths = 64

  let series: [Series]
  package let periods: [Period]
  /// For each series its numerator, then its denominator, by the numbers that units had while they were added up.
  let sums: SumTable
  /// By unit, those that were added up: their numbers in `sums`.
  var units: [Int: Int] = [:]

  /// The months that some unit gave.
  var months: Set<Period> {
    var months: Set<Period> = []
    for (place, period) in periods.enumerated() {
      let bits = sums.months(place)
      for month in 0..<period.monthCount where bits & 1 << UInt64(month) != 0 {
        if let month = period.form.named(period.firstMonth + month, 1) { months.insert(month) }
      }
    }
    return months
  }
}

extension Dataset {
  /// The periods of which something is given.
  var periods: Set<Period> { Set(observations.keys.map(\.period)).union(pooled?.months ?? []) }
}

/// Where what a plan asks for stands in what was added up.
struct PooledPlaces {
  let results: PooledResults
  /// By the plan's series and periods; nil for what was not added up.
  fileprivate let series: [Int?]
  fileprivate let periods: [Int?]

  init(_ results: PooledResults, _ plan: GradingPlan) {
    self.results = results
    series = plan.series.map { series in
      series.key.field == nil
        ? results.series.firstIndex(of: .init(indicator: series.key.indicator, denominator: series.key.denominator))
        : nil
    }
    periods = plan.periods.map { results.periods.firstIndex(of: $0.period) }
  }
}

extension Measurer {
  /// What a unit gave of a series in a period of the plan, where it was added up while the data were read: as if its months
  /// had been put together here. nil where it was not.
  func pooled(_ unit: Int, _ series: Int, _ period: Int, _ measure: MeasurePlan) throws(ArithmeticFault) -> Part? {
    guard let pooled, let number = pooled.results.units[unit], let place = pooled.periods[period],
      let column = pooled.series[series]
    else { return nil }
    let whole = plan.periods[period].period
    let sums = pooled.results.sums
    let months = sums.months(number, place)
    if months == 0 { return Part(state: .absent) }
    let numerator = sums.count(number, place, 2 * column)
    let denominator = sums.count(number, place, 2 * column + 1)
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
      named.append(whole.form.named(whole.firstMonth + month, 1) ?? whole)
    }
    part = try pool.result()
    part.isOpenAtEnd = false
    part.periods = pool.coverage
    part.periods?.months = 1
    if !pool.missing.isEmpty { part.remarks.append(.noDataFor(pool.missing.map { Display.period(named[$0]) })) }
    return part
  }
}
