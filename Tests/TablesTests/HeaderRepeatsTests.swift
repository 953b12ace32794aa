import Base
import Testing

@testable import Tables

/// Rows below a header that are it once more, and rows with which another table begins.
@Suite struct HeaderRepeatsTests {
  private func told(_ text: String) -> [String] {
    let (table, diagnostics) = CSVReader.read(bytes: Array(text.utf8), file: "d.csv")
    let left = table?.leftOut.map { "\($0.reason) \($0.rows.lowerBound)...\($0.rows.upperBound)" } ?? []
    let unread = table?.unreadRows.map { "unread \($0)" } ?? []
    return (table?.rows ?? []) + left + unread + diagnostics.map { "\($0.severity) \($0.code.rawValue)" }
  }

  @Test(arguments: [
    // At once, in the middle, several times, in quotes, with blanks around.
    ("a,b\na,b\nx,1\n", ["3: x|1", "header 2...2", "note KPI0629"]),
    ("a,b\nx,1\na,b\n\"a\", b \ny,2\n", ["2: x|1", "5: y|2", "header 3...4", "note KPI0629"]),
    ("a,b\nx,1\n\na,b\ny,2\na,b\n", ["2: x|1", "5: y|2", "header 4...4", "header 6...6", "note KPI0629"]),
    // Separators too many, or not written behind the last name.
    ("a,b,\nx,1,\na,b\ny,2,\n", ["2: x|1|", "4: y|2|", "header 3...3", "note KPI0629"]),
    // More columns, fewer, others, other places; with rows that cannot be read behind them.
    ("a,b\nx,1\na,b,c\ny,2,3\n", ["2: x|1", "unread 3", "unread 4", "error KPI0630"]),
    ("a,b,c\nx,1,2\na,b\ny,2\n", ["2: x|1|2", "unread 3", "unread 4", "error KPI0630"]),
    ("a,b,c\nx,1,2\n\na,b,d\ny,2,\"\n", ["2: x|1|2", "unread 4", "unread 5", "error KPI0630"]),
    ("a,b\nx,1\nb,a\n2,y\na,b\nz,3\n", ["2: x|1", "unread 3", "unread 4", "unread 5", "unread 6", "error KPI0630"]),
    // Data that hold a name, or names and values.
    ("a,b\na,1\nb,2\n,b\n", ["2: a|1", "3: b|2", "4: |b"]),
    ("a,b,c\na,b,1\na,x,y\n", ["2: a|b|1", "3: a|x|y"]),
    ("a,b,c,d\na,x,c,y\n", ["2: a|x|c|y"]),
    // One column says nothing, and a header with values is likely a row of data.
    ("a\nx\na\n", ["2: x", "3: a"]), ("x,1\ny,2\nx,1\n", ["2: y|2", "3: x|1"]),
    ("a,2023,2024\nx,1,2\na,2023,2024\ny,3,4\n", ["2: x|1|2", "4: y|3|4", "header 3...3", "note KPI0629"]),
    // A footer before another table is one still.
    (
      "a,b\nx,1\n\nNgười lập biểu,\n\nb,a\n1,y\n",
      [
        "2: x|1", "footer 4...4", "unread 6", "unread 7", "error KPI0630",
      ]
    ),
  ])
  func rows(_ text: String, _ expected: [String]) {
    #expect(told(text) == expected)
  }

  @Test func headersOfSeveralRowsOnEveryPage() {
    let head = "STT,Đơn vị,Hồ sơ,\n,,Tổng số,Trước hạn\n(1),(2),(3),(4)\n"
    let (table, diagnostics) = read(
      "BÁO CÁO,,,\n" + head + "1,Xã A,5,4\n" + head + "2,Xã B,7,6\n\(head)", expecting: ["Đơn vị", "Hồ sơ / Tổng số"])
    #expect(table?.rows == ["5: 1|Xã A|5|4", "9: 2|Xã B|7|6"])
    #expect(
      table?.leftOut.map { "\($0.reason) \($0.rows)" } == [
        "title 1...1", "numbering 4...4", "header 6...8", "header 10...12",
      ])
    #expect(diagnostics.map(\.code) == [.headerRepeated])
    #expect(diagnostics.first?.message.en == "row 6 and 5 more rows are the header once more and are not read as data")
  }

  private func row(_ number: Int, _ texts: [String]) -> String {
    let columns = ["A", "B", "C"]
    let cells = zip(columns, texts).map { column, text in
      text.isEmpty ? "" : "<c r='\(column)\(number)' t='inlineStr'><is><t>\(text)</t></is></c>"
    }
    return "<row r='\(number)'>\(cells.joined())</row>"
  }

  @Test func sheets() {
    let rows = row(1, ["a", "b"]) + row(2, ["x", "1"]) + row(3, ["a", "b"]) + row(4, ["y", "2"])
    let once = Book(rows: rows).reading()
    #expect(once.rows == ["1: a | b", "2: x | 1", "4: y | 2"] && once.codes == ["KPI0629"])
    let other = Book(rows: rows + row(5, ["b", "a"]) + row(6, ["1", "z"])).reading()
    #expect(other.rows == ["1: a | b", "2: x | 1", "4: y | 2"] && other.codes == ["KPI0629", "KPI0630"])
  }

  /// Behind the first rows, when it is known already which cells are merged, and not.
  @Test(arguments: [10, 90], ["", "<mergeCells><mergeCell ref='A1:B1'/></mergeCells>"])
  func longSheets(_ at: Int, _ merged: String) {
    let names = ["a", "b", "c"]
    var rows = row(1, ["BÁO CÁO"]) + row(2, names)
    for number in 3..<120 { rows += row(number, number == at ? names : ["x\(number)", "1", "2"]) }
    let book = Book(rows: rows, after: merged)
    let read = book.reading()
    #expect(read.rows.count == 117 && read.codes == ["KPI0629"])
    #expect(!read.rows.contains { $0.hasPrefix("\(at): ") })
    #expect(WorkbookReadings(bytes: book.bytes).once() == nil)
  }

  @Test(arguments: [
    ("'a',b\nx,1\n", "d.csv:1:1"), ("a,b\n'x',1\n'y',2\n", "d.csv:2:1"),
    ("a,b\n1, 'x' \n2,\n3,'y'\n4,'v, w'\n", "d.csv:2:2"),
    ("a,b\n'x',1\n", ""), ("a,b\n'x',1\ny,2\n", ""), ("a,b\n\"'x'\",1\n\"'y'\",2\n", ""), ("a,b\n'x,1\n'y,2\n", ""),
  ])
  func apostrophes(_ text: String, _ place: String) {
    let (table, diagnostics) = CSVReader.read(bytes: Array(text.utf8), file: "d.csv")
    #expect(diagnostics.map(\.code) == (place.isEmpty ? [] : [.apostrophesForQuotes]))
    #expect((table == nil) == !place.isEmpty)
    if case .cell(let cell)? = diagnostics.first?.place {
      #expect("\(cell.file):\(cell.row ?? 0):\(cell.column ?? 0)" == place)
    }
  }

  /// Names hold spaces: nothing is cut there.
  @Test func spaces() {
    #expect(told("unit period value\nA 2024 5\nB 2024 6\n") == ["2: A 2024 5", "3: B 2024 6"])
    #expect(told("Thôn xóm\nThôn 1\nThôn 2\n") == ["2: Thôn 1", "3: Thôn 2"])
  }
}
