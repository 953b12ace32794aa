import Base
import Lang

/// Turns a result into the points of an item.
struct ItemScoring {
  let item: ScoreItem
  /// The thresholds of the targets that the item looks at, in order; nil where one could not be computed.
  var bounds: [Judge.Bound]?
  /// Whether less is better, for what is in proportion to the best.
  var isLowerBetter = false
  /// A condition takes its points, or may while it is not known, whatever the result.
  var withheld: ItemScore.Withheld?
  /// The best result of the units alike, for what is in proportion to it; nil where none is known.
  var best: Rational?

  /// The figure that gets all the points, where there is one.
  var ceiling: Rational? {
    switch item.scoring {
    case .proportion(.figure(let figure)): figure
    case .proportion(.target): bounds?.filter { $0.comparator.rises }.map(\.threshold).max()
    case .ifMet(.bounds(let bounds)): bounds.first?.threshold
    case .ifMet(.target): bounds?.first?.threshold
    case .linear(_, let to): to
    case .toTheBest: best
    case .proportion(.whole), .steps, .deduction, .addition, .asGiven, .each: nil
    }
  }

  /// Whether the result reaches what the item is measured against; nil where that is nothing.
  func isMet(by value: Rational) -> Bool? {
    switch item.scoring {
    case .ifMet(.target), .proportion(.target): bounds.map { bounds in bounds.allSatisfy { $0.holds(value) } }
    case .ifMet(.bounds(let bounds)):
      bounds.allSatisfy { $0.comparator.holds(value, $0.threshold) }
    case .proportion(.figure(let figure)): value >= figure
    case .linear(let from, let to): to > from ? value >= to : value <= to
    case .proportion(.whole), .steps, .deduction, .addition, .asGiven, .each, .toTheBest: nil
    }
  }

  /// The points for a result; nil when there are none for it: no threshold is known, or it is no number of points.
  func points(for value: Rational) throws(ArithmeticFault) -> Rational? {
    guard let points = try exactPoints(for: value) else { return nil }
    if let zeroBelow = item.zeroBelow, value < zeroBelow { return .zero }
    if case .asGiven = item.scoring, points < item.floor || points > item.points { return nil }
    return try signed(limited(points))
  }

  /// The least points that a result may give, while its condition stands as it does.
  func leastPoints(for value: Rational) throws(ArithmeticFault) -> Rational? {
    guard let withheld else { return try points(for: value) }
    return withheld.isOpen ? try points(for: value).map { Swift.min($0, .zero) } : .zero
  }

  /// What is taken off counts below zero.
  private func signed(_ points: Rational) -> Rational { item.takes ? points.negated : points }

  /// Whether points jump between the figures of the rule: where they are rounded, or given for each whole step.
  var jumps: Bool {
    if case .each = item.scoring { return true }
    return item.rounding != nil
  }

  /// The results at which points may turn from rising to falling, start, or stop: the figures of the rule.
  func turns() throws(ArithmeticFault) -> [Rational] {
    var figures: [Rational] = item.zeroBelow.map { [$0] } ?? []
    switch item.scoring {
    case .ifMet(.target): figures += bounds?.map(\.threshold) ?? []
    case .ifMet(.bounds(let bounds)): figures += bounds.map(\.threshold)
    case .proportion(.whole): figures += [.zero, .one]
    case .proportion: figures += [.zero] + (ceiling.map { [$0] } ?? [])
    case .steps(let steps):
      for step in steps { figures += [step.results.lower?.value, step.results.upper?.value].compactMap { $0 } }
    case .deduction(let each):
      figures.append(.zero)
      if !each.isZero { figures.append(try item.points.subtracting(item.floor).divided(by: each)) }
    case .addition(let each):
      figures.append(.zero)
      if !each.isZero { figures.append(try item.points.divided(by: each)) }
    case .asGiven: figures += [item.floor, item.points]
    case .linear(let from, let to): figures += [from, to]
    case .toTheBest: figures += [.zero] + (best.map { [$0] } ?? [])
    case .each(let each):
      figures.append(each.from)
      if !each.points.isZero {
        let range = try item.points.subtracting(each.isMinus ? item.floor : .zero)
        let width = try range.divided(by: each.points).multiplied(by: each.step)
        figures.append(each.isBelow ? try each.from.subtracting(width) : try each.from.adding(width))
      }
    }
    return figures
  }

  /// The least and the most points for the results between two figures. Between the figures where the rule turns, points
  /// only rise or only fall, or stay: so the ends, those figures and one result between each two say it all.
  func points(forAll results: ClosedRange<Rational>) throws(ArithmeticFault) -> PointRange {
    var figures = [results.lowerBound, results.upperBound]
    for turn in try turns() where results.contains(turn) { figures.append(turn) }
    figures.sort()
    for (low, high) in zip(figures, figures.dropFirst()) where low < high {
      figures.append(try low.adding(high).divided(by: Rational(2)))
    }
    var (least, most): (Rational?, Rational?) = (nil, nil)
    for figure in figures {
      guard let points = try points(for: figure) else { return open() }
      least = least.map { Swift.min($0, points) } ?? points
      most = most.map { Swift.max($0, points) } ?? points
    }
    guard let least, let most else { return open() }
    return PointRange(least, most)
  }

  /// Rounded as the item says, and then brought between its least and its most, which are never rounded.
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
    case .linear(let from, let to):
      return try part(of: value.subtracting(from).divided(by: to.subtracting(from)))
    case .each(let each):
      let beyond = each.isBelow ? try each.from.subtracting(value) : try value.subtracting(each.from)
      let steps = beyond > .zero ? try beyond.divided(by: each.step) : .zero
      let count = each.partly ? steps.ceiling() : steps.floor()
      let points = try each.points.multiplied(by: count)
      return each.isMinus ? try item.points.subtracting(points) : points
    case .toTheBest: return try toTheBest(value)
    }
  }

  /// In proportion to the best result: of what is better lower, the best over the result.
  private func toTheBest(_ value: Rational) throws(ArithmeticFault) -> Rational? {
    guard let best else { return nil }
    if value == best { return item.points }
    if isLowerBetter {
      return value > .zero && !best.isNegative ? try part(of: best.divided(by: value)) : nil
    }
    guard best > .zero else { return nil }
    return try part(of: value.divided(by: best))
  }

  private func part(of fraction: Rational) throws(ArithmeticFault) -> Rational {
    if fraction >= .one { return item.points }
    return fraction <= .zero ? .zero : try item.points.multiplied(by: fraction)
  }

  /// The least and the most that the item can give, when its result is not known: by any result, or by there being no
  /// cases.
  func open() -> PointRange {
    let range = openBeforeSign()
    return item.takes ? PointRange(range.highest.negated, range.lowest.negated) : range
  }

  private func openBeforeSign() -> PointRange {
    var least: Rational
    var most: Rational
    switch item.scoring {
    case .steps(let steps):
      let points = steps.map { (try? limited($0.points)) ?? $0.points }
      (least, most) = (points.min() ?? item.floor, points.max() ?? item.points)
    case .deduction:
      // So many cases that rounding comes to less than the floor: the floor itself.
      (least, most) = (item.floor, (try? limited(item.points)) ?? item.points)
    case .addition(let each):
      // So many cases that rounding comes to more than all: all of them, which are not rounded.
      least = (try? limited(.zero)) ?? .zero
      most = each > .zero ? item.points : least
    default:
      (least, most) = ((try? limited(item.floor)) ?? item.floor, (try? limited(item.points)) ?? item.points)
    }
    if item.zeroBelow != nil { least = Swift.min(least, .zero) }
    switch item.noCases {
    case .full: most = Swift.max(most, item.points)
    case .zero: least = Swift.min(least, .zero)
    case .neutral: break
    }
    return PointRange(least, most)
  }
}
