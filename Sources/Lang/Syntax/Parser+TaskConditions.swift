import Base

/// What conditions and results say of the tasks of a plan.
extension Parser {
  /// Whether `task "1" done on time` stands here, and no task is declared.
  var standsTask: Bool {
    mutating get {
      guard at(.task), tokens[afterPhrase].kind == .text else { return false }
      let state = phrase(at: afterPhrase + 1)
      return Parser.taskStates.contains { state.keywords.contains($0.0) }
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
    if at(.share) || at(.count) {
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
    guard var found = Parser.taskStates.first(where: { state.keywords.contains($0.0) })?.1 else { return nil }
    index = place + state.length
    if found == .done, at(.by) || at(.before) {
      let isBefore = eat(.before)
      if !isBefore { _ = eat(.by) }
      let day = try date().date
      found = .by(isBefore ? day.adding(days: -1) ?? day : day)
    }
    let fact = TasksFact(
      function: function, state: found, ofAll: ofAll || code != nil, code: code.map { TextFolding.matchKey($0.value) })
    return Tree(expression: .overTasks(fact, range(from: start)), height: 1)
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
