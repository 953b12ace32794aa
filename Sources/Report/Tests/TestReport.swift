package import Eval

/// What the tests of one file came to.
package struct TestReport: Sendable {
  /// The file's path, as shown.
  package var file: String
  /// In the order of the file.
  package var results: [TestResult]

  /// Takes a file's path and the results of its tests.
  package init(file: String, results: [TestResult]) {
    self.file = file
    self.results = results
  }

  /// How many passed.
  package var passed: Int { results.count { $0.passed } }
}
