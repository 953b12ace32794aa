/// A stretch of whole months: a year, half, quarter, month, or a span of months. Years are 1900 to 2999.
///
/// Two periods are equal when they are of one kind and cover the same months.
package struct Period: Hashable, Sendable {
  /// How a period is written; the coarser kinds first.
  package enum Kind: String, Sendable, CaseIterable {
    case year, half, quarter, month
    /// Months from one to another, as `2024-01..2024-06`.
    case span
  }

  /// The years that periods may touch.
  package static let years = 1900...2999

  /// How the period is written.
  package let kind: Kind
  /// `firstMonth`, narrow.
  private let first: Int32
  /// `lastMonth`, narrow.
  private let last: Int32

  /// The first month's ordinal, year · 12 + month - 1.
  package var firstMonth: Int { Int(first) }
  /// The last month's ordinal, year · 12 + month - 1.
  package var lastMonth: Int { Int(last) }

  /// Takes two month ordinals in order; nil when they are not, or outside the years.
  private init?(_ kind: Kind, _ first: Int, _ last: Int) {
    guard first <= last, first >= Period.years.lowerBound * 12, last <= Period.years.upperBound * 12 + 11 else {
      return nil
    }
    self.kind = kind
    self.first = Int32(truncatingIfNeeded: first)
    self.last = Int32(truncatingIfNeeded: last)
  }

  /// Part `index` (from 1) of `year` cut in parts of `length` months.
  private init?(_ kind: Kind, year: Int, index: Int, length: Int) {
    guard Period.years.contains(year), index >= 1, index <= 12 / length else { return nil }
    let start = year * 12 + (index - 1) * length
    self.init(kind, start, start + length - 1)
  }

  /// The year; nil outside 1900 to 2999.
  package static func year(_ year: Int) -> Period? {
    Period(.year, year: year, index: 1, length: 12)
  }

  /// Half `index` (1 or 2) of the year; nil when there is none.
  package static func half(_ year: Int, _ index: Int) -> Period? {
    Period(.half, year: year, index: index, length: 6)
  }

  /// Quarter `index` (1 to 4) of the year; nil when there is none.
  package static func quarter(_ year: Int, _ index: Int) -> Period? {
    Period(.quarter, year: year, index: index, length: 3)
  }

  /// Month `index` (1 to 12) of the year; nil when there is none.
  package static func month(_ year: Int, _ index: Int) -> Period? {
    Period(.month, year: year, index: index, length: 1)
  }

  /// The month of an ordinal, year · 12 + month - 1; nil outside the years 1900 to 2999.
  package static func month(ordinal: Int) -> Period? {
    Period(.month, ordinal, ordinal)
  }

  /// The months from one ordinal to another, both included; nil when they are not in order or outside the years.
  package static func span(firstMonth: Int, lastMonth: Int) -> Period? {
    Period(.span, firstMonth, lastMonth)
  }

  /// So many months from an ordinal on, under the shortest name they have: a year, a half, a quarter, a month, else a
  /// span. nil when there are none, or they lie outside the years.
  package static func named(_ firstMonth: Int, _ count: Int) -> Period? {
    guard count > 0, let span = span(firstMonth: firstMonth, lastMonth: firstMonth + count - 1) else { return nil }
    let (year, month) = (firstMonth / 12, firstMonth % 12)
    let whole: Period? =
      switch count {
      case 12 where month == 0: .year(year)
      case 6 where month % 6 == 0: .half(year, month / 6 + 1)
      case 3 where month % 3 == 0: .quarter(year, month / 3 + 1)
      case 1: .month(year, month + 1)
      default: nil
      }
    return whole ?? span
  }

  /// The year to date: from January of the year in which this period ends to its last month.
  package var toDate: Period {
    let month = lastMonth % 12
    return Period.named(lastMonth - month, month + 1) ?? self
  }

  /// The year in which this period ends.
  package var wholeYear: Period { Period.year(lastMonth / 12) ?? self }

  /// The month in which `date` lies; nil outside the years 1900 to 2999.
  package static func month(of date: CalendarDate) -> Period? {
    month(date.year, date.month)
  }

  /// How many months the period has.
  package var monthCount: Int { lastMonth - firstMonth + 1 }

  /// Whether all of it lies in one calendar year.
  package var isInOneYear: Bool { firstMonth / 12 == lastMonth / 12 }

  /// The first day.
  package var firstDay: CalendarDate {
    CalendarDate(validYear: firstMonth / 12, month: firstMonth % 12 + 1, day: 1)
  }

  /// The last day.
  package var lastDay: CalendarDate {
    let (year, month) = (lastMonth / 12, lastMonth % 12 + 1)
    return CalendarDate(validYear: year, month: month, day: CalendarDate.lastDay(ofMonth: month, year: year))
  }

  /// Its whole months, quarters, halves or years, in order; those that lie in it only in part are left out.
  package func parts(_ kind: Kind) -> [Period] {
    let length =
      switch kind {
      case .month, .span: 1
      case .quarter: 3
      case .half: 6
      case .year: 12
      }
    let start = (firstMonth + length - 1) / length * length
    return stride(from: start, through: lastMonth + 1 - length, by: length).compactMap { Period.named($0, length) }
  }

  /// Whether it is of the same months, however it is written.
  package func hasSameMonths(as other: Period) -> Bool { first == other.first && last == other.last }

  /// Whether every month of `other` is one of this period's.
  package func contains(_ other: Period) -> Bool {
    firstMonth <= other.firstMonth && other.lastMonth <= lastMonth
  }

  /// Whether `date` is one of this period's days.
  package func contains(_ date: CalendarDate) -> Bool {
    (firstMonth...lastMonth).contains(date.year * 12 + date.month - 1)
  }

  /// The same period twelve months earlier; nil when that is before 1900.
  package var yearEarlier: Period? { Period(kind, firstMonth - 12, lastMonth - 12) }
}

// Written out: what is synthesized would compare and hash the kinds' texts.
extension Period {
  package static func == (a: Period, b: Period) -> Bool {
    a.first == b.first && a.last == b.last && a.rank == b.rank
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(UInt64(UInt32(bitPattern: first)) << 32 | UInt64(UInt32(bitPattern: last)))
  }
}

extension Period: Comparable {
  /// Time order: by first month; of those that start together the longer first, then in the order of the kinds.
  package static func < (a: Period, b: Period) -> Bool {
    (a.first, b.last, a.rank) < (b.first, a.last, b.rank)
  }

  /// The kind's place in `Kind.allCases`.
  private var rank: Int {
    switch kind {
    case .year: 0
    case .half: 1
    case .quarter: 2
    case .month: 3
    case .span: 4
    }
  }
}
