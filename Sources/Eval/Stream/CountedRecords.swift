package import Tables

/// What was counted of a large file of records in one pass: a row for each unit (and field and period, where the file
/// tells them), which stands for all its records and where the first of them does; and the rows that were not plain,
/// each for itself.
package struct CountedRecords: Sendable {
  /// How many records of a row fulfil the condition of an aggregate.
  struct Hit: Sendable {
    /// Index into `RecordPlan.aggregates`.
    var aggregate: Int
    /// For an aggregate that depends on the day asked for: index into `RecordPlan.periods`.
    var asked: Int?
    /// The month that they fall into by their date; nil where that is not asked.
    var month: Int?
    var count: Int
  }

  package var table: Table
  /// For each row; nil for those that stand for themselves.
  var hits: [[Hit]?]
  /// Into which month a date of some record falls.
  struct Present: Sendable, Hashable {
    /// The records' column of the date.
    var column: Int
    var month: Int
  }

  /// For each row, the months into which the dates of its records fall; empty for those that stand for themselves.
  var present: [[Present]]
  /// The months of each date by which records fall into periods, by its column.
  var months: [Int: ClosedRange<Int>]
  /// Whether records fall into the period that their row gives.
  var needsPeriod: Bool
  /// What is to be known of the file's header is said again by binding; this is how many records there are.
  package var recordCount: Int
}
