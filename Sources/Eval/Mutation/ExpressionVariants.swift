import Base
import Lang

/// The small wrong versions of an expression: another comparison, another figure, a condition left out.
struct ExpressionVariants {
  /// One of them.
  struct Variant: Sendable {
    var kind: Mutant.Kind
    var what: Wording
    var place: SourceRange
    var expression: TypedExpression
  }

  let program: TypedProgram

  init(_ program: TypedProgram) { self.program = program }

  /// All of them, in order: those of the whole before those of what it is put together from.
  func variants(of expression: TypedExpression) -> [Variant] {
    own(expression)
      + expression.operands.enumerated().flatMap { place, operand in
        variants(of: operand).map { variant in
          var number = -1
          var changed = variant
          changed.expression = expression.mapOperands { other in
            number += 1
            return number == place ? variant.expression : other
          }
          return changed
        }
      }
  }

  /// Those of its outermost part.
  private func own(_ expression: TypedExpression) -> [Variant] {
    func variant(_ kind: Mutant.Kind, _ what: Wording, at place: SourceRange? = nil, _ node: TypedExpression.Node)
      -> Variant
    {
      Variant(
        kind: kind, what: what, place: place ?? expression.range,
        expression: TypedExpression(node, expression.type, expression.range))
    }
    switch expression.node {
    case .constant(.number(let figure)):
      // A factor moves by a hundredth, as a share does.
      let type = expression.type
      let step: ValueType = type == .number && !figure.isInteger ? .share : type
      return MutantMaker.moved(figure, step).map { moved in
        variant(.figure, .figureBecomes(figure, moved, type, program), .constant(.number(moved)))
      }
    case .comparison(let left, let comparator, let right):
      guard let other = comparator.withOrWithoutFigure else { return [] }
      return [
        variant(
          .comparison, .becomes(Wording(same: Display.sign(comparator)), Wording(same: Display.sign(other))),
          .comparison(left, other, right))
      ]
    case .all(let parts):
      guard parts.count > 1 else { return [] }
      return parts.indices.map { place in
        variant(.leftOut, .withoutCondition, at: parts[place].range, .all(parts.without(place)))
      }
    case .any(let parts):
      guard parts.count > 1 else { return [] }
      return parts.indices.map { place in
        variant(.leftOut, .withoutCondition, at: parts[place].range, .any(parts.without(place)))
      }
    case .atLeast(let count, let parts):
      return [count - 1, count + 1].filter { $0 > 0 && $0 <= parts.count }.map { other in
        variant(
          .figure, .becomes(Wording(same: String(count)), Wording(same: String(other))), .atLeast(other, parts))
      }
    case .rounded(let part, _, _):
      return [Variant(kind: .leftOut, what: .withoutRounding, place: expression.range, expression: part)]
    case .constant, .leaf, .arithmetic, .not, .negative, .isMissing, .call, .conditional, .workingDays: return []
    }
  }
}

extension Array {
  fileprivate func without(_ place: Int) -> [Element] {
    var rest = self
    rest.remove(at: place)
    return rest
  }
}
