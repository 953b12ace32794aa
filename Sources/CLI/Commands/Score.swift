import Base
import Eval
import Lang
import Report
import Stdlib

/// `chuan score PACK… --data FILE…`: points, total, band and rank of every unit.
enum ScoreCommand: Command {
  static func run(_ arguments: Arguments, _ session: Session) -> CommandTool.Status {
    do throws(Refusal) { return try score(arguments, session) } catch { return error.status }
  }

  private static func score(_ arguments: Arguments, _ session: Session) throws(Refusal) -> CommandTool.Status {
    if arguments.has(.set) { return try SupposedScores.run(arguments, session) }
    let format = arguments.value(.format) ?? "table"
    if format == "json", arguments.has(.columns) { throw Refusal(session.refuse([.columnsOfJSON()])) }
    try checkAgainst(arguments, session)
    let rules = try Material.rules(arguments, session)
    if let status = try StreamedScore.run(arguments, rules, session) { return status }
    let material = try Material(arguments, session, rules)
    try requireScorecards(material, session)
    let selection = try Selection(arguments, material, session)
    // The names of columns are those of items too: they are known once the packs are.
    let empty = material.parts.map { ScoreOutcome(program: $0.program, units: [], rows: []) }
    let columns = try ScoreCommand.columns(arguments, empty, session)
    let needsItems = format != "csv" || columns?.contains(where: \.needsItems) == true
    var runs: [RowRun<ScoreOutcome>] = []
    var faults: [Diagnostic] = []
    for (index, part) in material.parts.enumerated() {
      session.progress.show(Wording(en: "scoring", vi: "đang chấm điểm"))
      let against = try ScoreCommand.against(arguments, part.program, session)
      let request = Scorer.Request(
        period: part.period, asOf: part.asOf, each: arguments.value(.each).flatMap(ScorePeriods.Each.init),
        within: arguments.has(.period) || arguments.has(.toDate) ? part.period : nil, against: against,
        ranking: arguments.value(.rank).flatMap { word in
          Scorecard.Ranking.words.first { $0.word == word }?.ranking
        }, keepsItems: needsItems,
        tables: material.tables)
      let (run, found) = Scorer.scoring(
        part.program, selection.dataset(part: index, part.dataset), request, functions: Stdlib.functions
      ) {
        selection.contains(part: index, unit: $0.unit)
      }
      runs.append(run)
      faults += found
    }
    session.report(faults, limit: Material.messageLimit)
    try write(runs, columns, material, faults, arguments, session)
    return faults.contains { $0.severity == .error } ? .findings(.rules) : .fine
  }

  /// Writes the rows, and what they come to by groups: with `--output` and `--by` the rows go to the file and the groups
  /// to the screen.
  private static func write(
    _ runs: [RowRun<ScoreOutcome>], _ columns: [ScoreColumn]?, _ material: Material, _ faults: [Diagnostic],
    _ arguments: Arguments, _ session: Session
  ) throws(Refusal) {
    let keys = arguments.list(.by).compactMap(ScoreKey.init)
    let style = Output.style(arguments, session)
    let toFile = arguments.value(.output).map { $0 != "-" } ?? false
    Output.tellLeftOut(material, arguments, session)
    let output = GradualOutput(arguments, session)
    let sink = ReportSink(output.add)
    switch arguments.value(.format) ?? "table" {
    case "json":
      ScoreJSON(sources: session.sources).write(
        zip(runs, material.parts).map { ($0, $1.period) }, summary: arguments.has(.by) ? keys : [.level],
        leftOut: material.leftOut, messages: material.messages + faults, to: sink)
      try output.finish()
    case "csv":
      let summary = { ScoreCSV.bytes(summary: ScoreSummary(runs.map(\.frame), by: keys), arguments.csv) }
      if arguments.has(.by), !toFile {
        session.output.write(summary())
      } else {
        ScoreCSV.write(runs, columns: columns, arguments.csv, to: sink)
        try output.finish()
        if arguments.has(.by) { session.output.write(summary()) }
      }
    default:
      ScoreTable.write(
        runs, columns: columns, summary: arguments.has(.by) ? keys : [.level], language: session.language,
        style: style, to: sink)
      sink.add(LeftOutText.text(material.leftOut, session.language))
      try output.finish()
    }
  }

  private static func against(
    _ arguments: Arguments, _ program: TypedProgram, _ session: Session
  ) throws(Refusal) -> Period? {
    guard let text = arguments.value(.against) else { return nil }
    guard let period = FilePeriod.said(text, program.pack.years) else {
      throw Refusal(session.refuse([.badPeriod(text)]))
    }
    return period
  }

  /// Refuses an option that names no period in the years of any pack.
  private static func checkAgainst(_ arguments: Arguments, _ session: Session) throws(Refusal) {
    if let text = arguments.value(.against), !FilePeriod.isSaid(text) {
      throw Refusal(session.refuse([.badPeriod(text)]))
    }
  }

  /// How the scores of units came about, for `why --score`; and what could not be computed, which is reported.
  static func explanations(
    _ part: Material.Part, _ units: [Int], _ session: Session
  ) throws(Refusal) -> ([Explanation], [Diagnostic]) {
    if part.program.scorecards.isEmpty { throw Refusal(session.refuse([.noScorecard([part.program.pack.name])])) }
    var explainer = ScoreExplainer(
      part.program, part.dataset, period: part.period, asOf: part.asOf, functions: Stdlib.functions)
    var explanations: [Explanation] = []
    var faults: [Diagnostic] = []
    for unit in units {
      let (some, messages) = explainer.explain(unit: unit)
      explanations += some
      faults += messages.filter { !faults.contains($0) }
    }
    session.report(faults, limit: Material.messageLimit)
    if explanations.isEmpty {
      throw Refusal(session.refuse([.notScored(units.map { part.dataset.units[$0].name }, part.program.scorecards)]))
    }
    return (explanations, faults)
  }

  static func requireScorecards(_ material: Material, _ session: Session) throws(Refusal) {
    if material.parts.allSatisfy({ $0.program.scorecards.isEmpty }) {
      throw Refusal(session.refuse([.noScorecard(material.parts.map(\.program.pack.name))]))
    }
  }

  private static func columns(
    _ arguments: Arguments, _ outcomes: [ScoreOutcome], _ session: Session
  ) throws(Refusal) -> [ScoreColumn]? {
    guard arguments.has(.columns) else { return nil }
    var columns: [ScoreColumn] = []
    var mistakes: [Diagnostic] = []
    for name in arguments.list(.columns) {
      let found = ScoreColumn.named(name, outcomes)
      if found.isEmpty, name != "groups" {
        mistakes.append(
          .unknownColumn(
            name, known: ScoreColumn.known(outcomes), words: arguments.verb?.words(of: .columns) ?? []))
      }
      columns += found
    }
    if columns.isEmpty, mistakes.isEmpty {
      mistakes.append(.missingValue(.columns, choices: ScoreColumn.known(outcomes)))
    }
    if !mistakes.isEmpty { throw Refusal(session.refuse(mistakes)) }
    return columns
  }
}
