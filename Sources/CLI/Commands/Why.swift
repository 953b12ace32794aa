import Base
import Eval
import Report
import Stdlib

/// `chuan why PACK --unit U --target T --data FILE…`: how a verdict was reached, down to the cells of the data.
enum WhyCommand: Command {
  static func run(_ arguments: Arguments, _ session: Session) -> CommandTool.Status {
    do throws(Refusal) { return try explain(arguments, session) } catch { return error.status }
  }

  private static func explain(_ arguments: Arguments, _ session: Session) throws(Refusal) -> CommandTool.Status {
    let material = try Material(arguments, session)
    let selection = try Selection(arguments, material, session)
    guard let part = material.parts.first else { return .fine }
    if arguments.has(.score) {
      let (explanations, faults) = try ScoreCommand.explanations(part, selection.units(part: 0), session)
      try write(explanations, material, arguments, session)
      return faults.contains { $0.severity == .error } ? .findings(.rules) : .fine
    }
    let (outcome, faults) = Evaluator.grade(
      part.program, selection.dataset(part: 0, part.dataset), period: part.period, asOf: part.asOf,
      functions: Stdlib.functions)
    session.report(faults, limit: Material.messageLimit)
    var explainer = Explainer(outcome, part.dataset, functions: Stdlib.functions)
    let rows = outcome.rows.filter { selection.contains(part: 0, unit: $0.unit, target: $0.target) }
    if rows.isEmpty {
      let units = selection.units(part: 0).map { outcome.units[$0] }
      throw Refusal(session.refuse([.targetNotAsked(arguments.list(.target), units)]))
    }
    let explanations = rows.map { explainer.explain($0) }
    try write(explanations, material, arguments, session)
    return faults.contains { $0.severity == .error } ? .findings(.rules) : .fine
  }

  private static func write(
    _ explanations: [Explanation], _ material: Material, _ arguments: Arguments, _ session: Session
  ) throws(Refusal) {
    let bytes: [UInt8]
    if arguments.value(.format) == "json" {
      bytes = ExplanationJSON(sources: session.sources).bytes(explanations)
    } else {
      let text = ExplanationText(
        sources: session.sources, language: session.language, style: Output.style(arguments, session))
      bytes = Array(explanations.map(text.text).joined(separator: "\n").utf8)
    }
    Output.tellLeftOut(material, arguments, session)
    try Output.deliver(bytes, arguments, session)
  }
}
