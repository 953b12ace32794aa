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
}
