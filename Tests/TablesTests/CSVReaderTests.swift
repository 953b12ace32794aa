import Base
import Tables
import Testing

/// Reads a text as a file `d.csv`.
func read(_ text: String) -> (table: Table?, diagnostics: [Diagnostic]) {
  CSVReader.read(bytes: Array(text.utf8), file: "d.csv")
}

/// What was found, one line each: `KPI0605 3` or `KPI0606 3:2`.
func codes(_ diagnostics: [Diagnostic]) -> [String] {
  diagnostics.map { diagnostic in
    guard case .cell(let place) = diagnostic.place else { return diagnostic.code.rawValue }
    return "\(diagnostic.code.rawValue) \(place.row ?? 0)" + (place.column.map { ":\($0)" } ?? "")
  }
}

extension Table {
  /// Every row as its number and its cells.
  var rows: [String] {
    (0..<rowCount).map { row in
      "\(rowNumbers[row]): " + header.indices.map { cell(row: row, column: $0) }.joined(separator: "|")
    }
  }
}

@Suite struct CSVReaderTests {
  @Test func plain() {
    let (table, diagnostics) = read("a,b\n1,2\n3,\n")
    #expect(diagnostics == [])
    #expect(table?.header == ["a", "b"])
    #expect(table?.headerRow == 1)
    #expect(table?.rows == ["2: 1|2", "3: 3|"])
    #expect(table?.unreadRows == [])
  }

  @Test func quotesAndEmbeddedLineEnds() {
    let (table, diagnostics) = read("\u{FEFF}a,b\r\n\"x \"\"y\"\"\",\"one\r\ntwo\"\r\n3,4\r\n\r\n")
    #expect(diagnostics == [])
    #expect(table?.rows == ["2: x \"y\"|one\r\ntwo", "4: 3|4"])
  }

  @Test(arguments: ["\n", "\r\n", "\r"]) func lineEnds(_ end: String) {
    let text = ["", "a,b", "1,\"x\(end)y\"", "", "  ", "3,4", "", ""].joined(separator: end)
    let (table, diagnostics) = read(text)
    #expect(diagnostics == [])
    #expect(table?.headerRow == 2)
    #expect(table?.rows == ["3: 1|x\(end)y", "7: 3|4"])
  }

  @Test(arguments: [
    ("a,b\n1,2", ["a", "b"]), ("a;b\n1,5;2", ["a", "b"]), ("a\tb\n1,5\t2", ["a", "b"]), ("a|b\n1|2", ["a", "b"]),
    // The comma in quotes does not count, and of two found equally often the comma is part of a name.
    ("\"a,c,d\";b\n1;2", ["a,c,d", "b"]), ("a, in %;b\n1;2", ["a, in %", "b"]), ("a,b;c,d\n1,2,3", ["a", "b;c", "d"]),
    ("a\n1", ["a"]), ("sep=;\na,b;c\n1;2", ["a,b", "c"]), ("\u{FEFF}sep=\t\r\na\tb", ["a", "b"]), ("sep=\n1", ["sep="]),
  ])
  func delimiters(_ text: String, _ header: [String]) {
    #expect(read(text).table?.header == header)
    #expect(read(text).diagnostics == [])
  }

  @Test func namesAndCellsKeepTheirText() {
    let (table, _) = read(" a ,\u{A0}b\n x , \"\n")
    #expect(table?.header == ["a", "b"])
    #expect(read("a,b\n x ,\u{A0}y").table?.rows == ["2:  x |\u{A0}y"])
  }

  @Test(arguments: [
    ("", ["KPI0601"]), ("\u{FEFF}", ["KPI0601"]), ("\n\r\n\n", ["KPI0601"]), ("PK\u{3}\u{4}abc", ["KPI0602"]),
    ("%PDF-1.4\n", ["KPI0602"]), ("a,b\n1,\u{0}\n2,\u{1}", ["KPI0604 2:2"]), ("a,\u{0}\n1,2", ["KPI0604 1:2"]),
    ("sep=,", ["KPI0601"]),
    ("a,b\n\u{1B}[2J,\u{9B}2J\n1,\u{7F}\n1,\u{9B}", ["KPI0604 2:1"]),
    ("a,b\n1\n1,2,3\n1,2,,\n4", ["KPI0605 3"]), ("a,b\n1,2\n4", ["KPI0621 3"]), ("a,b\n1,x\"y\n1,2", ["KPI0606 2:2"]),
    ("a,b\n1, \"y\"\n1,2", []), ("a,b\n1, x\"y\"\n1,2", ["KPI0606 2:2"]), ("a, \"b\" \n\"x, y\" , \"z\n\"\n", []),
    ("a,b\n1,\"x\"y\n1,2", ["KPI0607 2:2"]),
    ("a,b\n1,\"x\n1,2\n", ["KPI0608 2:2"]), ("a,\"b\n1,2\n", ["KPI0608 1:2"]), ("a,b\"\n1,2\n", ["KPI0606 1:2"]),
    ("a,b\n1,\"", ["KPI0608 2:2"]),
  ])
  func faults(_ text: String, _ expected: [String]) {
    #expect(codes(read(text).diagnostics) == expected)
  }

  @Test func notUTF8() {
    let (table, diagnostics) = CSVReader.read(
      bytes: [0x61, 0x2C, 0x62, 10, 0x31, 0x2C, 0xE1, 10, 0x32, 0x2C, 0xFF, 10, 51, 44, 52], file: "d.csv")
    #expect(codes(diagnostics) == ["KPI0603 2:2"])
    #expect(diagnostics.first?.notes.first?.en == "the same holds for 1 more row")
    #expect(table?.rows == ["4: 3|4"])
    #expect(table?.unreadRows == [2, 3])
    #expect(codes(CSVReader.read(bytes: [0xE1, 0x2C, 0x62], file: "d.csv").diagnostics) == ["KPI0603 1:1"])
  }

  @Test(
    arguments: [
      ([0xFF, 0xFE, 0, 0, 0x61, 0, 0, 0], "text in UTF-32, not in UTF-8"),
      ([0xD0, 0xCF, 0x11, 0xE0, 0], "an Excel 97–2003 workbook (.xls), an older form that is not read"),
      ([0x1F, 0x8B, 8], "a compressed file, not a CSV file"),
    ] as [([UInt8], String)])
  func otherFiles(_ bytes: [UInt8], _ what: String) {
    let (table, diagnostics) = CSVReader.read(bytes: bytes, file: "d.csv")
    #expect(table == nil)
    #expect(diagnostics.first?.message.en == "the data file is \(what)")
  }

  @Test func everyRowIsSomewhere() {
    let (table, diagnostics) = read("a,b\n1,2\n3,4,5\n\"x\"y,4\n5,6\n")
    #expect(codes(diagnostics) == ["KPI0605 3", "KPI0607 4:1"])
    #expect(table?.rows == ["2: 1|2", "5: 5|6"])
    #expect(table?.unreadRows == [3, 4])
  }

  /// A quote that is not closed swallows what follows until another quote; what follows is read all the same, and
  /// mistakes that only come from it are not said.
  @Test func recovery() {
    let swallowed = read("a,b\n1,\"x\n3,4\n5,\"y\"\n6,7,8\n")
    #expect(codes(swallowed.diagnostics) == ["KPI0607 2:2", "KPI0605 5"])
    #expect(swallowed.table?.rows == ["3: 3|4", "4: 5|y"])
    let toTheEnd = read("a,b\n1,\"x\nmore of x\nand more\n3,4\n5,6,7\n")
    #expect(codes(toTheEnd.diagnostics) == ["KPI0608 2:2", "KPI0605 6"])
    #expect(toTheEnd.table?.rows == ["5: 3|4"])
    #expect(toTheEnd.table?.unreadRows == [2, 3, 4, 6])
    let before = read("a,b,c\n1,x\"y,\"one\ntwo\"\n3,4,5\n6,7,8,9\n")
    #expect(codes(before.diagnostics) == ["KPI0606 2:2", "KPI0605 5"])
  }

  @Test func shortRows() {
    let (table, diagnostics) = read("a,b,c\n1\n1,2\n1,2,3,, ,\"\"\n,,\n4,5,\n")
    #expect(diagnostics == [])
    #expect(table?.rows == ["2: 1||", "3: 1|2|", "4: 1|2|3", "6: 4|5|"])
    #expect(read("a,b,c,,\n1\n1,2,3\n").table?.rows == ["2: 1||||", "3: 1|2|3||"])
    #expect(codes(read("a,b,c\nNơi nhận:\n1,2,3\n").diagnostics) == ["KPI0605 2"])
  }

  /// A quote that closes in another row than it opens.
  @Test(arguments: [
    ("a,b,c\n\"x,1,2\ny,1,2\nz\",1,2\nw,1,2\n", ["3: y|1|2", "5: w|1|2"]),
    ("a,b,c\n\"x,1,2\ny\",1,2\nw,1,2\n", ["4: w|1|2"]),
    ("a,b,c\nx,1,\"2\ny,1,2\nz,1,2\"\nw,1,2\n", ["3: y|1|2", "5: w|1|2"]),
    ("a,b,c\n\"x,1,2\ny,,\nz\",1,2\nw,1,2\n", ["3: y||", "5: w|1|2"]),
    ("a,b,c\nv,1\n\"x,1\ny,1\nz,2\n\",1\nw,1\n", ["2: v|1|", "4: y|1|", "5: z|2|", "7: w|1|"]),
  ])
  func swallowedRows(_ text: String, _ rows: [String]) {
    let (table, diagnostics) = read(text)
    #expect(codes(diagnostics).map { $0.prefix(7) } == ["KPI0620"])
    #expect(table?.rows == rows)
  }

  /// Cells of several lines that are no rows.
  @Test(arguments: [
    "a,b,c\nx,1,\"Số 1, đường A\nQuận B, thành phố C\"\n", "a,b,c\n\"Thôn 1, xã A\nhuyện B, tỉnh C\",1,2\n",
    "a,b,c\n\"x\ny\",1,\"z\nw\"\n", "a,b\n\"x\n\n1\",\"2\n3\"\n", "a\n\"x\ny\nz\"\n",
    "a,b,c\nx,\"- Mục một, hai\n- Mục ba, bốn, năm\n- Mục sáu\",1\n",
  ])
  func cellsOfSeveralLines(_ text: String) {
    #expect(read(text).diagnostics == [])
    #expect(read(text).table?.rowCount == 1)
  }

  @Test func openQuotesTakeNoQuadraticTime() {
    for line in ["\"", "x\",\"y\n", "\"a\"\"\n", "y\",\"z\n", "\"\n", "a,\"\n\"\"\n", "\",\"\n"] {
      let text = "a,b\n\"\n" + String(repeating: line, count: 100_000)
      let clock = ContinuousClock()
      let time = clock.measure { _ = read(text) }
      #expect(time < .seconds(20))
    }
  }
}
