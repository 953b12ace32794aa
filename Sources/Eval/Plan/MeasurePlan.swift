package import Base
package import Lang

/// A row of results in the data: one indicator with one denominator, for one field or for all work.
package struct SeriesPlan: Sendable {
  package struct Key: Sendable, Hashable {
    package var indicator: IndicatorID
    package var denominator: Int
    package var field: FieldID?
  }

  package var key: Key
  /// Where the denominator comes from when the data do not give it: the part of the first of these series that has it.
  package var derived: (part: Indicator.Derivation.Part, series: [Int])?
}

/// A result that grading needs: of what, for which period, and how it is put together.
package struct MeasurePlan: Sendable {
  /// How several results make one.
  package enum Kind: Sendable, Hashable {
    /// Numerators and denominators add up.
    case ratio
    /// The values add up.
    case sum
    /// The values do not add up.
    case single
  }

  package struct Key: Sendable, Hashable {
    package var indicator: IndicatorID
    package var denominator: Int
    /// In order; empty for all work.
    package var fields: [FieldID]
    package var period: Period
    /// For the reduction of a count: the period it is measured against.
    package var baseline: Period?
    package var isReduction: Bool
  }

  package var key: Key
  package var kind: Kind
  /// A parent's value is the mean of its units' values.
  package var mean: Bool
  /// Indices into `Plan.series`: one, or one for each field.
  package var series: [Int]
  /// Indices into `Plan.periods`.
  package var period: Int
  package var baseline: Int?
}
