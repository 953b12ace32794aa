import Base
import Eval
import Lang
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
    let runs = material.parts.enumerated().map { index, part in
      // A row stands for all targets on the same indicator.
      var alike: [TrendSubject: [TargetID]] = [:]
      for target in part.program.targets { alike[target.trendSubject, default: []].append(target.id) }
      let subjects = part.program.targets.map { alike[$0.trendSubject] ?? [] }
      return Trend.trending(
        part.program, selection.dataset(part: index, part.dataset), within: part.period, each: each(arguments),
        functions: Stdlib.functions
      ).filtered { row in
        subjects[row.target.index].contains { selection.contains(part: index, unit: row.unit, target: $0) }
      }
    }
    let messages = { runs.flatMap(\.messages) }
    return try Output.finish(
      material, arguments, session, faults: messages,
      json: {
        TrendJSON(sources: session.sources).write(
          runs, leftOut: material.leftOut, messages: { material.messages + messages() }, to: $0)
      },
      csv: { TrendCSV.write(runs, columns: columns, arguments.csv, to: $0) },
      table: { TrendTable.write(runs, columns: columns, language: session.language, style: $0, to: $1) })
  }
}
