/// Writes the lines of a CSV file: cells quoted where they must be, LF after each line.
package struct CSVText: Sendable {
  /// What has been written.
  private(set) var bytes: [UInt8] = []
  private let form: CSVForm

  /// Begins a file, for people with a byte order mark.
  init(_ form: CSVForm) {
    self.form = form
    if form.readers != nil { bytes = [0xEF, 0xBB, 0xBF] }
  }

  private init(part form: CSVForm) { self.form = form }

  /// Passes on what has been written, once there is a piece of it, or all of it at the `end`. Whether more is wanted.
  @discardableResult
  mutating func drain(into sink: ReportSink, atEnd end: Bool = false) -> Bool {
    guard end || bytes.count >= ReportSink.piece else { return sink.isOpen }
    let isWanted = sink.add(bytes)
    bytes.removeAll(keepingCapacity: true)
    return isWanted
  }

  /// Writes the heads of the columns.
  mutating func line(heads: [String]) { line(heads.map { .text($0) }) }

  /// Writes one line; nil cells are empty.
  mutating func line(_ cells: [CSVCell?]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { separate() }
      add(cell)
    }
    endLine()
  }

  /// Goes on to the next cell of the line.
  mutating func separate() { bytes.append(form.separator) }

  /// Ends the line.
  mutating func endLine() { bytes.append(0x0A) }

  /// Writes a cell as `cell` gives it.
  mutating func add(_ cell: [UInt8]) { bytes += cell }

  /// Writes a cell; nothing for nil.
  mutating func add(_ cell: CSVCell?) {
    guard let cell else { return }
    let start = bytes.count
    write(cell)
    guard needsCare(bytes[start...], isNumber: cell.isNumber) else { return }
    let written = String(decoding: bytes[start...], as: UTF8.self)
    bytes.removeSubrange(start...)
    let text = cell.isNumber ? written : CSVForm.harmless(written)
    if needsQuotes(text) {
      bytes.append(0x22)
      for byte in text.utf8 {
        if byte == 0x22 { bytes.append(0x22) }
        bytes.append(byte)
      }
      bytes.append(0x22)
    } else {
      bytes.append(contentsOf: text.utf8)
    }
  }

  /// Writes what a cell has, as it is.
  private mutating func write(_ cell: CSVCell) {
    switch cell {
    case .text(let text): bytes.append(contentsOf: text.utf8)
    case .number(let number, let others):
      let start = bytes.count
      number.appendDecimal(beside: others, to: &bytes)
      pointed(start)
    case .digits(let text):
      let start = bytes.count
      bytes.append(contentsOf: text.utf8)
      pointed(start)
    case .parts(let parts):
      for (index, part) in parts.enumerated() {
        if index > 0 { bytes.append(0x20) }
        write(part)
      }
    }
  }

  /// Puts the sign that decimals have before them where there is a point.
  private mutating func pointed(_ start: Int) {
    guard form.decimal != 0x2E else { return }
    for index in start..<bytes.count where bytes[index] == 0x2E { bytes[index] = form.decimal }
  }

  /// Whether what was written may have to be quoted, or be taken for a formula.
  private func needsCare(_ cell: ArraySlice<UInt8>, isNumber: Bool) -> Bool {
    guard let first = cell.first else { return false }
    // Blanks and signs that begin formulas: those before the point, `=` and `@`.
    if !isNumber, first <= 0x2D || first == 0x3D || first == 0x40 { return true }
    return cell.last == 0x20
      || cell.contains { $0 == form.separator || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D }
  }

  /// How something stands in a cell.
  static func cell(_ cell: CSVCell?, _ form: CSVForm) -> [UInt8] {
    var csv = CSVText(part: form)
    csv.add(cell)
    return csv.bytes
  }

  /// How a text stands in a cell.
  package static func cell(_ text: String, _ form: CSVForm = .plain) -> [UInt8] { cell(.text(text), form) }

  private func needsQuotes(_ cell: String) -> Bool {
    guard let first = cell.utf8.first, let last = cell.utf8.last else { return false }
    return first == 0x20 || last == 0x20
      || cell.utf8.contains { $0 == form.separator || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D }
  }
}
