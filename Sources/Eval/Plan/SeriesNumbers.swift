import Base
import Lang

/// The numbers of a plan's series, and of those that data have beside them: of a field where all work is wanted.
struct SeriesNumbers {
  private(set) var count: Int
  /// For each of the plan's series without a field, those of the same kind with one.
  private(set) var byField: [[Int]]
  private var numbers: [SeriesPlan.Key: Int] = [:]
  /// For each indicator, the number of its series without a field by its first denominator; -1 for none.
  private var plain: [Int32]

  /// Takes the series of a plan, and how many indicators its program has.
  init(_ planned: [SeriesPlan], indicators: Int) {
    plain = [Int32](repeating: -1, count: indicators)
    for (index, series) in planned.enumerated() where series.key.field == nil && series.key.denominator == 0 {
      plain[series.key.indicator.index] = Int32(truncatingIfNeeded: index)
    }
    count = planned.count
    byField = [[Int]](repeating: [], count: planned.count)
    for (index, series) in planned.enumerated() { numbers[series.key] = index }
    for (index, series) in planned.enumerated() where series.key.field != nil {
      if let whole = numbers[SeriesNumbers.whole(series.key)] { byField[whole].append(index) }
    }
  }

  /// The number of the series of a key, which is given one where only its field is new; nil when the plan has no use for
  /// it.
  mutating func number(of key: Dataset.Key) -> Int? {
    if key.field == nil, key.denominator == 0 {
      let number = plain.indices.contains(key.indicator.index) ? plain[key.indicator.index] : -1
      return number < 0 ? nil : Int(number)
    }
    let named = SeriesPlan.Key(indicator: key.indicator, denominator: key.denominator, field: key.field)
    if let known = numbers[named] { return known }
    guard key.field != nil, let whole = numbers[SeriesNumbers.whole(named)] else { return nil }
    byField[whole].append(count)
    numbers[named] = count
    count += 1
    return count - 1
  }

  private static func whole(_ key: SeriesPlan.Key) -> SeriesPlan.Key {
    SeriesPlan.Key(indicator: key.indicator, denominator: key.denominator, field: nil)
  }
}
