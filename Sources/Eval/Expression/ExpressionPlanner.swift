import Base
import Lang

/// Makes typed expressions into planned ones. `result` and `superior` give the index of what is referred to.
struct ExpressionPlanner {
  var functions: Functions
  var result: (IndicatorReference, PeriodReference?) -> Int
  var superior: (SuperiorReference) -> Int
  var fact: (Fact) -> Int = { _ in -1 }

  /// The expression with its references resolved and its constant parts computed. What only formulas on records read
  /// gets a place that nothing stands at: computing it is a fault.
  func plan(_ expression: TypedExpression) -> PlannedExpression {
    expression.mapLeaves(
      { leaf in
        switch leaf {
        case .result(let indicator, let period): .result(result(indicator, period))
        case .superiorTarget(let reference): .superior(superior(reference))
        case .fact(let fact): .fact(self.fact(fact))
        case .recordColumn, .asOf: .result(-1)
        }
      }, folding: fold)
  }

  /// The constant that the expression comes to, where all its parts are constants and it can be computed.
  private func fold(_ expression: PlannedExpression) -> PlannedExpression {
    guard expression.constant == nil, expression.leaf == nil,
      expression.operands.allSatisfy({ $0.constant != nil }),
      case .value(let value)? = try? Computing(functions: functions, values: PlannedValues()).value(expression)
    else { return expression }
    return PlannedExpression(.constant(value), expression.type, expression.range)
  }
}
