package import Base

/// How what a new pack asks stands to what the old one asked, by which results miss it.
package enum Relation: String, Sendable, Hashable, CaseIterable {
  /// The same results miss both.
  case same
  /// All that missed the old one miss the new one, and others too.
  case tightened
  /// All that miss the new one missed the old one, and others did too.
  case loosened
  /// Some miss only the old one, others only the new one.
  case incomparable
  /// Only the new pack asks.
  case added
  /// Only the old pack asked.
  case removed
  /// Nothing is said.
  case notCompared = "not-compared"
}

/// A result that shows how two targets differ.
package struct Witness: Sendable, Hashable {
  /// The result.
  package var value: Rational
  /// Whether it met the old one and misses the new one; else the other way round.
  package var meetsOld: Bool
  /// The earlier result that decides the figures, where one does and it is there.
  package var earlier: Rational?
}

/// Part of the earlier results that decide a figure, with how the targets of those who had them stand to each other.
package struct ComparedPart: Sendable, Hashable {
  /// The earlier results; nil: where there is none.
  package var earlier: Interval?
  package var relation: Relation
  /// One of the earlier results, and the figures asked then; nil where none can be said.
  package var example: Rational?
  package var old: [Rational?]
  package var new: [Rational?]
}

/// How figures stand to each other, with what shows it.
package struct FigureAnswer: Sendable, Hashable {
  package var relation: Relation
  package var reason: NotCompared?
  package var witnesses: [Witness] = []
  /// The earlier result that decides, where one does.
  package var earlier: PeriodReference?
  /// Where it does: what holds for which of them, in order.
  package var parts: [ComparedPart] = []

  init(_ relation: Relation, _ reason: NotCompared? = nil) {
    self.relation = relation
    self.reason = reason
  }
}
