import Base
import Lang
import Testing

@testable import Eval

/// Results are found again by what they are of.
struct ObservationsTests {
  private func key(_ number: Int) throws -> Dataset.Key {
    let field = number % 3 == 0 ? nil : FieldID(number % 3)
    let period = try #require(
      number % 2 == 0 ? YearForm.calendar.month(2024, 1 + number % 12) : YearForm.calendar.year(1900 + number % 1000))
    return Dataset.Key(
      unit: number % 7, indicator: IndicatorID(number % 5), denominator: number % 2, field: field, period: period)
  }

  @Test func everyKeyHasItsResult() throws {
    var observations = Observations()
    var expected: [Dataset.Key: Int] = [:]
    var order: [Dataset.Key] = []
    for number in 0..<5000 {
      let key = try key(number &* 7919 % 4001)
      let known = observations.insert(key, Dataset.Observation(given: .value(Rational(number)), cells: []))
      #expect(known.map { observations.keys[$0] } == (expected[key] == nil ? nil : key))
      if expected[key] == nil {
        expected[key] = number
        order.append(key)
      }
    }
    #expect(observations.keys == order)
    for (key, number) in expected { #expect(observations[key]?.given == .value(Rational(number))) }
    let other = Dataset.Key(
      unit: 8, indicator: IndicatorID(0), denominator: 0, field: nil, period: try #require(YearForm.calendar.year(2024))
    )
    #expect(observations[other] == nil)
    observations.set(order[0], Dataset.Observation(given: .missing, cells: []))
    #expect(observations[order[0]]?.given == .missing)
    #expect(observations.count == order.count)
  }

  @Test func theOrderDoesNotMatterToWhatIsGiven() throws {
    let values = try (0..<40).map { (try key($0), Dataset.Observation(given: .value(Rational($0)), cells: [])) }
    var (a, b) = (Observations(), Observations())
    for (key, value) in values { a.set(key, value) }
    for (key, value) in values.reversed() where b[key] == nil { b.set(key, a[key] ?? value) }
    #expect(a == b)
    b.set(values[3].0, Dataset.Observation(given: .noCases, cells: []))
    #expect(a != b)
  }
}
