import Base
package import Lang

/// Adds up what the items of a scorecard give.
package struct CardSum {
  let card: Scorecard
  private(set) var sum = PointRange(.zero)
  /// The sums of bonuses: of those in no group, then by group.
  private var bonuses: [PointRange]
  /// The most that the items which count could give.
  private(set) var most = Rational.zero
  private var counted = 0

  init(card: Scorecard) {
    self.card = card
    bonuses = [PointRange](repeating: PointRange(.zero), count: card.groups.count + 1)
  }

  /// What all bonuses give together, each group no more than its limit.
  func bonus() throws(ArithmeticFault) -> PointRange {
    var all = bonuses[0]
    for (group, sum) in zip(card.groups, bonuses.dropFirst()) {
      all = try PointRange(
        all.lowest.adding(group.held(sum.lowest)), all.highest.adding(group.held(sum.highest)))
    }
    return all
  }

  /// Adds what an item gives; nil when it is left out.
  mutating func add(_ points: PointRange?, _ item: ScoreItem) throws(ArithmeticFault) {
    guard let points else { return }
    if item.isBonus {
      let place = item.group.map { $0 + 1 } ?? 0
      let sum = bonuses[place]
      bonuses[place] = try PointRange(sum.lowest.adding(points.lowest), sum.highest.adding(points.highest))
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
      let place = item.group.map { $0 + 1 } ?? 0
      let sum = bonuses[place]
      bonuses[place] = try PointRange(
        sum.lowest.subtracting(points.lowest), sum.highest.subtracting(points.highest))
    } else {
      sum = try PointRange(sum.lowest.subtracting(points.lowest), sum.highest.subtracting(points.highest))
      most = try most.subtracting(item.points)
      counted -= 1
    }
  }

  /// What the items of a group give; nil when all are left out, or it is too large a number.
  package static func points(_ items: [ItemScore], of group: Scorecard.Group) -> PointRange? {
    points(items).map { PointRange(group.held($0.lowest), group.held($0.highest)) }
  }

  private static func points(_ items: [ItemScore]) -> PointRange? {
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
    let bonus = try bonus()
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
