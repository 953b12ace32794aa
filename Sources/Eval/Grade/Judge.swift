import Base
import Lang

/// Compares a result with the bounds of a target, and finds what would have met them.
struct Judge {
  /// A comparator and its threshold.
  struct Bound {
    var comparator: Comparator
    var threshold: Rational
    func holds(_ value: Rational) -> Bool { Computing.holds(value, comparator, threshold) }
  }

  var bounds: [Bound]

  /// Whether the value meets every bound.
  func isMet(by value: Rational) -> Bool { bounds.allSatisfy { $0.holds(value) } }

  /// The value minus the threshold that decides: the one missed, else the nearest.
  func margin(of value: Rational) throws(ArithmeticFault) -> Rational? {
    var nearest: Rational?
    for bound in bounds {
      let margin = try value.subtracting(bound.threshold)
      if !bound.holds(value) { return margin }
      if nearest.map({ margin.magnitude < $0.magnitude }) ?? true { nearest = margin }
    }
    return nearest
  }

  /// What would have met the target, for a result that does not.
  func needed(for measurement: Measurement, of indicator: Indicator, isReduction: Bool) throws(ArithmeticFault)
    -> VerdictRow.Needed?
  {
    guard let value = measurement.measured.rational, let bound = bounds.first(where: { !$0.holds(value) }) else {
      return nil
    }
    if indicator.isRatio || isReduction {
      let isShare = if case .share = indicator.measure { !isReduction } else { false }
      guard let numerator = measurement.numerator, let denominator = measurement.denominator else {
        return try by(value, bound, isPart: true, isShare: isShare)
      }
      let needed = try cases(numerator, denominator, bound, isShare: isShare)
      // What was cut must grow, so the count that was cut from must fall.
      if isReduction, case .more(let cut) = needed { return .more(cut.negated) }
      return needed
    }
    switch indicator.measure {
    case .count:
      guard let change = try change(from: value, whole: .one, bound), !(try value.adding(change)).isNegative else {
        return .impossible
      }
      return .more(change)
    default:
      return try by(value, bound, isPart: false, isShare: false)
    }
  }

  /// The smallest whole change of the numerator that meets every bound, the denominator staying; nil when none does.
  private func change(
    from numerator: Rational, whole denominator: Rational, _ missed: Bound
  ) throws(ArithmeticFault) -> Rational? {
    let edge = try missed.threshold.multiplied(by: denominator).subtracting(numerator)
    let changes: [Rational]
    switch missed.comparator {
    case .atLeast: changes = [edge.ceiling()]
    case .above: changes = [try edge.floor().adding(.one)]
    case .atMost: changes = [edge.floor()]
    case .below: changes = [try edge.ceiling().subtracting(.one)]
    case .equal: changes = edge.isInteger ? [edge] : []
    case .different: changes = [.one, Rational.one.negated]
    }
    for change in changes where isMet(by: try numerator.adding(change).divided(by: denominator)) { return change }
    return nil
  }

  private func cases(
    _ numerator: Rational, _ denominator: Rational, _ missed: Bound, isShare: Bool
  ) throws(ArithmeticFault) -> VerdictRow.Needed {
    if let change = try change(from: numerator, whole: denominator, missed) {
      let changed = try numerator.adding(change)
      if changed <= denominator, !isShare || !changed.isNegative { return .more(change) }
      if missed.comparator == .different, isShare { return .more(change.negated) }
    }
    guard isShare, let new = try newCases(numerator, denominator, missed) else { return .impossible }
    return .new(new)
  }

  /// The fewest new cases that meet every bound, all in the numerator for a lower bound, none for an upper one.
  private func newCases(
    _ numerator: Rational, _ denominator: Rational, _ missed: Bound
  ) throws(ArithmeticFault) -> Rational? {
    let t = missed.threshold
    let rising: Bool
    switch missed.comparator {
    case .atLeast, .above: rising = true
    case .atMost, .below: rising = false
    case .equal: rising = try numerator.divided(by: denominator) < t
    case .different: return nil
    }
    // (n + m)/(d + m) = t where m = (t d - n)/(1 - t), and n/(d + m) = t where m = n/t - d.
    guard rising ? t < .one : t > .zero else { return nil }
    let edge =
      rising
      ? try t.multiplied(by: denominator).subtracting(numerator).divided(by: try Rational.one.subtracting(t))
      : try numerator.divided(by: t).subtracting(denominator)
    var count = edge.ceiling()
    if count == edge, missed.comparator == .above || missed.comparator == .below { count = try count.adding(.one) }
    let top = rising ? try numerator.adding(count) : numerator
    guard isMet(by: try top.divided(by: try denominator.adding(count))) else { return nil }
    return count
  }

  /// How far off a value without counts is.
  /// `isPart`: it cannot be more than the whole. `isShare`: nor less than nothing.
  private func by(
    _ value: Rational, _ missed: Bound, isPart: Bool, isShare: Bool
  ) throws(ArithmeticFault) -> VerdictRow.Needed {
    let t = missed.threshold
    if isPart, missed.comparator == .above ? t >= .one : t > .one { return .impossible }
    if isShare, missed.comparator == .below ? t <= .zero : t < .zero { return .impossible }
    return .by(try t.subtracting(value))
  }
}
