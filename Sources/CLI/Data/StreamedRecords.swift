import Base
import Eval
import Lang
import Tables

/// Large files of records, counted in one pass while they are read.
struct StreamedRecords {
  let program: TypedProgram
  let request: RecordsRequest
  let threads: Int

  /// Counts the file at `path`; nil when it is not for one pass.
  func read(
    _ path: String, _ session: Session
  ) throws(FileProblem) -> (records: CountedRecords, identity: System.Identity)? {
    guard let file = LargeFile(path, for: program) else { return nil }
    let (source, preview) = (file.source, file.preview)
    guard
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
