import Foundation
import Testing

struct OutputTests {
  private func prepared() throws -> Chuan {
    let chuan = try Chuan()
    try chuan.write("p.kpi", Sample.pack)
    try chuan.write("r.csv", Sample.results)
    return chuan
  }

  @Test("--output writes what would have been printed, and nothing else")
  func sameBytes() throws {
    let chuan = try prepared()
    for format in ["table", "csv", "json"] {
      let printed = try chuan.run("grade", "p.kpi", "--data", "r.csv", "--format", format)
      let written = try chuan.run("grade", "p.kpi", "--data", "r.csv", "--format", format, "--output", "out")
      #expect(printed.status == 0 && written.status == 0)
      #expect(written.output.isEmpty)
      #expect(try chuan.read("out") == printed.output)
    }
    #expect(try chuan.names() == ["out", "p.kpi", "r.csv"])
    let dash = try chuan.run("grade", "p.kpi", "--data", "r.csv", "--output", "-")
    #expect(dash.output.contains("Kế hoạch mẫu"))
  }

  @Test("a file that cannot be completed stays as it was")
  func atomic() throws {
    let chuan = try prepared()
    try chuan.write("out", "before")
    let result = try chuan.shell("ulimit -f 0; $CHUAN grade p.kpi --data r.csv --output out 2>/dev/null")
    #expect(result.status == 2)
    #expect(try chuan.read("out") == "before")
    #expect(try chuan.names() == ["out", "p.kpi", "r.csv"])
  }

  @Test("folders and inputs are not written to")
  func refusals() throws {
    let chuan = try prepared()
    for (path, code) in [
      (".", "KPI0913"), ("nowhere/", "KPI0913"), ("nowhere/out", "KPI0920"), ("r.csv", "KPI0921"), ("p.kpi", "KPI0921"),
    ] {
      let result = try chuan.run("grade", "p.kpi", "--data", "r.csv", "--output", path)
      #expect(result.status == 2 && result.errors.contains(code), "\(path): \(result.errors)")
    }
    #expect(try chuan.read("r.csv") == Sample.results)
  }

  @Test("a link goes on leading to its file, a mode stays")
  func linkAndMode() throws {
    let chuan = try prepared()
    let result = try chuan.shell(
      "echo old > real && chmod 640 real && ln -s real out && $CHUAN grade p.kpi --data r.csv --output out"
        + " && test -h out && stat -c %a real")
    #expect(result.status == 0 && result.output == "640\n")
    #expect(try chuan.read("real").contains("Kế hoạch mẫu"))
  }
}
