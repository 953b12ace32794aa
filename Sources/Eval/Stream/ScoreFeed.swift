package import Tables

/// Scores the rows of a table that come a segment after another, in order, and writes their lines: a `ScoreStream` for one
/// thread, whoever cuts the segments.
package final class ScoreFeed {
  private let stream: ScoreStream
  private var worker: ScoreStreamWorker
  private let write: (UnsafeRawBufferPointer) -> Bool
  /// Why no more rows are wanted; nil while they are.
  private var stop: ScoreStream.Result?

  /// `write` gets the output in order and says whether it could be written.
  package init(_ stream: ScoreStream, write: @escaping (UnsafeRawBufferPointer) -> Bool) {
    self.stream = stream
    self.write = write
    worker = ScoreStreamWorker(stream)
    if !stream.writeHeader(write) { stop = .unwritable }
  }

  /// Takes the next rows; false when no more are wanted.
  package func take(_ rows: SegmentScanner.Rows) -> Bool {
    guard stop == nil else { return false }
    do throws(StreamStop) {
      if !write(try worker.score(rows)) { stop = .unwritable }
      stream.count(rows: rows.rowCount)
    } catch {
      stop = .unsuited
    }
    return stop == nil
  }

  /// What came of it, once all rows were taken or no more are wanted.
  package func finish() -> ScoreStream.Result {
    if let stop { return stop }
    return worker.notes().map { stream.result([$0]) } ?? .unsuited
  }
}
