import Tables

/// Looks at single rows of a segment.
enum StreamRow {
  /// The number of the line in which a row begins; of the row, in a workbook.
  static func line(of row: Int, in rows: SegmentScanner.Rows, width: Int) -> Int {
    if let said = rows.said { return Int(said.numbers[row]) }
    guard rows.hasLongRows else { return rows.firstLine + row }
    let start = Int(rows.ends[row * width - 1]) + 1
    var line = rows.firstLine
    for at in rows.start..<max(rows.start, start) where rows.bytes[at] == 0x0A { line += 1 }
    return line
  }

  /// Whether every row of a text file has `width` cells and ends in a line feed, after a return where all rows do. It is
  /// not enough that there are as many cells as that makes: one row may lack what another has too much. A workbook's
  /// rows have them anyway.
  static func haveWidth(_ rows: SegmentScanner.Rows, width: Int) -> Bool {
    guard rows.cellCount == rows.rowCount * width else { return false }
    if rows.said != nil { return true }
    var differs: UInt8 = 0
    for row in 0..<rows.rowCount {
      differs |= rows.bytes[Int(rows.ends[row &* width &+ width &- 1])] ^ 0x0A
    }
    guard differs == 0, !hasSwallowedRows(rows, width: width) else { return false }
    guard rows.hasReturns else { return true }
    for row in 0..<rows.rowCount {
      let end = Int(rows.ends[row &* width &+ width &- 1])
      if end <= rows.start || rows.bytes[end - 1] != 0x0D { return false }
    }
    return true
  }

  /// Whether a stray quote has made a cell of several rows.
  private static func hasSwallowedRows(_ rows: SegmentScanner.Rows, width: Int) -> Bool {
    guard rows.hasLongRows else { return false }
    for row in 0..<rows.rowCount {
      let lower = Int(rows.ends[row * width - 1]) + 1
      let count = Int(rows.ends[row * width + width - 1]) + 1 - lower
      let record = UnsafeBufferPointer(start: rows.bytes + lower, count: count)
      guard record.dropLast().contains(0x0A) else { continue }
      if SwallowedRows.find(in: record, delimiter: rows.delimiter, width: width, usual: width) != nil { return true }
    }
    return false
  }

  /// The cells of a row, without quotes.
  static func cells(of row: Int, in rows: SegmentScanner.Rows, width: Int) -> [[UInt8]] {
    var cells: [[UInt8]] = []
    var lower = Int(rows.ends[row * width - 1]) + 1
    for column in 0..<width {
      let upper = Int(rows.ends[row * width + column])
      var end = upper
      if column == width - 1, rows.hasReturns, end > lower { end -= 1 }
      var cell = Array(UnsafeBufferPointer(start: rows.bytes + lower, count: max(0, end - lower)))
      if rows.hasQuotes, cell.count >= 2, cell.first == 0x22, cell.last == 0x22 { cell = unquoted(cell) }
      cells.append(cell)
      lower = upper + 1
    }
    return cells
  }

  /// What the file says the cells of a row are.
  static func forms(of row: Int, in rows: SegmentScanner.Rows, width: Int) -> [CellForm] {
    (0..<width).map { rows.said?.forms[row * width + $0] ?? .text }
  }

  /// The text of a cell in quotes.
  private static func unquoted(_ cell: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    var index = 1
    while index < cell.count - 1 {
      text.append(cell[index])
      index += cell[index] == 0x22 ? 2 : 1
    }
    return text
  }
}
