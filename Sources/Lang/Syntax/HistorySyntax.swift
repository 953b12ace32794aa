package import Base

/// `history "Nghị quyết 1677/NQ-UBTVQH15" from 2025-07-01`: what units were made of on a day.
///
///     history "Nghị quyết 1677/NQ-UBTVQH15" from 2025-07-01
///       "Xã Sơn Hạ" = "Xã Sơn Hạ" + "Xã Sơn Thành" + "Xã Sơn Nham"
///       "Xã A" = "Xã B" + 40% of "Xã C" because "…"
package struct HistorySyntax: Sendable {
  /// `"Xã A" = "Xã B" + part of "Xã C"`.
  package struct Line: Sendable {
    package var unit: PlacedText
    package var sources: [UnitChange.Source]
    package var reason: PlacedText?
    package var range: SourceRange
    package init(unit: PlacedText, sources: [UnitChange.Source], reason: PlacedText?, range: SourceRange) {
      self.unit = unit
      self.sources = sources
      self.reason = reason
      self.range = range
    }
  }

  package var document: PlacedText
  package var from: DateSyntax
  package var lines: [Line] = []
  package var range: SourceRange

  package init(document: PlacedText, from: DateSyntax, range: SourceRange) {
    self.document = document
    self.from = from
    self.range = range
  }
}
