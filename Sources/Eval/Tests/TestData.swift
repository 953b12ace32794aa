import Base
import Lang

/// The data that a test gives, held to the same rules as those of files.
struct TestData {
  let dataset: Dataset
  /// The period of what names none: the pack's year.
  let period: Period
  /// What is wrong with what is given.
  let faults: [Diagnostic]

  init(_ test: TestCase, _ program: TypedProgram, period: Period) {
    var dataset = Dataset(
      units: test.units.map {
        Unit(code: $0.name, name: $0.name, level: $0.level, kind: $0.kind, parent: $0.parent, place: nil)
      })
    for (subject, given, _) in test.givens {
      let indicator = program.vocabulary[subject.indicator]
      let key = Dataset.Key(
        unit: subject.unit, indicator: subject.indicator, denominator: subject.denominator ?? 0, field: subject.field,
        period: subject.period ?? period)
      dataset.observations[key] = Dataset.Observation(given: TestData.given(given, indicator), cells: [])
    }
    self.dataset = dataset
    self.period = period
    faults = []
  }

  private static func given(_ given: TestCase.Given, _ indicator: Indicator) -> Dataset.Observation.Given {
    switch given {
    case .missing: .missing
    case .counts(let numerator, let denominator): .counts(numerator: numerator, denominator: denominator)
    case .value(let value): indicator.isRatio ? .value(value) : .counts(numerator: value, denominator: nil)
    }
  }
}
