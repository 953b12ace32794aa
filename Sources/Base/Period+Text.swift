extension Period: CustomStringConvertible {
  /// The period as `YearForm.parse(_:)` reads it.
  package var text: String {
    let month = firstMonth % 12
    switch kind {
    case .year: return form.yearText(firstMonth / 12)
    case .half: return "\(form.yearText(firstMonth / 12))-H\(month / 6 + 1)"
    case .quarter: return "\(form.yearText(firstMonth / 12))-Q\(month / 3 + 1)"
    case .month: return Period.monthText(form.calendarMonth(firstMonth))
    case .span:
      return Period.monthText(form.calendarMonth(firstMonth)) + ".." + Period.monthText(form.calendarMonth(lastMonth))
    }
  }

  /// `2024-03` for the month of the calendar with an ordinal.
  private static func monthText(_ month: Int) -> String { "\(padded(month / 12, 4))-\(padded(month % 12 + 1, 2))" }

  /// The same as `text`.
  package var description: String { text }
}
