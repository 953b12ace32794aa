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

  /// How what is given for parts of a period is put together.
  package struct Making: Sendable, Hashable {
    package var kind: Kind
    package var overTime: OverTime
    package var holding: Holding?
  }

  package struct Key: Sendable, Hashable {
    package var indicator: IndicatorID
    package var denominator: Int
    /// In order; empty for all work.
    package var fields: [FieldID]
    package var period: Period
    /// For a reduction: the period it is measured against.
    package var baseline: Period?
    package var isReduction: Bool
  }

  package var key: Key
  package var kind: Kind
  /// Of what its parts in time, and its fields, are: `kind`, but of a reduction that of what is reduced.
  package var partKind: Kind
  /// How parts of the period make a whole.
  package var overTime: OverTime
  /// How units make their parent's result.
  package var overUnits: OverUnits
  /// Which holds where the period itself and all its parts are given and differ.
  package var holding: Holding?
  /// How its observations are put together.
  package var making: Making { Making(kind: partKind, overTime: overTime, holding: holding) }

  /// Index into `GradingPlan.computations`, where it is made of other results.
  package var computation: Int?
  /// Indices into `GradingPlan.series`: one, or one for each field.
  package var series: [Int]
  /// Indices into `GradingPlan.periods`.
  package var period: Int
  package var baseline: Int?
}
