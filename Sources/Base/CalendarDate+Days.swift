extension CalendarDate {
  /// The number of 1 March of the year 0, from which days are counted inside, before 1970-01-01.
  private static let epochShift = 719_468
  /// The days of 400 years.
  private static let cycle = 146_097

  /// The days since 1970-01-01, which is 0; below 0 before it. 0001-01-01 is -719162, 9999-12-31 is 2932896.
  package var dayNumber: Int {
    // Years begin in March here, so that the leap day is the last of its year.
    let shifted = month > 2 ? year : year - 1
    let (era, yearOfEra) = (shifted / 400, shifted % 400)
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * CalendarDate.cycle + dayOfEra - CalendarDate.epochShift
  }

  /// The day that is `dayNumber` days after 1970-01-01; nil outside the years 1 to 9999.
  package init?(dayNumber: Int) {
    guard dayNumber >= -719_162, dayNumber <= 2_932_896 else { return nil }
    let days = dayNumber + CalendarDate.epochShift
    let (era, dayOfEra) = (days / CalendarDate.cycle, days % CalendarDate.cycle)
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    self.init(
      validYear: era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month: month,
      day: dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  /// The day `days` days later (earlier when below 0); nil outside the years 1 to 9999.
  package func adding(days: Int) -> CalendarDate? {
    let (number, overflow) = dayNumber.addingReportingOverflow(days)
    return overflow ? nil : CalendarDate(dayNumber: number)
  }

  /// The day of the week.
  package var weekday: Weekday {
    // Day 0 was a Thursday; the first shift, a multiple of 7, makes the number positive.
    let index = (dayNumber + 719_467 + 3) % 7
    return Weekday(rawValue: index + 1) ?? .monday
  }
}
