import Base
import Lang

/// What was found of a unit beside its results: its value, and what is known of it where it is missing.
struct FoundFact {
  var value: Evaluated
  /// Between which values it surely lies, where it is missing.
  var range: ClosedRange<Rational>?
  /// Whether it is missing because nothing occurred.
  var isNoCases = false
  /// Whether it is not asked of the unit at all: nothing that is for it is named.
  var isNotAsked = false
  /// Of a share of units, or of their number: those that count, and those of which it is known.
  var counts: (numerator: Rational, denominator: Rational)?
  /// How many units there are, and of how many it is known.
  var coverage: Coverage?
  /// What a reader must know of it.
  var remarks: [Wording] = []
  /// What is missing of it although it has a value.
  var gap: Wording?
}
