package import Base

/// `history "Nghị quyết 1677/NQ-UBTVQH15" from 2025-07-01`: what units were made of on a day.
///
///     history "Nghị quyết 1677/NQ-UBTVQH15" from 2025-07-01
///       "Xã Sơn Hạ" = "Xã Sơn Hạ" + "Xã Sơn Thành" + "Xã Sơn Nham"
///       "Xã A" = "Xã B" + 40% of "Xã C" because "…"
package struct HistorySyntax: Sendable {
  /// One unit that a new one was made of.
  package struct Source: Sendable {
    package enum Extent: Sendable, Hashable {
      case whole
      /// A part nobody says how large.
      case part
      /// A part with its share of the figures.
      case share(Rational)
    }
    package var unit: TextSyntax
    package var extent: Extent
    package var range: SourceRange
    package init(unit: TextSyntax, extent: Extent, range: SourceRange) {
      self.unit = unit
      self.extent = extent
      self.range = range
    }
  }

  /// `"Xã A" = "Xã B" + part of "Xã C"`.
  package struct Line: Sendable {
    package var unit: TextSyntax
    package var sources: [Source]
    package var reason: TextSyntax?
    package var range: SourceRange
    package init(unit: TextSyntax, sources: [Source], reason: TextSyntax?, range: SourceRange) {
      self.unit = unit
      self.sources = sources
      self.reason = reason
      self.range = range
    }
  }

  package var document: TextSyntax
  package var from: DateSyntax
  package var lines: [Line] = []
  package var range: SourceRange

  package init(document: TextSyntax, from: DateSyntax, range: SourceRange) {
    self.document = document
    self.from = from
    self.range = range
  }
}
