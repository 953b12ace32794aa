package import Base

/// What binding tables to a program gives.
package struct DatasetBinding: Sendable {
  /// The rows of one file, or of one sheet of a workbook, that were not used.
  package struct LeftOut: Sendable, Hashable {
    /// Why they were not used.
    package enum Why: String, Sendable {
      /// A declaration leaves them out.
      case declared
      /// They sum up other rows.
      case totals
      /// They have mistakes.
      case errors
    }

    package var file: String
    /// Of a workbook the sheet.
    package var sheet: String?
    /// Row numbers as people count them, in order.
    package var rows: [Int]
    package var why: Why
    package init(file: String, sheet: String? = nil, rows: [Int], why: Why = .errors) {
      self.file = file
      self.sheet = sheet
      self.rows = rows
      self.why = why
    }
  }

  /// Everything but the rows left out.
  package var dataset: Dataset
  /// In the order of the files, then of rows and columns. Nothing may be graded when one is an error; when bad rows are
  /// skipped, what is wrong with rows is a warning.
  package var diagnostics: [Diagnostic]
  /// The rows that declarations leave out, those of totals, then those with mistakes, file by file; files without any are not listed.
  package var leftOut: [LeftOut]
  /// Whether what is wrong concerns single rows, and results remain without them: with bad rows skipped there is
  /// something to grade.
  package var canSkip: Bool
  /// The days off that files of holidays name; nil without such a file.
  package var calendar: WorkingCalendar?

  package init(
    dataset: Dataset, diagnostics: [Diagnostic], leftOut: [LeftOut], canSkip: Bool, calendar: WorkingCalendar? = nil
  ) {
    self.dataset = dataset
    self.diagnostics = diagnostics
    self.leftOut = leftOut
    self.canSkip = canSkip
    self.calendar = calendar
  }

  /// How many rows were left out because of mistakes, of all files together.
  package var leftOutCount: Int { leftOut.reduce(0) { $0 + ($1.why == .errors ? $1.rows.count : 0) } }

  /// Whether the data must not be graded.
  package var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}
