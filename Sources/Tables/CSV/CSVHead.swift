import Base

/// The first records of a file, among which its header stands.
struct CSVHead {
  /// A record and its cells.
  struct Row {
    var record: CSVParser.Record
    /// Empty for the record that the parser has just read.
    var fields: [CSVParser.Field]
    /// A blank line stands above it.
    var followsBlank = false
  }

  /// Why a file has no header that can be used, as a message.
  struct Fault: Error {
    var diagnostic: Diagnostic
  }

  /// The records that are not blank.
  private(set) var records: [Row] = []
  private let parser: CSVParser
  private let text: DecodedText
  /// Whether the file holds bytes that are no text.
  let isSuspicious: Bool

  /// Reads the first records of the text; the parser stands behind them then.
  init(_ parser: inout CSVParser, options: TableOptions, _ text: DecodedText, isSuspicious: Bool) {
    // The header may be declared to stand below; then come the row that numbers the columns and some to compare with.
    let declared = max(options.headerRows?.upperBound ?? 0, options.firstDataRow ?? 0)
    var followsBlank = false
    while records.count < HeaderFinder.depth + 10 || (records.last?.record.line ?? 0) <= declared {
      guard records.count < 10_000, let record = parser.nextRecord() else { break }
      if record.fault == nil, CSVHead.isBlank(parser.fields, parser) {
        followsBlank = true
      } else {
        records.append(Row(record: record, fields: parser.fields, followsBlank: followsBlank))
        followsBlank = false
      }
    }
    self.parser = parser
    self.text = text
    self.isSuspicious = isSuspicious
  }

  /// Whether nothing but white space stands in the cells; a quoted cell is one in which nothing is said.
  static func isBlank(_ fields: [CSVParser.Field], _ parser: CSVParser) -> Bool {
    fields.allSatisfy { !$0.isQuoted && ($0.upper == $0.lower || CellText.isBlank(parser.bytes[$0.lower..<$0.upper])) }
  }

  /// The header among the records.
  func header(_ options: TableOptions, file: String) -> Result<TableHeader, Fault> {
    guard let first = records.first else { return failure(CSVReader.emptyFile(file)) }
    var finder = HeaderFinder(records.map(raw), options: options)
    guard let header = finder.find() else {
      if let declared = options.headerRows { return failure(TableReader.headerNotFound(declared, file: file)) }
      guard let fault = first.record.fault ?? records.lazy.compactMap(\.record.fault).first else {
        return failure(CSVReader.emptyFile(file))
      }
      return failure(CSVReader.broken(fault, row: first.record.line, file: file, header: []))
    }
    for row in records[header.rows] {
      if let found = parser.swallowed(row.record.bytes, width: header.names.count, usual: row.fields.count) {
        let line = row.record.line
        let fault = CSVParser.Fault.swallowedRows(
          column: found.column, opening: line + found.opening, closing: line + found.closing)
        return failure(CSVReader.broken(fault, row: line, file: file, header: []))
      }
      if isSuspicious, let (fault, column) = CSVReader.foreignBytes(in: row.fields, of: parser) {
        let place = CellPlace(file: file, row: row.record.line, column: column + 1)
        return failure(
          fault == .control
            ? CSVReader.controlCharacter(at: place, more: 0) : CSVReader.undecodable(text, at: place, more: 0))
      }
    }
    if let (row, column) = apostrophes(header) {
      let place = CellPlace(
        file: file, row: records[row].record.line, column: column + 1,
        header: column < header.names.count && row >= header.firstData ? header.names[column] : nil)
      return failure(CSVReader.apostrophes(parser.cell(records[row].fields[column]), at: place))
    }
    let names = header.names.map { CellText(Array($0.utf8)[...]) }
    if let column = names.firstIndex(where: { !$0.isNameLength }) {
      let row = records[header.rows.upperBound - 1].record.line
      return failure(CSVReader.nameTooLong(at: CellPlace(file: file, row: row, column: column + 1), names[column]))
    }
    return .success(header)
  }

  /// The first cell of the header, or of a column of at least two cells, all of which stand between apostrophes: they are
  /// meant as quotes, but what is one more apostrophe in a text, and what ends a cell, nobody can tell.
  private func apostrophes(_ header: TableHeader) -> (row: Int, column: Int)? {
    func isEnclosed(_ field: CSVParser.Field) -> Bool {
      let text = CellText.trimmed(parser.bytes[field.lower..<field.upper])
      return !field.isQuoted && text.count > 1 && text.first == 0x27 && text.last == 0x27
    }
    for row in header.rows {
      if let column = records[row].fields.firstIndex(where: isEnclosed) { return (row, column) }
    }
    for column in header.names.indices {
      let rows = records.indices[header.firstData...].filter { row in
        let fields = records[row].fields
        // Where a separator stands in a text, the row has a cell too many.
        return records[row].record.fault == nil && column < fields.count && fields.count <= header.names.count
          && (fields[column].isQuoted || fields[column].upper > fields[column].lower)
      }
      if rows.count > 1, let first = rows.first, rows.allSatisfy({ isEnclosed(records[$0].fields[column]) }) {
        return (first, column)
      }
    }
    return nil
  }

  private func failure(_ diagnostic: Diagnostic) -> Result<TableHeader, Fault> {
    .failure(Fault(diagnostic: diagnostic))
  }

  /// A record as the common search for headers takes it.
  private func raw(_ row: Row) -> RawRow {
    RawRow(
      number: row.record.line, cells: row.record.fault == nil ? row.fields.map { parser.cell($0) } : [],
      followsBlank: row.followsBlank, isBroken: row.record.fault != nil)
  }
}
