package import Base

/// What was recorded of a plan's tasks.
package struct TaskProgress: Sendable {
  /// One row that says something of one occurrence.
  package struct Record: Sendable, Hashable {
    /// Index into `TaskBook.entries`: the occurrence, or the open time of which this is one.
    package var entry: Int
    /// By what an occurrence of an open time is called; nil for one of a day.
    package var label: String?
    /// The day recorded for an occurrence of an open time.
    package var due: CalendarDate?
    /// The day on which the event came.
    package var eventOn: CalendarDate?
    /// The day to which it was extended, and what says so.
    package var extendedTo: CalendarDate?
    package var grantedBy: String?
    package var doneOn: CalendarDate?
    package var evidence: String?
    /// Where the row stands.
    package var place: CellPlace
  }

  /// In the order of the files and rows.
  package var records: [Record]

  package init(records: [Record] = []) { self.records = records }
}
