package import Base

/// The values that are possible at all: no share exceeds 100%, counts are whole.
package struct ValueDomain: Hashable, Sendable {
  package var least: Rational?
  package var most: Rational?
  package var isWhole = false

  /// The results of an indicator, or the reductions of one.
  package init(_ indicator: Indicator, isReduction: Bool) {
    if isReduction {
      // Nothing falls by more than all there was.
      most = .one
      return
    }
    switch indicator.measure {
    case .share: (least, most) = (.zero, .one)
    case .reduction: most = .one
    case .count:
      least = .zero
      // The mean of whole numbers need not be one.
      isWhole = indicator.overUnits != .mean && indicator.overTime != .mean
    case .quantity: least = .zero
    case .truth: (least, most, isWhole) = (.zero, .one, true)
    case .number, .score, .money, .days, .percent, .points: break
    }
  }

  func contains(_ value: Rational) -> Bool {
    if let least, value < least { return false }
    if let most, value > most { return false }
    return !isWhole || value.isInteger
  }
}

/// The values that a target allows: an interval, in which one value may be left out.
struct AllowedValues {
  /// As stated: where a target says nothing of one side, there is no edge.
  private(set) var stated = Interval(lower: nil, upper: nil)
  /// The possible values in it: an edge wherever there is one.
  private(set) var interval: Interval
  /// A value that is left out.
  private(set) var excluded: Rational?
  private let domain: ValueDomain

  /// Takes comparators with their figures; all must hold.
  init(_ bounds: [(comparator: Comparator, figure: Rational)], in domain: ValueDomain) {
    self.domain = domain
    for (comparator, figure) in bounds {
      switch comparator {
      case .atLeast: stated.lower = Interval.Edge(figure, isIncluded: true)
      case .above: stated.lower = Interval.Edge(figure, isIncluded: false)
      case .atMost: stated.upper = Interval.Edge(figure, isIncluded: true)
      case .below: stated.upper = Interval.Edge(figure, isIncluded: false)
      case .equal:
        stated.lower = Interval.Edge(figure, isIncluded: true)
        stated.upper = stated.lower
      case .different: excluded = figure
      }
    }
    interval = stated
    if let least = domain.least, interval.lower.map({ $0.value < least }) ?? true {
      interval.lower = Interval.Edge(least, isIncluded: true)
    }
    if let most = domain.most, interval.upper.map({ $0.value > most }) ?? true {
      interval.upper = Interval.Edge(most, isIncluded: true)
    }
    if domain.isWhole {
      if let edge = interval.lower {
        let whole = edge.isIncluded ? edge.value.ceiling() : (try? edge.value.floor().adding(.one)) ?? edge.value
        interval.lower = Interval.Edge(whole, isIncluded: true)
      }
      if let edge = interval.upper {
        let whole = edge.isIncluded ? edge.value.floor() : (try? edge.value.ceiling().subtracting(.one)) ?? edge.value
        interval.upper = Interval.Edge(whole, isIncluded: true)
      }
    }
  }

  /// Whether a possible value is allowed.
  func allows(_ value: Rational) -> Bool {
    domain.contains(value) && interval.contains(value) && value != excluded
  }

  /// Whether every possible value is allowed, of whatever kind the results are.
  var allowsAll: Bool {
    func reaches(_ edge: Interval.Edge?, _ limit: Rational?) -> Bool {
      guard let edge else { return true }
      return edge.isIncluded && edge.value == limit
    }
    return reaches(interval.lower, domain.least) && reaches(interval.upper, domain.most)
      && excluded.map { !domain.contains($0) } ?? true
  }

  /// Whether every value allowed here is allowed there.
  func isWithin(_ other: AllowedValues) -> Bool {
    if interval.isEmpty { return true }
    if isLooserBelow(other) || isLooserAbove(other) { return false }
    return other.excluded.map { !allows($0) } ?? true
  }

  /// Whether no value is allowed by both.
  func isApart(from other: AllowedValues) -> Bool {
    var common = interval
    if let theirs = other.interval.lower, isLooserBelow(other) { common.lower = theirs }
    if let theirs = other.interval.upper, isLooserAbove(other) { common.upper = theirs }
    if common.isEmpty { return true }
    // A single value that is left out.
    guard let only = common.lower?.value, common.upper?.value == only else { return false }
    return only == excluded || only == other.excluded
  }

  /// Whether both say something of one side.
  func isComparable(with other: AllowedValues) -> Bool {
    stated.lower != nil && other.stated.lower != nil || stated.upper != nil && other.stated.upper != nil
  }

  /// Whether a value that `other` refuses is allowed, at its lower side.
  func isLooserBelow(_ other: AllowedValues) -> Bool {
    guard let theirs = other.interval.lower else { return false }
    guard let mine = interval.lower else { return true }
    return mine.value < theirs.value || mine.value == theirs.value && mine.isIncluded && !theirs.isIncluded
  }

  /// Whether a value that `other` refuses is allowed, at its upper side.
  func isLooserAbove(_ other: AllowedValues) -> Bool {
    guard let theirs = other.interval.upper else { return false }
    guard let mine = interval.upper else { return true }
    return mine.value > theirs.value || mine.value == theirs.value && mine.isIncluded && !theirs.isIncluded
  }

  /// A possible value, as short as can be, that this allows and `other` refuses. `percent`: it is shown with `%`.
  func example(refusedBy other: AllowedValues, percent: Bool) -> Rational? {
    func fits(_ value: Rational) -> Bool { allows(value) && !other.allows(value) }
    if let left = other.excluded, fits(left) { return left }
    let below = isLooserBelow(other)
    guard below || isLooserAbove(other), let edge = below ? other.interval.lower : other.interval.upper else {
      return nil
    }
    let mine = below ? interval.lower : interval.upper
    let isStated = (below ? stated.lower : stated.upper) != nil
    if isStated, let mine, let sum = try? mine.value.adding(edge.value), let middle = try? sum.divided(by: Rational(2))
    {
      for places in 0...4 {
        let mode: Rounding = middle.isNegative ? .up : .down
        if let short = try? middle.rounded(places: places + (percent ? 2 : 0), mode: mode), fits(short) { return short }
      }
      if fits(middle) { return middle }
    }
    if fits(edge.value) { return edge.value }
    if let unit = try? Rational(1, over: percent ? 100 : 1),
      let next = try? below ? edge.value.subtracting(unit) : edge.value.adding(unit), fits(next)
    {
      return next
    }
    return mine.flatMap { fits($0.value) ? $0.value : nil }
  }
}
