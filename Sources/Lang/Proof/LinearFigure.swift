import Base

/// A figure as it depends on one earlier result x: `constant + slope · x`.
struct LinearFigure: Hashable {
  var constant: Rational
  var slope = Rational.zero

  /// The result itself.
  static let result = LinearFigure(constant: .zero, slope: .one)

  /// What it comes to for an earlier result.
  func value(at x: Rational) throws(ArithmeticFault) -> Rational {
    slope.isZero ? constant : try constant.adding(slope.multiplied(by: x))
  }

  func adding(_ other: LinearFigure) throws(ArithmeticFault) -> LinearFigure {
    LinearFigure(constant: try constant.adding(other.constant), slope: try slope.adding(other.slope))
  }

  func subtracting(_ other: LinearFigure) throws(ArithmeticFault) -> LinearFigure {
    LinearFigure(constant: try constant.subtracting(other.constant), slope: try slope.subtracting(other.slope))
  }

  func multiplied(by factor: Rational) throws(ArithmeticFault) -> LinearFigure {
    LinearFigure(constant: try constant.multiplied(by: factor), slope: try slope.multiplied(by: factor))
  }

  func divided(by divisor: Rational) throws(ArithmeticFault) -> LinearFigure {
    LinearFigure(constant: try constant.divided(by: divisor), slope: try slope.divided(by: divisor))
  }

  /// The parts of an interval on which it is below, at and above zero, in order, each with -1, 0 or 1.
  func signs(over interval: Interval) throws(ArithmeticFault) -> [(Interval, Int)] {
    if slope.isZero { return [(interval, constant.compared(to: .zero))] }
    let root = try constant.negated.divided(by: slope)
    let before = slope.isNegative ? 1 : -1
    let parts = [
      (interval.limited(above: Interval.Edge(root, isIncluded: false)), before),
      (
        interval.contains(root)
          ? Interval(lower: .init(root, isIncluded: true), upper: .init(root, isIncluded: true)) : nil, 0
      ),
      (interval.limited(below: Interval.Edge(root, isIncluded: false)), -before),
    ]
    return parts.compactMap { part, sign in part.map { ($0, sign) } }
  }
}

extension Interval {
  /// The part of it up to an edge; nil where there is none.
  func limited(above edge: Edge) -> Interval? {
    var part = self
    if let upper, upper.value < edge.value || upper.value == edge.value && !upper.isIncluded {
      return self
    }
    part.upper = edge
    return part.isEmpty ? nil : part
  }

  /// The part of it from an edge on; nil where there is none.
  func limited(below edge: Edge) -> Interval? {
    var part = self
    if let lower, lower.value > edge.value || lower.value == edge.value && !lower.isIncluded {
      return self
    }
    part.lower = edge
    return part.isEmpty ? nil : part
  }

  /// A number in it, as short as may be; with `whole` a whole one, and nil where there is none.
  func sample(whole: Bool, percent: Bool) throws(ArithmeticFault) -> Rational? {
    if whole {
      if let lower {
        let first = lower.value.ceiling()
        let next = first == lower.value && !lower.isIncluded ? try first.adding(.one) : first
        return contains(next) ? next : nil
      }
      if let upper {
        let last = upper.value.floor()
        let next = last == upper.value && !upper.isIncluded ? try last.subtracting(.one) : last
        return contains(next) ? next : nil
      }
      return .zero
    }
    switch (lower, upper) {
    case (nil, nil): return .zero
    case (let lower?, nil): return try lower.value.adding(.one)
    case (nil, let upper?): return try upper.value.subtracting(.one)
    case (let lower?, let upper?):
      if lower.value == upper.value { return lower.value }
      let middle = try lower.value.adding(upper.value).divided(by: Rational(2))
      for places in 0...4 {
        let short = try middle.rounded(places: places + (percent ? 2 : 0), mode: .down)
        if contains(short) { return short }
      }
      return middle
    }
  }
}
