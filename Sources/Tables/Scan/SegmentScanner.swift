import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Cuts a text file into segments that several workers take in turn, each with the whole rows that begin in it.
///
/// Bytes that come in order are cut where rows end, by one worker after another (`InOrder`). In a file that can be read at
/// any place every worker reads a segment of its own. Where a row begins depends on whether a quote stands open there, so on every byte before. A worker finds the
/// separators of its segment as if none did, waits until the segment before it has said whether one does (which
/// another worker is about to), and looks again in the rare case.
package final class SegmentScanner: Sendable {
  /// The rows of one segment, valid until the next is taken.
  package struct Rows {
    /// Which segment, from 0.
    package var segment: Int
    /// All positions count from here; 64 bytes past the last row are readable.
    package var bytes: UnsafePointer<UInt8>
    /// Where the first row begins.
    package var start: Int
    /// Where the last row ends, after its line feed.
    package var end: Int
    /// The end of every cell: a delimiter or a line feed. The one before the first is that of the row above.
    package var ends: UnsafePointer<UInt32>
    /// How many cells.
    package var cellCount: Int
    /// How many rows: line feeds that end one.
    package var rowCount: Int
    /// The number of the line in which the first row begins, from 1.
    package var firstLine: Int
    /// What stands between cells.
    package var delimiter: UInt8
    /// Nothing stands in it but rows of plain cells in UTF-8: no control character, no stray quote, and line ends that are
    /// all alike.
    package var isPlain: Bool
    /// It is text in UTF-8 without a stray quote, whatever its line ends are.
    package var isText: Bool
    package var hasQuotes: Bool
    /// Whether lines end in CR LF.
    package var hasReturns: Bool
    /// Whether the last line of the file is in it, and has no end of its own.
    package var isCutOff = false
    /// Whether some cell has a line end.
    package var hasLongRows: Bool
    /// What each cell is, and the number of each row, where the file says so; nil for text files.
    package var said: Said?
  }

  /// What is known of each row and cell of a workbook, of JSON, or of rows that were made even. In a workbook and in JSON
  /// cells stand as they are, never in quotes; a row with other cells than text and numbers, or with a control character,
  /// does not end in a line feed.
  package struct Said {
    package var forms: UnsafePointer<CellForm>
    package var numbers: UnsafePointer<Int32>
  }

  /// Why no row can be had.
  package enum Fault: Error, Hashable {
    case source(SourceFault)
    /// A row is longer than `longestRow`.
    case rowTooLong(line: Int)
    /// The file ends in a quoted cell.
    case unclosedQuote
    /// Rows have to be read together with the rest of the file.
    case unfit
  }

  package static let usualSegment = 256 * 1024
  /// Longer rows are not read in segments.
  package static let longestRow = 4 * 1024 * 1024

  let source: any BytesAnywhere
  let size: Int
  let segmentSize: Int
  /// Where the first row under the header begins.
  let start: Int
  private let linesAbove: Int
  let delimiter: UInt8
  /// Whether lines end in CR LF.
  let hasReturns: Bool
  /// Bytes that come in order, where they do.
  let inOrder: InOrder?
  private let next = Atomic<Int>(0)
  private let stopped = Atomic<Bool>(false)
  /// For each segment, once known: twice the line feeds up to its end, plus 1 if a quote stands open there.
  nonisolated(unsafe) private let known: UnsafeMutablePointer<Atomic<Int>>
  package let segmentCount: Int

  /// The rows of `text`, whose workers cut segments of `segmentSize` bytes; of bytes that come in order `keptBack` are kept
  /// until it is known whether there are more.
  package convenience init(
    _ text: TextPass, segmentSize: Int = SegmentScanner.usualSegment, keptBack: Int = InOrder.usuallyKept
  ) {
    switch text.bytes {
    case .anywhere(let source, let start, let end):
      self.init(
        source, start: start, end: end, linesAbove: text.linesAbove, delimiter: text.delimiter,
        hasReturns: text.hasReturns, segmentSize: segmentSize)
    case .inOrder(let bytes):
      self.init(
        MemorySource([]), start: 0, end: 0, linesAbove: text.linesAbove, delimiter: text.delimiter,
        hasReturns: text.hasReturns, segmentSize: segmentSize,
        inOrder: InOrder(bytes, linesAbove: text.linesAbove, keptBack: keptBack, end: text.end))
    }
  }

  /// `start`: where the rows under the header begin; `end`: where they end; `linesAbove`: how many lines are above.
  init(
    _ source: any BytesAnywhere, start: Int, end: Int, linesAbove: Int, delimiter: UInt8, hasReturns: Bool,
    segmentSize: Int = SegmentScanner.usualSegment, inOrder: InOrder? = nil
  ) {
    self.source = source
    self.segmentSize = segmentSize
    self.start = start
    self.linesAbove = linesAbove
    self.delimiter = delimiter
    self.hasReturns = hasReturns
    self.inOrder = inOrder
    size = end
    segmentCount = (max(0, size - start) + segmentSize - 1) / segmentSize
    known = .allocate(capacity: max(1, segmentCount))
    for segment in 0..<segmentCount { (known + segment).initialize(to: Atomic(-1)) }
  }

  deinit {
    known.deinitialize(count: segmentCount)
    known.deallocate()
  }

  /// Lets no worker take another segment.
  package func stop() {
    stopped.store(true, ordering: .relaxed)
  }

  package var isStopped: Bool { stopped.load(ordering: .relaxed) }

  /// The number of the next segment; nil when there is none.
  func take() -> Int? {
    guard !isStopped else { return nil }
    let segment = next.wrappingAdd(1, ordering: .relaxed).oldValue
    return segment < segmentCount ? segment : nil
  }

  /// Line feeds above a segment, and whether a quote stands open where it begins; nil once scanning has stopped.
  func before(_ segment: Int) -> (lines: Int, isQuoted: Bool)? {
    guard segment > 0 else { return (linesAbove, false) }
    var tries = 0
    while true {
      let value = known[segment - 1].load(ordering: .acquiring)
      if value >= 0 { return (value >> 1, value & 1 == 1) }
      if isStopped { return nil }
      tries += 1
      if tries > 100 { sched_yield() }
    }
  }

  func publish(_ segment: Int, lines: Int, isQuoted: Bool) {
    known[segment].store(lines << 1 | (isQuoted ? 1 : 0), ordering: .releasing)
  }
}
