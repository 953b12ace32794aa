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
  private let dateFormats: [Int: DateFormat]

  /// Takes a table, and what was recognised in it.
  package init(_ table: Table, _ profile: TableProfile) {
    self.table = table
    kinds = profile.columns.map(\.kind)
    settings = profile.settings
    dateFormats = profile.dateFormats
  }

  /// The cell; rows and columns from 0.
  package func cell(row: Int, column: Int) -> PlainCell {
    let bytes = table.bytes(row: row, column: column)
    let form = table.form(row: row, column: column)
    switch CellGuess(bytes, form: form, settings: settings, dateFormat: dateFormats[column]) {
    case .blank: return .blank
    case .number(let number) where kinds[column] == .number || kinds[column] == .percent || form != .text:
      let text = number.value.exactText
      return number.isPercent ? .text(text + "%") : .number(text)
    case .date(let date) where kinds[column] == .date || form != .text:
      return .text(date.isoText)
    case .truth: return .truth(bytes.first == 0x74)
    default: return .text(CellText(bytes).string)
    }
  }
}
