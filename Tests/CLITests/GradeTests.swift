import Foundation
import Testing

struct GradeTests {
  private func prepared() throws -> Chuan {
    let chuan = try Chuan()
    try chuan.write("p.kpi", Sample.pack)
    try chuan.write("r.csv", Sample.results)
    return chuan
  }

  private func object(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  @Test("four verdicts, exact numbers, null for what is absent")
  func json() throws {
    let chuan = try prepared()
    let result = try chuan.run("grade", "p.kpi", "--data", "r.csv", "--format", "json")
    #expect(result.status == 0 && result.errors.isEmpty)
    let object = try object(result.output)
    let rows = try #require(object["verdicts"] as? [[String: Any]])
    #expect(rows.count == 8)
    let online = rows.filter { $0["indicator"] as? String == "online_dossier_rate" }
    #expect(online.map { $0["verdict"] as? String } == ["met", "missed", "no_data", "no_cases"])
    #expect(online[1]["value"] as? String == "449/900")
    #expect(online[1]["target"] as? String == "0.5")
    #expect(online[1]["margin"] as? String == "-1/900")
    #expect((online[1]["needed"] as? [String: Any])?["amount"] as? String == "1")
    #expect(online[1]["cite"] as? String == "STT 1")
    #expect(online[2]["value"] is NSNull && online[2]["numerator"] is NSNull)
    #expect(online[0]["field"] is NSNull && online[0]["coverage"] is NSNull)
    let onTime = rows.filter { $0["indicator"] as? String == "dossier_on_time_rate" }
    #expect(onTime.map { $0["verdict"] as? String } == ["missed", "met", "no_data", "met"])
    #expect(onTime[0]["comparator"] as? String == ">")
    let total = (object["summary"] as? [String: Any])?["total"] as? [String: Int]
    #expect(
      total == ["met": 3, "missed": 2, "no_cases": 1, "no_data": 2, "not_yet_due": 0, "for_information": 0, "rows": 8])
  }

  @Test("--unit and --target choose; names that nothing has are refused with the nearest")
  func selection() throws {
    let chuan = try prepared()
    func rows(_ more: String...) throws -> Int {
      let all = ["grade", "p.kpi", "--data", "r.csv", "--format", "csv", "--columns", "unit"] + more
      return try chuan.run(all: all).output.split(separator: "\n").count - 1
    }
    #expect(try rows() == 8)
    #expect(try rows("--unit", "Xã A") == 2)
    #expect(try rows("--unit", "xã a", "--unit", "B") == 4)
    #expect(try rows("--target", "online_dossier_rate") == 4)
    #expect(try rows("--target", "Tỷ lệ hồ sơ giải quyết trước và đúng hạn", "--unit", "D") == 1)
    #expect(try rows("--target", "STT 2") == 4)
    let unit = try chuan.run("grade", "p.kpi", "--data", "r.csv", "--unit", "Xa  AA")
    #expect(unit.status == 2 && unit.errors.contains("KPI0926") && unit.errors.contains("`Xã A`"))
    let target = try chuan.run("grade", "p.kpi", "--data", "r.csv", "--target", "online_dosier_rate")
    #expect(target.status == 2 && target.errors.contains("KPI0927") && target.errors.contains("`online_dossier_rate`"))
  }

  @Test("--columns chooses and orders")
  func columns() throws {
    let chuan = try prepared()
    let csv = try chuan.run(
      "grade", "p.kpi", "--data", "r.csv", "--format", "csv", "--columns", "verdict, unit", "--target", "STT 1")
    #expect(csv.output == "verdict,unit\nmet,A\nmissed,B\nno_data,C\nno_cases,D\n")
    let unknown = try chuan.run("grade", "p.kpi", "--data", "r.csv", "--columns", "unit,vedict")
    #expect(unknown.status == 2 && unknown.errors.contains("`verdict`"))
    let useless = try chuan.run("grade", "p.kpi", "--data", "r.csv", "--columns", "unit", "--format", "json")
    #expect(useless.status == 2 && useless.output.contains("KPI0929") && useless.errors.isEmpty)
  }

  @Test("--fail-on makes verdicts the exit status")
  func failOn() throws {
    let chuan = try prepared()
    func status(_ more: String...) throws -> Int32 {
      try chuan.run(all: ["grade", "p.kpi", "--data", "r.csv"] + more).status
    }
    #expect(try status() == 0)
    #expect(try status("--fail-on", "missed") == 1)
    #expect(try status("--fail-on", "no-data") == 1)
    #expect(try status("--fail-on", "missed", "--unit", "D") == 0)
    #expect(try status("--fail-on", "missed,no-data", "--unit", "C") == 1)
    #expect(try status("--fail-on", "misssed") == 2)
  }

  @Test("--summary counts verdicts")
  func summary() throws {
    let chuan = try prepared()
    let result = try chuan.run("grade", "p.kpi", "--data", "r.csv", "--format", "csv", "--summary", "level,indicator")
    #expect(
      result.output == """
        by,key,name,met,missed,no_cases,no_data,not_yet_due,for_information,rows
        level,commune,cấp xã,3,2,1,2,0,0,8
        indicator,online_dossier_rate,Tỷ lệ hồ sơ trực tuyến trên tổng số hồ sơ tiếp nhận,1,1,1,1,0,0,4
        indicator,dossier_on_time_rate,Tỷ lệ hồ sơ giải quyết trước và đúng hạn,2,1,0,1,0,0,4

        """)
  }

  @Test("errors in the data: nothing is graded, unless bad rows are to be left out")
  func badRows() throws {
    let chuan = try prepared()
    try chuan.write("bad.csv", Sample.results + "E,Xã E,commune,2024,3,0,91%\nF,Xã F,commune,2024,5,4,91%\n")
    let refused = try chuan.run("grade", "p.kpi", "--data", "bad.csv")
    #expect(refused.status == 1 && refused.output.isEmpty)
    #expect(refused.errors.split(separator: "\n").count { $0.hasPrefix("error[KPI07") } == 2)
    #expect(
      refused.errors.hasSuffix(
        """

        2 errors in the data; nothing was graded
          help: `--skip-bad-rows` leaves out the rows with errors and grades the rest

        """))
    let graded = try chuan.run("grade", "p.kpi", "--data", "bad.csv", "--skip-bad-rows")
    #expect(graded.status == 0 && graded.output.contains("left out 2 rows of bad.csv with errors: 6, 7"))
    let json = try chuan.run("grade", "p.kpi", "--data", "bad.csv", "--skip-bad-rows", "--format", "json")
    let leftOut = try #require(try object(json.output)["left_out"] as? [[String: Any]])
    #expect(leftOut.first?["rows"] as? [Int] == [6, 7])
  }

  @Test("what a refusal of the data closes with: what was not done, and whether leaving out rows would help")
  func closing() throws {
    let chuan = try prepared()
    func last(_ bad: String, _ arguments: String...) throws -> [String] {
      try chuan.write("bad.csv", bad)
      let result = try chuan.run(all: arguments + ["p.kpi", "--data", "bad.csv"])
      #expect(result.status == 1)
      return result.errors.split(separator: "\n").suffix(2).map(String.init)
    }
    let some = Sample.results + "E,Xã E,commune,2024,3,0,91%\n"
    #expect(
      try last(some, "assign") == [
        "1 error in the data; no target was assigned",
        "  help: `--skip-bad-rows` leaves out the rows with errors and assigns the rest",
      ])
    #expect(
      try last(some, "why", "--unit", "A", "--target", "STT 1", "--lang", "vi") == [
        "1 lỗi trong số liệu; chưa có kết luận để giải thích",
        "  gợi ý: thêm `--skip-bad-rows` để bỏ các dòng có lỗi và đánh giá phần còn lại",
      ])
    // Nothing remains.
    let header = Sample.results.prefix { $0 != "\n" }
    #expect(
      try last(header + "\nE,Xã E,commune,2024,3,0,91%\n", "grade").last == "1 error in the data; nothing was graded")
    // The mistake is not one of a row.
    let broken = Sample.results.replacingOccurrences(of: "rate.numerator", with: "rate.num")
    #expect(try last(broken, "grade").last == "1 error in the data; nothing was graded")
    #expect(try last(broken, "grade", "--skip-bad-rows").last == "1 error in the data; nothing was graded")
  }

  @Test("the first 50 errors of the data are told, and how many more there are")
  func manyErrors() throws {
    let chuan = try prepared()
    let rows = (1...70).map { "U\($0),U\($0),commune,2024,3,0,91%\n" }.joined()
    try chuan.write("bad.csv", Sample.results + rows)
    let refused = try chuan.run("grade", "p.kpi", "--data", "bad.csv")
    #expect(refused.status == 1)
    #expect(refused.errors.split(separator: "\n").count { $0.hasPrefix("error[") } == 50)
    #expect(refused.errors.contains("\n… and 20 more\n\n70 errors in the data; nothing was graded\n"))
  }

  @Test("data from standard input, several files after one --data, and --data twice")
  func severalFiles() throws {
    let chuan = try prepared()
    let lines = Sample.results.split(separator: "\n").map(String.init)
    try chuan.write("1.csv", lines[0...2].joined(separator: "\n") + "\n")
    try chuan.write("2.csv", ([lines[0]] + lines[3...]).joined(separator: "\n") + "\n")
    let whole = try chuan.run("grade", "p.kpi", "--data", "r.csv", "--format", "csv")
    #expect(try chuan.run("grade", "p.kpi", "--data", "1.csv", "2.csv", "--format", "csv").output == whole.output)
    #expect(
      try chuan.run("grade", "--data", "1.csv", "--data", "2.csv", "p.kpi", "--format", "csv").output == whole.output)
    #expect(
      try chuan.run("grade", "p.kpi", "--data", "-", "--format", "csv", input: Sample.results).output == whole.output)
    let twice = try chuan.run("grade", "p.kpi", "--data", "r.csv", "./r.csv")
    #expect(twice.status == 2 && twice.errors.contains("KPI0919"))
  }

  @Test("Vietnamese words and numbers in the table; in CSV only the heads, behind a byte order mark")
  func vietnamese() throws {
    let chuan = try prepared()
    let table = try chuan.run("grade", "p.kpi", "--data", "r.csv", "--lang", "vi").output
    #expect(table.contains("49,89%") && table.contains("không đạt") && table.contains("thêm 1 hồ sơ"))
    let csv = try chuan.run("grade", "p.kpi", "--data", "r.csv", "--format", "csv")
    let heads = try chuan.run("grade", "p.kpi", "--data", "r.csv", "--format", "csv", "--lang", "vi").output
    #expect(heads.hasPrefix("\u{FEFF}gói,mã,"))
    #expect(heads.split(separator: "\n").dropFirst() == csv.output.split(separator: "\n").dropFirst())
  }

  @Test("several packs are graded together; commands for one pack refuse them")
  func severalPacks() throws {
    let chuan = try prepared()
    try chuan.write("q.kpi", Sample.pack.replacingOccurrences(of: "sample_2024", with: "second_2024"))
    let result = try chuan.run("grade", "p.kpi", "q.kpi", "--data", "r.csv", "--format", "csv", "--columns", "pack")
    #expect(result.output.split(separator: "\n").count { $0 == "second_2024" } == 8)
    let assign = try chuan.run("assign", ".", "--data", "r.csv")
    #expect(assign.status == 2 && assign.errors.contains("KPI0925"))
  }
}
