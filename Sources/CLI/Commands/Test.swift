import Base
import Eval
import Report
import Stdlib

/// `chuan test PATH… [--coverage] [--fail-under NUMBER]`: runs the tests that rule files hold, and says what they try.
enum TestCommand: Command {
  static func run(_ arguments: Arguments, _ session: Session) -> CommandTool.Status {
    var least: Int?
    if let text = arguments.value(.failUnder) {
      guard let percent = Int(text), (1...100).contains(percent) else {
        return session.refuse([.badPercentage(text, .failUnder)])
      }
      least = percent
    }
    let isCovered = arguments.has(.coverage) || least != nil
    let rules = RuleSet(arguments.operands, session)
    let errors = rules.problems + rules.diagnostics.filter { $0.severity == .error }
    var reports: [TestReport] = []
    for (index, program) in rules.programs.enumerated() {
      session.progress.show(step: index, of: rules.programs.count, Wording(en: "testing", vi: "đang kiểm thử"))
      let (results, coverage) =
        isCovered
        ? TestRunner.cover(program, functions: Stdlib.functions)
        : (TestRunner.run(program, functions: Stdlib.functions), nil)
      var report = TestReport(
        file: session.sources[program.pack.range.file].name, results: results,
        untested: TestRunner.untested(program))
      report.coverage = coverage
      reports.append(report)
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
    let isEnough = reports.allSatisfy { report in
      least.map { least in report.coverage.map { $0.percent >= least } ?? true } ?? true
    }
    return isEnough && reports.allSatisfy(\.isFine) ? .fine : .findings(.tests)
  }
}
