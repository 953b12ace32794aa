package import Base

/// Where the result of a period may come from: from the period itself, or from shorter ones that make it up.
package struct PeriodPlan: Sendable, Hashable {
  package var period: Period
  /// The period, and the others that cover the same months: 2024-H1 and 2024-01..2024-06.
  package var same: [Period]
  /// The whole years, halves, quarters and months in the period, the longest first; each list is in order, and may leave
  /// out the beginning and the end of the period.
  package var tilings: [[Period]]
  /// Whether a result is wanted that other periods can tell of: the figure at its end, or the denominator of its year.
  package var looksBeyond = false

  /// Takes the period whose result is wanted.
  package init(_ period: Period) {
    self.period = period
    let (first, last) = (period.firstMonth, period.lastMonth)
    same = [period]
    for length in [12, 6, 3, 1] where length == period.monthCount {
      if let other = period.form.tile(first, length), other != period { same.append(other) }
    }
    if let span = period.form.span(firstMonth: first, lastMonth: last), span != period { same.append(span) }
    tilings = []
    for length in [12, 6, 3, 1] where length < period.monthCount {
      let start = (first + length - 1) / length * length
      let tiles = stride(from: start, to: last + 2 - length, by: length).compactMap { period.form.tile($0, length) }
      if !tiles.isEmpty { tilings.append(tiles) }
    }
  }

  /// Whether the result of another period is of use: a part of this one, or one that `looksBeyond` asks for.
  package func needs(_ other: Period) -> Bool {
    if period.contains(other) { return true }
    return looksBeyond && (endsWith(other) || sharesYear(other))
  }

  /// Whether another period is longer and ends on the same day: what stands at its end stands at the end of this one.
  package func endsWith(_ other: Period) -> Bool {
    other.lastMonth == period.lastMonth && other.firstMonth < period.firstMonth
  }

  /// Whether another period lies in the plan's year of which this one is a part. A period longer than a year has none.
  package func sharesYear(_ other: Period) -> Bool {
    period.monthCount <= 12 && !period.contains(other) && period.wholeYear.contains(other)
      && period.wholeYear.contains(period)
  }

  /// The index of the tiling whose parts make up the whole period, are as long as `months` or the next shorter that do,
  /// and begin and end where parts do that were given, as months from the beginning of the period; nil for a month, which
  /// has no parts.
  package func wholeTiling(atMost months: Int, fitting given: some Sequence<Range<Int>>) -> Int? {
    tilings.firstIndex { tiles in
      guard let length = tiles.first?.monthCount, length <= months, tiles.count * length == period.monthCount else {
        return false
      }
      return given.allSatisfy { $0.lowerBound % length == 0 && $0.upperBound % length == 0 }
    }
  }
}
