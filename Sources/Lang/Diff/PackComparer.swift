import Base

/// Compares the meaning of two packs that were read and checked apart.
package enum PackComparer {
  /// What differs, in the order of the packs.
  package static func difference(_ old: TypedProgram, _ new: TypedProgram) -> PackDifference {
    let terms = SharedTerms(old.vocabulary, new.vocabulary)
    let years = new.pack.year - old.pack.year
    let before = ComparedPack(old, years: years) { $0 }
    let after = ComparedPack(new, years: 0) { terms.shared($0) }
    var difference = PackDifference(old: old, new: new, terms: terms)
    difference.targets = TargetComparer(old: before, new: after).rows()
    difference.renamedSections = renamed(difference)
    difference.head = HeadAspect.allCases.filter { before.canon.text($0) != after.canon.text($0) }
    difference.indicators = IndicatorComparer(old: before, new: after).differences()
    difference.scorecards = ScorecardComparer(old: before, new: after).differences()
    difference.tasks = TaskComparer(old: before, new: after).differences()
    return difference
  }

  /// Sections all of whose targets stand under another title now, which no section had before.
  private static func renamed(_ difference: PackDifference) -> [(old: String, new: String)] {
    let (old, new) = (difference.old, difference.new)
    var order: [String] = []
    var goals: [String: Set<String>] = [:]
    for row in difference.targets {
      let from = row.old?.targets.map { old[$0].section } ?? []
      // What is gone stands nowhere, so that the rest of its section is only moved.
      let to = Set(row.new?.targets.map { new[$0].section } ?? [""])
      for section in from {
        if goals[section] == nil { order.append(section) }
        goals[section, default: []].formUnion(to)
      }
    }
    let before = Set(old.targets.map(\.section))
    let after = Set(new.targets.map(\.section))
    return order.compactMap { section in
      guard let found = goals[section], found.count == 1, let goal = found.first, goal != "", !after.contains(section),
        !before.contains(goal)
      else { return nil }
      return (section, goal)
    }
  }
}
