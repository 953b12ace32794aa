import Base

/// Why two targets, or something else of two packs, are not compared: nothing is said of them then.
package enum NotCompared: Error, Hashable, Sendable {
  /// More than one earlier result decides the figure.
  case severalResults
  /// A result of the same time, or of another indicator, decides the figure.
  case otherResult
  /// A function is called.
  case function
  /// The figure does not rise or fall evenly with the earlier result.
  case notLinear
  /// A figure that depends on results is rounded.
  case rounding
  /// One of them looks back at an earlier result and the other does not.
  case looksBack
  /// Whether whole numbers are asked for otherwise is not settled.
  case wholeNumbers
  /// A rule of a nearer pack raises what a farther one asks.
  case nearerRule
  /// Several figures are left out.
  case leftOut
  /// The indicator is measured otherwise.
  case otherMeasure
  /// A figure would be too large.
  case tooLarge
  /// The clauses tell so many classes of units apart.
  case tooManyClasses(Int)
  /// The years of the two begin on different days.
  case otherYears
}

/// Writes a figure out over one earlier result: on which part of the results which even figure it is.
struct FigurePieces {
  /// A part of the earlier results, and what is asked in it; nil where nothing can be said.
  typealias Piece = (part: Interval, figure: LinearFigure?)

  /// What is about the target itself.
  let subject: (indicator: IndicatorID, denominator: Int)
  /// The figure that a level word means; nil where there is none.
  let superior: (SuperiorReference) -> Rational?
  /// Whether the earlier result is there.
  let isKnown: Bool

  /// The most pieces there may be.
  static let limit = 2_000

  func pieces(_ expression: TypedExpression, over part: Interval) throws(NotCompared) -> [Piece] {
    switch expression.node {
    case .constant(.number(let number)): return [(part, LinearFigure(constant: number))]
    case .leaf(.superiorTarget(let reference)):
      return [(part, superior(reference).map { LinearFigure(constant: $0) })]
    case .leaf(.result(let indicator, let period)):
      guard period != nil, isOwn(indicator) else { throw .otherResult }
      return [(part, isKnown ? .result : nil)]
    case .arithmetic(let first, let rest): return try chain(first, rest, over: part)
    case .negative(let operand):
      return try map(pieces(operand, over: part)) { (figure) throws(ArithmeticFault) in
        try figure.multiplied(by: Rational(-1))
      }
    case .rounded(let operand, let places, let mode):
      return try rounded(pieces(operand, over: part), places: places + operand.type.percentPlaces, mode)
    case .conditional(let condition, let yes, let no):
      var found: [Piece] = []
      for (part, holds) in try truths(condition, over: part) {
        switch holds {
        case true?: found += try pieces(yes, over: part)
        case false?: found += try pieces(no, over: part)
        case nil: found.append((part, nil))
        }
      }
      return try checked(found)
    case .call, .workingDays: throw .function
    default: throw .otherResult
    }
  }

  private func isOwn(_ indicator: IndicatorReference) -> Bool {
    switch indicator {
    case .own: true
    case .named(let id, let denominator): id == subject.indicator && denominator == subject.denominator
    }
  }

  private func checked(_ pieces: [Piece]) throws(NotCompared) -> [Piece] {
    if pieces.count > FigurePieces.limit { throw .tooLarge }
    return pieces
  }

  /// Pieces with each figure changed.
  private func map(
    _ pieces: [Piece], _ change: (LinearFigure) throws(ArithmeticFault) -> LinearFigure
  ) throws(NotCompared) -> [Piece] {
    var changed: [Piece] = []
    for (part, figure) in pieces {
      do throws(ArithmeticFault) {
        if let figure { changed.append((part, try change(figure))) } else { changed.append((part, nil)) }
      } catch { throw .tooLarge }
    }
    return changed
  }

  func rounded(_ pieces: [Piece], places: Int, _ mode: Rounding) throws(NotCompared) -> [Piece] {
    if pieces.contains(where: { $0.figure.map { !$0.slope.isZero } ?? false }) { throw .rounding }
    return try map(pieces) { (figure) throws(ArithmeticFault) in
      LinearFigure(constant: try figure.constant.rounded(places: places, mode: mode))
    }
  }

  private func chain(
    _ first: TypedExpression, _ rest: [(ChainOperator, TypedExpression)], over part: Interval
  ) throws(NotCompared) -> [Piece] {
    var sums = try pieces(first, over: part)
    for (sign, operand) in rest {
      var next: [Piece] = []
      for (part, sum) in sums {
        guard let sum else {
          next.append((part, nil))
          continue
        }
        for (part, figure) in try pieces(operand, over: part) {
          next.append((part, try figure.map { (figure) throws(NotCompared) in try combined(sum, sign, figure) }))
        }
      }
      sums = try checked(next)
    }
    return sums
  }

  private func combined(
    _ a: LinearFigure, _ sign: ChainOperator, _ b: LinearFigure
  ) throws(NotCompared) -> LinearFigure {
    do throws(ArithmeticFault) {
      switch sign {
      case .plus: return try a.adding(b)
      case .minus: return try a.subtracting(b)
      case .times:
        if b.slope.isZero { return try a.multiplied(by: b.constant) }
        if a.slope.isZero { return try b.multiplied(by: a.constant) }
      case .over:
        if b.slope.isZero { return try a.divided(by: b.constant) }
      case .and, .or: break
      }
    } catch { throw .tooLarge }
    throw .notLinear
  }

  /// On which parts a condition holds; nil where it is not known.
  func truths(
    _ condition: TypedExpression, over part: Interval
  ) throws(NotCompared) -> [(part: Interval, holds: Bool?)] {
    switch condition.node {
    case .constant(.truth(let truth)): return [(part, truth)]
    case .not(let operand): return try truths(operand, over: part).map { ($0.part, $0.holds.map { !$0 }) }
    case .isMissing(let operand, let known):
      return try pieces(operand, over: part).map { ($0.part, ($0.figure != nil) == known) }
    case .comparison(let left, let comparator, let right):
      var found: [(part: Interval, holds: Bool?)] = []
      for (part, a) in try pieces(left, over: part) {
        guard let a else {
          found.append((part, nil))
          continue
        }
        for (part, b) in try pieces(right, over: part) {
          guard let b else {
            found.append((part, nil))
            continue
          }
          for (part, sign) in try signs(a, b, over: part) { found.append((part, comparator.holds(sign))) }
        }
      }
      return found
    case .all(let parts): return try joined(parts, settledBy: false, over: part)
    case .any(let parts): return try joined(parts, settledBy: true, over: part)
    case .conditional(let condition, let yes, let no):
      var found: [(part: Interval, holds: Bool?)] = []
      for (part, holds) in try truths(condition, over: part) {
        switch holds {
        case true?: found += try truths(yes, over: part)
        case false?: found += try truths(no, over: part)
        case nil: found.append((part, nil))
        }
      }
      return found
    case .call, .workingDays: throw .function
    default: throw .otherResult
    }
  }

  /// Conditions together, of which one that is `settledBy` settles it.
  private func joined(
    _ conditions: [TypedExpression], settledBy settling: Bool, over part: Interval
  ) throws(NotCompared) -> [(part: Interval, holds: Bool?)] {
    var found: [(part: Interval, holds: Bool?)] = [(part, !settling)]
    for condition in conditions {
      var next: [(part: Interval, holds: Bool?)] = []
      for (part, before) in found {
        if before == settling {
          next.append((part, before))
          continue
        }
        for (part, holds) in try truths(condition, over: part) {
          next.append((part, holds == settling ? settling : before == nil || holds == nil ? nil : !settling))
        }
      }
      if next.count > FigurePieces.limit { throw .tooLarge }
      found = next
    }
    return found
  }

  /// Where a figure is below, at and above another.
  func signs(
    _ a: LinearFigure, _ b: LinearFigure, over part: Interval
  ) throws(NotCompared) -> [(Interval, Int)] {
    do throws(ArithmeticFault) { return try a.subtracting(b).signs(over: part) } catch { throw .tooLarge }
  }
}
