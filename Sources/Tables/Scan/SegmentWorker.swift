/// Reads segments for one thread: owns the memory that a segment is read into.
package struct SegmentWorker: ~Copyable {
  let scanner: SegmentScanner
  let index: SeparatorIndex
  /// One byte before the segment, the segment, the rest of its last row, and room to read past it.
  private(set) var buffer: UnsafeMutablePointer<UInt8>
  private(set) var room: Int
  private(set) var positions: UnsafeMutablePointer<UInt32>
  /// Read beyond a segment at once, for its last row.
  private static let beyond = 16 * 1024
  static let padding = 128

  package init(_ scanner: SegmentScanner) {
    self.scanner = scanner
    index = SeparatorIndex(delimiter: scanner.delimiter)
    let most = scanner.inOrder == nil ? max(0, scanner.size - scanner.start) + 1 : Int.max
    room = 1 + min(scanner.segmentSize + SegmentWorker.beyond, most)
    buffer = .allocate(capacity: room + SegmentWorker.padding)
    positions = SegmentWorker.positions(room)
  }

  deinit {
    buffer.deallocate()
    (positions - 1).deallocate()
  }

  /// Room for the ends of cells, and before them for the end of the one above.
  private static func positions(_ room: Int) -> UnsafeMutablePointer<UInt32> {
    let all = UnsafeMutablePointer<UInt32>.allocate(capacity: room + SegmentWorker.padding + 1)
    all.pointee = 0
    return all + 1
  }

  /// Takes the next segment; nil when there is none or scanning has stopped.
  package mutating func next() throws(SegmentScanner.Fault) -> SegmentScanner.Rows? {
    if let inOrder = scanner.inOrder { return try next(of: inOrder) }
    guard let segment = scanner.take() else { return nil }
    let lower = scanner.start + segment * scanner.segmentSize
    let upper = min(lower + scanner.segmentSize, scanner.size)
    // Position 0 is the byte before the segment; above the first row stands the header's line end.
    let last = upper - lower + 1
    let above = lower > 0 ? lower - 1 : 0
    var filled = try read(from: above, to: min(upper + SegmentWorker.beyond, scanner.size), at: lower > 0 ? 0 : 1)
    if segment == 0 { buffer[0] = 0x0A }
    var found = index.find(in: buffer, from: 1, to: last, isQuoted: false, positions: positions)
    guard let before = scanner.before(segment) else { return nil }
    if before.isQuoted {
      found = index.find(in: buffer, from: 1, to: last, isQuoted: true, positions: positions)
    }
    let isTextBetween = found.isText
    var isQuoted = before.isQuoted != (found.quotes & 1 == 1)
    scanner.publish(segment, lines: before.lines + found.lines, isQuoted: isQuoted)
    // The first row begins after the first line feed at or after the byte before the segment.
    var skipped = 0
    var start = 1
    var firstLine = before.lines + 1
    if before.isQuoted || buffer[0] != 0x0A {
      while skipped < found.count, buffer[Int(positions[skipped])] != 0x0A { skipped += 1 }
      guard skipped < found.count else { return rows(segment, from: last, firstLine) }
      start = Int(positions[skipped]) + 1
      skipped += 1
      firstLine += lines(from: 1, to: start)
    }
    // The last row ends after the first line feed at or after the last byte of the segment.
    var end = last
    var isCutOff = false
    let endsHere = found.count > skipped && Int(positions[found.count - 1]) == last - 1 && buffer[last - 1] == 0x0A
    if start >= last { return rows(segment, from: start, firstLine) }
    if !endsHere {
      var step = 256
      rest: while true {
        let from = end
        let to = min(filled, from + step)
        if from == to {
          let offset = lower + filled - 1
          if offset >= scanner.size {
            // The file ends without a line end.
            if isQuoted { throw .unclosedQuote }
            isCutOff = true
            buffer[end] = 0x0A
            positions[found.count] = UInt32(truncatingIfNeeded: end)
            found.count += 1
            found.lines += 1
            found.controls += 1
            end += 1
            break
          }
          if end - start > SegmentScanner.longestRow { throw .rowTooLong(line: firstLine) }
          grow(to: filled * 2)
          filled = try read(from: offset, to: min(offset + filled, scanner.size), at: filled)
          continue
        }
        var more = index.find(
          in: buffer, from: from, to: to, isQuoted: isQuoted, positions: positions + found.count)
        for place in 0..<more.count where buffer[Int(positions[found.count + place])] == 0x0A {
          let at = Int(positions[found.count + place])
          // Count again what stands up to here only.
          more = index.find(
            in: buffer, from: from, to: at + 1, isQuoted: isQuoted, positions: positions + found.count)
          found.add(more)
          end = at + 1
          break rest
        }
        if more.quotes & 1 == 1 { isQuoted.toggle() }
        found.add(more)
        end = to
        step *= 2
      }
    }
    (buffer + end).update(repeating: 0, count: 64)
    let skippedLines = lines(from: 1, to: start)
    let rowCount = found.lines - found.quotedLines - (skipped > 0 ? 1 : 0)
    let controls = found.controls - controls(from: 1, to: start)
    let lineCount = found.lines - skippedLines
    let cellCount = found.count - skipped
    let isText = !found.hasStrayQuote && isTextBetween && isText(from: start, to: end, seen: last)
    return SegmentScanner.Rows(
      segment: segment, bytes: UnsafePointer(buffer), start: start, end: end,
      ends: UnsafePointer(positions + skipped), cellCount: cellCount, rowCount: rowCount,
      firstLine: firstLine, delimiter: scanner.delimiter,
      isPlain: isText && controls == expectedControls(lineCount, rowCount, cellCount),
      isText: isText, hasQuotes: found.quotes > 0, hasReturns: scanner.hasReturns, isCutOff: isCutOff,
      hasLongRows: found.quotedLines > 0, said: nil)
  }

  /// How many control characters rows have that are plain.
  func expectedControls(_ lineCount: Int, _ rowCount: Int, _ cellCount: Int) -> Int {
    lineCount + (scanner.hasReturns ? rowCount : 0) + (scanner.delimiter == 0x09 ? cellCount - rowCount : 0)
  }

  /// Whether that part of the rows is well-formed text which was not looked at with the separators: the first block, and what
  /// stands behind the last whole one before `seen`.
  func isText(from start: Int, to end: Int, seen: Int) -> Bool {
    let (first, rest) = (1 + 64, min(end, 1 + (seen - 1) / 64 * 64))
    if rest <= max(first, start) { return UTF8Text.isPlain(buffer, from: start, to: end) }
    return (start >= first || UTF8Text.isPlain(buffer, from: start, to: start + 1))
      && UTF8Text.isPlain(buffer, from: rest, to: end, isStart: false)
  }

  /// A segment in which no row begins.
  private func rows(_ segment: Int, from start: Int, _ line: Int) -> SegmentScanner.Rows {
    SegmentScanner.Rows(
      segment: segment, bytes: UnsafePointer(buffer), start: start, end: start, ends: UnsafePointer(positions),
      cellCount: 0, rowCount: 0, firstLine: line, delimiter: scanner.delimiter, isPlain: true, isText: true,
      hasQuotes: false, hasReturns: scanner.hasReturns, hasLongRows: false, said: nil)
  }

  /// Reads bytes of the file to a place of the buffer; gives where they end there.
  private func read(from lower: Int, to upper: Int, at place: Int) throws(SegmentScanner.Fault) -> Int {
    let count = upper - lower
    let target = UnsafeMutableRawBufferPointer(start: buffer + place, count: count)
    let got: Int
    do {
      got = try scanner.source.read(at: lower, into: target)
    } catch {
      throw .source(error)
    }
    guard got == count else { throw .source(.shrank) }
    buffer[place + count] = 0
    return place + count
  }

  mutating func grow(to wanted: Int) {
    guard wanted > room else { return }
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: wanted + SegmentWorker.padding)
    larger.update(from: buffer, count: room)
    buffer.deallocate()
    buffer = larger
    let morePositions = SegmentWorker.positions(wanted)
    morePositions.update(from: positions, count: room)
    (positions - 1).deallocate()
    positions = morePositions
    room = wanted
  }

  private func lines(from: Int, to: Int) -> Int {
    var count = 0
    for at in from..<max(from, to) where buffer[at] == 0x0A { count += 1 }
    return count
  }

  private func controls(from: Int, to: Int) -> Int {
    var count = 0
    for at in from..<max(from, to) where buffer[at] < 0x20 || buffer[at] == 0x7F { count += 1 }
    return count
  }
}
