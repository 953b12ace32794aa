import Base
import Lang
import Tables

// Other names of units.
extension DatasetBinder {
  /// Notes the other names that declarations and unit lists give of units, once every code and name has been noted.
  mutating func noteAliases(_ reader: inout UnitReader) {
    guard !tables.isEmpty else { return }
    for binding in program.bindings where !binding.aliases.isEmpty {
      for alias in binding.aliases {
        let unit = TextFolding.matchKey(alias.unit.value)
        for name in alias.names {
          let other = units.note(alias: TextFolding.matchKey(name.value), of: alias.unit.value, key: unit)
          guard let other else { continue }
          findings.reportOfDeclaration(DataMessages.aliasOfOtherUnit(name.value, other, at: .source(name.range)))
        }
      }
    }
    for (index, table) in tables.enumerated() {
      guard let layout = layouts[index], let column = layout.column(of: .alias) else { continue }
      for row in 0..<table.rowCount where !isSetAside(index, row) {
        let cell = CellText(table.bytes(row: row, column: column))
        guard !cell.isBlank, let unit = layout.text(of: .unit, in: table, row: row), !unit.isBlank,
          unit.isNameLength
        else { continue }
        let at = CellIndex(table: index, row: row, column: column)
        guard isName(cell, at) else { continue }
        let key = reader.keys.meaning(of: unit, TextFolding.matchKey)
        for name in cell.string.split(separator: ";") {
          let alias = TextFolding.matchKey(String(name))
          guard !alias.isEmpty else { continue }
          if let other = units.note(alias: alias, of: unit.string, key: key) {
            findings.report(DataMessages.aliasOfOtherUnit(String(name), other, at: .cell(place(at))), at: at)
          }
        }
      }
    }
  }
}
