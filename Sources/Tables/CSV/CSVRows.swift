import Base

/// Takes the records below the header one by one, keeps those that can be read, and says what is wrong with the others.
struct CSVRows {
  private var table: Table
  private let text: DecodedText
  private let isSuspicious: Bool
  private var diagnostics: [Diagnostic] = []
  /// How many rows have each fault; of many only the first are messages.
  private var faults: [Code: Int] = [:]
  /// Where bytes that are not text stand first, and in how many rows: one cause, one message.
  private var foreign: [CSVReader.ForeignBytes: (place: CellPlace, count: Int)] = [:]
  /// After a broken record: up to this line other mistakes may only follow from it, unless a good row shows otherwise.
  private var quietUntil = 0
  /// The line in which a quote closes that should not have opened.
  private var quietLine = 0
  /// Whether a row has fewer cells than there are columns.
  private var hasShortRows = false
  /// The last rows that do not fit the columns, which may stand below the table.
  private var odd: [FooterFinder.Row] = []
  /// The last row that surely is not below the table.
  private var lastOfTable = 0
  private var followsBlank = false
  /// The rows that are the header once more.
  private var repeated: [Int] = []
  /// Another table begins, and nothing more is read.
  private var isOver = false

  /// The most bytes of a cell: longer ones come from a quote that is not closed.
  static let mostCellBytes = 1_000_000
  /// How many rows with the same fault have a message of their own.
  private static let mostMessages = 1000
  /// How many rows may be unread before the file is given up.
  private static let mostUnread = 5_000_000

  init(_ header: TableHeader, of head: CSVHead, _ text: DecodedText, file: String) {
    let rows = head.records[header.rows].map(\.record.line)
    table = Table(file: file, header: header.names, headerRow: rows.last ?? 1)
    table.headerTop = rows.first ?? 1
    table.leftOut = header.leftOut
    table.titles = header.titles
    table.repeats = header.repeats
    self.text = text
    isSuspicious = head.isSuspicious
    if text.isGuess { diagnostics.append(CSVReader.guessedEncoding(text.encoding, file: file)) }
  }

  /// Notes letters of the lines above the header that cannot be read.
  mutating func checkTitles(_ head: CSVHead, _ header: TableHeader, _ parser: CSVParser) {
    guard isSuspicious else { return }
    for row in head.records[..<header.rows.lowerBound] { _ = isForeign(row.record, row.fields, parser) }
  }

  /// Takes a record; without cells of its own, the one that the parser has just read.
  mutating func add(_ row: CSVHead.Row, of parser: CSVParser) {
    let record = row.record
    let fields = row.fields.isEmpty ? parser.fields : row.fields
    if row.followsBlank { noteBlank() }
    if record.fault == nil, CSVHead.isBlank(fields, parser) {
      noteBlank()
      return
    }
    if isOver {
      table.unreadRows.append(record.line)
      return
    }
    if record.fault == nil, isHeader(record, fields, parser) { return }
    let quiet = record.line <= quietUntil
    if let fault = record.fault {
      if !quiet, record.line != quietLine {
        report(CSVReader.broken(fault, row: record.line, file: table.file, header: table.header))
      }
      // What follows from a quote that was told of is no second cause.
      if record.line != quietLine { quietUntil = max(quietUntil, record.quietUntil) }
      quietLine = max(quietLine, record.quietLine)
      refuse(record)
    } else if isSuspicious, isForeign(record, fields, parser) {
      lastOfTable = record.line
    } else if let column = fields.firstIndex(where: { $0.upper - $0.lower > CSVRows.mostCellBytes }) {
      let place = CellPlace(
        file: table.file, row: record.line, column: column + 1,
        header: column < table.header.count ? table.header[column] : nil)
      report(TableReader.cellTooLong(at: place, bytes: fields[column].upper - fields[column].lower))
      refuse(record)
    } else if let last = surplus(fields, parser) {
      if !quiet {
        report(
          CSVReader.raggedRow(
            row: record.line, cells: last + 1, header: table.header, file: table.file, delimiter: parser.delimiter))
      }
      noteOdd(record, fields, parser)
      table.unreadRows.append(record.line)
    } else if fields.count < table.header.count, quiet || isNote(fields, parser) {
      // Perhaps the rest of a cell whose quotes are broken, or what stands below tables.
      if !quiet { report(CSVReader.strayNote(row: record.line, file: table.file)) }
      noteOdd(record, fields, parser)
      table.unreadRows.append(record.line)
    } else {
      quietUntil = 0
      append(fields, of: record, parser)
    }
    followsBlank = false
  }

  /// Whether a record is the header once more, or that of another table; it is noted then.
  private mutating func isHeader(
    _ record: CSVParser.Record, _ fields: [CSVParser.Field], _ parser: CSVParser
  ) -> Bool {
    guard let repeats = table.repeats else { return false }
    let follows = !repeated.isEmpty && table.rowNumbers.last ?? 0 < repeated[repeated.count - 1]
    guard
      follows
        || fields.lazy.filter({ $0.upper > $0.lower }).prefix(2).contains(where: {
          repeats.mayName($0.upper - $0.lower)
        })
    else { return false }
    switch repeats.look(fields.count, follows: follows, cell: { parser.cell(fields[$0]) }) {
    case .row: return false
    case .header:
      repeated.append(record.line)
      table.leaveOut(record.line, .header)
    case .otherHeader:
      diagnostics.append(TableReader.secondTable(record.line, table))
      table.unreadRows.append(record.line)
      isOver = true
    }
    followsBlank = false
    return true
  }

  /// The last cell to the right of all columns in which something stands; nil when nothing does.
  private func surplus(_ fields: [CSVParser.Field], _ parser: CSVParser) -> Int? {
    guard fields.count > table.header.count else { return nil }
    return fields.indices[table.header.count...].last {
      !CellText.isBlank(parser.bytes[fields[$0].lower..<fields[$0].upper])
    }
  }

  /// Whether a row that lacks cells begins as signatures and notes do.
  private func isNote(_ fields: [CSVParser.Field], _ parser: CSVParser) -> Bool {
    let filled = fields.filter { !CellText.isBlank(parser.bytes[$0.lower..<$0.upper]) }
    guard let first = filled.first, filled.count <= 2 else { return false }
    return SheetWords.opensFooter(parser.bytes[first.lower..<first.upper])
  }

  /// Appends a row. Spreadsheets leave out the separators of blank cells at its end, or write some too many.
  private mutating func append(_ fields: [CSVParser.Field], of record: CSVParser.Record, _ parser: CSVParser) {
    for field in fields.prefix(table.header.count) { table.append(cell: parser.cell(field)) }
    if fields.count < table.header.count {
      for _ in fields.count..<table.header.count { table.append(cell: []) }
      // Where other rows are short it says nothing.
      if record.isCutOff, !hasShortRows, table.rowCount > 0 {
        diagnostics.append(CSVReader.cutOff(row: record.line, file: table.file, header: table.header[fields.count]))
      }
      hasShortRows = true
    }
    table.finishRow(number: record.line)
  }

  /// Whether so much cannot be read that the rest is not worth reading.
  var isHopeless: Bool { table.unreadRows.count >= CSVRows.mostUnread }

  /// Keeps a message about a row; of very many of one kind only the first.
  private mutating func report(_ diagnostic: Diagnostic) {
    faults[diagnostic.code, default: 0] += 1
    if faults[diagnostic.code, default: 0] <= CSVRows.mostMessages { diagnostics.append(diagnostic) }
  }

  private mutating func noteBlank() {
    table.noteBlankRow()
    followsBlank = true
  }

  /// Notes a row that stays unread and is no footer.
  private mutating func refuse(_ record: CSVParser.Record) {
    lastOfTable = record.line
    table.unreadRows.append(record.line)
  }

  /// Whether bytes that are not text stand in a row; it is unread then.
  private mutating func isForeign(
    _ record: CSVParser.Record, _ fields: [CSVParser.Field], _ parser: CSVParser
  ) -> Bool {
    guard let (fault, column) = CSVReader.foreignBytes(in: fields, of: parser) else { return false }
    let name = column < table.header.count ? table.header[column] : nil
    let place = CellPlace(file: table.file, row: record.line, column: column + 1, header: name)
    foreign[fault, default: (place, 0)].count += 1
    table.unreadRows.append(record.line)
    return true
  }

  /// Keeps a row that does not fit the columns until it is known whether it stands below the table.
  private mutating func noteOdd(_ record: CSVParser.Record, _ fields: [CSVParser.Field], _ parser: CSVParser) {
    var filled: [(column: Int, text: ArraySlice<UInt8>)] = []
    for (column, field) in fields.enumerated() where !CellText.isBlank(parser.bytes[field.lower..<field.upper]) {
      filled.append((column, parser.bytes[field.lower..<field.upper]))
      // Nothing below a table has so many cells.
      if filled.count > 8 {
        lastOfTable = record.line
        return
      }
    }
    odd.append(FooterFinder.Row(index: nil, number: record.line, followsBlank: followsBlank, filled: filled))
    if odd.count >= 2 * FooterFinder.depth {
      lastOfTable = odd[FooterFinder.depth - 1].number
      odd.removeFirst(FooterFinder.depth)
    }
  }

  /// The table, and what is wrong with the file in the order of its rows.
  mutating func finish() -> (table: Table?, diagnostics: [Diagnostic]) {
    let (found, footer) = table.cutFooter(among: odd.filter { $0.number > lastOfTable }, after: lastOfTable)
    if let footer {
      diagnostics.removeAll { footer.rows.contains(CSVReader.row(of: $0)) }
      let before = table.unreadRows.count
      table.unreadRows.removeAll { footer.rows.contains($0) }
      faults[.raggedRow, default: 0] -= before - table.unreadRows.count
    }
    for (code, count) in faults where count > CSVRows.mostMessages {
      guard let last = diagnostics.lastIndex(where: { $0.code == code }) else { continue }
      diagnostics[last].notes += CSVReader.moreRows(count - CSVRows.mostMessages)
    }
    diagnostics += found
    if !repeated.isEmpty { diagnostics.append(TableReader.headerRepeated(repeated, table)) }
    if let (place, count) = foreign[.undecodable] {
      diagnostics.append(CSVReader.undecodable(text, at: place, more: count - 1))
    }
    if let (place, count) = foreign[.control] {
      diagnostics.append(CSVReader.controlCharacter(at: place, more: count - 1))
    }
    let sorted = diagnostics.sorted { CSVReader.row(of: $0) < CSVReader.row(of: $1) }
    return (isHopeless ? nil : table, sorted)
  }
}
