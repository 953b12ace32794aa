package import Base

/// What one column of a file holds, as it was recognised.
package struct ColumnProfile: Sendable {
  /// What the cells of a column are; the raw value is what programs are told.
  package enum Kind: String, Sendable, CaseIterable {
    case blank, number, percent, date, truth, period, text

    /// Whether its values are numbers.
    var isNumber: Bool { self == .number || self == .percent }
  }

  /// From the least to the greatest value.
  package enum Range: Hashable, Sendable {
    /// Percentages as they are written: 95.5 for `95.5%`.
    case numbers(Rational, Rational)
    case dates(CalendarDate, CalendarDate)
    /// The first distinct values, for columns without an order.
    case examples([String])
  }

  /// The most distinct values that are counted.
  package static let mostDistinct = 10_000

  /// The column's number as people count it.
  package var number: Int
  package var name: String
  package var kind: Kind
  /// The scale or unit in which its numbers are read, or which its header names: `triệu đồng`.
  package var scale: String?
  /// nil when every cell is blank.
  package var range: Range?
  package var blankCount: Int
  /// How many different values it has; more when it is above `mostDistinct`.
  package var distinctCount: Int
  /// What a pack takes the column for; empty when it does not use it, nil without a pack.
  package var boundTo: [Wording]?
}
