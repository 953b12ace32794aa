import Base
package import Tables

/// A cell written plainly: what `chuan` sees in it.
package enum PlainCell: Hashable, Sendable {
  case blank
  case text(String)
  /// A decimal with a point, or a fraction where no decimal is exact.
  case number(String)
  case truth(Bool)
}

/// Writes the cells of a table plainly: numbers of columns of numbers with a point, days of columns of days as ISO,
/// everything else as it stands.
package struct PlainCells: Sendable {
  private let table: Table
  private let kinds: [ColumnProfile.Kind]
  private let settings: CellSettings

  /// Takes a table, and what was recognised in it.
  package init(_ table: Table, _ profile: TableProfile) {
    self.table = table
    kinds = profile.columns.map(\.kind)
    settings = profile.settings
  }

  /// The cell; rows and columns from 0.
  package func cell(row: Int, column: Int) -> PlainCell {
    let bytes = table.bytes(row: row, column: column)
    switch CellGuess(bytes, form: table.form(row: row, column: column), settings: settings) {
    case .blank: return .blank
    case .number(let number) where kinds[column] == .number || kinds[column] == .percent || isTyped(row, column):
      let text = number.value.exactText
      return number.isPercent ? .text(text + "%") : .number(text)
    case .date(let date) where kinds[column] == .date || isTyped(row, column):
      return .text(date.isoText)
    case .truth: return .truth(bytes.first == 0x74)
    default: return .text(table.cell(row: row, column: column))
    }
  }

  /// Whether the file itself says what the cell is.
  private func isTyped(_ row: Int, _ column: Int) -> Bool { table.form(row: row, column: column) != .text }
}
