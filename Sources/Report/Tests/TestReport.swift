package import Base
package import Eval

/// What the tests of one file came to.
package struct TestReport: Sendable {
  /// The file's path, as shown.
  package var file: String
  /// In the order of the file.
  package var results: [TestResult]
  /// That tests are missing, where they are.
  package var untested: Diagnostic?
  /// What they try, where that was asked.
  package var coverage: TestCoverage?

  /// Takes a file's path, the results of its tests, and that they are missing.
  package init(file: String, results: [TestResult], untested: Diagnostic?) {
    self.file = file
    self.results = results
    self.untested = untested
  }

  /// Whether it holds tests where it should, and all of them pass.
  package var isFine: Bool { untested == nil && passed == results.count }

  /// How many passed.
  package var passed: Int { results.count { $0.passed } }
}
