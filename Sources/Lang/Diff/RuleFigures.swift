import Base

extension FigurePieces {
  /// What an assign rule makes of what a target says by itself.
  func pieces(
    _ rule: Assignment, section: TypedExpression, type: ValueType, over part: Interval
  ) throws(NotCompared) -> [Piece] {
    var found = try chosen(rule, section: section, over: part)
    if let (places, mode) = rule.rounding { found = try rounded(found, places: places + type.percentPlaces, mode) }
    for floor in rule.floors { found = try limited(found, by: floor.expression, raises: true) }
    for cap in rule.caps { found = try limited(found, by: cap.expression, raises: false) }
    return found
  }

  /// What the clause gives that applies.
  private func chosen(
    _ rule: Assignment, section: TypedExpression, over part: Interval
  ) throws(NotCompared) -> [Piece] {
    if !isKnown, let answer = rule.whenMissing.first {
      guard let target = answer.target else { return [(part, nil)] }
      return try pieces(target, over: part)
    }
    var found: [Piece] = []
    var rest = [part]
    for branch in rule.branches {
      guard let condition = branch.condition else {
        for part in rest { found += try pieces(branch.target, over: part) }
        return found
      }
      var next: [Interval] = []
      for part in rest {
        for (part, holds) in try truths(condition, over: part) {
          switch holds {
          case true?: found += try pieces(branch.target, over: part)
          case false?: next.append(part)
          case nil: found.append((part, nil))
          }
        }
      }
      rest = next
    }
    for part in rest { found += try pieces(section, over: part) }
    return found
  }

  /// Pieces raised to a floor, or held to a cap; nothing where that is missing.
  private func limited(
    _ pieces: [Piece], by limit: TypedExpression, raises: Bool
  ) throws(NotCompared) -> [Piece] {
    var found: [Piece] = []
    for (part, figure) in pieces {
      guard let figure else {
        found.append((part, nil))
        continue
      }
      for (part, limit) in try self.pieces(limit, over: part) {
        guard let limit else {
          found.append((part, nil))
          continue
        }
        for (part, sign) in try signs(figure, limit, over: part) {
          found.append((part, (sign < 0) == raises && sign != 0 ? limit : figure))
        }
      }
    }
    if found.count > FigurePieces.limit { throw .tooLarge }
    return found
  }
}
