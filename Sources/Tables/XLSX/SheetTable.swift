import Base

/// Makes a table of the rows of a sheet: finds the header among the first of them, and takes the rest as they come.
struct SheetTable {
  /// The most cells of a table, blank ones included, and the most bytes of them.
  static let mostCells = 100_000_000
  static let mostBytes = 1 << 30

  /// One of the first rows.
  private struct HeadRow {
    var row: SheetRow
    var followsBlank: Bool
  }

  private let file: String
  private let sheet: String
  private let options: TableOptions
  private var head: [HeadRow] = []
  private(set) var columns = SheetColumns([])
  private var header: TableHeader?
  /// The table, once its header was found.
  private(set) var table: Table?
  private var lastNumber = 0
  /// How many of the rows behind the first ones are hidden.
  private var hiddenRows = 0
  private var diagnostics: [Diagnostic] = []
  /// Cells to the right of all columns: the first, and how many more.
  private var outside: (place: CellPlace, more: Int)?
  /// The rows that are the header once more.
  private var repeated: [Int] = []
  /// The rows from which on another table stands.
  private var unread: [Int] = []
  /// Whether cells stand to the right of all columns.
  var hasOutside: Bool { outside != nil }
  /// Whether the header comes again among the rows, or another table.
  var isInterrupted: Bool { !repeated.isEmpty || !unread.isEmpty }

  init(file: String, sheet: String, options: TableOptions) {
    self.file = file
    self.sheet = sheet
    self.options = options
  }

  /// Takes the next row.
  mutating func add(_ row: SheetRow) throws(WorkbookFault) {
    if row.isBlank { return }
    let followsBlank = row.number > lastNumber + 1
    lastNumber = row.number
    if table == nil {
      head.append(HeadRow(row: row, followsBlank: followsBlank))
      let declared = max(options.headerRows?.upperBound ?? 0, options.firstDataRow ?? 0)
      if head.count >= HeaderFinder.depth + 10, row.number > declared || head.count >= 10_000 { try begin([]) }
    } else {
      try append(row, followsBlank: followsBlank)
      if row.isHidden { hiddenRows += 1 }
    }
  }

  /// The table and what is wrong with the sheet; no table when nothing stands in the sheet or it has no header.
  mutating func finish(_ merged: [SheetRange]) throws(WorkbookFault) -> (table: Table?, diagnostics: [Diagnostic]) {
    if head.isEmpty { return (nil, []) }
    if table == nil || reachesHead(merged) { try begin(merged) }
    guard table != nil, let header else { return (nil, diagnostics) }
    table?.hiddenRows = hiddenRows + head[header.firstData...].count { $0.row.isHidden }
    if let hidden = try hideMerged(merged) { diagnostics.append(hidden) }
    try repeatMerged(merged)
    for row in repeated { table?.leaveOut(row, .header) }
    table?.unreadRows = unread
    if let found = table?.cutFooter() { diagnostics += found }
    if let outside { diagnostics.append(XLSXReader.outsideTable(outside.place, more: outside.more)) }
    if let table, !repeated.isEmpty { diagnostics.append(TableReader.headerRepeated(repeated, table)) }
    if let table, let row = unread.first { diagnostics.append(TableReader.secondTable(row, table)) }
    return (table, diagnostics)
  }

  /// Whether a row is the header once more, or stands in another table; it is noted then.
  private mutating func isHeader(_ row: SheetRow, _ table: Table) -> Bool {
    switch unread.isEmpty ? likeness(of: row, table) : .otherHeader {
    case .row: return false
    case .header: repeated.append(row.number)
    case .otherHeader: unread.append(row.number)
    }
    return true
  }

  private func likeness(of row: SheetRow, _ table: Table) -> HeaderRepeats.Likeness {
    let follows = !repeated.isEmpty && table.rowNumbers.last ?? 0 < repeated[repeated.count - 1]
    return table.repeats?.look(row, columns, follows: follows) ?? .row
  }

  /// Whether a merged range begins among the first rows.
  private func reachesHead(_ merged: [SheetRange]) -> Bool {
    guard let last = head.last?.row.number else { return false }
    return merged.contains { $0.rows.lowerBound <= last }
  }

  /// Whether the header is the same now that it is known which cells are merged, and no row under it holds one of
  /// them: then the rows stand as they were given.
  func isUntouched(by merged: [SheetRange]) throws(WorkbookFault) -> Bool {
    if merged.isEmpty { return true }
    guard let table, merged.allSatisfy({ $0.rows.upperBound <= table.headerRow }) else { return false }
    var finder = HeaderFinder(try rawRows(merged), options: options)
    return finder.find() == header
  }

  // MARK: Header

  /// Finds the header and begins the table with the rows below it. When a table was begun already, before it was known
  /// which cells are merged, its rows stay.
  private mutating func begin(_ merged: [SheetRange]) throws(WorkbookFault) {
    let earlier = table
    let headEnd = head.last?.row.number ?? 0
    if earlier == nil { columns = SheetColumns(head.lazy.map(\.row)) }
    var finder = HeaderFinder(try rawRows(merged), options: options)
    table = nil
    header = finder.find()
    guard let header else {
      diagnostics.append(
        options.headerRows.map { TableReader.headerNotFound($0, file: file) } ?? XLSXReader.nothing(file, sheet))
      return
    }
    let numbers = head[header.rows].map(\.row.number)
    if let column = header.names.firstIndex(where: { $0.utf8.count > CellText.maximumNameBytes }) {
      let place = CellPlace(file: file, sheet: sheet, row: numbers.last, column: columns.numbers[column])
      diagnostics.append(CSVReader.nameTooLong(at: place, CellText(Array(header.names[column].utf8)[...])))
      return
    }
    var begun = Table(
      file: file, sheet: sheet, header: header.names + Array(repeating: "", count: columns.count - header.names.count),
      headerRow: numbers.last ?? 1, columnNumbers: columns.isSparse ? columns.numbers : nil)
    begun.headerTop = numbers.first ?? 1
    begun.leftOut = header.leftOut
    begun.titles = header.titles
    begun.repeats = header.repeats
    repeated.removeAll { $0 <= headEnd }
    begun.source = Table.Source(.xlsx)
    table = begun
    for row in head[header.firstData...] { try append(row.row, followsBlank: row.followsBlank) }
    if let earlier { takeOver(earlier, from: earlier.lastRow(numberAtMost: headEnd) + 1) }
  }

  /// Appends the rows of a table that was begun before, from a row on.
  private mutating func takeOver(_ earlier: Table, from first: Int) {
    let breaks = Set(earlier.breaks)
    for row in first..<max(first, earlier.rowCount) {
      if breaks.contains(row) { table?.noteBlankRow() }
      for column in columns.numbers.indices {
        table?.append(cell: earlier.bytes(row: row, column: column), form: earlier.form(row: row, column: column))
      }
      table?.finishRow(number: earlier.rowNumbers[row])
    }
  }

  /// The first rows as the common search for headers takes them; merged cells hold the text of their range.
  private func rawRows(_ merged: [SheetRange]) throws(WorkbookFault) -> [RawRow] {
    var rows = head.map { row in
      var cells = Array(repeating: ArraySlice<UInt8>(), count: columns.count)
      for (index, cell) in row.row.cells.enumerated() {
        if let place = columns.place(of: cell.column) { cells[place] = row.row.bytes(of: index) }
      }
      return RawRow(number: row.row.number, cells: cells, followsBlank: row.followsBlank)
    }
    var taken: Set<Int> = []
    for range in merged {
      let places = columns.places(in: range.columns)
      guard let first = rows.firstIndex(where: { $0.number >= range.rows.lowerBound }), !places.isEmpty else {
        continue
      }
      let isWhole =
        rows[first].number == range.rows.lowerBound && columns.numbers[places.lowerBound] == range.columns.lowerBound
      let text = isWhole ? rows[first].cells[places.lowerBound] : []
      for row in rows[first...].indices {
        guard rows[row].number <= range.rows.upperBound else { break }
        for place in places {
          // Two ranges never share a cell.
          guard taken.insert(row * columns.count + place).inserted else {
            throw .impossible(.merged, row: rows[row].number)
          }
          if isWhole, row == first, place == places.lowerBound { continue }
          rows[row].cells[place] = text
          rows[row].continued[place] = row == first && isWhole ? .left : .above
        }
      }
    }
    return rows
  }

  // MARK: Rows

  private mutating func append(_ row: SheetRow, followsBlank: Bool) throws(WorkbookFault) {
    guard var table else { return }
    self.table = nil
    defer { self.table = table }
    if isHeader(row, table) { return }
    guard (table.rowCount + 1) * columns.count <= SheetTable.mostCells else { throw .tooManyCells }
    if followsBlank { table.noteBlankRow() }
    var next = 0
    let row = kept(row)
    table.append(bytes: row.bytes)
    var rest = row.bytes.count
    for cell in row.cells {
      let place = columns.place(of: cell.column) ?? next
      while next < place {
        table.endCell(before: rest, form: .text)
        next &+= 1
      }
      rest = row.bytes.count - cell.end
      table.endCell(before: rest, form: cell.form)
      next &+= 1
    }
    while next < columns.count {
      table.endCell(before: 0, form: .text)
      next &+= 1
    }
    table.finishRow(number: row.number)
    guard table.byteCount <= SheetTable.mostBytes else { throw .tooMuchText }
  }

  /// The row without cells to the right of the table, which are noted.
  private mutating func kept(_ row: SheetRow) -> SheetRow {
    if let last = row.cells.last, !columns.isSparse, last.column <= columns.count { return row }
    if row.cells.allSatisfy({ columns.place(of: $0.column) != nil }) { return row }
    var kept = SheetRow()
    kept.number = row.number
    for (index, cell) in row.cells.enumerated() {
      if columns.place(of: cell.column) == nil {
        noteOutside(row, cell)
      } else {
        kept.bytes.append(contentsOf: row.bytes(of: index))
        kept.cells.append(SheetRow.Cell(column: cell.column, end: kept.bytes.count, form: cell.form))
      }
    }
    return kept
  }

  private mutating func noteOutside(_ row: SheetRow, _ cell: SheetRow.Cell) {
    if let known = outside {
      outside = (known.place, known.more + 1)
    } else {
      outside = (CellPlace(file: file, sheet: sheet, row: row.number, column: cell.column), 0)
    }
  }

  /// Takes away what stands in cells of a merged range other than its first: no spreadsheet shows it. Says where.
  private mutating func hideMerged(_ merged: [SheetRange]) throws(WorkbookFault) -> Diagnostic? {
    guard let table else { return nil }
    var hidden: [(row: Int, column: Int)] = []
    var looked = 0
    for range in merged {
      let first = table.lastRow(numberAtMost: range.rows.lowerBound - 1) + 1
      let last = table.lastRow(numberAtMost: range.rows.upperBound)
      guard first <= last else { continue }
      let places = columns.places(in: range.columns)
      // Ranges that do not overlap have no more cells than the table.
      looked += (last - first + 1) * places.count
      guard looked <= table.rowCount * columns.count else { throw .impossible(.merged, row: range.rows.lowerBound) }
      for row in first...last {
        for column in places
        where !(table.rowNumbers[row] == range.rows.lowerBound && columns.numbers[column] == range.columns.lowerBound) {
          if !CellText.isBlank(table.bytes(row: row, column: column)) { hidden.append((row, column)) }
        }
      }
    }
    guard let first = hidden.min(by: { ($0.row, $0.column) < ($1.row, $1.column) }) else { return nil }
    let place = table.place(row: first.row, column: first.column)
    self.table?.clear(hidden)
    return XLSXReader.hiddenUnderMerge(place, more: hidden.count - 1)
  }

  /// Gives the text of a cell that is merged downward to each of its rows. Numbers and days stay in the first: they are
  /// those of all rows together, and would count once more in every row.
  private mutating func repeatMerged(_ merged: [SheetRange]) throws(WorkbookFault) {
    guard let table else { return }
    let downward = merged.filter { $0.rows.count > 1 && columns.place(of: $0.columns.lowerBound) != nil }
      .sorted { ($0.columns.lowerBound, $0.rows.lowerBound) < ($1.columns.lowerBound, $1.rows.lowerBound) }
    var repeated: [(column: Int, rows: ClosedRange<Int>)] = []
    // How much text they come to: a long one over many rows is no name of theirs.
    var bytes = 0
    for (index, range) in downward.enumerated() {
      if index > 0, downward[index - 1].columns.lowerBound == range.columns.lowerBound,
        downward[index - 1].rows.upperBound >= range.rows.lowerBound
      {
        throw .impossible(.merged, row: range.rows.lowerBound)
      }
      guard let column = columns.place(of: range.columns.lowerBound),
        let first = table.row(number: range.rows.lowerBound),
        table.form(row: first, column: column) == .text, !CellText.isBlank(table.bytes(row: first, column: column))
      else { continue }
      let last = table.lastRow(numberAtMost: range.rows.upperBound)
      guard last > first else { continue }
      bytes += table.bytes(row: first, column: column).count * (last - first)
      guard bytes <= SharedTexts.mostBytes else { throw .tooMuchText }
      repeated.append((column, first...last))
    }
    if !repeated.isEmpty { self.table?.repeatCells(repeated) }
  }
}

extension Table {
  /// The row, from 0, with this number as people count it; nil when there is none.
  func row(number: Int) -> Int? {
    let row = lastRow(numberAtMost: number)
    return row >= 0 && rowNumbers[row] == number ? row : nil
  }

  /// The last row, from 0, whose number is at most this; -1 when there is none.
  func lastRow(numberAtMost number: Int) -> Int {
    var (low, high) = (0, rowCount)
    while low < high {
      let middle = (low + high) / 2
      if rowNumbers[middle] <= number { low = middle + 1 } else { high = middle }
    }
    return low - 1
  }
}
