import Base
import Lang
import Tables

// Records that name several units: who received them, who handles them.
extension DatasetBinder {
  /// The columns of records by which some indicator counts, beside the one that says whose each is.
  func otherUnitColumns(of id: RecordsID) -> [Int] {
    Set(
      vocabulary.indicators.lazy.flatMap { $0.formula?.aggregates ?? [] }.filter { $0.records == id }.compactMap(\.unit)
    ).sorted()
  }

  /// Finds the units that a row of records names in those columns.
  mutating func readOtherUnits(
    _ table: Int, _ row: Int, _ layout: DataLayout, _ columns: [Int], _ reader: inout UnitReader
  ) {
    for column in columns {
      guard let place = layout.recordColumns[column]?.column else { continue }
      if otherUnits[.init(table, by: column)] == nil {
        otherUnits[.init(table, by: column)] = Array(repeating: -1, count: tables[table].rowCount)
      }
      let text = CellText(tables[table].bytes(row: row, column: place))
      let at = CellIndex(table: table, row: row, column: place)
      guard !text.isBlank, isName(text, at), !isZero(text, at) else { continue }
      let meaning = reader.units[text] ?? unitMeaning(text, table, row, layout, at, &reader)
      reader.units[text] = meaning
      guard case .unit(let found) = meaning else { continue }
      // Whose the row is of is settled by its own column.
      let settled = rowsOfBoth.count
      let unit = unit(found, text, table, row, layout, at, &reader)
      rowsOfBoth.removeSubrange(settled...)
      if let unit {
        otherUnits[.init(table, by: column)]?[row] = Int32(truncatingIfNeeded: unit)
      } else if case .several(let codes) = found {
        findings.report(
          DataMessages.ambiguousUnit(text.string, codes: codes, at: self.place(at)), at: at, scope: .text(text.string))
      }
    }
  }

  /// Whose a record is by a column of its units; nil: by its row.
  func unit(of subject: RowSubject, by column: Int?) -> Int? {
    guard let column else { return subject.unit }
    guard let units = otherUnits[.init(subject.table, by: column)], units[subject.row] >= 0 else { return nil }
    return Int(units[subject.row])
  }

  /// Tells of records that name no unit where they are counted by one.
  mutating func reportRecordsWithoutUnit(_ table: Int, _ layout: DataLayout, _ column: Records.Column, _ index: Int) {
    guard let units = otherUnits[.init(table, by: index)], let place = layout.recordColumns[index]?.column else {
      return
    }
    let without = units.indices.filter {
      units[$0] < 0 && !isSetAside(table, $0) && !findings.isLeftOut(CellIndex(table: table, row: $0))
        && !isBlank(table, $0)
    }
    guard let first = without.first else { return }
    findings.report(
      DataMessages.recordsWithoutUnit(
        column.term, count: without.count, at: self.place(CellIndex(table: table, row: first, column: place))),
      table: table)
  }
}
