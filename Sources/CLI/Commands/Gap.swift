import Base
import Eval
import Lang
import Report
import Stdlib

/// `chuan gap PACK --unit U --data FILE…`: what a unit must do for the next band.
enum GapCommand: Command {
  static func run(_ arguments: Arguments, _ session: Session) -> CommandTool.Status {
    do throws(Refusal) { return try gap(arguments, session) } catch { return error.status }
  }

  private static func gap(_ arguments: Arguments, _ session: Session) throws(Refusal) -> CommandTool.Status {
    let material = try Material(arguments, session)
    try ScoreCommand.requireScorecards(material, session)
    let selection = try Selection(arguments, material, session)
    guard let part = material.parts.first else { return .fine }
    var found: [(unit: Unit, gap: ScoreGap)] = []
    var faults: [Diagnostic] = []
    let units = selection.units(part: 0)
    for unit in units {
      let (gaps, messages) = Scorer.gaps(
        part.program, part.dataset, period: part.period, asOf: part.asOf, unit: unit, functions: Stdlib.functions)
      found += gaps.map { (part.dataset.units[unit], $0) }
      faults += messages.filter { !faults.contains($0) }
    }
    session.report(faults, limit: Material.messageLimit)
    if found.isEmpty {
      throw Refusal(session.refuse([.notScored(units.map { part.dataset.units[$0].name }, part.program.scorecards)]))
    }
    let bytes: [UInt8]
    if arguments.value(.format) == "json" {
      bytes = GapJSON.bytes(part.program, found)
    } else {
      let text = GapText(part.program, language: session.language, style: Output.style(arguments, session))
      bytes = Array(found.map { text.text($0.gap, $0.unit) }.joined(separator: "\n").utf8)
    }
    Output.tellLeftOut(material, arguments, session)
    try Output.deliver(bytes, arguments, session)
    return faults.contains { $0.severity == .error } ? .findings : .fine
  }
}
