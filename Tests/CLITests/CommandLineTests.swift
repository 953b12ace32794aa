import Testing

struct CommandLineTests {
  @Test(
    "the command line is followed or refused",
    arguments: [
      ([], 2, "", "chuan"), (["help"], 0, "grade", ""), (["--help"], 0, "grade", ""), (["-h"], 0, "grade", ""),
      (["help", "grade"], 0, "--skip-bad-rows", ""), (["help", "functions"], 0, "share(45, 50) = 90%", ""),
      (["grade", "--help"], 0, "--skip-bad-rows", ""),
      (["--version"], 0, "chuan 0.", ""), (["help", "graed"], 2, "", "chuan grade"),
      (["graed", "x"], 2, "", "KPI0901"), (["x.kpi"], 2, "", "chuan check x.kpi"),
      (["check", "--fromat", "json", "."], 2, "", "did you mean `--format`?"),
      (["check", "--unit", "x", "."], 2, "", "KPI0903"),
      (["check", "--lang", "vi", "--lang", "en", "."], 2, "", "KPI0904"),
      (["check", ".", "--format"], 2, "", "KPI0905"), (["check", ".", "--format="], 2, "", "KPI0905"),
      (["grade", "p.kpi", "--data", "--skip-bad-rows"], 2, "", "KPI0905"),
      (["grade", "p.kpi", "--skip-bad-rows=yes", "--data", "x"], 2, "", "KPI0906"),
      (["check", ".", "--format", "jsno"], 2, "", "did you mean `json`?"),
      (["check", ".", "--lang", "fr"], 2, "", "KPI0907"), (["check"], 2, "", "KPI0908"),
      (["grade", "p.kpi"], 2, "", "KPI0909"), (["eval", "1", "+", "1"], 2, "", "KPI0910"),
      (["grade", "p.kpi", "--data", "x", "--columns", "unit", "--columns", "name"], 2, "", "commas between them"),
    ] as [([String], Int32, String, String)])
  func commandLine(arguments: [String], status: Int32, output: String, errors: String) throws {
    let chuan = try Chuan()
    let result = try chuan.run(all: arguments)
    #expect(result.status == status)
    #expect(result.output.contains(output) || output.isEmpty)
    #expect(result.errors.contains(errors) || errors.isEmpty)
    #expect(result.output.isEmpty == output.isEmpty)
    #expect(result.errors.isEmpty == errors.isEmpty)
  }

  @Test("after `--` a name may start with a dash; `--option=value` is the same as two words")
  func dashes() throws {
    let chuan = try Chuan()
    try chuan.write("-p.kpi", Sample.pack)
    #expect(try chuan.run("check", "--", "-p.kpi").status == 0)
    #expect(try chuan.run("check", "--format=json", "--", "-p.kpi").output.hasPrefix("{"))
  }

  @Test("the language comes from the option, else from the environment")
  func language() throws {
    let chuan = try Chuan()
    func head(_ arguments: [String], _ environment: [String: String]) throws -> String {
      String(try chuan.run(all: arguments, environment: environment).errors.prefix { $0 != "[" })
    }
    #expect(try head(["check"], [:]) == "error")
    #expect(try head(["check"], ["LANG": "vi_VN.UTF-8"]) == "lỗi")
    #expect(try head(["check"], ["LANG": "vi_VN.UTF-8", "LC_ALL": "C"]) == "error")
    #expect(try head(["check"], ["LANG": "vi_VN.UTF-8", "LC_ALL": ""]) == "lỗi")
    #expect(try head(["check"], ["LC_MESSAGES": "vi", "LANG": "en_US.UTF-8"]) == "lỗi")
    #expect(try head(["check"], ["LANG": "vie"]) == "error")
    #expect(try head(["check", "--lang", "vi"], ["LANG": "en_US.UTF-8"]) == "lỗi")
    #expect(try head(["--lang=en", "check"], ["LANG": "vi_VN"]) == "error")
  }

  @Test("colours only where they are wanted")
  func colours() throws {
    let chuan = try Chuan()
    try chuan.write("p.kpi", Sample.broken)
    #expect(try !chuan.run("check", "p.kpi").output.contains("\u{1B}"))
    #expect(try chuan.run("check", "p.kpi", "--color", "always").output.contains("\u{1B}["))
    #expect(
      try chuan.run("check", "p.kpi", "--color", "always", environment: ["NO_COLOR": "1"]).output.contains("\u{1B}["))
    #expect(try !chuan.run("check", "p.kpi", "--color", "never").output.contains("\u{1B}"))
  }

  @Test("a message is explained by its code, in several spellings", .enabled(if: Repository.hasPages))
  func explain() throws {
    let chuan = try Chuan()
    let page = try chuan.run("explain", "KPI0312")
    #expect(page.status == 0 && page.output.contains("KPI0312"))
    #expect(try chuan.run("explain", "312").output == page.output)
    #expect(try chuan.run("explain", "kpi312").output == page.output)
    #expect(try chuan.run("explain", "KPI0312", "--lang", "vi").output != page.output)
    let unknown = try chuan.run("explain", "KPI9999")
    #expect(unknown.status == 2 && unknown.errors.contains("KPI0922") && unknown.errors.contains("the nearest are"))
  }
}
