/// Which levels set a target on what: what a level word in a rule can mean.
struct SuperiorFigures {
  /// What figures must share for one to be a superior's of another; each may have a time of its own.
  private struct Subject: Hashable {
    var subject: TargetSubject
    var judged: TargetQuestion.Judged

    init(_ target: Target) {
      (subject, judged) = (target.subject, target.question.judged)
    }
  }

  /// The levels that set a target on one subject, each with the place of the first such target.
  private var setters: [Subject: [LevelID: Int]] = [:]

  /// Takes all targets in order, and the levels of the packs above, the nearest first.
  init(_ targets: [Target] = [], packs: [LevelID] = []) {
    for (place, target) in targets.enumerated() {
      guard let level = target.setBy ?? (target.pack > 0 ? packs[target.pack - 1] : nil) else { continue }
      if setters[Subject(target)]?[level] == nil { setters[Subject(target), default: [:]][level] = place }
    }
  }

  /// Whether a level word can mean a target on the same as `target`.
  func has(_ reference: SuperiorReference, for target: Target) -> Bool {
    guard let levels = setters[Subject(target)] else { return false }
    switch reference {
    case .level(let level): return levels[level] != nil
    case .strictest: return true
    }
  }

  /// The levels that set targets on the same as these, in the order of their targets.
  func levels(for targets: [Target]) -> [LevelID] {
    var first: [LevelID: Int] = [:]
    for subject in Set(targets.map(Subject.init)) {
      for (level, place) in setters[subject] ?? [:] { first[level] = Swift.min(first[level] ?? place, place) }
    }
    return first.sorted { $0.value < $1.value }.map(\.key)
  }
}
