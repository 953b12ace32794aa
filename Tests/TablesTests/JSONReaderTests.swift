import Base
import Tables
import Testing

/// A JSON text as `chuan` sees it: header, then rows with their numbers, `form:text` where a cell is no text; then
/// what is wrong, with place.
private func seen(_ text: String, sheet: TableOptions.Sheet? = nil) -> String {
  var options = TableOptions()
  options.sheet = sheet
  let (table, diagnostics) = JSONReader.read(bytes: Array(text.utf8), file: "f", options: options)
  var lines: [String] = []
  if let table {
    lines.append((table.sheet.map { $0 + ": " } ?? "") + table.header.joined(separator: "|"))
    for row in 0..<table.rowCount {
      let cells = table.header.indices.map { column in
        let form = table.form(row: row, column: column)
        return (form == .text ? "" : "\(form):") + table.cell(row: row, column: column)
      }
      lines.append("\(table.rowNumbers[row]) " + cells.joined(separator: "|"))
    }
    if !table.unreadRows.isEmpty { lines.append("unread \(table.unreadRows)") }
  }
  for diagnostic in diagnostics {
    var place = ""
    if case .cell(let cell) = diagnostic.place {
      place =
        " \(cell.row.map(String.init) ?? "-")" + (cell.header ?? cell.column.map(String.init)).map { ":\($0)" }.orEmpty
    }
    lines.append(diagnostic.code.rawValue + place)
  }
  return lines.joined(separator: "\n")
}

extension String? {
  fileprivate var orEmpty: String { self ?? "" }
}

@Suite struct JSONReaderTests {
  @Test(arguments: [
    // Lists of objects; columns in order of first appearance.
    (#"[{"a": 1, "b": "x"}, {"b": null, "c": true}]"#, "a|b|c\n1 number:1|x|\n2 ||truth:true"),
    ("[\n{\"a\":1},\n\n{\"a\":2}]", "a\n2 number:1\n4 number:2"),
    ("[{\"a\":1},{\"a\":2},\n{\"a\":3}]", "a\n1 number:1\n2 number:2\n3 number:3"),
    ("\u{FEFF}[{\"a\": \"\"}]", "a\n1 "), (#"[{"a":{"b":{"c":1}},"a / d":2}]"#, "a / b / c|a / d\n1 number:1|number:2"),
    (#"[{"a":{}}, {"b":1}]"#, "b\n1 \n2 number:1"), (#"[{" Tổng số ": 1}]"#, "Tổng số\n1 number:1"),
    (#"[{"a": ["x", {"b": [1]}], "c": 1}]"#, "a|c\n1 error:[\"x\", {\"b\": [1]}]|number:1"),
    // An object with a list, and lines.
    (#"{"total": 2, "items": [{"a": 1}], "none": []}"#, "items: a\n1 number:1"),
    (#"{"result": {"code": 0, "data": [{"a": 1}]}, "tags": ["x"]}"#, "result / data: a\n1 number:1"),
    (#"{"a": 1, "b": {"c": "x"}}"#, "a|b / c\n1 number:1|x"),
    ("{\"a\":1}\n\n{\"a\":2,\"b\":3}\r\n", "a|b\n1 number:1|\n3 number:2|number:3"),
    ("{\"a\":1}\n{\"a\":2,}\n{\"a\":3}", "a\n1 number:1\n3 number:3\nunread [2]\nKPI0667 2:7"),
    ("{\"a\":1}\n{\"a\":2} {\"a\":3}\n{\"a\":", "a\n1 number:1\nunread [2, 3]\nKPI0667 2:9\nKPI0667 3:6"),
    ("{\"a\":1}\n[2]\n", "KPI0667 2:1"),
    ("{\"a\":1}\n{\"a\":1}\n[2]\n", "a\n1 number:1\n2 number:1\nunread [3]\nKPI0672 3"),
    // Texts.
    (#"[{"a": "\u0058\u00e3 \"A\"\\\/\n\t\ud83d\ude00"}]"#, "a\n1 Xã \"A\"\\/\n\t😀"),
    (#"[{"\u0061": 1, "b": "1.234"}]"#, "a|b\n1 number:1|1.234"),
    (#"[{"a": "\u0000"}, {"a": "\u0085"}, {"a": 1}]"#, "a\n3 number:1\nunread [1, 2]\nKPI0604 1:a\nKPI0604 2:a"),
    ("[{\"a\": \"\u{7F}\"}, {\"a\": \"\u{85}\"}]", "a\nunread [1, 2]\nKPI0604 1:a\nKPI0604 2:a"),
    // Objects that cannot be rows.
    (#"[{"a": 1, "a": 2}, {"a": 3}]"#, "a\n2 number:3\nunread [1]\nKPI0671 1:a"),
    (#"[{"a": {"b": 1, "b": {}}}, {"a": {"b": 3}}]"#, "a / b\n2 number:3\nunread [1]\nKPI0671 1:a / b"),
    (#"[{"a": {"b": 1}, "a": {"c": 1}}]"#, "a / b\nunread [1]\nKPI0671 1:a"),
    (#"[{"a": {"b": 1}, "a / b": 2}]"#, "a / b\nunread [1]\nKPI0671 1:a / b"),
    (#"[{"a": 1}, 5, "x", [{}]]"#, "a\n1 number:1\nunread [2, 3, 4]\nKPI0672 2\nKPI0672 3\nKPI0672 4"),
    (#"{"a": 1, "items": [{"b": 1}], "a": 2}"#, "KPI0671 1:a"),
    // No table.
    ("", "KPI0601"), (" \n", "KPI0601"), ("[]", "KPI0601 -"), ("[{}]", "KPI0601 -"), ("5", "KPI0672"),
    ("\"x\"", "KPI0672"),
    (#"{"items": []}"#, "KPI0601 -"), (#"{"a": [{"x": 1}], "b": [{"x": 2}]}"#, "KPI0673"),
  ])
  func tables(_ text: String, _ expected: String) {
    #expect(seen(text) == expected)
  }

  @Test(arguments: [
    ("[{\"a\": 1,}]", "KPI0667 1:9"), ("[{\"a\": 1},]", "KPI0667 1:10"), ("[{'a': 1}]", "KPI0667 1:3"),
    ("[{\"a\" 1}]", "KPI0667 1:7"), ("[{\"a\": 1 \"b\": 2}]", "KPI0667 1:10"), ("[{\"a\": }]", "KPI0667 1:8"),
    ("[{\"a\": 1}", "KPI0667 1:10"), ("[{\"a\": 1}] x", "KPI0667 1:12"), ("[{a: 1}]", "KPI0667 1:3"),
    ("[{\"a\": NaN}]", "KPI0667 1:8"), ("[{\"a\": True}]", "KPI0667 1:8"), ("[{\"a\": nul}]", "KPI0667 1:8"),
    ("[{\"a\": 1}, // x\n]", "KPI0667 1:12"), ("[\n  {\"Tỷ lệ\": 1;}]", "KPI0667 2:14"), ("[,]", "KPI0667 1:2"),
    ("{\"a\": 1", "KPI0667 1:8"), ("{", "KPI0667 1:2"), ("[", "KPI0667 1:2"), ("{\"a\"", "KPI0667 1:5"),
    ("{} {}", "KPI0667 1:4"), ("]", "KPI0667 1:1"),
    ("[{\"a\": \"x\ny\"}]", "KPI0668 1:10"), ("[{\"a\": \"x", "KPI0668 1:8"), ("[{\"a\": \"\\x\"}]", "KPI0668 1:9"),
    ("[{\"a\": \"\\u12G4\"}]", "KPI0668 1:9"), ("[{\"a\": \"\\ud800\"}]", "KPI0668 1:9"),
    ("[{\"a\": \"\\udc00\"}]", "KPI0668 1:9"), ("[{\"a\": \"\\ud800\\u0041\"}]", "KPI0668 1:9"),
    ("[{\"a\": \"\\ud800\\n\"}]", "KPI0668 1:9"), ("[{\"a\": \"\\u00", "KPI0668 1:9"),
    ("[{\"a\": \"\\", "KPI0668 1:10"),
    ("[{\"a\": 01}]", "KPI0669 1:8"), ("[{\"a\": +1}]", "KPI0669 1:8"), ("[{\"a\": .5}]", "KPI0669 1:8"),
    ("[{\"a\": 5.}]", "KPI0669 1:8"), ("[{\"a\": 1e}]", "KPI0669 1:8"), ("[{\"a\": -}]", "KPI0669 1:8"),
    ("[{\"a\": 0x10}]", "KPI0669 1:8"), ("[{\"a\": 1.2.3}]", "KPI0669 1:8"), ("[{\"a\": -Infinity}]", "KPI0669 1:8"),
  ])
  func broken(_ text: String, _ expected: String) {
    #expect(seen(text) == expected)
  }

  @Test(
    "numbers are kept exact",
    arguments: [
      ("0", "0"), ("-0", "0"), ("-0.0", "0.0"), ("1.50", "1.50"), ("-12", "-12"), ("1e3", "1000"), ("1.5E+3", "1500"),
      ("1.50e1", "15"), ("0.00123e2", "0.123"), ("5e-3", "0.005"), ("-12.5e-1", "-1.25"), ("0e999999999999", "0"),
      ("1200e-2", "12"), ("1e-2", "0.01"),
      ("0.10000000000000000000000000000000001", "0.10000000000000000000000000000000001"),
      ("123456789012345678901234567890e2", "12345678901234567890123456789000"),
    ])
  func numbers(_ number: String, _ expected: String) {
    #expect(seen("[{\"a\": \(number)}]") == "a\n1 number:\(expected)")
  }

  @Test(
    "numbers beyond what is read",
    arguments: ["1e400", "-1e-309", "1e99999999999999999999", String(repeating: "9", count: 1001)])
  func tooLong(_ number: String) {
    #expect(seen("[{\"a\": \(number)}, {\"a\": 1}]") == "a\n2 number:1\nunread [1]\nKPI0674 1:a")
  }

  @Test("brackets may stand 256 deep")
  func depth() {
    func nested(_ depth: Int) -> String {
      "[{\"a\":" + String(repeating: "[", count: depth) + String(repeating: "]", count: depth) + "}]"
    }
    #expect(seen(nested(254)).hasPrefix("a\n1 error:[[["))
    #expect(seen(nested(255)) == "KPI0670 1:261")
    #expect(seen(String(repeating: "{\"a\":", count: 100_000)) == "KPI0670 1:1281")
    #expect(seen(String(repeating: "[", count: 100_000)).hasPrefix("KPI0670"))
  }

  @Test("one of several lists, by name or by number")
  func lists() {
    let text = #"{"Tháng 1": [{"a": 1}], "Tháng 2": [{"a": 2}]}"#
    #expect(seen(text, sheet: .name("tháng 2")) == "Tháng 2: a\n1 number:2")
    #expect(seen(text, sheet: .number(1)) == "Tháng 1: a\n1 number:1")
    #expect(seen(text, sheet: .name("Tháng 3")) == "KPI0673")
    #expect(seen(text, sheet: .number(3)) == "KPI0673")
  }

  @Test("objects that have nothing in common are no table")
  func sparse() {
    let many = (0...16_384).map { "\"k\($0)\": 1" }.joined(separator: ",")
    #expect(seen("[{\"k0\": 5}, {\(many)}]").hasSuffix("\nunread [2]\nKPI0672 2"))
    let few = (0..<10_000).map { "{\"k\($0)\": 1}" }.joined(separator: ",")
    #expect(seen("[\(few)]") == "KPI0672")
  }

  @Test("bytes that are no UTF-8 are found")
  func notUTF8() {
    let (table, diagnostics) = JSONReader.read(
      bytes: Array("[\n{\"a\": \"".utf8) + [0xE1, 0xBB] + Array("\"}]".utf8), file: "f", options: TableOptions())
    #expect(table == nil && diagnostics.map(\.code) == [.dataNotUTF8])
    #expect(diagnostics.first?.place == .cell(CellPlace(file: "f", row: 2)))
  }

  @Test(
    "what begins like JSON",
    arguments: [
      ("[{", true), (" {\"", true), ("\u{FEFF}[\n{", true), ("{}", true), ("[]", true), ("[Mã],Tên", false),
      ("{x}", false), ("a,b", false), ("", false), ("[", false),
    ])
  func recognised(_ text: String, _ expected: Bool) {
    #expect(JSONReader.recognises(Array(text.utf8)) == expected)
  }
}
