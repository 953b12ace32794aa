import Base
import Eval
import Lang
import Report
import Stdlib

/// `chuan eval 'LINE' [--given NAME=VALUE]…`: a value, how a target is read and whether it is met, or the target that
/// a rule gives.
enum EvalCommand: Command {
  static func run(_ arguments: Arguments, _ session: Session) -> CommandTool.Status {
    var mistakes: [Diagnostic] = []
    let unit = EvalUnit(arguments, &mistakes)
    guard mistakes.isEmpty else { return session.refuse(mistakes) }
    var diagnostics: [Diagnostic] = []
    let line = parsed(arguments.operands[0], name: "line", session, &diagnostics)
    let givens = arguments.list(.given).compactMap { parsed($0, name: "--given", session, &diagnostics) }
    var checked: CheckedLine?
    if let line, diagnostics.allSatisfy({ $0.severity != .error }) {
      let (found, messages) = Checker.line(line, givens: givens, environment: Stdlib.environment)
      checked = found
      diagnostics += messages
    }
    guard var checked else {
      session.report(diagnostics)
      return .findings(.rules)
    }
    unit.apply(to: &checked)
    let text = LineText(checked, language: session.language, style: session.outputStyle, sources: session.sources)
    let (shown, faults) = text.text(functions: Stdlib.functions)
    session.report(diagnostics + faults)
    session.output.write(shown)
    return (diagnostics + faults).contains { $0.severity == .error } ? .findings(.rules) : .fine
  }

  private static func parsed(
    _ text: String, name: String, _ session: Session, _ diagnostics: inout [Diagnostic]
  ) -> LineSyntax? {
    let source = SourceFile(name: name, bytes: Array(text.utf8))
    let (line, mistakes) = Parser.parseLine(source, id: session.sources.add(source), names: Stdlib.names)
    diagnostics += mistakes
    return line
  }
}

/// The level and kind of the unit that a line is tried on.
private struct EvalUnit {
  private var level: LevelID?
  private var kind: KindID?

  /// Looks up what `--level` and `--kind` name.
  init(_ arguments: Arguments, _ mistakes: inout [Diagnostic]) {
    let core = Stdlib.environment.core
    if let name = arguments.value(.level) {
      level = core.level(TextFolding.matchKey(name)) ?? core.called(.level).places(of: name).first.map { LevelID($0) }
      if level == nil { mistakes.append(.notATerm(name, of: .level, known: core.levels.map(\.term))) }
    }
    if let name = arguments.value(.kind) {
      kind = core.kind(TextFolding.matchKey(name)) ?? core.called(.kind).places(of: name).first.map { KindID($0) }
      if kind == nil { mistakes.append(.notATerm(name, of: .kind, known: core.kinds.map(\.term))) }
    }
  }

  func apply(to line: inout CheckedLine) {
    guard !line.test.units.isEmpty else { return }
    if let level { line.test.units[0].level = level }
    if let kind { line.test.units[0].kind = kind }
  }
}

extension Diagnostic {
  /// A level or kind that the standard vocabulary does not have.
  fileprivate static func notATerm(_ name: String, of option: Option, known: [Term]) -> Diagnostic {
    let names = known.map(\.name)
    let nearest = NearestName.find(name, among: names + known.flatMap(\.aliases)).first
    let all = names.joined(separator: ", ")
    return Diagnostic(
      .badOptionValue, at: .command,
      Wording(
        en: "`\(name)` is not a value of `\(option.rawValue)`",
        vi: "`\(name)` không phải giá trị của `\(option.rawValue)`"),
      help: [suggestion([nearest].compactMap { $0 })].compactMap { $0 } + [
        Wording(en: "it may be \(all)", vi: "có thể là \(all)")
      ])
  }
}
