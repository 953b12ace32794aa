import Base
import Lang
import Tables

/// What can be said of the days of occurrences when all rows have been read: of events, extensions, and what is computed.
extension ProgressReader {
  /// A row that says something of an occurrence, and where its days stand.
  struct DayCells {
    var key: OccurrenceKey
    var record: TaskProgress.Record
    var due: CellIndex
    var event: CellIndex
    var extended: CellIndex
    var task: CellIndex
  }

  /// Whether an occurrence waits for something that happens.
  func waitsForEvent(_ entry: Int) -> Bool {
    if case .open(.event) = book.entries[entry].occasion { true } else { false }
  }

  /// Reports days of events that are missing or differ, extensions of what has no day or a later one, and days that are not
  /// those that are computed.
  mutating func checkDays() {
    var byEntry: [Int: [TaskProgress.Record]] = [:]
    for record in records { byEntry[record.entry, default: []].append(record) }
    let days = TaskDays(book, byEntry, asOf: nil)
    var events: [OccurrenceKey: (day: CalendarDate, at: CellIndex)] = [:]
    var dues: Set<OccurrenceKey> = []
    for row in dayCells {
      if row.record.due != nil { dues.insert(row.key) }
      guard let event = row.record.eventOn else { continue }
      if let first = events[row.key], first.day != event {
        findings.report(
          DataMessages.eventTwice(event, first: first.day, place(first.at), at: place(row.event)), at: row.event)
      } else {
        events[row.key] = (event, row.event)
      }
    }
    var told: Set<OccurrenceKey> = []
    for row in dayCells {
      let entry = book.entries[row.key.entry]
      let code = book.task(entry).code
      if case .open(.event(_, _?)) = entry.occasion, events[row.key] == nil, !dues.contains(row.key),
        told.insert(row.key).inserted
      {
        findings.report(DataMessages.eventDayMissing(code, at: place(row.event)), at: row.event)
        continue
      }
      check(row, days, event: events[row.key]?.day, code)
    }
  }

  private mutating func check(_ row: DayCells, _ days: TaskDays, event: CalendarDate?, _ code: String) {
    let entry = book.entries[row.key.entry]
    var record = row.record
    // Another row may give the event or the day.
    if let (index, _) = openRecords[row.key] { record = records[index] }
    record.eventOn = event
    record.extendedTo = nil
    let known = days.days(entry, record)
    if let due = row.record.due, due != row.record.extendedTo {
      if known.waitsFor != nil {
        findings.report(DataMessages.dueBeforeDone(due, known.waitsFor ?? "", at: place(row.due)), at: row.due)
      } else if !isOfDate(entry), let computed = known.due, due != computed {
        findings.report(DataMessages.dueComputed(due, computed, at: place(row.due)), at: row.due)
      }
    }
    guard let extended = row.record.extendedTo else { return }
    if let due = known.due {
      if extended < due {
        findings.report(
          DataMessages.extendedBack(extended, due: due, at: place(row.extended)), at: row.extended)
      }
    } else {
      findings.report(DataMessages.nothingToExtend(code, at: place(row.extended)), at: row.extended)
    }
  }

  private func isOfDate(_ entry: TaskBook.Entry) -> Bool {
    if case .date = entry.occasion { true } else { false }
  }
}
