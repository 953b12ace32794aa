import Base
import Lang

/// When occurrences are due whose day comes from what was recorded: of an event, of a task before, of an extension.
struct TaskDays {
  /// What is known of the days of one occurrence.
  struct Days {
    /// The last good day.
    var due: CalendarDate?
    var eventOn: CalendarDate?
    /// The last good day before it was extended, and what says that it was.
    var extendedFrom: CalendarDate?
    var grantedBy: String?
    /// The code of the task that must be done first, and is not.
    var waitsFor: String?
  }

  private let book: TaskBook
  private let asOf: CalendarDate?
  private var tasks: [String: Int] = [:]
  /// The day on which a task was done by all whose it is, by its index.
  private var doneOn: [Int: CalendarDate] = [:]

  /// Takes what was recorded of each entry. `asOf`: what came later is not known.
  init(_ book: TaskBook, _ records: [Int: [TaskProgress.Record]], asOf: CalendarDate?) {
    self.book = book
    self.asOf = asOf
    let tasks = book.program.tasks
    let before = Set(
      tasks.flatMap(\.times).compactMap { time in
        if case .afterTask(let code, _) = time { code } else { nil }
      })
    guard !before.isEmpty else { return }
    for (index, task) in tasks.enumerated() {
      let key = TextFolding.matchKey(task.code)
      if before.contains(key), self.tasks[key] == nil { self.tasks[key] = index }
    }
    var open: Set<Int> = []
    let asked = Set(self.tasks.values)
    for (index, entry) in book.entries.enumerated() where asked.contains(entry.task) {
      let own = records[index] ?? []
      let days = own.compactMap(\.doneOn).filter { day in asOf.map { day <= $0 } ?? true }
      guard let last = entry.isOnce ? days.first : days.max(), entry.isOnce || days.count == own.count else {
        open.insert(entry.task)
        continue
      }
      doneOn[entry.task] = max(doneOn[entry.task] ?? last, last)
    }
    for task in open { doneOn[task] = nil }
  }

  /// The days of an occurrence, of which this was recorded.
  func days(_ entry: TaskBook.Entry, _ record: TaskProgress.Record?) -> Days {
    var days = Days()
    let task = book.task(entry)
    switch entry.occasion {
    case .date(let date): days.due = date.due
    case .open(.event(_, let delay)):
      if let event = record?.eventOn, let asOf, event > asOf { return days }
      days.eventOn = record?.eventOn
      if let delay, let event = record?.eventOn {
        days.due = task.due(delay, after: event, book.calendar)
      } else {
        days.due = record?.due
      }
    case .open(.afterTask(let code, let delay)):
      guard let index = tasks[code], let day = doneOn[index] else {
        days.waitsFor = tasks[code].map { book.program.tasks[$0].code } ?? code
        return days
      }
      days.due = delay.flatMap { task.due($0, after: day, book.calendar) }
    case .open: days.due = record?.due
    }
    if let due = days.due, let extended = record?.extendedTo, extended > due {
      (days.due, days.extendedFrom, days.grantedBy) = (extended, due, record?.grantedBy)
    }
    return days
  }
}

extension TaskProgress.Record {
  /// What several rows about one occurrence say together: of the first that says it is done, with the last extension.
  init?(together records: [TaskProgress.Record]) {
    guard var record = records.first(where: { $0.doneOn != nil }) ?? records.first else { return nil }
    record.evidence = record.evidence ?? records.lazy.compactMap(\.evidence).first
    for other in records where other.extendedTo.map({ $0 >= record.extendedTo ?? $0 }) ?? false {
      (record.extendedTo, record.grantedBy) = (other.extendedTo, other.grantedBy ?? record.grantedBy)
    }
    self = record
  }
}
