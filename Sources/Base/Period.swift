/// A stretch of whole months: a year, half, quarter, month, or a span of months. Years are 1900 to 2999.
///
/// Its months are counted as its form counts them; a `YearForm` makes periods, and only periods of one form are compared.
/// Two periods are equal when they are of one kind and form and cover the same months.
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
  /// How the years lie of which its months are.
  package let form: YearForm
  /// `firstMonth`, narrow.
  private let first: Int32
  /// `lastMonth`, narrow.
  private let last: Int32

  /// The first month's ordinal in the years of its form: year · 12 + the months of the year before it.
  package var firstMonth: Int { Int(first) }
  /// The last month's ordinal, likewise.
  package var lastMonth: Int { Int(last) }

  /// Takes two month ordinals in order; nil when they are not, or outside the years.
  init?(_ kind: Kind, _ first: Int, _ last: Int, _ form: YearForm) {
    guard first <= last, first >= Period.years.lowerBound * 12, last <= Period.years.upperBound * 12 + 11 else {
      return nil
    }
    self.kind = kind
    self.form = form
    self.first = Int32(truncatingIfNeeded: first)
    self.last = Int32(truncatingIfNeeded: last)
  }

  /// The name of the year in which its first month lies.
  package var firstYear: Int { firstMonth / 12 }
  /// The name of the year in which its last month lies.
  package var lastYear: Int { lastMonth / 12 }

  /// The year to date: from the first month of the year in which this period ends to its last month.
  package var toDate: Period {
    let month = lastMonth % 12
    return form.named(lastMonth - month, month + 1) ?? self
  }

  /// The year in which this period ends.
  package var wholeYear: Period { form.year(lastYear) ?? self }

  /// How many months the period has.
  package var monthCount: Int { lastMonth - firstMonth + 1 }

  /// Whether all of it lies in one year.
  package var isInOneYear: Bool { firstYear == lastYear }

  /// The year to which it belongs as what is fixed for a year: that in which it lies, or which it goes over by a quarter at the
  /// most; nil for others.
  package var ownYear: Period? {
    let overruns = firstMonth % 12 == 0 && (13...15).contains(monthCount)
    return isInOneYear || overruns ? form.year(firstYear) : nil
  }

  /// The first day.
  package var firstDay: CalendarDate {
    let month = form.calendarMonth(firstMonth)
    guard let end = form.monthEnd else { return CalendarDate(validYear: month / 12, month: month % 12 + 1, day: 1) }
    return CalendarDate(validYear: (month - 1) / 12, month: (month - 1) % 12 + 1, day: end + 1)
  }

  /// The last day.
  package var lastDay: CalendarDate {
    let ordinal = form.calendarMonth(lastMonth)
    let (year, month) = (ordinal / 12, ordinal % 12 + 1)
    return CalendarDate(
      validYear: year, month: month, day: form.monthEnd ?? CalendarDate.lastDay(ofMonth: month, year: year))
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
    return stride(from: start, through: lastMonth + 1 - length, by: length).compactMap { form.named($0, length) }
  }

  /// Whether it is of the same months, however it is written.
  package func hasSameMonths(as other: Period) -> Bool { first == other.first && last == other.last }

  /// Whether every month of `other` is one of this period's.
  package func contains(_ other: Period) -> Bool {
    firstMonth <= other.firstMonth && other.lastMonth <= lastMonth
  }

  /// Whether `date` is one of this period's days.
  package func contains(_ date: CalendarDate) -> Bool {
    (firstMonth...lastMonth).contains(form.month(ordinalOf: date))
  }

  /// The same period twelve months earlier; nil when that is before 1900.
  package var yearEarlier: Period? { Period(kind, firstMonth - 12, lastMonth - 12, form) }
}

// Written out: what is synthesized would compare and hash the kinds' texts.
extension Period {
  package static func == (a: Period, b: Period) -> Bool {
    a.first == b.first && a.last == b.last && a.rank == b.rank && a.form.packed == b.form.packed
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
