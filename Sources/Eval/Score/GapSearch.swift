import Base
import Lang

/// Finds the least change of one result that lifts a total into a band. All items that look at the result move with it.
///
/// Between two results at which an item's rule turns (a threshold, an edge of a step) its points only rise or only fall, so
/// that the ends of each such stretch tell the most it has to give, and halving finds the least change that gives it. Where
/// one item rises while another falls, their sum does so only between the results at which points jump, rounded ones or those
/// for each whole step: such stretches are taken apart there.
struct GapSearch {
  let card: Scorecard
  /// What the items that look at the result gave, and how each scores it: at least one.
  let places: [(score: ItemScore, scoring: ItemScoring)]
  let indicator: Indicator
  /// What it counts comes in whole numbers only.
  let isWhole: Bool
  /// The sum of all other items, each at its lowest.
  let others: CardSum
  /// The total as it is.
  let total: Rational
  let goal: Interval

  /// The least change that reaches the goal; else the least that gets all that the result has to give. nil when it has
  /// nothing to give.
  func move() -> ScoreGap.Move? {
    guard let first = places.first else { return nil }
    if first.score.state == .noData {
      // What scores nothing for want of data still has all its points to give.
      let best = places.map {
        // What a condition takes, or may take, is not gained by data.
        $0.scoring.withheld != nil
          ? Swift.min($0.score.points?.highest ?? .zero, .zero)
          : Swift.max($0.score.points?.highest ?? .zero, $0.scoring.item.takes ? .zero : $0.scoring.item.points)
      }
      guard places.allSatisfy({ $0.score.points != nil }), let found = try? reached(best), found > total else {
        return nil
      }
      return move(.data, found)
    }
    guard first.score.state == .scored, let measurement = first.score.measurement,
      let value = measurement.measured.rational
    else { return nil }
    do throws(ArithmeticFault) {
      let result = try Result(value, measurement, indicator, isWhole: isWhole)
      let rising = try search(result, falls: false)
      let falling = try search(result, falls: true)
      guard let best = better(rising, falling) else { return nil }
      let count = best.falls ? Rational(best.count).negated : Rational(best.count)
      return move(
        result.isCounted ? .cases(count) : .value(try result.step.multiplied(by: count)), best.total)
    } catch {
      return nil
    }
  }

  /// A result that can change, and by how little.
  private struct Result {
    var value: Rational
    /// Whether it changes by cases.
    var isCounted: Bool
    /// By how much one case, or the smallest change that is looked at, changes it.
    var step: Rational
    /// The least and the most that it can become; nil: no bound.
    var least: Rational?
    var most: Rational?

    init(
      _ value: Rational, _ measurement: Measurement, _ indicator: Indicator, isWhole: Bool
    ) throws(ArithmeticFault) {
      self.value = value
      if indicator.isRatio, isWhole, measurement.numerator != nil, let denominator = measurement.denominator {
        (isCounted, step) = (true, try Rational.one.divided(by: denominator))
      } else {
        switch indicator.measure {
        case .count, .days: (isCounted, step) = (true, .one)
        case .share, .reduction: (isCounted, step) = (false, try Rational.one.divided(by: Rational(10_000)))
        case .truth: (isCounted, step) = (true, .one)
        case .percent, .points: (isCounted, step) = (false, try Rational.one.divided(by: Rational(10_000)))
        case .quantity, .number, .score, .money:
          (isCounted, step) = (false, try Rational.one.divided(by: Rational(100)))
        }
      }
      switch indicator.measure {
      case .share, .truth: (least, most) = (.zero, .one)
      case .reduction: most = .one
      case .count, .quantity, .days, .money: least = .zero
      case .number, .score, .percent, .points: break
      }
    }
  }

  /// What a search found: after how many steps, and what the total is then.
  private struct Found {
    var falls: Bool
    var count: Int
    var total: Rational
    var reaches: Bool
  }

  /// The one that reaches the goal, by fewer steps; else the one that gains more.
  private func better(_ a: Found?, _ b: Found?) -> Found? {
    guard let a, let b else { return a ?? b }
    if a.reaches != b.reaches { return a.reaches ? a : b }
    if a.reaches { return b.count < a.count ? b : a }
    return b.total > a.total ? b : a
  }

  /// The least number of steps in one direction that reaches the goal, or that gains the most.
  private func search(_ result: Result, falls: Bool) throws(ArithmeticFault) -> Found? {
    let step = falls ? result.step.negated : result.step
    func points(_ count: Int) throws(ArithmeticFault) -> [Rational] {
      let changed = try result.value.adding(step.multiplied(by: Rational(count)))
      var points: [Rational] = []
      // What cannot be points scores as if there were no data: the least that it can be.
      for place in places {
        let unknown = place.scoring.item.noData == .zero ? .zero : place.scoring.open().lowest
        points.append(try place.scoring.leastPoints(for: changed) ?? unknown)
      }
      return points
    }
    func after(_ count: Int) throws(ArithmeticFault) -> Rational { try reached(try points(count)) }
    var turns = try self.turns(result, falls: falls)
    if places.count > 1, places.contains(where: { $0.scoring.jumps }) {
      turns = try withJumps(turns, points)
    }
    var (from, best) = (0, total)
    var bestEnd: (low: Int, high: Int)?
    for turn in turns {
      let found = try after(turn)
      if !goal.isAbove(found) {
        let count = try halved(from, turn) { (count) throws(ArithmeticFault) in !goal.isAbove(try after(count)) }
        return Found(falls: falls, count: count, total: try after(count), reaches: true)
      }
      if found > best { (best, bestEnd) = (found, (from, turn)) }
      from = turn
    }
    guard let bestEnd else { return nil }
    let count = try halved(bestEnd.low, bestEnd.high) { (count) throws(ArithmeticFault) in try after(count) >= best }
    return Found(falls: falls, count: count, total: best, reaches: false)
  }

  /// The turns, with the jumps of rounded points in stretches in which one item rises while another falls.
  private func withJumps(
    _ turns: [Int], _ points: (Int) throws(ArithmeticFault) -> [Rational]
  ) throws(ArithmeticFault) -> [Int] {
    var all = Set(turns)
    var from = 0
    for turn in turns {
      defer { from = turn }
      guard turn - from > 1 else { continue }
      let (first, last) = (try points(from + 1), try points(turn))
      guard zip(first, last).contains(where: { $0 < $1 }), zip(first, last).contains(where: { $0 > $1 }) else {
        continue
      }
      for (index, place) in places.enumerated() where place.scoring.jumps {
        var waiting = [(low: from + 1, high: turn, before: first[index], after: last[index])]
        while let (low, high, before, after) = waiting.popLast() {
          guard before != after, all.count < Self.jumpLimit else { continue }
          if high - low == 1 {
            all.formUnion([low, high])
            continue
          }
          let middle = low + (high - low) / 2
          let between = try points(middle)[index]
          waiting += [(low, middle, before, between), (middle, high, between, after)]
        }
      }
    }
    return all.sorted()
  }

  /// Points rounded so finely that they jump more often are as good as not rounded.
  private static let jumpLimit = 20_000

  /// The least number above `low` for which something holds that holds for `high` and, between the two, from some number on.
  private func halved(
    _ low: Int, _ high: Int, _ holds: (Int) throws(ArithmeticFault) -> Bool
  ) throws(ArithmeticFault) -> Int {
    var (low, high) = (low, high)
    while high - low > 1 {
      let middle = low + (high - low) / 2
      if try holds(middle) { high = middle } else { low = middle }
    }
    return high
  }

  /// After how many steps the points of an item may turn, from near to far: on each side of every figure in its rule.
  private func turns(_ result: Result, falls: Bool) throws(ArithmeticFault) -> [Int] {
    var figures: [Rational] = []
    for place in places { figures += try place.scoring.turns() }
    let bound = falls ? result.least : result.most
    let room = try bound.map { (bound) throws(ArithmeticFault) in
      try steps(from: result, to: bound, falls: falls).floor()
    }
    var counts: Set<Int> = []
    for figure in figures + (bound.map { [$0] } ?? []) {
      let exact = try steps(from: result, to: figure, falls: falls)
      let near = exact.floor()
      for count in [try near.subtracting(.one), near, try near.adding(.one), try near.adding(Rational(2))] {
        guard count >= .one, room.map({ count <= $0 }) ?? true, let count = count.asInt else { continue }
        counts.insert(count)
      }
    }
    return counts.sorted()
  }

  private func steps(from result: Result, to figure: Rational, falls: Bool) throws(ArithmeticFault) -> Rational {
    let way = falls ? try result.value.subtracting(figure) : try figure.subtracting(result.value)
    return try way.divided(by: result.step)
  }

  private func move(_ change: ScoreGap.Change, _ found: Rational) -> ScoreGap.Move? {
    guard let gain = try? found.subtracting(total) else { return nil }
    return ScoreGap.Move(
      items: places.map(\.score.item), change: change, gain: gain, reaches: !goal.isAbove(found))
  }

  /// The total with other points for the items, everything else at its lowest.
  private func reached(_ points: [Rational]) throws(ArithmeticFault) -> Rational {
    var sum = others
    for (place, points) in zip(places, points) { try sum.add(PointRange(points), place.scoring.item) }
    return try sum.total()?.lowest ?? total
  }
}
