package import Base

/// The numbers from one edge to another; without an edge, all to that side.
package struct Interval: Sendable, Hashable {
  /// A number and whether it belongs to the interval itself.
  package struct Edge: Sendable, Hashable {
    package var value: Rational
    package var isIncluded: Bool
    package init(_ value: Rational, isIncluded: Bool) {
      self.value = value
      self.isIncluded = isIncluded
    }
  }

  package var lower: Edge?
  package var upper: Edge?

  package init(lower: Edge?, upper: Edge?) {
    self.lower = lower
    self.upper = upper
  }

  /// Whether the number lies in the interval.
  package func contains(_ number: Rational) -> Bool { isAbove(number) == false && isBelow(number) == false }

  /// Whether the whole interval lies above the number.
  package func isAbove(_ number: Rational) -> Bool {
    guard let lower else { return false }
    return lower.isIncluded ? number < lower.value : number <= lower.value
  }

  /// Whether the whole interval lies below the number.
  package func isBelow(_ number: Rational) -> Bool {
    guard let upper else { return false }
    return upper.isIncluded ? number > upper.value : number >= upper.value
  }

  /// Whether no number lies in it.
  package var isEmpty: Bool {
    guard let lower, let upper else { return false }
    return lower.value > upper.value || lower.value == upper.value && !(lower.isIncluded && upper.isIncluded)
  }
}
