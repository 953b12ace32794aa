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
    let run = Evaluator.assigning(
      part.program, selection.dataset(part: 0, part.dataset), period: part.period, asOf: part.asOf,
      functions: Stdlib.functions
    ).filtered { selection.contains(part: 0, unit: $0.unit, target: $0.target) }
    return try Output.finish(
      material, arguments, session, faults: { run.messages },
      json: {
        AssignmentJSON(sources: session.sources).write(
          run, leftOut: material.leftOut, messages: { material.messages + run.messages }, to: $0)
      },
      csv: { AssignmentCSV.write(run, columns: columns, arguments.csv, to: $0) },
      table: { AssignmentTable.write(run, columns: columns, language: session.language, style: $0, to: $1) })
  }
}
