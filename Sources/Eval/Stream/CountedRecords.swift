package import Base
package import Lang
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

  /// Whether some of the files hold records that are known by a code beside others of the same kind: they must be read
  /// whole, so that a code which stands in two of them is seen.
  package static func mustBeCompared(
    _ tables: [Table], _ counted: [Int: CountedRecords], for program: TypedProgram
  ) -> Bool {
    guard !counted.isEmpty, tables.count > 1 else { return false }
    let names = DataNames(program.vocabulary)
    var tablesOf: [RecordsID: Int] = [:]
    var known: Set<RecordsID> = []
    for (index, table) in tables.enumerated() {
      let binding = DataReading.binding(for: table, among: program.bindings)
      var builder = LayoutBuilder(table, program, names: names, binding: binding)
      guard let layout = builder.build().0 else { continue }
      // Which unit a record is of hangs on its day where units changed.
      if layout.tellsTimes { return true }
      guard let id = layout.records, program.vocabulary[id].identity != nil else { continue }
      tablesOf[id, default: 0] += 1
      if counted[index] != nil { known.insert(id) }
    }
    return known.contains { (tablesOf[$0] ?? 0) > 1 }
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
  /// Whether nobody looked for rows that are equal.
  package var isUncompared = false
  /// What is to be known of the file's header is said again by binding; this is how many records there are.
  package var recordCount: Int
  /// What is to be known of the file's form.
  package var notes: [Diagnostic] = []
}
