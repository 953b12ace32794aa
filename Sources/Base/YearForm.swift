/// How the years and months of a plan lie in the calendar: in which month a year begins, and on which day months end.
///
/// Months are counted so that month 0 of every twelve is the first of a year, whichever month of the calendar that is: a
/// period's `firstMonth / 12` is the year's name, and all that is computed of years, halves and quarters is the same for
/// all forms. Only here, in `Period`'s days and in what people read are months those of the calendar.
package struct YearForm: Hashable, Sendable {
  /// The calendar's own: years from 1 January, months that end on their last day.
  package static let calendar = YearForm(validShift: 0, monthEnd: 0)

  /// The days on which months may end, where it is not their last: those that every month has, and the next one too.
  package static let monthEnds = 1...27

  /// How many months after January of the year of its name a year begins; below 0 before it.
  private let storedShift: Int8
  /// The day on which months end; 0: on their last.
  private let storedEnd: Int8

  private init(validShift: Int, monthEnd: Int) {
    storedShift = Int8(truncatingIfNeeded: validShift)
    storedEnd = Int8(truncatingIfNeeded: monthEnd)
  }

  /// The form as a number, to compare two of them at once.
  @inline(__always)
  var packed: UInt16 { UInt16(UInt8(bitPattern: storedShift)) << 8 | UInt16(UInt8(bitPattern: storedEnd)) }

  /// How many months after January of the year of its name a year begins; below 0 before it.
  package var shift: Int { Int(storedShift) }
  /// The day on which months end; nil: on their last.
  package var monthEnd: Int? { storedEnd == 0 ? nil : Int(storedEnd) }

  /// Takes the month in which years begin, as the number of months after January of the year of their name, and the day on
  /// which months end, nil for their last; nil where some of the year's months would not be of the year of its name.
  package init?(shift: Int, monthEnd: Int?) {
    guard (-11...11).contains(shift), monthEnd.map(YearForm.monthEnds.contains) ?? true else { return nil }
    self.init(validShift: shift, monthEnd: monthEnd ?? 0)
  }

  /// Whether years go over the end of a year of the calendar, so that two numbers name them.
  package var straddles: Bool { storedShift != 0 }

  /// Whether years and months are the calendar's.
  package var isCalendar: Bool { storedShift == 0 && storedEnd == 0 }

  /// The number, 1 to 12, that the calendar gives to the month at `place`, 0 to 11, of a year.
  package func monthNumber(at place: Int) -> Int { (place + shift + 24) % 12 + 1 }

  /// The ordinal of the month of the calendar, year · 12 + month - 1, that a month of these years is named after.
  package func calendarMonth(_ ordinal: Int) -> Int { ordinal + shift }

  /// The ordinal of the month in which `date` lies; no month need have it.
  @inline(__always)
  package func month(ordinalOf date: CalendarDate) -> Int {
    let month = date.year * 12 + date.month - 1 - Int(storedShift)
    return storedEnd != 0 && date.day > Int(storedEnd) ? month + 1 : month
  }

  /// What the year of this name is called: `2024`, or `2019/20` where it goes over the end of a year.
  package func yearText(_ year: Int) -> String {
    guard straddles else { return padded(year, 4) }
    let first = storedShift < 0 ? year - 1 : year
    return padded(first, 4) + "/" + padded((first + 1) % 100, 2)
  }
}

// Periods of years of this form.
extension YearForm {
  /// The year; nil outside 1900 to 2999.
  package func year(_ year: Int) -> Period? { part(.year, year, index: 1, length: 12) }

  /// Half `index` (1 or 2) of the year; nil when there is none.
  package func half(_ year: Int, _ index: Int) -> Period? { part(.half, year, index: index, length: 6) }

  /// Quarter `index` (1 to 4) of the year; nil when there is none.
  package func quarter(_ year: Int, _ index: Int) -> Period? { part(.quarter, year, index: index, length: 3) }

  /// The month that the calendar calls `month` (1 to 12) of `year`, `2019-04`; nil when there is none.
  package func month(_ year: Int, _ month: Int) -> Period? {
    guard (1...12).contains(month), Period.years.contains(year) else { return nil }
    return self.month(ordinal: year * 12 + month - 1 - shift)
  }

  /// The month that the calendar calls `month` (1 to 12), in the year of these years with this name: the January of
  /// 2019/20 is that of 2020. nil when there is none.
  package func month(_ month: Int, inYear year: Int) -> Period? {
    guard (1...12).contains(month), Period.years.contains(year) else { return nil }
    return self.month(ordinal: year * 12 + (month - 1 - shift + 24) % 12)
  }

  /// The month of an ordinal; nil outside the years 1900 to 2999.
  package func month(ordinal: Int) -> Period? { Period(.month, ordinal, ordinal, self) }

  /// The month in which `date` lies; nil outside the years 1900 to 2999.
  package func month(of date: CalendarDate) -> Period? { month(ordinal: month(ordinalOf: date)) }

  /// The months from one ordinal to another, both included; nil when they are not in order or outside the years.
  package func span(firstMonth: Int, lastMonth: Int) -> Period? { Period(.span, firstMonth, lastMonth, self) }

  /// So many months from an ordinal on, under the shortest name they have: a year, a half, a quarter, a month, else a
  /// span. nil when there are none, or they lie outside the years.
  package func named(_ firstMonth: Int, _ count: Int) -> Period? {
    guard count > 0 else { return nil }
    return [12, 6, 3, 1].contains(count) && firstMonth % count == 0
      ? tile(firstMonth, count) : span(firstMonth: firstMonth, lastMonth: firstMonth + count - 1)
  }

  /// The year, half, quarter or month (by its length) that starts with a month; nil when none does.
  package func tile(_ firstMonth: Int, _ length: Int) -> Period? {
    guard firstMonth % length == 0 else { return nil }
    let kind: Period.Kind =
      switch length {
      case 12: .year
      case 6: .half
      case 3: .quarter
      default: .month
      }
    return Period(kind, firstMonth, firstMonth + length - 1, self)
  }

  /// The period that a text names, as it lies in these years; nil where they have none such.
  package func period(_ written: WrittenPeriod) -> Period? {
    switch written {
    case .part(let kind, let year, let index, let isStraddling):
      // `2019/20` names its year by when it begins, `2019` by its name.
      if isStraddling, !straddles { return nil }
      let year = isStraddling && storedShift < 0 ? year + 1 : year
      switch kind {
      case .year: return self.year(year)
      case .half: return half(year, index)
      default: return quarter(year, index)
      }
    case .month(let year, let month): return self.month(year, month)
    case .span(let first, let last): return span(firstMonth: first - shift, lastMonth: last - shift)
    }
  }

  /// Reads exactly `2024`, `2024-H1`, `2024-Q1`, `2024-03` or `2024-01..2024-06`, and `2019/20` or `2019/20-Q1` where years go
  /// over the end of a year; nil for anything else.
  package func parse(_ bytes: ArraySlice<UInt8>) -> Period? { WrittenPeriod.parse(bytes).flatMap(period) }

  /// Reads the text of a period as `parse(_:)` of its UTF-8 bytes does.
  package func parse(_ text: some StringProtocol) -> Period? { WrittenPeriod.parse(text).flatMap(period) }

  /// Part `index` (from 1) of `year` cut in parts of `length` months.
  private func part(_ kind: Period.Kind, _ year: Int, index: Int, length: Int) -> Period? {
    guard Period.years.contains(year), index >= 1, index <= 12 / length else { return nil }
    let start = year * 12 + (index - 1) * length
    return Period(kind, start, start + length - 1, self)
  }
}
