/// A unit as `for` and `except` clauses see it: its level, its kind, its classes, and by which of their texts it is named.
package struct UnitClass: Hashable, Sendable {
  package var level: LevelID?
  package var kind: KindID?
  /// At most one of each classification.
  package var classes: [ClassID]
  /// The keys of the texts in clauses that name it, in order: its name, its code, or both.
  package var names: [String]

  package init(level: LevelID? = nil, kind: KindID? = nil, classes: [ClassID] = [], names: [String] = []) {
    self.level = level
    self.kind = kind
    self.classes = classes
    self.names = names
  }

  /// Makes the unit what a term says, where nothing is known yet that keeps it from being so; gives whether it was done.
  mutating func take(_ term: Scope.Term) -> Bool {
    switch term {
    case .level(let level):
      guard self.level == nil else { return false }
      self.level = level
    case .kind(let kind):
      guard self.kind == nil else { return false }
      self.kind = kind
    case .ofClass(let one):
      guard !classes.contains(where: { $0.classification == one.classification }) else { return false }
      classes.append(one)
    case .unit(_, let key):
      guard names.isEmpty else { return false }
      names = [key]
    }
    return true
  }

  /// Whether all clauses let the unit in.
  package func fits(_ scopes: [Scope]) -> Bool { scopes.allSatisfy(fits) }

  package func fits(_ scope: Scope) -> Bool {
    let isNamed = scope.terms.contains { term in
      switch term {
      case .level(let level): self.level == level
      case .kind(let kind): self.kind == kind
      case .ofClass(let one): classes.contains(one)
      case .unit(_, let key): names.contains(key)
      }
    }
    return isNamed != scope.excludes
  }
}

extension UnitClass {
  /// What the clauses mention.
  package struct Mentioned {
    package var levels: [LevelID] = []
    package var kinds: [KindID] = []
    /// By classification, in order of mention, the classes.
    package var classes: [[ClassID]] = []
    /// The units as written, each with its key.
    package var units: [(name: String, key: String)] = []
    private var seen: Set<Scope.Term> = []

    package init() {}

    package init(_ scopes: some Sequence<Scope>) {
      for scope in scopes { add(scope) }
    }

    package mutating func add(_ scope: Scope) {
      for term in scope.terms {
        switch term {
        case .level(let level): if seen.insert(term).inserted { levels.append(level) }
        case .kind(let kind): if seen.insert(term).inserted { kinds.append(kind) }
        case .ofClass(let one):
          guard seen.insert(term).inserted else { continue }
          if let place = classes.firstIndex(where: { $0[0].classification == one.classification }) {
            classes[place].append(one)
          } else {
            classes.append([one])
          }
        case .unit(let name, let key):
          if seen.insert(.unit(key, key: key)).inserted { units.append((name, key)) }
        }
      }
    }

    /// How many classes they tell apart, units counted singly.
    package var count: Int {
      var count = 1
      for factor in [levels.count, kinds.count, units.count] + classes.map(\.count) {
        let (next, overflow) = count.multipliedReportingOverflow(by: factor + 1)
        if overflow { return .max }
        count = next
      }
      return count
    }

    /// Every choice of a class, or none, of each classification.
    package var combinations: [[ClassID]] {
      classes.reduce([[]]) { chosen, next in
        chosen.flatMap { before in [before] + next.map { before + [$0] } }
      }
    }

    /// The classes: every level, kind and combination of classes, and none of them, with every unit that is named, and none
    /// of those.
    package var all: [UnitClass] {
      var all: [UnitClass] = []
      let combinations = combinations
      for level in [nil] + levels.map(Optional.some) {
        for kind in [nil] + kinds.map(Optional.some) {
          for classes in combinations {
            for names in [[]] + units.map({ [$0.key] }) {
              all.append(UnitClass(level: level, kind: kind, classes: classes, names: names))
            }
          }
        }
      }
      return all
    }
  }

  /// Whether two texts that name units can be the name and the code of one. A code is one word; two names, or two codes,
  /// are those of two units.
  package static func canBeOne(_ a: String, _ b: String) -> Bool {
    a != b && a.contains(where: \.isWhitespace) != b.contains(where: \.isWhitespace)
  }
}
