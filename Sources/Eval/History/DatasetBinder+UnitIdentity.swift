import Base
import Lang
import Tables

/// A row whose unit's name was that of two units in its period.
struct RowOfBoth {
  var table: Int
  var row: Int
  var period: Period
  /// The unit that ended in the period, and the one that began.
  var earlier: Int
  var later: Int
}

extension DatasetBinder {
  /// The unit that a row is about, by what its text means and the time it speaks of.
  mutating func unit(
    _ found: UnitRegistry.Found, _ text: CellText, _ table: Int, _ row: Int, _ layout: DataLayout, _ at: CellIndex,
    _ reader: inout UnitReader
  ) -> Int? {
    switch found {
    case .unit(let unit):
      return times.isEmpty ? unit : identity(unit, text, table, row, layout, at, &reader)
    case .several: return identity(among: text, table, row, layout, at, &reader)
    case .none: return nil
    }
  }
}

extension DatasetBinder {
  /// Of a text that is no code or name: the unit that changed whose name says the same, where there is one only. A note
  /// tells of it.
  mutating func timedUnit(like text: String, _ key: String, _ at: CellIndex) -> UnitRegistry.Found? {
    guard !times.isEmpty, case .none = units.find(key), units.codes(ofName: key).isEmpty, times.spans[key] == nil,
      units.codeKey(of: key) == nil
    else { return nil }
    let codes = times.alike(key)
    guard let code = codes.first, codes.count == 1 else { return nil }
    let unit = units.entry(ofCode: code, times.texts[code], at: at)
    findings.report(DataMessages.unitJoined(text, as: shownUnit(unit), at: place(at)), table: Int(at.table))
    return .unit(unit)
  }
}

// Which of several units of one code or name a row is about.
extension DatasetBinder {
  /// The unit that a row is about, of those that have the code of an entry; nil, and a message, when there was none.
  private mutating func identity(
    _ unit: Int, _ text: CellText, _ table: Int, _ row: Int, _ layout: DataLayout, _ at: CellIndex,
    _ reader: inout UnitReader
  ) -> Int? {
    let key = units[unit].key
    guard times.spans[key] != nil else { return unit }
    if layout.roles[.from] != nil || layout.roles[.until] != nil, !layout.hasResults {
      if let life = life(table, row, layout), life != Lifetime() {
        let day = life.from ?? life.until?.adding(days: -1)
        if let span = day.flatMap({ times.span(key, on: $0) }) { return entry(span, of: key, unit, at) }
      }
      if layout.tellsTimes, let last = times.spans[key]?.indices.last { return entry(last, of: key, unit, at) }
    }
    let period = period(ofRow: row, table, layout, &reader)
    switch times.choice(key, in: period) {
    case .span(let span): return entry(span, of: key, unit, at)
    case .either(let earlier, let later):
      let (old, new) = (entry(earlier, of: key, unit, at), entry(later, of: key, unit, at))
      if let period { rowsOfBoth.append(RowOfBoth(table: table, row: row, period: period, earlier: old, later: new)) }
      return old
    case .ended(let span):
      let old = entry(span, of: key, unit, at)
      if let period { reportEnded(old, key, period, text, at) }
      return nil
    case nil: return unit
    }
  }

  /// The unit that a name means at a time, where several units are called so; nil where several remain.
  private mutating func identity(
    among text: CellText, _ table: Int, _ row: Int, _ layout: DataLayout, _ at: CellIndex,
    _ reader: inout UnitReader
  ) -> Int? {
    guard !times.isEmpty else { return nil }
    let name = reader.keys.meaning(of: text, TextFolding.matchKey)
    guard let lives = times.named[name] else { return nil }
    let period = period(ofRow: row, table, layout, &reader)
    var fitting = lives.filter { one in
      period.map { one.life.touches($0) } ?? (one.life.until == nil)
    }
    if Set(fitting.map(\.key)).count > 1, let parent = layout.text(of: .parent, in: tables[table], row: row),
      !parent.isBlank, parent.isNameLength
    {
      let wanted = reader.keys.meaning(of: parent, TextFolding.matchKey)
      let under = fitting.filter { isUnder($0.key, $0.life, wanted) }
      if !under.isEmpty { fitting = under }
    }
    if Set(fitting.map(\.key)).count > 1 {
      let inPlace = fitting.filter { isInPlace($0.key, $0.life) }
      if !inPlace.isEmpty { fitting = inPlace }
    }
    guard let first = fitting.first, Set(fitting.map(\.key)).count == 1 else { return nil }
    let unit = units.entry(ofCode: first.key, times.texts[first.key], at: at)
    return identity(unit, text, table, row, layout, at, &reader)
  }

  /// Whether the unit above one is called so.
  private func isUnder(_ key: String, _ life: Lifetime, _ parent: String) -> Bool {
    guard let span = times.spans[key]?.first(where: { $0.life.overlaps(life) }), let entry = span.entry,
      let given = units[entry].parent
    else { return false }
    if given.key == parent { return true }
    guard case .unit(let above) = units.find(given.key) else { return false }
    return ([above] + (times.spans[units[above].key] ?? []).compactMap(\.entry)).contains {
      units[$0].key == parent || units[$0].name?.key == parent
    }
  }

  /// What the units are called that were made of those of a code, and what was made of them in turn.
  private func namesOfHeirs(_ key: String) -> [String] {
    var names: [String] = []
    var seen: Set<String> = [key]
    var waiting = times.heirs(of: key).map(\.key)
    while let next = waiting.popLast(), seen.count < 64 {
      guard seen.insert(next).inserted else { continue }
      names.append(next)
      names += (times.spans[next] ?? []).compactMap { $0.entry.flatMap { units[$0].name?.key } }
      waiting += times.heirs(of: next).map(\.key)
    }
    return names
  }

  /// Whether one of the units above one is the pack's place, or one that it lies in, or became a part of it.
  private func isInPlace(_ key: String, _ life: Lifetime) -> Bool {
    let pack = program.pack
    let places = ([pack.place] + pack.within.map(\.place)).compactMap { $0.map(TextFolding.matchKey) }
    var next = times.spans[key]?.first { $0.life.overlaps(life) }?.entry
    // As deep as levels may nest, and no circle is gone round.
    for _ in 0..<16 {
      guard let unit = next, let parent = units[unit].parent, case .unit(let above) = units.find(parent.key) else {
        return false
      }
      let index = self.parent(above, of: unit)
      let names = [units[index].name?.key, units[index].key].compactMap { $0 } + namesOfHeirs(units[index].key)
      if names.contains(where: { name in places.contains { name == $0 || name.hasSuffix(" " + $0) } }) { return true }
      next = index
    }
    return false
  }

  /// The entry of a span; the first one takes the entry that the code has already.
  private mutating func entry(_ span: Int, of key: String, _ unit: Int, _ at: CellIndex) -> Int {
    if let known = times.spans[key]?[span].entry { return known }
    let isFree = times.spans[key]?.allSatisfy { $0.entry != unit } ?? false
    let entry = isFree ? unit : units.addSibling(of: unit, at: at)
    times.set(entry, span, of: key)
    return entry
  }

  /// The period that a row is of; nil for a row of a list, which has no time.
  private mutating func period(
    ofRow row: Int, _ table: Int, _ layout: DataLayout, _ reader: inout UnitReader
  ) -> Period? {
    guard layout.hasResults || layout.records != nil || layout.hasPeriod else { return nil }
    if let id = layout.records, !layout.hasPeriod {
      // A record is of the unit that was there in the month by which it is counted.
      let records = vocabulary[id]
      var cells = RecordReader()
      guard let column = records.period,
        case .date(let day)? = recordValue(column, records, layout, table: table, row: row, &cells)
      else { return nil }
      return program.pack.years.month(of: day)
    }
    return subject(table, row, layout, &reader.subjects).period
  }

  /// A row about a time when its unit was no more.
  private mutating func reportEnded(_ unit: Int, _ key: String, _ period: Period, _ text: CellText, _ at: CellIndex) {
    // Of a unit that is told of nowhere else, the level is not asked for as well.
    units[unit].isBroken = true
    guard let until = times.life(of: unit).until else { return }
    let heirs = times.heirs(of: key).filter { $0.from == until }
    findings.report(
      DataMessages.unitNotThere(
        text.string, until: until, period, heirs: heirs.map(shownUnit), told: heirs.first?.place, at: place(at)),
      at: at, scope: .text(text.string))
  }

  /// What the unit of a change is called in messages.
  func shownUnit(_ change: UnitTimes.Change) -> String {
    guard let span = times.span(change.key, on: change.from), let entry = times.spans[change.key]?[span].entry else {
      return change.text
    }
    return shownUnit(entry)
  }
}

// What can be settled only when all rows are known.
extension DatasetBinder {
  /// Decides whose the figures of a period are in which a unit ended and one of its name began: the earlier one's where
  /// another of those that the later one was made of has figures of that period too, else the later one's.
  mutating func settleRowsOfBoth() {
    guard !rowsOfBoth.isEmpty else { return }
    /// The units and periods that rows are about.
    struct Given: Hashable {
      var unit: Int
      var period: Period
    }
    var given: Set<Given> = []
    var reader = SubjectReader()
    let open = Set(rowsOfBoth.map { CellIndex(table: $0.table, row: $0.row) })
    for table in tables.indices {
      guard let layout = layouts[table], layout.hasResults else { continue }
      for row in unitOfRow[table].indices where unitOfRow[table][row] >= 0 {
        guard !open.contains(CellIndex(table: table, row: row)), times.lives[Int(unitOfRow[table][row])] != nil,
          let period = subject(table, row, layout, &reader).period
        else { continue }
        given.insert(Given(unit: Int(unitOfRow[table][row]), period: period))
      }
    }
    var guessed: [Int: [RowOfBoth]] = [:]
    for row in rowsOfBoth {
      let sources = sources(of: row.later)
      let others = sources.filter { $0 != row.earlier }
      if others.contains(where: { given.contains(Given(unit: $0, period: row.period)) }) { continue }
      unitOfRow[row.table][row.row] = Int32(truncatingIfNeeded: row.later)
      let change = times.change(units[row.later].key, times.life(of: row.later).from)
      if change.map({ $0.sources.count != 1 || $0.sources[0].extent != .whole }) ?? false {
        guessed[row.table, default: []].append(row)
      }
    }
    for (table, rows) in guessed.sorted(by: { $0.key < $1.key }) {
      guard let first = rows.first, let from = times.life(of: first.later).from else { continue }
      findings.report(
        DataMessages.takenAsNewUnit(
          shownUnit(first.later), first.period, from: from, more: Set(rows.map(\.later)).count - 1,
          at: place(table, first.row, layouts[table]?.column(of: .unit))), table: table)
    }
  }

  /// The entries of the units that a unit was made of, as far as data speak of them.
  private func sources(of unit: Int) -> [Int] {
    guard let from = times.life(of: unit).from,
      let change = times.change(units[unit].key, from)
    else { return [] }
    return change.sources.compactMap { source($0.key, before: from) }
  }

  /// The entry of a unit that others were made of on a day.
  func source(_ key: String, before day: CalendarDate) -> Int? {
    guard let spans = times.spans[key] else { return nil }
    return spans.first { $0.life.until == day }?.entry
  }

  /// Levels, kinds and superiors that no row gives are those of the unit of the same code, else of the unit that came
  /// of this one, else of the first that it was made of.
  mutating func inheritAboutUnits() {
    guard !times.isEmpty else { return }
    addUnitsBetween()
    for spans in times.spans.values {
      let entries = spans.compactMap(\.entry)
      for unit in entries {
        for other in entries.reversed() where other != unit { inherit(unit, from: other) }
      }
    }
    for change in times.changes {
      guard let span = times.span(change.key, on: change.from), let unit = times.spans[change.key]?[span].entry else {
        continue
      }
      for source in change.sources {
        guard let other = self.source(source.key, before: change.from) else { continue }
        inherit(other, from: unit)
        inherit(unit, from: other)
      }
    }
  }

  /// Units that data speak of only through those that they were made of.
  private mutating func addUnitsBetween() {
    for change in times.changes.sorted(by: { $0.from < $1.from }) {
      guard let span = times.span(change.key, on: change.from), times.spans[change.key]?[span].entry == nil,
        let first = change.sources.compactMap({ source($0.key, before: change.from) }).first
      else { continue }
      let at = units[first].first
      let known = times.spans[change.key]?.compactMap(\.entry).first
      let unit = known.map { units.addSibling(of: $0, at: at) } ?? units.entry(ofCode: change.key, change.text, at: at)
      units[unit].isBroken = units[first].isBroken
      times.set(unit, span, of: change.key)
    }
  }

  private mutating func inherit(_ unit: Int, from other: Int) {
    if units[unit].level == nil { units[unit].level = units[other].level }
    if units[unit].kind == nil { units[unit].kind = units[other].kind }
    for one in units[other].classes
    where !units[unit].classes.contains(where: { $0.id.classification == one.id.classification }) {
      units[unit].classes.append(one)
    }
    if units[unit].parent == nil { units[unit].parent = units[other].parent }
    if units[unit].name == nil, units[unit].key == units[other].key { units[unit].name = units[other].name }
  }

  /// Of the units that have the code of a parent, the one that was there together with a unit.
  func parent(_ index: Int, of unit: Int) -> Int {
    guard let spans = times.spans[units[index].key], spans.count > 1 else { return index }
    let life = times.life(of: unit)
    return spans.last { $0.entry != nil && $0.life.overlaps(life) }?.entry ?? index
  }

  /// What was told of units that changed, by the units of the dataset.
  func history(_ indices: [Int: Int]) -> UnitHistory {
    var changes: [Int: UnitHistory.Change] = [:]
    for change in times.changes {
      guard let span = times.span(change.key, on: change.from), let entry = times.spans[change.key]?[span].entry,
        let unit = indices[entry]
      else { continue }
      let sources = change.sources.map { source in
        let entry = self.source(source.key, before: change.from)
        return UnitHistory.Source(
          unit: entry.flatMap { indices[$0] }, name: entry.map(shownUnit) ?? source.text, extent: source.extent)
      }
      changes[unit] = UnitHistory.Change(
        from: change.from, sources: sources, reason: change.reason, document: change.document, place: change.place)
    }
    return UnitHistory(changes)
  }
}
