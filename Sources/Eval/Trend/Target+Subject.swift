package import Lang

extension Target {
  /// Whether it is about the same results as another: the same indicator, denominator and fields.
  package func isAbout(the other: Target) -> Bool {
    indicator == other.indicator && denominator == other.denominator && orderedFields == other.orderedFields
  }
}
