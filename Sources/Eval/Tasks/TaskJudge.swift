package import Base
import Lang

/// How each occurrence stands as of a day, from what was recorded.
package struct TaskJudge {
  /// The day as of which it is judged; nil: only what is recorded is said.
  package var asOf: CalendarDate?
  /// How many days before its last good day an occurrence is due.
  package var within: Int

  /// Unless another number is said.
  package static let usualWithin = 30

  package init(asOf: CalendarDate?, within: Int = usualWithin) {
    self.asOf = asOf
    self.within = within
  }

  /// Takes the occurrences, what was recorded of them, and what came of the targets where results were given.
  package func outcome(_ book: TaskBook, _ progress: TaskProgress, targets: [VerdictRow]) -> TaskOutcome {
    var records: [Int: [TaskProgress.Record]] = [:]
    for record in progress.records { records[record.entry, default: []].append(record) }
    let days = TaskDays(book, records, asOf: asOf)
    var rows: [TaskRow] = []
    for (index, entry) in book.entries.enumerated() {
      var found = self.rows(entry, records[index] ?? [], days)
      if book.hasSeveralLeads(entry) { for place in found.indices { found[place].isOneOfSeveral = true } }
      rows += found
    }
    rows += self.targets(of: book, targets)
    return TaskOutcome(program: book.program, units: book.units, asOf: asOf, rows: TaskJudge.byDue(rows))
  }

  private func rows(_ entry: TaskBook.Entry, _ records: [TaskProgress.Record], _ days: TaskDays) -> [TaskRow] {
    var row = TaskRow(
      subject: .task(entry.task, lead: entry.lead), owner: entry.owner, occasion: entry.occasion, label: entry.label,
      due: entry.due)
    guard !entry.isOnce, case .open(let time) = entry.occasion else {
      let record = TaskProgress.Record(together: records)
      row.evidence = record?.evidence
      row.take(days.days(entry, record))
      judge(&row, record)
      if row.due == nil, row.doneOn == nil { row.state = row.waitsFor == nil ? .noTime : .notYetDue }
      return [row]
    }
    var rows = records.map { record in
      var row = row
      (row.label, row.evidence) = (record.label, record.evidence)
      row.take(days.days(entry, record))
      judge(&row, record)
      // What has come has a day from then on; without a day as of which it is judged nothing is said of it.
      if row.due == nil, row.doneOn == nil { row.state = TaskJudge.state(time) }
      return row
    }
    // What goes on all year goes on after it was done; an event that was recorded has come.
    if rows.isEmpty || time == .ongoing {
      row.state = TaskJudge.state(time)
      rows.append(row)
    }
    return rows
  }

  /// The state of what hangs on no day.
  private static func state(_ time: TaskTime) -> TaskState {
    switch time {
    case .ongoing: .ongoing
    case .event: .waitingEvent
    case .plan: .waitingPlan
    case .along: .along
    default: .noTime
    }
  }

  private func judge(_ row: inout TaskRow, _ record: TaskProgress.Record?) {
    row.place = record?.place
    if let done = record?.doneOn, asOf.map({ done <= $0 }) ?? true {
      row.doneOn = done
      guard let due = row.due, done > due else {
        row.state = .done
        return
      }
      (row.state, row.days) = (.doneLate, done.dayNumber - due.dayNumber)
      return
    }
    judgeOpen(&row)
  }

  /// How what is not done stands.
  private func judgeOpen(_ row: inout TaskRow) {
    guard let asOf, let due = row.due else { return }
    let left = due.dayNumber - asOf.dayNumber
    if left < 0 {
      (row.state, row.days) = (.overdue, -left)
    } else if left <= within {
      (row.state, row.days) = (.due, left)
    } else {
      (row.state, row.days) = (.notYetDue, left)
    }
  }

  /// The targets with a deadline: of each unit that data were given for, else once.
  private func targets(of book: TaskBook, _ verdicts: [VerdictRow]) -> [TaskRow] {
    var byTarget: [TargetID: [VerdictRow]] = [:]
    for row in verdicts { byTarget[row.target, default: []].append(row) }
    return book.program.targets.flatMap { target -> [TaskRow] in
      let times: [TaskTime]
      if let deadline = target.deadline {
        times = [.deadline(deadline)]
      } else if let period = target.span?.part?.period(
        in: book.program.pack.year, book.program.pack.years)
      {
        times = [.within([period])]
      } else {
        return []
      }
      guard !target.bounds.isEmpty, let date = TaskTime.dates(times).first else { return [] }
      let row = TaskRow(
        subject: .target(target.id), owner: .nobody, occasion: .date(date), label: date.label, due: date.due)
      if book.units.isEmpty {
        var row = row
        judgeOpen(&row)
        return [row]
      }
      return (byTarget[target.id] ?? []).map { verdict in
        var row = row
        (row.owner, row.verdict) = (.unit(verdict.unit), verdict.verdict)
        if verdict.verdict == .met || verdict.verdict == .noCases { row.state = .done } else { judgeOpen(&row) }
        return row
      }
    }
  }

  private static func byDue(_ rows: [TaskRow]) -> [TaskRow] {
    rows.enumerated().sorted { first, second in
      switch (first.element.due, second.element.due) {
      case (let first?, let second?) where first != second: first < second
      case (_?, nil): true
      case (nil, _?): false
      default: first.offset < second.offset
      }
    }.map(\.element)
  }
}

extension TaskRow {
  fileprivate mutating func take(_ days: TaskDays.Days) {
    (due, eventOn, waitsFor) = (days.due, days.eventOn, days.waitsFor)
    (extendedFrom, grantedBy) = (days.extendedFrom, days.grantedBy)
  }
}
