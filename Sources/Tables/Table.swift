package import Base

/// A data file read into cells, nothing interpreted yet. Rows are those under the header.
package struct Table: Sendable {
  /// The file's path as shown to people.
  package var file: String
  /// The sheet of a workbook; nil for other files.
  package var sheet: String?
  /// The sheet or list that was asked for, as it was asked; nil when it was found.
  package var wanted: TableOptions.Sheet?
  /// What the file was found to be; nil when nobody said.
  package var source: Source?
  package var header: [String]
  /// The row number of the header as people count it (the line, for text files).
  package var headerRow: Int
  package private(set) var rowCount = 0
  /// Every row's number as people count it.
  package private(set) var rowNumbers: [Int] = []
  /// The numbers of the rows that could not be read, in order; they have no cells here.
  package var unreadRows: [Int] = []
  /// The rows of the file that are no data: titles above the header, notes below the table.
  package var leftOut: [LeftOut] = []
  /// What stands in the rows above the header.
  package var titles: [String] = []
  /// How the header is known where it comes again; nil where it cannot be.
  package var repeats: HeaderRepeats?
  /// The first row of a header of several rows; `headerRow` is its last.
  package var headerTop: Int
  /// How many of the rows the spreadsheet hides; they are data all the same.
  package var hiddenRows = 0
  /// The rows, counted from 0, above which blank rows of the file stand; also the row after the last.
  package private(set) var breaks: [Int] = []
  /// All cells' text, one after another, unquoted, in UTF-8.
  private var text: [UInt8] = []
  /// The end of each cell in `text`; `header.count` to a row. No table has as many bytes as this can say.
  private var ends: [UInt32] = []
  /// For each column the rows, from 0, in which the cell of the first of them stands; nothing where there are none.
  private var repeated: [[ClosedRange<Int>]] = []
  /// The form of each cell up to the last that is not text.
  private var forms: [CellForm] = []
  /// The number of each column as people count it, where some of the file's columns were left out as empty.
  private var columnNumbers: [Int]?

  /// Takes the path, the sheet of a workbook, the columns' names and the header's row number; `columnNumbers` when the
  /// columns are not simply the first of the file.
  package init(
    file: String, sheet: String? = nil, header: [String], headerRow: Int, columnNumbers: [Int]? = nil
  ) {
    self.file = file
    self.sheet = sheet
    self.header = header
    self.headerRow = headerRow
    self.columnNumbers = columnNumbers
    headerTop = headerRow
  }

  /// Appends one cell of text; the caller appends exactly `header.count` cells before `finishRow`.
  package mutating func append(cell: ArraySlice<UInt8>) {
    text.append(contentsOf: cell)
    ends.append(UInt32(truncatingIfNeeded: text.count))
  }

  /// Appends one cell of the form that the file says; the bytes as `CellForm` describes them.
  package mutating func append(cell: ArraySlice<UInt8>, form: CellForm) {
    text.append(contentsOf: cell)
    finishCell(form: form)
  }

  /// Appends the bytes of several cells, each of which `endCell` ends then.
  package mutating func append(bytes: [UInt8]) {
    text.append(contentsOf: bytes)
  }

  /// Takes the bytes of all cells, each of which `endCell(at:form:)` ends then; the table has none before.
  mutating func adopt(_ bytes: [UInt8]) { text = bytes }

  /// Ends a cell where it ends among all bytes.
  mutating func endCell(at end: UInt32, form: CellForm) {
    if form != .text || !forms.isEmpty {
      while forms.count < ends.count { forms.append(.text) }
      forms.append(form)
    }
    ends.append(end)
  }

  /// Ends a cell `rest` bytes before the last of those appended.
  @inline(__always)
  package mutating func endCell(before rest: Int, form: CellForm) {
    if form != .text || !forms.isEmpty {
      while forms.count < ends.count { forms.append(.text) }
      forms.append(form)
    }
    ends.append(UInt32(truncatingIfNeeded: text.count - rest))
  }

  /// Ends a cell at what was appended to `text`.
  private mutating func finishCell(form: CellForm) {
    if form != .text {
      while forms.count < ends.count { forms.append(.text) }
      forms.append(form)
    }
    ends.append(UInt32(truncatingIfNeeded: text.count))
  }

  /// Ends the row that the last `header.count` cells made.
  package mutating func finishRow(number: Int) {
    rowCount += 1
    rowNumbers.append(number)
  }

  /// How many bytes all cells hold.
  package var byteCount: Int { text.count }

  /// Lets the first cell of some rows of a column, all counted from 0, stand in each of them; no two of the ranges share
  /// a cell. The text is kept once.
  package mutating func repeatCells(_ ranges: [(column: Int, rows: ClosedRange<Int>)]) {
    repeated = Array(repeating: [], count: header.count)
    for range in ranges.sorted(by: { $0.rows.lowerBound < $1.rows.lowerBound }) {
      repeated[range.column].append(range.rows)
    }
  }

  /// Takes the text of some cells away, rows and columns from 0.
  package mutating func clear(_ cells: [(row: Int, column: Int)]) {
    let cleared = Set(cells.map { $0.row * header.count + $0.column })
    var kept: [UInt8] = []
    kept.reserveCapacity(text.count)
    var lower = 0
    for index in ends.indices {
      let upper = Int(ends[index])
      if cleared.contains(index) {
        if index < forms.count { forms[index] = .text }
      } else {
        kept.append(contentsOf: text[lower..<upper])
      }
      ends[index] = UInt32(truncatingIfNeeded: kept.count)
      lower = upper
    }
    text = kept
  }

  /// The row whose cell stands in a row of a column.
  private func source(of row: Int, _ column: Int) -> Int {
    let ranges = repeated[column]
    var (low, high) = (0, ranges.count)
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound < row { low = middle + 1 } else { high = middle }
    }
    return low < ranges.count && ranges[low].contains(row) ? ranges[low].lowerBound : row
  }

  /// Notes that a blank row stands in the file below the last row.
  package mutating func noteBlankRow() {
    if breaks.last != rowCount { breaks.append(rowCount) }
  }

  /// Takes the last rows away.
  package mutating func removeLastRows(_ count: Int) {
    rowCount -= count
    rowNumbers.removeLast(count)
    ends.removeLast(count * header.count)
    forms.removeLast(max(0, forms.count - ends.count))
    text.removeLast(text.count - Int(ends.last ?? 0))
    while let last = breaks.last, last > rowCount { breaks.removeLast() }
  }

  /// The bytes of a cell; rows and columns from 0.
  package func bytes(row: Int, column: Int) -> ArraySlice<UInt8> {
    let index = (repeated.isEmpty ? row : source(of: row, column)) * header.count + column
    return text[(index == 0 ? 0 : Int(ends[index - 1]))..<Int(ends[index])]
  }

  /// What the file says a cell is; rows and columns from 0.
  package func form(row: Int, column: Int) -> CellForm {
    let index = (repeated.isEmpty ? row : source(of: row, column)) * header.count + column
    return index < forms.count ? forms[index] : .text
  }

  /// The text of a cell; rows and columns from 0.
  package func cell(row: Int, column: Int) -> String {
    String(decoding: bytes(row: row, column: column), as: UTF8.self)
  }

  /// The number of a column (from 0) as people count it, from 1.
  package func columnNumber(_ column: Int) -> Int {
    if let columnNumbers, columnNumbers.indices.contains(column) { return columnNumbers[column] }
    return column + 1
  }

  /// Where a cell stands, for messages; `column` nil for the whole row.
  package func place(row: Int, column: Int?) -> CellPlace {
    place(number: rowNumbers[row], column: column)
  }

  /// Where the header of a column stands, for messages; `column` nil for the whole header.
  package func headerPlace(column: Int?) -> CellPlace {
    place(number: headerRow, column: column)
  }

  /// The same table, its header and what is known of its columns, with no rows.
  package var withoutRows: Table {
    var table = Table(file: file, sheet: sheet, header: header, headerRow: headerRow, columnNumbers: columnNumbers)
    table.headerTop = headerTop
    table.source = source
    table.titles = titles
    table.repeats = repeats
    return table
  }

  /// Where a cell of the row with this number as people count it stands; `column` from 0, nil for the whole row.
  package func place(number: Int, column: Int?) -> CellPlace {
    CellPlace(
      file: file, sheet: sheet, row: number, column: column.map(columnNumber), header: column.map { header[$0] })
  }
}
