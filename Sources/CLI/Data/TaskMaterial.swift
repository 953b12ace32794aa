import Base
import Eval
import Lang
import Stdlib
import Tables

/// What `tasks` works on: packs, the units and results given for them, and what was recorded of their tasks.
struct TaskMaterial {
  struct Part {
    var book: TaskBook
    var progress: TaskProgress
    /// What came of the targets, where units are given.
    var verdicts: [VerdictRow]
  }

  private(set) var parts: [Part] = []
  /// Warnings and notes about the data.
  private(set) var messages: [Diagnostic] = []
  /// Whether a progress file was given.
  private(set) var hasProgress = false

  /// Reads the data for packs that have been read. When they have errors, says so and throws the exit status.
  init(_ arguments: Arguments, _ rules: RuleSet, asOf: CalendarDate?, _ session: Session) throws(Refusal) {
    var data = DataFiles(arguments.list(.data), units: arguments.list(.units), for: rules.programs, session)
    if !data.problems.isEmpty { throw Refusal(session.refuse(data.problems)) }
    let (recorded, aboutProgress) = data.takeProgress()
    let others = data.tables
    hasProgress = !recorded.isEmpty
    if hasProgress, rules.programs.count > 1 {
      throw Refusal(session.refuse([.onePackNeeded(.tasks, rules.programs.map(\.pack.name))]))
    }
    messages = data.notes + aboutProgress
    let aboutOthers = data.diagnostics
    var known: Set<Diagnostic> = []
    for program in rules.programs {
      var units: [Unit] = []
      var calendar: WorkingCalendar?
      var verdicts: [VerdictRow] = []
      if !others.isEmpty || !aboutOthers.isEmpty {
        let binding = DatasetBinder.bind(
          others, to: program, skippingBadRows: false, reading: aboutOthers,
          records: program.pack.wholeYear.map {
            RecordsRequest(program, judged: $0, asOf: asOf, each: nil, against: nil, functions: Stdlib.functions)
          }, registers: data.registers)
        messages += (DatasetBinder.renamed(others, for: program) + binding.diagnostics)
          .filter { known.insert($0).inserted }
        units = binding.dataset.units
        calendar = binding.calendar
        if !binding.hasErrors, program.targets.contains(where: { $0.isDated }),
          let period = program.pack.wholeYear
        {
          let (outcome, faults) = Evaluator.grade(
            program, binding.dataset, period: period, asOf: asOf, functions: Stdlib.functions)
          verdicts = outcome.rows.filter { program[$0.target].isDated }
          messages += faults
        }
      }
      let (book, progress, found) = TaskMaterial.read(recorded, of: program, units, calendar, asOf: asOf)
      messages += found
      parts.append(Part(book: book, progress: progress, verdicts: verdicts))
    }
    let errors = messages.filter { $0.severity == .error }
    if !errors.isEmpty {
      // A column that is not read may be the one whose cells are missed.
      let columns = messages.filter { $0.code == .columnsNotRead }
      session.report(columns + errors, limit: Material.messageLimit)
      session.closeRefusedData(errors: errors.count, canSkip: false, .tasks)
      throw Refusal(.findings(.data))
    }
    session.report(messages, limit: Material.messageLimit)
  }

  /// The occurrences of a program's tasks, what was recorded of them, and what is to be said of both. `calendar`: nil where no
  /// file tells of days off.
  static func read(
    _ recorded: [Table], of program: TypedProgram, _ units: [Unit], _ calendar: WorkingCalendar?, asOf: CalendarDate?
  ) -> (book: TaskBook, progress: TaskProgress, messages: [Diagnostic]) {
    var messages: [Diagnostic] = []
    if calendar == nil, TaskBook.needsHolidays(program) { messages.append(.noHolidays()) }
    let book = TaskBook(program, units: units, calendar: calendar ?? WorkingCalendar())
    messages += book.unmatched.map { TaskBook.noUnit(program.tasks[$0.task], lead: $0.lead) }
    let (progress, found) = ProgressReader.read(recorded, for: book, asOf: asOf)
    return (book, progress, messages + found)
  }
}
