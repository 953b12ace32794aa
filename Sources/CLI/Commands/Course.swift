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
    var outcomes: [CourseOutcome] = []
    var faults: [Diagnostic] = []
    for (index, part) in material.parts.enumerated() {
      var (outcome, found) = Courser.course(
        part.program, part.dataset, toDate: part.period, asOf: part.asOf, basis: basis, functions: Stdlib.functions)
      outcome.rows.removeAll { !selection.contains(part: index, unit: $0.unit, target: $0.target) }
      outcomes.append(outcome)
      faults += found
    }
    return try Output.finish(
      material, faults, arguments, session,
      json: {
        CourseJSON(sources: session.sources).bytes(
          outcomes, leftOut: material.leftOut, messages: material.messages + faults)
      },
      csv: { CourseCSV.bytes(outcomes, columns: columns) },
      table: { CourseTable.text(outcomes, columns: columns, language: session.language, style: $0) })
  }
}
