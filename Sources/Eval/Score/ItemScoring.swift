import Base
import Lang

/// Turns a result into the points of an item.
struct ItemScoring {
  let item: ScoreItem
  /// The thresholds of the targets that the item looks at, in order; nil where one could not be computed.
  var bounds: [Judge.Bound]?

  /// The figure that gets all the points, where there is one.
  var ceiling: Rational? {
    switch item.scoring {
    case .proportion(.figure(let figure)): figure
    case .proportion(.target): bounds?.filter { $0.comparator.rises }.map(\.threshold).max()
    case .ifMet(.bounds(let bounds)): bounds.first?.threshold
    case .ifMet(.target): bounds?.first?.threshold
    case .proportion(.whole), .steps, .deduction, .addition, .asGiven: nil
    }
  }

  /// Whether the result reaches what the item is measured against; nil where that is nothing.
  func isMet(by value: Rational) -> Bool? {
    switch item.scoring {
    case .ifMet(.target), .proportion(.target): bounds.map { bounds in bounds.allSatisfy { $0.holds(value) } }
    case .ifMet(.bounds(let bounds)):
      bounds.allSatisfy { Computing.holds(value, $0.comparator, $0.threshold) }
    case .proportion(.figure(let figure)): value >= figure
    case .proportion(.whole), .steps, .deduction, .addition, .asGiven: nil
    }
  }

  /// The points for a result; nil when there are none for it: no threshold is known, or it is no number of points.
  func points(for value: Rational) throws(ArithmeticFault) -> Rational? {
    guard var points = try exactPoints(for: value) else { return nil }
    if let zeroBelow = item.zeroBelow, value < zeroBelow { points = .zero }
    if case .asGiven = item.scoring, points < item.floor || points > item.points { return nil }
    return try limited(points)
  }

  /// Rounded as the item says, and brought between its least and its most.
  private func limited(_ points: Rational) throws(ArithmeticFault) -> Rational {
    var points = points
    if let rounding = item.rounding { points = try points.rounded(places: rounding.places, mode: rounding.mode) }
    return Swift.min(Swift.max(points, item.floor), item.points)
  }

  private func exactPoints(for value: Rational) throws(ArithmeticFault) -> Rational? {
    switch item.scoring {
    case .ifMet: return isMet(by: value).map { $0 ? item.points : .zero }
    case .proportion(.whole): return try part(of: value)
    case .proportion:
      guard let ceiling else { return nil }
      guard ceiling > .zero else { return value >= ceiling ? item.points : .zero }
      return try part(of: value.divided(by: ceiling))
    case .steps(let steps): return steps.first { $0.results.contains(value) }?.points ?? .zero
    case .deduction(let each): return try item.points.subtracting(each.multiplied(by: Swift.max(value, .zero)))
    case .addition(let each): return try each.multiplied(by: Swift.max(value, .zero))
    case .asGiven: return value
    }
  }

  private func part(of fraction: Rational) throws(ArithmeticFault) -> Rational {
    if fraction >= .one { return item.points }
    return fraction <= .zero ? .zero : try item.points.multiplied(by: fraction)
  }

  /// The least and the most that the item can give, when its result is not known.
  func open() -> PointRange {
    var (least, most) = (item.floor, item.points)
    if case .steps(let steps) = item.scoring {
      // Nothing is below the lowest step unless results below a figure score nothing.
      let points = steps.map(\.points) + (item.zeroBelow == nil ? [] : [.zero])
      (least, most) = (points.min() ?? least, points.max() ?? most)
      if item.noCases == .full { most = item.points }
      if item.noCases == .zero { least = Swift.min(least, .zero) }
    }
    return PointRange((try? limited(least)) ?? least, (try? limited(most)) ?? most)
  }
}
