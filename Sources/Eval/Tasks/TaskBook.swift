package import Base
package import Lang

/// Every occurrence of every task: who has to do what, and when. Nothing is judged yet.
package struct TaskBook: Sendable {
  /// Whose an occurrence is.
  package enum Owner: Sendable, Hashable {
    /// A unit of the data, by its index.
    case unit(Int)
    /// The lead in the plan's words, which no unit of the data is.
    case lead(String)
    /// The plan names nobody.
    case nobody
  }

  /// What an occurrence hangs on.
  package enum Occasion: Sendable, Hashable {
    case date(TaskDate)
    /// A time that gives no day by itself.
    case open(TaskTime)
  }

  /// One task of one owner at one time.
  package struct Entry: Sendable, Hashable {
    /// Index into the program's tasks.
    package var task: Int
    /// Index into the task's leads; nil without any.
    package var lead: Int?
    package var owner: Owner
    package var occasion: Occasion

    /// By what the occurrence is called; nil for one that hangs on no day.
    package var label: String? {
      switch occasion {
      case .date(let date): date.label
      case .open(.afterTask(let code, _)): "after \(code)"
      case .open: nil
      }
    }

    /// Whether it is done once, so that rows of a progress file are about one thing.
    package var isOnce: Bool {
      switch occasion {
      case .date, .open(.afterTask): true
      case .open: false
      }
    }

    /// The last good day.
    package var due: CalendarDate? {
      if case .date(let date) = occasion { date.due } else { nil }
    }
  }

  package var program: TypedProgram
  package var units: [Unit]
  /// Which days are worked, for what is counted from a day that is recorded.
  package var calendar: WorkingCalendar
  /// In the order of the tasks, their leads, the units and the days; what hangs on no day comes last of its task.
  package var entries: [Entry]

  /// Takes a program, the units of the data, which may be none, and the days off; gives the occurrences.
  package init(_ program: TypedProgram, units: [Unit], calendar: WorkingCalendar = WorkingCalendar()) {
    self.program = program
    self.units = units
    self.calendar = calendar
    entries = []
    let names = UnitKeys(units)
    let end = program.pack.wholeYear?.lastDay
    /// Whether an owner is there on the day something is due.
    func isThere(_ owner: Owner, _ day: CalendarDate?) -> Bool {
      guard case .unit(let unit) = owner, let day else { return true }
      return units[unit].life.contains(day)
    }
    for (index, task) in program.tasks.enumerated() {
      let occasions = task.dates(calendar).map { Occasion.date($0) } + task.openTimes.map { .open($0) }
      if task.leads.isEmpty {
        entries += occasions.map { Entry(task: index, lead: nil, owner: .nobody, occasion: $0) }
      }
      // A unit that several leads stand for has a duty under each, unless two are one.
      var seen: Set<Duty> = []
      for (number, lead) in task.leads.enumerated() {
        let name = TextFolding.matchKey(lead.text)
        for owner in names.owners(of: lead) where seen.insert(Duty(owner: owner, lead: name)).inserted {
          entries += occasions.map { Entry(task: index, lead: number, owner: owner, occasion: $0) }
            .filter { isThere(owner, $0.due ?? end) }
        }
      }
    }
    var leads: [Holder: Set<Int>] = [:]
    for entry in entries {
      leads[Holder(task: entry.task, owner: entry.owner), default: []].insert(entry.lead ?? -1)
    }
    ofSeveralLeads = Set(leads.filter { $0.value.count > 1 }.keys)
  }

  private struct Duty: Hashable {
    var owner: Owner
    var lead: String
  }

  private struct Holder: Hashable {
    var task: Int
    var owner: Owner
  }

  /// Whose duties several leads of one task name.
  private var ofSeveralLeads: Set<Holder> = []

  /// Whether the owner has this task under several leads: its name alone does not say which occurrence is meant.
  package func hasSeveralLeads(_ entry: Entry) -> Bool {
    ofSeveralLeads.contains(Holder(task: entry.task, owner: entry.owner))
  }

  /// Whether it matters which days are worked: tasks that have days move to the next working day, or working days are counted.
  package static func needsHolidays(_ program: TypedProgram) -> Bool {
    program.tasks.contains { task in
      task.times.contains(where: \.countsWorkingDays)
        || task.movesToWorkingDay && (!task.dates.isEmpty || task.times.contains { $0.delay != nil })
    }
  }

  /// The leads for whom the data have units, and none of them fits: by task and lead.
  package var unmatched: [(task: Int, lead: Int)] {
    guard !units.isEmpty else { return [] }
    var seen: Set<[Int]> = []
    return entries.compactMap { entry in
      guard let lead = entry.lead, case .lead = entry.owner, !task(entry).leads[lead].scopes.isEmpty,
        seen.insert([entry.task, lead]).inserted
      else { return nil }
      return (entry.task, lead)
    }
  }

  /// The message that the data have no unit that a lead stands for.
  package static func noUnit(_ task: PlanTask, lead: Int) -> Diagnostic {
    DataMessages.noUnitForLead(task, lead: task.leads[lead])
  }

  /// The task of an entry.
  package func task(_ entry: Entry) -> PlanTask { program.tasks[entry.task] }
}

extension PlanTask {
  /// When it is due, as `dates`; what falls on a day off is due on the next working day where the plan says so.
  package func dates(_ calendar: WorkingCalendar) -> [TaskDate] {
    let dates = TaskTime.dates(times, calendar)
    guard movesToWorkingDay else { return dates }
    return dates.map { date in
      var date = date
      if let moved = calendar.workingDay(from: date.due), moved != date.due {
        (date.planned, date.due) = (date.due, moved)
      }
      return date
    }
  }
}

extension PlanTask {
  /// When it is due that has so many days from a day on; on the next working day where the plan says so.
  func due(_ delay: DayCount, after day: CalendarDate, _ calendar: WorkingCalendar) -> CalendarDate? {
    guard let due = calendar.day(delay, after: day) else { return nil }
    return movesToWorkingDay ? calendar.workingDay(from: due) ?? due : due
  }
}

/// The units by what leads and their scopes call them.
private struct UnitKeys {
  private var units: [Unit]
  private var keys: [[String]]
  private var byKey: [String: [Int]] = [:]

  init(_ units: [Unit]) {
    self.units = units
    keys = units.map { Array(Set([TextFolding.matchKey($0.code), TextFolding.matchKey($0.name)])) }
    for (index, keys) in keys.enumerated() {
      for key in keys { byKey[key, default: []].append(index) }
    }
  }

  /// The units that a lead stands for. Where the data have none of them the lead's own words stand for one.
  func owners(of lead: PlanTask.Lead) -> [TaskBook.Owner] {
    if lead.scopes.isEmpty {
      let found = byKey[TextFolding.matchKey(lead.text)] ?? []
      return found.count == 1 ? [.unit(found[0])] : [.lead(lead.text)]
    }
    let found = units.indices.filter { index in
      UnitClass(
        level: units[index].level, kind: units[index].kind, classes: units[index].classes, names: keys[index]
      ).fits(lead.scopes)
    }
    return found.isEmpty ? [.lead(lead.text)] : found.map { .unit($0) }
  }
}
