/// Reads the objects of a list into rows, each value at its column; the columns are known when all are read.
struct JSONRows {
  /// An object that was read, or that cannot be a row.
  struct Row {
    var line: Int
    /// The end of its cells in `cells`.
    var end: Int
    var isRead: Bool
  }

  /// As small as can be: there are very many.
  private struct Cell {
    var column: Int32
    var end: UInt32
    var form: CellForm
  }

  /// Whether the cells of every row stand in the order of the columns: then the text is the table's as it is.
  private var isOrdered = true

  private(set) var columns = JSONColumns()
  private(set) var rows: [Row] = []
  /// What is wrong with objects that are no rows, and with which.
  private(set) var faults: [(fault: JSONFault, row: Int)] = []
  private var cells: [Cell] = []
  private var text: [UInt8] = []
  private var key: [UInt8] = []
  /// The row in which each column was last filled.
  private var filled: [Int] = []
  /// How many rows were read and taken away.
  private var forgotten = 0

  /// Reads the value that is next as a row, with `isAlone` the only one up to the end. When it cannot be one although
  /// it is JSON, it is passed over; when it is no JSON, that is thrown.
  mutating func readRow(_ scanner: inout JSONScanner, depth: Int, isAlone: Bool = false) throws(JSONFault) {
    let start = scanner.position
    let (cellCount, textCount) = (cells.count, text.count)
    do throws(JSONFault) {
      guard scanner.next == 0x7B else {
        let fault = scanner.fault(.notAnObject)
        try scanner.skipValue(depth: depth)
        throw fault
      }
      try readObject(&scanner, node: 0, depth: depth)
      if isAlone, let byte = scanner.skipSpace() { throw scanner.misplaced(byte, .end) }
      rows.append(Row(line: start.line, end: cells.count, isRead: true))
    } catch {
      cells.removeLast(cells.count - cellCount)
      text.removeLast(text.count - textCount)
      guard error.isOfContent else { throw error }
      scanner.go(to: start)
      try scanner.skipValue(depth: depth)
      if isAlone, let byte = scanner.skipSpace() { throw scanner.misplaced(byte, .end) }
      addFaulty(error, line: start.line)
    }
  }

  /// Notes a row that could not be read.
  mutating func addFaulty(_ fault: JSONFault, line: Int) {
    // More messages help nobody.
    if faults.count < 1000 { faults.append((fault, rows.count)) }
    rows.append(Row(line: line, end: cells.count, isRead: false))
  }

  /// Takes the rows away; what the columns are stays.
  mutating func forgetRows() {
    forgotten += rows.count
    rows.removeAll(keepingCapacity: true)
    faults.removeAll()
    cells.removeAll(keepingCapacity: true)
    text.removeAll(keepingCapacity: true)
  }

  /// Appends the cells of the only row to a segment of so many columns; gives how many it has.
  func appendRow(to segment: inout CellSegment, _ width: Int) -> Int {
    var places = [Int](repeating: -1, count: width)
    for (place, cell) in cells.enumerated() { places[Int(cell.column)] = place }
    text.withUnsafeBufferPointer { text in
      segment.beginRow(bytes: text.count)
      for place in places {
        guard place >= 0 else {
          segment.append(text.baseAddress, 0, .text)
          continue
        }
        let start = place == 0 ? 0 : Int(cells[place - 1].end)
        segment.append(text.baseAddress.map { $0 + start }, Int(cells[place].end) - start, cells[place].form)
      }
    }
    return cells.count
  }

  /// Whether the only row has a cell in each of so many columns, in their order.
  func fills(_ width: Int) -> Bool {
    cells.count == width && cells.indices.allSatisfy { Int(cells[$0].column) == $0 }
  }

  private mutating func readObject(_ scanner: inout JSONScanner, node: Int, depth: Int) throws(JSONFault) {
    guard depth < JSONScanner.maximumDepth else { throw scanner.fault(.tooDeep) }
    var previous: Int?
    var hasMore = try scanner.beginObject()
    while hasMore {
      let place = scanner.position
      key.removeAll(keepingCapacity: true)
      let isControlled = try scanner.readText(into: &key)
      let end = scanner.position
      func fault(_ kind: JSONFault.Kind) -> JSONFault {
        JSONFault(kind: kind, offset: place.index, line: place.line)
      }
      guard !isControlled else { throw fault(.controlCharacter(column: "")) }
      let nameLength = columns.nodes[node].path.count + 3 + key.count
      guard nameLength <= CellText.maximumNameBytes else { throw fault(.nameTooLong(nameLength)) }
      guard let child = columns.node(of: key, in: node, after: previous) else { throw fault(.tooManyColumns) }
      if let first = columns.meet(child, row: forgotten + rows.count, line: end.line) {
        throw fault(.duplicateKey(columns.name(of: child), firstLine: first, line: place.line))
      }
      previous = child
      try scanner.passColon()
      if scanner.next == 0x7B {
        try readObject(&scanner, node: child, depth: depth + 1)
      } else {
        try readCell(&scanner, node: child, depth: depth + 1)
      }
      hasMore = try scanner.continueObject()
    }
  }

  /// Reads a value that is no object into the column of its key.
  private mutating func readCell(_ scanner: inout JSONScanner, node: Int, depth: Int) throws(JSONFault) {
    let place = scanner.position
    func fault(_ kind: JSONFault.Kind) -> JSONFault {
      JSONFault(kind: kind, offset: place.index, line: place.line)
    }
    guard let column = columns.column(of: node) else { throw fault(.tooManyColumns) }
    while filled.count <= column { filled.append(-1) }
    // `"a / b"` beside `"a": {"b": …}`.
    guard filled[column] != forgotten + rows.count else {
      throw fault(.duplicateKey(columns.name(of: node), firstLine: place.line, line: place.line))
    }
    filled[column] = forgotten + rows.count
    var form = CellForm.text
    switch scanner.next {
    case 0x22:
      if try scanner.readText(into: &text) { throw fault(.controlCharacter(column: columns.name(of: node))) }
    case 0x2D?, (0x30...0x39)?:
      form = .number
      let number = scanner.bytes[try scanner.readNumber()]
      guard JSONNumber.append(number, onto: &text) else {
        throw fault(.numberTooLong(String(decoding: number.prefix(40), as: UTF8.self), column: columns.name(of: node)))
      }
    case 0x5B:
      // A list is no value of a cell; it matters only to whoever asks for this column.
      form = .error
      try scanner.skipValue(depth: depth)
      text.append(contentsOf: scanner.bytes[place.index..<scanner.index].prefix(60))
    default:
      switch try scanner.readWord() {
      case .null: break
      case .yes, .no:
        form = .truth
        text.append(contentsOf: scanner.bytes[place.index..<scanner.index])
      }
    }
    if let last = cells.last, cells.count > (rows.last?.end ?? 0), last.column > column { isOrdered = false }
    cells.append(
      Cell(column: Int32(truncatingIfNeeded: column), end: UInt32(truncatingIfNeeded: text.count), form: form))
  }

  /// How many cells the table has for each value that the objects have: many when most objects have keys of their own.
  var isSparse: Bool {
    let (all, overflow) = rows.count.multipliedReportingOverflow(by: columns.names.count)
    return overflow || all > 20_000_000 && all / 64 > cells.count
  }

  /// Whether two objects begin in the same line, so that lines cannot tell them apart.
  var sharesLines: Bool {
    zip(rows, rows.dropFirst()).contains { $0.line == $1.line }
  }

  /// The number of a row as people count it: the line where its object begins, or where lines hold several, which
  /// object of the list it is.
  func number(of row: Int, byLine: Bool) -> Int { byLine && row < rows.count ? rows[row].line : row + 1 }

  /// Puts the rows that were read into a table.
  func fill(_ table: inout Table, byLine: Bool) {
    if isOrdered {
      fillInOrder(&table, byLine: byLine)
      return
    }
    var places = [Int](repeating: -1, count: columns.names.count)
    var cell = 0
    for (index, row) in rows.enumerated() {
      let number = number(of: index, byLine: byLine)
      guard row.isRead else {
        table.unreadRows.append(number)
        continue
      }
      let first = cell
      while cell < row.end {
        places[Int(cells[cell].column)] = cell
        cell += 1
      }
      for place in places {
        if place >= first {
          let start = place == 0 ? 0 : Int(cells[place - 1].end)
          table.append(cell: text[start..<Int(cells[place].end)], form: cells[place].form)
        } else {
          table.append(cell: [], form: .text)
        }
      }
      table.finishRow(number: number)
    }
  }

  /// Gives the table the text as it is, and ends its cells where they end.
  private func fillInOrder(_ table: inout Table, byLine: Bool) {
    table.adopt(text)
    var cell = 0
    var end: UInt32 = 0
    for (index, row) in rows.enumerated() {
      let number = number(of: index, byLine: byLine)
      guard row.isRead else {
        table.unreadRows.append(number)
        continue
      }
      for column in columns.names.indices {
        if cell < row.end, Int(cells[cell].column) == column {
          end = cells[cell].end
          table.endCell(at: end, form: cells[cell].form)
          cell += 1
        } else {
          table.endCell(at: end, form: .text)
        }
      }
      table.finishRow(number: number)
    }
  }
}
