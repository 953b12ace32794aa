import Base
import Report
import Stdlib

/// What one run of the command shares: where it writes, in which language and colours, and what it has read.
final class Session {
  let output = CheckedWriter(descriptor: 1)
  let errors = CheckedWriter(descriptor: 2)
  let language: Language
  let outputStyle: Style
  let errorStyle: Style
  /// The rule files of the run, those of the standard vocabularies first.
  var sources = Stdlib.sources
  var files = FileStore()
  let progress: Progress
  /// The rows that are on the screen already, when a result is made anew.
  var shown = StreamedOutput.Shown()
  /// The rules that were read, kept until the process ends.
  var rules: RuleSet?
  /// Where rule files must lie.
  let folders: RuleFolders
  /// Whether a program reads what comes.
  private let isForPrograms: Bool
  /// Messages for a program, until it is known whether there is a result beside which they are only said to people.
  private var waiting: [Diagnostic] = []
  /// Whether what was told once is not told again: the same data are read for two packs.
  var tellsOnce = false
  private var told: Set<Diagnostic> = []
  /// Whether a result was written.
  var hasResult = false

  /// Takes language and colours from the options, else from the environment.
  init(_ arguments: Arguments) {
    language = arguments.value(.lang).flatMap(Language.init) ?? Surroundings.language
    folders = RuleFolders(
      arguments.list(.within).filter { arguments.verb != .tasks || RuleFolders.isFolder($0) })
    isForPrograms = arguments.value(.format) == "json" || arguments.value(.to) == "json"
    let colour = arguments.value(.color) ?? "auto"
    outputStyle = Style(isColoured: Surroundings.isColoured(colour, terminal: output.isTerminal))
    errorStyle = Style(isColoured: Surroundings.isColoured(colour, terminal: errors.isTerminal))
    progress = Progress(
      isShown: errors.isTerminal && System.environment("TERM") != "dumb", language: language)
  }

  /// Makes ready what is said when memory is short, as then there is none to make it with.
  func prepareForShortage() {
    let message = Diagnostic.outOfMemory()
    if isForPrograms {
      let json = DiagnosticJSON(sources: Sources()).bytes(failure: "files", 2, [message])
      MemoryShortage.prepare(json, on: 1)
    } else {
      let text = DiagnosticText(sources: Sources(), language: language, style: errorStyle).text(message)
      MemoryShortage.prepare(Array(text.utf8), on: 2)
    }
  }

  /// Writes messages about the command line or files to standard error.
  func refuse(_ diagnostics: [Diagnostic]) -> CommandTool.Status {
    report(diagnostics)
    return .unusable
  }

  /// Writes messages to standard error: at most `limit` errors, and how many more there are.
  func report(_ diagnostics: [Diagnostic], limit: Int = .max) {
    let diagnostics = tellsOnce ? diagnostics.filter { told.insert($0).inserted } : diagnostics
    if isForPrograms { waiting += diagnostics } else { say(diagnostics, limit: limit) }
  }

  /// Writes words to standard error, which a program has in another form.
  func say(_ text: String) {
    if !isForPrograms { errors.write(text) }
  }

  private func say(_ diagnostics: [Diagnostic], limit: Int) {
    guard !diagnostics.isEmpty else { return }
    let text = DiagnosticText(sources: sources, language: language, style: errorStyle)
    errors.write(text.text(diagnostics.prefix(limit)))
    let more = diagnostics.count - limit
    if more > 0 {
      errors.write(language == .vi ? "\n… và \(more) thông báo nữa\n" : "\n… and \(more) more\n")
    }
  }

  /// What the JSON of a failure calls it.
  private func kind(of status: CommandTool.Status) -> String {
    if case .findings(let finding) = status { return finding.rawValue }
    return waiting.allSatisfy { $0.place == .command && $0.code != .outOfMemory } ? "usage" : "files"
  }

  /// Writes what waits and gives the status, which a result that could not be written makes `unusable`.
  func finish(_ status: CommandTool.Status) -> CommandTool.Status {
    progress.clear()
    if hasResult || status == .fine || !isForPrograms {
      say(waiting, limit: Material.messageLimit)
    } else {
      output.write(
        DiagnosticJSON(sources: sources).bytes(failure: kind(of: status), status.exit(byKind: false), waiting))
    }
    output.flush()
    var status = status
    if let fault = output.fault {
      say([.cannotPrint(fault)], limit: 1)
      status = .unusable
    }
    errors.flush()
    return status
  }
}
