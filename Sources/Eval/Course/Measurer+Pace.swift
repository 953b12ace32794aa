import Base

extension Measurer {
  /// Whether a unit gave every month and field of a sum itself.
  func isWhole(_ unit: Int, _ measure: MeasurePlan, in period: Int) throws(ArithmeticFault) -> Bool {
    for series in measure.series {
      let part = try inPeriod(unit, series, period, .sum)
      if part.periods?.hasGaps ?? false { return false }
      switch part.state {
      case .absent, .blank, .missing: return false
      case .noCases, .given, .bare: continue
      }
    }
    return true
  }

  /// What some more months bring when they are as those so far that have data, and whether no part so far is missing.
  struct Pace {
    /// The denominators of a ratio, else the values; nil where they are not known.
    var rest: Rational?
    var isWhole: Bool
  }

  /// Takes a result of the plan and how many months are to come. Each unit and field goes on as it did itself: what it
  /// gave, over its months with data, for every month to come.
  func pace(unit: Int, measure index: Int, months: Int) throws(ArithmeticFault) -> Pace {
    let measure = plan.measures[index]
    var pace = Pace(rest: .zero, isWhole: true)
    var units = [unit]
    if try own(unit, measure).isEmpty, tree.hasUnits(under: unit) {
      units = try parts(under: unit, index).map(\.unit)
      // The mean of units is not made of cases.
      if measure.mean { pace.rest = nil }
    }
    for unit in units {
      for series in measure.series {
        let part = try inPeriod(unit, series, measure.period, measure.kind)
        if part.periods?.hasGaps ?? false { pace.isWhole = false }
        switch part.state {
        case .absent, .blank, .missing: pace.isWhole = false
        case .noCases: continue
        case .bare: pace.rest = nil
        case .given:
          let all = plan.periods[measure.period].period.monthCount
          let past = part.periods.map { $0.given * ($0.months ?? 1) } ?? all
          let amount = measure.kind == .ratio ? part.denominator : part.numerator
          let monthly = try amount.divided(by: Rational(past))
          pace.rest = try pace.rest?.adding(try monthly.multiplied(by: Rational(months)))
        }
      }
    }
    return pace
  }
}
