package import Base
package import Lang

/// An expression with nothing left to look up: results and superiors' targets are indices, constants are folded.
package struct PlannedExpression: Sendable {
  package indirect enum Node: Sendable {
    case constant(Value)
    /// An index into the `References` of the target or rule that the expression belongs to.
    case result(Int)
    /// Likewise.
    case superior(Int)
    case arithmetic(PlannedExpression, [(ChainOperator, PlannedExpression)])
    case all([PlannedExpression])
    case any([PlannedExpression])
    case comparison(PlannedExpression, Comparator, PlannedExpression)
    case not(PlannedExpression)
    case negative(PlannedExpression)
    case isMissing(PlannedExpression, known: Bool)
    case call(Int, [PlannedExpression])
    case conditional(PlannedExpression, PlannedExpression, PlannedExpression)
    /// `places` are those of the number as it is kept: two more than written for shares and points.
    case rounded(PlannedExpression, places: Int, Rounding)
  }

  package var node: Node
  package var type: ValueType
  package var range: SourceRange

  package init(_ node: Node, _ type: ValueType, _ range: SourceRange) {
    self.node = node
    self.type = type
    self.range = range
  }

  /// The value, where it is known before any data.
  package var constant: Value? {
    if case .constant(let value) = node { return value }
    return nil
  }
}

/// What the expressions of one target or rule refer to; their nodes are indices into these.
package struct References: Sendable {
  /// One result of the unit's.
  package struct Result: Sendable, Hashable {
    package var indicator: IndicatorID
    package var denominator: Int
    /// Whether it is the indicator of the target at hand.
    package var own: Bool
    /// As written; nil for the period judged.
    package var reference: PeriodReference?
    /// nil when there is no such period (a year before 1900).
    package var period: Period?
    /// Index into `Plan.measures`; nil without a period.
    package var measure: Int?
  }

  package var results: [Result] = []
  package var superiors: [SuperiorReference] = []
}
