import Base
import Lang

/// Compares a result with the bounds of a target, and finds what would have met them.
struct Judge {
  /// A comparator and its threshold.
  struct Bound {
    var comparator: Comparator
    var threshold: Rational
    func holds(_ value: Rational) -> Bool { comparator.holds(value, threshold) }
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
}
