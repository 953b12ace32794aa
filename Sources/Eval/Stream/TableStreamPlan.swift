import Base
import Lang

/// What is to be known of a large table of counts: for each period that a plan asks for, which months it has.
struct TableStreamPlan {
  let periods: [Period]
  /// Whether it has to be told how some results are put together from their months: of the first unit of each kind that has
  /// some.
  let tellsParts: Bool
  /// For each month from the first that is asked for, the places of the periods that it lies in.
  private let places: [[Int32]]
  private let firstMonth: Int

  /// nil where the results of a plan are more than sums of counts over months: only those can be added up while rows are read.
  init?(_ plan: GradingPlan) {
    guard plan.program.histories.isEmpty, plan.measures.allSatisfy({ TableStreamPlan.isSum($0, plan) }),
      plan.periods.allSatisfy({ !$0.looksBeyond && $0.period.monthCount <= PooledResults.mostMonths }),
      let first = plan.periods.map(\.period.firstMonth).min(), let last = plan.periods.map(\.period.lastMonth).max(),
      last - first < 1200
    else { return nil }
    periods = plan.periods.map(\.period)
    tellsParts = plan.measures.contains { $0.overTime == .unsaid } && periods.contains { $0.monthCount > 1 }
    firstMonth = first
    let all = periods
    places = (first...last).map { month in
      all.indices.filter { all[$0].firstMonth <= month && month <= all[$0].lastMonth }
        .map { Int32(truncatingIfNeeded: $0) }
    }
  }

  /// The periods that a month lies in, by their places.
  func periods(of month: Int) -> [Int32] {
    places.indices.contains(month - firstMonth) ? places[month - firstMonth] : []
  }

  /// Whether a result is numerators and denominators of months added up.
  private static func isSum(_ measure: MeasurePlan, _ plan: GradingPlan) -> Bool {
    guard case .ratio = measure.kind, measure.overTime == .addsUp || measure.overTime == .unsaid else { return false }
    return !measure.key.isReduction && measure.key.fields.isEmpty && measure.series.count == 1
      && measure.series.allSatisfy { plan.series[$0].derived == nil }
  }
}
