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

  /// Takes the first bytes of a text in UTF-8; nil when they are not the beginning of a table with a header and rows.
  /// `encoding`: how the file stores its letters.
  package init?(_ bytes: [UInt8], file: String, options: TableOptions, encoding: TextEncoding = .utf8) {
    var bytes = bytes
    // The last line may be cut off in the middle of a letter.
    while let last = bytes.last, last != 0x0A { bytes.removeLast() }
    guard !bytes.isEmpty, !JSONReader.recognises(bytes), !JSONReader.isNamed(file),
      String(validating: bytes, as: UTF8.self) != nil
    else { return nil }
    var parser = CSVParser(bytes: bytes, delimiter: options.delimiter)
    let text = DecodedText(bytes, declared: .utf8)
    let head = CSVHead(&parser, options: options, text, isSuspicious: CSVReader.hasControl(bytes[...]))
    guard case .success(let found) = head.header(options, file: file), found.firstData < head.records.count else {
      return nil
    }
    let first = head.records[found.firstData]
    guard first.record.fault == nil else { return nil }
    start = first.record.bytes.lowerBound
    guard start > 0, bytes[start - 1] == 0x0A, !CSVReader.hasControl(bytes[..<start]) else { return nil }
    above = Array(bytes[..<start])
    linesAbove = first.record.line - 1
    delimiter = parser.delimiter
    hasReturns = start > 1 && bytes[start - 2] == 0x0D
    let rows = head.records[found.rows].map(\.record.line)
    header = Table(file: file, header: found.names, headerRow: rows.last ?? 1)
    header.headerTop = rows.first ?? 1
    header.titles = found.titles
    header.leftOut = found.leftOut
    header.repeats = found.repeats
    header.source = Table.Source(.csv, delimiter: delimiter, encoding: encoding)
  }

  /// Where the rows of the table end in the last bytes of the text, counted from their first: before the signatures and
  /// notes below it. nil when there is something that cannot be read, or that has to be told of: only reading from the
  /// header on shows what belongs to the table. `isWhole`: these are all bytes from `start` on.
  package func end(of last: [UInt8], isWhole: Bool, options: TableOptions) -> Int? {
    let lower = isWhole ? 0 : (last.firstIndex(of: 0x0A) ?? last.count) + 1
    guard lower < last.count || isWhole else { return nil }
    var options = options
    options.delimiter = delimiter
    options.advance = nil
    let bytes = above + last[lower...]
    let (table, diagnostics) = CSVReader.read(bytes: bytes, file: header.file, options: options)
    guard let table, table.unreadRows.isEmpty, table.header == header.header,
      diagnostics.allSatisfy({ $0.code == .headerRepeated })
    else { return nil }
    guard let footer = table.leftOut.last, footer.reason == .footer else { return last.count }
    var line = 1
    for (place, byte) in bytes.enumerated() {
      if line == footer.rows.lowerBound { return place < above.count ? nil : place - above.count + lower }
      if byte == 0x0A { line += 1 }
      // Elsewhere such a byte ends a line as well.
      if byte == 0x0D, place + 1 == bytes.count || bytes[place + 1] != 0x0A { return nil }
    }
    return nil
  }
}
