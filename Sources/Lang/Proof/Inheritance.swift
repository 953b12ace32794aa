package import Base

/// Decides which targets hold for a class of units where packs stand under one another, and which of them replace which.
///
/// From the farthest pack to the nearest: a pack's targets hold beside those that hold under the pack above. One of
/// them replaces a target of a pack above on the same question if it is surely as strict, whatever the results are, or
/// while its waiver lasts. A target whose waiver has run out falls away where one from above holds to which it is not
/// surely as strict.
package struct Inheritance: Sendable {
  /// A target that holds, and those from above that it replaces.
  package struct Held: Sendable {
    package var target: TargetID
    package var replaces: [TargetID]
  }

  /// How a target stands to one of a pack above, before any data.
  enum Strictness {
    /// What meets it meets the other.
    case asStrict
    /// It states the same side and allows what the other refuses.
    case looser
    /// No value meets both.
    case apart
    case notProved
  }

  let vocabulary: Vocabulary
  /// Of all packs, in their order, the nearest first; `TargetID` indexes them.
  let targets: [Target]
  let assignments: [Assignment]
  /// The level of each pack.
  let levels: [LevelID?]
  /// The rules that set each target, the nearest pack's first.
  private let rules: [TargetID: [Int]]

  init(vocabulary: Vocabulary, targets: [Target], assignments: [Assignment], levels: [LevelID?]) {
    self.vocabulary = vocabulary
    self.targets = targets
    self.assignments = assignments
    self.levels = levels
    var rules: [TargetID: [Int]] = [:]
    for (index, rule) in assignments.enumerated() { for id in rule.targets { rules[id, default: []].append(index) } }
    self.rules = rules
  }

  package init(_ program: TypedProgram) {
    self.init(
      vocabulary: program.vocabulary, targets: program.targets, assignments: program.assignments,
      levels: program.packs.map(\.level))
  }

  /// What holds of `fitting`, the targets on one subject that are for the unit, in order. `day`: the last day of the
  /// period judged, by which waivers may have run out; nil: all last.
  package func held(of fitting: [Target], for unit: UnitClass, on day: CalendarDate?) -> [Held] {
    guard let first = fitting.first else { return [] }
    if fitting.allSatisfy({ $0.pack == first.pack && $0.waiver == nil }) {
      return fitting.map { Held(target: $0.id, replaces: []) }
    }
    var questions: [TargetQuestion] = []
    var asked: [TargetQuestion: [Target]] = [:]
    for target in fitting {
      let question = target.question
      if asked[question] == nil { questions.append(question) }
      asked[question, default: []].append(target)
    }
    return questions.flatMap { held(of: asked[$0] ?? [], among: fitting, for: unit, on: day) }
      .sorted { $0.target < $1.target }
  }

  /// The same for targets with one question.
  private func held(
    of asked: [Target], among fitting: [Target], for unit: UnitClass, on day: CalendarDate?
  ) -> [Held] {
    var held: [Held] = []
    var rest = asked[...]
    while let pack = rest.last?.pack {
      let own = Array(rest.suffix(while: { $0.pack == pack }))
      rest = rest.dropLast(own.count)
      func strictness(_ target: Target, _ other: Held) -> Strictness {
        self.strictness(of: target, against: targets[other.target.index], for: unit, among: fitting)
      }
      func hasLapsed(_ waiver: Target.Waiver) -> Bool { day.map { $0 > waiver.until } ?? false }
      let standing = own.filter { target in
        guard let waiver = target.waiver, hasLapsed(waiver) else { return true }
        return held.allSatisfy { strictness(target, $0) == .asStrict }
      }
      var kept = held
      var next: [Held] = []
      for target in standing {
        let isWaived = target.waiver.map { !hasLapsed($0) } ?? false
        let replaced = held.filter { isWaived || strictness(target, $0) == .asStrict }
        kept.removeAll { other in replaced.contains { $0.target == other.target } }
        next.append(Held(target: target.id, replaces: replaced.flatMap { [$0.target] + $0.replaces }))
      }
      held = next + kept
    }
    return held
  }

  /// Whether any rule sets a target.
  func hasRules(_ target: Target) -> Bool { rules[target.id] != nil }

  /// The rule of the nearest pack that sets a target for the unit, and those of farther packs behind it.
  package func rules(of target: Target, for unit: UnitClass) -> [Int] {
    var found: [Int] = []
    for index in rules[target.id] ?? [] where unit.fits(assignments[index].scopes) {
      if let last = found.last, assignments[last].pack == assignments[index].pack { continue }
      found.append(index)
    }
    return found
  }

  /// The targets that a level word means for `target` in a rule of pack number `pack`, each with the bound that counts.
  package func superiors(
    _ reference: SuperiorReference, of target: Target, from pack: Int, among fitting: [Target]
  ) -> [(target: TargetID, bound: Int)] {
    let judged = target.question.judged
    let alike = fitting.filter { $0.question.judged == judged }
    let set = alike.filter { $0.pack >= pack && $0.setBy != nil }
    let above = alike.filter { $0.pack > pack && $0.setBy == nil }
    let found: [Target]
    switch reference {
    case .level(let level):
      let setByLevel = set.filter { $0.setBy == level }
      found = setByLevel.isEmpty ? above.filter { levels[$0.pack] == level } : setByLevel
    case .strictest: found = set + above
    }
    let rising = target.bounds.first?.comparator.rises ?? true
    return found.compactMap { other in
      other.bounds.firstIndex { $0.comparator.rises == rising }.map { (other.id, $0) }
    }
  }
}

extension BidirectionalCollection {
  /// The last elements for which `holds`.
  fileprivate func suffix(while holds: (Element) -> Bool) -> SubSequence {
    var start = endIndex
    while start > startIndex, holds(self[index(before: start)]) { start = index(before: start) }
    return self[start...]
  }
}
