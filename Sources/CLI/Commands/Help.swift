/// `chuan help [COMMAND]`, and the pages that are about no command: `functions`, `indicators`, `names`, `keywords`
enum HelpCommand: Command {
  static func run(_ arguments: Arguments, _ session: Session) -> CommandTool.Status {
    let help = HelpText(language: session.language, style: session.outputStyle)
    guard let name = arguments.operands.first else {
      session.output.write(help.overview())
      return .fine
    }
    let page: String? =
      switch name {
      case "functions": help.functions()
      case "indicators": help.indicators()
      case "names": help.names()
      case "keywords": help.keywords()
      default: nil
      }
    if let page {
      session.output.write(page)
      return .fine
    }
    guard let verb = Verb(rawValue: name) else { return session.refuse([.unknownCommand(name)]) }
    session.output.write(help.page(verb))
    return .fine
  }
}
