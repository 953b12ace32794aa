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

  @Test("a long result whose reader has gone ends early, without a trace")
  func closedPipeOfScores() throws {
    let chuan = try Chuan()
    try chuan.write("p.kpi", LargeFileTests.score)
    // The last row is a mistake, which nobody would come to who stops before.
    let rows =
      "(echo 'Đơn vị,Năm,Tháng,a1,a2'; seq 1 150000 | sed 's/.*/X&,2024,1,1,10/'; echo 'X1,2024,13,1,10') > d.csv"
    let line =
      "mkdir tmp; export TMPDIR=$PWD/tmp; ($CHUAN score p.kpi --each month --data d.csv --format csv; echo $? >&2)"
    let early = try chuan.shell("\(rows); \(line) | head -1; ls tmp")
    #expect(early.output == "unit,period,score,band,met\n" && early.errors == "0\n")
    let whole = try chuan.shell("\(line) | tail -1; ls tmp")
    #expect(whole.errors.hasSuffix("\n1\n") && !whole.errors.hasPrefix("1\n"))
    #expect(try chuan.names() == ["d.csv", "p.kpi", "tmp"])
  }

  @Test("a long table whose reader has gone keeps the status of its verdicts")
  func closedPipeOfVerdicts() throws {
    let chuan = try Chuan()
    try chuan.write("p.kpi", LargeFileTests.records)
    // More than a pipe holds.
    _ = try chuan.shell("(echo 'Đơn vị,hẹn,xong'; seq 1 2000 | sed 's#.*#X&,01/02/2024,02/02/2024#') > d.csv")
    for (options, status) in [("csv", 0), ("csv --fail-on missed", 1), ("table --fail-on missed", 1), ("json", 0)] {
      let line = "($CHUAN grade p.kpi --data d.csv --format \(options); echo $? >&2)"
      let early = try chuan.shell("\(line) | head -1 | wc -l")
      #expect(early.output.trimmingCharacters(in: .whitespacesAndNewlines) == "1" && early.errors == "\(status)\n")
      #expect(try chuan.shell("\(line) | wc -c").output.count >= 6)
    }
    #expect(try chuan.names() == ["d.csv", "p.kpi"])
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

  /// Where memory is refused, what is said is the message and nothing of where in the program it was.
  @Test func noMemory() throws {
    let chuan = try Chuan()
    try chuan.write("p.kpi", Sample.pack)
    let rows = (1...60_000).map { "Xã \($0),Xã \($0),commune,2024,3,5,95%" }.joined(separator: "\n")
    try chuan.write("r.csv", Sample.results.split(separator: "\n")[0] + "\n" + rows + "\n")
    let result = try chuan.shell("ulimit -v 60000; $CHUAN grade p.kpi --data r.csv --output o.csv")
    #expect(result.status == 2)
    #expect(result.output == "")
    #expect(
      result.errors.hasPrefix("error[KPI0938]") && !result.errors.contains("stack trace"),
      "\(result.errors.prefix(300))")
  }
}
