/// Writes the lines of a CSV file: commas, cells quoted where they must be, LF after each line.
package struct CSVText: Sendable {
  /// What has been written.
  private(set) var bytes: [UInt8] = []

  init() {}

  /// Writes one line; nil cells are empty.
  mutating func line(_ cells: [String?]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { separate() }
      add(cell)
    }
    endLine()
  }

  /// Goes on to the next cell of the line.
  mutating func separate() { bytes.append(0x2C) }

  /// Ends the line.
  mutating func endLine() { bytes.append(0x0A) }

  /// Writes a cell as `cell` gives it.
  mutating func add(_ cell: [UInt8]) { bytes += cell }

  /// Writes a cell; nothing for nil.
  mutating func add(_ cell: String?) {
    guard let cell else { return }
    if needsQuotes(cell) {
      bytes.append(0x22)
      for byte in cell.utf8 {
        if byte == 0x22 { bytes.append(0x22) }
        bytes.append(byte)
      }
      bytes.append(0x22)
    } else {
      bytes.append(contentsOf: cell.utf8)
    }
  }

  /// How a text stands in a cell.
  package static func cell(_ text: String) -> [UInt8] {
    var csv = CSVText()
    csv.line([text])
    return csv.bytes.dropLast()
  }

  private func needsQuotes(_ cell: String) -> Bool {
    guard let first = cell.utf8.first, let last = cell.utf8.last else { return false }
    return first == 0x20 || last == 0x20
      || cell.utf8.contains { $0 == 0x2C || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D }
  }
}
