import Base
import Eval
import Lang

/// What the rows of assigned targets have in common for those who show them.
struct AssignmentFrame: RowFrame {
  private let frame: TargetFrame
  private let periods: [Period]

  init(_ list: AssignmentList) {
    frame = TargetFrame(list.program, list.units)
    periods = list.program.targets.map { TargetTime($0, judged: list.period, asOf: list.asOf).period }
  }

  /// A row with what is shown of it.
  func view(_ row: Evaluator.AssignedRow) -> TargetView {
    TargetView(
      frame, unit: row.unit, target: row.target, period: periods[row.target.index], thresholds: row.thresholds,
      assigned: row.assigned)
  }
}
