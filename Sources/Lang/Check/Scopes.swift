import Base

/// What `for` and `except` clauses say together, decided without any unit.
enum Scopes {
  /// Whether some unit can fit every clause. A unit has one level and one kind; whether it is one that a clause names
  /// is open, as a name and a code may mean one unit.
  static func canHold(_ scopes: [Scope]) -> Bool {
    // More would take long to try; nothing is said then.
    isTooMuch(scopes) || fitting(scopes) != nil
  }

  private static func isTooMuch(_ scopes: [Scope]) -> Bool {
    var levels: Set<LevelID> = []
    var kinds: Set<KindID> = []
    var terms = 0
    for scope in scopes {
      terms += scope.terms.count
      for term in scope.terms {
        if case .level(let level) = term { levels.insert(level) }
        if case .kind(let kind) = term { kinds.insert(kind) }
      }
    }
    return min(levels.count, 10_000) * min(kinds.count, 10_000) * min(terms, 10_000) > 200_000
  }

  /// A unit that fits every clause: its level, kind and name, each nil where it does not matter. Nothing
  /// is found where it would take long to try.
  static func fitting(_ scopes: [Scope]) -> (level: LevelID?, kind: KindID?, unit: String?)? {
    guard !isTooMuch(scopes) else { return nil }
    var levels: [LevelID?] = [nil]
    var kinds: [KindID?] = [nil]
    var excluded: Set<String> = []
    var unit: String?
    for scope in scopes {
      for term in scope.terms {
        switch term {
        case .level(let level): if !levels.contains(level) { levels.append(level) }
        case .kind(let kind): if !kinds.contains(kind) { kinds.append(kind) }
        case .unit(let name, let key):
          if scope.excludes { excluded.insert(key) } else { unit = unit ?? name }
        }
      }
    }
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
        if fits { return (level, kind, unit) }
      }
    }
    return nil
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
