/// The names of two packs that are compared, numbered together: what has one name in both is one, under the number that it
/// has in the old pack. What only the new one has comes after.
package struct SharedTerms: Sendable {
  /// The terms of both, by their shared numbers.
  package private(set) var levels: [Term]
  package private(set) var kinds: [Term]
  package private(set) var classifications: [(term: Term, classes: [Term])]

  /// The shared numbers of what the new pack has, by its own.
  private var levelNumbers: [Int] = []
  private var kindNumbers: [Int] = []
  private var classNumbers: [(classification: Int, classes: [Int])] = []

  /// Puts the names of two packs together.
  init(_ old: Vocabulary, _ new: Vocabulary) {
    levels = old.levels.map(\.term)
    kinds = old.kinds.map(\.term)
    classifications = old.classifications.map { ($0.term, $0.classes) }
    levelNumbers = SharedTerms.numbers(of: new.levels.map(\.term), in: &levels)
    kindNumbers = SharedTerms.numbers(of: new.kinds.map(\.term), in: &kinds)
    for added in new.classifications {
      let place = classifications.firstIndex { $0.term.key == added.term.key }
      if place == nil { classifications.append((added.term, [])) }
      let number = place ?? classifications.count - 1
      let classes = SharedTerms.numbers(of: added.classes, in: &classifications[number].classes)
      classNumbers.append((number, classes))
    }
  }

  /// The numbers of terms among those that are known, to which the others are added.
  private static func numbers(of terms: [Term], in known: inout [Term]) -> [Int] {
    var places: [String: Int] = [:]
    for (place, term) in known.enumerated() where places[term.key] == nil { places[term.key] = place }
    return terms.map { term in
      if let place = places[term.key] { return place }
      places[term.key] = known.count
      known.append(term)
      return known.count - 1
    }
  }

  /// The clauses of the new pack, by the shared numbers.
  func shared(_ scopes: [Scope]) -> [Scope] {
    scopes.map { scope in
      var scope = scope
      scope.terms = scope.terms.map(shared)
      return scope
    }
  }

  private func shared(_ term: Scope.Term) -> Scope.Term {
    switch term {
    case .level(let id): return .level(LevelID(levelNumbers[id.index]))
    case .kind(let id): return .kind(KindID(kindNumbers[id.index]))
    case .ofClass(let id):
      let (classification, classes) = classNumbers[id.classification.index]
      return .ofClass(ClassID(ClassificationID(classification), classes[id.index]))
    case .unit: return term
    }
  }
}
