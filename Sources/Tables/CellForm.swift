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
  /// A cell whose value is none of the kind that the file says: `NaN` for a number, a text that the file does not have.
  /// What stands there, as it is written.
  case unreadable
  /// A number where the file shows a day, and no day has this number: `0`, `60`, `-1`.
  case noDay

  /// Whether nothing can be made of the cell.
  package var isError: Bool { self == .error || self == .unreadable || self == .noDay }
}
