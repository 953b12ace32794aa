import Base
import Report

/// The command: from a command line to an exit status.
enum CommandTool {
  /// The version of the command and of the language it reads.
  static let version = "0.1.0"

  /// How a command ends.
  enum Status: Equatable {
    /// Done, and nothing was found that the command looks for.
    case fine
    /// Something was found.
    case findings(Finding)
    /// The command line, or a file, cannot be used.
    case unusable

    /// What the process ends with: 0, 1 or 2; by kind, findings have a number each.
    func exit(byKind: Bool) -> Int32 {
      switch self {
      case .fine: 0
      case .unusable: 2
      case .findings(let finding): byKind ? finding.exit : 1
      }
    }
  }

  /// What was found, as the JSON of a failure calls it.
  enum Finding: String {
    /// Verdicts or states that `--fail-on` names.
    case targets
    /// Mistakes in data.
    case data
    /// Mistakes in rules, or what they cannot compute.
    case rules
    /// Tests that failed, or are missing.
    case tests

    /// The exit status of its own, with `--status by-kind`.
    fileprivate var exit: Int32 {
      switch self {
      case .targets: 3
      case .data: 4
      case .rules: 5
      case .tests: 6
      }
    }
  }

  /// Runs the command line (the program's own name first) and ends the process.
  static func run(_ commandLine: [FileName]) -> Never {
    System.ignoreWriteSignals()
    Interruption.prepare()
    let words = commandLine.dropFirst()
    let arguments = Arguments(words.map(\.shown))
    let session = Session(arguments)
    session.prepareForShortage()
    let unreadable = words.filter { $0.text == nil }
    let status =
      unreadable.isEmpty
      ? perform(arguments, session)
      : session.refuse(unreadable.map { .nameNotUTF8($0.shown, at: .command) })
    let number = session.finish(status).exit(byKind: arguments.value(.status) == "by-kind")
    // The rules of thousands of packs are given back with the process, which takes no time, not piece by piece.
    withExtendedLifetime(session) { System.exit(number) }
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
    let mistakes = incompleteness(arguments, verb, usage: help.bothUsages(verb))
    guard mistakes.isEmpty else { return session.refuse(mistakes) }
    return verb.command.run(arguments, session)
  }

  /// What is missing from a command line, or too much in it.
  private static func incompleteness(_ arguments: Arguments, _ verb: Verb, usage: Wording) -> [Diagnostic] {
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
    case .mutate: MutateCommand.self
    case .data: DataCommand.self
    case .assign: AssignCommand.self
    case .grade: GradeCommand.self
    case .course: CourseCommand.self
    case .trend: TrendCommand.self
    case .score: ScoreCommand.self
    case .why: WhyCommand.self
    case .gap: GapCommand.self
    case .diff: DiffCommand.self
    case .tasks: TasksCommand.self
    case .eval: EvalCommand.self
    case .explain: ExplainCommand.self
    case .help: HelpCommand.self
    }
  }
}
