/// Writes the lines of a CSV file: commas, cells quoted where they must be, LF after each line.
package struct CSVText: Sendable {
  /// What has been written.
  private(set) var bytes: [UInt8] = []

  init() {}

  /// Writes one line; nil cells are empty.
  mutating func line(_ cells: [String?]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { bytes.append(0x2C) }
      guard let cell else { continue }
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
    bytes.append(0x0A)
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
