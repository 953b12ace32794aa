package import Base
package import Lang

/// What scores are put together by when they are counted as they stream by.
package enum TallyKey: String, Sendable, CaseIterable {
  case level, group, period
}

/// How many rows of one group are in each band, what they meet and score together.
package struct ScoreTally: Sendable {
  /// Whose rows are counted.
  package enum Member: Sendable, Hashable {
    case level(LevelID)
    case group(String)
    case period(Period)
    /// Rows that belong to none.
    case none
  }

  package struct Key: Sendable, Hashable {
    package var by: TallyKey
    package var member: Member
    /// Index into the scorecard's bands; nil for totals whose band is not known.
    package var band: Int?
  }

  package struct Count: Sendable, Hashable {
    package var rows = 0
    package var met = 0
    /// The sum of the totals.
    package var sum = PointRange(.zero)
  }

  package private(set) var counts: [Key: Count] = [:]

  package init() {}

  /// Adds rows to what is counted. Throws when the sum is too large a number.
  mutating func add(_ key: Key, rows: Int, met: Int, sum: PointRange) throws(ArithmeticFault) {
    var count = counts[key] ?? Count()
    count.rows += rows
    count.met += met
    count.sum = PointRange(try count.sum.lowest.adding(sum.lowest), try count.sum.highest.adding(sum.highest))
    counts[key] = count
  }

  /// Adds what another has counted.
  mutating func add(_ other: ScoreTally) throws(ArithmeticFault) {
    for (key, count) in other.counts { try add(key, rows: count.rows, met: count.met, sum: count.sum) }
  }
}
