package import Base

/// What a unit was made of on a day: one line of a `history`.
package struct UnitChange: Sendable {
  package typealias Source = HistorySyntax.Source

  /// The unit from then on.
  package var unit: TextSyntax
  package var from: CalendarDate
  package var sources: [Source]
  /// Why the shares of divided units are what they are.
  package var reason: String?
  /// The document that says so.
  package var document: String
  package var range: SourceRange

  package init(
    unit: TextSyntax, from: CalendarDate, sources: [Source], reason: String?, document: String, range: SourceRange
  ) {
    self.unit = unit
    self.from = from
    self.sources = sources
    self.reason = reason
    self.document = document
    self.range = range
  }
}
