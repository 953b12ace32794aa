import Base
import Eval
import Lang
import Report
import Stdlib

/// `chuan tasks PACK…`: who has to do what by when, and how it stands.
enum TasksCommand: Command {
  static func run(_ arguments: Arguments, _ session: Session) -> CommandTool.Status {
    do throws(Refusal) { return try tasks(arguments, session) } catch { return error.status }
  }

  private static func tasks(_ arguments: Arguments, _ session: Session) throws(Refusal) -> CommandTool.Status {
    let columns: [TaskColumn]? = try Output.columns(arguments, session)
    if arguments.value(.format) == "ics", arguments.has(.summary) {
      throw Refusal(session.refuse([.noEffectOnCalendar(.summary)]))
    }
    let judge = TaskJudge(
      asOf: try Material.asOf(arguments, session), within: try within(arguments, session))
    let hasDays = arguments.list(.within).contains { !RuleFolders.isFolder($0) }
    for option in [Option.state, .failOn, .within]
    where arguments.has(option) && judge.asOf == nil && (option != .within || hasDays) {
      throw Refusal(
        session.refuse([
          .missingOption(
            .asOf, .tasks,
            usage: Wording(
              en: "chuan tasks PACK… \(option.usage(.en)) --as-of 2024-07-15",
              vi: "chuan tasks GÓI… \(option.usage(.vi)) --as-of 2024-07-15"))
        ]))
    }
    let rules = try Material.rules(arguments, session)
    let material = try TaskMaterial(arguments, rules, asOf: judge.asOf, session)
    var outcomes = material.parts.map { judge.outcome($0.book, $0.progress, targets: $0.verdicts) }
    let selection = try TaskSelection(arguments, outcomes, session)
    for index in outcomes.indices {
      let outcome = outcomes[index]
      outcomes[index].rows = outcome.rows.filter { selection.contains($0, of: outcome) }
    }
    try write(outcomes, columns, material, arguments, session)
    let counted = Set(arguments.list(.failOn).compactMap(TaskSelection.state))
    let failed = outcomes.contains { $0.rows.contains { $0.state.map(counted.contains) ?? false } }
    return failed ? .findings(.targets) : .fine
  }

  private static func within(_ arguments: Arguments, _ session: Session) throws(Refusal) -> Int {
    let given = arguments.list(.within).filter { !RuleFolders.isFolder($0) }
    guard let text = given.first else { return TaskJudge.usualWithin }
    if given.count > 1 { throw Refusal(session.refuse([.givenTwice(.within)])) }
    guard text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let days = Int(text), days <= 3660 else {
      throw Refusal(session.refuse([.badDayCount(text)]))
    }
    return days
  }

  private static func write(
    _ outcomes: [TaskOutcome], _ columns: [TaskColumn]?, _ material: TaskMaterial, _ arguments: Arguments,
    _ session: Session
  ) throws(Refusal) {
    let keys = arguments.list(.summary).compactMap(TaskKey.init)
    let isJudged = outcomes.contains { $0.asOf != nil } || material.hasProgress
    let summary = arguments.has(.summary) ? keys : isJudged ? TaskKey.allCases : []
    let bytes: [UInt8]
    switch arguments.value(.format) ?? "table" {
    case "json":
      bytes = TaskJSON(sources: session.sources).bytes(outcomes, summary: summary, messages: material.messages)
    case "csv":
      bytes =
        arguments.has(.summary)
        ? TaskCSV.bytes(summary: TaskSummary(outcomes, by: keys), arguments.csv)
        : TaskCSV.bytes(outcomes, columns: columns, arguments.csv)
    case "ics": bytes = CalendarFile.bytes(outcomes, language: session.language)
    default:
      let text = TaskTable.text(
        outcomes, columns: columns, summary: summary, language: session.language,
        style: Output.style(arguments, session))
      bytes = Array(text.utf8)
    }
    try Output.deliver(bytes, arguments, session)
  }
}
