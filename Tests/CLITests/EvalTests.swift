import Testing

struct EvalTests {
  private static let rule = "if 2023 >= province then target = 2023*1.1"
  private static let target = "online_rate >= 50% for level commune"

  @Test(
    "a value, its type, and the exact number where the value is rounded",
    arguments: [
      ("50% * 1.1", "55% · percentage"), ("1/3", "0.33 · number · exactly 1/3"), ("1/4 + 1/4", "0.5 · number"),
      ("2024-02-19 + 10 days", "2024-02-29 · date"), ("-5 + 3", "-2 · number"), ("60% > 50%", "true · truth"),
    ])
  func values(expression: String, shown: String) throws {
    let chuan = try Chuan()
    let result = try chuan.run("eval", expression)
    #expect(result.status == 0 && result.output == shown + "\n")
  }

  @Test("the target of the design card is read with and without a value")
  func target() throws {
    let chuan = try Chuan()
    let read = try chuan.run("eval", EvalTests.target)
    #expect(read.status == 0)
    #expect(read.output == "online_rate must be at least 50%; exactly 50% is enough\n  for units of commune\n")
    #expect(try chuan.run("eval", EvalTests.target, "--given", "online_rate=50%").output.contains("\n  met, with 50%"))
    let missed = try chuan.run("eval", EvalTests.target, "--given", "online_rate=449 of 900")
    #expect(missed.output.contains("missed, with 49.89%") && missed.output.contains("1 more"))
    let other = try chuan.run("eval", EvalTests.target, "--given", "online_rate=50%", "--level", "district")
    #expect(other.output.contains("not asked of a unit of district"))
    let vietnamese = try chuan.run("eval", EvalTests.target, "--lang", "vi")
    #expect(vietnamese.output.contains("phải tối thiểu 50%; đúng 50% là đạt"))
  }

  @Test(
    "the rule of the design card gives its target",
    arguments: [
      (["2023=45%", "province=45%"], "target: 49.5%\n"), (["2023=44.99%", "province=45%"], "target: 45% ("),
      ([], "no target ("), (["2023=45%"], "no target ("),
    ] as [([String], String)])
  func rule(givens: [String], head: String) throws {
    let chuan = try Chuan()
    let result = try chuan.run(all: ["eval", EvalTests.rule] + givens.flatMap { ["--given", $0] })
    #expect(result.status == 0 && result.errors.isEmpty)
    #expect(result.output.hasPrefix(head), "\(result.output)")
    #expect(result.output.contains("2023 result × 1.1"))
  }

  @Test(
    "what cannot be computed is told, with status 1",
    arguments: [
      "50% + 5%", "1/0", "1 +", "(((", "", "9e9e9", "\u{202E}1",
    ])
  func mistakes(expression: String) throws {
    let chuan = try Chuan()
    let result = try chuan.run("eval", "--", expression)
    #expect(result.status == 1 && result.output.isEmpty && result.errors.contains("error[KPI"))
  }

  @Test("names given wrongly are refused")
  func givens() throws {
    let chuan = try Chuan()
    #expect(try chuan.run("eval", "1", "--given", "x").status == 1)
    let level = try chuan.run("eval", EvalTests.target, "--level", "comune")
    #expect(level.status == 2 && level.errors.contains("`commune`"))
  }
}
