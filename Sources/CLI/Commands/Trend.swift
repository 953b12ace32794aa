import Base
import Eval
import Report
import Stdlib

/// `chuan trend PACK… --data FILE…`: results month by month or quarter by quarter, and how they change.
enum TrendCommand: Command {
  static func run(_ arguments: Arguments, _ session: Session) -> CommandTool.Status {
    do throws(Refusal) { return try trend(arguments, session) } catch { return error.status }
  }

  /// How long the periods are.
  static func each(_ arguments: Arguments) -> ScorePeriods.Each {
    arguments.value(.each).flatMap(ScorePeriods.Each.init) ?? .month
  }

  private static func trend(_ arguments: Arguments, _ session: Session) throws(Refusal) -> CommandTool.Status {
    let columns: [TrendColumn]? = try Output.columns(arguments, session)
    let material = try Material(arguments, session)
    let selection = try Selection(arguments, material, session)
    var outcomes: [TrendOutcome] = []
    var faults: [Diagnostic] = []
    for (index, part) in material.parts.enumerated() {
      var (outcome, found) = Trend.trend(
        part.program, part.dataset, within: part.period, each: each(arguments), functions: Stdlib.functions)
      let program = part.program
      outcome.rows.removeAll { row in
        // A row stands for all targets on the same indicator.
        let alike = program.targets.filter { $0.subject == program[row.target].subject }
        return !alike.contains { selection.contains(part: index, unit: row.unit, target: $0.id) }
      }
      outcomes.append(outcome)
      faults += found
    }
    return try Output.finish(
      material, faults, arguments, session,
      json: {
        TrendJSON(sources: session.sources).bytes(
          outcomes, leftOut: material.leftOut, messages: material.messages + faults)
      },
      csv: { TrendCSV.bytes(outcomes, columns: columns, arguments.csv) },
      table: { TrendTable.text(outcomes, columns: columns, language: session.language, style: $0) })
  }
}
