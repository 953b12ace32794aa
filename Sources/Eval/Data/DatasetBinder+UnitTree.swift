import Base
import Lang
import Tables

// What can be checked only when all units are known.
extension DatasetBinder {
  /// Finds the unit that each unit's parent names, and refuses circles.
  mutating func linkParents() {
    for unit in units.entries.indices {
      guard let parent = units[unit].parent else { continue }
      switch units.find(parent.key) {
      case .unit(let index):
        units[unit].parentIndex = self.parent(index, of: unit)
      case .several(let codes):
        findings.report(
          DataMessages.ambiguousUnit(parent.text, codes: codes, at: place(parent.at)), at: parent.at,
          scope: .text(parent.text))
      case .none:
        if let index = units.alike(parent.key, except: unit) {
          units[unit].parentIndex = self.parent(index, of: unit)
          continue
        }
        let scope = DataFindings.Scope.text(parent.text)
        let wantsHint = findings.wantsHint(.unknownParent, at: parent.at, scope: scope, among: units.nameCount)
        let nearest = wantsHint ? units.nearest(parent.text, except: unit) : nil
        findings.report(
          DataMessages.unknownParent(parent.text, of: shownUnit(unit), nearest, at: place(parent.at)), at: parent.at,
          scope: scope)
      }
    }
    for (unit, text, key, at) in laterParents {
      guard let first = units[unit].parent else { continue }
      if case .unit(let index) = units.find(key), self.parent(index, of: unit) == units[unit].parentIndex { continue }
      if let index = units.alike(key, except: unit), self.parent(index, of: unit) == units[unit].parentIndex {
        continue
      }
      conflict(unit, .parent, (first.text, first.at), (text, at))
    }
    refuseCircles()
  }

  private mutating func refuseCircles() {
    // 0 not seen, 1 on the way up from the present unit, 2 done.
    var state = Array(repeating: UInt8(0), count: units.entries.count)
    for start in units.entries.indices where state[start] == 0 {
      var way: [Int] = []
      var next: Int? = start
      while let unit = next, state[unit] == 0 {
        state[unit] = 1
        way.append(unit)
        next = units[unit].parentIndex
      }
      if let unit = next, state[unit] == 1, let first = way.firstIndex(of: unit) {
        report(circle: Array(way[first...]))
      }
      for unit in way { state[unit] = 2 }
    }
  }

  private mutating func report(circle: [Int]) {
    let shown = circle.map(shownUnit)
    let places = circle.compactMap { units[$0].parent?.at }
    guard let at = places.min() else { return }
    findings.report(
      DataMessages.parentCircle(shown, at: place(at), others: places.filter { $0 != at }.map(place)), at: at)
    for (unit, place) in zip(circle, places) {
      findings.leaveOut(place)
      units[unit].parentIndex = nil
    }
  }

  /// Every unit must have a level from some file.
  mutating func checkLevels() {
    let without = units.entries.indices.filter { units[$0].level == nil && !units[$0].isJoined }
    guard !without.isEmpty, !hasBrokenHeader, !levelsMayBeUnread else { return }
    guard layouts.contains(where: { $0?.roles[.level] != nil }) else {
      // No file says any: one cause.
      let first = units[without[0]].first
      findings.report(
        DataMessages.noLevels(
          file: tables[Int(first.table)].file,
          levels: Wording(
            en: vocabulary.levels.map(\.term.name).joined(separator: ", "),
            vi: vocabulary.levels.map { $0.term.aliases.first ?? $0.term.name }.joined(separator: ", "))),
        table: Int(first.table))
      return
    }
    let lists = tables.indices.filter { table in
      layouts[table].map { !$0.hasResults && $0.records == nil && $0.column(of: .level) != nil } ?? false
    }
    let inLists = Set(lists.flatMap { unitOfRow[$0] })
    for unit in without where !units[unit].isBroken {
      let at = units[unit].first
      let wantsHint = findings.wantsHint(.unitWithoutLevel, at: at, among: units.nameCount)
      if let list = lists.first, !inLists.contains(Int32(truncatingIfNeeded: unit)) {
        let nearest = wantsHint ? units.nearestListed(to: unit) : []
        findings.report(
          DataMessages.unitNotListed(shownUnit(unit), list: tableName(list), nearest, at: place(at)), at: at)
        continue
      }
      let nearest = wantsHint ? units.nearest(units[unit].code, except: unit) : nil
      findings.report(
        DataMessages.unitWithoutLevel(shownUnit(unit), nearest, at: place(at)), at: at)
    }
  }

  /// Warns of units of which no file says what a classification asks for that decides something: those at a level at which
  /// some unit has a class, or where none has, all.
  mutating func checkClasses() {
    for id in program.classificationsInUse {
      let listed = units.entries.filter { $0.level != nil && !$0.isBroken }
      func has(_ entry: UnitRegistry.Entry) -> Bool { entry.classes.contains { $0.id.classification == id } }
      let levels = Set(listed.filter(has).compactMap { $0.level?.id })
      let without = listed.filter { entry in
        !has(entry) && (levels.isEmpty || entry.level.map { levels.contains($0.id) } ?? false)
      }
      guard let first = without.first else { continue }
      findings.report(
        DataMessages.classNotGiven(
          vocabulary[id].term, of: first.name?.text ?? first.code, more: without.count - 1, at: place(first.first)),
        table: Int(first.first.table))
    }
  }

  /// When rows are left out: units whose level no remaining row gives are left out too, with their rows.
  mutating func dropUnits() {
    var stands = Array(repeating: false, count: units.entries.count)
    forEachUnitRow { table, row, unit in
      guard !findings.isLeftOut[table][row], !stands[unit], let layout = layouts[table],
        let level = layout.text(of: .level, in: tables[table], row: row), !level.isBlank
      else { return }
      stands[unit] = true
    }
    for unit in stands.indices where !stands[unit] { units[unit].level = nil }
    var rows: [CellIndex] = []
    forEachUnitRow { table, row, unit in
      if !stands[unit], !findings.isLeftOut[table][row] { rows.append(CellIndex(table: table, row: row)) }
    }
    for row in rows { findings.leaveOut(row) }
  }

  private func forEachUnitRow(_ body: (_ table: Int, _ row: Int, _ unit: Int) -> Void) {
    for table in unitOfRow.indices {
      for row in unitOfRow[table].indices where unitOfRow[table][row] >= 0 {
        body(table, row, Int(unitOfRow[table][row]))
      }
    }
  }
}
