import Base
import Lang

/// Units that no scope of the program tells apart, put together.
struct UnitClasses {
  /// What scopes see of a unit.
  struct Class: Hashable {
    var level: LevelID?
    var kind: KindID?
    /// The keys of the unit terms of scopes that name it, in order.
    var names: [String]
  }

  private(set) var classes: [Class] = []
  private(set) var classOfUnit: [Int32] = []

  init(program: TypedProgram, units: [Unit]) {
    var named: Set<String> = []
    let cards = program.scorecards.flatMap { $0.scopes + $0.items.flatMap(\.scopes) }
    for scope in program.targets.flatMap(\.scopes) + program.assignments.flatMap(\.scopes) + cards {
      for case .unit(_, let key) in scope.terms { named.insert(key) }
    }
    var indices: [Class: Int32] = [:]
    classOfUnit.reserveCapacity(units.count)
    for unit in units {
      var names: [String] = []
      if !named.isEmpty {
        let keys = Set([TextFolding.matchKey(unit.name), TextFolding.matchKey(unit.code)])
        names = keys.filter(named.contains).sorted()
      }
      let this = Class(level: unit.level, kind: unit.kind, names: names)
      if let index = indices[this] {
        classOfUnit.append(index)
      } else {
        let index = Int32(truncatingIfNeeded: classes.count)
        indices[this] = index
        classes.append(this)
        classOfUnit.append(index)
      }
    }
  }
}

extension UnitClasses.Class {
  /// Whether all scopes let the unit in.
  func fits(_ scopes: [Scope]) -> Bool { scopes.allSatisfy(fits) }

  private func fits(_ scope: Scope) -> Bool {
    let found = scope.terms.contains { term in
      switch term {
      case .level(let level): self.level == level
      case .kind(let kind): self.kind == kind
      case .unit(_, let key): names.contains(key)
      }
    }
    return found != scope.excludes
  }
}
