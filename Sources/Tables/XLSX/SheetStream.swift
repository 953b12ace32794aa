/// Hands the rows of a sheet on a segment after another, once its header is known, and keeps none of them.
struct SheetStream: ~Copyable {
  /// What to do after a row.
  enum Step {
    /// Read the next row.
    case more
    /// The header is known now.
    case begun
    /// Hand rows on.
    case full
    /// The sheet is to be read whole.
    case unsuited
  }

  /// Finds the header; has the first rows.
  private var head: SheetTable
  private var segment = CellSegment(width: 1)
  private var lastNumber = 0
  /// Whether it is said how letters are stored: else a sheet that looks to be typed for older fonts is to be told of.
  private let hasEncoding: Bool
  /// The table without rows, once its header is known.
  private(set) var header: Table?

  init(file: String, sheet: String, options: TableOptions) {
    head = SheetTable(file: file, sheet: sheet, options: options)
    hasEncoding = options.encoding != nil
  }

  /// Takes the next row.
  mutating func add(_ row: SheetRow) throws(WorkbookFault) -> Step {
    guard header != nil else {
      try head.add(row)
      if !row.isBlank { lastNumber = row.number }
      guard let begun = head.table else { return .more }
      return take(begun) ? .begun : .unsuited
    }
    if row.isBlank { return .more }
    let followsBlank = row.number > lastNumber + 1
    lastNumber = row.number
    if header?.repeats?.look(row, head.columns) ?? .row != .row { return .unsuited }
    // Cells to the right of the table are told about when it is read whole.
    if let last = row.cells.last, head.columns.isSparse || last.column > head.columns.count {
      if row.cells.contains(where: { head.columns.place(of: $0.column) == nil }) { return .unsuited }
    }
    guard segment.append(row, head.columns, followsBlank: followsBlank) else { return .unsuited }
    return segment.isFull ? .full : .more
  }

  /// Takes over the rows under the header that were read to find it; false when they are too large.
  private mutating func take(_ begun: Table) -> Bool {
    guard hasEncoding || CellLetters.likely(in: begun) == nil, !head.isInterrupted else { return false }
    var header = begun
    header.removeLastRows(begun.rowCount)
    self.header = header
    segment = CellSegment(width: begun.header.count)
    let breaks = Set(begun.breaks)
    let columns = SheetColumns(count: begun.header.count)
    for index in 0..<begun.rowCount {
      var row = SheetRow()
      row.number = begun.rowNumbers[index]
      for column in begun.header.indices {
        row.bytes += begun.bytes(row: index, column: column)
        let form = begun.form(row: index, column: column)
        row.cells.append(SheetRow.Cell(column: column + 1, end: row.bytes.count, form: form))
      }
      guard segment.append(row, columns, followsBlank: breaks.contains(index)) else { return false }
    }
    return true
  }

  /// Hands the rows on that are complete; false when no more are wanted.
  mutating func handOn(_ body: (SegmentScanner.Rows) -> Bool) -> Bool {
    segment.handOn(keeping: FooterFinder.depth, body)
  }

  /// Ends the sheet, of which these cells are merged: what is left may be handed on by `handOnRest` then; false when it
  /// is to be read whole after all.
  mutating func finish(_ merged: [SheetRange]) throws(WorkbookFault) -> Bool {
    guard let header, try head.isUntouched(by: merged), !head.hasOutside else { return false }
    return segment.cutFooter(header)
  }

  /// Hands on what is left; false when it is not wanted.
  mutating func handOnRest(_ body: (SegmentScanner.Rows) -> Bool) -> Bool {
    segment.handOn(keeping: 0, body)
  }
}

extension XLSXReader {
  /// What came of reading a sheet in one pass.
  package enum Pass {
    /// All rows were handed on.
    case finished
    /// The workbook is to be read whole; some rows may have been handed on.
    case unsuited
    /// Nobody wanted more.
    case stopped
  }

  /// Reads the sheet that `read` would in one pass, and keeps no rows. `begin` gets the table without rows once its
  /// header is known, and says whether they are wanted; `take` gets them in order, and says whether it wants more.
  /// Whatever has to be told about the workbook is left to `read`.
  package static func pass(
    bytes: [UInt8], file: String, options: TableOptions, begin: (Table) -> Bool, take: (SegmentScanner.Rows) -> Bool
  ) -> Pass {
    bytes.withUnsafeBufferPointer { bytes in
      do throws(WorkbookFault) {
        let book = try Workbook(try ZipArchive(bytes), encoding: options.encoding)
        let visible = book.sheets.filter { !$0.isHidden }
        let wanted = options.sheet.map { find($0, among: book.sheets) } ?? visible
        guard let sheet = wanted.first, wanted.count == 1 else { return .unsuited }
        var reader = try book.open(sheet)
        var stream = SheetStream(file: file, sheet: sheet.name, options: options)
        while try reader.next() {
          switch try stream.add(reader.row) {
          case .more: continue
          case .begun:
            guard let header = stream.header, begin(header) else { return .unsuited }
          case .full: guard stream.handOn(take) else { return .stopped }
          case .unsuited: return .unsuited
          }
        }
        guard try stream.finish(reader.merged) else { return .unsuited }
        return stream.handOnRest(take) ? .finished : .stopped
      } catch { return .unsuited }
    }
  }
}
