import Base
import Eval
import Report
import Stdlib
import Synchronization

/// `chuan mutate PATH…`: which small wrong versions of packs none of their tests notices.
enum MutateCommand: Command {
  static func run(_ arguments: Arguments, _ session: Session) -> CommandTool.Status {
    do throws(Refusal) { return try mutate(arguments, session) } catch { return error.status }
  }

  private static func mutate(_ arguments: Arguments, _ session: Session) throws(Refusal) -> CommandTool.Status {
    var least: Int?
    if let text = arguments.value(.failUnder) {
      guard let percent = Int(text), (1...100).contains(percent) else {
        throw Refusal(session.refuse([.badPercentage(text, .failUnder)]))
      }
      least = percent
    }
    let threads = try Threads.count(arguments, session)
    let rules = RuleSet(arguments.operands, session)
    let errors = rules.problems + rules.diagnostics.filter { $0.severity == .error }
    var reports: [MutationReport] = []
    for (index, program) in rules.programs.enumerated() {
      session.progress.show(
        step: index, of: rules.programs.count, Wording(en: "changing packs", vi: "đang sửa thử các gói"))
      let failing = TestRunner.run(program, functions: Stdlib.functions).count { !$0.passed }
      let run = MutationRun(program, functions: Stdlib.functions)
      reports.append(
        MutationReport(
          file: session.sources[program.pack.range.file].name, run: run,
          fates: failing > 0 ? [] : fates(of: run, threads), failingTests: failing))
    }
    session.progress.clear()
    if arguments.value(.format) == "json" {
      session.hasResult = true
      session.output.write(MutationJSON(sources: session.sources).bytes(reports, errors: errors))
    } else {
      session.report(errors)
      let text = MutationText(sources: session.sources, language: session.language, style: session.outputStyle)
      if !reports.isEmpty || errors.isEmpty { session.output.write(text.text(reports)) }
      session.report(reports.compactMap(\.unnoticed))
    }
    if !rules.problems.isEmpty { return .unusable }
    if !errors.isEmpty { return .findings(.rules) }
    let isEnough = reports.allSatisfy { report in
      report.failingTests == 0 && least.map { report.percent >= $0 } ?? true
    }
    return isEnough ? .fine : .findings(.tests)
  }

  /// What becomes of each mutant, tried on several threads.
  private static func fates(of run: MutationRun, _ threads: Int) -> [MutationRun.Fate] {
    let found = Mutex<[MutationRun.Fate?]>(Array(repeating: nil, count: run.mutants.count))
    let next = Atomic<Int>(0)
    Workers.run(max(1, min(threads, run.mutants.count)), tick: nil) { _ in
      while true {
        let place = next.add(1, ordering: .relaxed).oldValue
        guard place < run.mutants.count else { return }
        let fate = run.fate(of: place)
        found.withLock { $0[place] = fate }
      }
    }
    return found.withLock { $0.compactMap { $0 } }
  }
}
