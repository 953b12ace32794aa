/// Where the header of a table stands, and what its columns are called.
package struct TableHeader: Sendable, Equatable {
  /// The name of each column; the levels of a header of several rows are joined by " / ".
  package var names: [String]
  /// The header's rows, by their place among the rows given.
  package var rows: Range<Int>
  /// The first row of data, by its place among the rows given.
  package var firstData: Int
  /// The rows above the header and between header and data that are not read.
  package var leftOut: [Table.LeftOut]
  /// What stands in the rows above the header.
  package var titles: [String] = []
  /// How the header is known where it comes again; nil where it cannot be.
  package var repeats: HeaderRepeats?
}
