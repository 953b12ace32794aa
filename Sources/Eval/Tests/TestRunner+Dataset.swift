package import Base
package import Lang

extension TestRunner {
  /// The data that a test gives, and what is wrong with them; `period` is that of what names none.
  package static func dataset(
    of test: TestCase, in program: TypedProgram, period: Period
  ) -> (dataset: Dataset, faults: [Diagnostic]) {
    let data = TestData(test, program, period: period)
    return (data.dataset, data.faults)
  }
}
