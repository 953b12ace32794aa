import Base
package import Lang

/// The verdicts of two runs over the same data, held against each other unit by unit.
package struct VerdictChanges {
  /// What both say of one question of a unit; nil where one of them does not ask it.
  package struct Change: Sendable {
    package var before: VerdictRow?
    package var after: VerdictRow?

    /// Whether the verdict is another one, or only one of them asks.
    package var isChange: Bool { before?.verdict != after?.verdict }
  }

  package let before: RowRun<Outcome>
  package let after: RowRun<Outcome>
  /// By target, which question it is; nil where both have the same targets.
  private let questions: (before: [String?], after: [String?])?
  /// For each unit of the one, and of the other: their places.
  private let units: [(before: Int?, after: Int?)]

  /// Two runs of the same targets over the same units.
  package init(_ before: RowRun<Outcome>, _ after: RowRun<Outcome>) {
    self.before = before
    self.after = after
    questions = nil
    units = before.frame.units.indices.map { ($0, $0) }
  }

  /// The runs of two programs: `difference` says which of their targets ask the same.
  package init(_ before: RowRun<Outcome>, _ after: RowRun<Outcome>, _ difference: PackDifference) {
    self.before = before
    self.after = after
    let found = difference.questions
    questions = (found.old, found.new)
    var places: [String: Int] = [:]
    for (place, unit) in before.frame.units.enumerated() where places[TextFolding.matchKey(unit.code)] == nil {
      places[TextFolding.matchKey(unit.code)] = place
    }
    var pairs: [(before: Int?, after: Int?)] = []
    var seen: Set<Int> = []
    for (place, unit) in after.frame.units.enumerated() {
      let other = places[TextFolding.matchKey(unit.code)]
      if let other { seen.insert(other) }
      pairs.append((other, place))
    }
    for place in before.frame.units.indices where !seen.contains(place) { pairs.append((place, nil)) }
    units = pairs
  }

  /// Gives what both say of each unit, in the order of the second run's units and targets; what only the first asks comes
  /// last of its unit. Ends where `body` wants no more.
  package func forEach(_ body: ([Change]) -> Bool) {
    for unit in units {
      let old = unit.before.map { before.rows(of: $0) } ?? []
      let new = unit.after.map { after.rows(of: $0) } ?? []
      let changes = paired(old, new)
      if !changes.isEmpty, !body(changes) { return }
    }
  }

  private func paired(_ old: [VerdictRow], _ new: [VerdictRow]) -> [Change] {
    guard let questions else {
      // The same targets hold: at the same places.
      guard old.count == new.count, zip(old, new).allSatisfy({ $0.target == $1.target }) else {
        var byTarget: [TargetID: VerdictRow] = [:]
        for row in old { byTarget[row.target] = row }
        let changes = new.map { Change(before: byTarget.removeValue(forKey: $0.target), after: $0) }
        return changes + old.filter { byTarget[$0.target] != nil }.map { Change(before: $0, after: nil) }
      }
      return zip(old, new).map { Change(before: $0, after: $1) }
    }
    var byQuestion: [String: [Int]] = [:]
    for (place, row) in old.enumerated().reversed() {
      if let question = questions.before[row.target.index] { byQuestion[question, default: []].append(place) }
    }
    var taken: Set<Int> = []
    var changes: [Change] = []
    for row in new {
      let place = questions.after[row.target.index].flatMap { byQuestion[$0]?.popLast() }
      if let place { taken.insert(place) }
      changes.append(Change(before: place.map { old[$0] }, after: row))
    }
    return changes + old.indices.filter { !taken.contains($0) }.map { Change(before: old[$0], after: nil) }
  }
}
