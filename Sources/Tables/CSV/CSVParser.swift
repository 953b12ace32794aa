/// Cuts the bytes of a file into records and cells.
struct CSVParser {
  /// A cell as it stands in `bytes`, without the quotes around it.
  struct Field {
    var lower: Int
    var upper: Int
    var isQuoted: Bool
    /// Doubled quotes stand in it.
    var hasDoubledQuotes: Bool
  }

  /// Why a record could not be read. Columns from 0.
  enum Fault {
    /// A quote inside a cell that does not begin with one.
    case strayQuote(column: Int)
    /// Text between a closing quote and the next cell; `line` is where it stands.
    case textAfterQuote(column: Int, line: Int)
    /// The file ends before the quote is closed, which opened in `line`.
    case unclosedQuote(column: Int, line: Int)
    /// More cells than any table has.
    case tooManyCells
    /// The lines of a cell in quotes are rows of the table: it opens in the first of these lines and closes in the other.
    case swallowedRows(column: Int, opening: Int, closing: Int)
  }

  /// One record; its cells are in `fields` until the next is read.
  struct Record {
    /// The line in which it starts, from 1.
    var line: Int
    var fault: Fault?
    /// With a fault: mistakes up to this line may follow from it.
    var quietUntil = 0
    /// With a fault: what is wrong with the quotes of this line follows from it.
    var quietLine = 0
    /// Its bytes, with the line end.
    var bytes = 0..<0
    /// The file ends in it, without a line end.
    var isCutOff = false
  }

  /// The most cells of a record: as many as a sheet has columns.
  static let mostCells = 16_384

  let bytes: [UInt8]
  /// What stands between cells.
  let delimiter: UInt8
  private(set) var fields: [Field] = []
  private var position: Int
  private var line = 1
  /// How many columns the table has; 0 while that is not known.
  private var width = 0
  /// How many cells the last row in one line has.
  private var usual = 0

  /// Takes text in UTF-8; `delimiter` nil is to be found out.
  init(bytes: [UInt8], delimiter given: UInt8? = nil) {
    self.bytes = bytes
    position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let said = CSVParser.saidDelimiter(of: bytes[position...])
    delimiter = given ?? said ?? CSVParser.delimiter(of: bytes[position...])
    if said != nil {
      position += 5
      if position < bytes.count { takeLineEnd() }
    }
    while position < bytes.count, bytes[position] == 0x0A || bytes[position] == 0x0D { takeLineEnd() }
  }

  /// The bytes of a cell of the record just read.
  func cell(_ index: Int) -> ArraySlice<UInt8> { cell(fields[index]) }

  /// The bytes of a cell.
  func cell(_ field: Field) -> ArraySlice<UInt8> {
    guard field.hasDoubledQuotes else { return bytes[field.lower..<field.upper] }
    var unquoted: [UInt8] = []
    unquoted.reserveCapacity(field.upper - field.lower)
    var index = field.lower
    while index < field.upper {
      unquoted.append(bytes[index])
      index += bytes[index] == 0x22 ? 2 : 1
    }
    return unquoted[...]
  }

  /// Goes on with a record that was read before, now that it is known how many columns the table has.
  mutating func restart(at record: Record?, width: Int) {
    (self.width, usual) = (width, width)
    guard let record else { return }
    (position, line) = (record.bytes.lowerBound, record.line)
  }

  /// Whether a cell of a record holds rows of a table of so many columns.
  func swallowed(_ record: Range<Int>, width: Int, usual: Int) -> SwallowedRows? {
    bytes.withUnsafeBufferPointer { bytes in
      SwallowedRows.find(
        in: UnsafeBufferPointer(rebasing: bytes[record]), delimiter: delimiter, width: width, usual: usual)
    }
  }

  /// Reads the next record; nil at the end of the file. After a record with a fault, reading goes on with the line
  /// after the one in which that record starts.
  mutating func nextRecord() -> Record? {
    guard position < bytes.count else { return nil }
    fields.removeAll(keepingCapacity: true)
    let start = (position: position, line: line)
    var isCutOff = false
    while true {
      if let fault = takeOpeningQuote() ? quotedCell() : plainCell() {
        return recover(from: fault, start: start)
      }
      guard position < bytes.count else {
        isCutOff = true
        break
      }
      if bytes[position] == delimiter {
        if fields.count == CSVParser.mostCells { return recover(from: .tooManyCells, start: start) }
        position += 1
        continue
      }
      takeLineEnd()
      break
    }
    let own = start.position..<position
    if line == start.line + 1 {
      if width > 0, fields.count > 1 { usual = fields.count }
    } else if width > 0, let found = swallowed(own, width: width, usual: usual) {
      return recover(
        from: .swallowedRows(
          column: found.column, opening: start.line + found.opening, closing: start.line + found.closing),
        start: start)
    }
    return Record(line: start.line, fault: nil, bytes: own, isCutOff: isCutOff)
  }

  /// Whether a quote opens the cell at which the position is; it is at the quote then. Many programs write spaces
  /// between a separator and the quote.
  private mutating func takeOpeningQuote() -> Bool {
    guard position < bytes.count else { return false }
    if bytes[position] == 0x22 { return true }
    guard bytes[position] == 0x20 else { return false }
    var at = position
    while at < bytes.count, bytes[at] == 0x20 { at += 1 }
    guard at < bytes.count, bytes[at] == 0x22 else { return false }
    position = at
    return true
  }

  /// Reads a cell without quotes; stops before the delimiter, line end or end of file.
  private mutating func plainCell() -> Fault? {
    let lower = position
    while position < bytes.count {
      let byte = bytes[position]
      if byte == delimiter || byte == 0x0A || byte == 0x0D { break }
      if byte == 0x22 { return .strayQuote(column: fields.count) }
      position += 1
    }
    fields.append(Field(lower: lower, upper: position, isQuoted: false, hasDoubledQuotes: false))
    return nil
  }

  /// Reads a cell in quotes, at whose opening quote the position is.
  private mutating func quotedCell() -> Fault? {
    let openLine = line
    position += 1
    var field = Field(lower: position, upper: position, isQuoted: true, hasDoubledQuotes: false)
    while position < bytes.count {
      switch bytes[position] {
      case 0x22:
        if position + 1 < bytes.count, bytes[position + 1] == 0x22 {
          field.hasDoubledQuotes = true
          position += 2
          continue
        }
        field.upper = position
        position += 1
        var end = position
        while end < bytes.count, bytes[end] == 0x20 { end += 1 }
        if end == bytes.count || isEnd(bytes[end]) { position = end }
        guard position == bytes.count || isEnd(bytes[position]) else {
          return .textAfterQuote(column: fields.count, line: line)
        }
        fields.append(field)
        return nil
      case 0x0A, 0x0D:
        takeLineEnd()
      default:
        position += 1
      }
    }
    return .unclosedQuote(column: fields.count, line: openLine)
  }

  /// Whether a byte ends a cell.
  private func isEnd(_ byte: UInt8) -> Bool {
    byte == delimiter || byte == 0x0A || byte == 0x0D
  }

  /// Takes LF, CRLF or CR, at which the position is.
  private mutating func takeLineEnd() {
    let isCRLF = bytes[position] == 0x0D && position + 1 < bytes.count && bytes[position + 1] == 0x0A
    position += isCRLF ? 2 : 1
    line += 1
  }

  /// Goes on with the line after the record's first one.
  private mutating func recover(from fault: Fault, start: (position: Int, line: Int)) -> Record {
    var quietUntil = line
    var quietLine = 0
    if case .swallowedRows(_, _, let closing) = fault {
      // The lines are rows again, but the one in which the quote closes has a quote too many.
      (quietUntil, quietLine) = (0, closing)
    } else if case .unclosedQuote = fault {
      quietUntil = Int.max
    } else if line == start.line {
      // Does a cell with line ends begin in the rest of the line? Then the lines after it belong to it.
      quietUntil = restOfLineOpensQuote() ? Int.max : 0
    }
    position = start.position
    line = start.line
    while position < bytes.count {
      let byte = bytes[position]
      if byte == 0x0A || byte == 0x0D {
        takeLineEnd()
        break
      }
      position += 1
    }
    return Record(
      line: start.line, fault: fault, quietUntil: quietUntil, quietLine: quietLine, bytes: start.position..<position)
  }

  /// Whether the rest of the line, read as if what stands here were allowed, leaves a quote open at its end.
  private func restOfLineOpensQuote() -> Bool {
    var index = position
    var inQuotes = false
    // Whether a quote here opens a cell, or goes on with one because it is doubled.
    var mayOpen = false
    while index < bytes.count, bytes[index] != 0x0A, bytes[index] != 0x0D {
      if bytes[index] == 0x22 {
        let closes = inQuotes
        inQuotes = !inQuotes && mayOpen
        mayOpen = closes
      } else {
        mayOpen = bytes[index] == delimiter || mayOpen && bytes[index] == 0x20
      }
      index += 1
    }
    return inQuotes
  }

  /// What a first line `sep=;` says, as spreadsheets write and read it; nil when there is none.
  private static func saidDelimiter(of bytes: ArraySlice<UInt8>) -> UInt8? {
    let line = bytes.prefix(6)
    guard line.count >= 5, line.starts(with: Array("sep=".utf8)) else { return nil }
    let delimiter = line[line.startIndex + 4]
    guard [0x2C, 0x3B, 0x09, 0x7C].contains(delimiter) else { return nil }
    return line.count == 5 || line.last == 0x0A || line.last == 0x0D ? delimiter : nil
  }
}
