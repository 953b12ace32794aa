package import Base

/// An expression whose types agree, over leaves that say what is read: names and periods as a program has them
/// (`TypedExpression`), or places in what has been found for them. Trees are at most 256 deep.
package struct ExpressionTree<Leaf: Hashable & Sendable>: Sendable {
  package indirect enum Node: Sendable {
    case constant(Value)
    /// What is read from elsewhere.
    case leaf(Leaf)
    /// `first` then each operator and operand from left to right; plus, minus, times, over.
    case arithmetic(ExpressionTree, [(ChainOperator, ExpressionTree)])
    /// All must hold, or one must: flat.
    case all([ExpressionTree])
    case any([ExpressionTree])
    /// At least so many of them must hold: flat.
    case atLeast(Int, [ExpressionTree])
    case comparison(ExpressionTree, Comparator, ExpressionTree)
    case not(ExpressionTree)
    case negative(ExpressionTree)
    case isMissing(ExpressionTree, known: Bool)
    /// A built-in, by its index in `Environment.builtins`.
    case call(Int, [ExpressionTree])
    case conditional(ExpressionTree, ExpressionTree, ExpressionTree)
    /// To as many places as are written: those of a share or points are places of the percentage.
    case rounded(ExpressionTree, places: Int, Rounding)
    /// The working days after the first date up to and including the second, holidays left out; negative the other way.
    case workingDays(ExpressionTree, ExpressionTree)
  }

  package var node: Node
  package var type: ValueType
  package var range: SourceRange

  package init(_ node: Node, _ type: ValueType, _ range: SourceRange) {
    self.node = node
    self.type = type
    self.range = range
  }

  /// The value, when it is known before any data.
  package var constant: Value? {
    if case .constant(let value) = node { return value }
    return nil
  }

  /// What it reads, where it is nothing but that.
  package var leaf: Leaf? {
    if case .leaf(let leaf) = node { return leaf }
    return nil
  }

  /// The expressions it is put together from, in their order.
  package var operands: [ExpressionTree] {
    switch node {
    case .constant, .leaf: []
    case .arithmetic(let first, let rest): [first] + rest.map(\.1)
    case .all(let operands), .any(let operands), .call(_, let operands), .atLeast(_, let operands): operands
    case .comparison(let left, _, let right), .workingDays(let left, let right): [left, right]
    case .not(let operand), .negative(let operand), .isMissing(let operand, _), .rounded(let operand, _, _): [operand]
    case .conditional(let test, let then, let other): [test, then, other]
    }
  }

  /// All that it reads, in the order in which it stands, as often as it does.
  package var leaves: [Leaf] { leaf.map { [$0] } ?? operands.flatMap(\.leaves) }

  /// The same expression with each of its operands changed, in their order.
  package func mapOperands(_ change: (ExpressionTree) -> ExpressionTree) -> ExpressionTree {
    rebuilt(leaf: { $0 }, operand: change)
  }

  /// The same expression over other leaves, from the first to the last. `folding` is then given every expression in it,
  /// after what that is put together from, and gives what stands in its place.
  package func mapLeaves<Other>(
    _ change: (Leaf) -> Other, folding: (ExpressionTree<Other>) -> ExpressionTree<Other> = { $0 }
  ) -> ExpressionTree<Other> {
    folding(rebuilt(leaf: change, operand: { $0.mapLeaves(change, folding: folding) }))
  }

  /// The only place that puts an expression together again from its parts.
  private func rebuilt<Other>(
    leaf: (Leaf) -> Other, operand: (ExpressionTree) -> ExpressionTree<Other>
  ) -> ExpressionTree<Other> {
    let node: ExpressionTree<Other>.Node =
      switch node {
      case .constant(let value): .constant(value)
      case .leaf(let read): .leaf(leaf(read))
      case .arithmetic(let first, let rest): .arithmetic(operand(first), rest.map { ($0.0, operand($0.1)) })
      case .all(let parts): .all(parts.map(operand))
      case .any(let parts): .any(parts.map(operand))
      case .atLeast(let count, let parts): .atLeast(count, parts.map(operand))
      case .comparison(let left, let comparator, let right): .comparison(operand(left), comparator, operand(right))
      case .not(let part): .not(operand(part))
      case .negative(let part): .negative(operand(part))
      case .isMissing(let part, let known): .isMissing(operand(part), known: known)
      case .call(let index, let arguments): .call(index, arguments.map(operand))
      case .conditional(let test, let then, let other): .conditional(operand(test), operand(then), operand(other))
      case .rounded(let part, let places, let mode): .rounded(operand(part), places: places, mode)
      case .workingDays(let first, let second): .workingDays(operand(first), operand(second))
      }
    return ExpressionTree<Other>(node, type, range)
  }

  /// Whether it is put together in the same way, of the same types, whatever stands where in the source.
  package func isSame(as other: ExpressionTree) -> Bool {
    guard type == other.type else { return false }
    let (mine, others) = (operands, other.operands)
    guard mine.count == others.count, zip(mine, others).allSatisfy({ $0.isSame(as: $1) }) else { return false }
    switch (node, other.node) {
    case (.constant(let a), .constant(let b)): return a == b
    case (.leaf(let a), .leaf(let b)): return a == b
    case (.arithmetic(_, let a), .arithmetic(_, let b)): return a.map(\.0) == b.map(\.0)
    case (.comparison(_, let a, _), .comparison(_, let b, _)): return a == b
    case (.isMissing(_, let a), .isMissing(_, let b)): return a == b
    case (.call(let a, _), .call(let b, _)): return a == b
    case (.rounded(_, let a, let mode), .rounded(_, let b, let other)): return a == b && mode == other
    case (.all, .all), (.any, .any), (.not, .not), (.negative, .negative), (.conditional, .conditional),
      (.workingDays, .workingDays):
      return true
    default: return false
    }
  }
}
