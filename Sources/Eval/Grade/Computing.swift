import Base
import Lang

/// Computes planned expressions for one unit, exactly. What is missing stays missing, with its reason.
struct Computing {
  var functions: Functions
  /// The results and superiors' targets that the expressions' indices mean.
  var results: [Evaluated]
  var superiors: [Evaluated]

  /// The value of the expression. Throws where it cannot be computed exactly.
  func value(_ expression: PlannedExpression) throws(LocatedFault) -> Evaluated {
    switch expression.node {
    case .constant(let value): return .value(value)
    case .result(let index): return results[index]
    case .superior(let index): return superiors[index]
    case .arithmetic(let first, let rest): return try arithmetic(first, rest, expression.range)
    case .all(let parts): return try every(parts, is: true)
    case .any(let parts): return try every(parts, is: false)
    case .comparison(let left, let comparator, let right):
      return try both(left, right, expression.range) { (a, b) throws(ComputingFault) in
        .truth(try Computing.holds(a, comparator, b))
      }
    case .not(let part):
      return try map(part) { (value) throws(ComputingFault) in
        guard case .truth(let truth) = value else { throw .notApplicable }
        return .truth(!truth)
      }
    case .negative(let part):
      return try map(part) { (value) throws(ComputingFault) in
        guard case .number(let number) = value else { throw .notApplicable }
        return .number(number.negated)
      }
    case .isMissing(let part, let known):
      if case .missing = try value(part) { return .value(.truth(!known)) }
      return .value(.truth(known))
    case .call(let index, let arguments): return try call(index, arguments, expression)
    case .conditional(let condition, let yes, let no):
      switch try value(condition) {
      case .value(.truth(true)): return try value(yes)
      case .value(.truth(false)): return try value(no)
      case .value: throw LocatedFault(.notApplicable, condition.range)
      case .missing(let reason): return .missing(reason)
      }
    case .rounded(let part, let places, let mode):
      return try map(part) { (value) throws(ComputingFault) in
        guard case .number(let number) = value else { throw .notApplicable }
        return .number(
          try Computing.exact { () throws(ArithmeticFault) in try number.rounded(places: places, mode: mode) })
      }
    }
  }

  /// The operations of a chain from left to right.
  private func arithmetic(
    _ first: PlannedExpression, _ rest: [(ChainOperator, PlannedExpression)], _ range: SourceRange
  ) throws(LocatedFault) -> Evaluated {
    let start = try value(first)
    guard case .value(var sum) = start else { return start }
    for (sign, part) in rest {
      switch try value(part) {
      case .missing(let reason): return .missing(reason)
      case .value(let operand):
        do {
          sum = try Computing.apply(sign, sum, operand)
        } catch {
          throw LocatedFault(error, error == .divisionByZero ? part.range : range)
        }
      }
    }
    return .value(sum)
  }

  /// Whether all parts hold (`truth` true) or one does (`truth` false): a part that settles it counts more than one
  /// that is missing.
  private func every(_ parts: [PlannedExpression], is truth: Bool) throws(LocatedFault) -> Evaluated {
    var missing: Wording?
    for part in parts {
      switch try value(part) {
      case .value(.truth(truth)): continue
      case .value(.truth): return .value(.truth(!truth))
      case .value: throw LocatedFault(.notApplicable, part.range)
      case .missing(let reason): missing = missing ?? reason
      }
    }
    return missing.map { .missing($0) } ?? .value(.truth(truth))
  }

  private func call(
    _ index: Int, _ arguments: [PlannedExpression], _ expression: PlannedExpression
  ) throws(LocatedFault) -> Evaluated {
    var values: [Value] = []
    for argument in arguments {
      switch try value(argument) {
      case .value(let value): values.append(value)
      case .missing(let reason): return .missing(reason)
      }
    }
    guard functions.bodies.indices.contains(index) else { throw LocatedFault(.notApplicable, expression.range) }
    do {
      return try functions.bodies[index](values, expression.type).map { .value($0) } ?? .missing(.nothingToCompute)
    } catch {
      throw LocatedFault(error, expression.range)
    }
  }

  private func map(
    _ part: PlannedExpression, _ change: (Value) throws(ComputingFault) -> Value
  ) throws(LocatedFault) -> Evaluated {
    let whole = try value(part)
    guard case .value(let value) = whole else { return whole }
    do { return .value(try change(value)) } catch { throw LocatedFault(error, part.range) }
  }

  private func both(
    _ left: PlannedExpression, _ right: PlannedExpression, _ range: SourceRange,
    _ combine: (Value, Value) throws(ComputingFault) -> Value
  ) throws(LocatedFault) -> Evaluated {
    let (a, b) = (try value(left), try value(right))
    switch (a, b) {
    case (.missing, _): return a
    case (_, .missing): return b
    case (.value(let x), .value(let y)):
      do { return .value(try combine(x, y)) } catch { throw LocatedFault(error, range) }
    }
  }
}

extension Computing {
  /// Whether `a` stands to `b` as the comparator says, exactly.
  static func holds(_ a: Rational, _ comparator: Comparator, _ b: Rational) -> Bool {
    holds(order: a.compared(to: b), comparator)
  }

  /// Whether an order of -1, 0 or 1 is what the comparator says.
  private static func holds(order: Int, _ comparator: Comparator) -> Bool {
    switch comparator {
    case .atLeast: order >= 0
    case .above: order > 0
    case .atMost: order <= 0
    case .below: order < 0
    case .equal: order == 0
    case .different: order != 0
    }
  }

  /// Likewise for numbers, dates, texts and truths; texts and truths are only equal or different.
  static func holds(_ a: Value, _ comparator: Comparator, _ b: Value) throws(ComputingFault) -> Bool {
    switch (a, b) {
    case (.number(let x), .number(let y)): return holds(x, comparator, y)
    case (.date(let x), .date(let y)): return holds(order: x < y ? -1 : x == y ? 0 : 1, comparator)
    case (.text, .text), (.truth, .truth):
      guard comparator == .equal || comparator == .different else { throw .notApplicable }
      return (a == b) == (comparator == .equal)
    default: throw .notApplicable
    }
  }

  /// One operation of a chain.
  static func apply(_ sign: ChainOperator, _ a: Value, _ b: Value) throws(ComputingFault) -> Value {
    switch (a, b) {
    case (.number(let x), .number(let y)):
      return .number(
        try exact { () throws(ArithmeticFault) in
          switch sign {
          case .plus: try x.adding(y)
          case .minus: try x.subtracting(y)
          case .times: try x.multiplied(by: y)
          case .over: try x.divided(by: y)
          case .and, .or: x
          }
        })
    case (.date(let x), .date(let y)) where sign == .minus:
      return .number(Rational(x.dayNumber - y.dayNumber))
    case (.date(let date), .number(let days)) where sign == .plus || sign == .minus:
      return .date(try moved(date, by: sign == .plus ? days : days.negated))
    case (.number(let days), .date(let date)) where sign == .plus:
      return .date(try moved(date, by: days))
    default:
      throw .notApplicable
    }
  }

  private static func moved(_ date: CalendarDate, by days: Rational) throws(ComputingFault) -> CalendarDate {
    guard days.isInteger else { throw .daysNotWhole }
    guard let count = days.asInt, let moved = date.adding(days: count) else { throw .dateOutOfRange }
    return moved
  }

  /// Runs exact arithmetic, its faults made this stage's.
  static func exact<T>(_ body: () throws(ArithmeticFault) -> T) throws(ComputingFault) -> T {
    do { return try body() } catch { throw ComputingFault(error) }
  }
}
