import Base
import Lang

/// What would have met a target: always enough when it is followed exactly, and the least of its kind.
extension Judge {
  /// What would have met the target, for a result that does not.
  /// `isWhole`: what it counts comes in whole numbers only.
  func needed(
    for measurement: Measurement, of indicator: Indicator, isReduction: Bool, isWhole: Bool
  ) throws(ArithmeticFault) -> VerdictRow.Needed? {
    guard let value = measurement.measured.rational, let missed = bounds.first(where: { !$0.holds(value) }) else {
      return nil
    }
    if indicator.isRatio || isReduction {
      let isShare = if case .share = indicator.measure { !isReduction } else { false }
      guard let numerator = measurement.numerator, let denominator = measurement.denominator,
        !isReduction || isCutInCases(measurement, of: indicator)
      else {
        return try by(value, missed, isPart: true, isShare: isShare)
      }
      let needed =
        isWhole
        ? try cases(numerator, denominator, missed, isShare: isShare)
        : try quantity(value, numerator, denominator, missed, isShare: isShare)
      // What was cut must grow, so the count that was cut from must fall.
      if isReduction, case .more(let cut) = needed { return .more(cut.negated) }
      return needed
    }
    switch indicator.measure {
    // The mean of counts is no count.
    case .count where value.isInteger && indicator.overUnits != .mean && indicator.overTime != .mean:
      guard let change = try change(from: value, whole: .one, missed), !(try value.adding(change)).isNegative else {
        return .impossible
      }
      return .more(change)
    default:
      return try by(value, missed, isPart: false, isShare: false)
    }
  }

  /// Whether what a reduction lacks can be said as what must go: of counts and amounts, unless they are the mean or an
  /// extreme of those of units.
  private func isCutInCases(_ measurement: Measurement, of indicator: Indicator) -> Bool {
    switch indicator.measure {
    case .number, .score, .days, .percent, .points, .truth: return false
    case .share, .reduction, .count, .quantity, .money:
      return measurement.units == nil || indicator.overUnits == .pooled || indicator.overUnits == .onlyOwn
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
    guard isShare, missed.comparator != .different else { return .impossible }
    return try newCases(numerator, denominator)
  }

  /// The change of a numerator that may have decimals: exactly to the figure, where that is enough and the whole has room
  /// for it; else how far off the value is.
  private func quantity(
    _ value: Rational, _ numerator: Rational, _ denominator: Rational, _ missed: Bound, isShare: Bool
  ) throws(ArithmeticFault) -> VerdictRow.Needed {
    let change = try missed.threshold.multiplied(by: denominator).subtracting(numerator)
    let changed = try numerator.adding(change)
    guard isMet(by: missed.threshold), changed <= denominator, !isShare || !changed.isNegative else {
      return try by(value, missed, isPart: true, isShare: isShare)
    }
    return .more(change)
  }

  /// The edges of what is asked: of lower bounds the highest, of upper ones the lowest.
  private var edges: (lower: Interval.Edge?, upper: Interval.Edge?) {
    var (lower, upper): (Interval.Edge?, Interval.Edge?) = (nil, nil)
    for bound in bounds {
      let isIncluded = bound.comparator != .above && bound.comparator != .below
      let edge = Interval.Edge(bound.threshold, isIncluded: isIncluded)
      switch bound.comparator {
      case .atLeast, .above: lower = edge
      case .atMost, .below: upper = edge
      case .equal: (lower, upper) = (edge, edge)
      case .different: break
      }
    }
    return (lower, upper)
  }

  /// The fewest new cases with which every bound can be met, and how many of them must be in the numerator.
  private func newCases(
    _ numerator: Rational, _ denominator: Rational
  ) throws(ArithmeticFault) -> VerdictRow.Needed {
    let (lower, upper) = edges
    if let lower, lower.value > .one || lower.value == .one && !lower.isIncluded { return .impossible }
    if let upper, upper.value.isNegative || upper.value.isZero && !upper.isIncluded { return .impossible }
    if let lower, let upper, Interval(lower: lower, upper: upper).isEmpty { return .impossible }
    guard let first = try fewest(numerator, denominator, lower, upper) else { return .impossible }
    var count = first
    if let lower, let upper, lower.value == upper.value {
      // Only whole multiples of the figure's own denominator come to it.
      let whole = try Rational(lower.value.denominator)
      count = try denominator.adding(count).divided(by: whole).ceiling().multiplied(by: whole).subtracting(denominator)
    }
    for _ in 0..<Judge.mostTries {
      if let good = try good(of: count, numerator, denominator) { return .new(count, good: good) }
      count = try count.adding(.one)
    }
    // Among so many that a whole number surely lies between the edges.
    guard let lower, let upper, lower.value < upper.value else { return .impossible }
    let wide = try Rational.one.divided(by: upper.value.subtracting(lower.value)).ceiling().adding(.one)
    let many = Swift.max(count, try wide.subtracting(denominator))
    guard let good = try good(of: many, numerator, denominator) else { return .impossible }
    return .new(many, good: good)
  }

  /// How many counts of new cases are tried one after another.
  private static let mostTries = 10_000

  /// The fewest new cases that could be enough, all in the numerator for a lower edge and none for an upper one; nil
  /// where no number is.
  private func fewest(
    _ n: Rational, _ d: Rational, _ lower: Interval.Edge?, _ upper: Interval.Edge?
  ) throws(ArithmeticFault) -> Rational? {
    var count = Rational.one
    // (n + m)/(d + m) = t where m = (t d - n)/(1 - t), and n/(d + m) = t where m = n/t - d.
    if let lower, try n.divided(by: d) < lower.value {
      guard lower.value < .one else { return nil }
      let edge = try lower.value.multiplied(by: d).subtracting(n).divided(by: Rational.one.subtracting(lower.value))
      count = Swift.max(count, edge.ceiling())
    }
    if let upper, try n.divided(by: d) > upper.value {
      guard upper.value > .zero else { return nil }
      count = Swift.max(count, try n.divided(by: upper.value).subtracting(d).ceiling())
    }
    return count
  }

  /// How many of so many new cases must be in the numerator; nil where no number meets every bound. Of several the
  /// most for a lower edge alone, and the fewest for an upper one.
  private func good(of count: Rational, _ n: Rational, _ d: Rational) throws(ArithmeticFault) -> Rational? {
    let whole = try d.adding(count)
    let (lower, upper) = edges
    var (least, most) = (n, try n.adding(count))
    if let lower {
      let edge = try lower.value.multiplied(by: whole)
      least = Swift.max(least, lower.isIncluded ? edge.ceiling() : try edge.floor().adding(.one))
    }
    if let upper {
      let edge = try upper.value.multiplied(by: whole)
      most = Swift.min(most, upper.isIncluded ? edge.floor() : try edge.ceiling().subtracting(.one))
    }
    guard least <= most else { return nil }
    let top = upper == nil ? most : least
    guard isMet(by: try top.divided(by: whole)) else { return nil }
    return try top.subtracting(n)
  }

  /// How far off a value without counts is.
  /// `isPart`: it cannot be more than the whole. `isShare`: nor less than nothing.
  private func by(
    _ value: Rational, _ missed: Bound, isPart: Bool, isShare: Bool
  ) throws(ArithmeticFault) -> VerdictRow.Needed {
    let t = missed.threshold
    let (lower, upper) = edges
    if let lower, let upper, Interval(lower: lower, upper: upper).isEmpty { return .impossible }
    switch missed.comparator {
    case .different: return .other
    case .atLeast, .atMost, .equal:
      if isPart && t > .one || isShare && t < .zero { return .impossible }
      return .by(try t.subtracting(value))
    case .above, .below:
      let rises = missed.comparator == .above
      if rises ? isPart && t >= .one : isShare && t <= .zero { return .impossible }
      let limit = rises ? upper : lower
      return .beyond(
        try t.subtracting(value).magnitude, rises: rises,
        limit: try limit.map { (edge) throws(ArithmeticFault) in
          Interval.Edge(try edge.value.subtracting(value).magnitude, isIncluded: edge.isIncluded)
        })
    }
  }
}
