package import Base

/// Which earlier or present result is meant.
package enum PeriodReference: Hashable, Sendable {
  case period(Period)
  /// One year before the period being judged.
  case aYearEarlier
  /// The quarter, month or half before the one judged; its length in months.
  case partEarlier(Int)
  /// So many months, up to the end of the period judged.
  case last(Int)
}

extension PeriodReference {
  /// The period meant, beside a result of another; nil when there is none so early.
  package func period(beside now: Period) -> Period? {
    switch self {
    case .period(let period): period
    case .aYearEarlier: now.yearEarlier
    case .partEarlier(let months): now.monthCount == months ? now.form.named(now.firstMonth - months, months) : nil
    case .last(let months): now.form.named(now.lastMonth - months + 1, months)
    }
  }
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

/// What an expression of a program reads.
package enum ProgramLeaf: Hashable, Sendable {
  /// The unit's own result; nil period means the period judged.
  case result(IndicatorReference, PeriodReference?)
  case superiorTarget(SuperiorReference)
  /// The record's own value in a column, in formulas; missing where its cell is blank.
  case recordColumn(Int)
  /// The day as of which records are counted: as the command says, else the last day of the period judged.
  case asOf
  /// What is found of the unit beside its results, in what is made of results.
  case fact(Fact)
}

/// An expression whose names are resolved and whose types agree.
package typealias TypedExpression = ExpressionTree<ProgramLeaf>

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
  /// What it is called in Vietnamese, in words; the first is the one to write.
  package var calls: [String]
  package var parameters: [Shape]
  /// The last parameter may be repeated.
  package var variadic: Bool
  package var result: Shape

  package init(name: String, calls: [String] = [], parameters: [Shape], variadic: Bool, result: Shape) {
    self.name = name
    self.calls = calls
    self.parameters = parameters
    self.variadic = variadic
    self.result = result
  }
}
