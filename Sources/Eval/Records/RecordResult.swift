import Base

/// What was counted of one result, and what is not known of it.
struct RecordResult {
  var key: RecordCount.Key
  var tally: RecordTally
  /// For a period looked at as a whole: of how many of its months the files tell.
  var months: Coverage?
  /// Whether they tell of every month of it, for every unit that it is made of.
  var isWhole = true
  /// The months of which they do not.
  var lacking: [Period] = []
  /// The months, or periods of the files, in which the unit has no record.
  var quiet: [Period] = []
  /// For a unit's result put together from those under it: of how many of them the files tell.
  var units: Coverage?
  /// Those of which they do not.
  var lackingUnits: [Int] = []
}
