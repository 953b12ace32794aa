import Base
import Eval
import Report

/// `chuan tasks PACK…`: who has to do what by when.
enum TasksCommand: Command {
  static func run(_ arguments: Arguments, _ session: Session) -> CommandTool.Status {
    do throws(Refusal) { return try tasks(arguments, session) } catch { return error.status }
  }

  private static func tasks(_ arguments: Arguments, _ session: Session) throws(Refusal) -> CommandTool.Status {
    let columns: [TaskColumn]? = try Output.columns(arguments, session)
    let rules = try Material.rules(arguments, session)
    let books = rules.programs.map { TaskBook($0, units: []) }
    let bytes: [UInt8]
    switch arguments.value(.format) ?? "table" {
    case "csv": bytes = TaskCSV.bytes(books, columns: columns)
    default:
      let style = Output.style(arguments, session)
      bytes = Array(TaskTable.text(books, columns: columns, language: session.language, style: style).utf8)
    }
    try Output.deliver(bytes, arguments, session)
    return .fine
  }
}
