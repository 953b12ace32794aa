import Base

/// What `for` and `except` clauses say together, decided without any unit.
enum Scopes {
  /// Whether some unit can fit every clause. A unit has one level and one kind; whether it is one that a clause names
  /// is open, as a name and a code may mean one unit.
  static func canHold(_ scopes: [Scope]) -> Bool {
    var levels: Set<LevelID?> = [nil]
    var kinds: Set<KindID?> = [nil]
    var excluded: Set<String> = []
    for scope in scopes {
      for term in scope.terms {
        switch term {
        case .level(let level): levels.insert(level)
        case .kind(let kind): kinds.insert(kind)
        case .unit(_, let key): if scope.excludes { excluded.insert(key) }
        }
      }
    }
    // More would take long to try; nothing is said then.
    guard levels.count * kinds.count * scopes.count <= 100_000 else { return true }
    for level in levels {
      for kind in kinds {
        let fits = scopes.allSatisfy { scope in
          scope.excludes
            != scope.terms.contains { term in
              switch term {
              case .level(let wanted): wanted == level
              case .kind(let wanted): wanted == kind
              case .unit(_, let key): !scope.excludes && !excluded.contains(key)
              }
            }
        }
        if fits { return true }
      }
    }
    return false
  }

  /// Whether one unit can be in both.
  static func overlap(_ a: [Scope], _ b: [Scope]) -> Bool {
    a.isEmpty || b.isEmpty || canHold(a + b)
  }

  /// The clauses without their order and the way units are written: equal when they say the same in the same words.
  static func normal(_ scopes: [Scope]) -> Set<[Set<Scope.Term>]> {
    Set(
      scopes.map { scope in
        let terms = Set(
          scope.terms.map { term -> Scope.Term in
            if case .unit(_, let key) = term { .unit(key, key: key) } else { term }
          })
        return scope.excludes ? [terms, []] : [terms]
      })
  }
}
