package import Base

/// Reads comma-separated files (RFC 4180): quotes, doubled quotes, line ends LF, CRLF or CR, embedded line ends; also
/// `;`, tab and `|` between cells, as the header shows. A row that cannot be read is left out, never shifted.
package enum CSVReader {
  /// Reads a whole file. The table holds every row that could be read; it is nil when the file has no usable header.
  /// Every row of the file is in the table, in `unreadRows`, or blank.
  package static func read(
    bytes: [UInt8], file: String, options: TableOptions = TableOptions()
  ) -> (table: Table?, diagnostics: [Diagnostic]) {
    if let form = foreignForm(of: bytes) { return (nil, [notText(form, file: file)]) }
    var parser = CSVParser(bytes: bytes)
    guard let header = parser.nextRecord() else { return (nil, [emptyFile(file)]) }
    let suspicious = hasForeignBytes(bytes)
    if let fault = header.fault {
      return (nil, [broken(fault, row: header.line, file: file, header: [])])
    }
    if suspicious, let (fault, column) = foreignBytes(of: parser) {
      let place = CellPlace(file: file, row: header.line, column: column + 1)
      return (nil, [fault == .control ? controlCharacter(at: place, more: 0) : invalidUTF8(at: place, more: 0)])
    }
    let names = parser.cells.map { CellText($0) }
    if let column = names.firstIndex(where: { !$0.isNameLength }) {
      return (nil, [nameTooLong(at: CellPlace(file: file, row: header.line, column: column + 1), names[column])])
    }
    var rows = RowCollector(table: Table(file: file, header: names.map(\.string), headerRow: header.line))
    while let record = parser.nextRecord() {
      rows.add(record, of: parser, suspicious: suspicious)
    }
    return rows.finish()
  }

  /// What the bytes of a row may hold that is not text.
  enum ForeignBytes: Hashable {
    case invalidUTF8, control
  }

  /// Whether any byte of the file is a control character or no UTF-8, so that its rows must be looked at one by one.
  private static func hasForeignBytes(_ bytes: [UInt8]) -> Bool {
    hasControl(bytes[...]) || String(validating: bytes, as: UTF8.self) == nil
  }

  /// The first cell of the record just read that is not text, and why.
  static func foreignBytes(of parser: CSVParser) -> (ForeignBytes, column: Int)? {
    for (column, field) in parser.fields.enumerated() {
      let bytes = parser.bytes[field.lower..<field.upper]
      if hasControl(bytes) { return (.control, column) }
      if String(validating: bytes, as: UTF8.self) == nil { return (.invalidUTF8, column) }
    }
    return nil
  }

  /// Whether a control character other than tab and line ends stands in the bytes: U+0000 to U+001F, U+007F to U+009F.
  private static func hasControl(_ bytes: ArraySlice<UInt8>) -> Bool {
    var last: UInt8 = 0
    for byte in bytes {
      if byte < 0x20 ? byte != 0x09 && byte != 0x0A && byte != 0x0D : byte == 0x7F { return true }
      if last == 0xC2, byte >= 0x80, byte <= 0x9F { return true }
      last = byte
    }
    return false
  }
}

/// Takes records one by one, keeps those that can be read, and says what is wrong with the others.
private struct RowCollector {
  var table: Table
  private var diagnostics: [Diagnostic] = []
  /// Where bytes that are not text stand first, and in how many rows: one cause, one message.
  private var foreign: [CSVReader.ForeignBytes: (place: CellPlace, count: Int)] = [:]
  /// After a broken record: up to this line other mistakes may only follow from it, unless a good row shows otherwise.
  private var quietUntil = 0

  init(table: Table) {
    self.table = table
  }

  mutating func add(_ record: CSVParser.Record, of parser: CSVParser, suspicious: Bool) {
    let fields = parser.fields
    if record.fault == nil, isBlank(parser) { return }
    let quiet = record.line <= quietUntil
    if let fault = record.fault {
      if !quiet {
        diagnostics.append(CSVReader.broken(fault, row: record.line, file: table.file, header: table.header))
      }
      quietUntil = max(quietUntil, record.quietUntil)
      table.unreadRows.append(record.line)
    } else if suspicious, let (fault, column) = CSVReader.foreignBytes(of: parser) {
      let name = column < table.header.count ? table.header[column] : nil
      let place = CellPlace(file: table.file, row: record.line, column: column + 1, header: name)
      foreign[fault, default: (place, 0)].count += 1
      table.unreadRows.append(record.line)
    } else if fields.count != table.header.count {
      if !quiet {
        diagnostics.append(
          CSVReader.raggedRow(
            row: record.line, cells: fields.count, header: table.header, file: table.file,
            delimiter: parser.delimiter))
      }
      table.unreadRows.append(record.line)
    } else {
      quietUntil = 0
      for index in fields.indices { table.append(cell: parser.cell(index)) }
      table.finishRow(number: record.line)
    }
  }

  /// Whether the record is an empty line.
  private func isBlank(_ parser: CSVParser) -> Bool {
    parser.fields.count == 1 && !parser.fields[0].isQuoted && CellText.isBlank(parser.cell(0))
  }

  mutating func finish() -> (table: Table?, diagnostics: [Diagnostic]) {
    if let (place, count) = foreign[.invalidUTF8] {
      diagnostics.append(CSVReader.invalidUTF8(at: place, more: count - 1))
    }
    if let (place, count) = foreign[.control] {
      diagnostics.append(CSVReader.controlCharacter(at: place, more: count - 1))
    }
    return (table, diagnostics.sorted { CSVReader.row(of: $0) < CSVReader.row(of: $1) })
  }
}
