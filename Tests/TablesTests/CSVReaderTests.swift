import Base
import Tables
import Testing

/// Reads a text as a file `d.csv`.
func read(_ text: String) -> (table: Table?, diagnostics: [Diagnostic]) {
  CSVReader.read(bytes: Array(text.utf8), file: "d.csv")
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
    #expect(table?.rows == ["2: 1|2", "3: 3|"])
  }

  @Test func quotesAndEmbeddedLineEnds() {
    let (table, diagnostics) = read("\u{FEFF}a,b\r\n\"x \"\"y\"\"\",\"one\r\ntwo\"\r\n3,4\r\n\r\n")
    #expect(diagnostics == [])
    #expect(table?.rows == ["2: x \"y\"|one\r\ntwo", "4: 3|4"])
  }
}
