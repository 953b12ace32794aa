import Base
import Eval
import Lang

/// What the rows of assigned targets have in common for those who show them.
struct AssignmentFrame {
  private let list: AssignmentList
  private let names: TargetNames

  init(_ list: AssignmentList) {
    self.list = list
    names = TargetNames(list.program)
  }

  /// A row with what is shown of it.
  func view(_ row: Evaluator.AssignedRow) -> TargetView {
    let unit = list.units[row.unit]
    let target = list.program[row.target]
    return TargetView(
      program: list.program, unit: unit, parent: unit.parent.map { list.units[$0] }, target: target,
      id: names[row.target], period: TargetTime(target.deadline, judged: list.period, asOf: list.asOf).period,
      thresholds: row.thresholds, assigned: row.assigned)
  }
}
