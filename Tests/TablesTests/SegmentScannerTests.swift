import Testing

@testable import Tables

/// Segments of any size give the rows that reading from the start gives.
struct SegmentScannerTests {
  /// A row as the segments give it: its line, and its cells as they stand in the file.
  private struct Row: Hashable, Sendable {
    var line: Int
    var cells: [[UInt8]]
  }

  private func scan(_ bytes: [UInt8], segmentSize: Int, workers: Int, hasReturns: Bool = false, isInOrder: Bool = false)
    async throws -> [Row]
  {
    let scanner = SegmentScanner(
      MemorySource(bytes), start: 0, end: isInOrder ? 0 : bytes.count, linesAbove: 0, delimiter: 0x2C,
      hasReturns: hasReturns, segmentSize: segmentSize,
      inOrder: isInOrder
        ? InOrder(BytesFromStart(MemorySource(bytes)), linesAbove: 0, keptBack: 20) { last, _ in last.count } : nil)
    let all = try await withThrowingTaskGroup(of: [Int: [Row]].self) { group in
      for _ in 0..<workers {
        group.addTask {
          var worker = SegmentWorker(scanner)
          var found: [Int: [Row]] = [:]
          while let segment = try worker.next() {
            #expect(segment.isPlain)
            found[segment.segment] = rows(of: segment)
          }
          return found
        }
      }
      return try await group.reduce(into: [:]) { $0.merge($1) { first, _ in first } }
    }
    return all.sorted { $0.key < $1.key }.flatMap(\.value)
  }

  private func rows(of segment: SegmentScanner.Rows) -> [Row] {
    var rows: [Row] = []
    var row = Row(line: segment.firstLine, cells: [])
    var line = segment.firstLine
    var start = segment.start
    for index in 0..<segment.cellCount {
      let end = Int(segment.ends[index])
      let cell = (start..<end).map { segment.bytes[$0] }
      line += cell.count { $0 == 0x0A }
      row.cells.append(cell)
      start = end + 1
      guard segment.bytes[end] == 0x0A else { continue }
      line += 1
      rows.append(row)
      row = Row(line: line, cells: [])
    }
    #expect(row.cells.isEmpty)
    #expect(start == segment.end || segment.cellCount == 0)
    #expect(rows.count == segment.rowCount)
    return rows
  }

  /// Reads from the start, byte by byte.
  private func plainRows(_ bytes: [UInt8]) -> [Row] {
    var rows: [Row] = []
    var row = Row(line: 1, cells: [])
    var cell: [UInt8] = []
    var isQuoted = false
    var line = 1
    for byte in bytes + (bytes.last == 0x0A && !isOpen(bytes) || bytes.isEmpty ? [] : [0x0A]) {
      if byte == 0x22 { isQuoted.toggle() }
      if byte == 0x0A { line += 1 }
      if !isQuoted, byte == 0x2C || byte == 0x0A {
        row.cells.append(cell)
        cell = []
        if byte == 0x0A {
          rows.append(row)
          row = Row(line: line, cells: [])
        }
      } else {
        cell.append(byte)
      }
    }
    return rows
  }

  private func isOpen(_ bytes: [UInt8]) -> Bool { bytes.count { $0 == 0x22 } % 2 == 1 }

  private func randomFile(rows: Int = 30, _ random: inout some RandomNumberGenerator) -> [UInt8] {
    var text = ""
    for _ in 0..<Int.random(in: 0...rows, using: &random) {
      for cell in 0..<Int.random(in: 1...4, using: &random) {
        if cell > 0 { text += "," }
        let letters = String(
          (0..<Int.random(in: 0...9, using: &random)).map { _ in "aâ1 ".randomElement(using: &random) ?? "a" })
        switch Int.random(in: 0...5, using: &random) {
        case 0: text += "\"\(letters)\n,\(letters)\""
        case 1: text += "\"\(letters)\"\"\n\""
        case 2: text += "\"\""
        default: text += letters
        }
      }
      text += "\n"
    }
    if Bool.random(using: &random), text.last == "\n" { text.removeLast() }
    return Array(text.utf8)
  }

  @Test func segmentsOfAnySizeGiveTheSameRows() async throws {
    var random = SeededRandom(state: 20_260_701)
    for round in 0..<120 {
      let bytes = randomFile(&random)
      let expected = plainRows(bytes)
      for segmentSize in [1, 7, 64, 65, 200, 100_000] {
        let found = try await scan(bytes, segmentSize: segmentSize, workers: round % 3 + 1)
        #expect(found == expected, "\(String(decoding: bytes, as: UTF8.self).debugDescription) by \(segmentSize)")
        let inOrder = try await scan(
          bytes, segmentSize: segmentSize, workers: round % 3 + 1, isInOrder: true)
        #expect(inOrder == expected, "in order, round \(round) by \(segmentSize)")
      }
    }
  }

  @Test func segmentsOfManyBlocksGiveTheSameRows() async throws {
    var random = SeededRandom(state: 20_261_121)
    for round in 0..<12 {
      var bytes = randomFile(rows: 4000, &random)
      if bytes.last != 0x0A { bytes.append(0x0A) }
      // Long stretches without quotes, and without anything.
      if round % 3 == 0 { bytes += Array(repeating: Array("ab,1,\n".utf8), count: 3000).joined() }
      if round % 4 == 0 { bytes += [UInt8](repeating: 0x61, count: 20_000) + [0x0A] }
      let expected = plainRows(bytes)
      for segmentSize in [4096, 30_001, 1 << 20] {
        let found = try await scan(bytes, segmentSize: segmentSize, workers: round % 3 + 1)
        #expect(found == expected, "round \(round) by \(segmentSize)")
        let inOrder = try await scan(
          bytes, segmentSize: segmentSize, workers: round % 3 + 1, isInOrder: true)
        #expect(inOrder == expected, "in order, round \(round) by \(segmentSize)")
      }
    }
  }

  @Test func rowsLongerThanASegmentAreWhole() async throws {
    let long = [UInt8](repeating: 0x61, count: 100_000)
    let bytes = Array("a,b\n".utf8) + long + [0x2C] + long + Array("\nc,d\n".utf8)
    #expect(try await scan(bytes, segmentSize: 1000, workers: 2) == plainRows(bytes))
  }

  @Test func whatIsNotPlainIsSaid() throws {
    for text in ["a\"b\",c\n", "\"a\"b,c\n", "a\u{1},b\n", "a,b\u{7F}\n", "a\rb,c\n", "a,b\r\n"] {
      let scanner = SegmentScanner(
        MemorySource(Array(text.utf8)), start: 0, end: text.utf8.count, linesAbove: 0, delimiter: 0x2C,
        hasReturns: false)
      var worker = SegmentWorker(scanner)
      let rows = try #require(try worker.next())
      #expect(!rows.isPlain, "\(text.debugDescription)")
    }
  }

  @Test func anOpenQuoteAtTheEndIsAFault() {
    let scanner = SegmentScanner(
      MemorySource(Array("a,\"b\nc\n".utf8)), start: 0, end: 7, linesAbove: 0, delimiter: 0x2C, hasReturns: false)
    var worker = SegmentWorker(scanner)
    #expect(throws: SegmentScanner.Fault.unclosedQuote) { _ = try worker.next() }
  }
}
