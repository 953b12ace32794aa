package import Base

extension TestSyntax {
  /// What `expect` says of a score: `score of unit "Xã A" = 90`, `band = "Tốt"`, `points of item i1 = 3`, `rank = 2`.
  package struct ScoreSubject: Sendable {
    package enum What: Sendable {
      case score, band, rank
      /// The points of an item, by its indicator and denominator, or by its title.
      case points(Item)
    }
    package enum Item: Sendable {
      case indicator(PlacedName, denominator: PlacedName?)
      case title(PlacedText)
    }

    package var what: What
    package var card: PlacedName?
    package var unit: PlacedText?
    package var period: PeriodSyntax?
    package var range: SourceRange
    package init(what: What, range: SourceRange) {
      self.what = what
      self.range = range
    }
  }

  /// What it must be.
  package enum ScoreValue: Sendable {
    case points(ExpressionSyntax)
    /// `= 72.5 to 81`: not known, and between these.
    case range(ExpressionSyntax, ExpressionSyntax)
    case band(PlacedText)
    /// `= missing`: there is none.
    case missing(SourceRange)
  }
}
