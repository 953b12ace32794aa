import Base
import Eval
import Report
import Stdlib

/// `chuan assign PACK --data FILE…`: the threshold of every unit and target, and how it came about.
enum AssignCommand: Command {
  static func run(_ arguments: Arguments, _ session: Session) -> CommandTool.Status {
    do throws(Refusal) { return try assign(arguments, session) } catch { return error.status }
  }

  private static func assign(_ arguments: Arguments, _ session: Session) throws(Refusal) -> CommandTool.Status {
    let columns: [AssignmentColumn]? = try Output.columns(arguments, session)
    let material = try Material(arguments, session)
    let selection = try Selection(arguments, material, session)
    guard let part = material.parts.first else { return .fine }
    var (rows, faults) = Evaluator.assignments(
      part.program, part.dataset, period: part.period, asOf: part.asOf, functions: Stdlib.functions)
    rows.removeAll { !selection.contains(part: 0, unit: $0.unit, target: $0.target) }
    let list = AssignmentList(
      program: part.program, units: part.dataset.units, period: part.period, asOf: part.asOf, rows: rows)
    return try Output.finish(
      material, faults, arguments, session,
      json: {
        AssignmentJSON(sources: session.sources).bytes(
          list, leftOut: material.leftOut, messages: material.messages + faults)
      },
      csv: { AssignmentCSV.bytes(list, columns: columns) },
      table: { AssignmentTable.text(list, columns: columns, language: session.language, style: $0) })
  }
}
