package import Base
package import Eval
package import Lang

/// The thresholds of every unit and target of one pack, for the renderers.
package struct AssignmentList: Sendable {
  /// The pack.
  package var program: TypedProgram
  /// The units of the data, which the rows point to.
  package var units: [Unit]
  /// The period that the targets are for.
  package var period: Period
  /// The day as of which targets with a deadline are judged; nil: the period's last.
  package var asOf: CalendarDate?
  /// In order of units, then of targets.
  package var rows: [Evaluator.AssignedRow]

  /// Takes what `Evaluator.assignments` was given and gave.
  package init(
    program: TypedProgram, units: [Unit], period: Period, asOf: CalendarDate?,
    rows: [Evaluator.AssignedRow]
  ) {
    self.program = program
    self.units = units
    self.period = period
    self.asOf = asOf
    self.rows = rows
  }

  /// Every row with what is shown of it, in order.
  func views() -> [TargetView] {
    let names = TargetNames(program)
    return rows.map { row in
      let unit = units[row.unit]
      return TargetView(
        program: program, unit: unit, parent: unit.parent.map { units[$0] }, target: program[row.target],
        id: names[row.target],
        period: TargetTime(program[row.target].deadline, judged: period, asOf: asOf).period, thresholds: row.thresholds,
        assigned: row.assigned)
    }
  }
}
