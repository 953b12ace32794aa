import Base
import Eval
import Lang
import Report
import Stdlib

/// `chuan grade` with `--set`, `--sweep` or `--against`: which verdicts would be others.
enum SupposedGrades {
  /// The options with which verdicts are held against others.
  static let options: [Option] = [.set, .sweep, .against]

  static func run(_ arguments: Arguments, _ session: Session) throws(Refusal) -> CommandTool.Status {
    try check(arguments, session)
    let material = try Material(arguments, session)
    if arguments.has(.against) { return try against(arguments, material, session) }
    guard let part = material.parts.first, material.parts.count == 1 else {
      throw Refusal(session.refuse([.onePackNeeded(.grade, material.parts.map(\.program.pack.name))]))
    }
    let selection = try Selection(arguments, material, session)
    let supposed = try Suppositions(arguments, part, session)
    let program = supposed.supposition.program(part.program)
    let (dataset, counts) = supposed.supposition.dataset(
      part.dataset, part.program, judged: part.period, asOf: part.asOf, functions: Stdlib.functions)
    if let sweep = supposed.sweep {
      session.progress.show(Wording(en: "trying figures", vi: "đang thử các con số"))
      let result = FigureSweep(
        sweep.targets, over: sweep.figures, program, selection.dataset(part: 0, dataset), period: part.period,
        asOf: part.asOf, functions: Stdlib.functions, isWanted: { selection.contains(part: 0, unit: $0) })
      let report = SweepReport(result, program, part.period)
      let bytes: [UInt8] =
        switch arguments.value(.format) ?? "table" {
        case "json": report.json(sources: session.sources, messages: material.messages)
        case "csv": report.csv(arguments.csv)
        default: Array(report.table(session.language, Output.style(arguments, session)).utf8)
        }
      Output.tellLeftOut(material, arguments, session)
      try Output.deliver(bytes, arguments, session)
      return .fine
    }
    session.progress.show(Wording(en: "grading", vi: "đang đánh giá"))
    func run(_ program: TypedProgram, _ dataset: Dataset) -> RowRun<Outcome> {
      Evaluator.grading(
        program, selection.dataset(part: 0, dataset), period: part.period, asOf: part.asOf, functions: Stdlib.functions
      ).filtered { selection.contains(part: 0, unit: $0.unit, target: $0.target) }
    }
    let changes = VerdictChanges(run(part.program, part.dataset), run(program, dataset))
    return try deliver(changes, .supposed(supposed.texts(counts)), material, arguments, session)
  }

  /// The same data judged by another pack.
  private static func against(
    _ arguments: Arguments, _ material: Material, _ session: Session
  ) throws(Refusal) -> CommandTool.Status {
    let path = arguments.value(.against) ?? ""
    let other = RuleSet([path], session)
    if let status = session.refuse(other) { throw Refusal(status) }
    if other.programs.isEmpty { throw Refusal(session.refuse([.noPack([path])])) }
    guard let part = material.parts.first, material.parts.count == 1, other.programs.count == 1 else {
      let names = material.parts.count == 1 ? other.programs.map(\.pack.name) : material.parts.map(\.program.pack.name)
      throw Refusal(session.refuse([.onePackNeeded(.grade, names)]))
    }
    session.tellsOnce = true
    session.files.beginAgain()
    let second = try Material(arguments, session, other)
    guard let new = second.parts.first else { throw Refusal(.unusable) }
    session.progress.show(Wording(en: "grading", vi: "đang đánh giá"))
    func run(_ material: Material, _ part: Material.Part) throws(Refusal) -> RowRun<Outcome> {
      let selection = try Selection(arguments, material, session)
      return Evaluator.grading(
        part.program, selection.dataset(part: 0, part.dataset), period: part.period, asOf: part.asOf,
        functions: Stdlib.functions
      ).filtered { selection.contains(part: 0, unit: $0.unit, target: $0.target) }
    }
    let changes = VerdictChanges(
      try run(material, part), try run(second, new), PackComparer.difference(part.program, new.program))
    return try deliver(changes, .otherProgram, material, arguments, session)
  }

  private static func deliver(
    _ changes: VerdictChanges, _ reason: ChangesReport.Reason, _ material: Material, _ arguments: Arguments,
    _ session: Session
  ) throws(Refusal) -> CommandTool.Status {
    let report = ChangesReport(changes, reason)
    let counted = Set(arguments.list(.failOn).compactMap(Verdict.init(option:)))
    var hasCounted = false
    let onRow: (VerdictRow) -> Void = { if counted.contains($0.verdict) { hasCounted = true } }
    let messages = { changes.before.messages + changes.after.messages.filter { !changes.before.messages.contains($0) } }
    let status = try Output.finish(
      material, arguments, session, faults: messages,
      json: {
        report.writeJSON(
          sources: session.sources, messages: { material.messages + messages() }, to: $0, onRow: onRow)
      },
      csv: { report.writeCSV(arguments.csv, to: $0, onRow: onRow) },
      table: { report.writeTable(language: session.language, style: $0, to: $1, onRow: onRow) })
    return hasCounted ? .findings(.targets) : status
  }

  /// Refuses options that do not go together.
  private static func check(_ arguments: Arguments, _ session: Session) throws(Refusal) {
    var mistakes: [Diagnostic] = []
    let given = options.filter(arguments.has)
    if arguments.has(.against), let other = given.first(where: { $0 != .against }) {
      mistakes.append(.optionsExclude(.against, other))
    }
    for option in [Option.columns, .summary] where arguments.has(option) {
      mistakes.append(.optionsExclude(given[0], option))
    }
    if arguments.has(.sweep) {
      for option in [Option.target, .failOn] where arguments.has(option) {
        mistakes.append(.optionsExclude(.sweep, option))
      }
    }
    if !mistakes.isEmpty { throw Refusal(session.refuse(mistakes)) }
  }
}

extension Suppositions {
  /// What is supposed, as it was written, and of how many units where it is a result.
  func texts(_ counts: [Int]) -> [(text: String, units: Int?)] {
    var counts = counts[...]
    return lines.map { ($0.text, $0.isFigure ? nil : counts.popFirst()) }
  }
}
