import Base
import Lang

/// Computes expressions on the columns of one record, exactly. nil is missing: a blank cell, or what depends on one.
struct RecordComputing {
  let functions: Functions
  let calendar: WorkingCalendar
  /// The day as of which records are counted.
  var asOf: CalendarDate?
  /// The record's value in each column; nil where its cell is blank, or the column is not needed.
  var columns: [Value?]

  /// Whether a condition holds; a condition on what is missing does not.
  func holds(_ condition: TypedExpression?) throws(LocatedFault) -> Bool {
    guard let condition else { return true }
    return try value(condition) == .truth(true)
  }

  /// The value of the expression. Throws where it cannot be computed exactly.
  func value(_ expression: TypedExpression) throws(LocatedFault) -> Value? {
    switch expression.node {
    case .constant(let value): return value
    case .recordColumn(let index): return columns[index]
    case .asOf: return asOf.map { .date($0) }
    case .workingDays(let first, let second):
      guard case .date(let a)? = try value(first), case .date(let b)? = try value(second) else { return nil }
      return .number(Rational(calendar.workingDays(from: a, to: b)))
    case .arithmetic(let first, let rest): return try arithmetic(first, rest, expression.range)
    case .all(let parts): return try every(parts, is: true)
    case .any(let parts): return try every(parts, is: false)
    case .comparison(let left, let comparator, let right):
      guard let a = try value(left), let b = try value(right) else { return nil }
      if case .choice = a { return .truth((a == b) == (comparator == .equal)) }
      return .truth(
        try located(expression.range) { () throws(ComputingFault) in try Computing.holds(a, comparator, b) })
    case .not(let part):
      guard case .truth(let truth)? = try value(part) else { return nil }
      return .truth(!truth)
    case .negative(let part):
      guard case .number(let number)? = try value(part) else { return nil }
      return .number(number.negated)
    case .isMissing(let part, let known): return .truth((try value(part) != nil) == known)
    case .call(let index, let arguments):
      var values: [Value] = []
      for argument in arguments {
        guard let value = try value(argument) else { return nil }
        values.append(value)
      }
      return try located(expression.range) { () throws(ComputingFault) in
        guard functions.bodies.indices.contains(index) else { throw .notApplicable }
        return try functions.bodies[index](values, expression.type)
      }
    case .conditional(let test, let then, let other):
      guard case .truth(let truth)? = try value(test) else { return nil }
      return try value(truth ? then : other)
    case .rounded(let part, let places, let mode):
      guard case .number(let number)? = try value(part) else { return nil }
      return .number(
        try located(part.range) { () throws(ComputingFault) in
          try Computing.exact { () throws(ArithmeticFault) in
            try number.rounded(places: places + part.type.percentPlaces, mode: mode)
          }
        })
    // The checker lets none of these into formulas.
    case .result, .superiorTarget: throw LocatedFault(.notApplicable, expression.range)
    }
  }

  private func arithmetic(
    _ first: TypedExpression, _ rest: [(ChainOperator, TypedExpression)], _ range: SourceRange
  ) throws(LocatedFault) -> Value? {
    guard var sum = try value(first) else { return nil }
    for (sign, part) in rest {
      guard let operand = try value(part) else { return nil }
      do {
        sum = try Computing.apply(sign, sum, operand)
      } catch {
        throw LocatedFault(error, error == .divisionByZero ? part.range : range)
      }
    }
    return sum
  }

  /// Whether all parts hold (`truth` true) or one does (`truth` false): a part that settles it counts more than one
  /// that is missing.
  private func every(_ parts: [TypedExpression], is truth: Bool) throws(LocatedFault) -> Value? {
    var isMissing = false
    for part in parts {
      switch try value(part) {
      case .truth(truth): continue
      case nil: isMissing = true
      default: return .truth(!truth)
      }
    }
    return isMissing ? nil : .truth(truth)
  }

  private func located<T>(_ range: SourceRange, _ body: () throws(ComputingFault) -> T) throws(LocatedFault) -> T {
    do { return try body() } catch { throw LocatedFault(error, range) }
  }
}

extension TypedExpression {
  /// The expression with its texts as their keys (`TextFolding.matchKey`), as cells of records are kept.
  func foldingTexts() -> TypedExpression {
    var result = self
    switch node {
    case .constant(.text(let text)): result.node = .constant(.text(TextFolding.matchKey(text)))
    case .constant, .result, .superiorTarget, .recordColumn, .asOf: break
    case .arithmetic(let first, let rest):
      result.node = .arithmetic(first.foldingTexts(), rest.map { ($0.0, $0.1.foldingTexts()) })
    case .all(let operands): result.node = .all(operands.map { $0.foldingTexts() })
    case .any(let operands): result.node = .any(operands.map { $0.foldingTexts() })
    case .comparison(let left, let comparator, let right):
      result.node = .comparison(left.foldingTexts(), comparator, right.foldingTexts())
    case .not(let operand): result.node = .not(operand.foldingTexts())
    case .negative(let operand): result.node = .negative(operand.foldingTexts())
    case .isMissing(let operand, let known): result.node = .isMissing(operand.foldingTexts(), known: known)
    case .call(let index, let arguments): result.node = .call(index, arguments.map { $0.foldingTexts() })
    case .conditional(let test, let then, let other):
      result.node = .conditional(test.foldingTexts(), then.foldingTexts(), other.foldingTexts())
    case .rounded(let operand, let places, let mode):
      result.node = .rounded(operand.foldingTexts(), places: places, mode)
    case .workingDays(let first, let second):
      result.node = .workingDays(first.foldingTexts(), second.foldingTexts())
    }
    return result
  }
}
