import Base
import Lang

/// What would have met a target: found by trying.
extension NaiveEvaluator {
  func needed(
    _ measure: Measure, _ value: Fraction, _ requirements: [Requirement], _ indicator: Indicator
  ) -> Needed? {
    guard let failed = requirements.first(where: { !$0.holds(value) }) else { return nil }
    let upwards = failed.comparator == .atLeast || failed.comparator == .above
    func holds(_ value: Fraction?) -> Bool {
      guard let value else { return false }
      return requirements.allSatisfy { $0.holds(value) }
    }
    guard let numerator = measure.numerator else {
      // No part is more than the whole, and no share less than nothing.
      if indicator.isRatio, upwards, !failed.holds(.one) { return .impossible }
      if case .share = indicator.measure, !upwards, !failed.holds(.zero) { return .impossible }
      return .by(failed.threshold - value)
    }
    guard let denominator = measure.denominator else {
      guard case .count = indicator.measure else { return .by(failed.threshold - value) }
      // Whole cases, one way.
      let step = upwards ? Fraction(1) : Fraction(-1)
      let least = fewest { failed.holds(numerator + step * $0) }
      let changed = numerator + step * least
      return holds(changed) && changed >= .zero ? .more(step * least) : .impossible
    }
    if upwards {
      if failed.holds(.one) {
        let least = fewest { failed.holds((numerator + $0) / denominator ?? .zero) }
        if holds((numerator + least) / denominator), numerator + least <= denominator { return .more(least) }
      }
      // What a reduction is measured against does not grow.
      guard failed.threshold < .one, case .share = indicator.measure else { return .impossible }
      let least = fewest { failed.holds((numerator + $0) / (denominator + $0) ?? .zero) }
      return holds((numerator + least) / (denominator + least)) ? .new(least) : .impossible
    }
    guard failed.holds(.zero) else { return .impossible }
    let least = fewest { failed.holds((numerator - $0) / denominator ?? .zero) }
    if holds((numerator - least) / denominator), least <= numerator { return .more(least.negated) }
    guard failed.threshold > .zero, case .share = indicator.measure else { return .impossible }
    let new = fewest { failed.holds(numerator / (denominator + $0) ?? .zero) }
    return holds(numerator / (denominator + new)) ? .new(new) : .impossible
  }

  /// The least whole number above 0 for which `holds`, which stays true once it is.
  private func fewest(_ holds: (Fraction) -> Bool) -> Fraction {
    for count in 1...40 where holds(Fraction(count)) { return Fraction(count) }
    var high = Fraction(80)
    while !holds(high) { high = high + high }
    var low = Fraction(40)
    while high - low > .one {
      let middle = ((low + high) / Fraction(2) ?? low).floor
      if holds(middle) { high = middle } else { low = middle }
    }
    return high
  }
}
