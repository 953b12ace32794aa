package import Base

/// What came of one `test` block.
package struct TestResult: Sendable {
  package var title: String
  /// The whole block.
  package var range: SourceRange
  /// What differed, in the order of the block; empty when it passed.
  package var failures: [Diagnostic]

  package var passed: Bool { failures.isEmpty }

  package init(title: String, range: SourceRange, failures: [Diagnostic]) {
    self.title = title
    self.range = range
    self.failures = failures
  }
}
