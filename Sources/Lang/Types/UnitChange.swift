package import Base

/// What a unit was made of on a day: one line of a `history`.
package struct UnitChange: Sendable {
  /// One unit that a new one was made of.
  package struct Source: Sendable {
    package enum Extent: Sendable, Hashable {
      case whole
      /// A part nobody says how large.
      case part
      /// A part with its share of the figures.
      case share(Rational)
    }
    package var unit: PlacedText
    package var extent: Extent
    package var range: SourceRange
    package init(unit: PlacedText, extent: Extent, range: SourceRange) {
      self.unit = unit
      self.extent = extent
      self.range = range
    }
  }

  /// The unit from then on.
  package var unit: PlacedText
  package var from: CalendarDate
  package var sources: [Source]
  /// Why the shares of divided units are what they are.
  package var reason: String?
  /// The document that says so.
  package var document: String
  package var range: SourceRange

  package init(
    unit: PlacedText, from: CalendarDate, sources: [Source], reason: String?, document: String, range: SourceRange
  ) {
    self.unit = unit
    self.from = from
    self.sources = sources
    self.reason = reason
    self.document = document
    self.range = range
  }
}
