/// How results of parts of a period make that of the period.
package enum OverTime: Sendable, Hashable {
  /// The indicator does not say. Counts are added up, with a warning.
  case unsaid
  /// Dossiers received: counts add up.
  case addsUp
  /// Persons insured: the figures are those of the last part; else, where the pack says so, the last known.
  case atEnd(orLastKnown: Bool)
  /// Disbursed of the year's plan: numerators add up, the denominator is one number.
  case fixedDenominator
  /// The mean of the parts, each counting as many times as it has months.
  case mean

  /// Whether it is the figure of the last part.
  package var isAtEnd: Bool {
    if case .atEnd = self { return true }
    return false
  }
}

/// How results of units make that of the unit above them.
package enum OverUnits: Sendable, Hashable {
  /// Counts are added up.
  case pooled
  /// The mean of the values of the units directly under it.
  case mean
  case highest, lowest
  /// Not at all: a unit has only what is given for itself.
  case onlyOwn
}

/// Which holds where a whole and its parts are both given and differ.
package enum Holding: Sendable, Hashable { case whole, parts }
