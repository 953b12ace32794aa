package import Base
package import Lang
package import Tables

/// Which units of a table changed, by a pack's histories and lists of units.
package struct ChangedUnits: Sendable {
  /// A unit that was made of others, or that is no more.
  package struct Change: Sendable {
    package var unit: String
    package var day: CalendarDate
    /// Whether the unit ended on the day; else it was made then.
    package var isEnd: Bool
    /// What it was made of, or what was made of it: each with whether only a part of it went there.
    package var others: [(name: String, isPart: Bool)]
  }

  /// How many units the table names that are known by code or name.
  package var unitCount: Int
  /// How many of them are the same as before, with nothing added or taken away.
  package var unchangedCount: Int
  /// How many nothing is known of.
  package var unknownCount: Int
  /// In the order in which the table names them.
  package var changes: [Change]

  /// Takes tables, of which `registers` are lists of units; gives for each of the others what is known of its units, nil
  /// where it names none.
  package static func find(
    in tables: [Table], registers: Set<Int>, _ program: TypedProgram
  ) -> [Int: ChangedUnits] {
    let binder = DatasetBinder.units(of: tables, registers: registers, program)
    guard !binder.times.isEmpty else { return [:] }
    var found: [Int: ChangedUnits] = [:]
    for table in tables.indices where !registers.contains(table) {
      if let changed = binder.changedUnits(table) { found[table] = changed }
    }
    return found
  }
}

extension DatasetBinder {
  /// Finds out only which units the rows of tables name.
  fileprivate static func units(
    of tables: [Table], registers: Set<Int>, _ program: TypedProgram
  ) -> DatasetBinder {
    var binder = DatasetBinder(tables, program, nil, isSkipping: false, reading: [])
    binder.registers = registers
    binder.layOut()
    binder.setRowsAside()
    binder.collectUnits()
    return binder
  }

  fileprivate func changedUnits(_ table: Int) -> ChangedUnits? {
    var seen: Set<Int> = []
    var changed = ChangedUnits(unitCount: 0, unchangedCount: 0, unknownCount: 0, changes: [])
    for row in unitOfRow[table] where row >= 0 && seen.insert(Int(row)).inserted {
      let unit = Int(row)
      let (life, key) = (times.life(of: unit), units[unit].key)
      changed.unitCount += 1
      guard life != Lifetime() else {
        changed.unknownCount += 1
        continue
      }
      let change = times.change(key, life.from)
      if let change, change.sources.count == 1, change.sources[0].extent == .whole, change.sources[0].key == key {
        changed.unchangedCount += 1
      } else if let change {
        let others = change.sources.map { source in
          (
            name: self.source(source.key, before: change.from).map(shownUnit) ?? source.text,
            isPart: source.extent != .whole
          )
        }
        changed.changes.append(.init(unit: shownUnit(unit), day: change.from, isEnd: false, others: others))
      }
      if let until = life.until {
        let heirs = times.heirs(of: key).filter { $0.from == until }
        let goesOn = heirs.contains { $0.key == key && $0.sources.count == 1 && $0.sources[0].extent == .whole }
        if goesOn {
          if change == nil { changed.unchangedCount += 1 }
          continue
        }
        let others = heirs.map { heir in
          (
            name: shownUnit(heir),
            isPart: heir.sources.contains { $0.key == key && $0.extent != .whole }
          )
        }
        changed.changes.append(.init(unit: shownUnit(unit), day: until, isEnd: true, others: others))
      }
    }
    return seen.isEmpty ? nil : changed
  }
}
