import Foundation
import Testing

struct FileTests {
  @Test("files that cannot be used are named, with status 2")
  func problems() throws {
    let chuan = try Chuan()
    try chuan.write("p.kpi", Sample.pack)
    try chuan.write("empty/readme.txt", "")
    #expect(try chuan.shell("ln -s loop.kpi loop.kpi && mkfifo fifo.kpi && ln -s . empty/around").status == 0)
    for (line, code) in [
      ("check nowhere.kpi", "KPI0911"), ("check p.kpi/x", "KPI0911"), ("check loop.kpi", "KPI0916"),
      ("check fifo.kpi", "KPI0914"), ("check /dev/null", "KPI0914"), ("check empty", "KPI0917"),
      ("grade p.kpi --data empty", "KPI0913"), ("grade p.kpi --data nothing.csv", "KPI0911"),
      ("grade p.kpi --data - -", "KPI0918"), ("grade p.kpi --data p.kpi", "KPI0626"),
    ] {
      let result = try chuan.shell("$CHUAN \(line)")
      #expect(result.status == 2, "\(line)")
      #expect(result.errors.contains(code), "\(line): \(result.errors)")
      #expect(result.output.isEmpty, "\(line)")
    }
  }

  @Test("a rule file of more than 10 MB is not read")
  func tooLarge() throws {
    let chuan = try Chuan()
    #expect(try chuan.shell("head -c 10000001 /dev/zero > big.kpi").status == 0)
    let result = try chuan.run("check", "big.kpi")
    #expect(result.status == 2 && result.errors.contains("KPI0002"))
  }

  @Test("a file that may not be read", .enabled(if: getuid() != 0))
  func forbidden() throws {
    let chuan = try Chuan()
    try chuan.write("p.kpi", Sample.pack)
    #expect(try chuan.shell("chmod 000 p.kpi").status == 0)
    let result = try chuan.run("check", "p.kpi")
    #expect(result.status == 2 && result.errors.contains("KPI0912"))
  }

  @Test("folders that link to each other are walked once")
  func folderLoop() throws {
    let chuan = try Chuan()
    try chuan.write("a/p.kpi", Sample.pack)
    #expect(try chuan.shell("mkdir a/b && ln -s .. a/b/up && ln -s ../../a a/b/again").status == 0)
    #expect(try chuan.run("check", "a").output == "no mistakes in 1 file\n")
  }

  @Test("when the reader of a pipe has gone, the rest is dropped without a word and the status stays")
  func closedPipe() throws {
    let chuan = try Chuan()
    try chuan.write("p.kpi", Sample.broken)
    let fine = try chuan.shell("(sleep 0.1; $CHUAN help grade; echo $? >&2) | true")
    #expect(fine.errors == "0\n")
    let findings = try chuan.shell("(sleep 0.1; $CHUAN check p.kpi; echo $? >&2) | true")
    #expect(findings.errors == "1\n")
    let rows = String(repeating: "Xã A,2024\n", count: 20_000)
    try chuan.write("long.csv", "unit,period\n" + rows)
    let piped = try chuan.shell("($CHUAN data long.csv --to csv; echo $? >&2) | head -1")
    #expect(piped.output == "unit,period\n" && piped.errors == "0\n")
  }

  @Test("a full disk is told, with status 2", .enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
  func fullDisk() throws {
    let chuan = try Chuan()
    try chuan.write("p.kpi", Sample.pack)
    try chuan.write("r.csv", Sample.results)
    for line in [
      "help", "check p.kpi", "grade p.kpi --data r.csv", "grade p.kpi --data r.csv --format json", "data r.csv",
      "data r.csv --to csv",
    ] {
      let result = try chuan.shell("$CHUAN \(line) > /dev/full")
      #expect(result.status == 2 && result.errors.contains("KPI0920"), "\(line)")
    }
    let named = try chuan.run("grade", "p.kpi", "--data", "r.csv", "--output", "/dev/full")
    #expect(named.status == 2 && named.errors.contains("KPI0920"))
    #expect(try chuan.shell("$CHUAN help >&-").status == 2)
  }
}
