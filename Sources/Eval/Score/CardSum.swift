import Base
import Lang

/// Adds up what the items of a scorecard give.
package struct CardSum {
  let card: Scorecard
  private(set) var sum = PointRange(.zero)
  private(set) var bonus = PointRange(.zero)
  /// The most that the items which count could give.
  private(set) var most = Rational.zero
  private var counted = 0

  init(card: Scorecard) { self.card = card }

  /// Adds what an item gives; nil when it is left out.
  mutating func add(_ points: PointRange?, _ item: ScoreItem) throws(ArithmeticFault) {
    guard let points else { return }
    if item.isBonus {
      bonus = try PointRange(bonus.lowest.adding(points.lowest), bonus.highest.adding(points.highest))
    } else {
      sum = try PointRange(sum.lowest.adding(points.lowest), sum.highest.adding(points.highest))
      most = try most.adding(item.points)
      counted += 1
    }
  }

  /// Takes away what an item gave, which was added before.
  mutating func remove(_ points: PointRange?, _ item: ScoreItem) throws(ArithmeticFault) {
    guard let points else { return }
    if item.isBonus {
      bonus = try PointRange(bonus.lowest.subtracting(points.lowest), bonus.highest.subtracting(points.highest))
    } else {
      sum = try PointRange(sum.lowest.subtracting(points.lowest), sum.highest.subtracting(points.highest))
      most = try most.subtracting(item.points)
      counted -= 1
    }
  }

  /// The sum of what items give; nil when all are left out, or it is too large a number.
  package static func points(_ items: [ItemScore]) -> PointRange? {
    let points = items.compactMap(\.points)
    guard var sum = points.first else { return nil }
    for next in points.dropFirst() {
      guard let low = try? sum.lowest.adding(next.lowest), let high = try? sum.highest.adding(next.highest) else {
        return nil
      }
      sum = PointRange(low, high)
    }
    return sum
  }

  /// The total, re-scaled where items are left out; nil when all are.
  func total() throws(ArithmeticFault) -> PointRange? {
    guard counted > 0, !most.isZero else { return nil }
    let lowest = try finished(sum.lowest, bonus.lowest)
    if sum.exact != nil, bonus.exact != nil { return PointRange(lowest) }
    return PointRange(lowest, try finished(sum.highest, bonus.highest))
  }

  /// What the items for a unit come to, where that is not the total. The checker leaves only scorecards with more clauses
  /// than it could go through.
  func wrongWeights(_ planned: ScorePlan.CardPlan) throws(ArithmeticFault) -> Rational? {
    guard planned.items.contains(where: { !$0.isApplicable }) else { return nil }
    var sum = Rational.zero
    for item in planned.items where item.isApplicable && !card.items[item.item].isBonus {
      sum = try sum.adding(card.items[item.item].points)
    }
    return sum == card.total ? nil : sum
  }

  private func finished(_ points: Rational, _ bonus: Rational) throws(ArithmeticFault) -> Rational {
    var total = points
    if most != card.total { total = try total.multiplied(by: card.total).divided(by: most) }
    total = try total.adding(bonus)
    if let rounding = card.rounding { total = try total.rounded(places: rounding.places, mode: rounding.mode) }
    if let cap = card.cap { total = Swift.min(total, cap) }
    if let floor = card.floor { total = Swift.max(total, floor) }
    return total
  }
}
