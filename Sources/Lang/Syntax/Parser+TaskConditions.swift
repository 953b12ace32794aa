import Base

/// What conditions and results say of the tasks of a plan.
extension Parser {
  /// Whether `task "1" done on time` stands here, and no task is declared.
  var standsTask: Bool {
    mutating get {
      guard at(.task), tokens[afterPhrase].kind == .text else { return false }
      let state = phrase(at: afterPhrase + 1)
      return Parser.taskStates.contains { state.keywords.contains($0.0) } || stream.behindLate(afterPhrase + 1) != nil
    }
  }

  private static let taskStates: [(Keyword, TasksFact.State)] = [
    (.doneOnTime, .onTime), (.doneLate, .late), (.doneWord, .done), (.overdueWord, .overdue),
  ]

  /// ("share" | "count") "of"? ("all"? "tasks") state | ("every task" | "task" TEXT) state, where `done by` may name a day
  mutating func overTasks(_ start: Int) throws(Mistake) -> Tree? {
    var function = TasksFact.Function.every
    var ofAll = false
    var place = index
    if standsNumberOfTasks {
      // `số nhiệm vụ chậm quá 30 ngày`
      function = .count
      place = index + 1
    } else if at(.share) || at(.count) {
      function = at(.share) ? .share : .count
      place = afterPhrase
      let of = phrase(at: place)
      if of.keywords.contains(.of) { place += of.length }
    } else if !at(.everyTask), !(at(.task) && tokens[afterPhrase].kind == .text) {
      return nil
    }
    let tasks = phrase(at: place)
    guard tasks.keywords.contains(where: { [.everyTask, .tasks, .task].contains($0) }) else { return nil }
    ofAll = function != .every && tasks.keywords.contains(.everyTask)
    place += tasks.length
    var code: PlacedText?
    if function == .every, !tasks.keywords.contains(.everyTask) {
      let here = index
      index = place
      code = textIfAny()
      place = index
      index = here
    }
    let state = taskState(at: place)
    var found: TasksFact.State
    if let known = Parser.taskStates.first(where: { state.keywords.contains($0.0) })?.1 {
      found = known
      index = place + state.length
    } else if let end = stream.behindLate(place) {
      found = .behind
      index = end
    } else {
      return nil
    }
    let beyond = [.late, .overdue, .behind].contains(found) ? try daysBeyond() : nil
    if found == .done, at(.by) || at(.before) {
      let isBefore = eat(.before)
      if !isBefore { _ = eat(.by) }
      let day = try date().date
      found = .by(isBefore ? day.adding(days: -1) ?? day : day)
    }
    let fact = TasksFact(
      function: function, state: found, ofAll: ofAll || code != nil, code: code.map { TextFolding.matchKey($0.value) },
      beyond: beyond)
    return Tree(expression: .overTasks(fact, range(from: start)), height: 1)
  }

  /// Whether `số nhiệm vụ` and how far they are stand here.
  var standsNumberOfTasks: Bool {
    mutating get {
      guard word(index) == "số" else { return false }
      let tasks = phrase(at: index + 1)
      guard tasks.keywords.contains(where: { [.everyTask, .tasks, .task].contains($0) }) else { return false }
      let state = taskState(at: index + 1 + tasks.length)
      return Parser.taskStates.contains { state.keywords.contains($0.0) }
        || stream.behindLate(index + 1 + tasks.length) != nil
    }
  }

  /// Reads `by more than 30 days`, `quá 30 ngày`, `từ 30 ngày trở lên`: beyond how many days.
  private mutating func daysBeyond() throws(Mistake) -> Int? {
    guard let bound = TokenStream.latenessBounds.first(where: { says($0.words, at: index) }) else { return nil }
    let number = index + bound.words.count
    guard number < tokens.count, tokens[number].kind == .number,
      ["ngày", "days", "day", "working"].contains(word(number + 1))
    else { return nil }
    let start = index
    let isWorking = word(number + 1) == "working" || says(["làm", "việc"], at: number + 2)
    guard let days = wholeNumber(at: number), (bound.isIncluded ? 1 : 0)...DayCount.limit ~= days, !isWorking else {
      index = number + (isWorking ? 3 : 2)
      report(.badLateness(range(from: start), text(range(from: start)), isWorking: isWorking))
      throw Mistake()
    }
    index = number + 2
    if says(["trở", "lên"], at: index) || says(["or", "more"], at: index) { index += 2 }
    return bound.isIncluded ? days - 1 : days
  }

  /// The phrase of how far tasks are; `hoàn thành chậm nhất ngày …` is not one of tasks done late, and before a section
  /// `chỉ tiêu "…"` it is `hoàn thành` alone.
  private func taskState(at place: Int) -> (keywords: Keywords, length: Int) {
    let whole = phrase(at: place)
    for length in 1..<max(1, whole.length) {
      let next = phrase(at: place + length)
      let isDay = next.keywords.contains(.by) || next.keywords.contains(.before)
      let isSection = next.keywords.contains(.targets) && kind(place + length + next.length - index) == .text
      guard isSection || isDay && length + next.length > whole.length else { continue }
      let state = stream.phrase(at: place, before: place + length)
      if state.length == length, state.keywords.contains(.doneWord) { return state }
    }
    return whole
  }
}

extension Diagnostic {
  /// `late by more than 2.5 days`, `chậm quá 5 ngày làm việc`
  static func badLateness(_ range: SourceRange, _ written: String, isWorking: Bool) -> Diagnostic {
    Diagnostic(
      .badDayCount, at: .source(range),
      isWorking
        ? Wording(
          en: "`\(written)`: how late something is, is told in days of the calendar",
          vi: "`\(written)`: số ngày chậm tính theo ngày lịch, không theo ngày làm việc")
        : Wording(
          en: "`\(written)` is no number of days by which something can be late",
          vi: "`\(written)` không phải là số ngày chậm"),
      help: [
        Wording(
          en: "write a whole number up to \(DayCount.limit), as in `late by more than 30 days`",
          vi: "viết số nguyên không quá \(DayCount.limit), như `chậm quá 30 ngày`")
      ])
  }
}
