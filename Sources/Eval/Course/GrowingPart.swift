import Base
import Lang

/// What a result that is made of others hangs on while the year goes on: one result that still grows, and earlier ones
/// that are settled, as `change of grdp against a year earlier`.
struct GrowingPart {
  /// The one that grows.
  let growing: ProgramLeaf
  let indicator: IndicatorID
  let denominator: Int
  /// The others, which are of earlier periods.
  let settled: [ProgramLeaf]
  let expression: TypedExpression
  private let functions: [String]

  /// nil where an indicator is given by the data, or hangs on more than one result that is still to come, on other units,
  /// or on what is made of results itself. `whole`: the months that a target is about, to their end.
  init?(_ id: IndicatorID, of program: TypedProgram, whole: Period) {
    guard let computation = program.vocabulary[id].computation else { return nil }
    expression = program.vocabulary[computation].expression
    functions = program.functions
    var growing: (leaf: ProgramLeaf, indicator: IndicatorID, denominator: Int)?
    var settled: [ProgramLeaf] = []
    for leaf in expression.leaves {
      guard case .result(.named(let indicator, let denominator), let reference) = leaf,
        program.vocabulary[indicator].computation == nil
      else { return nil }
      guard let reference else {
        guard growing == nil || growing?.leaf == leaf else { return nil }
        growing = (leaf, indicator, denominator)
        continue
      }
      guard let period = reference.period(beside: whole), period.lastMonth < whole.firstMonth else { return nil }
      if !settled.contains(leaf) { settled.append(leaf) }
    }
    guard let growing else { return nil }
    (self.growing, indicator, denominator) = (growing.leaf, growing.indicator, growing.denominator)
    self.settled = settled
  }

  /// How the result follows the one that grows, with what the settled ones are worth; nil where it is no straight line, or
  /// where nothing can be computed.
  func line(_ known: [ProgramLeaf: Rational]) throws(ArithmeticFault) -> StraightLine? { try line(expression, known) }

  private func line(
    _ expression: TypedExpression, _ known: [ProgramLeaf: Rational]
  ) throws(ArithmeticFault) -> StraightLine? {
    switch expression.node {
    case .constant(.number(let number)): return StraightLine(constant: number, slope: .zero)
    case .leaf(growing): return StraightLine(constant: .zero, slope: .one)
    case .leaf(let leaf): return known[leaf].map { StraightLine(constant: $0, slope: .zero) }
    case .negative(let part): return try line(part, known)?.scaled(by: Rational.one.negated)
    case .arithmetic(let first, let rest):
      guard var sum = try line(first, known) else { return nil }
      for (sign, part) in rest {
        guard let next = try line(part, known), let joined = try sum.joined(sign, next) else { return nil }
        sum = joined
      }
      return sum
    case .call(let index, let arguments) where arguments.count == 2:
      let name = functions[safe: index]
      guard name == "change" || name == "reduction", let before = try line(arguments[0], known), before.slope.isZero,
        !before.constant.isZero, let after = try line(arguments[1], known)
      else { return nil }
      let one = name == "change" ? Rational.one : Rational.one.negated
      return try after.joined(.minus, before)?.scaled(by: one.divided(by: before.constant.magnitude))
    default: return nil
    }
  }
}

/// `constant` + `slope` × a figure.
struct StraightLine {
  var constant: Rational
  var slope: Rational

  func value(at figure: Rational) throws(ArithmeticFault) -> Rational {
    try slope.multiplied(by: figure).adding(constant)
  }

  /// The figure at which it has a value; nil where it has the same everywhere.
  func figure(at value: Rational) throws(ArithmeticFault) -> Rational? {
    slope.isZero ? nil : try value.subtracting(constant).divided(by: slope)
  }

  func scaled(by factor: Rational) throws(ArithmeticFault) -> StraightLine {
    StraightLine(constant: try constant.multiplied(by: factor), slope: try slope.multiplied(by: factor))
  }

  /// Both put together; nil where that is no straight line.
  func joined(_ sign: ChainOperator, _ other: StraightLine) throws(ArithmeticFault) -> StraightLine? {
    switch sign {
    case .plus:
      return StraightLine(
        constant: try constant.adding(other.constant), slope: try slope.adding(other.slope))
    case .minus:
      return StraightLine(
        constant: try constant.subtracting(other.constant), slope: try slope.subtracting(other.slope))
    case .times:
      if other.slope.isZero { return try scaled(by: other.constant) }
      return slope.isZero ? try other.scaled(by: constant) : nil
    case .over:
      guard other.slope.isZero, !other.constant.isZero else { return nil }
      return try scaled(by: Rational.one.divided(by: other.constant))
    case .and, .or: return nil
    }
  }
}
