import Base
import Report

/// The command: from a command line to an exit status.
enum CommandTool {
  /// The version of the command and of the language it reads.
  static let version = "0.1.0"

  /// What an exit status means.
  enum Status: Int32 {
    /// Done, and nothing was found that the command looks for.
    case fine = 0
    /// Mistakes in rules or data, tests that failed, verdicts that `--fail-on` names.
    case findings = 1
    /// The command line, or a file, cannot be used.
    case unusable = 2
  }

  /// Runs the command line (the program's own name first) and gives the exit status.
  static func run(_ commandLine: [String]) -> Int32 {
    System.ignoreWriteSignals()
    Interruption.prepare()
    let arguments = Arguments(Array(commandLine.dropFirst()))
    let session = Session(arguments)
    let status = perform(arguments, session)
    return session.finish(status).rawValue
  }

  private static func perform(_ arguments: Arguments, _ session: Session) -> Status {
    let help = HelpText(language: session.language, style: session.outputStyle)
    guard arguments.mistakes.isEmpty else { return session.refuse(arguments.mistakes) }
    if arguments.has(.version) {
      session.output.write("chuan \(version)\n")
      return .fine
    }
    guard let verb = arguments.verb else {
      if arguments.has(.help) {
        session.output.write(help.overview())
        return .fine
      }
      session.errors.write(HelpText(language: session.language, style: session.errorStyle).overview())
      return .unusable
    }
    if arguments.has(.help) {
      session.output.write(help.page(verb))
      return .fine
    }
    let mistakes = incompleteness(arguments, verb, usage: help.usage(verb))
    guard mistakes.isEmpty else { return session.refuse(mistakes) }
    return verb.command.run(arguments, session)
  }

  /// What is missing from a command line, or too much in it.
  private static func incompleteness(_ arguments: Arguments, _ verb: Verb, usage: String) -> [Diagnostic] {
    var mistakes: [Diagnostic] = []
    let operands = verb.operands
    if arguments.operands.count < operands.atLeast { mistakes.append(.missingOperand(verb, usage: usage)) }
    if arguments.operands.count > operands.atMost {
      mistakes.append(.tooManyOperands(arguments.operands[operands.atMost], verb, usage: usage))
    }
    for option in verb.required where !arguments.has(option) && !(option == .target && arguments.has(.score)) {
      mistakes.append(.missingOption(option, verb, usage: usage))
    }
    return mistakes
  }
}

/// One of the verbs of `chuan`, in a file of its own.
protocol Command {
  /// Does the work. The command line is complete: operands and required options are there.
  static func run(_ arguments: Arguments, _ session: Session) -> CommandTool.Status
}

extension Verb {
  /// Who does it.
  var command: any Command.Type {
    switch self {
    case .check: CheckCommand.self
    case .test: TestCommand.self
    case .data: DataCommand.self
    case .assign: AssignCommand.self
    case .grade: GradeCommand.self
    case .course: CourseCommand.self
    case .trend: TrendCommand.self
    case .score: ScoreCommand.self
    case .why: WhyCommand.self
    case .gap: GapCommand.self
    case .tasks: TasksCommand.self
    case .eval: EvalCommand.self
    case .explain: ExplainCommand.self
    case .help: HelpCommand.self
    }
  }
}
