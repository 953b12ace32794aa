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
  lazy var sources = Stdlib.sources
  var files = FileStore()
  let progress: Progress

  /// Takes language and colours from the options, else from the environment.
  init(_ arguments: Arguments) {
    language = arguments.value(.lang).flatMap(Language.init) ?? Surroundings.language
    let colour = arguments.value(.color) ?? "auto"
    outputStyle = Style(isColoured: Surroundings.isColoured(colour, terminal: output.isTerminal))
    errorStyle = Style(isColoured: Surroundings.isColoured(colour, terminal: errors.isTerminal))
    progress = Progress(
      isShown: errors.isTerminal && System.environment("TERM") != "dumb", language: language)
  }

  /// Writes messages about the command line or files to standard error.
  func refuse(_ diagnostics: [Diagnostic]) -> CommandTool.Status {
    report(diagnostics)
    return .unusable
  }

  /// Writes messages to standard error: at most `limit` errors, and how many more there are.
  func report(_ diagnostics: [Diagnostic], limit: Int = .max) {
    let text = DiagnosticText(sources: sources, language: language, style: errorStyle)
    errors.write(text.text(diagnostics.prefix(limit)))
    let more = diagnostics.count - limit
    if more > 0 {
      errors.write(language == .vi ? "\n… và \(more) thông báo nữa\n" : "\n… and \(more) more\n")
    }
  }

  /// Writes what waits and gives the status, which a result that could not be written makes `unusable`.
  func finish(_ status: CommandTool.Status) -> CommandTool.Status {
    progress.clear()
    output.flush()
    var status = status
    if let fault = output.fault {
      report([.cannotPrint(fault)])
      status = .unusable
    }
    errors.flush()
    return status
  }
}
