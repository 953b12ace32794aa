import Foundation
import Testing

/// Files that are large enough to be read in one pass, and what stands in them beside plain rows.
struct LargeFileTests {
  static let score = """
    pack p "P"
      year 2024
      level province "P"
    thing case "việc" plural cases
    indicator a: share of cases
      no cases zero
    targets "I"
      a >= 50%
    scorecard s "S" total 10 points for level commune
      each item rounded to 2 places, half up
      item a 10 points in proportion up to its target
      band "A" from 5
      band "B" from 0
    data "*"
      unit from "Đơn vị"
      level commune
      period from "Năm" month "Tháng"
      a from "a1" of "a2"
    """

  static let records = """
    pack r "R"
      year 2024
      level province "P"
    records rs "hồ sơ" of dossier
      due: date
      done: date
    indicator a: share of dossiers
      = count(rs where done <= due) / count(rs)
    targets "I"
      a >= 50%
    data "*" of rs
      unit from "Đơn vị"
      level commune
      period 2024
      due from "hẹn"
      done from "xong"
    """

  /// The table read in one pass and whole: as it is, and in the other forms in which it may arrive.
  private func agree(_ pack: String, _ rows: String, _ command: String) throws {
    let chuan = try Chuan()
    try chuan.write("p.kpi", pack)
    try chuan.write("d.csv", rows)
    #expect(rows.utf8.count > 1 << 16)
    let lines = rows.split(separator: "\n", maxSplits: 1)
    let rest = String(repeating: ",", count: lines[0].count { $0 == "," })
    let titled = "ỦY BAN NHÂN DÂN XÃ\(rest)\nBIỂU SỐ 1\(rest)\n\(rest)\n\(rows)"
    try chuan.write("t.csv", titled.replacing("\n", with: "\r\n"))
    try chuan.write("u.csv", [0xFF, 0xFE] + rows.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] })
    // Into a file: to the screen rows go as they come, before what is found behind them.
    let end = "--output o.csv 2>&1; echo $?; cat o.csv; rm -f o.csv"
    for (data, before) in [
      ("d.csv", ""), ("t.csv", ""), ("u.csv", ""), ("d.csv.gz", "gzip -k -f d.csv; "), ("-", "cat d.csv | "),
    ] {
      let once = try chuan.shell("\(before)$CHUAN \(command) --data \(data) \(end)").output
      let whole = try chuan.shell("\(before)$CHUAN \(command) --data \(data) --whole \(end)").output
      #expect(once == whole, "\(data)")
      #expect(once.utf8.count > 20, "\(data)")
    }
  }

  @Test(arguments: [
    "", "Người lập biểu,,,,\n", "Tổng cộng,2024,1,5,10\n", "Total,2024,1,5,10\n", "\nNơi nhận: lưu VT\n",
    "X9,2024,1,007,010\n", "X9,2024,1,,10\n", "X9,2024,1,3,0\n",
  ])
  func counts(_ last: String) throws {
    let rows = (0..<6000).map { "Y\($0),2024,1,\($0 % 9),10\n" }.joined()
    let text = "Đơn vị,Năm,Tháng,a1,a2\n" + rows + last
    try agree(Self.score, text, "score p.kpi --each month --format csv")
    try agree(Self.score, text, "grade p.kpi --format csv")
    try agree(Self.score, text, "grade p.kpi")
    try agree(Self.score, text, "trend p.kpi --format csv")
    if !last.isEmpty { return }
    for command in ["grade p.kpi --format json", "assign p.kpi --format csv", "course p.kpi --to-date 2024-06"] {
      try agree(Self.score, text, command)
    }
  }

  /// Results larger than what is held before it is written: the same bytes in a file, on the screen and read whole.
  @Test(arguments: ["grade", "score", "assign", "trend"])
  func largeResults(_ verb: String) throws {
    let chuan = try Chuan()
    try chuan.write("p.kpi", Self.score)
    let name = "Xã có một cái tên khá dài, thứ"
    let rows = (0..<7000).map { "\"\(name) \($0)\",2024,1,\($0 % 9),10\n" }.joined()
    try chuan.write("d.csv", "Đơn vị,Năm,Tháng,a1,a2\n" + rows)
    func size() throws -> Int {
      try #require(Int(chuan.shell("wc -c <o").output.trimmingCharacters(in: .whitespacesAndNewlines)))
    }
    let many = "csv --columns " + Array(repeating: "name", count: 16).joined(separator: ",")
    for format in verb == "grade" ? ["json", many, "table"] : ["json"] {
      let line = "$CHUAN \(verb) p.kpi --data d.csv --format \(format)"
      #expect(try chuan.shell("\(line) --output o 2>/dev/null; echo $?").output == "0\n")
      let same = try chuan.shell("\(line) 2>/dev/null | cmp - o && \(line) --whole 2>/dev/null | cmp - o; echo $?")
      #expect(same.output == "0\n", "\(line)")
      #expect(try size() > (format == "table" ? 1 << 18 : 1 << 22), "\(line)")
    }
    let line = "$CHUAN \(verb) p.kpi --data d.csv --format json"
    #expect(try chuan.shell("\(line) --output o").status == 0)
    let members = try JSONSerialization.jsonObject(with: Data(chuan.read("o").utf8)) as? [String: Any]
    #expect(members?["messages"] != nil)
    // Who wants no more is no mistake; a full disk is, and so is a folder that is not there.
    #expect(try chuan.shell("(\(line); echo $? >&2) 2>e | head -1; tail -1 e").output == "{\n0\n")
    if FileManager.default.fileExists(atPath: "/dev/full") {
      let full = try chuan.shell("\(line) >/dev/full")
      #expect(full.status == 2 && full.errors.contains("KPI0920"))
    }
    #expect(try chuan.run(verb, "p.kpi", "--data", "d.csv", "--format", "json", "--output", "none/o").status == 2)
    #expect(try chuan.names() == ["d.csv", "e", "o", "p.kpi"])
  }

  /// A workbook made by hand, nothing in it packed, scored in one pass and from standard input.
  @Test(arguments: [
    "<c r='A6002' t='str'><v>X9</v></c><c r='B6002'><v>2024</v></c><c r='C6002'><v>1</v></c><c r='D6002'><v>3</v></c>",
    "<c r='A6002' t='str'><v>X,9</v></c><c r='B6002'><v>2024</v></c><c r='C6002'><v>1</v></c><c r='D6002'><v>7.0</v></c>"
      + "<c r='E6002'><v>1E1</v></c>",
    "<c r='A6002' t='str'><v>X9</v></c><c r='B6002'><v>2024</v></c><c r='C6002'><v>1</v></c><c r='D6002'><v>0.5</v></c>"
      + "<c r='E6002'><v>10</v></c>",
    "<c r='A6002' t='str'><v>Tổng cộng</v></c><c r='B6002'><v>2024</v></c><c r='C6002'><v>1</v></c>",
    "<c r='A6003' t='str'><v>Y7</v></c><c r='B6003'><v>2024</v></c><c r='C6003'><v>1</v></c><c r='D6003'><v>3</v></c>",
    "<c r='A6004' t='str'><v>Người lập biểu</v></c>",
  ])
  func workbooks(_ last: String) throws {
    var rows = "<row>"
    for name in ["Đơn vị", "Năm", "Tháng", "a1", "a2"] { rows += "<c t='str'><v>\(name)</v></c>" }
    rows += "</row>"
    for row in 0..<6000 {
      rows += "<row><c t='str'><v>Y\(row)</v></c><c><v>2024</v></c><c><v>1</v></c><c><v>\(row % 9)</v></c>"
      rows += "<c><v>10</v></c></row>"
    }
    let number = last.dropFirst(7).prefix(4)
    let chuan = try Chuan()
    try chuan.write("p.kpi", Self.score)
    try chuan.write("d.xlsx", StoredWorkbook.bytes("\(rows)<row r='\(number)'>\(last)</row>"))
    for output in ["", " --by level"] {
      let command = "$CHUAN score p.kpi --each month --format csv\(output) --data d.xlsx"
      let end = "--output o.csv 2>&1; echo $?; cat o.csv; rm -f o.csv"
      let once = try chuan.shell("\(command) \(end)").output
      #expect(try once == chuan.shell("\(command) --whole \(end)").output)
      #expect(!once.isEmpty)
    }
  }

  @Test(arguments: ["", "Người lập biểu,,\n", "Tổng cộng,,\n", "Xã 1,31/02/2024,\n", "Xã 1,,\n"])
  func records(_ last: String) throws {
    let rows = (0..<4000).map { "Xã \($0 % 50),01/02/2024,02/0\(1 + $0 % 3)/2024\n" }.joined()
    try agree(
      Self.records, "Đơn vị,hẹn,xong\n" + rows + last, "grade p.kpi --format csv --columns unit,numerator,denominator")
  }

  /// The header once more, and that of another table, in the middle of rows: neither is a unit's, or a record.
  @Test(arguments: ["Đơn vị,Năm,Tháng,a1,a2\n", "Năm,Đơn vị,Tháng,a2,a1\n"])
  func headersAmongCounts(_ header: String) throws {
    let rows = (0..<5000).map { "Y\($0),2024,1,\($0 % 9),10\n" }
    let text = "Đơn vị,Năm,Tháng,a1,a2\n" + rows[..<4500].joined() + header + rows[4500...].joined()
    try agree(Self.score, text, "score p.kpi --each month --format csv")
  }

  @Test(arguments: [
    "Đơn vị,hẹn,xong,ghi chú\n", "hẹn,Đơn vị,xong,ghi chú\n", "Đơn vị,xong,hẹn,ghi chú\n", "Đơn vị,ghi chú,xong,\n",
  ])
  func headersAmongRecords(_ header: String) throws {
    let plain = Self.records.replacing("count(rs where done <= due) / count(rs)", with: "count(rs) / count(rs)")
    let rows = (0..<5000).map { "Xã \($0 % 50),01/02/2024,02/0\(1 + $0 % 3)/2024,\($0)\n" }
    let text = "Đơn vị,hẹn,xong,ghi chú\n" + rows[..<4500].joined() + header + rows[4500...].joined()
    for pack in [Self.records, plain] {
      try agree(pack, text, "grade p.kpi --format csv --columns unit,numerator,denominator")
    }
  }

  @Test func noFileThatWasReadIsOverwritten() throws {
    let chuan = try Chuan()
    try chuan.write("p.kpi", Self.score)
    let rows = (0..<6000).map { "Y\($0),2024,1,\($0 % 9),10\n" }.joined()
    try chuan.write("d.csv", "Đơn vị,Năm,Tháng,a1,a2\n" + rows)
    for goal in ["p.kpi", "d.csv"] {
      let before = try chuan.read(goal)
      #expect(
        try chuan.shell("$CHUAN score p.kpi --data d.csv --each month --format csv --output \(goal) 2>&1; echo $?")
          .output.hasSuffix("\n2\n"))
      #expect(try chuan.read(goal) == before)
    }
  }
}
