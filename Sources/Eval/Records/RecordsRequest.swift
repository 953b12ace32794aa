package import Base
package import Lang

/// What must be known to compute indicators from records: for which periods, as of which day, which indicators.
package struct RecordsRequest: Sendable {
  /// The periods that are judged.
  package var periods: [Period]
  /// `as_of` of the periods judged; nil: the last day of each.
  package var asOf: CalendarDate?
  /// The bodies of built-in functions, which formulas may call.
  package var functions: Functions
  /// Indicators that are wanted besides those that the targets need, each with every denominator, for all work.
  package var indicators: [IndicatorID]

  package init(
    periods: [Period], asOf: CalendarDate? = nil, functions: Functions, indicators: [IndicatorID] = []
  ) {
    self.periods = periods
    self.asOf = asOf
    self.functions = functions
    self.indicators = indicators
  }
}
