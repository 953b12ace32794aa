import Base
import Eval
import Lang
import Stdlib
import Tables

/// A large table of counts, added up in one pass while it is read: for `grade`, where nobody asks for single cells.
struct StreamedTable {
  let program: TypedProgram
  let period: Period
  let asOf: CalendarDate?
  let threads: Int

  /// nil where the command line asks for more than verdicts, or of several files or packs.
  init?(_ arguments: Arguments, _ rules: RuleSet, period: Period?, asOf: CalendarDate?, threads: Int) {
    guard arguments.verb == .grade, arguments.value(.format) != "json", arguments.list(.data).count == 1,
      !arguments.has(.units), !arguments.has(.skipBadRows), !arguments.has(.whole), rules.programs.count == 1,
      let program = rules.programs.first, let period = period ?? Period.year(program.pack.year),
      program.bindings.isEmpty || DataReading([program]).isDeclared(arguments.list(.data)[0])
    else { return nil }
    self.program = program
    self.period = period
    self.asOf = asOf
    self.threads = threads
  }

  /// Adds up the file at `path`; nil when it is not for one pass.
  func read(
    _ path: String, _ session: Session
  ) throws(FileProblem) -> (table: CountedTable, identity: System.Identity?)? {
    var keeping: Set<[UInt8]> = []
    // The second pass keeps the rows of units that the first found to need it.
    for _ in 0..<2 {
      guard let file = try LargeFile(path, for: program, session) else { return nil }
      do throws(PassStop) {
        switch try pass(file, keeping, session) {
        case .counted(let table): return (table, file.identity)
        case .again(let units): keeping = units
        case nil: return nil
        }
      } catch {
        if case .unreadable(let fault) = error { throw FileProblem(.cannotScan(path, fault)) }
        return nil
      }
    }
    return nil
  }

  private func pass(
    _ file: LargeFile, _ keeping: Set<[UInt8]>, _ session: Session
  ) throws(PassStop) -> TableStream.Result? {
    func stream(_ header: Table) -> TableStream? {
      TableStream(
        program, header: header, period: period, asOf: asOf, functions: Stdlib.functions, keeping: keeping)
    }
    if case .text(let text) = file.rows {
      guard let stream = stream(text.header) else { return nil }
      let driver = RowDriver(text, workers: threads)
      let result = try Threads.stream(session, threads, rows: { stream.rowsDone }) { parallel throws(PassStop) in
        try stream.run(driver, parallel: parallel)
      }
      guard case .counted(var table) = result else { return result }
      table.notes = text.notes + table.notes
      return .counted(table)
    }
    var begun: (stream: TableStream, feed: RowFeed<TableStreamWorker>)?
    let isRead = file.read(session) { header, _ in
      guard let stream = stream(header) else { return nil }
      let feed = stream.feed()
      begun = (stream, feed)
      return feed.take
    }
    guard isRead, let begun else { return nil }
    return try begun.stream.result(of: begun.feed)
  }
}
