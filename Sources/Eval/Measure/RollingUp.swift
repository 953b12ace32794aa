import Base

/// What was found out about units for those above them, each on first use.
final class RollingUp {
  /// Which units contribute to the results of those above them, by measure.
  let contributors = Contributors()
  /// Likewise of one series in one period, by `Key.number`.
  let ofSeries = Contributors()
  /// By measure: how many units before each place in the line gave the figure at the end of the period.
  var ends: [Int: [Int32]] = [:]
  /// By measure: whether all units directly under each are there, whole.
  var complete: [Int: [Bool]] = [:]
  /// By measure: the results of all units level by level.
  var levels: [Int: [Part?]] = [:]
  /// Of one series in one period: the parts of units that gave some of it, and have units under them.
  var filled: [Key: [Int: Filled]] = [:]

  /// One series in one period, put together in one way.
  struct Key: Hashable {
    var series: Int
    var period: Int
    var making: MeasurePlan.Making
  }

  /// What a unit gave itself, with what the units under it gave for the months that it did not.
  struct Filled {
    /// In order of their first months. Those of units may have months in common.
    var tiles: [Tile]
    var part: Part
  }
}
