import Base
import Eval
import Report
import Stdlib

/// `chuan check PATH… [--source FILE…] [--data FILE…] [--deny CODE,…] [--allow CODE,…]`: every message about rule files, on standard output; with data, whether the packs'
/// declarations fit the files.
enum CheckCommand: Command {
  static func run(_ arguments: Arguments, _ session: Session) -> CommandTool.Status {
    let policy: FindingPolicy
    do throws(FindingPolicy.Unknown) {
      policy = try FindingPolicy(arguments)
    } catch {
      return session.refuse([error.message])
    }
    let rules = RuleSet(arguments.operands, session)
    session.rules = rules
    var problems = rules.problems
    var diagnostics = rules.diagnostics
    var paths = arguments.list(.data)
    let lists = paths.isEmpty ? [] : arguments.list(.units)
    if !problems.isEmpty || rules.hasErrors { paths = [] }
    if !paths.isEmpty {
      if rules.programs.isEmpty { return session.refuse([.noPack(arguments.operands)]) }
      let data = DataFiles(paths, units: lists, for: rules.programs, session)
      problems += data.problems
      if problems.isEmpty { diagnostics += data.notes + findings(data, rules, session) }
    }
    // Of rules with errors those come first, as with data.
    var plan: PlanSources?
    if problems.isEmpty, !rules.hasErrors {
      do throws(Refusal) { plan = try PlanSources(arguments, rules, session) } catch { return error.status }
    }
    diagnostics += plan?.diagnostics ?? []
    let counts = FindingCounts(
      files: rules.fileCount + paths.count, accepted: rules.accepted + (plan?.accepted ?? 0), diagnostics: diagnostics,
      policy)
    diagnostics = policy.judged(diagnostics)
    let hasErrors = diagnostics.contains { $0.severity == .error }
    let status: CommandTool.Status =
      !problems.isEmpty ? .unusable : hasErrors ? .findings(rules.hasErrors ? .rules : .data) : .fine
    if arguments.value(.format) == "json" {
      let json = DiagnosticJSON(sources: session.sources)
      session.hasResult = true
      session.output.write(
        json.bytes(
          problems + diagnostics, fileCount: counts.files, accepted: counts.accepted, notProved: counts.notProved,
          allowed: counts.allowed, source: plan?.comparison))
      return status
    }
    session.report(problems)
    let text = DiagnosticText(sources: session.sources, language: session.language, style: session.outputStyle)
    for diagnostic in diagnostics { session.output.write(text.text(diagnostic) + "\n") }
    if let plan {
      let files = arguments.list(.source).joined(separator: ", ")
      let summary = plan.comparison.summary[session.language]
      session.output.write(session.language == .vi ? "so với \(files): \(summary)\n" : "against \(files): \(summary)\n")
    }
    if rules.fileCount > 0, paths.isEmpty || problems.isEmpty {
      session.output.write(counts.closing(diagnostics, session.language) + "\n")
    }
    return status
  }

  /// What is wrong with the data for the packs, each message once.
  private static func findings(_ data: DataFiles, _ rules: RuleSet, _ session: Session) -> [Diagnostic] {
    var known: Set<Diagnostic> = []
    return rules.programs.flatMap { program in
      session.progress.show(Wording(en: "checking data", vi: "đang kiểm tra số liệu"))
      return DatasetBinder.renamed(data.tables, for: program)
        + DatasetBinder.check(
          data.tables, against: program, reading: data.diagnostics, functions: Stdlib.functions,
          registers: data.registers)
    }.filter { known.insert($0).inserted }
  }
}
