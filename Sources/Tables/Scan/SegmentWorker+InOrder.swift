import Synchronization

/// Bytes that come in order, and what of them was read and belongs to no segment yet.
package final class InOrder: Sendable {
  /// How many bytes are kept back usually.
  package static let usuallyKept = 32 * 1024
  /// How many bytes are kept back, as long as there may be more: what stands below a table is told by the last rows.
  let keptBack: Int

  struct State {
    /// Whole rows but for the last, which stay for the next segment.
    var kept: [UInt8] = []
    var segment = 0
    /// Line feeds so far, in the lines above the table as well.
    var lines: Int
    var isOver = false
  }

  let state: Mutex<State>
  /// Only read by who holds the lock.
  nonisolated(unsafe) private let bytes: any BytesInOrder
  /// Where the table ends in the last bytes of the text; nil when that has to be seen by reading it whole.
  let end: @Sendable (_ last: [UInt8], _ isWhole: Bool) -> Int?

  init(
    _ bytes: any BytesInOrder, linesAbove: Int, keptBack: Int = InOrder.usuallyKept,
    end: @escaping @Sendable (_ last: [UInt8], _ isWhole: Bool) -> Int?
  ) {
    self.keptBack = keptBack
    self.bytes = bytes
    self.end = end
    state = Mutex(State(lines: linesAbove))
  }

  /// Reads bytes; to be called with the lock held.
  func read(into buffer: UnsafeMutableRawBufferPointer) throws(SegmentScanner.Fault) -> Int {
    do throws(InOrderFault) { return try bytes.read(into: buffer) } catch {
      if case .source(let fault) = error { throw .source(fault) }
      throw .unfit
    }
  }
}

extension SegmentWorker {
  /// The rows that a worker has cut off what came.
  private struct Cut: Sendable {
    var segment: Int
    /// Where the last row ends in the buffer; the first begins at 1.
    var end: Int
    /// The bytes before this one were looked at for what is no text.
    var seen: Int
    var firstLine: Int
    var found: SeparatorIndex.Found
    var isCutOff = false
  }

  /// Takes the next segment of bytes that come in order.
  mutating func next(of inOrder: InOrder) throws(SegmentScanner.Fault) -> SegmentScanner.Rows? {
    guard !scanner.isStopped else { return nil }
    let taken = try inOrder.state.withLock { (state) throws(SegmentScanner.Fault) -> Cut? in
      try cut(inOrder, &state)
    }
    guard let cut = taken else { return nil }
    let found = cut.found
    (buffer + cut.end).update(repeating: 0, count: 64)
    let rowCount = found.lines - found.quotedLines
    let isText = !found.hasStrayQuote && found.isText && isText(from: 1, to: cut.end, seen: cut.seen)
    return SegmentScanner.Rows(
      segment: cut.segment, bytes: UnsafePointer(buffer), start: 1, end: cut.end, ends: UnsafePointer(positions),
      cellCount: found.count, rowCount: rowCount, firstLine: cut.firstLine, delimiter: scanner.delimiter,
      isPlain: isText && found.controls == expectedControls(found.lines, rowCount, found.count), isText: isText,
      hasQuotes: found.quotes > 0, hasReturns: scanner.hasReturns, isCutOff: cut.isCutOff,
      hasLongRows: found.quotedLines > 0, said: nil)
  }

  /// Reads until there is a segment and more than is kept back, or everything; gives the rows of the segment.
  private mutating func cut(
    _ inOrder: InOrder, _ state: inout InOrder.State
  ) throws(SegmentScanner.Fault) -> Cut? {
    guard !state.isOver else { return nil }
    grow(to: 1 + state.kept.count + scanner.segmentSize)
    buffer[0] = 0x0A
    state.kept.withUnsafeBufferPointer { kept in
      if let start = kept.baseAddress { (buffer + 1).update(from: start, count: kept.count) }
    }
    var filled = 1 + state.kept.count
    while true {
      let (isAll, end) = try fill(inOrder, from: filled)
      filled = end
      if isAll { return try rest(inOrder, &state, filled) }
      let seen = filled - inOrder.keptBack
      if seen > 1, let cut = cut(inOrder, &state, filled: filled, seen: seen) { return cut }
      // Not one row ends in all that.
      if filled > SegmentScanner.longestRow { throw .rowTooLong(line: state.lines + 1) }
      grow(to: filled * 2)
    }
  }

  /// Fills the buffer from a place on; gives whether that is all there is, and where it ends.
  private func fill(_ inOrder: InOrder, from start: Int) throws(SegmentScanner.Fault) -> (isAll: Bool, end: Int) {
    var filled = start
    while filled < room {
      let free = UnsafeMutableRawBufferPointer(start: buffer + filled, count: room - filled)
      let got = try inOrder.read(into: free)
      if got == 0 { return (true, filled) }
      filled += got
    }
    return (false, filled)
  }

  /// Cuts the rows off that end before `seen`; what stands behind them stays for later. nil when none does.
  private func cut(_ inOrder: InOrder, _ state: inout InOrder.State, filled: Int, seen: Int) -> Cut? {
    var found = index.find(in: buffer, from: 1, to: seen, isQuoted: false, positions: positions)
    var last = found.count - 1
    while last >= 0, buffer[Int(positions[last])] != 0x0A { last -= 1 }
    guard last >= 0 else { return nil }
    let end = Int(positions[last]) + 1
    if end < seen {
      // What was counted of the row that stays is counted with the next segment.
      let stays = index.find(in: buffer, from: end, to: seen, isQuoted: false, positions: positions + last + 1)
      found.remove(stays)
    }
    let cut = Cut(segment: state.segment, end: end, seen: seen, firstLine: state.lines + 1, found: found)
    state.kept = Array(UnsafeBufferPointer(start: buffer + end, count: filled - end))
    state.segment += 1
    state.lines += found.lines
    return cut
  }

  /// The last rows of all, without what stands below the table.
  private func rest(
    _ inOrder: InOrder, _ state: inout InOrder.State, _ filled: Int
  ) throws(SegmentScanner.Fault) -> Cut? {
    state.isOver = true
    state.kept = []
    guard filled > 1 else { return nil }
    let lower = max(1, filled - 2 * inOrder.keptBack)
    let last = Array(UnsafeBufferPointer(start: buffer + lower, count: filled - lower))
    guard let stop = inOrder.end(last, lower == 1) else { throw .unfit }
    var end = lower + stop
    guard end > 1 else { return nil }
    let isCutOff = buffer[end - 1] != 0x0A
    if isCutOff {
      buffer[end] = 0x0A
      end += 1
    }
    let found = index.find(in: buffer, from: 1, to: end, isQuoted: false, positions: positions)
    // The last line feed must end a row.
    guard found.count > 0, Int(positions[found.count - 1]) == end - 1 else { throw .unclosedQuote }
    return Cut(
      segment: state.segment, end: end, seen: end, firstLine: state.lines + 1, found: found, isCutOff: isCutOff)
  }
}
