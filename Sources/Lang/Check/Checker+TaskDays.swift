import Base

// Days of tasks that the plan itself may not have seen.
extension Checker {
  /// Notes which recurring tasks fall due before the plan was issued, and which days are days off.
  mutating func noteTaskDays() {
    if let issued = head.syntax?.issued {
      var early: [(task: PlanTask, due: CalendarDate)] = []
      for task in tasks {
        let dates = task.dates
        // Of a task that is due once it is told where it stands.
        guard dates.count > 1, let first = dates.first, first.due < issued.date else { continue }
        early.append((task, first.due))
      }
      if !early.isEmpty { report(Self.occurrencesBeforeIssue(early, issued: issued)) }
    }
    var off: [(task: PlanTask, day: CalendarDate)] = []
    for task in tasks where !task.movesToWorkingDay {
      for case .deadline(let deadline) in task.times where deadline.inclusive && deadline.date.isWeekend {
        off.append((task, deadline.date))
      }
    }
    if !off.isEmpty { report(Self.dueOnDaysOff(off)) }
  }
}

extension CalendarDate {
  /// Whether it is a Saturday or a Sunday.
  fileprivate var isWeekend: Bool { weekday == .saturday || weekday == .sunday }
}

extension Checker {
  /// `"1.1" (2024-01-31), "2" (2024-01-31) and 3 more`.
  private static func listed(_ tasks: [(task: PlanTask, day: CalendarDate)]) -> Wording {
    let shown = tasks.prefix(6).map { "\"\($0.task.code)\" (\($0.day.isoText))" }.joined(separator: ", ")
    let rest = tasks.count - min(tasks.count, 6)
    return rest == 0
      ? Wording(same: shown) : both("\(shown) and \(rest) more", "\(shown) và \(rest) nhiệm vụ khác")
  }

  static func occurrencesBeforeIssue(
    _ early: [(task: PlanTask, due: CalendarDate)], issued: DateSyntax
  ) -> Diagnostic {
    let list = listed(early.map { ($0.task, $0.due) })
    let is1 = early.count == 1
    return Diagnostic(
      .occurrencesBeforeIssue, .note, at: .source(issued.range),
      both(
        "\(early.count) recurring task\(is1 ? " falls" : "s fall") due before the plan was issued",
        "\(early.count) nhiệm vụ định kỳ có kỳ đến hạn trước ngày ban hành kế hoạch"),
      related: early.first.map {
        [
          Diagnostic.Related(
            .source($0.task.timeRange), both("due \($0.due.isoText) first", "đến hạn lần đầu \($0.due.isoText)"))
        ]
      } ?? [],
      notes: [both("task\(is1 ? "" : "s") \(list.en)", "nhiệm vụ \(list.vi)")],
      help: [
        both(
          "units are asked for these too; where the plan means later ones only, name them: `in months 3, 4, 5`",
          "các kỳ này vẫn được tính; nếu kế hoạch chỉ tính các kỳ sau thì ghi rõ: `trong tháng 3, 4, 5`")
      ])
  }

  static func dueOnDaysOff(_ off: [(task: PlanTask, day: CalendarDate)]) -> Diagnostic {
    let list = listed(off)
    let is1 = off.count == 1
    return Diagnostic(
      .dueOnDaysOff, .note, at: .source(off[0].task.timeRange),
      both(
        "\(off.count) task\(is1 ? " is" : "s are") due on a Saturday or Sunday",
        "\(off.count) nhiệm vụ có hạn rơi vào thứ bảy hoặc chủ nhật"),
      notes: [both("task\(is1 ? "" : "s") \(list.en)", "nhiệm vụ \(list.vi)")],
      help: [
        both(
          "write `if a day off, the next working day` in the head or the task where that holds",
          "nếu được dời thì ghi `nếu trùng ngày nghỉ thì ngày làm việc tiếp theo` ở phần đầu gói hoặc ở nhiệm vụ")
      ])
  }
}
