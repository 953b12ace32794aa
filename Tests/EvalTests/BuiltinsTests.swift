import Base
import Eval
import Lang
import Stdlib
import Testing

/// The examples of every built-in function, through parser, checker and evaluator; and lines by themselves.
@Suite struct BuiltinsTests {
  private static let environment = Environment(
    builtins: Stdlib.signatures, core: HandMade().vocabulary, vocabularies: [:])

  /// What a line comes to, or what is said of it.
  private func evaluate(_ line: String, givens: [String] = []) -> String {
    var messages: [Diagnostic] = []
    func read(_ text: String) -> LineSyntax? {
      let (line, found) = Parser.parseLine(SourceFile(name: "line", bytes: Array(text.utf8)), id: FileID(0))
      messages += found
      return line
    }
    guard let syntax = read(line) else { return messages.map(\.message.en).joined(separator: "; ") }
    let (checked, found) = Checker.line(syntax, givens: givens.compactMap(read), environment: BuiltinsTests.environment)
    guard let checked else { return found.map(\.message.en).joined(separator: "; ") }
    let (outcome, faults) = Evaluator.evaluate(checked, functions: Stdlib.functions)
    let vocabulary = checked.program.vocabulary
    switch outcome {
    case .value(.value(let value), let type): return Display.value(value, type, in: vocabulary).en
    case .value(.missing(let reason), _): return reason.en
    case .assigned(let target):
      let shown = target.threshold.map { Display.threshold($0, .share, in: vocabulary).en } ?? "none"
      return ([shown] + target.trace.map(\.en)).joined(separator: "; ")
    case .graded(let outcome): return outcome.rows.map { Display.verdict($0.verdict).en }.joined(separator: "; ")
    case nil: return faults.map { "\($0.code.rawValue): \($0.message.en)" }.joined(separator: "; ")
    }
  }

  @Test(arguments: Stdlib.builtins)
  func examples(builtin: Builtin) {
    #expect(!builtin.examples.isEmpty)
    #expect(!builtin.documentation.vi.isEmpty)
    for example in builtin.examples { #expect(evaluate(example.expression) == example.result, "\(example.expression)") }
  }

  @Test func namesAreTheirOwn() {
    #expect(Set(Stdlib.builtins.map(\.name)).count == Stdlib.builtins.count)
  }

  @Test(arguments: [
    ("50% * 1.1", [], "55%"), ("50% + 5 points", [], "55%"), ("1/3 + 1/3 + 1/3 = 1", [], "true"),
    ("online_dossier_rate + 5 points", ["online_dossier_rate=50%"], "55%"),
    ("online_dossier_rate in 2022 + 5 points", ["online_dossier_rate=50%"], "no 2022 result of online_dossier_rate"),
    ("2024-01-01 + 1.5 days", [], "a date can be moved by whole days only"),
    ("9999-12-31 + 1 day", [], "the date would lie outside the years 1 to 9999"),
    ("share(3, 2)", [], "KPI0805: the numerator of a share must lie between 0 and its denominator"),
    ("share(0, 0)", [], "0 of 0: nothing to compute"),
    ("change(0, 2)", [], "KPI0801: division by zero"),
    ("add_months(2024-01-31, 1.5)", [], "KPI0803: a date can be moved by whole months only"),
    ("add_months(2024-01-31, 999999999999)", [], "KPI0804: the date would lie outside the years 1 to 9999"),
    ("online_rate >= 50% for level commune", ["online_rate=45 of 50"], "met"),
    ("online_rate >= 50% for level commune", [], "no data"),
    ("if 2023 >= province then target = 2023*1.1", ["2023=45%", "province=45%"], "49.5%"),
    ("if 2023 >= province then target = 2023*1.1", ["2023=95%", "province=45%"], "104.5%"),
    (
      "if 2023 >= province then target = 2023*1.1", ["2023=44%", "province=45%"],
      "45%; no branch applies: the section's figure stands"
    ),
    ("if 2023 >= province then target = 2023*1.1", ["province=45%"], "none; no 2023 result"),
  ])
  func lines(line: String, givens: [String], result: String) {
    #expect(evaluate(line, givens: givens) == result)
  }
}
