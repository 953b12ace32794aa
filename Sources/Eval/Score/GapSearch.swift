import Base
import Lang

/// Finds the least change of one item's result that lifts a total into a band, by trying: points never fall as a result
/// gets better, so that halving the range finds it.
struct GapSearch {
  let card: Scorecard
  let items: [ItemScore]
  /// The item's index.
  let place: Int
  let scoring: ItemScoring
  let indicator: Indicator
  /// The total as it is.
  let total: Rational
  let goal: Interval

  /// The least change that reaches the goal; else the least that gets all that the item has to give. nil when it has
  /// nothing to give.
  func move() -> ScoreGap.Move? {
    let score = items[place]
    // What a target is to come to on a later day is not a move that is open now.
    guard score.state != .notApplicable, score.state != .notYetDue else { return nil }
    if score.state == .noData {
      // What scores nothing for want of data still has all its points to give.
      guard let points = score.points, let found = try? reached(Swift.max(points.highest, scoring.item.points)),
        found > total
      else { return nil }
      return move(.data, found)
    }
    guard score.state == .scored, let measurement = score.measurement,
      let value = measurement.measured.rational
    else { return nil }
    let isCounted: Bool
    let step: Rational
    let most: Rational
    do {
      if indicator.isRatio, let numerator = measurement.numerator, let denominator = measurement.denominator {
        isCounted = true
        step = try Rational.one.divided(by: denominator)
        most = indicator.lowerIsBetter ? numerator : try denominator.subtracting(numerator)
      } else {
        switch indicator.measure {
        case .count, .days: (isCounted, step) = (true, .one)
        case .share, .reduction: (isCounted, step) = (false, GapSearch.tenThousandth)
        case .number, .score, .money: (isCounted, step) = (false, GapSearch.hundredth)
        }
        most = try room(value, step)
      }
      guard let limit = most.asInt, limit > 0 else { return nil }
      let sign = falls ? step.negated : step
      func after(_ count: Int) throws(ArithmeticFault) -> Rational {
        let changed = try value.adding(sign.multiplied(by: Rational(count)))
        return try reached(scoring.points(for: changed) ?? .zero)
      }
      let best = try after(limit)
      guard best > total else { return nil }
      let isEnough = !goal.isAbove(best)
      var (low, high) = (0, limit)
      while high - low > 1 {
        let middle = low + (high - low) / 2
        let found = try after(middle)
        if isEnough ? !goal.isAbove(found) : found >= best { high = middle } else { low = middle }
      }
      let count = falls ? Rational(high).negated : Rational(high)
      return move(isCounted ? .cases(count) : .value(try step.multiplied(by: count)), try after(high))
    } catch {
      return nil
    }
  }

  private static let hundredth = (try? Rational(1, over: 100)) ?? .one
  private static let tenThousandth = (try? Rational(1, over: 10_000)) ?? .one

  /// Whether a lower result is the better one.
  private var falls: Bool {
    if case .deduction = scoring.item.scoring { return true }
    return indicator.lowerIsBetter
  }

  private func move(_ change: ScoreGap.Change, _ found: Rational) -> ScoreGap.Move? {
    guard let gain = try? found.subtracting(total) else { return nil }
    return ScoreGap.Move(item: place, change: change, gain: gain, reaches: !goal.isAbove(found))
  }

  /// How many steps a result without counts can go before it has all the points.
  private func room(_ value: Rational, _ step: Rational) throws(ArithmeticFault) -> Rational {
    if falls { return try Swift.max(value, .zero).divided(by: step).ceiling() }
    var end: Rational
    switch scoring.item.scoring {
    case .ifMet, .proportion: end = scoring.ceiling ?? .one
    case .steps(let steps): end = steps.compactMap { $0.results.lower?.value }.max() ?? .zero
    case .addition(let each): end = try scoring.item.points.divided(by: each)
    case .deduction: end = .zero
    case .asGiven: end = scoring.item.points
    }
    // A bound that must be passed lies one step further.
    end = try end.adding(step)
    if case .share = indicator.measure { end = Swift.min(end, .one) }
    if case .asGiven = scoring.item.scoring { end = Swift.min(end, scoring.item.points) }
    return try Swift.max(end.subtracting(value), .zero).divided(by: step).floor()
  }

  /// The total with other points for the item, everything else at its lowest.
  private func reached(_ points: Rational) throws(ArithmeticFault) -> Rational {
    var sum = CardSum(card: card)
    for (index, score) in items.enumerated() {
      var score = score
      score.points = index == place ? PointRange(points) : score.points.map { PointRange($0.lowest) }
      try sum.add(score, card.items[index])
    }
    return try sum.total()?.lowest ?? total
  }
}
