package import Base

/// Reads comma-separated files (RFC 4180): quotes, doubled quotes, line ends LF, CRLF or CR, embedded line ends; also
/// `;`, tab and `|` between cells, as the first lines show. A row that cannot be read is left out, never shifted.
package enum CSVReader {
  /// Reads a whole file. The table holds every row that could be read; it is nil when the file has no usable header.
  /// Every row of the file is in the table, in `leftOut`, in `unreadRows`, or blank.
  package static func read(
    bytes: [UInt8], file: String, options: TableOptions = TableOptions()
  ) -> (table: Table?, diagnostics: [Diagnostic]) {
    if let form = ForeignForm.of(bytes) { return (nil, [notText(form, file: file)]) }
    let text = DecodedText(bytes, declared: options.encoding)
    var parser = CSVParser(bytes: text.bytes, delimiter: options.delimiter)
    let isSuspicious = !text.isWhole || hasControl(text.bytes[...])
    let head = CSVHead(&parser, options: options, text, isSuspicious: isSuspicious)
    let header: TableHeader
    switch head.header(options, file: file) {
    case .failure(let fault): return (nil, [fault.diagnostic])
    case .success(let found): header = found
    }
    var rows = CSVRows(header, of: head, text, file: file)
    rows.checkTitles(head, header, parser)
    let first = header.firstData < head.records.count ? head.records[header.firstData] : nil
    parser.restart(at: first?.record, width: header.names.count)
    var followsBlank = first?.followsBlank ?? false
    var count = 0
    while !rows.isHopeless, let record = parser.nextRecord() {
      rows.add(CSVHead.Row(record: record, fields: [], followsBlank: followsBlank), of: parser)
      followsBlank = false
      count += 1
      if count % TableOptions.step == 0 { options.advance?(TableOptions.step) }
    }
    var (table, diagnostics) = rows.finish()
    table?.source = Table.Source(.csv, delimiter: parser.delimiter, encoding: text.encoding)
    return (table, diagnostics)
  }

  /// What the bytes of a row may hold that is not text.
  enum ForeignBytes: Hashable {
    case undecodable, control
  }

  /// The first of the cells that is not text, and why.
  static func foreignBytes(
    in fields: [CSVParser.Field], of parser: CSVParser
  ) -> (ForeignBytes, column: Int)? {
    for (column, field) in fields.enumerated() {
      let bytes = parser.bytes[field.lower..<field.upper]
      if hasControl(bytes) { return (.control, column) }
      if !TextDecoder.isUTF8(bytes) { return (.undecodable, column) }
    }
    return nil
  }

  /// Whether a control character other than tab and line ends stands in the bytes: U+0000 to U+001F, U+007F to U+009F.
  static func hasControl(_ bytes: ArraySlice<UInt8>) -> Bool {
    var last: UInt8 = 0
    for byte in bytes {
      if byte < 0x20 ? byte != 0x09 && byte != 0x0A && byte != 0x0D : byte == 0x7F { return true }
      if last == 0xC2, byte >= 0x80, byte <= 0x9F { return true }
      last = byte
    }
    return false
  }
}
