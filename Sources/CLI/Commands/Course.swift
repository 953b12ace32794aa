import Base
import Eval
import Report
import Stdlib

/// `chuan course PACK… --data FILE… --to-date MONTH`: whether every unit is on its way to the targets of the year.
enum CourseCommand: Command {
  static func run(_ arguments: Arguments, _ session: Session) -> CommandTool.Status {
    do throws(Refusal) { return try course(arguments, session) } catch { return error.status }
  }

  private static func course(_ arguments: Arguments, _ session: Session) throws(Refusal) -> CommandTool.Status {
    let columns: [CourseColumn]? = try Output.columns(arguments, session)
    let material = try Material(arguments, session)
    let selection = try Selection(arguments, material, session)
    let basis = arguments.value(.rest).flatMap(CourseBasis.init) ?? .pace
    let runs = material.parts.enumerated().map { index, part in
      Courser.coursing(
        part.program, selection.dataset(part: index, part.dataset), toDate: part.period, asOf: part.asOf, basis: basis,
        functions: Stdlib.functions
      ).filtered { selection.contains(part: index, unit: $0.unit, target: $0.target) }
    }
    let messages = { runs.flatMap(\.messages) }
    return try Output.finish(
      material, arguments, session, faults: messages,
      json: {
        CourseJSON(sources: session.sources).write(
          runs, leftOut: material.leftOut, messages: { material.messages + messages() }, to: $0)
      },
      csv: { CourseCSV.write(runs, columns: columns, arguments.csv, to: $0) },
      table: { CourseTable.write(runs, columns: columns, language: session.language, style: $0, to: $1) })
  }
}
