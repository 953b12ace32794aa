package import Base

/// When a unit is there: from its first day up to the day on which it is no more. nil: always was, or still is.
package struct Lifetime: Sendable, Hashable {
  package var from: CalendarDate?
  package var until: CalendarDate?

  package init(from: CalendarDate? = nil, until: CalendarDate? = nil) {
    self.from = from
    self.until = until
  }

  /// Whether the unit is there on a day.
  package func contains(_ day: CalendarDate) -> Bool {
    (from.map { $0 <= day } ?? true) && (until.map { day < $0 } ?? true)
  }

  /// Whether the unit is there on the last day of a period: by then it is who answers for it.
  package func holdsAtEnd(of period: Period) -> Bool { contains(period.lastDay) }

  /// Whether the unit is there on some day of a period.
  package func touches(_ period: Period) -> Bool {
    (from.map { $0 <= period.lastDay } ?? true) && (until.map { period.firstDay < $0 } ?? true)
  }

  /// Whether the unit is there on every day of a period.
  package func covers(_ period: Period) -> Bool { contains(period.firstDay) && contains(period.lastDay) }

  /// Whether both are there on some day.
  package func overlaps(_ other: Lifetime) -> Bool {
    (from.map { from in other.until.map { from < $0 } ?? true } ?? true)
      && (until.map { until in other.from.map { $0 < until } ?? true } ?? true)
  }
}
