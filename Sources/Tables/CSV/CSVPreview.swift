/// What the beginning of a large text file shows: its header, and how its rows are to be cut.
package struct CSVPreview: Sendable {
  /// The table with its header and no rows.
  package var header: Table
  /// Where the first row of data begins, in bytes from the start of the file.
  package var start: Int
  /// How many lines stand above it.
  package var linesAbove: Int
  /// The byte between cells.
  package var delimiter: UInt8
  /// Whether lines end in CR LF.
  package var hasReturns: Bool

  /// What stands above the first row.
  private let above: [UInt8]

  /// How many bytes of a file to give.
  package static let size = 1 << 17

  /// Takes the first bytes of a file; nil when they are not the beginning of a text in UTF-8 with a header and rows.
  package init?(_ bytes: [UInt8], file: String, options: TableOptions) {
    var bytes = bytes
    // The last line may be cut off in the middle of a letter.
    while let last = bytes.last, last != 0x0A { bytes.removeLast() }
    guard !bytes.isEmpty, options.encoding == nil || options.encoding == .utf8, !Gzip.isGzip(bytes),
      !JSONReader.recognises(bytes), !JSONReader.isNamed(file), ForeignForm.of(bytes) == nil,
      String(validating: bytes, as: UTF8.self) != nil
    else { return nil }
    var parser = CSVParser(bytes: bytes, delimiter: options.delimiter)
    let text = DecodedText(bytes, declared: .utf8)
    let head = CSVHead(&parser, options: options, text, isSuspicious: false)
    guard case .success(let found) = head.header(options, file: file), found.firstData < head.records.count,
      found.leftOut.isEmpty
    else { return nil }
    let first = head.records[found.firstData]
    guard first.record.fault == nil, let field = first.fields.first else { return nil }
    start = field.isQuoted ? field.lower - 1 : field.lower
    guard start > 0, bytes[start - 1] == 0x0A else { return nil }
    above = Array(bytes[..<start])
    linesAbove = first.record.line - 1
    delimiter = parser.delimiter
    hasReturns = start > 1 && bytes[start - 2] == 0x0D
    let rows = head.records[found.rows].map(\.record.line)
    header = Table(file: file, header: found.names, headerRow: rows.last ?? 1)
    header.headerTop = rows.first ?? 1
    header.repeats = found.repeats
  }

  /// Whether the last bytes of the file are rows of the table to the end: no footer, nothing that cannot be read. Only
  /// reading from the header on shows what belongs to the table.
  package func isTable(toTheEnd last: [UInt8], options: TableOptions) -> Bool {
    guard let line = last.firstIndex(of: 0x0A), line + 1 < last.count else { return false }
    let (table, diagnostics) = CSVReader.read(bytes: above + last[(line + 1)...], file: header.file, options: options)
    guard let table else { return false }
    return diagnostics.isEmpty && table.leftOut.isEmpty && table.unreadRows.isEmpty && table.header == header.header
  }
}
