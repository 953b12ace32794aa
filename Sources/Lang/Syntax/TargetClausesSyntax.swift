package import Base

/// The time of a target other than a last day.
package struct SpanSyntax: Sendable {
  /// In which parts of the year, and in how many of them.
  package struct Each: Sendable, Hashable {
    package var months: Int
    /// The numbers of the first part and of the last.
    package var from: Int?
    package var through: Int?
    /// In at least so many.
    package var least: Int?
    /// Of how many that is said to be.
    package var of: Int?
    /// In so many, one after the other.
    package var inARow: Int?
    package init(months: Int, inARow: Int? = nil) {
      self.months = months
      self.inARow = inARow
    }
  }

  package enum Kind: Sendable, Hashable {
    /// `in quarter 3`.
    case part(months: Int, index: Int)
    /// `by end of quarter 2`: counted from the beginning of the year.
    case through(months: Int, index: Int)
    /// `each quarter`, `each month from month 7, in at least 4 of 6`, `in 3 months in a row`.
    case each(Each)
    /// `for 2026`.
    case year(Int)
    /// `every year`, `cả năm`: a whole year, whichever is judged.
    case everyYear
    /// `by the end of the year`, of which it is not said which: the pack's.
    case ownYear
    /// `rolling 6 months`.
    case rolling(Int)
    /// `giai đoạn 2026 - 2030`, `in the years 2026 to 2030`: all of them together.
    case years(first: Int, last: Int)
  }
  package var kind: Kind
  package var range: SourceRange
  /// A part of the year by its name alone, `quý II`, which offices say of that part and of the year up to its end.
  package var bare: SourceRange?
  /// A year by its name, `cuối năm 2026`, and not as one of several that the plan is for, `for 2026`.
  package var isNamed: Bool
  /// Several years as they are written.
  package var words: String
  package init(kind: Kind, range: SourceRange, isNamed: Bool = false, words: String = "") {
    self.kind = kind
    self.range = range
    self.isNamed = isNamed
    self.words = words
  }
}

/// `aiming at 7.5%`, `aiming at 7% to 7.5%`: reported beside the target, and decides nothing.
package struct AimSyntax: Sendable {
  package var figures: [ExpressionSyntax]
  package var range: SourceRange
  package init(figures: [ExpressionSyntax], range: SourceRange) {
    self.figures = figures
    self.range = range
  }
}

/// `rated "Xanh" from 100% of the target, "Vàng" from 90%, "Đỏ" below`.
package struct RatingSyntax: Sendable {
  /// How the results of a rating are told.
  package enum Bound: Sendable {
    /// `from 90%`; `isOfTarget`: that it is a part of the target is said.
    case from(ExpressionSyntax, isOfTarget: Bool)
    /// `from a result of 90%`, `at most 28 days`; without a comparator as good at least.
    case result(Comparator?, ExpressionSyntax)
    /// `within 2 points`.
    case within(ExpressionSyntax)
    /// What is left.
    case rest
  }
  package struct Step: Sendable {
    package var title: PlacedText
    package var bound: Bound
    package init(title: PlacedText, bound: Bound) {
      self.title = title
      self.bound = bound
    }
  }
  package var steps: [Step]
  package var range: SourceRange
  package init(steps: [Step], range: SourceRange) {
    self.steps = steps
    self.range = range
  }
}
