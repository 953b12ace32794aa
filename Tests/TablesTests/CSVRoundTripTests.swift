import Base
import Tables
import Testing

/// Whatever is written by the rules is read as it was meant.
@Suite struct CSVRoundTripTests {
  @Test func written() {
    var random = SeededRandom(state: 7)
    let pieces = ["a", "Xã", "\"", ",", ";", "\t", "\n", "\r\n", "\r", " ", "0", "đ", "|", "", "o\u{301}"]
    for _ in 0..<500 {
      let delimiter = [",", ";", "\t", "|"].randomElement(using: &random) ?? ","
      let end = ["\n", "\r\n", "\r"].randomElement(using: &random) ?? "\n"
      let columns = Int.random(in: 2...5, using: &random)
      let header = (0..<columns).map { "c\($0)" }
      var rows: [[String]] = []
      for _ in 0..<Int.random(in: 0...6, using: &random) {
        // With a number in it no row can be blank, or stand below the table.
        rows.append(
          (1..<columns).map { _ -> String in
            let parts = (0..<Int.random(in: 0...4, using: &random)).map { _ in
              pieces.randomElement(using: &random) ?? ""
            }
            // A cell with line ends and separators may be taken for rows that a stray quote has swallowed.
            let cell = parts.joined()
            return cell.utf8.contains { $0 == 0x0A || $0 == 0x0D }
              ? parts.filter { ![",", ";", "\t", "|"].contains($0) }.joined() : cell
          } + ["\(rows.count)"])
      }
      let lines = ([header] + rows).map { row in
        row.map { cell in
          let needs = cell.utf8.contains { [0x22, 0x0A, 0x0D].contains($0) } || cell.contains(delimiter)
          return needs || Bool.random(using: &random)
            ? "\"" + cell.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
            : cell
        }.joined(separator: delimiter)
      }
      let text = lines.joined(separator: end) + (Bool.random(using: &random) ? end : "")
      let (table, diagnostics) = CSVReader.read(bytes: Array(text.utf8), file: "d.csv")
      #expect(diagnostics == [])
      let found = table.map { table in
        (0..<table.rowCount).map { row in table.header.indices.map { table.cell(row: row, column: $0) } }
      }
      #expect(found.map { $0.map { $0.map { Array($0.utf8) } } } == rows.map { $0.map { Array($0.utf8) } })
    }
  }

  /// Damaged bytes give messages; every line is in a row, left out, or blank.
  @Test func damaged() {
    var random = SeededRandom(state: 11)
    let alphabet: [UInt8] = [0x22, 0x22, 0x2C, 0x2C, 0x0A, 0x0A, 0x0D, 0x61, 0x31, 0x3B, 0x00, 0xC3, 0xA1, 0x20]
    for _ in 0..<3000 {
      let count = Int.random(in: 0...60, using: &random)
      let bytes = Array("a,b\n".utf8) + (0..<count).map { _ in alphabet.randomElement(using: &random) ?? 0 }
      let (table, diagnostics) = CSVReader.read(bytes: bytes, file: "d.csv")
      guard let table else {
        #expect(!diagnostics.isEmpty)
        continue
      }
      #expect(table.unreadRows.isEmpty == !diagnostics.contains { $0.severity == .error })
      #expect(Set(table.rowNumbers).isDisjoint(with: table.unreadRows))
      #expect(table.rowNumbers == table.rowNumbers.sorted())
      #expect(table.unreadRows == table.unreadRows.sorted())
    }
  }
}
