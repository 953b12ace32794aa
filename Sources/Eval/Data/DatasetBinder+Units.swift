import Base
import Lang
import Tables

/// What each distinct text means, worked out once.
struct TextCache<Meaning> {
  private var meanings: [CellText: Meaning] = [:]

  /// The meaning of a text; `make` works it out the first time.
  mutating func meaning(of text: CellText, _ make: (String) -> Meaning) -> Meaning {
    if let known = meanings[text] { return known }
    let meaning = make(text.string)
    meanings[text] = meaning
    return meaning
  }
}

extension DatasetBinder {
  /// The tables in the order in which they say what the units are: unit lists first.
  private var unitOrder: [Int] {
    let isList = layouts.map { $0?.roles[.level] != nil }
    return layouts.indices.filter { isList[$0] } + layouts.indices.filter { !isList[$0] }
  }

  /// Finds the unit of every row, and what the rows say of the units.
  mutating func collectUnits() {
    var reader = UnitReader()
    noteNames(&reader)
    noteAliases(&reader)
    readTimes(&reader)
    for table in unitOrder {
      guard let layout = layouts[table], !layout.isOfChangesOnly else { continue }
      let others = layout.records.map { otherUnitColumns(of: $0) } ?? []
      for row in 0..<tables[table].rowCount where !isSetAside(table, row) {
        readUnit(table, row, layout, &reader)
        if !others.isEmpty { readOtherUnits(table, row, layout, others, &reader) }
      }
    }
    settleRowsOfBoth()
    joinAlikeUnits()
    inheritAboutUnits()
    linkParents()
    checkLevels()
    checkClasses()
    checkUnmarkedNames()
    checkUnitFiles()
  }

  /// Notes every code and name that stand in one row.
  private mutating func noteNames(_ reader: inout UnitReader) {
    for (index, table) in tables.enumerated() {
      noteListed(index, &reader)
      guard let layout = layouts[index], let name = layout.column(of: .name), let unit = layout.column(of: .unit),
        unit != name
      else { continue }
      for row in 0..<table.rowCount where !isSetAside(index, row) {
        let code = CellText(table.bytes(row: row, column: unit))
        let text = CellText(table.bytes(row: row, column: name))
        if code.isBlank || text.isBlank || !code.isNameLength || !text.isNameLength { continue }
        units.note(
          code: code.string, key: reader.keys.meaning(of: code, TextFolding.matchKey),
          nameKey: reader.keys.meaning(of: text, TextFolding.matchKey))
      }
    }
  }

  /// What texts of the unit columns mean.
  struct UnitReader {
    var units: [CellText: UnitMeaning] = [:]
    var levels = TextCache<LevelID?>()
    var kinds = TextCache<KindID?>()
    /// By the number of a classification.
    var classes: [Int: TextCache<ClassID?>] = [:]
    var keys = TextCache<String>()
    /// For the periods of rows whose unit depends on the time.
    var subjects = SubjectReader()
  }

  private mutating func readUnit(_ table: Int, _ row: Int, _ layout: DataLayout, _ reader: inout UnitReader) {
    guard let text = layout.text(of: .unit, in: tables[table], row: row) else { return }
    let at = CellIndex(table: table, row: row, column: layout.column(of: .unit))
    if text.isBlank {
      if isBlank(table, row) { return }
      if let total = totalBesideUnit(table, row, layout) {
        takeTotal(
          total.text, total.word, table, row, at: CellIndex(table: table, row: row, column: total.column))
      } else {
        findings.report(DataMessages.unitMissing(place(at)), at: at)
      }
      return
    }
    guard isName(text, at), !isZero(text, at) else { return }
    let meaning: UnitMeaning
    if let known = reader.units[text] {
      meaning = known
    } else {
      meaning = unitMeaning(text, table, row, layout, at, &reader)
      reader.units[text] = meaning
    }
    let found: UnitRegistry.Found
    switch meaning {
    case .unit(let unit): found = unit
    case .total(let word):
      takeTotal(text.string, word, table, row, at: at)
      return
    }
    guard let unit = unit(found, text, table, row, layout, at, &reader) else {
      if case .several(let codes) = found {
        findings.report(
          DataMessages.ambiguousUnit(text.string, codes: codes, at: place(at)), at: at, scope: .text(text.string))
      }
      return
    }
    unitOfRow[table][row] = Int32(truncatingIfNeeded: unit)
    readName(table, row, layout, unit, &reader)
    readLevel(table, row, layout, unit, &reader)
    readKind(table, row, layout, unit, &reader)
    readClasses(table, row, layout, unit, &reader)
    readParent(table, row, layout, unit, &reader)
    readGroup(table, row, layout, unit, &reader)
  }

  /// What a text in a unit's cell means, where it is met first.
  mutating func unitMeaning(
    _ text: CellText, _ table: Int, _ row: Int, _ layout: DataLayout, _ at: CellIndex, _ reader: inout UnitReader
  ) -> UnitMeaning {
    let key = reader.keys.meaning(of: text, TextFolding.matchKey)
    // What has a level of its own, given in its row, and is not surely a total, is a unit; so is the whole country.
    let hasLevel =
      layout.column(of: .level).map { !CellText.isBlank(tables[table].bytes(row: row, column: $0)) } ?? false
    func isUnit(_ word: TotalWord, _ key: String) -> Bool { hasLevel && (word == .perhaps || TotalWord.isCountry(key)) }
    if let word = totalWord(key), !isUnit(word, key) { return .total(word) }
    if let column = layout.column(of: .name), column != Int(at.column) {
      // The number of a row, or any code, before the word.
      let name = CellText(tables[table].bytes(row: row, column: column))
      if !name.isBlank, name.isNameLength {
        let nameKey = reader.keys.meaning(of: name, TextFolding.matchKey)
        if let word = totalWord(nameKey), word != .perhaps, !isUnit(word, nameKey) { return .total(word) }
      }
    }
    if let alike = timedUnit(like: text.string, key, at) { return .unit(alike) }
    return .unit(units.resolve(text.string, key: key, at: at))
  }

  /// What a text in a unit's cell means.
  enum UnitMeaning {
    case unit(UnitRegistry.Found)
    case total(TotalWord)
  }

  /// Whether nothing stands in the row.
  func isBlank(_ table: Int, _ row: Int) -> Bool {
    tables[table].header.indices.allSatisfy { CellText.isBlank(tables[table].bytes(row: row, column: $0)) }
  }

  /// The text of a role of a row and where it stands; nil when the cell is blank or there is none.
  private mutating func given(
    _ role: DataRole, _ table: Int, _ row: Int, _ layout: DataLayout
  ) -> (text: CellText, at: CellIndex)? {
    guard let text = layout.text(of: role, in: tables[table], row: row), !text.isBlank else { return nil }
    let at = CellIndex(table: table, row: row, column: layout.column(of: role))
    return isName(text, at) ? (text, at) : nil
  }

  /// Whether a text may name something; a longer one is a mistake, and so is a cell that holds an error.
  mutating func isName(_ text: CellText, _ at: CellIndex) -> Bool {
    if at.column >= 0 {
      let form = tables[Int(at.table)].form(row: Int(at.row), column: Int(at.column))
      if form.isError {
        report(.of(form, text.bytes), at)
        return false
      }
    }
    if text.isNameLength { return true }
    findings.report(CSVReader.nameTooLong(at: place(at), text), at: at)
    return false
  }

  private mutating func readName(
    _ table: Int, _ row: Int, _ layout: DataLayout, _ unit: Int, _ reader: inout UnitReader
  ) {
    // A file that names units by their names only says nothing about codes.
    guard layout.roles[.name] != nil, layout.column(of: .name) != layout.column(of: .unit),
      let (text, at) = given(.name, table, row, layout), !isZero(text, at)
    else { return }
    let key = reader.keys.meaning(of: text, TextFolding.matchKey)
    if let name = units[unit].name {
      if name.key != key { conflict(unit, .name, (name.text, name.at), (text.string, at)) }
    } else {
      units[unit].name = (text.string, key, at)
    }
  }

  private mutating func readLevel(
    _ table: Int, _ row: Int, _ layout: DataLayout, _ unit: Int, _ reader: inout UnitReader
  ) {
    guard let (text, at) = given(.level, table, row, layout) else { return }
    guard let level = reader.levels.meaning(of: text, names.levels.find(text:)) else {
      units[unit].isBroken = true
      let scope = DataFindings.Scope.text(text.string)
      let wantsHint = findings.wantsHint(.unknownLevelInData, at: at, scope: scope, among: names.levels.texts.count)
      let nearest = wantsHint ? names.levels.nearest(text.string) : nil
      findings.report(
        DataMessages.unknownLevel(text.string, known: vocabulary.levels.map(\.term.name), nearest, at: place(at)),
        at: at, scope: scope)
      return
    }
    if let known = units[unit].level {
      if known.id != level {
        conflict(unit, .level, (vocabulary[known.id].term.name, known.at), (vocabulary[level].term.name, at))
      }
    } else {
      units[unit].level = (level, at)
    }
  }

  private mutating func readKind(
    _ table: Int, _ row: Int, _ layout: DataLayout, _ unit: Int, _ reader: inout UnitReader
  ) {
    guard let (text, at) = given(.kind, table, row, layout) else { return }
    guard let kind = reader.kinds.meaning(of: text, names.kinds.find(text:)) else {
      let scope = DataFindings.Scope.text(text.string)
      let wantsHint = findings.wantsHint(.unknownKindInData, at: at, scope: scope, among: names.kinds.texts.count)
      let nearest = wantsHint ? names.kinds.nearest(text.string) : nil
      findings.report(
        DataMessages.unknownKind(text.string, known: vocabulary.kinds.map(\.term.name), nearest, at: place(at)), at: at,
        scope: scope)
      return
    }
    if let known = units[unit].kind {
      if known.id != kind {
        conflict(unit, .kind, (vocabulary[known.id].term.name, known.at), (vocabulary[kind].term.name, at))
      }
    } else {
      units[unit].kind = (kind, at)
    }
  }

  private mutating func readClasses(
    _ table: Int, _ row: Int, _ layout: DataLayout, _ unit: Int, _ reader: inout UnitReader
  ) {
    for number in vocabulary.classifications.indices {
      let id = ClassificationID(number)
      guard let (text, at) = given(.classification(id), table, row, layout) else { continue }
      guard let found = reader.classes[number, default: .init()].meaning(of: text, names.classes[number].find(text:))
      else {
        let scope = DataFindings.Scope.text(text.string)
        let wantsHint = findings.wantsHint(
          .unknownClassInData, at: at, scope: scope, among: names.classes[number].texts.count)
        findings.report(
          DataMessages.unknownClass(
            text.string, of: vocabulary[id], wantsHint ? names.classes[number].nearest(text.string) : nil, at: place(at)
          ),
          at: at, scope: scope)
        continue
      }
      if let known = units[unit].classes.first(where: { $0.id.classification == id }) {
        guard known.id != found else { continue }
        conflict(
          unit, .classification(id), (vocabulary[known.id].name, known.at), (vocabulary[found].name, at))
      } else {
        units[unit].classes.append((found, at))
      }
    }
  }

  private mutating func readParent(
    _ table: Int, _ row: Int, _ layout: DataLayout, _ unit: Int, _ reader: inout UnitReader
  ) {
    guard let (text, at) = given(.parent, table, row, layout), !isZero(text, at) else { return }
    let key = reader.keys.meaning(of: text, TextFolding.matchKey)
    if let known = units[unit].parent {
      // Two texts may name one unit: that shows when all units are known.
      if known.key != key { laterParents.append((unit, text.string, key, at)) }
    } else {
      units[unit].parent = (text.string, key, at)
    }
  }

  private mutating func readGroup(
    _ table: Int, _ row: Int, _ layout: DataLayout, _ unit: Int, _ reader: inout UnitReader
  ) {
    guard let (text, at) = given(.group, table, row, layout) else { return }
    let key = reader.keys.meaning(of: text, TextFolding.matchKey)
    if let group = units[unit].group {
      if group.key != key { conflict(unit, .group, (group.text, group.at), (text.string, at)) }
    } else {
      units[unit].group = (text.string, key, at)
    }
  }

  /// Two rows that say different things of a unit: the first stands, the second is a mistake.
  mutating func conflict(
    _ unit: Int, _ role: DataRole, _ first: (text: String, at: CellIndex),
    _ second: (text: String, at: CellIndex)
  ) {
    findings.report(
      DataMessages.conflictingUnit(
        shownUnit(unit), roleName(role), (first.text, place(first.at)), (second.text, place(second.at))), at: second.at)
  }

  /// What messages call what a role says of a unit.
  private func roleName(_ role: DataRole) -> Wording {
    switch role {
    case .level: Wording(en: "level", vi: "cấp")
    case .kind: Wording(en: "kind", vi: "loại")
    case .group: Wording(en: "group", vi: "nhóm")
    case .parent: Wording(en: "parent", vi: "đơn vị cấp trên")
    case .classification(let id):
      Wording(en: vocabulary[id].term.name, vi: vocabulary[id].term.title ?? vocabulary[id].term.name)
    default: Wording(en: "name", vi: "tên")
    }
  }

  /// What a unit is called in messages.
  func shownUnit(_ unit: Int) -> String {
    units[unit].name?.text ?? units[unit].code
  }
}
