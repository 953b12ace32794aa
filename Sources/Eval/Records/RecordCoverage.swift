import Base
import Lang

/// Of which months the files tell of which unit, for one series of results.
///
/// A file tells of the units of which it has a record, from the month of its first record to that of its last: that it
/// has none of a unit in a month between means that there was none. Of what lies outside, and of units that it does not
/// name, it says nothing.
struct RecordCoverage {
  /// All months that there are.
  static let always = 0...40_000

  /// How the pack's months lie.
  private let years: YearForm
  /// By what the series' records fall into periods.
  let dated: [RecordCount.Dated]
  /// By unit: the months that the files tell of; nil for a unit of which they have no record.
  private(set) var known: [MonthRanges?]
  /// By unit: those of `known` that the unit's own records stand for. Where it has none in a month, and units under it
  /// have the month, theirs make it up.
  private(set) var own: [MonthRanges]

  /// `order`: every unit after those under it. nil where no file has what the series needs.
  init?(
    _ index: Int, byField: Bool, _ plan: RecordPlan, _ count: RecordCount, _ units: UnitRegistry, _ times: UnitTimes,
    _ years: YearForm, order: [Int]
  ) {
    let series = plan.series[index]
    guard count.tables(ofSeries: index, series.records(plan)) != nil else { return nil }
    var dated: [RecordCount.Dated] = []
    for term in series.numerator + series.denominators {
      let aggregate = plan.aggregates[term.aggregate]
      guard let one = plan.dated(aggregate) else { continue }
      if !dated.contains(one) { dated.append(one) }
    }
    self.years = years
    self.dated = dated
    let asked = MonthRanges(
      series.periods.map { plan.periods[$0].period.firstMonth...plan.periods[$0].period.lastMonth })
    let unitCount = units.entries.count
    var together = [MonthRanges?](repeating: nil, count: unitCount)
    if dated.isEmpty {
      for records in series.records(plan) {
        let column = series.unit(plan, records)
        for table in count.tables(ofSeries: index, [records]) ?? []
        where !byField || count.withFields.contains(table) {
          for unit in count.units[.init(table, by: column)] ?? [] { together[unit] = asked }
        }
      }
    }
    for (place, one) in dated.enumerated() {
      var months = [MonthRanges?](repeating: nil, count: unitCount)
      for table in count.tables(ofSeries: index, [one.records]) ?? []
      where !byField || count.withFields.contains(table) {
        let range = count.months(table: table, column: one.column)
        for unit in count.units[.init(table, by: one.unit < 0 ? nil : one.unit)] ?? [] {
          months[unit] = months[unit]?.union(range) ?? range
        }
      }
      for unit in together.indices {
        guard let months = months[unit] else {
          together[unit] = nil
          continue
        }
        together[unit] = place == 0 ? months : together[unit]?.intersection(months)
      }
    }
    // Of months in which a unit was not there it had none because it was not there.
    if !dated.isEmpty {
      for (unit, life) in times.lives where life != Lifetime() {
        guard let months = together[unit] else { continue }
        let before = months.months.filter { month in
          years.month(ordinal: month).map { !life.touches($0) && !count.hasRecords(of: unit, in: $0, dated) } ?? false
        }
        together[unit] = months.subtracting(MonthRanges(before.map { $0...$0 }))
      }
    }
    known = together
    own = together.map { $0?.intersection(asked) ?? MonthRanges() }
    var below = [MonthRanges](repeating: MonthRanges(), count: unitCount)
    for unit in order {
      guard let parent = units[unit].parentIndex else { continue }
      below[parent] = below[parent].union(own[unit].union(below[unit]))
    }
    // What no date places in months stands for all of them.
    if dated.isEmpty { return }
    for unit in order where !own[unit].isEmpty && !below[unit].isEmpty {
      let shared = own[unit].intersection(below[unit]).months
      let quiet = shared.filter { month in
        years.month(ordinal: month).map { !count.hasRecords(of: unit, in: $0, dated) } ?? false
      }
      own[unit] = own[unit].subtracting(MonthRanges(quiet.map { $0...$0 }))
    }
  }

  /// The months or periods of a unit in each of which its records make up a result, in order. `periods`: those that the
  /// files give.
  func slots(_ unit: Int, periods: Set<Period>) -> [Period] {
    guard dated.contains(where: { $0.column >= 0 }) else {
      return periods.filter { own[unit].contains($0.firstMonth...$0.lastMonth) }.sorted()
    }
    let months = own[unit].months.compactMap(years.month(ordinal:))
    guard dated.contains(where: { $0.column < 0 }) else { return months }
    return (months + periods.filter { $0.kind != .month && own[unit].contains($0.firstMonth...$0.lastMonth) }).sorted()
  }
}
