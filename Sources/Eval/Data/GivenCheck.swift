package import Base
package import Lang

/// What no result can be: checked wherever results are given, in data files and in tests.
package enum GivenCheck {
  /// Which of the numbers given is meant.
  package enum Part: Hashable, Sendable { case numerator, denominator, value }

  /// Why what was given cannot be.
  package enum Fault: Hashable, Sendable {
    case negativeCount(Part)
    case negativeQuantity(Part)
    case fractionalCount(Part)
    /// 3 of 0.
    case casesOfNone
    case numeratorAboveDenominator
    /// A share below 0% or above 100%, or a reduction above 100%.
    case outOfRange
  }

  /// Checks the counts of a ratio, or its quantities where they are not `isWhole`; nil parts are missing and are not
  /// checked.
  package static func fault(
    numerator: Rational?, denominator: Rational?, measure: Indicator.Measure, isWhole: Bool
  ) -> Fault? {
    var isReduction = false
    if case .reduction = measure { isReduction = true }
    let mayBeFractional = isReduction || !isWhole
    if let fault = denominator.flatMap({
      countFault($0, .denominator, isWhole: isWhole, mayBeFractional: mayBeFractional)
    }) {
      return fault
    }
    guard let numerator else { return nil }
    // What was cut may be below zero: then it grew.
    if !isReduction, let fault = countFault(numerator, .numerator, isWhole: isWhole, mayBeFractional: mayBeFractional) {
      return fault
    }
    guard let denominator else { return nil }
    if denominator.isZero, !numerator.isZero { return .casesOfNone }
    return numerator > denominator ? .numeratorAboveDenominator : nil
  }

  /// Checks a value given by itself; shares and reductions as a fraction of 1.
  package static func fault(value: Rational, measure: Indicator.Measure) -> Fault? {
    switch measure {
    case .share: value.isNegative || value > .one ? .outOfRange : nil
    case .reduction: value > .one ? .outOfRange : nil
    case .count: countFault(value, .value, isWhole: true, mayBeFractional: false)
    case .quantity: countFault(value, .value, isWhole: false, mayBeFractional: true)
    case .truth: value.isZero || value == .one ? nil : .outOfRange
    case .number, .score, .money, .days, .percent, .points: nil
    }
  }

  private static func countFault(_ count: Rational, _ part: Part, isWhole: Bool, mayBeFractional: Bool) -> Fault? {
    if count.isNegative { return isWhole ? .negativeCount(part) : .negativeQuantity(part) }
    return mayBeFractional || count.isInteger ? nil : .fractionalCount(part)
  }
}
