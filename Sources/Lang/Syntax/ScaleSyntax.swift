package import Base

/// The word for thousands, millions, billions between a number and its unit: `17 tỷ đồng`, `500 thousand VND`.
package struct ScaleSyntax: Sendable, Hashable {
  /// The word's meaning, by which it is written in either language.
  package var keyword: Keyword
  /// By what the number as written is multiplied.
  package var factor: Int
  package var range: SourceRange

  package init(keyword: Keyword, factor: Int, range: SourceRange) {
    self.keyword = keyword
    self.factor = factor
    self.range = range
  }
}
