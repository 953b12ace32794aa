import Base

/// How a task of two packs differs.
package struct TaskDifference: Sendable {
  package enum Aspect: String, Sendable, Hashable, CaseIterable {
    case code, title, leads, supports, products, times
    /// Whether what is due on a day off is due later.
    case daysOff = "days-off"
    /// It stands in another section, or is cited otherwise: no change of meaning.
    case moved
    case recited = "re-cited"

    /// Whether what is to be done is something else.
    package var isOfMeaning: Bool { self != .moved && self != .recited }
  }

  /// Indices into the programs' tasks; nil where it was added, or removed.
  package var old: Int?
  package var new: Int?
  package var aspects: [Aspect] = []
  /// Where its times changed: whether all days on which it is due are earlier, or later.
  package var time: TargetDifference.TimeChange?

  /// Whether nothing of meaning changed.
  package var isSame: Bool { old != nil && new != nil && !aspects.contains(where: \.isOfMeaning) }
}

/// Compares the tasks of two packs.
struct TaskComparer {
  let old: ComparedPack
  let new: ComparedPack

  /// All tasks, those that did not change included.
  func differences() -> [TaskDifference] {
    let (olds, news) = (old.program.tasks, new.program.tasks)
    var pairs = PartPairs(olds.count, news.count)
    func match(unique: Bool, _ key: (PlanTask, CanonicalText) -> String?) {
      if unique {
        pairs.matchUnique {
          key(olds[$0], old.canon)
        } _: {
          key(news[$0], new.canon)
        }
      } else {
        pairs.match {
          key(olds[$0], old.canon)
        } _: {
          key(news[$0], new.canon)
        }
      }
    }
    match(unique: false) { task, _ in TextFolding.matchKey(task.code) + "\u{0}" + TextFolding.matchKey(task.title) }
    match(unique: true) { task, _ in TextFolding.matchKey(task.title) }
    match(unique: true) { task, canon in TextFolding.matchKey(task.code) + "\u{0}" + canon.leads(of: task) }
    match(unique: true) { task, canon in
      task.products.isEmpty ? nil : TextFolding.matchKey(task.code) + "\u{0}" + canon.products(of: task)
    }
    match(unique: true) { task, canon in
      task.products.isEmpty ? nil : canon.products(of: task) + "\u{0}" + canon.leads(of: task)
    }
    return pairs.all.map { a, b in
      guard let a, let b else { return TaskDifference(old: a, new: b) }
      return difference(a, b)
    }
  }

  private func difference(_ a: Int, _ b: Int) -> TaskDifference {
    let (before, after) = (old.program.tasks[a], new.program.tasks[b])
    var difference = TaskDifference(old: a, new: b)
    difference.aspects = TaskDifference.Aspect.allCases.filter {
      old.canon.text($0, of: before) != new.canon.text($0, of: after)
    }
    if difference.aspects.contains(.times) { difference.time = change(before, after) }
    return difference
  }

  /// Whether all days of a task are earlier now, or later.
  private func change(_ before: PlanTask, _ after: PlanTask) -> TargetDifference.TimeChange {
    let first = before.dates.map { $0.due.moved(byYears: old.years) }
    let second = after.dates.map(\.due)
    guard !first.isEmpty, first.count == second.count, first != second,
      before.openTimes.map(old.canon.text) == after.openTimes.map(new.canon.text)
    else { return .other }
    if zip(first, second).allSatisfy({ $1 <= $0 }) { return .earlier }
    return zip(first, second).allSatisfy { $0 <= $1 } ? .later : .other
  }
}

extension CanonicalText {
  /// One aspect of a task.
  func text(_ aspect: TaskDifference.Aspect, of task: PlanTask) -> String {
    switch aspect {
    case .code: TextFolding.matchKey(task.code)
    case .title: TextFolding.matchKey(task.title)
    case .leads: leads(of: task)
    case .supports: task.supports.map(TextFolding.matchKey).sorted().joined(separator: "\u{0}")
    case .products: products(of: task)
    case .times: Set(task.times.map(text)).sorted().joined(separator: "; ")
    case .daysOff: task.movesToWorkingDay ? "yes" : "no"
    case .moved: TextFolding.matchKey(task.section)
    case .recited: task.citations.map { "\($0.cite ?? "")\u{0}\($0.quote ?? "")" }.sorted().joined(separator: "\u{0}")
    }
  }

  func leads(of task: PlanTask) -> String {
    task.leads.map { TextFolding.matchKey($0.text) + " " + text($0.scopes) }.sorted().joined(separator: "\u{0}")
  }

  func products(of task: PlanTask) -> String {
    task.products.map(TextFolding.matchKey).sorted().joined(separator: "\u{0}")
  }

  /// A time of a task, in the other pack's year.
  func text(_ time: TaskTime) -> String {
    switch time {
    case .deadline(let deadline): return "by " + deadline.lastDay(movedByYears: years).isoText
    case .within(let periods): return "within " + periods.map(text).joined(separator: ", ")
    case .daysAfter(let day, let count): return "\(text(count)) after \(text(day))"
    case .every(let months, let periods): return "every \(months) " + periods.map(text).joined(separator: ", ")
    case .dayOfEach(let months, let days):
      return "day of each \(months) " + days.map { text($0.period) + " " + text($0.due) }.joined(separator: ", ")
    case .workingDayOfEach(let months, let days):
      let all = days.map { "\(text($0.period)) \($0.number) \(text($0.first)) \(text($0.last)) \($0.inclusive)" }
      return "working day of each \(months) " + all.joined(separator: ", ")
    case .weekly(let days, let inclusive):
      // In another year the same weekday has other days.
      return "weekly \(inclusive) " + Set(days.map { "\($0.weekday)" }).sorted().joined(separator: ", ")
    case .yearEnd(let year): return "year end " + text(year)
    case .ongoing: return "ongoing"
    case .event(let event, let count): return "on event \(TextFolding.matchKey(event)) \(count.map(text) ?? "")"
    case .afterTask(let code, let count): return "after task \(TextFolding.matchKey(code)) \(count.map(text) ?? "")"
    case .plan(let plan): return "as planned \(plan.map(TextFolding.matchKey) ?? "")"
    case .along(let other): return "along \(TextFolding.matchKey(other))"
    case .notGiven: return "not given"
    }
  }

  private func text(_ count: DayCount) -> String { "\(count.days)\(count.areWorking ? " working" : "") days" }

  /// A day in the other pack's year; the last of its month stays that.
  private func text(_ day: CalendarDate) -> String {
    if day.day == CalendarDate.lastDay(ofMonth: day.month, year: day.year) {
      return "\(day.year + years)-\(day.month)-last"
    }
    return day.moved(byYears: years).isoText
  }
}
