import Base

/// A task, by its number, that comes after the one of this code.
struct TaskBefore {
  var task: Int
  var code: PlacedText
}

/// Tasks that come after others: `after task "3"`.
extension Checker {
  /// Reports tasks that come after one that is not there, that ends on no one day, or that comes after them. `codes`: of all
  /// tasks of the file, also of those in which there is a mistake.
  mutating func checkOrderOfTasks(_ codes: [String: SourceRange]) {
    var before: [Int: [(task: Int, range: SourceRange)]] = [:]
    for link in tasksBefore where tasks.indices.contains(link.task) {
      let key = TextFolding.matchKey(link.code.value)
      guard let other = taskPlaces[key] else {
        if codes[key] == nil, !isIncomplete { report(Self.noSuchTask(link.code, known: tasks.map(\.code))) }
        continue
      }
      let times = tasks[other].times
      let isOnce = tasks[other].dates.count + tasks[other].openTimes.count == 1
      if !isOnce || times.contains(where: { $0 == .ongoing }) {
        report(Self.taskEndNotKnown(link.code, count: tasks[other].dates.count))
      }
      before[link.task, default: []].append((other, link.code.range))
    }
    reportCircles(before)
  }

  /// Reports each circle once, with the way round, at the first word that makes it.
  private mutating func reportCircles(_ before: [Int: [(task: Int, range: SourceRange)]]) {
    var done: Set<Int> = []
    for start in before.keys.sorted() where !done.contains(start) {
      var path: [Int] = []
      var waiting: [(task: Int, range: SourceRange?, isLeft: Bool)] = [(start, nil, false)]
      while let (task, range, isLeft) = waiting.popLast() {
        if isLeft {
          path.removeLast()
          done.insert(task)
          continue
        }
        if let first = path.firstIndex(of: task) {
          if let range { report(Self.taskAfterItself(path[first...].map { tasks[$0].code }, at: range)) }
          continue
        }
        if done.contains(task) { continue }
        path.append(task)
        waiting.append((task, nil, true))
        for next in before[task] ?? [] { waiting.append((next.task, next.range, false)) }
      }
    }
  }

  /// `after task "3"` where that is due several times, or goes on all the time.
  private static func taskEndNotKnown(_ code: PlacedText, count: Int) -> Diagnostic {
    Diagnostic(
      .taskEndNotKnown, at: .source(code.range),
      both(
        "task \"\(code.value)\" \(count > 1 ? "is due \(count) times" : "is done more than once"), so that it is not said after which of them",
        "nhiệm vụ \"\(code.value)\" \(count > 1 ? "có \(count) kỳ" : "không chỉ làm một lần"), nên không rõ là sau lần nào"
      ),
      help: [
        both(
          "name an event instead, `within 5 days of \"…\"`; its days are given in a progress file",
          "hãy ghi một sự kiện, `trong 5 ngày kể từ khi \"…\"`; các ngày phát sinh ghi trong tệp tiến độ")
      ])
  }

  private static func taskAfterItself(_ way: [String], at range: SourceRange) -> Diagnostic {
    let shown = (way + way.prefix(1)).map { "\"\($0)\"" }.joined(separator: " → ")
    return Diagnostic(
      .taskAfterItself, at: .source(range),
      both("this task comes after itself: \(shown)", "nhiệm vụ này phải chờ chính nó: \(shown)"),
      help: [
        both(
          "each arrow is an `after task`; take one of them out", "mỗi mũi tên là một chỗ `sau nhiệm vụ`; hãy bỏ một chỗ"
        )
      ])
  }

  /// `within 5 days of 9999-12-31`
  static func noDayAfter(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .badDayCount, at: .source(range),
      both("the calendar ends before that day", "lịch không có ngày này"),
      help: [both("check the day and the number of days", "kiểm tra lại ngày mốc và số ngày")])
  }
}
