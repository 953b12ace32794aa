import Base
import Lang
import Tables

// What the declarations and tables tell of units that changed.
extension DatasetBinder {
  /// Reads when units are there and what they were made of, once every code, name and alias has been noted.
  mutating func readTimes(_ reader: inout UnitReader) {
    var rows: [UnitTimes.Change] = []
    for (index, layout) in layouts.enumerated() {
      guard let layout, layout.tellsTimes, layout.records == nil else { continue }
      for row in 0..<tables[index].rowCount where !isSetAside(index, row) {
        readTimes(index, row, layout, &rows, &reader)
      }
    }
    let declared = declaredChanges()
    for change in declared { times.add(change) }
    addTold(rows, besides: declared)
    times.settle()
  }

  /// What one row tells.
  private mutating func readTimes(
    _ table: Int, _ row: Int, _ layout: DataLayout, _ changes: inout [UnitTimes.Change], _ reader: inout UnitReader
  ) {
    let at = CellIndex(table: table, row: row, column: layout.column(of: .unit))
    guard let text = layout.text(of: .unit, in: tables[table], row: row), !text.isBlank else {
      if layout.isOfChangesOnly, !isBlank(table, row) { findings.report(DataMessages.unitMissing(place(at)), at: at) }
      return
    }
    checkLife(table, row, layout)
    guard text.isNameLength, let life = life(table, row, layout) else { return }
    let given = reader.keys.meaning(of: text, TextFolding.matchKey)
    let key = units.codeKey(of: given) ?? given
    var name: String?
    if let column = layout.column(of: .name), column != layout.column(of: .unit) {
      let cell = CellText(tables[table].bytes(row: row, column: column))
      if !cell.isBlank, cell.isNameLength { name = reader.keys.meaning(of: cell, TextFolding.matchKey) }
    }
    times.note(key, text.string, name: name, life)
    let sources = sources(.madeOf, .whole, table, row, layout) + sources(.partOf, .part, table, row, layout)
    guard !sources.isEmpty else { return }
    guard let from = life.from else {
      findings.report(DataMessages.changeWithoutDay(text.string, at: place(at)), at: at)
      return
    }
    changes.append(
      UnitTimes.Change(
        text: text.string, key: key, from: from, sources: sources, reason: nil, document: nil,
        place: .cell(place(table, row, layout.column(of: .madeOf) ?? layout.column(of: .partOf))), at: at))
  }

  /// When a row says that its unit is there; nil, and a message, where that is not understood.
  func life(_ table: Int, _ row: Int, _ layout: DataLayout) -> Lifetime? {
    var life = Lifetime()
    for (role, part) in [(DataRole.from, \Lifetime.from), (.until, \Lifetime.until)] {
      guard let day = day(role, table, row, layout) else { continue }
      guard case .success(let date) = day else { return nil }
      life[keyPath: part] = date
    }
    return life
  }

  /// The day that a row gives for a role; nil where its cell is blank.
  private func day(
    _ role: DataRole, _ table: Int, _ row: Int, _ layout: DataLayout
  ) -> Result<CalendarDate, CellDate.Fault>? {
    guard let text = layout.text(of: role, in: tables[table], row: row), !text.isBlank else { return nil }
    let form = layout.column(of: role).map { tables[table].form(row: row, column: $0) }
    let isDate = form == .date || form == .dateTime
    return CellDate.read(text.bytes, format: isDate ? nil : layout.dayFormats[role])
  }

  /// Reports the days of a row's unit that are none.
  private mutating func checkLife(_ table: Int, _ row: Int, _ layout: DataLayout) {
    for role in [DataRole.from, .until] {
      guard let text = layout.text(of: role, in: tables[table], row: row) else { continue }
      if case .failure(let fault) = day(role, table, row, layout) {
        let at = CellIndex(table: table, row: row, column: layout.column(of: role))
        findings.report(CellDate.unreadable(fault, text.string, at: place(at)), at: at, scope: .text(text.string))
      }
    }
  }

  /// The units that a cell names, several with semicolons between them.
  private func sources(
    _ role: DataRole, _ extent: UnitChange.Source.Extent, _ table: Int, _ row: Int, _ layout: DataLayout
  ) -> [UnitTimes.Change.Source] {
    guard let cell = layout.text(of: role, in: tables[table], row: row), !cell.isBlank else { return [] }
    return cell.string.split { ";+\n".contains($0) }.compactMap { name in
      let key = TextFolding.matchKey(String(name))
      guard !key.isEmpty else { return nil }
      let text = name.drop { $0.isWhitespace }
      return UnitTimes.Change.Source(text: String(text), key: key, extent: extent)
    }
  }

  /// The changes that the packs declare.
  private mutating func declaredChanges() -> [UnitTimes.Change] {
    var changes: [UnitTimes.Change] = []
    for change in program.histories {
      let key = TextFolding.matchKey(change.unit.value)
      guard let unit = code(of: change.unit, key, change.from, isThere: true) else { continue }
      var sources: [UnitTimes.Change.Source] = []
      for source in change.sources {
        let key = TextFolding.matchKey(source.unit.value)
        guard let code = code(of: source.unit, key, change.from, isThere: false) else { continue }
        sources.append(UnitTimes.Change.Source(text: source.unit.value, key: code, extent: source.extent))
      }
      guard sources.count == change.sources.count,
        !changes.contains(where: { $0.key == unit && $0.from == change.from })
      else { continue }
      changes.append(
        UnitTimes.Change(
          text: change.unit.value, key: unit, from: change.from, sources: sources, reason: change.reason,
          document: change.document, place: .source(change.range), at: nil))
    }
    return changes
  }

  /// The key of the code of a unit that a declaration names; of several of one name that which begins (`isThere`) or
  /// ends on the day. nil, and a message, where several remain.
  private mutating func code(of text: PlacedText, _ key: String, _ day: CalendarDate, isThere: Bool) -> String? {
    if let code = units.codeKey(of: key) { return code }
    let codes = units.codes(ofName: key)
    if codes.isEmpty { return key }
    let fitting = Set(
      (times.named[key] ?? []).filter { isThere ? $0.life.from == day : $0.life.until == day }.map(\.key))
    if let only = fitting.first, fitting.count == 1 { return only }
    var message = DataMessages.ambiguousUnit(text.value, codes: codes, at: CellPlace(file: ""))
    message.place = .source(text.range)
    findings.reportOfDeclaration(message)
    return nil
  }

  /// Takes what tables tell, row by row; a pack's declaration stands before them.
  private mutating func addTold(_ rows: [UnitTimes.Change], besides declared: [UnitTimes.Change]) {
    struct Key: Hashable {
      var unit: String
      var from: CalendarDate
    }
    let settled = Set(declared.map { Key(unit: $0.key, from: $0.from) })
    var places: [Key: Int] = [:]
    var told: [UnitTimes.Change] = []
    for row in rows where !settled.contains(Key(unit: row.key, from: row.from)) {
      var row = row
      for index in row.sources.indices {
        row.sources[index].key = units.codeKey(of: row.sources[index].key) ?? row.sources[index].key
      }
      let key = Key(unit: row.key, from: row.from)
      guard let place = places[key] else {
        places[key] = told.count
        told.append(row)
        continue
      }
      for source in row.sources where !told[place].sources.contains(where: { $0.key == source.key }) {
        told[place].sources.append(source)
      }
    }
    checkWholes(told)
    for change in told { times.add(change) }
  }

  /// A unit that went whole into one has no part left for another.
  private mutating func checkWholes(_ changes: [UnitTimes.Change]) {
    struct Key: Hashable {
      var unit: String
      var from: CalendarDate
    }
    var wholes: [Key: Int] = [:]
    for (index, change) in changes.enumerated() {
      for source in change.sources where source.extent == .whole {
        let first = wholes.updateValue(index, forKey: Key(unit: source.key, from: change.from))
        if let first, let at = change.at {
          findings.report(
            DataMessages.wholeInTwo(source.text, changes[first].text, change.text, at: place(at), changes[first].place),
            at: at)
        }
      }
    }
    for change in changes {
      for source in change.sources where source.extent != .whole {
        if let whole = wholes[Key(unit: source.key, from: change.from)], let at = change.at {
          findings.report(
            DataMessages.wholeInTwo(source.text, changes[whole].text, change.text, at: place(at), changes[whole].place),
            at: at)
        }
      }
    }
  }
}

extension DataLayout {
  /// Whether the table tells only what units were made of, and lists none.
  var isOfChangesOnly: Bool { tellsTimes && roles[.level] == nil && !hasResults && records == nil }

  /// Whether the table tells when its units are there, or what they were made of.
  var tellsTimes: Bool {
    roles[.from] != nil || roles[.until] != nil || roles[.madeOf] != nil || roles[.partOf] != nil
  }
}
