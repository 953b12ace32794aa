import Base
import Lang
import Tables

// Rows that declarations leave out: totals, headings of groups, what stands below the table.
extension DatasetBinder {
  /// Whether a declaration leaves a row out.
  func isSetAside(_ table: Int, _ row: Int) -> Bool {
    !setAside[table].isEmpty && setAside[table][row]
  }

  /// Finds the rows that declarations leave out.
  mutating func setRowsAside() {
    for (index, table) in tables.enumerated() {
      guard let layout = layouts[index], !layout.rowTests.isEmpty else { continue }
      var isOut = Array(repeating: false, count: table.rowCount)
      var isBelow = false
      for row in 0..<table.rowCount {
        if !isBelow { isBelow = layout.until.contains { $0.holds(of: row, in: table) } }
        isOut[row] =
          isBelow || layout.leaveOut.contains { $0.holds(of: row, in: table) }
          || !layout.only.isEmpty && !layout.only.contains { $0.holds(of: row, in: table) }
      }
      if isOut.contains(true) { setAside[index] = isOut }
    }
  }

  /// The rows that declarations leave out, and those of totals, file by file.
  func rowsSetAside() -> [DatasetBinding.LeftOut] {
    tables.indices.flatMap { index -> [DatasetBinding.LeftOut] in
      let ofTotals = Set(totals.filter { $0.table == index }.map(\.row))
      let rows = setAside[index].indices.filter { setAside[index][$0] }
      return [
        (DatasetBinding.LeftOut.Why.declared, rows.filter { !ofTotals.contains($0) }),
        (.totals, rows.filter(ofTotals.contains)),
      ]
      .filter { !$0.1.isEmpty }
      .map { why, rows in
        DatasetBinding.LeftOut(
          file: tables[index].file, sheet: tables[index].sheet, rows: rows.map { tables[index].rowNumbers[$0] },
          why: why)
      }
    }
  }
}
