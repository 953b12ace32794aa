import Testing

struct EvalTests {
  private static let rule = "if 2023 >= province then target = 2023*1.1"
  private static let target = "online_rate >= 50% for level commune"

  @Test(
    "a value, its type, and the exact number where the value is rounded",
    arguments: [
      ("50% * 1.1", "55% · percentage"), ("1/3", "0.33 · number · exactly 1/3"), ("1/4 + 1/4", "0.5 · number"),
      ("2024-02-19 + 10 days", "2024-02-29 · date"), ("-5 + 3", "-2 · number"), ("60% > 50%", "true · truth"),
      ("share(44995, 100000)", "45% · share · exactly 44.995%"), ("share(2, 3)", "66.67% · share · exactly 2/3"),
      ("50% - 1.00011 points", "49% · percentage · exactly 48.99989%"),
      ("share(1, 3) - share(1, 7)", "19.05 points · percentage points · exactly 400/21 points"),
    ])
  func values(expression: String, shown: String) throws {
    let chuan = try Chuan()
    let result = try chuan.run("eval", expression)
    #expect(result.status == 0 && result.output == shown + "\n")
  }

  @Test(
    "what the line lacks is named as it is to be given",
    arguments: [
      (["online_rate >= in 2023"], "add --given online_rate=… --given 2023=…"),
      (["online_rate >= in 2023", "--given", "online_rate=50%"], "add --given 2023=…"),
      (["satisfaction_rate in 2023 * 1.1"], "add --given 'satisfaction_rate in 2023=…'"),
      (["dossier_early_rate of on_time > 60%"], "add --given 'dossier_early_rate of on_time=…'"),
      (["online_dossier_rate >= a year earlier", "--given", "online_dossier_rate=1 of 2"], "'a year earlier=…'"),
      (["if 2023 >= province then target = 2023 * 1.1"], "add --given 2023=… --given province=…"),
      (["if 2023 >= province then target = 2023 * 1.1", "--given", "2023=45%"], "add --given province=…"),
      (["if 2023 >= 50% then target = 60%", "--given", "2023=40%"], "add --given superior=…"),
      (["online_rate >= 50%", "--given", "online_rate=0 of 0"], ""),
      (["target = 2023 * 1.1 when 2023 is missing then target = 50%"], ""),
    ] as [([String], String)])
  func hints(arguments: [String], hint: String) throws {
    let chuan = try Chuan()
    let result = try chuan.run(all: ["eval"] + arguments)
    let last = result.output.split(separator: "\n").last.map(String.init) ?? ""
    #expect(result.status == 0 && result.output.contains("help:") == !hint.isEmpty, "\(result.output)")
    #expect(hint.isEmpty || last.hasSuffix(hint), "\(result.output)")
  }

  @Test("a clause that gives no target applies, and the branches after it are not reached")
  func noTargetThen() throws {
    let chuan = try Chuan()
    let rule = EvalTests.rule + " when 2023 is missing then no target"
    let result = try chuan.run("eval", rule, "--given", "province=45%")
    #expect(result.output.contains("no target: applies") && result.output.contains("not reached"))
    #expect(!result.output.contains("cannot be decided"))
  }

  @Test("the target of the design card is read with and without a value")
  func target() throws {
    let chuan = try Chuan()
    let read = try chuan.run("eval", EvalTests.target)
    #expect(read.status == 0)
    #expect(
      read.output == """
        online_rate must be at least 50%; exactly 50% is enough
          for units of commune
          help: for a verdict add --given online_rate=…

        """)
    #expect(try chuan.run("eval", EvalTests.target, "--given", "online_rate=50%").output.contains("\n  met, with 50%"))
    let missed = try chuan.run("eval", EvalTests.target, "--given", "online_rate=449 of 900")
    #expect(missed.output.contains("missed, with 49.89%") && missed.output.contains("1 more"))
    let other = try chuan.run("eval", EvalTests.target, "--given", "online_rate=50%", "--level", "district")
    #expect(other.output.contains("not asked of a unit of district"))
    let vietnamese = try chuan.run("eval", EvalTests.target, "--lang", "vi")
    #expect(vietnamese.output.contains("phải đạt tối thiểu 50%; đúng 50% là đạt"))
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
    let mixed = try chuan.run("eval", EvalTests.rule, "--given", "2023=900", "--given", "province=45%")
    #expect(mixed.status == 1 && mixed.errors.contains("the first result given is a number"))
    let level = try chuan.run("eval", EvalTests.target, "--level", "comune")
    #expect(level.status == 2 && level.errors.contains("`commune`"))
  }
}
