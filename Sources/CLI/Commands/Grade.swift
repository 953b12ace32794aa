import Base
import Eval
import Lang
import Report
import Stdlib

extension Verdict {
  /// The verdicts that `--fail-on` may name.
  static let failing: [Verdict] = [.missed, .noData, .notYetDue]

  /// As the command line writes it: `not-yet-due`.
  var optionName: String { rawValue.split(separator: "_").joined(separator: "-") }

  /// The verdict that the command line names so.
  init?(option: String) {
    guard let verdict = Verdict.failing.first(where: { $0.optionName == option }) else { return nil }
    self = verdict
  }
}

/// `chuan grade PACK… --data FILE…`: a verdict for every unit and target.
enum GradeCommand: Command {
  static func run(_ arguments: Arguments, _ session: Session) -> CommandTool.Status {
    do throws(Refusal) { return try grade(arguments, session) } catch { return error.status }
  }

  private static func grade(_ arguments: Arguments, _ session: Session) throws(Refusal) -> CommandTool.Status {
    if SupposedGrades.options.contains(where: arguments.has) { return try SupposedGrades.run(arguments, session) }
    let columns: [OutcomeColumn]? = try Output.columns(arguments, session)
    let material = try Material(arguments, session)
    let selection = try Selection(arguments, material, session)
    session.progress.show(Wording(en: "grading", vi: "đang đánh giá"))
    let runs = material.parts.enumerated().map { index, part in
      Evaluator.grading(
        part.program, selection.dataset(part: index, part.dataset), period: part.period, asOf: part.asOf,
        functions: Stdlib.functions
      ).filtered { selection.contains(part: index, unit: $0.unit, target: $0.target) }
    }
    let keys = arguments.list(.summary).compactMap(SummaryKey.init)
    let summary = arguments.has(.summary) ? keys : [.unit, .level]
    let counted = Set(arguments.list(.failOn).compactMap(Verdict.init(option:)))
    var hasCounted = false
    let onRow: (VerdictRow) -> Void = { if counted.contains($0.verdict) { hasCounted = true } }
    let messages = { runs.flatMap(\.messages) }
    let status = try Output.finish(
      material, arguments, session, faults: messages,
      json: {
        OutcomeJSON(sources: session.sources).write(
          runs, summary: summary, leftOut: material.leftOut, messages: { material.messages + messages() }, to: $0,
          onRow: onRow)
      },
      csv: {
        arguments.has(.summary)
          ? OutcomeCSV.write(runs, summary: keys, arguments.csv, to: $0, onRow: onRow)
          : OutcomeCSV.write(runs, columns: columns, arguments.csv, to: $0, onRow: onRow)
      },
      table: {
        OutcomeTable.write(
          runs, columns: columns, summary: summary, language: session.language, style: $0, to: $1, onRow: onRow)
      })
    return hasCounted ? .findings(.targets) : status
  }
}
