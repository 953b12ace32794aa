import Base

/// One side of an operator: what its type and value are, and how it was written.
struct Operand: Sendable {
  var type: ValueType
  var value: Value?
  var range: SourceRange
  /// The year that a number written as four bare digits looks like.
  var year: Int?
  /// How a number is written.
  var digits: String?
  /// A number, percentage or points written as such: the place where an edit can put something else.
  var isLiteral: Bool

  init(_ expression: TypedExpression, _ syntax: ExpressionSyntax) {
    type = expression.type
    value = expression.constant
    range = expression.range
    switch syntax {
    case .number(_, let digits, _):
      year = Checker.year(digits)
      self.digits = digits
      isLiteral = true
    case .percentage, .points: isLiteral = true
    default: isLiteral = false
    }
  }

  /// A number written with decimals, which counts nothing.
  var isBroken: Bool {
    guard digits != nil, case .number(let value)? = value else { return false }
    return !value.isInteger
  }

  /// What `17.000` may be, 17 or seventeen thousand, of money and quantities.
  var grouped: (decimal: String, whole: String)? { digits.flatMap(Parser.grouped) }

  /// A number as written, which takes the type of what it meets.
  private var isBareNumber: Bool { type == .number && value != nil }

  /// The type that both sides have when they are compared, or one is put for the other; nil when they do not fit.
  func joined(_ other: Operand) -> ValueType? {
    if type == other.type { return type }
    return joined(other.type) ?? other.joined(type)
  }

  /// The other type, when this side can take it.
  func joined(_ other: ValueType) -> ValueType? {
    if type == other { return type }
    switch (type, other) {
    case (.percentage, .share), (.percentage, .percent), (.share, .percent): return other
    case (.number, .count) where isBareNumber && year == nil && !isBroken: return other
    // A plan counts in million or billion dong, and its table says so in the heading: only nothing needs no unit.
    case (.number, .money): return value == .number(.zero) ? other : nil
    case (.number, .quantity): return isBareNumber && year == nil && grouped == nil ? other : nil
    case (.number, .days), (.number, .workingDays):
      return isBareNumber && year == nil ? other : nil
    case (.number, .score): return isBareNumber ? other : nil
    default: return nil
    }
  }
}

extension Checker {
  /// `a + b - c` or `a * b / c`, from left to right.
  mutating func arithmetic(
    _ first: ExpressionSyntax, _ rest: [(ChainOperator, ExpressionSyntax)], _ range: SourceRange,
    _ place: ExpressionPlace
  ) -> TypedExpression? {
    let start = typed(first, place)
    var terms: [(ChainOperator, TypedExpression)] = []
    terms.reserveCapacity(rest.count)
    var left = start.map { Operand($0, first) }
    for (op, syntax) in rest {
      guard let term = typed(syntax, place) else {
        left = nil
        continue
      }
      terms.append((op, term))
      guard let before = left else { continue }
      let right = Operand(term, syntax)
      guard let type = Self.type(before, op, right) ?? Self.sumOfResults(before, op, right, place) else {
        report(mismatch(.combined(op), before, right))
        left = nil
        continue
      }
      left = combined(before, op, right, type)
    }
    guard let start, let left, terms.count == rest.count else { return nil }
    if let value = left.value { return .constant(value, left.type, range) }
    return TypedExpression(.arithmetic(start, terms), left.type, range)
  }

  /// Shares, growths and the like added up where a result is made of results: what a plan does who takes their mean.
  private static func sumOfResults(
    _ a: Operand, _ op: ChainOperator, _ b: Operand, _ place: ExpressionPlace
  ) -> ValueType? {
    // Income per head, doctors per person.
    if place.kind == .results, op == .over {
      switch (a.type, b.type) {
      case (.money, .count), (.money, .quantity): return .money
      case (.quantity(let unit), .count): return .quantity(unit)
      case (.count, .count), (.count, .quantity), (.quantity, .quantity), (.number, .count): return .number
      default: break
      }
    }
    // Cases of several kinds, late reports and complaints, are so many cases.
    if place.kind == .results, op == .plus {
      switch (a.type, b.type) {
      case (.count(let one), .count(let other)) where one != other: return .number
      case (.number, .count) where a.value == nil, (.count, .number) where b.value == nil: return .number
      default: break
      }
    }
    let added: [ValueType] = [.share, .percent]
    guard place.kind == .results, op == .plus, a.value == nil, b.value == nil else { return nil }
    return added.contains(a.type) && added.contains(b.type) ? .percent : nil
  }

  /// The left side of the next operator: value computed where both are known.
  private mutating func combined(
    _ left: Operand, _ op: ChainOperator, _ right: Operand, _ type: ValueType
  ) -> Operand? {
    var result = left
    result.type = type
    result.year = nil
    result.isLiteral = false
    result.range = left.range.joined(right.range)
    result.value = nil
    guard let a = left.value, let b = right.value else { return result }
    do {
      result.value = try ConstantFolder.fold(a, op, b)
      return result
    } catch {
      report(Self.fault(error, at: result.range, divisor: right.range))
      return nil
    }
  }

  /// The type of `a op b`; nil when the two do not fit.
  static func type(_ a: Operand, _ op: ChainOperator, _ b: Operand) -> ValueType? {
    switch op {
    case .plus, .minus: sum(a, b, minus: op == .minus)
    case .times: product(a.type, b.type) ?? product(b.type, a.type)
    case .over: quotient(a, b)
    case .and, .or: nil
    }
  }

  private static func sum(_ a: Operand, _ b: Operand, minus: Bool) -> ValueType? {
    switch (a.type, b.type) {
    case (.share, .share): minus ? .points : nil
    case (.percent, .percent), (.percent, .share), (.share, .percent): minus ? .points : a.joined(b)
    case (.share, .percentage), (.percentage, .share), (.percentage, .percentage), (.percent, .percentage),
      (.percentage, .percent):
      nil
    case (.share, .points), (.percent, .points), (.percentage, .points): a.type
    case (.points, .share), (.points, .percent), (.points, .percentage): minus ? nil : b.type
    case (.number, .percentage): .number
    case (.date, .date): minus ? .days : nil
    case (.date, .days): .date
    case (.days, .date): minus ? nil : .date
    case (.text, _), (.truth, _), (.choice, _): nil
    case (.date, _), (_, .date): nil
    default: a.joined(b)
    }
  }

  /// The type of `a * b`, `b` being the factor without a unit.
  private static func product(_ a: ValueType, _ b: ValueType) -> ValueType? {
    switch (a, b) {
    case (_, .number) where a.isQuantity: a
    case (.share, .percentage), (.share, .percent), (.percent, .percentage), (.percentage, .percentage): a
    case (.count, .percentage), (.count, .share), (.money, .percentage), (.money, .share): a
    case (.quantity, .percentage), (.quantity, .share): a
    case (.count, .percent), (.money, .percent), (.quantity, .percent): a
    case (.score, .percentage), (.score, .share), (.days, .percentage): a
    default: nil
    }
  }

  private static func quotient(_ a: Operand, _ b: Operand) -> ValueType? {
    switch (a.type, b.type) {
    case (.count(let one), .count(let other)): one == other ? .share : nil
    case (.quantity(let one), .quantity(let other)): one == other ? .share : nil
    // Of a figure in dong it is only taken how many they are.
    case (.money, .money): a.value == nil && b.value == nil ? .share : .number
    case (_, .number) where a.type.isQuantity: a.type
    case (.share, .percentage), (.percentage, .share), (.percent, .percentage), (.percentage, .percent): .number
    default: a.type == b.type && a.type.isQuantity ? .number : nil
    }
  }

  /// `a >= b`.
  mutating func comparison(
    _ left: ExpressionSyntax, _ comparator: Comparator, _ right: ExpressionSyntax, _ range: SourceRange,
    _ place: ExpressionPlace
  ) -> TypedExpression? {
    if let records = place.records, let found = choiceComparison(left, comparator, right, range, records) {
      return found
    }
    let first = typed(left, place)
    let second = typed(right, place)
    guard var first, var second else { return nil }
    (first, second) = (Self.asShare(first, besides: second), Self.asShare(second, besides: first))
    let a = Operand(first, left)
    let b = Operand(second, right)
    if a.type == .text, b.type == .text, comparator != .equal, comparator != .different {
      report(Self.textsWithoutOrder(range))
      return nil
    }
    guard let type = a.joined(b), type.hasOrder || comparator == .equal || comparator == .different else {
      report(mismatch(.compared, a, b))
      return nil
    }
    first.type = type
    second.type = type
    if let one = a.value, let other = b.value, let truth = ConstantFolder.compare(one, comparator, other) {
      return .constant(.truth(truth), .truth, range)
    }
    checkShareCompared(first, comparator, second)
    checkShareCompared(second, comparator.mirrored, first)
    return TypedExpression(.comparison(first, comparator, second), .truth, range)
  }

  /// The expression as a value of `type`; reports one that cannot be.
  mutating func fit(
    _ expression: TypedExpression, _ syntax: ExpressionSyntax, to type: ValueType, of subject: Wording
  ) -> TypedExpression? {
    let operand = Operand(expression, syntax)
    guard operand.joined(type) == type else {
      report(mismatch(.expected(type, subject), operand, operand))
      return nil
    }
    var fitting = expression
    fitting.type = type
    return fitting
  }
}

extension ValueType {
  /// Whether values have an order and a sum.
  var isQuantity: Bool {
    switch self {
    case .share, .percent, .percentage, .points, .count, .quantity, .number, .score, .money, .days, .workingDays: true
    case .date, .text, .truth, .choice: false
    }
  }

  /// Whether it is money or a quantity, of which there may be parts.
  var isMeasured: Bool {
    switch self {
    case .money, .quantity: true
    default: false
    }
  }

  /// Whether one value can be above another.
  var hasOrder: Bool { isQuantity || self == .date }

  /// The value rounded: places of the percentage where the type is written with `%` or in points, else of the number.
  func rounded(_ value: Rational, places: Int, mode: Rounding) throws(ArithmeticFault) -> Rational {
    switch self {
    case .share, .percent, .percentage, .points: try value.rounded(places: places + 2, mode: mode)
    default: try value.rounded(places: places, mode: mode)
    }
  }
}
