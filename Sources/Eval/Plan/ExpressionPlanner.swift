import Base
import Lang

/// Makes typed expressions into planned ones. `result` and `superior` give the index of what is referred to.
struct ExpressionPlanner {
  var functions: Functions
  var result: (IndicatorReference, PeriodReference?) -> Int
  var superior: (SuperiorReference) -> Int

  /// The expression with its references resolved and its constant parts computed.
  func plan(_ expression: TypedExpression) -> PlannedExpression {
    fold(PlannedExpression(node(expression), expression.type, expression.range))
  }

  private func node(_ expression: TypedExpression) -> PlannedExpression.Node {
    switch expression.node {
    case .constant(let value): .constant(value)
    case .result(let indicator, let period): .result(result(indicator, period))
    case .superiorTarget(let reference): .superior(superior(reference))
    case .arithmetic(let first, let rest): .arithmetic(plan(first), rest.map { ($0.0, plan($0.1)) })
    case .all(let parts): .all(parts.map(plan))
    case .any(let parts): .any(parts.map(plan))
    case .comparison(let left, let comparator, let right): .comparison(plan(left), comparator, plan(right))
    case .not(let part): .not(plan(part))
    case .negative(let part): .negative(plan(part))
    case .isMissing(let part, let known): .isMissing(plan(part), known: known)
    case .call(let index, let arguments): .call(index, arguments.map(plan))
    case .conditional(let condition, let yes, let no): .conditional(plan(condition), plan(yes), plan(no))
    case .rounded(let part, let places, let mode):
      .rounded(plan(part), places: places + part.type.percentPlaces, mode)
    // These stand in formulas on records only, which are not planned here.
    case .recordColumn, .asOf, .workingDays: .any([])
    }
  }

  /// The constant that the expression comes to, where all its parts are constants and it can be computed.
  private func fold(_ expression: PlannedExpression) -> PlannedExpression {
    guard expression.partsAreConstant,
      case .value(let value)? = try? Computing(functions: functions, results: [], superiors: []).value(expression)
    else { return expression }
    return PlannedExpression(.constant(value), expression.type, expression.range)
  }
}

extension PlannedExpression {
  /// Whether nothing but constants stands directly under the expression, which is none itself.
  fileprivate var partsAreConstant: Bool {
    switch node {
    case .constant, .result, .superior: false
    case .arithmetic(let first, let rest): first.constant != nil && rest.allSatisfy { $0.1.constant != nil }
    case .all(let parts), .any(let parts), .call(_, let parts): parts.allSatisfy { $0.constant != nil }
    case .comparison(let left, _, let right): left.constant != nil && right.constant != nil
    case .not(let part), .negative(let part), .rounded(let part, _, _), .isMissing(let part, _):
      part.constant != nil
    case .conditional(let condition, let yes, let no):
      condition.constant != nil && yes.constant != nil && no.constant != nil
    }
  }
}
