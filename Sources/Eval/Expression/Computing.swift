import Base
import Lang

/// What the leaves of expressions are worth where they are computed.
protocol LeafValues {
  associatedtype Leaf: Hashable, Sendable
  /// The value, or why it is missing; nil where such a leaf cannot be read here, which is a fault.
  func value(of leaf: Leaf) -> Evaluated?
  /// Between which values one that is missing surely lies; nil where nothing is known of it.
  func range(of leaf: Leaf) -> ClosedRange<Rational>?
}

extension LeafValues {
  func range(of leaf: Leaf) -> ClosedRange<Rational>? { nil }
}

/// Computes expressions exactly: the only place that says what each means. What is missing stays missing, with its
/// reason.
struct Computing<Values: LeafValues> {
  typealias Expression = ExpressionTree<Values.Leaf>

  var functions: Functions
  var values: Values
  /// For working days.
  var calendar = WorkingCalendar()

  /// The value of the expression. Throws where it cannot be computed exactly.
  func value(_ expression: Expression) throws(LocatedFault) -> Evaluated {
    switch expression.node {
    case .constant(let value): return .value(value)
    case .leaf(let leaf):
      guard let value = values.value(of: leaf) else { throw LocatedFault(.notApplicable, expression.range) }
      return value
    case .arithmetic(let first, let rest): return try arithmetic(first, rest, expression.range)
    case .all(let parts): return try every(parts, is: true)
    case .any(let parts): return try every(parts, is: false)
    case .atLeast(let count, let parts): return try atLeast(count, of: parts)
    case .comparison(let left, let comparator, let right):
      if let settled = try settled(left, comparator, right) { return .value(.truth(settled)) }
      return try both(left, right, expression.range) { (a, b) throws(ComputingFault) in
        .truth(try Exact.holds(a, comparator, b))
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
          try Exact.exact { () throws(ArithmeticFault) in
            try number.rounded(places: places + part.type.percentPlaces, mode: mode)
          })
      }
    case .workingDays(let first, let second):
      return try both(first, second, expression.range) { (a, b) throws(ComputingFault) in
        guard case .date(let a) = a, case .date(let b) = b else { throw .notApplicable }
        return .number(Rational(calendar.workingDays(from: a, to: b)))
      }
    }
  }

  /// The operations of a chain from left to right.
  private func arithmetic(
    _ first: Expression, _ rest: [(ChainOperator, Expression)], _ range: SourceRange
  ) throws(LocatedFault) -> Evaluated {
    let start = try value(first)
    guard case .value(var sum) = start else { return start }
    for (sign, part) in rest {
      switch try value(part) {
      case .missing(let reason): return .missing(reason)
      case .value(let operand):
        // A share of things of which there were none: no cases, as of every other share.
        if rest.count == 1, sign == .over, first.type == part.type, first.type.isCountedOrMeasured,
          sum == .number(.zero), operand == .number(.zero)
        {
          return .missing(.nothingToCompute)
        }
        do {
          sum = try Exact.apply(sign, sum, operand)
        } catch {
          throw LocatedFault(error, error == .divisionByZero ? part.range : range)
        }
      }
    }
    return .value(sum)
  }

  /// Whether all parts hold (`truth` true) or one does (`truth` false): a part that settles it counts more than one
  /// that is missing.
  private func every(_ parts: [Expression], is truth: Bool) throws(LocatedFault) -> Evaluated {
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

  /// Whether so many parts hold, where that is sure whatever the missing ones are.
  private func atLeast(_ count: Int, of parts: [Expression]) throws(LocatedFault) -> Evaluated {
    var (holding, open) = (0, 0)
    var missing: Wording?
    for part in parts {
      switch try value(part) {
      case .value(.truth(true)): holding += 1
      case .value(.truth(false)): break
      case .value: throw LocatedFault(.notApplicable, part.range)
      case .missing(let reason):
        open += 1
        missing = missing ?? reason
      }
    }
    if holding >= count { return .value(.truth(true)) }
    if holding + open < count { return .value(.truth(false)) }
    return .missing(missing ?? .nothingToCompute)
  }

  /// Whether a comparison holds, where a side that is missing lies between values for all of which it does or does not.
  private func settled(
    _ left: Expression, _ comparator: Comparator, _ right: Expression
  ) throws(LocatedFault) -> Bool? {
    if let range = left.leaf.flatMap(values.range), case .value(.number(let figure)) = try value(right) {
      return comparator.holds(forAll: range, figure)
    }
    if let range = right.leaf.flatMap(values.range), case .value(.number(let figure)) = try value(left) {
      return comparator.mirrored.holds(forAll: range, figure)
    }
    return nil
  }

  private func call(
    _ index: Int, _ arguments: [Expression], _ expression: Expression
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
    _ part: Expression, _ change: (Value) throws(ComputingFault) -> Value
  ) throws(LocatedFault) -> Evaluated {
    let whole = try value(part)
    guard case .value(let value) = whole else { return whole }
    do { return .value(try change(value)) } catch { throw LocatedFault(error, part.range) }
  }

  private func both(
    _ left: Expression, _ right: Expression, _ range: SourceRange,
    _ combine: (Value, Value) throws(ComputingFault) -> Value
  ) throws(LocatedFault) -> Evaluated {
    // As in chains, what is missing on the left settles it.
    let first = try value(left)
    guard case .value(let a) = first else { return first }
    let second = try value(right)
    guard case .value(let b) = second else { return second }
    do { return .value(try combine(a, b)) } catch { throw LocatedFault(error, range) }
  }
}

extension ValueType {
  /// Whether it counts things, measures them, or is money: a part of one over the whole of it is a share.
  fileprivate var isCountedOrMeasured: Bool {
    switch self {
    case .count, .quantity, .money: true
    default: false
    }
  }
}
