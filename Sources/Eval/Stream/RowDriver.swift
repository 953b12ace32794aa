import Synchronization
package import Tables

/// Why the rows of a file are not read to their end in one pass.
package enum PassStop: Error, Hashable, Sendable {
  /// The general evaluation is to have the file.
  case unsuited
  case unreadable(SourceFault)
  /// The output could not be written; why, its writer knows.
  case unwritable
  /// The user wants no more, or another thread has a reason.
  case stopped

  /// The more telling of two reasons.
  fileprivate func worse(than other: PassStop?) -> PassStop {
    guard let other else { return self }
    switch (other, self) {
    case (.stopped, _), (.unsuited, .unreadable), (.unsuited, .unwritable): return self
    default: return other
    }
  }
}

/// What one thread does with rows.
package protocol RowWorker: ~Copyable, SendableMetatype {
  /// What it tells in the end.
  associatedtype Notes: Sendable
  /// Takes the next rows, which are even and plain. `isStopped`: whether another thread has a reason to stop.
  mutating func take(_ rows: SegmentScanner.Rows, isStopped: () -> Bool) throws(PassStop)
  /// What there is to tell when all rows were taken.
  func notes() throws(PassStop) -> Notes
}

/// Lets workers take the rows of a file: of a text, which several cut into segments, or as somebody else reads them.
package struct RowDriver: Sendable {
  /// Calls its second with 0, 1, … below the first on as many threads, and returns when all are done.
  package typealias Parallel = (Int, @escaping @Sendable (Int) -> Void) -> Void

  let text: TextPass
  let workers: Int
  let segmentSize: Int
  let keptBack: Int
  /// Whether the user wants no more.
  let isStopped: @Sendable () -> Bool

  package init(
    _ text: TextPass, workers: Int, segmentSize: Int = SegmentScanner.usualSegment,
    keptBack: Int = InOrder.usuallyKept, isStopped: @escaping @Sendable () -> Bool = { false }
  ) {
    self.text = text
    self.workers = workers
    self.segmentSize = segmentSize
    self.keptBack = keptBack
    self.isStopped = isStopped
  }

  /// What all workers tell. `begin` makes one for each thread.
  func run<Worker: RowWorker & ~Copyable>(
    _ parallel: Parallel, _ begin: @escaping @Sendable () -> Worker
  ) throws(PassStop) -> [Worker.Notes] {
    let scanner = SegmentScanner(text, segmentSize: segmentSize, keptBack: keptBack)
    let outcome = Mutex<(stop: PassStop?, notes: [Worker.Notes])>((nil, []))
    let (width, isStopped) = (text.header.header.count, isStopped)
    parallel(workers) { _ in
      do throws(PassStop) {
        var worker = begin()
        try RowDriver.work(scanner, width: width, isStopped, &worker)
        let notes = try worker.notes()
        outcome.withLock { $0.notes.append(notes) }
      } catch {
        scanner.stop()
        outcome.withLock { $0.stop = error.worse(than: $0.stop) }
      }
    }
    let (stop, notes) = outcome.withLock { $0 }
    if let stop { throw stop }
    return notes
  }

  /// What one thread does.
  private static func work<Worker: RowWorker & ~Copyable>(
    _ scanner: SegmentScanner, width: Int, _ isStopped: @Sendable () -> Bool, _ worker: inout Worker
  ) throws(PassStop) {
    var reader = SegmentWorker(scanner)
    var evener = RowEvener()
    while true {
      if isStopped() { throw .stopped }
      var taken: SegmentScanner.Rows?
      do throws(SegmentScanner.Fault) { taken = try reader.next() } catch {
        if case .source(let fault) = error { throw .unreadable(fault) }
        throw .unsuited
      }
      guard var rows = taken else {
        if scanner.isStopped { throw .stopped }
        return
      }
      if !rows.isPlain || !StreamRow.haveWidth(rows, width: width) {
        guard let even = evener.even(rows, width: width) else { throw .unsuited }
        rows = even
      }
      try worker.take(rows) { scanner.isStopped }
    }
  }
}

/// Lets one worker take rows as somebody else reads them, segment after segment.
package final class RowFeed<Worker: RowWorker & ~Copyable> {
  private var worker: Worker
  /// Why no more rows are wanted; nil while they are.
  private var stop: PassStop?

  init(_ worker: consuming Worker) { self.worker = worker }

  /// Takes the next rows; false when no more are wanted.
  package func take(_ rows: SegmentScanner.Rows) -> Bool {
    guard stop == nil else { return false }
    do throws(PassStop) { try worker.take(rows) { false } } catch { stop = error }
    return stop == nil
  }

  /// What the worker tells, once all rows were taken.
  func finish() throws(PassStop) -> Worker.Notes {
    if let stop { throw stop }
    return try worker.notes()
  }
}
