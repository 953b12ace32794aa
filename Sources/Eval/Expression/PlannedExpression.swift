package import Base
package import Lang

/// What a planned expression reads, by its place in the `References` of the target or rule that it belongs to.
package enum PlannedLeaf: Hashable, Sendable {
  /// An index into `References.results`.
  case result(Int)
  /// An index into `References.superiors`.
  case superior(Int)
  /// An index into `References.facts`.
  case fact(Int)
}

/// An expression with nothing left to look up: results and superiors' targets are indices, constants are folded.
package typealias PlannedExpression = ExpressionTree<PlannedLeaf>

/// What the leaves of planned expressions are worth for one unit, in the order of its references.
struct PlannedValues: LeafValues {
  var results: [Evaluated] = []
  var superiors: [Evaluated] = []
  var facts: [FoundFact] = []
  /// Between which values results that are missing surely lie, by their places.
  var ranges: [Int: ClosedRange<Rational>] = [:]

  func value(of leaf: PlannedLeaf) -> Evaluated? {
    switch leaf {
    case .result(let index): results[safe: index]
    case .superior(let index): superiors[safe: index]
    case .fact(let index): facts[safe: index]?.value
    }
  }

  func range(of leaf: PlannedLeaf) -> ClosedRange<Rational>? {
    switch leaf {
    case .fact(let index): facts[safe: index]?.range
    case .result(let index): ranges.isEmpty ? nil : ranges[index]
    case .superior: nil
    }
  }
}

/// What the expressions of one target or rule refer to; their leaves are indices into these.
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
    /// Index into `GradingPlan.measures`; nil without a period.
    package var measure: Int?
    /// Whether it is held against a result of another period, in what is made of results.
    package var isCompared = false
  }

  package var results: [Result] = []
  package var superiors: [SuperiorReference] = []
  package var facts: [FactPlan] = []

  /// Whether there is an earlier result of the target's own among them.
  var looksBack: Bool { results.contains { $0.own && $0.reference != nil } }
}

extension PlannedExpression {
  /// The same without the conditions of groups that ask nothing of the unit: of all or any of several those are left out that
  /// are not for it. The same as it is where none would be left.
  func leavingOut(_ notAsked: Set<PlannedLeaf>) -> PlannedExpression {
    func rest(_ parts: [PlannedExpression]) -> [PlannedExpression] {
      let asked = parts.filter { part in part.leaf.map { !notAsked.contains($0) } ?? true }
      return (asked.isEmpty ? parts : asked).map { $0.leavingOut(notAsked) }
    }
    switch node {
    case .all(let parts): return PlannedExpression(.all(rest(parts)), type, range)
    case .any(let parts): return PlannedExpression(.any(rest(parts)), type, range)
    case .not(let part): return PlannedExpression(.not(part.leavingOut(notAsked)), type, range)
    default: return self
    }
  }
}
