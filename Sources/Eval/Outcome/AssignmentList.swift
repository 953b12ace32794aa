package import Base
package import Lang

/// The thresholds of every unit and target of one pack. Renderers read nothing else.
package struct AssignmentList: Sendable, RowOutcome {
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

  init(
    program: TypedProgram, units: [Unit], period: Period, asOf: CalendarDate?,
    rows: [Evaluator.AssignedRow]
  ) {
    self.program = program
    self.units = units
    self.period = period
    self.asOf = asOf
    self.rows = rows
  }
}
