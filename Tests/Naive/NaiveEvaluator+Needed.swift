import Base
import Eval
import Lang

/// What would have met a target, as `Tests/Spec/08-ranges.md` says it: found by trying.
extension NaiveEvaluator {
  enum Needed {
    case more(Fraction)
    case new(Fraction, Fraction)
    case by(Fraction)
    case beyond(Fraction, rises: Bool, limit: (Fraction, Bool)?)
    case other
    case impossible
  }

  func needed(
    _ measure: Measure, _ value: Fraction, _ requirements: [Requirement], _ indicator: Indicator, isReduction: Bool
  ) -> Needed? {
    guard let failed = requirements.first(where: { !$0.holds(value) }) else { return nil }
    func holds(_ value: Fraction?) -> Bool {
      guard let value else { return false }
      return requirements.allSatisfy { $0.holds(value) }
    }
    let isShare = if case .share = indicator.measure { !isReduction } else { false }
    let isPart = indicator.isRatio || isReduction
    var measure = measure
    if isReduction, !isCutInCases(measure, indicator) { (measure.numerator, measure.denominator) = (nil, nil) }
    if isPart, !countsThings(indicator), let numerator = measure.numerator, let denominator = measure.denominator {
      // A quantity changes by what is lacking, to the figure itself; where that is not enough, or more than the whole, only
      // the distance is told.
      let lacking = failed.threshold * denominator - numerator
      if holds(failed.threshold), numerator + lacking <= denominator, !isShare || numerator + lacking >= .zero {
        return .more(isReduction ? lacking.negated : lacking)
      }
    } else if isPart, let numerator = measure.numerator, let denominator = measure.denominator {
      // Cases at hand, one more or fewer at a time.
      let change = change(of: failed, wanted: { Fraction.ratio(numerator + $0, denominator) })
      if let change, holds(Fraction.ratio(numerator + change, denominator)), numerator + change <= denominator,
        !isShare || numerator + change >= .zero
      {
        return .more(isReduction ? change.negated : change)
      }
      if failed.comparator == .different, isShare {
        for step in [Fraction.one, Fraction.one.negated] {
          let changed = numerator + step
          if changed >= .zero, changed <= denominator, holds(Fraction.ratio(changed, denominator)) {
            return .more(step)
          }
        }
      }
      return isShare ? new(numerator, denominator, requirements) : .impossible
    }
    let isMean = indicator.overUnits == .mean || indicator.overTime == .mean
    if case .count = indicator.measure, !isReduction, !isMean, value == value.floor {
      let change = change(of: failed, wanted: { value + $0 })
      guard let change, holds(value + change), value + change >= .zero else { return .impossible }
      return .more(change)
    }
    if failed.comparator == .different { return .other }
    let rises = failed.comparator == .atLeast || failed.comparator == .above
    let isStrict = failed.comparator == .above || failed.comparator == .below
    // No part is more than the whole, and no share less than nothing; the figure itself must be possible, or passed.
    if isPart, failed.comparator == .above ? failed.threshold >= .one : failed.threshold > .one { return .impossible }
    if isShare, failed.comparator == .below ? failed.threshold <= .zero : failed.threshold < .zero {
      return .impossible
    }
    guard !requirements.isContradiction else { return .impossible }
    guard isStrict else { return .by(failed.threshold - value) }
    let other = requirements.first {
      rises ? $0.comparator == .atMost || $0.comparator == .below : $0.comparator == .atLeast || $0.comparator == .above
    }
    func size(_ number: Fraction) -> Fraction { number < .zero ? number.negated : number }
    return .beyond(
      size(failed.threshold - value), rises: rises,
      limit: other.map {
        (size($0.threshold - value), $0.comparator == .atMost || $0.comparator == .atLeast)
      })
  }

  /// Whether what is lacking of a reduction is told as what must go: not where it is a figure that is no count, or the
  /// mean or an extreme of those of units.
  private func isCutInCases(_ measure: Measure, _ indicator: Indicator) -> Bool {
    switch indicator.measure {
    case .number, .score, .days: false
    default: measure.units == nil || [.pooled, .onlyOwn].contains(indicator.overUnits)
    }
  }

  /// Whether its counts are of things, one by one, and not of kilometres or tonnes.
  func countsThings(_ indicator: Indicator) -> Bool {
    switch indicator.measure {
    case .share(let thing), .reduction(let thing), .count(let thing): !program.vocabulary[thing].isMeasured
    case .quantity: false
    case .number, .score, .money, .days, .percent, .points, .truth: false
    }
  }

  /// The least whole change, the way that the missed requirement asks, after which it holds.
  private func change(of failed: Requirement, wanted: (Fraction) -> Fraction?) -> Fraction? {
    guard let now = wanted(.zero) else { return nil }
    let upwards: Bool
    switch failed.comparator {
    case .atLeast, .above: upwards = true
    case .atMost, .below: upwards = false
    case .equal: upwards = now < failed.threshold
    case .different: return Fraction.one
    }
    let step = upwards ? Fraction.one : Fraction.one.negated
    func reaches(_ count: Fraction) -> Bool {
      guard let value = wanted(step * count) else { return false }
      switch failed.comparator {
      case .equal: return upwards ? value >= failed.threshold : value <= failed.threshold
      default: return failed.holds(value)
      }
    }
    guard let least = fewest(reaches) else { return nil }
    return step * least
  }

  /// The fewest new cases, and how many of them are in the numerator.
  private func new(_ n: Fraction, _ d: Fraction, _ requirements: [Requirement]) -> Needed {
    let lower = requirements.filter { [.atLeast, .above, .equal].contains($0.comparator) }
    let upper = requirements.filter { [.atMost, .below, .equal].contains($0.comparator) }
    guard lower.allSatisfy({ $0.comparator == .above ? $0.threshold < .one : $0.threshold <= .one }),
      upper.allSatisfy({ $0.comparator == .below ? $0.threshold > .zero : $0.threshold >= .zero }),
      !requirements.isContradiction
    else { return .impossible }
    func reaches(_ count: Fraction) -> Bool {
      let (top, low) = (Fraction.ratio(n + count, d + count), Fraction.ratio(n, d + count))
      guard let top, let low else { return false }
      return lower.allSatisfy { $0.comparator == .above ? top > $0.threshold : top >= $0.threshold }
        && upper.allSatisfy { $0.comparator == .below ? low < $0.threshold : low <= $0.threshold }
    }
    guard var count = fewest(reaches) else { return .impossible }
    for _ in 0..<10_000 {
      // With more in the numerator the share rises: one to hold the lower side, then look at the upper.
      var (low, high) = (Fraction.zero, count)
      func isEnough(_ good: Fraction) -> Bool {
        guard let share = Fraction.ratio(n + good, d + count) else { return false }
        return lower.allSatisfy { $0.comparator == .above ? share > $0.threshold : share >= $0.threshold }
      }
      if isEnough(high) {
        if isEnough(low) { high = low }
        while high - low > .one {
          let middle = ((low + high) / Fraction(2) ?? low).floor
          if isEnough(middle) { high = middle } else { low = middle }
        }
        let good = upper.isEmpty ? count : high
        if let share = Fraction.ratio(n + good, d + count), requirements.allSatisfy({ $0.holds(share) }) {
          return .new(count, good)
        }
      }
      count = count + .one
    }
    return .impossible
  }

  /// The least whole number above 0 for which `holds`, which stays true once it is; nil where none so large does.
  private func fewest(_ holds: (Fraction) -> Bool) -> Fraction? {
    for count in 1...40 where holds(Fraction(count)) { return Fraction(count) }
    var high = Fraction(80)
    for _ in 0..<200 where !holds(high) { high = high + high }
    guard holds(high) else { return nil }
    var low = Fraction(40)
    while high - low > .one {
      let middle = ((low + high) / Fraction(2) ?? low).floor
      if holds(middle) { high = middle } else { low = middle }
    }
    return high
  }
}

extension Fraction {
  /// The quotient; nil when nothing is divided by.
  static func ratio(_ a: Fraction, _ b: Fraction) -> Fraction? { a / b }
}

extension [Requirement] {
  /// Whether no value at all holds them.
  fileprivate var isContradiction: Bool {
    let lower = filter { [.atLeast, .above, .equal].contains($0.comparator) }
    let upper = filter { [.atMost, .below, .equal].contains($0.comparator) }
    return lower.contains { low in
      upper.contains { high in
        low.threshold > high.threshold
          || low.threshold == high.threshold && (low.comparator == .above || high.comparator == .below)
      }
    }
  }
}
