import Base

/// What `for` and `except` clauses say together, decided without any unit.
package enum Scopes {
  /// A unit that fits: what of it matters; nil, or no classes, where it does not.
  package struct Fitting {
    package var level: LevelID?
    package var kind: KindID?
    package var classes: [ClassID] = []
    package var unit: String?
  }

  /// Whether some unit can fit every clause. A unit has one level and one kind, one name and one code.
  static func canHold(_ scopes: [Scope]) -> Bool {
    if scopes.isEmpty || hasObviousUnit(scopes) { return true }
    // More would take long to try; nothing is said then.
    return isTooMuch(UnitClass.Mentioned(scopes)) || fitting(scopes) != nil
  }

  /// Whether a unit fits every clause that is what each of those in turn says first that are no exceptions.
  private static func hasObviousUnit(_ scopes: [Scope]) -> Bool {
    var unit = UnitClass()
    for scope in scopes where !scope.excludes && !unit.fits(scope) {
      guard scope.terms.contains(where: { unit.take($0) }) else { return false }
    }
    return unit.fits(scopes)
  }

  private static func isTooMuch(_ mentioned: UnitClass.Mentioned) -> Bool { mentioned.count > 100_000 }

  /// A unit that fits every clause. Nothing
  /// is found where it would take long to try.
  package static func fitting(_ scopes: [Scope]) -> Fitting? {
    let mentioned = UnitClass.Mentioned(scopes)
    guard !isTooMuch(mentioned) else { return nil }
    func found(_ unit: UnitClass) -> Fitting {
      Fitting(
        level: unit.level, kind: unit.kind, classes: unit.classes,
        unit: mentioned.units.first { unit.names.contains($0.key) }?.name)
    }
    if let unit = mentioned.all.first(where: { $0.fits(scopes) }) { return found(unit) }
    // A unit of which one clause says the name and another the code; among very many it is not looked for.
    guard mentioned.units.count > 1, mentioned.count * mentioned.units.count <= 1_000_000 else { return nil }
    for unit in mentioned.all where !unit.names.isEmpty {
      for other in mentioned.units where UnitClass.canBeOne(unit.names[0], other.key) {
        let named = UnitClass(
          level: unit.level, kind: unit.kind, classes: unit.classes, names: [unit.names[0], other.key])
        if named.fits(scopes) { return found(named) }
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
