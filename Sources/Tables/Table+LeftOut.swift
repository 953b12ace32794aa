extension Table {
  /// Rows of the file that were not read as data.
  package struct LeftOut: Hashable, Sendable {
    /// Why they were not.
    package enum Reason: String, Hashable, Sendable {
      /// They stand above the header.
      case title
      /// They number the columns.
      case numbering
      /// They stand below the table, as signatures and notes do.
      case footer
      /// They are the header once more.
      case header
      /// They are declared to stand between the header and the data.
      case declared
    }

    /// The rows as people count them.
    package var rows: ClosedRange<Int>
    package var reason: Reason

    package init(rows: ClosedRange<Int>, reason: Reason) {
      self.rows = rows
      self.reason = reason
    }
  }

  /// Notes that a row was not read as data; those before it were.
  mutating func leaveOut(_ row: Int, _ reason: LeftOut.Reason) {
    if let last = leftOut.last, last.reason == reason, last.rows.upperBound == row - 1 {
      leftOut[leftOut.count - 1].rows = last.rows.lowerBound...row
    } else {
      leftOut.append(LeftOut(rows: row...row, reason: reason))
    }
  }
}
