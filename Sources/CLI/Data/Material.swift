import Base
import Eval
import Lang
import Stdlib
import Tables

/// What `grade`, `assign` and `why` work on: packs, and the data bound to each.
struct Material {
  /// A pack, the period it is judged for, and the data bound to it.
  struct Part {
    var program: TypedProgram
    var period: Period
    /// The day as of which it is judged; nil: the period's last.
    var asOf: CalendarDate?
    var dataset: Dataset
  }

  /// How many messages about data are shown.
  static let messageLimit = 50

  private(set) var parts: [Part] = []
  /// Warnings about the data, and what was left out because of errors.
  private(set) var messages: [Diagnostic] = []
  private(set) var leftOut: [DatasetBinding.LeftOut] = []
  /// The tables of the data, in the order in which they were read.
  private(set) var tables: [CellSources.TableName] = []

  /// Reads rules and data as the command line says. When they cannot be used, says why and throws the exit status.
  init(_ arguments: Arguments, _ session: Session) throws(Refusal) {
    try self.init(arguments, session, try Material.rules(arguments, session))
  }

  /// Reads the packs as the command line says. When they cannot be used, says why and throws the exit status.
  static func rules(_ arguments: Arguments, _ session: Session) throws(Refusal) -> RuleSet {
    if let refusal = arguments.value(.output).flatMap(OutputFile.refusal) { throw Refusal(session.refuse([refusal])) }
    try checkPeriods(arguments, session)
    _ = try Material.asOf(arguments, session)
    let rules = RuleSet(arguments.operands, session)
    if let status = session.refuse(rules) { throw Refusal(status) }
    if rules.programs.isEmpty { throw Refusal(session.refuse([.noPack(arguments.operands)])) }
    if let verb = arguments.verb, verb.operands.atMost == 1, rules.programs.count > 1 {
      throw Refusal(session.refuse([.onePackNeeded(verb, rules.programs.map(\.pack.name))]))
    }
    return rules
  }

  /// Reads the data for packs that have been read.
  init(_ arguments: Arguments, _ session: Session, _ rules: RuleSet) throws(Refusal) {
    var periods: [Period?] = []
    for program in rules.programs { periods.append(try Material.period(arguments, program, session)) }
    let asOf = try Material.asOf(arguments, session)
    let threads = try Threads.count(arguments, session)
    var counting: StreamedRecords?
    if let program = rules.programs.first, rules.programs.count == 1, arguments.verb != .why,
      !arguments.has(.skipBadRows), !arguments.has(.units), !arguments.has(.whole), program.histories.isEmpty
    {
      counting = Material.request(program, arguments, periods[0], asOf).map {
        StreamedRecords(program: program, request: $0, threads: threads)
      }
    }
    var data = DataFiles(
      arguments.list(.data), units: arguments.list(.units), for: rules.programs, counting: counting,
      adding: StreamedTable(arguments, rules, period: periods.first ?? nil, asOf: asOf, threads: threads), session)
    if let program = rules.programs.first, CountedRecords.mustBeCompared(data.tables, data.counted, for: program) {
      session.files.beginAgain()
      data = DataFiles(arguments.list(.data), units: arguments.list(.units), for: rules.programs, session)
    }
    if !data.problems.isEmpty { throw Refusal(session.refuse(data.problems)) }
    messages = data.notes
    // Files that tell of tasks are no results.
    let recorded = rules.programs.contains(where: \.looksAtTasks) ? data.takeProgress() : (tables: [], diagnostics: [])
    messages += recorded.diagnostics
    tables = data.tables.map(CellSources.TableName.init)
    var known: Set<Diagnostic> = []
    var canSkip = true
    for (program, period) in zip(rules.programs, periods) {
      messages += DatasetBinder.renamed(data.tables, for: program).filter { known.insert($0).inserted }
      session.progress.show(Wording(en: "reading data", vi: "đang đọc số liệu"))
      let judged = period ?? program.pack.wholeYear
      func bind() -> DatasetBinding {
        DatasetBinder.bind(
          data.tables, to: program, skippingBadRows: arguments.has(.skipBadRows), reading: data.diagnostics,
          records: Material.request(program, arguments, period, asOf), counted: data.counted, added: data.added,
          registers: data.registers)
      }
      var binding = bind()
      if !data.added.isEmpty, binding.hasErrors {
        // What is wrong with rows is told beside all others.
        session.files.beginAgain()
        data = DataFiles(arguments.list(.data), for: rules.programs, session)
        if !data.problems.isEmpty { throw Refusal(session.refuse(data.problems)) }
        if rules.programs.contains(where: \.looksAtTasks) { _ = data.takeProgress() }
        binding = bind()
      }
      if !recorded.tables.isEmpty, program.looksAtTasks {
        let (book, progress, found) = TaskMaterial.read(
          recorded.tables, of: program, binding.dataset.units, binding.calendar, asOf: asOf)
        messages += found.filter { known.insert($0).inserted }
        binding.dataset.standings = TaskStandings(book, progress)
      }
      messages += binding.diagnostics.filter { known.insert($0).inserted }
      canSkip = canSkip && binding.canSkip
      leftOut += binding.leftOut.filter { !leftOut.contains($0) }
      guard let judged else { continue }
      if arguments.verb != .trend { messages += Material.notes(on: program, judged: judged) }
      parts.append(Part(program: program, period: judged, asOf: asOf, dataset: binding.dataset))
    }
    let errors = messages.filter { $0.severity == .error }
    if !errors.isEmpty {
      // Letters of an older font, or a name that no declaration is for, may be why a column or a unit is not known.
      let shown = messages.filter {
        $0.severity == .error || $0.code == .legacyLettersInCells || $0.code == .nameNotDeclared
      }
      session.report(shown, limit: Material.messageLimit)
      session.closeRefusedData(errors: errors.count, canSkip: canSkip, arguments.verb)
      throw Refusal(.findings(.data))
    }
    session.report(messages, limit: Material.messageLimit)
  }

  /// What is to be computed from records; nil: what the targets need.
  private static func request(
    _ program: TypedProgram, _ arguments: Arguments, _ period: Period?, _ asOf: CalendarDate?
  ) -> RecordsRequest? {
    guard let judged = period ?? program.pack.wholeYear else { return nil }
    if arguments.verb == .course {
      let basis = arguments.value(.rest).flatMap(CourseBasis.init) ?? .pace
      return RecordsRequest(
        ofTargets: program, periods: CourseTime.periods(program, toDate: judged, asOf: asOf, basis: basis), asOf: asOf,
        functions: Stdlib.functions)
    }
    if arguments.verb == .trend {
      let periods = Trend.periods(program, within: judged, each: TrendCommand.each(arguments))
      return RecordsRequest(
        ofTargets: program, periods: [judged] + periods.filter { $0 != judged }, asOf: asOf,
        functions: Stdlib.functions)
    }
    return RecordsRequest(
      program, judged: judged, asOf: asOf, each: arguments.value(.each).flatMap(ScorePeriods.Each.init),
      against: arguments.value(.against).flatMap { FilePeriod.said($0, program.pack.years) },
      functions: Stdlib.functions)
  }

  /// Refuses options that name no period in the years of any pack.
  static func checkPeriods(_ arguments: Arguments, _ session: Session) throws(Refusal) {
    if arguments.has(.period), arguments.has(.toDate) {
      throw Refusal(session.refuse([.periodGivenTwice()]))
    }
    guard let text = arguments.value(.period) ?? arguments.value(.toDate) else { return }
    if !FilePeriod.isSaid(text) { throw Refusal(session.refuse([.badPeriod(text)])) }
  }

  /// The period that the command line names, in the years of a pack; nil without one.
  private static func period(
    _ arguments: Arguments, _ program: TypedProgram, _ session: Session
  ) throws(Refusal) -> Period? {
    guard let text = arguments.value(.period) ?? arguments.value(.toDate) else { return nil }
    guard let period = FilePeriod.said(text, program.pack.years) else {
      throw Refusal(session.refuse([.badPeriod(text)]))
    }
    return arguments.has(.toDate) ? period.toDate : period
  }

  /// The day that `--as-of` names; nil without it.
  static func asOf(_ arguments: Arguments, _ session: Session) throws(Refusal) -> CalendarDate? {
    guard let text = arguments.value(.asOf) else { return nil }
    guard case .success(let date) = CellDate.read(Array(text.utf8)[...], format: nil) else {
      throw Refusal(session.refuse([.badDay(text)]))
    }
    return date
  }
}

/// A command that ends early; why has been said.
struct Refusal: Error {
  var status: CommandTool.Status
  init(_ status: CommandTool.Status) { self.status = status }
}
