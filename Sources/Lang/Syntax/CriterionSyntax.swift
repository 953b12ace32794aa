package import Base

/// A named truth over results, scores and other criteria.
///
///     criterion recognised "Đạt chuẩn tiếp cận pháp luật" for level commune
///       all of
///         score of access >= 80
///         every item of access >= 50% of its points
///         disciplined_leaders = 0
///       cite "Điều 3"
package struct CriterionSyntax: Sendable {
  package var name: PlacedName
  package var title: PlacedText?
  package var scopes: [ScopeSyntax] = []
  /// What must hold; nil when nothing could be read.
  package var body: ExpressionSyntax?
  package var aliases: [AliasSyntax] = []
  package var remarks = RemarksSyntax()
  package var documentation: String?
  package var range: SourceRange
  package init(name: PlacedName, range: SourceRange) {
    self.name = name
    self.range = range
  }
}

/// A figure that has a name: `constant base_salary "Lương cơ sở" = 2340000 VND`.
package struct ConstantSyntax: Sendable {
  package var name: PlacedName
  package var title: PlacedText?
  /// nil when nothing could be read.
  package var value: ExpressionSyntax?
  package var remarks = RemarksSyntax()
  package var documentation: String?
  package var range: SourceRange
  package init(name: PlacedName, range: SourceRange) {
    self.name = name
    self.range = range
  }
}

/// Something over the units under one: `share of communes under it where recognised`, `mean of satisfaction over communes
/// under it`.
package struct OverUnitsSyntax: Sendable {
  package var function: UnitsFact.Function
  /// nil for all `units` directly under it.
  package var level: PlacedName?
  package var value: ExpressionSyntax?
  package var condition: ExpressionSyntax?
  package var range: SourceRange
  package init(
    function: UnitsFact.Function, level: PlacedName?, value: ExpressionSyntax?, condition: ExpressionSyntax?,
    range: SourceRange
  ) {
    self.function = function
    self.level = level
    self.value = value
    self.condition = condition
    self.range = range
  }
}

/// `mean of score of monthly over its months`, `count of its quarters where late = 0`: over the parts of the period judged.
package struct OverPeriodsSyntax: Sendable {
  package var function: UnitsFact.Function
  package var part: Period.Kind
  /// Over so many parts before the one judged, `over 3 months earlier`; nil: over its own.
  package var earlier: Int?
  package var value: ExpressionSyntax?
  package var condition: ExpressionSyntax?
  package var range: SourceRange
  package init(
    function: UnitsFact.Function, part: Period.Kind, earlier: Int? = nil, value: ExpressionSyntax?,
    condition: ExpressionSyntax? = nil, range: SourceRange
  ) {
    self.function = function
    self.part = part
    self.earlier = earlier
    self.value = value
    self.condition = condition
    self.range = range
  }
}
