import Base

/// Follows a rule on one stretch of earlier results.
struct RuleTracer {
  /// One result, or all between two.
  enum Cell {
    case result(Rational)
    case between(Rational?, Rational?)

    /// A result in it, as short as can be.
    var sample: Rational {
      switch self {
      case .result(let result): return result
      case .between(let lower?, let upper?):
        guard let sum = try? lower.adding(upper), let middle = try? sum.divided(by: Rational(2)) else { return lower }
        for places in 0...6 {
          if let short = try? middle.rounded(places: places, mode: .halfUp), short > lower, short < upper {
            return short
          }
        }
        return middle
      case .between(let lower?, nil): return (try? lower.adding(.one)) ?? lower
      case .between(nil, let upper?): return (try? upper.subtracting(.one)) ?? upper
      case .between(nil, nil): return .zero
      }
    }

    var interval: Interval {
      switch self {
      case .result(let result):
        let edge = Interval.Edge(result, isIncluded: true)
        return Interval(lower: edge, upper: edge)
      case .between(let lower, let upper):
        return Interval(
          lower: lower.map { Interval.Edge($0, isIncluded: false) },
          upper: upper.map { Interval.Edge($0, isIncluded: false) })
      }
    }

    /// What lies above a result within it, the result, and what lies below.
    func split(at result: Rational) -> [Cell] {
      guard case .between(let lower, let upper) = self else { return [] }
      return [.between(result, upper), .result(result), .between(lower, result)]
    }
  }

  enum Stop: Error {
    /// What holds changes at this result.
    case split(Rational)
    case open(NotLinear)
  }

  let rule: Assignment
  let period: PeriodReference?
  let section: Rational
  let isLimited: Bool
  /// The names of built-in functions.
  let names: [String]
  let superior: (SuperiorReference) -> Rational?

  func piece(on cell: Cell) throws(Stop) -> RulePieces.Piece {
    var branch: Int?
    for index in rule.branches.indices where branch == nil {
      if try holds(index, on: cell) { branch = index }
    }
    var given = LinearFigure(constant: section)
    if let branch { given = try line(rule.branches[branch].target, on: cell) }
    var piece = RulePieces.Piece(results: cell.interval, branch: branch, given: given, assigned: given)
    guard isLimited else { return piece }
    let floors = try lines(rule.floors, on: cell)
    let caps = try lines(rule.caps, on: cell)
    for (index, floor) in floors.enumerated() where try sign(floor, piece.assigned, on: cell) > 0 {
      piece.assigned = floor
      piece.floors = [index]
    }
    for (index, cap) in caps.enumerated() where try sign(cap, piece.assigned, on: cell) < 0 {
      piece.assigned = cap
      piece.caps = [index]
    }
    for (low, floor) in floors.enumerated() {
      for (high, cap) in caps.enumerated() where piece.conflict == nil {
        guard try sign(floor, cap, on: cell) > 0 else { continue }
        piece.conflict = try exact { () throws(ArithmeticFault) in
          RulePieces.Conflict(
            floor: low, cap: high, low: try floor.value(at: cell.sample), high: try cap.value(at: cell.sample))
        }
      }
    }
    return piece
  }

  /// Whether the branch's own condition holds, whatever those before it say.
  func holds(_ branch: Int, on cell: Cell) throws(Stop) -> Bool {
    guard let condition = rule.branches[branch].condition else { return true }
    return try truth(condition, on: cell)
  }

  private func lines(_ limits: [Assignment.Limit], on cell: Cell) throws(Stop) -> [LinearFigure] {
    var lines: [LinearFigure] = []
    for limit in limits { lines.append(try line(limit.expression, on: cell)) }
    return lines
  }

  /// Which of two figures is the higher one: -1, 0, 1 all over the cell.
  private func sign(_ a: LinearFigure, _ b: LinearFigure, on cell: Cell) throws(Stop) -> Int {
    let difference = try exact { () throws(ArithmeticFault) in try a.subtracting(b) }
    if difference.slope.isZero { return difference.constant.compared(to: .zero) }
    if case .between(let lower, let upper) = cell {
      let zero = try exact { () throws(ArithmeticFault) in try difference.constant.negated.divided(by: difference.slope)
      }
      if lower.map({ $0 < zero }) ?? true, upper.map({ zero < $0 }) ?? true { throw .split(zero) }
    }
    return try exact { () throws(ArithmeticFault) in try difference.value(at: cell.sample) }.compared(to: .zero)
  }

  private func truth(_ expression: TypedExpression, on cell: Cell) throws(Stop) -> Bool {
    switch expression.node {
    case .constant(.truth(let truth)): return truth
    case .comparison(let left, let comparator, let right):
      return comparator.holds(try sign(line(left, on: cell), line(right, on: cell), on: cell))
    // Every part is looked at: where one changes, the cell is cut.
    case .all(let parts): return try holding(parts, on: cell) == parts.count
    case .any(let parts): return try holding(parts, on: cell) > 0
    case .atLeast(let least, let parts): return try holding(parts, on: cell) >= least
    case .not(let part): return try !truth(part, on: cell)
    // The result is there: what holds where it is missing is said apart.
    case .isMissing(let part, let known):
      _ = try line(part, on: cell)
      return known
    case .conditional(let test, let then, let other):
      return try truth(truth(test, on: cell) ? then : other, on: cell)
    case .constant, .leaf, .arithmetic, .negative, .call, .rounded, .workingDays: throw .open(.otherResult)
    }
  }

  /// How many of them hold.
  private func holding(_ parts: [TypedExpression], on cell: Cell) throws(Stop) -> Int {
    var count = 0
    for part in parts where try truth(part, on: cell) { count += 1 }
    return count
  }

  private func line(_ expression: TypedExpression, on cell: Cell) throws(Stop) -> LinearFigure {
    switch expression.node {
    case .constant(.number(let number)): return LinearFigure(constant: number)
    case .leaf(.superiorTarget(let reference)):
      guard let figure = superior(reference) else { throw .open(.noSuperior) }
      return LinearFigure(constant: figure)
    case .leaf(.result(.own, let read)):
      guard read == period else { throw .open(.severalResults) }
      return LinearFigure.result
    case .negative(let operand):
      let line = try line(operand, on: cell)
      return LinearFigure(constant: line.constant.negated, slope: line.slope.negated)
    case .conditional(let test, let then, let other):
      return try line(truth(test, on: cell) ? then : other, on: cell)
    case .arithmetic(let first, let rest):
      var total = try line(first, on: cell)
      for (operation, operand) in rest { total = try combined(total, operation, line(operand, on: cell)) }
      return total
    case .call(let index, let arguments):
      let name = names.indices.contains(index) ? names[index] : ""
      guard name == "min" || name == "max", let first = arguments.first else { throw .open(.function(name)) }
      var chosen = try line(first, on: cell)
      for argument in arguments.dropFirst() {
        let other = try line(argument, on: cell)
        if try sign(other, chosen, on: cell) * (name == "max" ? 1 : -1) > 0 { chosen = other }
      }
      return chosen
    case .rounded: throw .open(.rounding)
    case .constant, .leaf, .all, .any, .atLeast, .comparison, .not, .isMissing, .workingDays:
      throw .open(.otherResult)
    }
  }

  private func combined(
    _ a: LinearFigure, _ operation: ChainOperator, _ b: LinearFigure
  ) throws(Stop) -> LinearFigure {
    switch operation {
    case .plus: return try exact { () throws(ArithmeticFault) in try a.adding(b) }
    case .minus: return try exact { () throws(ArithmeticFault) in try a.subtracting(b) }
    case .times:
      guard a.slope.isZero || b.slope.isZero else { throw .open(.product) }
      return try exact { () throws(ArithmeticFault) in
        b.slope.isZero ? try a.multiplied(by: b.constant) : try b.multiplied(by: a.constant)
      }
    case .over:
      guard b.slope.isZero, !b.constant.isZero else { throw .open(.product) }
      return try exact { () throws(ArithmeticFault) in try a.divided(by: b.constant) }
    case .and, .or: throw .open(.otherResult)
    }
  }

  private func exact<Value>(_ compute: () throws(ArithmeticFault) -> Value) throws(Stop) -> Value {
    do throws(ArithmeticFault) { return try compute() } catch { throw .open(.tooMuch) }
  }
}
