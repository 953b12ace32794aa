import Base
import Eval
import Lang
import Tables

/// Large files of records, counted in one pass while they are read.
struct StreamedRecords {
  /// Smaller files are read whole.
  private static let least = 1 << 16

  let program: TypedProgram
  let request: RecordsRequest
  let threads: Int

  /// Counts the file at `path`; nil when it is not for one pass.
  func read(
    _ path: String, _ session: Session
  ) throws(FileProblem) -> (records: CountedRecords, identity: System.Identity)? {
    guard path != "-", let source = FileSource(path), source.size >= StreamedRecords.least else { return nil }
    var beginning = [UInt8](repeating: 0, count: min(source.size, CSVPreview.size))
    guard let count = try? beginning.withUnsafeMutableBytes({ try source.read(at: 0, into: $0) }),
      count == beginning.count,
      let preview = CSVPreview(beginning, file: path, options: DataReading([program]).options(path: path)),
      let stream = RecordStream(
        program, header: preview.header, delimiter: preview.delimiter, hasReturns: preview.hasReturns,
        request: request)
    else { return nil }
    let result = Threads.stream(session, threads, rows: { stream.rowsDone }) { parallel in
      stream.run(
        source, start: preview.start, linesAbove: preview.linesAbove, workers: threads, parallel: parallel,
        isStopped: { false })
    }
    switch result {
    case .counted(let records): return (records, source.identity)
    case .unsuited, .stopped: return nil
    case .unreadable(let fault): throw FileProblem(.cannotScan(path, fault))
    }
  }
}
