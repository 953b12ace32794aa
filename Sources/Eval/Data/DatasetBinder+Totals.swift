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
    for row in 0..<tables[table].rowCount {
      if let index = isTotal[row] {
        if !found[index].isMean {
          sums.take(total: index, of: group(table, row, layout), cells(columns, table, row, layout))
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
    var columns = [DataSyntax.Role.period, .field].compactMap { layout.column(of: $0) }
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
