/// `chuan help [COMMAND]`, `chuan help functions`, `chuan help indicators`
enum HelpCommand: Command {
  static func run(_ arguments: Arguments, _ session: Session) -> CommandTool.Status {
    let help = HelpText(language: session.language, style: session.outputStyle)
    guard let name = arguments.operands.first else {
      session.output.write(help.overview())
      return .fine
    }
    if name == "functions" {
      session.output.write(help.functions())
      return .fine
    }
    if name == "indicators" {
      session.output.write(help.indicators())
      return .fine
    }
    guard let verb = Verb(rawValue: name) else { return session.refuse([.unknownCommand(name)]) }
    session.output.write(help.page(verb))
    return .fine
  }
}
