package import Base

/// A data file read into cells, nothing interpreted yet. Rows are those under the header.
package struct Table: Sendable {
  /// The file's path as shown to people.
  package var file: String
  package var header: [String]
  /// The row number of the header as people count it (the line, for text files).
  package var headerRow: Int
  package private(set) var rowCount = 0
  /// Every row's number as people count it.
  package private(set) var rowNumbers: [Int] = []
  /// The numbers of the rows that could not be read, in order; they have no cells here.
  package var unreadRows: [Int] = []
  /// All cells' text, one after another, unquoted, in UTF-8.
  private var text: [UInt8] = []
  /// The end of each cell in `text`; `header.count` to a row.
  private var ends: [Int] = []

  package init(file: String, header: [String], headerRow: Int) {
    self.file = file
    self.header = header
    self.headerRow = headerRow
  }

  /// Appends one cell; the caller appends exactly `header.count` of them before `finishRow`.
  package mutating func append(cell: ArraySlice<UInt8>) {
    text.append(contentsOf: cell)
    ends.append(text.count)
  }

  /// Ends the row that the last `header.count` cells made.
  package mutating func finishRow(number: Int) {
    rowCount += 1
    rowNumbers.append(number)
  }

  /// The bytes of a cell; rows and columns from 0.
  package func bytes(row: Int, column: Int) -> ArraySlice<UInt8> {
    let index = row * header.count + column
    return text[(index == 0 ? 0 : ends[index - 1])..<ends[index]]
  }

  /// The text of a cell; rows and columns from 0.
  package func cell(row: Int, column: Int) -> String {
    String(decoding: bytes(row: row, column: column), as: UTF8.self)
  }

  /// Where a cell stands, for messages; `column` nil for the whole row.
  package func place(row: Int, column: Int?) -> CellPlace {
    CellPlace(
      file: file, row: rowNumbers[row], column: column.map { $0 + 1 }, header: column.map { header[$0] })
  }

  /// Where the header of a column stands, for messages; `column` nil for the whole header.
  package func headerPlace(column: Int?) -> CellPlace {
    CellPlace(file: file, row: headerRow, column: column.map { $0 + 1 }, header: column.map { header[$0] })
  }
}
