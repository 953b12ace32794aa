import Base
import Eval
import Lang
import Report
import Stdlib

/// `chuan score` with `--set`: which totals, bands and ranks would be others.
enum SupposedScores {
  static func run(_ arguments: Arguments, _ session: Session) throws(Refusal) -> CommandTool.Status {
    let mistakes = [Option.columns, .by, .against].filter(arguments.has).map { Diagnostic.optionsExclude(.set, $0) }
    if !mistakes.isEmpty { throw Refusal(session.refuse(mistakes)) }
    let material = try Material(arguments, session)
    try ScoreCommand.requireScorecards(material, session)
    guard let part = material.parts.first, material.parts.count == 1 else {
      throw Refusal(session.refuse([.onePackNeeded(.score, material.parts.map(\.program.pack.name))]))
    }
    let selection = try Selection(arguments, material, session)
    let supposed = try Suppositions(arguments, part, session)
    let (dataset, counts) = supposed.supposition.dataset(
      part.dataset, part.program, judged: part.period, asOf: part.asOf, functions: Stdlib.functions)
    session.progress.show(Wording(en: "scoring", vi: "đang chấm điểm"))
    var faults: [Diagnostic] = []
    func outcome(_ program: TypedProgram, _ dataset: Dataset) -> ScoreOutcome {
      let request = Scorer.Request(
        period: part.period, asOf: part.asOf, each: arguments.value(.each).flatMap(ScorePeriods.Each.init),
        within: arguments.has(.period) || arguments.has(.toDate) ? part.period : nil,
        ranking: arguments.value(.rank).flatMap { word in
          Scorecard.Ranking.words.first { $0.word == word }?.ranking
        }, keepsItems: false, tables: material.tables)
      let (run, found) = Scorer.scoring(
        program, selection.dataset(part: 0, dataset), request, functions: Stdlib.functions
      ) { selection.contains(part: 0, unit: $0.unit) }
      faults += found.filter { !faults.contains($0) }
      return run.whole()
    }
    let changes = ScoreChanges(
      outcome(part.program, part.dataset), outcome(supposed.supposition.program(part.program), dataset))
    session.report(faults, limit: Material.messageLimit)
    let report = ScoreChangesReport(changes, supposed.texts(counts))
    Output.tellLeftOut(material, arguments, session)
    let output = GradualOutput(arguments, session)
    let sink = ReportSink(output.add)
    switch arguments.value(.format) ?? "table" {
    case "json": sink.add(report.json(sources: session.sources, messages: material.messages + faults))
    case "csv": report.csv(arguments.csv, to: sink)
    default:
      sink.add(report.table(session.language, Output.style(arguments, session)))
      sink.add(LeftOutText.text(material.leftOut, session.language))
    }
    try output.finish()
    return faults.contains { $0.severity == .error } ? .findings(.rules) : .fine
  }
}
