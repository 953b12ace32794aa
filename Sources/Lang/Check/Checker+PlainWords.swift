import Base

/// What expressions say in the words of plans: figures that are reached, cases, levels and constants by what they are called.
extension Checker {
  /// `online_rate đạt 95%`: at least the figure; of what is better lower, and of a rank, at most.
  mutating func reached(
    _ left: ExpressionSyntax, _ figure: ExpressionSyntax, _ range: SourceRange, _ place: ExpressionPlace
  ) -> TypedExpression? {
    guard let typed = typed(left, place) else { return nil }
    var comparator = Comparator.atLeast
    switch typed.leaf {
    case .result(.named(let id, _), _)? where vocabulary[id].lowerIsBetter: comparator = .atMost
    case .fact(.rank)?: comparator = .atMost
    default: break
    }
    return comparison(left, comparator, figure, range, place)
  }

  /// `fewer than 5 cases`: of whatever is counted, unless something is called so.
  mutating func isAnyCase(_ unit: PlacedName) -> Bool {
    ["case", "cases"].contains(unit.key) && !isCalled(unit, .thing) && vocabulary.thing(unit.key) == nil
  }

  /// The level that people call so, where no indicator has the name.
  mutating func calledLevel(_ name: PlacedName) -> LevelID? {
    guard vocabulary.indicator(name.key) == nil, !isCalled(name, .indicator) else { return nil }
    return callees(name, .level).first.map { LevelID($0) }
  }

  /// The figure that people call so.
  mutating func calledConstant(_ name: PlacedName) -> Constant? {
    callees(name, .constant).first.map { vocabulary.constants[$0] }
  }
}
