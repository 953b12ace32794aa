/// What the file itself says a cell is. Text files say nothing: all their cells are text.
package enum CellForm: UInt8, Sendable {
  /// Text, to be understood as the `data` declaration says; also a blank cell.
  case text
  /// A plain decimal: `-1234.5`. No grouping, no exponent, whatever number format is declared.
  case number
  /// A number that the file shows as a percentage: `95.5%`, plain as well.
  case percent
  /// `2024-12-31`.
  case date
  /// `2024-12-31 13:45:00`.
  case dateTime
  /// `true` or `false`.
  case truth
  /// A cell without a value: an error that the spreadsheet shows (`#N/A`), or a formula that was never worked out
  /// (`=SUM(B2:B9)`, its text).
  case error
}
