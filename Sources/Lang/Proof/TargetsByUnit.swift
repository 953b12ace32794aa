/// Targets found by the units that they name, so that those for one unit need not be looked for among those for all
/// others.
package struct TargetsByUnit: Sendable {
  /// A target that names the unit in a clause for named units alone.
  private struct Naming: Sendable {
    /// The place of the target.
    var place: Int
    /// Which of its clauses names the unit.
    var clause: Int
  }

  /// The clauses of the targets, in order.
  private let scopes: [[Scope]]
  /// Targets for named units alone, by the units' keys.
  private var byUnit: [String: [Naming]] = [:]
  /// The places of all others.
  private var others: [Int] = []

  package init(_ targets: [Target]) {
    scopes = targets.map(\.scopes)
    for (place, scopes) in scopes.enumerated() {
      guard let clause = scopes.firstIndex(where: { $0.onlyUnits != nil }), let units = scopes[clause].onlyUnits else {
        others.append(place)
        continue
      }
      for key in Set(units) { byUnit[key, default: []].append(Naming(place: place, clause: clause)) }
    }
  }

  /// The places of those that are for a class of units, in order.
  package func places(for unit: UnitClass) -> [Int] {
    var places = others.filter { unit.fits(scopes[$0]) }
    let unnamed = places.count
    for naming in unit.names.flatMap({ byUnit[$0] ?? [] }) {
      let clauses = scopes[naming.place]
      if clauses.indices.allSatisfy({ $0 == naming.clause || unit.fits(clauses[$0]) }) { places.append(naming.place) }
    }
    guard places.count > unnamed else { return places }
    // Of a unit whose name and code are both named, a target may have come twice.
    places.sort()
    var last = -1
    return places.filter { place in
      defer { last = place }
      return place != last
    }
  }
}

extension Scope {
  /// The keys of the units, when the clause is for named units only.
  var onlyUnits: [String]? {
    guard !excludes else { return nil }
    var keys: [String] = []
    for term in terms {
      guard case .unit(_, let key) = term else { return nil }
      keys.append(key)
    }
    return keys
  }
}
