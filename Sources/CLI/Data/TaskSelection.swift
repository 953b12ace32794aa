import Base
import Eval
import Report

/// The tasks that `--unit`, `--lead` and `--state` name.
struct TaskSelection {
  private var units: Set<String>?
  private var leads: Set<String>?
  private var states: Set<TaskState>?

  /// Finds what the command line names; a unit or lead that nothing has is a message.
  init(_ arguments: Arguments, _ outcomes: [TaskOutcome], _ session: Session) throws(Refusal) {
    var mistakes: [Diagnostic] = []
    if arguments.has(.unit) {
      let known = Set(outcomes.flatMap { outcome in outcome.rows.flatMap { Self.names($0, outcome) } })
      let keys = Set(known.map(TextFolding.matchKey))
      let given = arguments.list(.unit)
      for name in given where !keys.contains(TextFolding.matchKey(name)) {
        mistakes.append(.unknownTaskOwner(name, known: known.sorted()))
      }
      units = Set(given.map(TextFolding.matchKey))
    }
    if arguments.has(.lead) {
      let known = Set(outcomes.flatMap { outcome in outcome.rows.compactMap { outcome.lead($0) } })
      var found: Set<String> = []
      for name in arguments.list(.lead) {
        let key = TextFolding.matchKey(name)
        let some = known.filter { TextFolding.matchKey($0).contains(key) }
        if some.isEmpty { mistakes.append(.unknownLead(name, known: known.sorted())) }
        found.formUnion(some)
      }
      leads = found
    }
    if arguments.has(.state) { states = Set(arguments.list(.state).compactMap(Self.state)) }
    if !mistakes.isEmpty { throw Refusal(session.refuse(mistakes)) }
  }

  /// Whether a row is wanted.
  func contains(_ row: TaskRow, of outcome: TaskOutcome) -> Bool {
    if let units, !Self.names(row, outcome).contains(where: { units.contains(TextFolding.matchKey($0)) }) {
      return false
    }
    if let leads, !(outcome.lead(row).map(leads.contains) ?? false) { return false }
    if let states, !(row.state.map(states.contains) ?? false) { return false }
    return true
  }

  private static func names(_ row: TaskRow, _ outcome: TaskOutcome) -> [String] {
    if let unit = outcome.unit(row) { return [unit.code, unit.name] }
    return outcome.name(row).map { [$0] } ?? []
  }

  /// The states as the command line writes them: `done-late`.
  static let stateNames = TaskState.allCases.map { $0.rawValue.split(separator: "_").joined(separator: "-") }

  /// The state of this name on the command line.
  static func state(_ name: String) -> TaskState? {
    TaskState(rawValue: name.split(separator: "-").joined(separator: "_"))
  }
}
