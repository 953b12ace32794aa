/// The work of `JSONPass`: one object after another into a segment.
struct JSONPassReading: ~Copyable {
  enum Stop: Error {
    /// The file is to be read whole.
    case unfit
    /// Nobody wants more rows.
    case stopped
  }

  private let columns: Int
  private let byLine: Bool
  /// Where the next object is looked for, in what is in memory.
  private var place: JSONScanner.Position
  private var segment: CellSegment
  private var rows = JSONRows()
  /// The objects so far, and how many cells they filled.
  private var count = 0
  private var filled = 0
  private var lastLine = 0
  private var shape = JSONShape()
  private var misses = 0

  init(columns: Int, byLine: Bool, from start: JSONScanner.Position) {
    self.columns = columns
    self.byLine = byLine
    place = start
    segment = CellSegment(width: columns)
  }

  /// Reads all objects.
  mutating func read(
    _ window: JSONWindow, isList: Bool, _ take: (SegmentScanner.Rows) -> Bool
  ) throws(Stop) {
    var hasMore = true
    // What was read from `checked` on was not yet looked at for what is no text.
    var checked = 0
    while hasMore {
      let before = place
      if let goesOn = next(window.bytes, isAll: window.isAll, isList: isList) {
        hasMore = goesOn
        if segment.isFull {
          guard UTF8Text.isValid(window.bytes[checked..<place.index]) else { throw .unfit }
          checked = place.index
          guard segment.handOn(keeping: 0, take) else { throw .stopped }
        }
      } else {
        guard checked <= before.index, UTF8Text.isValid(window.bytes[checked..<before.index]) else { throw .unfit }
        guard window.more(from: before.index) else { throw .unfit }
        place = JSONScanner.Position(index: 0, line: before.line)
        checked = 0
      }
    }
    guard UTF8Text.isValid(window.bytes[checked...]) else { throw .unfit }
    // How large the table would be, and how little of it filled.
    let (all, overflow) = count.multipliedReportingOverflow(by: columns)
    if overflow || all > 20_000_000 && all / 64 > filled { throw .unfit }
    guard segment.handOn(keeping: 0, take) else { throw .stopped }
  }

  /// Reads the next object and what stands between it and the one after it; gives whether there is one, nil when that does
  /// not work with what is in memory.
  private mutating func next(_ bytes: [UInt8], isAll: Bool, isList: Bool) -> Bool? {
    if let end = shape.read(bytes, from: place.index, into: &segment, columns) {
      guard isList || shape.lines == 0,
        let goesOn = follow(bytes, from: end, line: place.line + shape.lines, isAll: isAll, isList: isList)
      else {
        segment.dropCells()
        return nil
      }
      guard finish(line: place.line, filled: columns) else { return nil }
      place = goesOn.place
      return goesOn.hasMore
    }
    var scanner = JSONScanner(bytes)
    scanner.go(to: place)
    guard scanner.skipSpace() != nil else { return isAll && !isList && count > 0 ? false : nil }
    let start = scanner.position
    rows.forgetRows()
    do throws(JSONFault) { try rows.readRow(&scanner, depth: isList ? 1 : 0) } catch { return nil }
    guard rows.faults.isEmpty, rows.columns.names.count <= columns, isList || scanner.line == start.line,
      let goesOn = follow(bytes, from: scanner.index, line: scanner.line, isAll: isAll, isList: isList)
    else {
      return nil
    }
    let cells = rows.appendRow(to: &segment, columns)
    guard finish(line: start.line, filled: cells) else { return nil }
    misses += 1
    // Where every other object is written otherwise, there is little to learn.
    if misses & (misses - 1) == 0 || misses % 256 == 0 {
      shape.learn(bytes[start.index..<scanner.index], columns: columns, rows)
    }
    place = goesOn.place
    return goesOn.hasMore
  }

  /// Ends the row; false when it cannot be called as the others are.
  private mutating func finish(line: Int, filled: Int) -> Bool {
    if byLine, line == lastLine { return false }
    lastLine = line
    count += 1
    self.filled += filled
    return segment.finishRow(number: byLine ? line : count)
  }

  /// What stands behind an object: where the next begins, and whether there is one. nil when that is not in memory, or not
  /// as it should be.
  private func follow(
    _ bytes: [UInt8], from index: Int, line: Int, isAll: Bool, isList: Bool
  ) -> (place: JSONScanner.Position, hasMore: Bool)? {
    var scanner = JSONScanner(bytes)
    scanner.go(to: JSONScanner.Position(index: index, line: line))
    if !isList {
      let hasMore = scanner.skipSpace() != nil
      // Each object has lines of its own.
      guard !hasMore || scanner.line > line else { return nil }
      return hasMore || isAll ? (scanner.position, hasMore) : nil
    }
    do throws(JSONFault) {
      guard try scanner.continueArray() else {
        // Behind the list there is nothing.
        guard isAll, scanner.skipSpace() == nil else { return nil }
        return (scanner.position, false)
      }
      return scanner.next == nil ? nil : (scanner.position, true)
    } catch { return nil }
  }
}
