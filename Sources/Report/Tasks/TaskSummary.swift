import Base
package import Eval

/// What tasks can be counted by.
package enum TaskKey: String, Sendable, CaseIterable {
  case unit, lead

  /// What the row is counted under; nil when the plan names nobody, or a target has no lead.
  func group(_ row: TaskRow, _ outcome: TaskOutcome) -> (key: String, name: String)? {
    switch self {
    case .unit: outcome.name(row).map { (outcome.unit(row)?.code ?? $0, $0) }
    case .lead: outcome.lead(row).map { ($0, $0) }
    }
  }

  /// The heading of the column of groups.
  var heading: Wording {
    switch self {
    case .unit: Wording(en: "unit", vi: "đơn vị")
    case .lead: Wording(en: "lead", vi: "chủ trì")
    }
  }
}

/// How many occurrences are in each state, by unit or lead.
package struct TaskSummary: Sendable {
  /// What is counted, in the order of the columns.
  package enum Count: String, Sendable, CaseIterable {
    case rows, done, done_late, overdue, due, not_yet_due, open

    /// Whether a row is counted; `open` is what hangs on no day and is not done.
    func holds(_ row: TaskRow) -> Bool {
      switch self {
      case .rows: true
      case .done: row.state == .done
      case .done_late: row.state == .doneLate
      case .overdue: row.state == .overdue
      case .due: row.state == .due
      case .not_yet_due: row.state == .notYetDue
      case .open: row.due == nil && row.state != .done && row.state != .notYetDue
      }
    }

    var heading: Wording {
      switch self {
      case .rows: Wording(en: "in all", vi: "tổng số")
      case .done: TaskState.done.name
      case .done_late: TaskState.doneLate.name
      case .overdue: TaskState.overdue.name
      case .due: TaskState.due.name
      case .not_yet_due: TaskState.notYetDue.name
      case .open: Wording(en: "without a day", vi: "không có hạn")
      }
    }
  }

  package struct Line: Sendable {
    package var key: String
    package var name: String
    package var counts: [Count: Int]
  }

  /// By key, in the order in which they first come.
  package var lines: [(key: TaskKey, lines: [Line])]

  /// Counts the rows of one or several packs.
  package init(_ outcomes: [TaskOutcome], by keys: [TaskKey]) {
    lines = keys.map { key in
      var lines: [Line] = []
      var indices: [String: Int] = [:]
      for outcome in outcomes {
        for row in outcome.rows {
          guard let group = key.group(row, outcome) else { continue }
          let index = indices[group.key] ?? lines.count
          if index == lines.count {
            indices[group.key] = index
            lines.append(Line(key: group.key, name: group.name, counts: [:]))
          }
          for count in Count.allCases where count.holds(row) { lines[index].counts[count, default: 0] += 1 }
        }
      }
      return (key, lines)
    }
  }
}
