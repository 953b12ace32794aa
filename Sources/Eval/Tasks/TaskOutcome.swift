package import Base
package import Lang

/// One occurrence of a task, or a target with a deadline, and how it stands.
package struct TaskRow: Sendable {
  package enum Subject: Sendable, Hashable {
    /// A task, by its index, and the index of its lead.
    case task(Int, lead: Int?)
    case target(TargetID)
  }

  package var subject: Subject
  package var owner: TaskBook.Owner
  package var occasion: TaskBook.Occasion
  /// By what the occurrence is called; nil where an open time waits for one.
  package var label: String?
  /// The last good day: of the plan, or recorded for an open time.
  package var due: CalendarDate?
  /// nil without a day as of which it is judged, unless it is done or hangs on no day.
  package var state: TaskState?
  /// How many days it was done late, is overdue, or has left.
  package var days: Int?
  package var doneOn: CalendarDate?
  /// The day on which what it waits for came: recorded of an event, or on which another task was done.
  package var eventOn: CalendarDate?
  /// The day on which it was due before it was extended, and what says that it was.
  package var extendedFrom: CalendarDate?
  package var grantedBy: String?
  /// The code of the task that must be done first, and is not.
  package var waitsFor: String?
  package var evidence: String?
  /// For a target: what came of it, where results were given.
  package var verdict: Verdict?
  /// Where it was recorded.
  package var place: CellPlace?
  /// Whether its owner has the task under several leads, of which this is one.
  package var isOneOfSeveral = false

  /// The last good day as the plan has it, where it is a day off and another one counts.
  package var planned: CalendarDate? {
    if case .date(let date) = occasion { date.planned } else { nil }
  }
}

/// Every occurrence of a pack's tasks and every target with a deadline, and how each stands.
package struct TaskOutcome: Sendable {
  package var program: TypedProgram
  package var units: [Unit]
  /// The day as of which it is judged; nil: nothing is judged.
  package var asOf: CalendarDate?
  /// By the day they are due, what hangs on no day last; those of one day in the order of the plan.
  package var rows: [TaskRow]

  /// The task of a row; nil for a target.
  package func task(_ row: TaskRow) -> PlanTask? {
    if case .task(let index, _) = row.subject { program.tasks[index] } else { nil }
  }

  /// The lead's words.
  package func lead(_ row: TaskRow) -> String? {
    if case .task(let index, let lead?) = row.subject { program.tasks[index].leads[lead].text } else { nil }
  }

  /// The target of a row; nil for a task.
  package func target(_ row: TaskRow) -> Target? {
    if case .target(let id) = row.subject { program[id] } else { nil }
  }

  /// The unit whose row it is, where the data have it.
  package func unit(_ row: TaskRow) -> Unit? {
    if case .unit(let index) = row.owner { units[index] } else { nil }
  }

  /// What the owner is called; nil where the plan names nobody.
  package func name(_ row: TaskRow) -> String? {
    switch row.owner {
    case .unit(let index): units[index].name
    case .lead(let text): text
    case .nobody: nil
    }
  }
}
