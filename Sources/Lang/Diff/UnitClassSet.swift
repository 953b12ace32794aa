/// Classes of units among all that some clauses tell apart, put in words as clauses again.
struct UnitClassSet {
  /// All classes that are told apart.
  let all: [UnitClass]
  private let mentioned: UnitClass.Mentioned
  /// For each way in which units differ, how many values are told apart, that of none of them included.
  private let sizes: [Int]

  /// The most classes that are looked at.
  static let limit = 20_000

  /// nil where the clauses tell too many classes apart.
  init?(_ scopes: [[Scope]]) {
    var mentioned = UnitClass.Mentioned()
    for scope in scopes.joined() { mentioned.add(scope) }
    guard mentioned.count <= UnitClassSet.limit else { return nil }
    self.mentioned = mentioned
    all = mentioned.all
    sizes =
      [mentioned.levels.count + 1, mentioned.kinds.count + 1] + mentioned.classes.map { $0.count + 1 }
      + [mentioned.units.count + 1]
  }

  /// How many classes clauses tell apart.
  static func count(_ scopes: [[Scope]]) -> Int {
    var mentioned = UnitClass.Mentioned()
    for scope in scopes.joined() { mentioned.add(scope) }
    return mentioned.count
  }

  /// Clauses for exactly these classes (by their places in `all`), as few as may be: each of the lists by itself lets some
  /// of them in. One of `known` where it fits, unless it would take long to see that. An empty list of clauses is for all.
  func clauses(_ places: [Int], known: [[Scope]]) -> [[Scope]] {
    if places.count == all.count { return [[]] }
    for scopes in known where all.count <= 500 || places.count * 4 >= all.count {
      var next = 0
      let isSame = all.indices.allSatisfy { place in
        let isIn = next < places.count && places[next] == place
        if isIn { next += 1 }
        return all[place].fits(scopes) == isIn
      }
      if isSame { return [scopes] }
    }
    return products(places.map(values), from: 0).map(scopes)
  }

  /// By which value a class is told apart in each way; 0 for none that is mentioned. The classes stand in the order of
  /// their values, the last way changing fastest.
  private func values(of place: Int) -> [Int] {
    var rest = place
    var values: [Int] = []
    for size in sizes.reversed() {
      values.append(rest % size)
      rest /= size
    }
    return values.reversed()
  }

  /// The classes as sets of values that may be chosen freely in each way.
  private func products(_ classes: [[Int]], from way: Int) -> [[[Int]]] {
    guard way < sizes.count else { return [[]] }
    var rests: [Int: [[Int]]] = [:]
    for values in classes { rests[values[way], default: []].append(Array(values[(way + 1)...])) }
    // Values that leave the same choice of the rest stand together.
    var groups: [(values: [Int], rest: [[Int]])] = []
    var places: [[[Int]]: Int] = [:]
    for value in rests.keys.sorted() {
      let rest = rests[value] ?? []
      if let place = places[rest] {
        groups[place].values.append(value)
      } else {
        places[rest] = groups.count
        groups.append(([value], rest))
      }
    }
    return groups.flatMap { group in
      let padded = group.rest.map { Array(repeating: 0, count: way + 1) + $0 }
      return products(padded, from: way + 1).map { [group.values] + $0 }
    }
  }

  /// Free choices as clauses.
  private func scopes(_ product: [[Int]]) -> [Scope] {
    var terms: [[Scope.Term]] = [mentioned.levels.map { .level($0) }, mentioned.kinds.map { .kind($0) }]
    terms += mentioned.classes.map { $0.map { .ofClass($0) } }
    terms.append(mentioned.units.map { .unit($0.name, key: $0.key) })
    return product.enumerated().compactMap { way, values in
      if values.count == sizes[way] { return nil }
      let excludes = values.contains(0)
      let named = terms[way].indices.filter { values.contains($0 + 1) != excludes }
      return Scope(terms: named.map { terms[way][$0] }, excludes: excludes)
    }
  }
}
