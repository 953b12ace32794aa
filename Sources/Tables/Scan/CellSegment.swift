/// Rows of a sheet, or of JSON, in the form in which text files are read by segments, so that the same work is done on them.
struct CellSegment: ~Copyable {
  /// How many bytes of cells are handed on at a time, about.
  static let usual = 256 * 1024
  /// A segment with more is not for one pass.
  private static let most = 16 * 1024 * 1024
  /// Readable behind the last row.
  private static let padding = 64

  /// The number of columns.
  private let width: Int
  private var bytes: UnsafeMutablePointer<UInt8>
  private var room: Int
  /// How many bytes are filled; the first stands for the end of the row above.
  private var count = 1
  /// The ends of cells, and before them that of the row above.
  private var ends: [UInt32] = [0]
  private var forms: [CellForm] = []
  private var numbers: [Int32] = []
  /// For each row, whether blank ones stand above it.
  private var followBlank: [Bool] = []
  /// Of the row that was begun: whether its cells are plain.
  private var isPlainRow = true
  /// How many segments were handed on.
  private var segment = 0

  init(width: Int) {
    self.width = width
    room = CellSegment.usual * 2
    bytes = .allocate(capacity: room + CellSegment.padding)
    bytes[0] = 0x0A
  }

  deinit { bytes.deallocate() }

  var rowCount: Int { numbers.count }

  /// Whether it is time to hand rows on; the last ones stay, as a footer may stand there.
  var isFull: Bool { count >= CellSegment.usual && rowCount > 2 * FooterFinder.depth }

  /// Appends a row whose cells all stand in the table's columns; false when that is too much for one pass.
  mutating func append(_ row: SheetRow, _ columns: SheetColumns, followsBlank: Bool) -> Bool {
    guard count + row.bytes.count + width + 1 <= CellSegment.most else { return false }
    reserve(row.bytes.count + width + 1)
    var isPlain = true
    var next = 0
    var from = 0
    row.bytes.withUnsafeBufferPointer { text in
      for cell in row.cells {
        let place = columns.place(of: cell.column) ?? next
        while next < place { endCell(.text, &next) }
        if let start = text.baseAddress {
          (bytes + count).update(from: start + from, count: cell.end &- from)
          count &+= cell.end &- from
          switch cell.form {
          case .number: break
          case .text: while from < cell.end { if start[from] < 0x20 { isPlain = false }; from &+= 1 }
          default: isPlain = false
          }
        }
        from = cell.end
        endCell(cell.form, &next)
      }
    }
    while next < width { endCell(.text, &next) }
    bytes[count - 1] = isPlain ? 0x0A : 0
    numbers.append(Int32(truncatingIfNeeded: row.number))
    followBlank.append(followsBlank)
    return true
  }

  /// Begins a row whose cells have so many bytes together; they are appended one by one then.
  mutating func beginRow(bytes: Int) {
    reserve(bytes + width + 1)
    isPlainRow = true
  }

  /// Makes room for one more cell of so many bytes.
  @inline(__always)
  mutating func reserveCell(_ bytes: Int) { reserve(bytes + 2) }

  /// Appends the next cell of the row that was begun: `bytes` from `start` on.
  @inline(__always)
  mutating func append(_ start: UnsafePointer<UInt8>?, _ bytes: Int, _ form: CellForm) {
    if let start, bytes > 0 { (self.bytes + count).update(from: start, count: bytes) }
    switch form {
    case .number: break
    case .text, .truth:
      for at in count..<count &+ bytes where self.bytes[at] < 0x20 { isPlainRow = false }
    default: isPlainRow = false
    }
    count &+= bytes
    var column = 0
    endCell(form, &column)
  }

  /// Takes the cells of the row that was begun away.
  mutating func dropCells() {
    let cells = rowCount * width
    ends.removeLast(ends.count - 1 - cells)
    forms.removeLast(forms.count - cells)
    count = Int(ends[cells]) + 1
  }

  /// Ends the row that was begun, all of whose cells were appended; false when that is too much for one pass.
  mutating func finishRow(number: Int) -> Bool {
    bytes[count - 1] = isPlainRow ? 0x0A : 0
    numbers.append(Int32(truncatingIfNeeded: number))
    followBlank.append(false)
    return count <= CellSegment.most
  }

  /// Ends a cell at what was copied.
  @inline(__always)
  private mutating func endCell(_ form: CellForm, _ column: inout Int) {
    bytes[count] = 0x2C
    ends.append(UInt32(truncatingIfNeeded: count))
    forms.append(form)
    count &+= 1
    column &+= 1
  }

  private mutating func reserve(_ more: Int) {
    guard count + more > room else { return }
    let larger = max(room * 2, count + more)
    let grown = UnsafeMutablePointer<UInt8>.allocate(capacity: larger + CellSegment.padding)
    grown.update(from: bytes, count: count)
    bytes.deallocate()
    (bytes, room) = (grown, larger)
  }

  /// Calls `body` with all rows but the last `kept`, which stay; gives what it says.
  mutating func handOn(keeping kept: Int, _ body: (SegmentScanner.Rows) -> Bool) -> Bool {
    let given = max(0, rowCount - kept)
    let goal = Int(ends[given * width]) + 1
    (bytes + count).update(repeating: 0, count: CellSegment.padding)
    let (segment, bytes, width, numbers) = (segment, bytes, width, numbers)
    let isWanted = ends.withUnsafeBufferPointer { ends in
      forms.withUnsafeBufferPointer { forms in
        numbers.withUnsafeBufferPointer { numbers in
          guard let ends = ends.baseAddress, let forms = forms.baseAddress, let first = numbers.baseAddress else {
            return true
          }
          return body(
            SegmentScanner.Rows(
              segment: segment, bytes: UnsafePointer(bytes), start: 1, end: goal, ends: ends + 1,
              cellCount: given * width, rowCount: given, firstLine: Int(first.pointee), delimiter: 0x2C, isPlain: true,
              isText: true, hasQuotes: false, hasReturns: false, hasLongRows: false,
              said: SegmentScanner.Said(forms: forms, numbers: first)))
        }
      }
    }
    self.segment += 1
    removeFirst(given, upTo: goal)
    return isWanted
  }

  /// Takes the first rows away, whose bytes end at `goal`.
  private mutating func removeFirst(_ rows: Int, upTo goal: Int) {
    let shift = goal - 1
    ends.removeFirst(rows * width)
    for index in ends.indices { ends[index] -= UInt32(truncatingIfNeeded: shift) }
    forms.removeFirst(rows * width)
    numbers.removeFirst(rows)
    followBlank.removeFirst(rows)
    bytes.update(from: bytes + shift, count: count - shift)
    count -= shift
    bytes[0] = 0x0A
  }

  /// Takes away what stands below the table; false when that is a guess, which has to be told.
  mutating func cutFooter(_ header: Table) -> Bool {
    var tail = header
    for row in max(0, rowCount - FooterFinder.depth)..<rowCount {
      if followBlank[row] { tail.noteBlankRow() }
      for cell in row * width..<(row + 1) * width {
        let lower = Int(ends[cell]) + 1
        let text = UnsafeBufferPointer(start: bytes + lower, count: Int(ends[cell + 1]) - lower)
        tail.append(cell: Array(text)[...], form: forms[cell])
      }
      tail.finishRow(number: Int(numbers[row]))
    }
    let rows = tail.rowCount
    guard tail.cutFooter().isEmpty else { return false }
    let cut = rows - tail.rowCount
    guard cut > 0 else { return true }
    ends.removeLast(cut * width)
    forms.removeLast(cut * width)
    numbers.removeLast(cut)
    followBlank.removeLast(cut)
    count = Int(ends.last ?? 0) + 1
    return true
  }
}
