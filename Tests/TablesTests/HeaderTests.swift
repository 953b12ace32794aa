import Base
import Tables
import Testing

/// Reads a text whose columns are expected to have these names.
func read(_ text: String, expecting names: [String]) -> (table: Table?, diagnostics: [Diagnostic]) {
  let keys = Set(names.map(TextFolding.matchKey))
  return CSVReader.read(
    bytes: Array(text.utf8), file: "d.csv", options: TableOptions { keys.contains(TextFolding.matchKey($0)) })
}

@Suite struct HeaderTests {
  @Test func biểu06() {
    let (table, diagnostics) = read(
      """
      UBND TỈNH QUẢNG NGÃI,,,,CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      BÁO CÁO KẾT QUẢ,,,,
      ,,,,Đơn vị tính: hồ sơ
      STT,Đơn vị,đã giải quyết,,
      ,,Tổng số,Trong đó,
      ,,,Trước hạn,Đúng hạn
      A,B,(1)=(2)+(3),(2),(3)
      1,Xã A,"1,200",800,400
      2,Xã B,3,2,1

      ,Người lập biểu,,Thủ trưởng
      ,(Ký),,(Ký tên)
      ,Nguyễn A,,Trần B
      Nơi nhận:,,,,

      """, expecting: ["Đơn vị", "đã giải quyết / Tổng số"])
    #expect(diagnostics == [])
    #expect(
      table?.header == [
        "STT", "Đơn vị", "đã giải quyết / Tổng số", "đã giải quyết / Trong đó / Trước hạn",
        "đã giải quyết / Trong đó / Đúng hạn",
      ])
    #expect(table?.rows == ["8: 1|Xã A|1,200|800|400", "9: 2|Xã B|3|2|1"])
    #expect(table?.leftOut.map { "\($0.reason) \($0.rows)" } == ["title 1...3", "numbering 7...7", "footer 11...14"])
    #expect(table?.headerTop == 4)
    #expect(table?.headerRow == 6)
  }

  /// Which lines are taken for what: `header 2...3 | title 1...1 | rows 4, 5`.
  private func shape(_ text: String, _ names: [String] = []) -> String {
    guard let table = read(text, expecting: names).table else { return "none" }
    return "header \(table.headerTop)...\(table.headerRow): " + table.header.joined(separator: "|")
      + table.leftOut.map { "; \($0.reason) \($0.rows.lowerBound)...\($0.rows.upperBound)" }.joined()
      + "; rows " + table.rowNumbers.map(String.init).joined(separator: ",")
  }

  @Test(
    arguments: [
      // Without a known name: the first row that is not plainly a title.
      ("a,b,c\n1,2,3\n", [], "header 1...1: a|b|c; rows 2"),
      ("Báo cáo\n\na,b\n1,2", [], "header 3...3: a|b; title 1...1; rows 4"),
      ("UBND XÃ,CỘNG HÒA XÃ HỘI CHỦ NGHĨA\na,b\n1,2", [], "header 2...2: a|b; title 1...1; rows 3"),
      // What follows a line of one cell is no header when it holds values.
      ("a\n1,2\n3,4", [], "header 1...1: a; rows "), ("a\n1\n2", [], "header 1...1: a; rows 2,3"),
      // The row with the most known names, when only titles stand above it.
      ("x,y,z\nu,v,w\n1,2,3", ["u", "v"], "header 1...1: x|y|z; rows 2,3"),
      ("x,,\ny,z,\nu,v,w\n1,2,3", ["u", "v"], "header 3...3: u|v|w; title 1...2; rows 4"),
      ("x,y,z\n\nu,v,w\n1,2,3", ["u", "v"], "header 3...3: u|v|w; title 1...1; rows 4"),
      ("x,1,z\n\nu,v,w\n1,2,3", ["u", "v"], "header 1...1: x|1|z; rows 3,4"),
      ("u,v\nu,5\nv,6", ["u", "v"], "header 1...1: u|v; rows 2,3"),
      // Levels: a group over two columns, groups above names that all stand below, one level only where that is known.
      ("u,g,\n,x,y\na,1,2", [], "header 1...2: u|g / x|g / y; rows 3"),
      (",,g,,h,\nk,u,x,y,x,y\n1,a,1,2,3,4", [], "header 1...2: k|u|g / x|g / y|h / x|h / y; rows 3"),
      ("u,g\n,x\na,1", ["g / x"], "header 1...2: u|g / x; rows 3"),
      // The names of the lowest level count, though one above them is known as well.
      ("u,g,,w\n,x,y,\na,1,2,3", ["u", "g", "w", "x", "y"], "header 1...2: u|g / x|g / y|w; rows 3"),
      ("u,g\n,x\na,1", ["g"], "header 1...1: u|g; rows 2,3"),
      (",,g,\nk,u,x,y\n1,a,1,2", ["u", "g / x"], "header 1...2: k|u|g / x|g / y; rows 3"),
      ("u,2023,\n,x,y\na,1,2", [], "header 1...2: u|2023 / x|2023 / y; rows 3"),
      // A row of words is data.
      ("u,g,h\nXã A,Đạt,Tốt\nXã B,Đạt,Khá", [], "header 1...1: u|g|h; rows 2,3"),
      // The row that numbers the columns.
      ("a,b,c\n(1),(2),(3)\n1,2,3", [], "header 1...1: a|b|c; numbering 2...2; rows 3"),
      ("a,b,c\nA,1,2\nB,3,4", [], "header 1...1: a|b|c; rows 2,3"),
      ("a,b,c,d\nA,1,2,3\nB,3,4,5", [], "header 1...1: a|b|c|d; numbering 2...2; rows 3"),
      ("a,b,c,d\nA,B,1=2+3,2\n1,2,3,4", [], "header 1...1: a|b|c|d; numbering 2...2; rows 3"),
      ("a,b,c,d,e\n1,2,3,4,5\nx,2,3,4,5", [], "header 1...1: a|b|c|d|e; numbering 2...2; rows 3"),
      ("a,b,c,d\n1,2,3,4\nx,2,3,4", [], "header 1...1: a|b|c|d; rows 2,3"),
      ("a,b,c,d,e\n1,2,3,4,6\n", [], "header 1...1: a|b|c|d|e; rows 2"),
      // Below the table.
      ("u,v,w\na,1,2\nNgười lập biểu,,Thủ trưởng\nNguyễn A,,Trần B", [], "header 1...1: u|v|w; footer 3...4; rows 2"),
      ("u,v,w\na,1,2\nHà Nội, ngày 5 tháng 1 năm 2025", [], "header 1...1: u|v|w; footer 3...3; rows 2"),
      ("u,v,w\na,1,2\n\nchữ", [], "header 1...1: u|v|w; footer 4...4; rows 2"),
      ("u,v,w\na,1,2\nb,,\nc,,\n", [], "header 1...1: u|v|w; rows 2,3,4"),
      ("u,v,w\na,1,2\n\nb,3,\n", [], "header 1...1: u|v|w; rows 2,4"),
      ("u,v,w\na,1,2\n\nb,c,d\n", [], "header 1...1: u|v|w; rows 2,4"),
      ("u,v,w\na,1,2\nGhi chú:,,\nb,1,2\n", [], "header 1...1: u|v|w; rows 2,3,4"),
    ] as [(String, [String], String)])
  func shapes(_ text: String, _ names: [String], _ expected: String) {
    #expect(shape(text, names) == expected)
  }

  @Test func declaredRows() {
    var options = TableOptions { $0 == "u" }
    options.headerRows = 2...3
    let text = "u,v\na,\n,b\nnote,\n1,2"
    let (table, _) = CSVReader.read(bytes: Array(text.utf8), file: "d.csv", options: options)
    #expect(table?.header == ["a", "a / b"])
    #expect(table?.rowNumbers == [4, 5])
    options.firstDataRow = 5
    let (later, _) = CSVReader.read(bytes: Array(text.utf8), file: "d.csv", options: options)
    #expect(later?.rowNumbers == [5])
    #expect(later?.leftOut.map(\.reason) == [.title, .declared])
    options.headerRows = 7...8
    #expect(codes(CSVReader.read(bytes: Array(text.utf8), file: "d.csv", options: options).diagnostics) == ["KPI0613"])
  }

  /// A broken row above what could be the header, and mistakes of very many rows.
  @Test func faults() {
    #expect(codes(read("x\n\"a\"b,c\nu,v\n1,2", expecting: ["u", "v"]).diagnostics).contains("KPI0607 2:1"))
    let (table, diagnostics) = read("a,b\n1,2\n" + String(repeating: "x,y,z\n", count: 3000))
    #expect(diagnostics.count == 1000)
    #expect(diagnostics.last?.notes.first?.en == "the same holds for 2000 more rows")
    #expect(table?.unreadRows.count == 3000)
  }
}
