import Base
import Lang

/// The counts that a share is of: `denominator of online_rate`.
extension Evaluator {
  /// What is counted, where the data give it; 0 where nothing occurred.
  mutating func find(_ counted: FactPlan.Counted, _ unit: Int, _ computation: ComputationPlan) -> FoundFact {
    let name = Display.name(plan.program.vocabulary[counted.indicator].term)
    guard let measure = counted.measure else { return FoundFact(value: .missing(.noEarlierResult(of: name))) }
    let measurement = measurement(unit, measure, at: computation.range)
    let period = counted.period ?? computation.period
    if case .noData = measurement.measured { return FoundFact(value: .missing(.noResult(period, of: name))) }
    guard let count = counted.isNumerator ? measurement.numerator : measurement.denominator else {
      if case .noCases = measurement.measured { return FoundFact(value: .value(.number(.zero))) }
      return FoundFact(value: .missing(.withoutCounts(name)))
    }
    // What lacks parts is not held against another period.
    if counted.isCompared, !isWhole(unit, measure) { return FoundFact(value: .missing(.sumOverGaps(period))) }
    var found = FoundFact(value: .value(.number(count)))
    let gaps = [measurement.units, measurement.periods].compactMap { $0 }.filter(\.hasGaps)
    found.gap = gaps.first.map { .partialResult(period, $0) }
    return found
  }
}

extension Wording {
  /// The data give a share by itself.
  fileprivate static func withoutCounts(_ name: Wording) -> Wording {
    Wording(
      en: "\(name.en) is given as one value, without its counts",
      vi: "\(name.vi) chỉ được ghi bằng một con số, không có tử số và mẫu số")
  }
}
