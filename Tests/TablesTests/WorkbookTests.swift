import Base
import Foundation
import Testing

@testable import Tables

/// What is read from the cells of workbooks.
@Suite struct WorkbookTests {
  private static let header =
    "<row r='1'><c r='A1' t='inlineStr'><is><t>a</t></is></c><c r='B1' t='inlineStr'><is><t>b</t></is></c></row>"

  /// The table's only row of data, of cells that stand under a header.
  private func row(_ cells: String, _ change: (inout Book) -> Void = { _ in }) -> String {
    var book = Book(rows: Self.header + "<row r='2'>\(cells)</row>")
    change(&book)
    let (rows, codes) = book.reading()
    return rows.count == 2 && codes.isEmpty ? String(rows[1].dropFirst(3)) : "\(rows) \(codes)"
  }

  @Test(arguments: [
    ("<c><v>450</v></c>", "450 number"), ("<c><v>0</v></c>", "0 number"), ("<c><v>-0</v></c>", "0 number"),
    ("<c><v>0.55000000000000004</v></c>", "0.55 number"), ("<c><v>1E-3</v></c>", "0.001 number"),
    ("<c><v>1.5e+20</v></c>", "150000000000000000000 number"), ("<c><v>007</v></c>", "7 number"),
    ("<c><v>123456789012345678</v></c>", "123456789012346000 number"), ("<c><v>-12.50</v></c>", "-12.5 number"),
    ("<c><v>999999999999999.9</v></c>", "1000000000000000 number"), ("<c t='b'><v>1</v></c>", "true truth"),
    ("<c t='e'><v>#N/A</v></c>", "#N/A error"), ("<c t='str'><f>A1</f><v>x &amp; y</v></c>", "x & y"),
    ("<c t='str'><f>A1</f><v></v></c><c><v>1</v></c>", " | 1 number"), ("<c><f>A1+1</f><v>3</v></c>", "3 number"),
    ("<c><f>SUM(A1:B1)</f></c>", "=SUM(A1:B1) error"), ("<c><f>A1</f><v/></c>", "=A1 error"),
    (
      "<c t='inlineStr'><is><r><t>Xã </t></r><r><rPr><b/></rPr><t>A</t></r><rPh sb='0' eb='1'><t>no</t></rPh></is></c>",
      "Xã A"
    ),
    ("<c t='inlineStr'><is><t><![CDATA[a<b]]>&#x1EA1;&#39;</t></is></c>", "a<bạ'"),
    ("<c t='inlineStr'><is><t>a_x0041_b_x005F_x000A_</t></is></c>", "aAb_x000A_"),
    ("<c t='d'><v>2024-02-29T00:00:00</v></c>", "2024-02-29 date"),
    ("<c t='d'><v>2024-02-29T13:45:00Z</v></c>", "2024-02-29 date"),
    ("<c t='d'><v>2024-02-29T17:00:00Z</v></c>", "2024-03-01 date"),
    ("<c t='d'><v>2024-02-29T13:45:00</v></c>", "2024-02-29 13:45:00 dateTime"),
    ("<c t='d'><v>13:45:00</v></c>", "13:45:00 unreadable"),
    ("<c t='d'><v>2024-02-30</v></c>", "2024-02-30 unreadable"),
    ("<c t='inlineStr'><v>7</v><is><t>x</t></is></c>", "x"), ("<c t='inlineStr'><is><t>x</t></is><v>7</v></c>", "x"),
    ("<c><v>1</v><extLst><ext/></extLst></c>", "1 number"), ("<c><v>NaN</v></c>", "NaN unreadable"),
    ("<c s=''><v>1</v></c>", "1 number"), ("<c s='9'><v>1</v></c>", "1 unreadable"),
    ("<c r='' t=''><v>1</v></c>", "1 number"), ("<c t='x'><v>1</v></c>", "1 unreadable"),
    ("<c t='s'><v>5</v></c>", "5 unreadable"), ("<c t='b'><v>2</v></c>", "2 unreadable"),
    ("<c><v>1</v><v>2</v></c>", "1 unreadable"), ("<c><v>1e999</v></c>", "1e999 unreadable"),
    ("<c r='a2'><v>1</v><f>A1</f></c>", "1 number"),
    ("<!-- no --><x:c xmlns:x='u' r=\"B2\"\n><x:v>7</x:v ></x:c>", " | 7 number"),
    ("<c r='A2'/><c r='B2'><v>1<!-- no -->2</v><extLst><ext/></extLst></c>", " | 12 number"),
  ])
  func cells(_ xml: String, _ expected: String) {
    let read = row(xml)
    #expect(read == expected || read == expected + " | ")
  }

  @Test(arguments: [
    ("9", "0.955", "95.5% percent"), ("10", "0.28999999999999998", "29% percent"), ("14", "45657", "2024-12-31 date"),
    ("22", "45657.573", "2024-12-31 13:45:07 dateTime"), ("14", "59", "1900-02-28 date"), ("14", "60", "60 noDay"),
    ("14", "61", "1900-03-01 date"), ("14", "45657.999999999996", "2025-01-01 date"), ("14", "-1", "-1 noDay"),
    ("14", "0", "0 noDay"), ("14", "0.5", "0.5 noDay"), ("14", "2958466", "2958466 noDay"),
    ("168", "45657", "2024-12-31 date"), ("169", "45657", "45657 number"), ("170", "45657", "2024-12-31 date"),
    ("171", "0.5", "0.5 number"), ("172", "45657", "45657 number"), ("7777", "3", "3 number"),
    ("20", "0.5", "0.5 number"), ("2", "1.5", "1.5 number"), ("164", "45657", "2024-12-31 date"),
    ("165", "0.5", "50% percent"), ("166", "7", "7 number"), ("167", "1.5", "1.5 number"),
    ("14", "1e300", "1" + String(repeating: "0", count: 300) + " noDay"),
  ])
  func styles(_ format: String, _ value: String, _ expected: String) {
    let read = row("<c s='1'><v>\(value)</v></c>") { book in
      book.styles = "<xf/><xf numFmtId='\(format)'/>"
      book.formats = """
        <numFmt numFmtId='164' formatCode='[$-42A]dd/mm/yyyy;@'/><numFmt numFmtId='165' formatCode='0.0%;[Red]-0.0%'/>
        <numFmt numFmtId='166' formatCode='#,##0&quot; đ (yes)&quot;'/><numFmt numFmtId='167' formatCode='[h]:mm'/>
        <numFmt numFmtId='168' formatCode='mmmm'/><numFmt numFmtId='169' formatCode='general'/>
        <numFmt numFmtId='170' formatCode='&quot;Tháng&quot; m'/><numFmt numFmtId='171' formatCode='h:mm AM/PM'/>
        <numFmt numFmtId='172' formatCode='Standard'/>
        """
    }
    #expect(read == expected + " | ")
  }

  @Test func daysFrom1904() {
    let read = row("<c s='1'><v>44195</v></c><c s='1'><v>0</v></c>") { book in
      book.styles = "<xf/><xf numFmtId='14'/>"
      book.properties = "date1904='1'"
    }
    #expect(read == "2024-12-31 date | 1904-01-01 date")
  }

  @Test func formulasThatAreToBeWorkedOut() {
    let read = row("<c><f>A1</f><v>0</v></c><c><v>3</v></c>") { $0.calculation = "fullCalcOnLoad='1'" }
    #expect(read == "=A1 error | 3 number")
  }

  @Test func sharedTexts() {
    var book = Book(
      rows: "<row><c t='s'><v>0</v></c></row><row><c t='s'><v>1</v></c></row><row><c t='s'><v>2</v></c></row>")
    book.shared = "<si><t>a</t></si><si><r><t xml:space='preserve'>x </t></r><r><t>y&#10;z</t></r></si><si/>"
    #expect(book.reading().rows == ["1: a", "2: x y\nz"])
    book.shared = "<si><t>a</t></si>"
    #expect(book.reading().codes == [])
    #expect(book.reading().rows == ["1: a", "2: 1 unreadable", "3: 2 unreadable"])
  }

  @Test func valuesUnderMergedCells() {
    let body =
      "<row r='2'><c r='A2'><v>5</v></c><c r='B2'><v>1</v></c></row><row r='3'><c r='A3'><v>6</v></c><c r='B3'><v>2</v></c></row>"
    let book = Book(rows: Self.header + body, after: "<mergeCells><mergeCell ref='A2:A3'/></mergeCells>")
    #expect(book.reading().rows == ["1: a | b", "2: 5 number | 1 number", "3:  | 2 number"])
    #expect(book.reading().codes == ["KPI0622"])
    let whole = Book(
      rows: Self.header + body, after: "<mergeCells><mergeCell ref='A:A'/><mergeCell ref='?'/></mergeCells>")
    #expect(whole.reading().codes == ["KPI0622"])
  }

  @Test func mergedCells() {
    func text(_ place: String, _ text: String) -> String { "<c r='\(place)' t='inlineStr'><is><t>\(text)</t></is></c>" }
    let head =
      "<row r='1'>\(text("A1", "unit"))\(text("B1", "n"))</row><row r='2'>\(text("B2", "x"))\(text("C2", "y"))</row>"
    let body =
      "<row r='3'>\(text("A3", "Xã A"))<c r='B3'><v>1</v></c><c r='C3'><v>5</v></c></row><row r='4'><c r='B4'><v>2</v></c></row>"
    let merged =
      "<mergeCells><mergeCell ref='A1:A2'/><mergeCell ref='B1:C1'/><mergeCell ref='A3:A4'/><mergeCell ref='C3:C4'/></mergeCells>"
    let book = Book(rows: head + body, after: merged)
    let expected = ["2: unit | n / x | n / y", "3: Xã A | 1 number | 5 number", "4: Xã A | 2 number | "]
    #expect(book.reading().rows == expected)
    // The same above many rows, where the table is begun before it is known what is merged.
    let rest = (5..<200).map {
      "<row r='\($0)' hidden='1'>\(text("A\($0)", "Xã \($0)"))<c r='B\($0)'><v>\($0)</v></c></row>"
    }
    let long = Book(rows: head + body + rest.joined(), after: merged).reading()
    #expect(
      Array(long.rows.prefix(3)) == expected && long.rows.count == 198
        && long.rows.last == "199: Xã 199 | 199 number | ")
    #expect(
      XLSXReader.read(
        bytes: Book(rows: head + body + rest.joined(), after: merged).bytes, file: "", options: TableOptions()
      ).tables.first?.hiddenRows == 195)
  }

  /// What a merged range covers is not seen in the spreadsheet, and gives way to the text of the range.
  @Test func coveredCells() {
    let rows =
      Self.header + "<row r='2'><c r='A2' t='inlineStr'><is><t>Xã A</t></is></c><c r='B2'><v>1</v></c></row>"
      + "<row r='3'><c r='A3'><v>7</v></c><c r='B3'><v>2</v></c></row>"
    let book = Book(rows: rows, after: "<mergeCells><mergeCell ref='A2:A3'/></mergeCells>")
    #expect(book.reading().rows == ["1: a | b", "2: Xã A | 1 number", "3: Xã A | 2 number"])
  }

  @Test func farCells() {
    let rows =
      "<row r='1'><c r='A1' t='inlineStr'><is><t>a</t></is></c><c r='XFD1' t='inlineStr'><is><t>z</t></is></c></row>"
      + "<row r='2'><c r='A2'><v>1</v></c><c r='XFD2'><v>2</v></c></row><row r='1048576'><c r='XFD1048576'><v>3</v></c></row>"
    let table = XLSXReader.read(bytes: Book(rows: rows).bytes, file: "a.xlsx", options: TableOptions()).tables.first
    #expect(table?.header == ["a", "z"] && table?.rowNumbers == [2, 1_048_576])
    #expect(table?.place(row: 0, column: 1).reference == "XFD2")
  }

  @Test func sheets() {
    func sheet(_ value: String) -> String {
      Book.sheet(value.isEmpty ? "" : Self.header + "<row r='2'><c><v>\(value)</v></c></row>")
    }
    var book = Book(rows: "")
    book.sheets = [("~ẩn", sheet("1")), ("trống", sheet("")), ("Hoà", sheet("3")), ("Bốn", sheet("4"))]
    func read(_ sheet: TableOptions.Sheet?) -> String {
      var options = TableOptions()
      options.sheet = sheet
      let (rows, codes) = book.reading(options)
      return (rows.last ?? "") + codes.joined()
    }
    #expect(read(nil) == "2: 3 number | KPI0658")
    #expect(read(.number(1)) == "2: 1 number | ")
    #expect(read(.number(4)) == "2: 4 number | ")
    #expect(read(.number(5)) == "KPI0655")
    #expect(read(.number(0)) == "KPI0655")
    #expect(read(.name("hòa")) == "2: 3 number | ")
    #expect(read(.name("~ẩn")) == "2: 1 number | ")
    #expect(read(.name("trống")) == "KPI0601")
    #expect(read(.name("Ba")) == "KPI0655")
    // A sheet with a column that someone asks for goes before others.
    var options = TableOptions { $0 == "wanted" }
    book.sheets[3].xml = Book.sheet("<row><c t='inlineStr'><is><t>wanted</t></is></c></row><row><c><v>9</v></c></row>")
    #expect(book.reading(options).rows.last == "2: 9 number")
    options.sheet = .number(3)
    #expect(book.reading(options).rows.last == "2: 3 number | ")
  }

  /// Workbooks that other programs wrote, and what must be read from them.
  @Test(arguments: ["openpyxl", "xlsxwriter", "libreoffice"])
  func others(_ name: String) throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Workbooks")
    let bytes = [UInt8](try Data(contentsOf: folder.appendingPathComponent(name + ".xlsx")))
    let expected = try String(contentsOf: folder.appendingPathComponent(name + ".txt"), encoding: .utf8)
    let sheets = XLSXReader.sheets(of: bytes)
    var found = ""
    for (index, sheet) in sheets.enumerated() {
      var options = TableOptions()
      options.sheet = .number(index + 1)
      found += "\(sheet.name)\(sheet.isHidden ? " (hidden)" : "")\n"
      found += Book.reading(bytes, options).rows.map { $0.replacing("\n", with: "\\n") + "\n" }.joined()
    }
    if ProcessInfo.processInfo.environment["RECORD"] != nil {
      try Data(found.utf8).write(to: folder.appendingPathComponent(name + ".txt"))
    }
    #expect(found == expected)
  }
}
