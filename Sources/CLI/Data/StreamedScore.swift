import Base
import Eval
import Lang
import Report
import Stdlib
import Tables

/// `chuan score` for one large file of counts: read, scored and written in one pass, whatever its size.
enum StreamedScore {
  /// Scores as the command line says; nil when it is not for one pass, and nothing has been written.
  static func run(
    _ arguments: Arguments, _ rules: RuleSet, _ session: Session
  ) throws(Refusal) -> CommandTool.Status? {
    let threads = try Threads.count(arguments, session)
    guard arguments.value(.format) == "csv", !arguments.has(.unit), !arguments.has(.against), !arguments.has(.rank),
      !arguments.has(.skipBadRows), !arguments.has(.period), !arguments.has(.asOf),
      let each = arguments.value(.each).flatMap(ScorePeriods.Each.init), each == .month || each == .period,
      let program = rules.programs.first, rules.programs.count == 1, let columns = columns(arguments),
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
    guard let file = LargeFile(path, for: program) else { return nil }
    let (source, preview) = (file.source, file.preview)
    guard
      let stream = ScoreStream(
        program, header: preview.header, delimiter: preview.delimiter, hasReturns: preview.hasReturns,
        columns: columns, tallied: keys, each: each, functions: Stdlib.functions, quote: CSVText.cell)
    else { return nil }
    let goal = arguments.value(.output).flatMap { $0 == "-" ? nil : $0 }
    // Without a file for the rows, what they come to is all that is asked.
    let isSilent = goal == nil && !keys.isEmpty
    do throws(FileProblem) {
      var inputs = session.files.identities
      inputs[source.identity] = path
      let output = isSilent ? nil : try StreamedOutput(goal, inputs: inputs)
      let result = Threads.stream(session, threads, rows: { stream.rowsDone }) { parallel in
        stream.run(
          source, start: preview.start, linesAbove: preview.linesAbove, workers: threads, parallel: parallel,
          write: { output?.write($0) ?? true }, isStopped: { false })
      }
      switch result {
      case .finished(let tally, _):
        session.report(stream.notes, limit: Material.messageLimit)
        try output?.finish(session.output)
        if !keys.isEmpty {
          let summary = ScoreSummary(tally, program, by: arguments.list(.by).compactMap(ScoreKey.init))
          session.output.write(ScoreCSV.bytes(summary: summary))
        }
        return .fine
      case .unsuited, .stopped:
        output?.discard()
        return nil
      case .refused(let messages):
        output?.discard()
        let errors = messages.filter { $0.severity == .error }
        session.report(errors, limit: Material.messageLimit)
        session.closeRefusedData(errors: errors.count, canSkip: true, arguments.verb)
        return .findings
      case .unreadable(let fault):
        output?.discard()
        throw FileProblem(.cannotScan(path, fault))
      case .unwritable:
        // Says why, and takes the file back.
        try output?.finish(session.output)
        return .unusable
      }
    } catch { throw Refusal(session.refuse([error.diagnostic])) }
  }

  private static func columns(_ arguments: Arguments) -> [ScoreStream.Column]? {
    guard arguments.has(.columns) else { return [.unit, .period, .score, .band, .met] }
    let columns = arguments.list(.columns).compactMap(ScoreStream.Column.init)
    return columns.isEmpty || columns.count != arguments.list(.columns).count ? nil : columns
  }
}
