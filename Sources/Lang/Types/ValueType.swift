package import Base

/// The type of a value. Two things counted never mix: dossiers are not procedures.
package enum ValueType: Hashable, Sendable {
  /// A part of a whole, 0%…100%; the thing is what numerator and denominator count, nil for a bare percentage that
  /// was given as a share (`50%` as a target).
  case share
  /// A relative change or reduction.
  case percent
  /// A percentage as written, `50%`, which becomes a share or a percent by what it meets.
  case percentage
  /// Percentage points.
  case points
  case count(ThingID)
  /// Measured by a unit of measure, also in parts: kilometres, tonnes, hectares.
  case quantity(ThingID)
  case number
  case score
  case money
  case date
  case days
  case workingDays
  case text
  case truth
  /// One of the options of a column of records.
  case choice(RecordsID, column: Int)
}

extension ValueType {
  /// How many places lie between the number as kept (a fraction of 1) and as written (in percent).
  package var percentPlaces: Int {
    switch self {
    case .share, .percent, .percentage, .points: 2
    default: 0
    }
  }
}

/// The value of an expression that can be known before any data, or of one that was computed.
package enum Value: Hashable, Sendable {
  /// share, percent, percentage, points (all as a fraction of 1), count, quantity, number, score, money, days.
  case number(Rational)
  case date(CalendarDate)
  case text(String)
  case truth(Bool)
  /// The index of an option of the column.
  case choice(Int)
}

/// A thing that is counted, or a unit of measure.
package struct ThingID: Hashable, Sendable { package let index: Int; package init(_ index: Int) { self.index = index } }
package struct LevelID: Hashable, Sendable { package let index: Int; package init(_ index: Int) { self.index = index } }
package struct KindID: Hashable, Sendable { package let index: Int; package init(_ index: Int) { self.index = index } }
package struct ClassificationID: Hashable, Sendable {
  package let index: Int
  package init(_ index: Int) { self.index = index }
}
/// A class of a classification, by its place in it.
package struct ClassID: Hashable, Sendable {
  package let classification: ClassificationID
  package let index: Int
  package init(_ classification: ClassificationID, _ index: Int) {
    self.classification = classification
    self.index = index
  }
}
package struct FieldID: Hashable, Sendable { package let index: Int; package init(_ index: Int) { self.index = index } }
package struct IndicatorID: Hashable, Sendable {
  package let index: Int
  package init(_ index: Int) { self.index = index }
}
package struct TargetID: Hashable, Sendable, Comparable {
  package let index: Int
  package init(_ index: Int) { self.index = index }
  package static func < (a: TargetID, b: TargetID) -> Bool { a.index < b.index }
}
