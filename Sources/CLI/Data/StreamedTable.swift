import Base
import Eval
import Lang
import Stdlib
import Tables

/// A large table of counts, added up in one pass while it is read: for commands that show no single cells.
struct StreamedTable {
  /// What is asked of the table.
  private let plan: GradingPlan
  let threads: Int

  /// nil where the command line asks for more than verdicts, or of several files or packs.
  init?(_ arguments: Arguments, _ rules: RuleSet, period: Period?, asOf: CalendarDate?, threads: Int) {
    guard let verb = arguments.verb, arguments.list(.data).count == 1, !arguments.has(.units),
      !arguments.has(.skipBadRows), !arguments.has(.whole), rules.programs.count == 1,
      !(verb == .grade && SupposedGrades.options.contains(where: arguments.has)),
      let program = rules.programs.first, let period = period ?? program.pack.wholeYear,
      program.bindings.isEmpty || DataReading([program]).isDeclared(arguments.list(.data)[0])
    else { return nil }
    let functions = Stdlib.functions
    switch verb {
    case .grade, .assign:
      plan = GradingPlan(program, period: period, asOf: asOf, functions: functions)
    case .course:
      let basis = arguments.value(.rest).flatMap(CourseBasis.init) ?? .pace
      plan = Courser.plan(program, toDate: period, asOf: asOf, basis: basis, functions: functions)
    case .trend:
      plan = Trend.plan(program, within: period, each: TrendCommand.each(arguments), functions: functions)
    default: return nil
    }
    self.threads = threads
  }

  /// Adds up the file at `path`; nil when it is not for one pass.
  func read(
    _ path: String, _ session: Session
  ) throws(FileProblem) -> (table: CountedTable, identity: System.Identity?)? {
    var keeping: Set<[UInt8]> = []
    // The second pass keeps the rows of units that the first found to need it.
    for _ in 0..<2 {
      guard let file = try LargeFile(path, for: plan.program, session) else { return nil }
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
      TableStream(plan, header: header, keeping: keeping)
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
