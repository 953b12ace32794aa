package import Eval

/// What the tests of one file came to.
package struct TestReport: Sendable {
  /// The file's path, as shown.
  package var file: String
  package var results: [TestResult]

  package init(file: String, results: [TestResult]) {
    self.file = file
    self.results = results
  }

  /// How many passed.
  package var passed: Int { results.count { $0.passed } }
}
