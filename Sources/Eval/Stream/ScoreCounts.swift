import Base
import Lang

/// Counts rows by group and band as they stream by.
struct ScoreCounts {
  struct Count {
    var rows: Int64 = 0
    var met: Int64 = 0
    /// The sum of the lowest and of the highest totals.
    var points: Int64 = 0
    var most: Int64 = 0
  }

  private let bands: Int
  private let byLevel: Bool
  private let byGroup: Bool
  private let byPeriod: Bool
  /// By class, group (from none on) and month, each times the bands.
  private(set) var classes: [Count] = []
  private(set) var groups: [Count] = []
  private(set) var months: [Count] = []
  /// What rows that were looked at one by one add.
  var others = ScoreTally()

  /// `bands`: how many there are; rows in none count as one more.
  init(bands: Int, keys: [TallyKey]) {
    self.bands = bands + 1
    byLevel = keys.contains(.level)
    byGroup = keys.contains(.group)
    byPeriod = keys.contains(.period)
  }

  /// Adds a row. `band` is `bands` for none, `group` -1 for none.
  @inline(__always)
  mutating func add(unitClass: Int, group: Int, month: Int, band: Int, met: Int64, points: Int64, most: Int64) {
    if byLevel { ScoreCounts.add(&classes, unitClass &* bands &+ band, met, points, most) }
    if byGroup { ScoreCounts.add(&groups, (group &+ 1) &* bands &+ band, met, points, most) }
    if byPeriod {
      ScoreCounts.add(&months, (month &- UnitBook.monthRange.lowerBound) &* bands &+ band, met, points, most)
    }
  }

  @inline(__always)
  private static func add(
    _ counts: inout [Count], _ index: Int, _ met: Int64, _ points: Int64, _ most: Int64
  ) {
    if index >= counts.count { grow(&counts, index) }
    counts[index].rows &+= 1
    counts[index].met &+= met
    counts[index].points &+= points
    counts[index].most &+= most
  }

  @inline(never)
  private static func grow(_ counts: inout [Count], _ index: Int) {
    counts += [Count](repeating: Count(), count: max(64, index + 1 - counts.count))
  }

  /// Everything counted. `group`: the text of a group by its number.
  func tally(
    _ plan: ScoreStreamPlan, _ years: YearForm, group: (Int) -> String
  ) throws(ArithmeticFault) -> ScoreTally {
    var tally = others
    func add(_ counts: [Count], _ by: TallyKey, _ member: (Int) -> ScoreTally.Member) throws(ArithmeticFault) {
      for (index, count) in counts.enumerated() where count.rows > 0 {
        let band = index % bands
        let key = ScoreTally.Key(by: by, member: member(index / bands), band: band == bands - 1 ? nil : band)
        let (least, most) = (
          try Rational(Int(count.points), over: Int(plan.scale)), try Rational(Int(count.most), over: Int(plan.scale))
        )
        try tally.add(key, rows: Int(count.rows), met: Int(count.met), sum: PointRange(least, most))
      }
    }
    try add(classes, .level) { plan.classes[$0].level.map { .level($0) } ?? .none }
    try add(groups, .group) { $0 == 0 ? .none : .group(group($0 - 1)) }
    try add(months, .period) { years.month(ordinal: $0 + UnitBook.monthRange.lowerBound).map { .period($0) } ?? .none }
    return tally
  }
}
