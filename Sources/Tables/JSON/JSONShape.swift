/// How the last object was written: what stands between its values, when it has a plain value for each column. Objects that
/// are written alike are read by comparing bytes.
struct JSONShape {
  /// What stands before each value, and behind the last.
  private var pieces: [[UInt8]] = []
  /// How many lines end in all pieces together.
  private(set) var lines = 0
  /// The bytes of all pieces.
  private var length = 0

  /// Takes an object that was read into the only row of `rows`.
  mutating func learn(_ object: ArraySlice<UInt8>, columns: Int, _ rows: JSONRows) {
    pieces = []
    guard rows.fills(columns), let found = JSONShape.pieces(object, columns) else { return }
    pieces = found
    length = found.reduce(0) { $0 + $1.count }
    lines = found.reduce(0) { $0 + $1.count { $0 == 0x0A } }
    // Elsewhere such a byte ends a line by itself.
    if found.contains(where: { $0.contains(0x0D) }) { pieces = [] }
  }

  /// What stands around the values of a well-formed object; nil when it holds lists or objects.
  private static func pieces(_ object: ArraySlice<UInt8>, _ columns: Int) -> [[UInt8]]? {
    var pieces: [[UInt8]] = []
    var scanner = JSONScanner(Array(object))
    let bytes = scanner.bytes
    var start = 0
    var key: [UInt8] = []
    do throws(JSONFault) {
      var hasMore = try scanner.beginObject()
      while hasMore {
        _ = try scanner.readText(into: &key)
        try scanner.passColon()
        if scanner.next == 0x7B || scanner.next == 0x5B { return nil }
        pieces.append(Array(bytes[start..<scanner.index]))
        try scanner.skipValue(depth: 1)
        start = scanner.index
        hasMore = try scanner.continueObject()
      }
    } catch { return nil }
    pieces.append(Array(bytes[start..<scanner.index]))
    return pieces.count == columns + 1 ? pieces : nil
  }

  /// Reads an object that begins at `start` and is written in the same way into a row of the segment, which is not ended
  /// yet; gives where it ends. nil when it is not written so, or not all in memory.
  func read(_ bytes: [UInt8], from start: Int, into segment: inout CellSegment, _ columns: Int) -> Int? {
    guard !pieces.isEmpty else { return nil }
    return bytes.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return nil }
      let limit = buffer.count
      var at = start
      var isBegun = false
      func fail(_ segment: inout CellSegment) -> Int? {
        if isBegun { segment.dropCells() }
        return nil
      }
      for column in 0...columns {
        let isMatch = pieces[column].withUnsafeBufferPointer { piece -> Bool in
          guard piece.count <= limit - at else { return false }
          for place in piece.indices where piece[place] != base[at &+ place] { return false }
          at &+= piece.count
          return true
        }
        guard isMatch else { return fail(&segment) }
        if column == columns { return at }
        guard let (lower, upper, form, end) = JSONShape.value(base, at, limit) else { return fail(&segment) }
        if !isBegun {
          segment.beginRow(bytes: 0)
          isBegun = true
        }
        segment.reserveCell(upper - lower)
        segment.append(base + lower, upper - lower, form)
        at = end
      }
      return nil
    }
  }

  /// The value at a place: its text, what it is, and where it ends; nil for one that takes more than a look at its bytes.
  @inline(__always)
  private static func value(
    _ base: UnsafePointer<UInt8>, _ start: Int, _ limit: Int
  ) -> (lower: Int, upper: Int, form: CellForm, end: Int)? {
    guard start < limit else { return nil }
    var at = start
    switch base[at] {
    case 0x22:
      at &+= 1
      while at < limit {
        let byte = base[at]
        if byte == 0x22 { return (start + 1, at, .text, at + 1) }
        if byte < 0x20 || byte == 0x5C || byte == 0x7F { return nil }
        if byte == 0xC2, at + 1 >= limit || base[at + 1] < 0xA0 { return nil }
        at &+= 1
      }
      return nil
    case 0x30...0x39:
      while at < limit, base[at] &- 0x30 <= 9 { at &+= 1 }
      if base[start] == 0x30, at > start + 1 { return nil }
      if at < limit, base[at] == 0x2E {
        let point = at
        at &+= 1
        while at < limit, base[at] &- 0x30 <= 9 { at &+= 1 }
        if at == point + 1 { return nil }
      }
      guard at < limit, base[at] != 0x65, base[at] != 0x45, at - start <= CellNumber.maximumDigits else { return nil }
      return (start, at, .number, at)
    case 0x6E: return isWord("null", base, start, limit) ? (start, start, .text, start + 4) : nil
    case 0x74: return isWord("true", base, start, limit) ? (start, start + 4, .truth, start + 4) : nil
    case 0x66: return isWord("false", base, start, limit) ? (start, start + 5, .truth, start + 5) : nil
    default: return nil
    }
  }

  private static func isWord(_ word: StaticString, _ base: UnsafePointer<UInt8>, _ start: Int, _ limit: Int) -> Bool {
    let count = word.utf8CodeUnitCount
    guard count <= limit - start else { return false }
    for place in 0..<count where word.utf8Start[place] != base[start + place] { return false }
    return true
  }
}
