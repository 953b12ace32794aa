import Base

/// An expression with the height of its tree.
struct Tree {
  var expression: ExpressionSyntax
  var height: Int
}

/// How strongly operators bind, the weakest first.
enum Binding: Int, Comparable {
  case or, and, comparison, sum, product
  static func < (a: Binding, b: Binding) -> Bool { a.rawValue < b.rawValue }
  var next: Binding? { Binding(rawValue: rawValue + 1) }
}

extension Parser {
  /// Reads an expression; `above` keeps operators that bind as weakly as that, or weaker, from being read.
  mutating func expression(above: Binding? = nil) throws(Mistake) -> ExpressionSyntax {
    depth = 0
    let least: Binding = above.map { $0.next ?? .product } ?? .or
    return try climb(least).expression
  }

  /// Reads operands and the operators between them that bind at least as strongly as `least`.
  mutating func climb(_ least: Binding) throws(Mistake) -> Tree {
    let start = index
    var left = try prefix()
    while let operation = operatorHere(), operation >= least {
      switch operation {
      case .comparison: left = try comparison(left, start)
      case .sum where at(.roundedTo): left = try rounded(left, start)
      default: left = try chain(left, operation, start)
      }
    }
    return left
  }

  private mutating func operatorHere() -> Binding? {
    switch kind {
    // A dash at the start of a line begins the next condition of a list.
    case .minus where conditionMayFollow && token.startsLine: return nil
    case .plus, .minus: return .sum
    case .times, .over: return .product
    case .atLeast, .above, .atMost, .below, .equal, .different, .doubleEqual, .arrowLeft, .arrowRight, .angles:
      return .comparison
    case .word:
      if atLeastGroup { return nil }
      if standsReached || standsIsFigure { return .comparison }
      let keywords = keywords
      for keyword in keywords {
        switch keyword {
        case .and: return .and
        case .or: return .or
        case .roundedTo: return roundingIsClause ? nil : .sum
        case .isMissing, .isKnown, .atLeast, .above, .atMost, .below, .exactly: return .comparison
        default: continue
        }
      }
      return nil
    default: return nil
    }
  }

  /// `a + b - c`, as one flat chain.
  private mutating func chain(_ first: Tree, _ level: Binding, _ start: Int) throws(Mistake) -> Tree {
    var rest: [(ChainOperator, ExpressionSyntax)] = []
    var height = first.height
    while operatorHere() == level, !at(.roundedTo) {
      let operation = chainOperator()
      guard let next = level.next else {
        let operand = try prefix()
        height = max(height, operand.height)
        rest.append((operation, operand.expression))
        continue
      }
      let operand = try climb(next)
      height = max(height, operand.height)
      rest.append((operation, operand.expression))
    }
    return try tree(.chain(first.expression, rest, range(from: start)), height + 1, start)
  }

  private mutating func chainOperator() -> ChainOperator {
    switch kind {
    case .plus:
      advance()
      return .plus
    case .minus:
      advance()
      return .minus
    case .times:
      advance()
      return .times
    case .over:
      advance()
      return .over
    default:
      return eat(.and) ? .and : eat(.or) ? .or : .plus
    }
  }

  private mutating func comparison(_ left: Tree, _ start: Int) throws(Mistake) -> Tree {
    if at(.isMissing) || at(.isKnown) {
      let known = at(.isKnown)
      _ = eat(known ? .isKnown : .isMissing)
      return try tree(.isMissing(left.expression, known: known, range(from: start)), left.height + 1, start)
    }
    if standsReached { return try reached(left, start) }
    if standsIsFigure {
      let place = index
      advance()
      let right = try climb(.sum)
      report(.isFigure(range(from: place), text(range(from: place))))
      return try tree(
        .reached(left.expression, right.expression, range(from: start)), max(left.height, right.height) + 1, start)
    }
    guard let (comparator, _) = try comparatorIfAny() else { throw Mistake() }
    let right = try climb(.sum)
    let tree = try tree(
      .comparison(left.expression, comparator, right.expression, range(from: start)),
      max(left.height, right.height) + 1, start)
    if operatorHere() == .comparison, !at(.isMissing), !at(.isKnown) {
      report(.chainedComparison(stream.range(index), stream.text(index)))
      throw Mistake()
    }
    return tree
  }

  /// `a rounded to 2 places, half up`
  private mutating func rounded(_ operand: Tree, _ start: Int) throws(Mistake) -> Tree {
    let (places, mode) = try rounding()
    return try tree(
      .rounded(operand.expression, places: places, mode, range(from: start)), operand.height + 1, start)
  }

  /// "rounded" "to" INT "places" ("," mode)?
  mutating func rounding() throws(Mistake) -> (places: Int, mode: Rounding) {
    try expect(.roundedTo)
    let places = try integer(.places)
    try expect(.places)
    let comma = index
    let hasComma = eat(.comma)
    if eat(.halfUp) { return (min(places, 100), .halfUp) }
    if eat(.halfEven) { return (min(places, 100), .halfEven) }
    if eat(.up) { return (min(places, 100), .up) }
    if eat(.down) { return (min(places, 100), .down) }
    if hasComma { index = comma }
    return (min(places, 100), .halfUp)
  }

  /// `not` and `-` before an operand.
  private mutating func prefix() throws(Mistake) -> Tree {
    let start = index
    if kind == .minus {
      advance()
      try enter(start)
      let operand = try prefix()
      depth -= 1
      return try tree(.negative(operand.expression, range(from: start)), operand.height + 1, start)
    }
    if at(.not) {
      _ = eat(.not)
      try enter(start)
      let operand = try climb(.comparison)
      depth -= 1
      return try tree(.not(operand.expression, range(from: start)), operand.height + 1, start)
    }
    var found = try primary()
    while eat(.ofUnitAbove) {
      found = try tree(.ofUnitAbove(found.expression, range(from: start)), found.height + 1, start)
    }
    return found
  }

  /// Goes one level deeper, unless that is too deep.
  mutating func enter(_ start: Int) throws(Mistake) {
    depth += 1
    if depth > Parser.nestingLimit { throw tooDeep(start) }
  }

  /// The node, unless its tree is too high.
  func checked(_ height: Int) -> Bool { height <= Parser.nestingLimit }

  mutating func tree(_ expression: ExpressionSyntax, _ height: Int, _ start: Int) throws(Mistake) -> Tree {
    guard checked(height) else { throw tooDeep(start) }
    return Tree(expression: expression, height: height)
  }

  private mutating func tooDeep(_ start: Int) -> Mistake {
    report(.tooDeep(stream.range(start)))
    inTooDeep = true
    return Mistake()
  }
}
