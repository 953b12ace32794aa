package import Lang

extension TestRunner {
  /// The result of every test of the program, in order, and what they try of it.
  package static func cover(
    _ program: TypedProgram, functions: Functions
  ) -> (results: [TestResult], coverage: TestCoverage) {
    var sightings = TestSightings()
    let results = run(program, functions: functions) { runner in runner.look(&sightings) }
    return (results, CoveragePoints(program, sightings).coverage)
  }

  /// Adds what the expectations of the test look at.
  private func look(_ sightings: inout TestSightings) {
    for (expectation, _) in test.expectations {
      switch expectation {
      case .verdict(let subject, _), .rating(let subject, _):
        for row in rows(of: subject) { sightings.add(row, isJudged: true, program) }
      case .target(let subject, _), .note(let subject, _):
        for row in rows(of: subject) { sightings.add(row, isJudged: false, program) }
      case .score(let subject, _):
        guard subject.what == .band || subject.what == .score else { continue }
        let rows = graded[subject.period ?? data.period]?.scores ?? []
        for row in rows where row.unit == subject.unit && row.card == subject.card {
          if let band = row.band { sightings.bands[subject.card, default: []].insert(band) }
        }
      case .value, .coverage, .taskCount, .due, .error: break
      }
    }
  }
}
