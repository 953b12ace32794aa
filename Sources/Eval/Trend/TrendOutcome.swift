package import Base
package import Lang

/// Results period by period of the indicators that a pack has targets for. Renderers read nothing else.
package struct TrendOutcome: Sendable, RowOutcome {
  package var program: TypedProgram
  package var units: [Unit]
  /// The period whose parts are shown.
  package var within: Period
  /// How long they are.
  package var each: ScorePeriods.Each
  /// In order of units, then of targets, then of time.
  package var rows: [TrendRow]
}

/// One result of a unit, and how it differs from earlier ones.
package struct TrendRow: Sendable {
  /// A result beside an earlier one.
  package struct Change: Sendable, Hashable {
    package enum Direction: String, Sendable, Hashable {
      case better, worse, same
    }

    /// The earlier period.
    package var period: Period
    /// Its result.
    package var before: Measured
    /// By how much the result is higher (lower when negative); for shares as a fraction of 1. nil where one of the two
    /// is missing, or is a sum over gaps.
    package var difference: Rational?
    /// For counts and money: the difference over what there was before; nil where that is not above 0.
    package var relative: Rational?
    /// By the indicator's direction; nil without a difference.
    package var direction: Direction?
  }

  /// Index into `TrendOutcome.units`.
  package var unit: Int
  /// A target that the indicator, denominator and fields are those of.
  package var target: TargetID
  package var period: Period
  package var measurement: Measurement
  package var previous: Change?
  package var yearEarlier: Change?
  /// Why there is no difference where both results are there.
  package var remarks: [Wording]
}
