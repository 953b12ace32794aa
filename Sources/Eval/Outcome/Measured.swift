package import Base

/// What the data say of one unit, indicator, field and period.
package enum Measured: Sendable, Hashable {
  /// A value with everything it was made from.
  case value(Rational)
  /// 0 of 0: nothing to measure, *không phát sinh*.
  case noCases
  /// Not given, or not whole: *thiếu số liệu*.
  case noData

  package var rational: Rational? {
    if case .value(let value) = self { return value }
    return nil
  }
}

/// How many of the parts of a sum were given.
package struct Coverage: Sendable, Hashable {
  package var given: Int
  package var of: Int
  /// How many months each part has, where the parts are periods; nil for units.
  package var months: Int?
  /// Whether the parts are the units that the unit was made of.
  package var isOfPredecessors = false
  package init(given: Int, of: Int, months: Int? = nil, isOfPredecessors: Bool = false) {
    self.given = given
    self.of = of
    self.months = months
    self.isOfPredecessors = isOfPredecessors
  }

  /// How many parts are missing.
  var missing: Int { of - given }

  /// Whether something is missing.
  package var hasGaps: Bool { given < of }

  /// How many months are missing, where the parts are periods.
  var missingMonths: Int { (of - given) * (months ?? 1) }
}

/// A measured value and where it came from.
package struct Measurement: Sendable, Hashable {
  package var measured: Measured
  /// The counts, where the value is a ratio; the numerator alone for a count.
  package var numerator: Rational?
  package var denominator: Rational?
  /// Units pooled: how many had data. nil when the unit's own data were used.
  package var units: Coverage?
  /// Months, quarters, … pooled: how many of the period's were given, counted in parts as long as the shortest of them.
  /// nil when the period itself was given.
  package var periods: Coverage?
  /// What was read of the data, in order; for pooled values of every part.
  var sources: MeasuredSources
  /// Why there is no value, or what a reader must know about it.
  package var remarks: [Wording]
  /// Between which values it surely lies, where there is no value.
  var bounds: ClosedRange<Rational>?

  package init(
    measured: Measured, numerator: Rational? = nil, denominator: Rational? = nil, units: Coverage? = nil,
    periods: Coverage? = nil, remarks: [Wording] = []
  ) {
    self.init(
      measured: measured, numerator: numerator, denominator: denominator, units: units, periods: periods,
      sources: MeasuredSources(), remarks: remarks)
  }

  init(
    measured: Measured, numerator: Rational? = nil, denominator: Rational? = nil, units: Coverage? = nil,
    periods: Coverage?, sources: MeasuredSources, remarks: [Wording]
  ) {
    self.measured = measured
    self.numerator = numerator
    self.denominator = denominator
    self.units = units
    self.periods = periods
    self.sources = sources
    self.remarks = remarks
  }

  /// The cells read, in order; for pooled values the cells of every part.
  package var cells: [CellPlace] { sources.cells }
}
