import Base
import Eval
import Report
import Stdlib

/// `chuan test PATH…`: runs the tests that rule files hold.
enum TestCommand: Command {
  static func run(_ arguments: Arguments, _ session: Session) -> CommandTool.Status {
    let rules = RuleSet(arguments.operands, session)
    let errors = rules.problems + rules.diagnostics.filter { $0.severity == .error }
    var reports: [TestReport] = []
    for (index, program) in rules.programs.enumerated() {
      session.progress.show(step: index, of: rules.programs.count, Wording(en: "testing", vi: "đang kiểm thử"))
      reports.append(
        TestReport(
          file: session.sources[program.pack.range.file].name,
          results: TestRunner.run(program, functions: Stdlib.functions), untested: TestRunner.untested(program)))
    }
    if arguments.value(.format) == "json" {
      session.hasResult = true
      session.output.write(TestJSON(sources: session.sources).bytes(reports, errors: errors))
    } else {
      session.report(errors)
      let text = TestText(sources: session.sources, language: session.language, style: session.outputStyle)
      if !reports.isEmpty || errors.isEmpty { session.output.write(text.text(reports)) }
    }
    if !rules.problems.isEmpty { return .unusable }
    if !errors.isEmpty { return .findings(.rules) }
    return reports.allSatisfy(\.isFine) ? .fine : .findings(.tests)
  }
}
