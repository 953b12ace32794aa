/// How a file writes days, where that is declared; the raw value is how people write the form down.
package enum DateFormat: String, Hashable, Sendable, CaseIterable {
  /// 31/12/2024, also 31-12-2024 and 31.12.2024; what holds when nothing is declared.
  case dayMonthYear = "dd/MM/yyyy"
  /// 12/31/2024: only where it is declared.
  case monthDayYear = "MM/dd/yyyy"
  /// 2024-12-31, also 2024/12/31.
  case yearMonthDay = "yyyy-MM-dd"
  /// 45657: the number under which a spreadsheet keeps 31/12/2024.
  case serial
}
