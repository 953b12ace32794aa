package import Base

/// What a result is called that comes so near to what is asked, or to so much: the first of a target's that it falls in.
package struct TargetRating: Hashable, Sendable {
  /// Which results it takes.
  package enum Bound: Hashable, Sendable {
    /// `from 90% of the target`.
    case part(Rational)
    /// `from a result of 90%`, `at most 28 days`: whatever is asked.
    case figure(Comparator, Rational)
    /// `within 2 points`: no more than so much worse than what is asked.
    case margin(Rational)
    /// What is left.
    case rest
  }

  package var title: String
  package var bound: Bound
  package init(title: String, bound: Bound) {
    self.title = title
    self.bound = bound
  }
}
