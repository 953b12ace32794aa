import Base
import Eval
import Lang
import Report
import Stdlib
import Tables

/// `chuan score` for one large file of counts, text or workbook: read, scored and written in one pass, whatever its size.
enum StreamedScore {
  /// Scores as the command line says; nil when it is not for one pass, and nothing has been written.
  static func run(
    _ arguments: Arguments, _ rules: RuleSet, _ session: Session
  ) throws(Refusal) -> CommandTool.Status? {
    let threads = try Threads.count(arguments, session)
    guard arguments.value(.format) == "csv", !arguments.has(.unit), !arguments.has(.against), !arguments.has(.rank),
      !arguments.has(.skipBadRows), !arguments.has(.units), !arguments.has(.whole),
      rules.programs.allSatisfy(\.histories.isEmpty),
      !arguments.has(.period), !arguments.has(.toDate),
      !arguments.has(.asOf),
      let each = arguments.value(.each).flatMap(ScorePeriods.Each.init), each == .month || each == .period,
      let program = rules.programs.first, rules.programs.count == 1,
      program.bindings.isEmpty || isDeclared(arguments, program),
      let columns = columns(arguments),
      let path = arguments.list(.data).first, arguments.list(.data).count == 1
    else { return nil }
    // A device or a pipe is written to as it is.
    if let goal = arguments.value(.output), goal != "-", let status = try? System.status(path: goal),
      status.kind == .other
    {
      return nil
    }
    let keys = arguments.list(.by).compactMap(TallyKey.init)
    guard keys.count == arguments.list(.by).count else { return nil }
    let form = arguments.csv
    // A comma in a number would have to stand between quotes.
    guard form.decimal != form.separator else { return nil }
    let lines = ScoreStream.Form(
      header: ScoreCSV.header(columns.map(\.rawValue), form), separator: form.separator, decimal: form.decimal
    ) { CSVText.cell($0, form) }
    func stream(_ header: Table) -> ScoreStream? {
      ScoreStream(
        program, header: header, columns: columns, tallied: keys, each: each, functions: Stdlib.functions, form: lines)
    }
    let found: LargeFile?
    do throws(FileProblem) { found = try LargeFile(path, for: program, session) } catch {
      throw Refusal(session.refuse([error.diagnostic]))
    }
    guard let file = found else { return nil }
    if case .text(let text) = file.rows {
      guard let stream = stream(text.header) else { return nil }
      let driver = RowDriver(text, workers: threads)
      return try deliver(file.identity, path, program, arguments, session) { write in
        let result = Threads.stream(session, threads, rows: { stream.rowsDone }) { parallel in
          stream.run(driver, parallel: parallel, write: write)
        }
        return (result, text.notes + stream.notes)
      }
    }
    return try deliver(file.identity, path, program, arguments, session) { write in
      var begun: (stream: ScoreStream, feed: RowFeed<ScoreWriter>)?
      let isRead = file.read(session) { header, _ in
        guard let stream = stream(header) else { return nil }
        let feed = stream.feed(write: write)
        begun = (stream, feed)
        return feed.take
      }
      guard isRead, let begun else { return (.ended(.unsuited), []) }
      return (begun.stream.result(of: begun.feed), begun.stream.notes)
    }
  }

  /// Lets `score` write the rows, and says what came of it: a result and what is to be known of the file's header.
  private static func deliver(
    _ identity: System.Identity?, _ path: String, _ program: TypedProgram, _ arguments: Arguments, _ session: Session,
    _ score: (_ write: @escaping @Sendable (UnsafeRawBufferPointer) -> Bool) -> (ScoreStream.Result, [Diagnostic])
  ) throws(Refusal) -> CommandTool.Status? {
    let goal = arguments.value(.output).flatMap { $0 == "-" ? nil : $0 }
    // Without a file for the rows, what they come to is all that is asked.
    let isSilent = goal == nil && arguments.has(.by)
    do throws(FileProblem) {
      var inputs = session.files.identities
      if let identity { inputs[identity] = path }
      let output = isSilent ? nil : try StreamedOutput(goal, inputs: inputs)
      // What is shown of the work would stand among the rows.
      if goal == nil, !isSilent, session.output.isTerminal { session.progress.end() }
      let (result, notes) = score { output?.write($0) ?? true }
      switch result {
      case .finished(let tally, _):
        session.report(notes, limit: Material.messageLimit)
        try output?.finish()
        if arguments.has(.by) {
          let summary = ScoreSummary(tally, program, by: arguments.list(.by).compactMap(ScoreKey.init))
          session.output.write(ScoreCSV.bytes(summary: summary, arguments.csv))
        }
        return .fine
      case .refused(let messages):
        output?.discard()
        let errors = messages.filter { $0.severity == .error }
        session.report(errors, limit: Material.messageLimit)
        session.closeRefusedData(
          errors: errors.count, canSkip: true, arguments.verb, hasRows: goal == nil && !isSilent)
        return .findings(.data)
      case .ended(.unsuited), .ended(.stopped):
        output?.discard()
        session.shown = output?.shown ?? .init()
        return nil
      case .ended(.unreadable(let fault)):
        output?.discard()
        throw FileProblem(.cannotScan(path, fault))
      case .ended(.unwritable):
        // Says why, and takes the file back; a reader who wants no more is no mistake.
        try output?.finish()
        return .fine
      }
    } catch { throw Refusal(session.refuse([error.diagnostic])) }
  }

  /// Whether the only file has a declaration: of others it is to be told whether one was meant for them.
  private static func isDeclared(_ arguments: Arguments, _ program: TypedProgram) -> Bool {
    arguments.list(.data).allSatisfy { DataReading([program]).isDeclared($0) }
  }

  private static func columns(_ arguments: Arguments) -> [ScoreStream.Column]? {
    guard arguments.has(.columns) else { return [.unit, .period, .score, .band, .met] }
    let columns = arguments.list(.columns).compactMap(ScoreStream.Column.init)
    return columns.isEmpty || columns.count != arguments.list(.columns).count ? nil : columns
  }
}
