import Base
import Lang

/// What was recorded of every occurrence of a program's tasks that has a day, for results that are made of them.
package struct TaskStandings: Sendable {
  /// One occurrence.
  struct Standing: Sendable {
    var task: Int
    /// Whose it is; nil where the plan names nobody.
    var owner: String?
    var label: String?
    var due: CalendarDate
    var doneOn: CalendarDate?
  }

  /// By unit, in order of the days.
  private var ofUnits: [Int: [Standing]] = [:]
  /// Of everybody.
  private var all: [Standing] = []

  /// Takes the occurrences, and what was recorded of them.
  package init(_ book: TaskBook, _ progress: TaskProgress) {
    let outcome = TaskJudge(asOf: nil).outcome(book, progress, targets: [])
    for row in outcome.rows {
      guard case .task(let task, _) = row.subject, let due = row.due else { continue }
      let standing = Standing(
        task: task, owner: outcome.name(row), label: row.label, due: due, doneOn: row.doneOn)
      all.append(standing)
      if case .unit(let unit) = row.owner { ofUnits[unit, default: []].append(standing) }
    }
  }

  /// Whether a unit has an occurrence of a task for which something holds.
  func has(_ unit: Int, _ isAsked: (Int) -> Bool) -> Bool { ofUnits[unit]?.contains { isAsked($0.task) } ?? false }

  /// The occurrences of a unit, nil for everybody's, whose day lies in the period and is over on `day`.
  func due(_ unit: Int?, in period: Period, by day: CalendarDate) -> [Standing] {
    let standings = unit.map { ofUnits[$0] ?? [] } ?? all
    return standings.filter { $0.due >= period.firstDay && $0.due <= min(period.lastDay, day) }
  }
}

extension TaskStandings.Standing {
  /// How it stands as of a day, and whether it is what a result asks for.
  func isAsked(_ fact: TasksFact, asOf day: CalendarDate) -> Bool {
    guard isIn(fact.state, asOf: day) else { return false }
    guard let beyond = fact.beyond else { return true }
    let end = doneOn.map { min($0, day) } ?? day
    return end.dayNumber - due.dayNumber > beyond
  }

  /// Whether it stands so as of a day.
  func isIn(_ state: TasksFact.State, asOf day: CalendarDate) -> Bool {
    let done = doneOn.map { $0 <= day } ?? false
    let inTime = doneOn.map { $0 <= due } ?? false
    return switch state {
    case .done: done
    case .onTime: done && inTime
    case .late: done && !inTime
    case .overdue: !done
    case .behind: !(done && inTime)
    case .by(let last): done && doneOn.map { $0 <= last } ?? false
    }
  }
}
