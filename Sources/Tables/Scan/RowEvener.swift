/// Makes rows of a segment even: without blank lines, all with as many cells as the table has columns, without CR before
/// their ends. Spreadsheets leave out the separators of blank cells at the end of a row, or write some too many.
package struct RowEvener: ~Copyable {
  private var bytes: UnsafeMutablePointer<UInt8>
  private var room = 0
  private var count = 1
  /// The ends of cells, and before them that of the row above.
  private var ends: [UInt32] = []
  private var forms: [CellForm] = []
  private var numbers: [Int32] = []

  /// How many cells the last row in one line has.
  private var usual = 0

  private static let padding = 64

  package init() {
    bytes = .allocate(capacity: 1 + RowEvener.padding)
  }

  deinit { bytes.deallocate() }

  /// The same rows, each with `width` cells, valid until the next are made so; nil when a row has to be told of, or may
  /// be something else than a row of the table.
  package mutating func even(_ rows: SegmentScanner.Rows, width: Int) -> SegmentScanner.Rows? {
    guard rows.isText, rows.said == nil else { return nil }
    reserve(rows.end - rows.start + (rows.rowCount + 1) * (width + 1))
    bytes[0] = 0x0A
    count = 1
    ends.removeAll(keepingCapacity: true)
    ends.append(0)
    numbers.removeAll(keepingCapacity: true)
    usual = width
    var line = rows.firstLine
    var first = 0
    for place in 0..<rows.cellCount where rows.bytes[Int(rows.ends[place])] == 0x0A {
      guard let lines = append(rows, first..<place + 1, width: width, line: line) else { return nil }
      first = place + 1
      line += lines
    }
    while forms.count < numbers.count * width { forms.append(.text) }
    (bytes + count).update(repeating: 0, count: RowEvener.padding)
    return ends.withUnsafeBufferPointer { ends in
      forms.withUnsafeBufferPointer { forms in
        numbers.withUnsafeBufferPointer { numbers in
          var even = rows
          even.bytes = UnsafePointer(bytes)
          (even.start, even.end) = (1, count)
          if let ends = ends.baseAddress { even.ends = ends + 1 }
          even.rowCount = numbers.count
          even.cellCount = numbers.count * width
          even.hasReturns = false
          even.isPlain = true
          if let forms = forms.baseAddress, let numbers = numbers.baseAddress {
            even.said = SegmentScanner.Said(forms: forms, numbers: numbers)
          }
          return even
        }
      }
    }
  }

  /// Appends a row unless it is blank; gives how many lines it takes, or nil when it is not for one pass.
  private mutating func append(
    _ rows: SegmentScanner.Rows, _ cells: Range<Int>, width: Int, line: Int
  ) -> Int? {
    let start = Int(rows.ends[cells.lowerBound - 1]) + 1
    var end = Int(rows.ends[cells.upperBound - 1])
    if end > start, rows.bytes[end - 1] == 0x0D { end -= 1 }
    var lines = 1
    var isBlank = true
    for at in start..<end {
      let byte = rows.bytes[at]
      if byte < 0x20 {
        switch byte {
        case 0x09: break
        case 0x0A: lines += 1
        case 0x0D where rows.bytes[at + 1] == 0x0A: break
        default: return nil
        }
      } else if byte == 0x7F {
        return nil
      } else if byte != 0x20, byte != rows.delimiter {
        isBlank = false
      }
    }
    if isBlank { return lines }
    if lines == 1 {
      if cells.count > 1 { usual = cells.count }
    } else {
      // A stray quote may have made a cell of several rows.
      let record = UnsafeBufferPointer(start: rows.bytes + start, count: end - start)
      if SwallowedRows.find(in: record, delimiter: rows.delimiter, width: width, usual: usual) != nil { return nil }
    }
    if cells.count < width {
      // In a row that the file breaks off in more may be missing.
      if rows.isCutOff, cells.upperBound == rows.cellCount { return nil }
      if mayBeNote(rows, cells, end) { return nil }
    }
    var stop = end
    if cells.count > width {
      stop = Int(rows.ends[cells.lowerBound + width - 1])
      for at in stop..<end where rows.bytes[at] != rows.delimiter && rows.bytes[at] != 0x20 { return nil }
    }
    let shift = count - start
    (bytes + count).update(from: rows.bytes + start, count: stop - start)
    for cell in cells.prefix(width - 1).dropLast(cells.count > width - 1 ? 0 : 1) {
      ends.append(UInt32(truncatingIfNeeded: Int(rows.ends[cell]) + shift))
    }
    count += stop - start
    var missing = width - min(width, cells.count)
    while missing > 0 {
      bytes[count] = rows.delimiter
      ends.append(UInt32(truncatingIfNeeded: count))
      count += 1
      missing -= 1
    }
    bytes[count] = 0x0A
    ends.append(UInt32(truncatingIfNeeded: count))
    count += 1
    numbers.append(Int32(truncatingIfNeeded: line))
    return lines
  }

  /// Whether a row with too few cells begins as signatures and notes do.
  private func mayBeNote(_ rows: SegmentScanner.Rows, _ cells: Range<Int>, _ end: Int) -> Bool {
    var filled: [ArraySlice<UInt8>] = []
    for cell in cells {
      let lower = Int(rows.ends[cell - 1]) + 1
      let upper = min(end, Int(rows.ends[cell]))
      let text = CellText.trimmed(
        Array(UnsafeBufferPointer(start: rows.bytes + lower, count: max(0, upper - lower)))[...])
      if text.isEmpty { continue }
      filled.append(text)
      if filled.count > 2 { return false }
    }
    return filled.first.map { SheetWords.opensFooter($0) } ?? true
  }

  private mutating func reserve(_ more: Int) {
    guard more + 1 > room else { return }
    bytes.deallocate()
    room = more + 1
    bytes = .allocate(capacity: room + RowEvener.padding)
  }
}
