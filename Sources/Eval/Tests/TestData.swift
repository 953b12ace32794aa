import Base
import Lang

/// The data that a test gives, held to the same rules as those of files.
struct TestData {
  let dataset: Dataset
  /// The period of what names none: the pack's year.
  let period: Period
  /// What is wrong with what is given, in order.
  let faults: [Diagnostic]

  init(_ test: TestCase, _ program: TypedProgram, period: Period) {
    var dataset = Dataset(
      units: test.units.map {
        Unit(
          code: $0.name, name: $0.name, level: $0.level, kind: $0.kind, classes: $0.classes, parent: $0.parent,
          place: nil)
      })
    var places: [Dataset.Key: SourceRange] = [:]
    var keys: [Dataset.Key] = []
    for (subject, given, range) in test.givens {
      let key = Dataset.Key(
        unit: subject.unit, indicator: subject.indicator, denominator: subject.denominator ?? 0, field: subject.field,
        period: subject.period ?? period)
      let given = TestData.given(given, program.vocabulary[subject.indicator])
      dataset.observations.set(key, Dataset.Observation(given: given, cells: []))
      places[key] = range
      keys.append(key)
    }
    var check = TestDataCheck(vocabulary: program.vocabulary, dataset: dataset, places: places)
    for key in keys { check.check(key) }
    self.dataset = dataset
    self.period = period
    faults = check.faults
  }

  private static func given(_ given: TestCase.Given, _ indicator: Indicator) -> Dataset.Observation.Given {
    switch given {
    case .missing: .missing
    case .counts(let numerator, let denominator): .counts(numerator: numerator, denominator: denominator)
    case .value(let value): indicator.isRatio ? .value(value) : .counts(numerator: value, denominator: nil)
    }
  }
}

/// Refuses what cannot be: 3 of 0, more cases than there are, a denominator that is not what it comes from.
private struct TestDataCheck {
  let vocabulary: Vocabulary
  let dataset: Dataset
  let places: [Dataset.Key: SourceRange]
  var faults: [Diagnostic] = []

  mutating func check(_ key: Dataset.Key) {
    guard let given = dataset.observations[key]?.given, let range = places[key] else { return }
    let indicator = vocabulary[key.indicator]
    let subject = Wording(same: "`\(indicator.term.name)`")
    switch given {
    case .missing, .noCases: return
    case .value(let value):
      report(GivenCheck.fault(value: value, measure: indicator.measure), subject, value, nil, range)
    case .counts(let numerator, let denominator):
      guard indicator.isRatio else {
        let fault = numerator.flatMap { GivenCheck.fault(value: $0, measure: indicator.measure) }
        return report(fault, subject, numerator, nil, range)
      }
      let source = self.source(of: key, depth: 0)
      if let denominator, let source, denominator != source.number {
        var message = DataMessages.contradictoryDenominator(
          subject, given: denominator, derived: source.number, at: .source(range), related: related(source))
        message.help = [.denominatorFromOther]
        faults.append(message)
        return
      }
      let whole = denominator ?? source?.number
      report(
        GivenCheck.fault(
          numerator: numerator, denominator: whole, measure: indicator.measure,
          isWhole: vocabulary.isWhole(indicator.measure)), subject, numerator, whole, range,
        related: denominator == nil ? related(source) : [])
    }
  }

  private mutating func report(
    _ fault: GivenCheck.Fault?, _ subject: Wording, _ numerator: Rational?, _ denominator: Rational?,
    _ range: SourceRange, related: [Diagnostic.Related] = []
  ) {
    guard let fault else { return }
    faults.append(
      GivenCheck.diagnostic(
        fault, at: .source(range), subject: subject, numerator: numerator, denominator: denominator, related: related))
  }

  private func related(_ source: (number: Rational, range: SourceRange)?) -> [Diagnostic.Related] {
    guard let source else { return [] }
    return [Diagnostic.Related(.source(source.range), DataMessages.derivedFromHere(source.number))]
  }

  /// The count that a denominator comes from, and where it is given.
  private func source(of key: Dataset.Key, depth: Int) -> (number: Rational, range: SourceRange)? {
    let denominators = vocabulary[key.indicator].denominators
    guard depth < 16, denominators.indices.contains(key.denominator),
      let derived = denominators[key.denominator].derived
    else { return nil }
    for index in vocabulary[derived.indicator].denominators.indices {
      var other = key
      (other.indicator, other.denominator) = (derived.indicator, index)
      guard let given = dataset.observations[other]?.given, let range = places[other] else { continue }
      switch given {
      case .noCases: return (.zero, range)
      case .value, .missing: continue
      case .counts(let numerator, let denominator):
        let count = derived.part == .numerator ? numerator : denominator
        if let count { return (count, range) }
        if derived.part == .denominator, let found = source(of: other, depth: depth + 1) { return found }
      }
    }
    return nil
  }
}
