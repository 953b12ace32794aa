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
    let columns: [OutcomeColumn]? = try Output.columns(arguments, session)
    let material = try Material(arguments, session)
    let selection = try Selection(arguments, material, session)
    var outcomes: [Outcome] = []
    var faults: [Diagnostic] = []
    for (index, part) in material.parts.enumerated() {
      session.progress.show(Wording(en: "grading", vi: "đang đánh giá"))
      var (outcome, found) = Evaluator.grade(
        part.program, part.dataset, period: part.period, asOf: part.asOf, functions: Stdlib.functions)
      outcome.rows.removeAll { !selection.contains(part: index, unit: $0.unit, target: $0.target) }
      outcomes.append(outcome)
      faults += found
    }
    let keys = arguments.list(.summary).compactMap(SummaryKey.init)
    let summary = arguments.has(.summary) ? keys : [.unit, .level]
    let status = try Output.finish(
      material, faults, arguments, session,
      json: {
        OutcomeJSON(sources: session.sources).bytes(
          outcomes, summary: summary, leftOut: material.leftOut, messages: material.messages + faults)
      },
      csv: {
        arguments.has(.summary)
          ? OutcomeCSV.bytes(summary: Summary(outcomes, by: keys)) : OutcomeCSV.bytes(outcomes, columns: columns)
      },
      table: {
        OutcomeTable.text(outcomes, columns: columns, summary: summary, language: session.language, style: $0)
      })
    let counted = Set(arguments.list(.failOn).compactMap(Verdict.init(option:)))
    return outcomes.contains { $0.rows.contains { counted.contains($0.verdict) } } ? .findings : status
  }
}
