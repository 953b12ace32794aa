import Base
import Report

/// `chuan check PATH…`: every message about rule files, on standard output.
enum CheckCommand: Command {
  static func run(_ arguments: Arguments, _ session: Session) -> CommandTool.Status {
    let rules = RuleSet(arguments.operands, session)
    let status: CommandTool.Status = !rules.problems.isEmpty ? .unusable : rules.hasErrors ? .findings : .fine
    if arguments.value(.format) == "json" {
      let json = DiagnosticJSON(sources: session.sources)
      session.output.write(json.bytes(rules.problems + rules.diagnostics, fileCount: rules.fileCount))
      return status
    }
    session.report(rules.problems)
    let text = DiagnosticText(sources: session.sources, language: session.language, style: session.outputStyle)
    for diagnostic in rules.diagnostics { session.output.write(text.text(diagnostic) + "\n") }
    if rules.fileCount > 0 { session.output.write(closing(rules, session.language) + "\n") }
    return status
  }

  /// `2 errors, 1 warning in 3 files`.
  private static func closing(_ rules: RuleSet, _ language: Language) -> String {
    let errors = rules.diagnostics.count { $0.severity == .error }
    let warnings = rules.diagnostics.count { $0.severity == .warning }
    let files = rules.fileCount
    if language == .vi {
      let found = [errors > 0 ? "\(errors) lỗi" : nil, warnings > 0 ? "\(warnings) cảnh báo" : nil].compactMap { $0 }
      return (found.isEmpty ? "không có lỗi" : found.joined(separator: ", ")) + " trong \(files) tệp"
    }
    let found = [plural(errors, "error"), plural(warnings, "warning")].compactMap { $0 }
    return (found.isEmpty ? "no mistakes" : found.joined(separator: ", "))
      + (files == 1 ? " in 1 file" : " in \(files) files")
  }

  private static func plural(_ count: Int, _ noun: String) -> String? {
    count == 0 ? nil : count == 1 ? "1 \(noun)" : "\(count) \(noun)s"
  }
}
