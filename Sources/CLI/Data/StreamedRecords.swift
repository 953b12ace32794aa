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
  ) throws(FileProblem) -> (records: CountedRecords, identity: System.Identity?)? {
    guard let file = try LargeFile(path, for: program, session) else { return nil }
    do throws(PassStop) {
      guard case .text(let text) = file.rows else {
        return try inTurn(file, session).map { ($0, file.identity) }
      }
      guard let stream = RecordStream(program, header: text.header, request: request) else { return nil }
      let driver = RowDriver(text, workers: threads)
      var records = try Threads.stream(session, threads, rows: { stream.rowsDone }) { parallel throws(PassStop) in
        try stream.run(driver, parallel: parallel)
      }
      records.notes = text.notes + records.notes
      return (records, file.identity)
    } catch {
      if case .unreadable(let fault) = error { throw FileProblem(.cannotScan(path, fault)) }
      return nil
    }
  }

  /// Counts a file whose rows come one after another.
  private func inTurn(_ file: LargeFile, _ session: Session) throws(PassStop) -> CountedRecords? {
    var begun: (stream: RecordStream, feed: RowFeed<RecordStreamWorker>)?
    let isRead = file.read(session) { header, size in
      guard let stream = RecordStream(program, header: header, request: request) else { return nil }
      let feed = stream.feed(size: size)
      begun = (stream, feed)
      return feed.take
    }
    guard isRead, let begun else { return nil }
    return try begun.stream.records(of: begun.feed)
  }
}
