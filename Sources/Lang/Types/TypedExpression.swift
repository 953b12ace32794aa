package import Base

/// Which earlier or present result is meant.
package enum PeriodReference: Hashable, Sendable {
  case period(Period)
  /// One year before the period being judged.
  case aYearEarlier
}

/// Whose target a level word means.
package enum SuperiorReference: Hashable, Sendable {
  case level(LevelID)
  /// The strictest of those that exist.
  case strictest
}

/// Whose result is meant.
package enum IndicatorReference: Hashable, Sendable {
  /// The indicator (and denominator, and field) of the target at hand.
  case own
  case named(IndicatorID, denominator: Int)
}

/// An expression whose names are resolved and whose types agree.
package struct TypedExpression: Sendable {
  package indirect enum Node: Sendable {
    case constant(Value)
    /// The unit's own result; nil period means the period judged.
    case result(IndicatorReference, PeriodReference?)
    case superiorTarget(SuperiorReference)
    /// `first` then each operator and operand from left to right; plus, minus, times, over.
    case arithmetic(TypedExpression, [(ChainOperator, TypedExpression)])
    /// All must hold, or one must: flat.
    case all([TypedExpression])
    case any([TypedExpression])
    case comparison(TypedExpression, Comparator, TypedExpression)
    case not(TypedExpression)
    case negative(TypedExpression)
    case isMissing(TypedExpression, known: Bool)
    /// A built-in, by its index in `Environment.builtins`.
    case call(Int, [TypedExpression])
    case conditional(TypedExpression, TypedExpression, TypedExpression)
    case rounded(TypedExpression, places: Int, Rounding)
    /// The record's own value in a column, in formulas; missing where its cell is blank.
    case recordColumn(Int)
    /// The day as of which records are counted: as the command says, else the last day of the period judged.
    case asOf
    /// The working days after the first date up to and including the second, holidays left out; negative the other way.
    case workingDays(TypedExpression, TypedExpression)
  }

  package var node: Node
  package var type: ValueType
  package var range: SourceRange

  package init(_ node: Node, _ type: ValueType, _ range: SourceRange) {
    self.node = node
    self.type = type
    self.range = range
  }

  /// The expressions it is put together from, in their order.
  package var operands: [TypedExpression] {
    switch node {
    case .constant, .result, .superiorTarget, .recordColumn, .asOf: []
    case .arithmetic(let first, let rest): [first] + rest.map(\.1)
    case .all(let operands), .any(let operands), .call(_, let operands): operands
    case .comparison(let left, _, let right), .workingDays(let left, let right): [left, right]
    case .not(let operand), .negative(let operand), .isMissing(let operand, _), .rounded(let operand, _, _): [operand]
    case .conditional(let test, let then, let other): [test, then, other]
    }
  }
}

/// A built-in function as the checker sees it. Its body is handed to the evaluator separately.
package struct BuiltinSignature: Sendable {
  /// The type of a parameter or result.
  package enum Shape: Hashable, Sendable {
    case exactly(ValueType)
    /// Any type with an order and a sum: share, percent, points, count, number, score, money, days.
    case quantity
    /// The type of the first argument; percentages join shares and percents.
    case sameAsFirst
  }

  package var name: String
  package var parameters: [Shape]
  /// The last parameter may be repeated.
  package var variadic: Bool
  package var result: Shape

  package init(name: String, parameters: [Shape], variadic: Bool, result: Shape) {
    self.name = name
    self.parameters = parameters
    self.variadic = variadic
    self.result = result
  }
}
