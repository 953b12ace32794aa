package import Base
package import Lang

/// What must be known to compute indicators from records: for which periods, as of which day, which indicators.
package struct RecordsRequest: Sendable {
  /// A result that is wanted besides those that the targets need.
  package struct Wanted: Sendable, Hashable {
    package var indicator: IndicatorID
    package var denominator: Int
    /// In order of their declaration; empty for all work.
    package var fields: [FieldID]
    package init(indicator: IndicatorID, denominator: Int, fields: [FieldID]) {
      self.indicator = indicator
      self.denominator = denominator
      self.fields = fields
    }
  }

  /// The most periods that are taken from the records themselves.
  static let periodLimit = 1200

  /// The periods that are judged or scored, the one asked for first.
  package var periods: [Period]
  /// `as_of` of the first period; nil: its last day. That of all others is their last day, or this one where it comes
  /// before.
  package var asOf: CalendarDate?
  /// The bodies of built-in functions, which formulas may call.
  package var functions: Functions
  package var wanted: [Wanted]
  /// How long the periods are that are scored each by itself: all are wanted that the records have.
  package var each: ScorePeriods.Each?

  package init(periods: [Period], asOf: CalendarDate? = nil, functions: Functions, wanted: [Wanted] = []) {
    self.periods = periods
    self.asOf = asOf
    self.functions = functions
    self.wanted = wanted
  }

  /// Takes what a run is about: the period judged, the day as of which, and how long the periods are that are scored
  /// each by itself. What the program's scorecards score is wanted.
  package init(
    _ program: TypedProgram, judged: Period, asOf: CalendarDate?, each: ScorePeriods.Each? = nil,
    against: Period? = nil, functions: Functions
  ) {
    var periods = [judged] + [against].compactMap { $0 }
    if let length = each?.monthCount {
      for tiling in PeriodPlan(judged).tilings where tiling.first?.monthCount == length { periods += tiling }
    }
    let items = program.scorecards.flatMap(\.items).map { item in
      Wanted(indicator: item.indicator, denominator: item.denominator, fields: item.orderedFields)
    }
    self.init(periods: periods, asOf: asOf, functions: functions, wanted: items)
    self.each = each
  }

  /// Takes the periods whose results are wanted of all indicators that have targets.
  package init(ofTargets program: TypedProgram, periods: [Period], asOf: CalendarDate?, functions: Functions) {
    let wanted = program.targets.map { target in
      Wanted(indicator: target.indicator, denominator: target.denominator, fields: target.orderedFields)
    }
    self.init(periods: periods, asOf: asOf, functions: functions, wanted: wanted)
  }

  /// The day as of which the records of a period are counted.
  func asOf(_ period: Period) -> CalendarDate {
    guard let asOf else { return period.lastDay }
    if period == periods.first { return asOf }
    return min(asOf, period.lastDay)
  }
}

extension ScorePeriods.Each {
  /// How many months such periods have; nil when they are as the data have them.
  package var monthCount: Int? {
    switch self {
    case .month: 1
    case .quarter: 3
    case .half: 6
    case .year: 12
    case .period: nil
    }
  }
}
