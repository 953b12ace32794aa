import Base
import Lang
import Tables

/// A row that stands for others of its table, and what its cell says.
struct TotalRow {
  var table: Int
  var row: Int
  var at: CellIndex
  var text: String
  var isMean: Bool
}

// Rows of totals: found by the words in them, left out, told of, and compared with the rows that they sum up.
extension DatasetBinder {
  /// What the text of a unit's cell, or of its name's, says of a total; nil for a unit.
  func totalWord(_ key: String) -> TotalWord? {
    guard let word = TotalWord.find(key) else { return nil }
    // A unit may really be called so: then a list of units has it.
    return units.isListed(key) ? nil : word
  }

  /// Notes what a list of units, which has levels and no results, calls its units.
  mutating func noteListed(_ index: Int, _ reader: inout UnitReader) {
    let table = tables[index]
    guard let layout = layouts[index], !layout.hasResults, layout.records == nil,
      let level = layout.column(of: .level)
    else { return }
    let columns = [layout.column(of: .unit), layout.column(of: .name)].compactMap { $0 }
    for row in 0..<table.rowCount where !CellText.isBlank(table.bytes(row: row, column: level)) {
      for column in columns where !isSetAside(index, row) {
        let text = CellText(table.bytes(row: row, column: column))
        if !text.isBlank, text.isNameLength { units.noteListed(reader.keys.meaning(of: text, TextFolding.matchKey)) }
      }
    }
  }

  /// The total that a row without a unit names in another cell, as where the cells before the numbers are merged.
  func totalBesideUnit(_ table: Int, _ row: Int, _ layout: DataLayout) -> (text: String, word: TotalWord, column: Int)?
  {
    for column in tables[table].header.indices.prefix(8) {
      let text = CellText(tables[table].bytes(row: row, column: column))
      guard !text.isBlank, text.bytes.count <= 120, text.bytes.contains(where: { $0 > 0x39 }) else { continue }
      let string = text.string
      if let word = TotalWord.find(TextFolding.matchKey(string)) { return (string, word, column) }
    }
    return nil
  }

  /// Leaves a row of totals out.
  mutating func takeTotal(_ text: String, _ word: TotalWord, _ table: Int, _ row: Int, at: CellIndex) {
    if word == .perhaps {
      findings.report(
        DataMessages.perhapsTotal(
          text, column: at.column < 0 ? nil : tables[table].header[Int(at.column)], at: place(at)), at: at,
        scope: .text(text))
      return
    }
    if setAside[table].isEmpty { setAside[table] = Array(repeating: false, count: tables[table].rowCount) }
    setAside[table][row] = true
    totals.append(TotalRow(table: table, row: row, at: at, text: text, isMean: word == .mean))
  }

  /// Says which totals were left out, and compares each with its rows.
  mutating func checkTotals() {
    guard !totals.isEmpty else { return }
    for table in tables.indices {
      let found = totals.filter { $0.table == table }.sorted { $0.row < $1.row }
      guard !found.isEmpty else { continue }
      let compared = layouts[table].map { compare(found, table, $0) } ?? [:]
      let agreeing = found.filter { compared[$0.row] == true }.count
      findings.report(
        DataMessages.totalsLeftOut(
          found.map(\.text), rows: found.map { tables[table].rowNumbers[$0.row] }, agreeing: agreeing,
          at: place(found[0].at)), table: table)
    }
  }

  /// Asks about the last row of a table where it is taken for a unit, and in every column is exactly the sum of three rows or
  /// more above it, which are units of its level: no word says that it is a total, its place and its figures do.
  mutating func askAboutSums() {
    for table in tables.indices where (4...Self.sumRowLimit).contains(tables[table].rowCount) {
      guard let layout = layouts[table], layout.records == nil, layout.hasResults else { continue }
      let rows = (0..<tables[table].rowCount).filter { unitOfRow[table][$0] >= 0 && !isSetAside(table, $0) }
      guard rows.count >= 4, let last = rows.last else { continue }
      let unit = Int(unitOfRow[table][last])
      let (group, level) = (group(table, last, layout), units[unit].level?.id)
      let isAlike = rows.dropLast().allSatisfy { row in
        let other = Int(unitOfRow[table][row])
        return other != unit && units[other].level?.id == level && self.group(table, row, layout) == group
      }
      guard isAlike, !units.isListed(units[unit].name?.key ?? units[unit].key), !hasParts(unit) else { continue }
      let columns = additiveColumns(layout)
      let said = cells(columns, table, last, layout)
      guard said.contains(where: { $0.map { !$0.isZero } ?? false }), said.allSatisfy({ $0 != nil }) else { continue }
      var sums = [Rational](repeating: .zero, count: columns.count)
      var isSum = true
      // Of rows that give nothing but in one it is that one's figure, and no sum.
      var given = 0
      for row in rows.dropLast() where isSum {
        let cells = cells(columns, table, row, layout)
        if cells.contains(where: { $0.map { !$0.isZero } ?? false }) { given += 1 }
        for (place, cell) in cells.enumerated() {
          guard let sum = try? sums[place].adding(cell ?? .zero) else { isSum = false; break }
          sums[place] = sum
        }
      }
      guard isSum, given >= 3, zip(sums, said).allSatisfy({ $0 == $1 }) else { continue }
      let at = CellIndex(table: table, row: last, column: layout.column(of: .unit) ?? layout.column(of: .name))
      findings.report(
        DataMessages.rowIsSum(
          shownUnit(unit), column: at.column < 0 ? nil : tables[table].header[Int(at.column)], at: place(at)), at: at)
    }
  }

  /// The most rows of a table that somebody may have summed up below it.
  private static let sumRowLimit = 5_000

  /// Whether other units lie under one.
  private func hasParts(_ unit: Int) -> Bool {
    units.entries.indices.contains { units[$0].parentIndex == unit }
  }

  /// The columns of a table whose numbers add up over units, by indicator for a table with one result to a row.
  private func additiveColumns(_ layout: DataLayout) -> [Int] {
    func addsUp(_ id: IndicatorID) -> Bool {
      let indicator = vocabulary[id]
      if indicator.overUnits != .pooled { return false }
      switch indicator.measure {
      case .count, .quantity, .money: return true
      default: return false
      }
    }
    var columns: [Int] = []
    for series in layout.series {
      switch series.shape {
      case .value(let column, _): if addsUp(series.indicator) { columns.append(column) }
      case .counts(let numerator, let denominator): columns += [numerator, denominator].compactMap { $0 }
      case .change(let baseline, let current): columns += [baseline, current]
      case .sums(let sum, let of):
        if of != nil || addsUp(series.indicator) { columns += sum.columns + (of?.columns ?? []) }
      }
    }
    if let long = layout.long { columns += [long.numerator, long.denominator].compactMap { $0 } }
    return Set(columns).sorted()
  }

  /// Compares totals with the rows of their table; by row whether they agree, for those that can be compared.
  private mutating func compare(_ found: [TotalRow], _ table: Int, _ layout: DataLayout) -> [Int: Bool] {
    let columns = additiveColumns(layout)
    guard !columns.isEmpty else { return [:] }
    var sums = TotalSums(columns: columns.count)
    var isTotal: [Int: Int] = [:]
    for (index, total) in found.enumerated() { isTotal[total.row] = index }
    // What all rows of units are of; a total that leaves the cell blank is of that.
    var groups: Set<[CellText]> = []
    for row in 0..<tables[table].rowCount where isTotal[row] == nil && unitOfRow[table][row] >= 0 && groups.count < 2 {
      groups.insert(group(table, row, layout))
    }
    let only = groups.count == 1 ? groups.first : nil
    for row in 0..<tables[table].rowCount {
      if let index = isTotal[row] {
        if !found[index].isMean {
          let own = group(table, row, layout)
          let isBlank = own.contains { $0.isBlank }
          sums.take(total: index, of: isBlank ? only ?? own : own, cells(columns, table, row, layout))
        }
        continue
      }
      guard unitOfRow[table][row] >= 0, !isSetAside(table, row) else { continue }
      let level = units[Int(unitOfRow[table][row])].level?.id.index ?? -1
      sums.take(row: cells(columns, table, row, layout), of: group(table, row, layout), level: level)
    }
    var agree: [Int: Bool] = [:]
    for (index, total) in found.enumerated() where !total.isMean {
      switch sums.compare(index) {
      case nil: continue
      case .agrees?: agree[total.row] = true
      case .differs(let column, let said, let sum)?:
        agree[total.row] = false
        let at = CellIndex(table: table, row: total.row, column: columns[column])
        findings.report(
          DataMessages.totalDiffers(
            total.text, unitColumn: total.at.column < 0 ? nil : tables[table].header[Int(total.at.column)], said: said,
            sum: sum, at: place(at)), at: at)
      }
    }
    return agree
  }

  /// What else a row is of: totals sum up rows of the same period, field and indicator.
  private func group(_ table: Int, _ row: Int, _ layout: DataLayout) -> [CellText] {
    var columns = [DataRole.period, .field].compactMap { layout.column(of: $0) }
    switch layout.period {
    case .yearAndPart(let year, _, let part): columns += [year, part]
    case .day, nil: break
    }
    if let long = layout.long { columns.append(long.indicator) }
    return columns.map { CellText(tables[table].bytes(row: row, column: $0)) }
  }

  /// The numbers of a row's cells; nil where there is none.
  private func cells(_ columns: [Int], _ table: Int, _ row: Int, _ layout: DataLayout) -> [Rational?] {
    columns.map { column in
      let content = layout.settings.content(
        tables[table].bytes(row: row, column: column), form: tables[table].form(row: row, column: column))
      switch content {
      case .number(let number) where !number.isPercent: return number.value
      case .noCases: return .zero
      default: return nil
      }
    }
  }
}
