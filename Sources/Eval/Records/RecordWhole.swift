import Base

/// What has been counted for a unit, put together from its own records and those of the units under it.
struct RecordWhole {
  /// By month, or period of the files.
  var slots: [Period: RecordTally] = [:]
  /// What is counted as of the day.
  var asOf: RecordTally?
  /// Of which months the files tell.
  var months = MonthRanges()
  /// Those of them of which the files tell of all units that were put together.
  var complete = MonthRanges()
  /// Of how many units they do, of those that were put together.
  var units = Coverage(given: 0, of: 0)
  /// Those of which they do not.
  var lacking: [Int] = []

  /// Adds what was put together of another unit.
  mutating func merge(
    _ other: RecordWhole, _ series: RecordPlan.Series, _ plan: RecordPlan
  ) throws(ArithmeticFault) {
    for (slot, tally) in other.slots {
      // The copy in the dictionary would have what is merged copied.
      guard var own = slots.removeValue(forKey: slot) else {
        slots[slot] = tally
        continue
      }
      try own.merge(tally, series, plan)
      slots[slot] = own
    }
    if let tally = other.asOf {
      var own = asOf ?? RecordTally()
      asOf = nil
      try own.merge(tally, series, plan)
      asOf = own
    }
    months = months.union(other.months)
    complete = complete.intersection(other.complete)
    units.given += other.units.given
    units.of += other.units.of
    lacking += other.lacking
  }
}
