import Base
import Lang

/// Units that no scope of the program tells apart, put together.
struct UnitClasses {
  /// The last is nil: of those who are not there on the last day of the period, and answer for nothing in it.
  private(set) var classes: [UnitClass?] = []
  /// The class of each unit.
  private(set) var classOfUnit: [Int32] = []

  init(program: TypedProgram, units: [Unit], on period: Period) {
    var mentioned = UnitClass.Mentioned()
    let cards = program.scorecards.flatMap { $0.scopes + $0.items.flatMap(\.scopes) }
    for scope in program.targets.flatMap(\.scopes) + program.assignments.flatMap(\.scopes) + cards {
      mentioned.add(scope)
    }
    let named = Set(mentioned.units.map(\.key))
    let asked = Set(mentioned.classes.joined())
    var indices: [UnitClass: Int32] = [:]
    classOfUnit.reserveCapacity(units.count)
    for unit in units {
      var names: [String] = []
      if !named.isEmpty {
        let keys = Set([TextFolding.matchKey(unit.name), TextFolding.matchKey(unit.code)])
        names = keys.filter(named.contains).sorted()
      }
      let this = UnitClass(
        level: unit.level, kind: unit.kind, classes: unit.classes.filter { asked.contains($0) }, names: names)
      if let index = indices[this] {
        classOfUnit.append(index)
      } else {
        let index = Int32(truncatingIfNeeded: classes.count)
        indices[this] = index
        classes.append(this)
        classOfUnit.append(index)
      }
    }
    for (place, unit) in units.enumerated() where !unit.life.holdsAtEnd(of: period) {
      classOfUnit[place] = Int32(truncatingIfNeeded: classes.count)
    }
    classes.append(nil)
  }
}
