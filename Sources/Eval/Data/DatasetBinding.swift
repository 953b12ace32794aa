package import Base

/// What binding tables to a program gives.
package struct DatasetBinding: Sendable {
  /// The rows of one file that were not used.
  package struct LeftOut: Sendable, Hashable {
    package var file: String
    /// Row numbers as people count them, in order.
    package var rows: [Int]
    package init(file: String, rows: [Int]) {
      self.file = file
      self.rows = rows
    }
  }

  /// Everything but the rows left out.
  package var dataset: Dataset
  /// In the order of the files, then of rows and columns. Nothing may be graded when one is an error; when bad rows are
  /// skipped, what is wrong with rows is a warning.
  package var diagnostics: [Diagnostic]
  /// The rows with mistakes, file by file; files without any are not listed.
  package var leftOut: [LeftOut]
  /// The rows that declarations leave out, file by file.
  package var setAside: [LeftOut]
  /// Whether what is wrong concerns single rows, and results remain without them: with bad rows skipped there is
  /// something to grade.
  package var canSkip: Bool

  package init(dataset: Dataset, diagnostics: [Diagnostic], leftOut: [LeftOut], setAside: [LeftOut] = [], canSkip: Bool)
  {
    self.dataset = dataset
    self.diagnostics = diagnostics
    self.leftOut = leftOut
    self.setAside = setAside
    self.canSkip = canSkip
  }

  /// How many rows were left out, of all files together.
  package var leftOutCount: Int { leftOut.reduce(0) { $0 + $1.rows.count } }

  /// Whether the data must not be graded.
  package var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}
