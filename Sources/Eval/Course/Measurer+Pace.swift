import Base

extension Measurer {
  /// Whether a unit, or those under it for the months that it did not give, gave every month and field of a sum.
  func isWhole(_ unit: Int, _ measure: MeasurePlan, in period: Int) throws(ArithmeticFault) -> Bool {
    for series in measure.series {
      let part = try filled(unit, series, period, measure)
      if part.periods?.hasGaps ?? false { return false }
      if part.units?.hasGaps ?? false { return false }
      switch part.state {
      case .absent, .blank, .missing: return false
      case .noCases, .given, .bare: continue
      }
    }
    return true
  }

  /// What some more months bring when they are as those so far that have data, and whether no part so far is missing.
  struct Pace {
    /// The denominators of a ratio, else the values or, where the denominator is fixed, the numerators; nil where they
    /// are not known.
    var rest: Rational?
    var isWhole: Bool
    /// Whether a figure is the last known, and not that of the end.
    var isOpen = false
  }

  /// Takes a result of the plan and how many months are to come. Each unit and field goes on as it did itself: what it
  /// gave, over its months with data, for every month to come.
  func pace(unit: Int, measure index: Int, months: Int) throws(ArithmeticFault) -> Pace {
    let measure = plan.measures[index]
    var pace = Pace(rest: .zero, isWhole: true)
    var units = [unit]
    let own = try own(unit, index)
    var isOfUnits = own.isOpenAtEnd ? try hasEnd(under: unit, index) : own.isEmpty
    if tree.hasUnits(under: unit), try partsHold(under: unit, index) { isOfUnits = true }
    if isOfUnits, tree.hasUnits(under: unit), measure.overUnits != .onlyOwn {
      units = try contributors(under: unit, index)
      // The mean of units is not made of cases.
      if measure.overUnits != .pooled { pace.rest = nil }
    }
    for unit in units {
      for series in measure.series {
        let part = try filled(unit, series, measure.period, measure)
        if part.units?.hasGaps ?? false { pace.isWhole = false }
        if part.isOpenAtEnd { pace.isOpen = true }
        if part.periods?.hasGaps ?? false { pace.isWhole = false }
        switch part.state {
        case .absent, .blank, .missing: pace.isWhole = false
        case .noCases: continue
        case .bare: pace.rest = nil
        case .given:
          let all = plan.periods[measure.period].period.monthCount
          let past = part.periods.map { $0.given * ($0.months ?? 1) } ?? all
          let isOfDenominator = measure.kind == .ratio && measure.overTime != .fixedDenominator
          let amount = isOfDenominator ? part.denominator : part.numerator
          let monthly = try amount.divided(by: Rational(past))
          pace.rest = try pace.rest?.adding(try monthly.multiplied(by: Rational(months)))
        }
      }
    }
    return pace
  }
}
