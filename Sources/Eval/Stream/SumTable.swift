/// Counts added up by unit and period: what is not given takes no room.
struct SumTable: Sendable {
  private let periodCount: Int
  /// How many counts each unit has in each period.
  private let width: Int
  /// By unit, then period: the row in which it stands; -1 for none.
  private var rows: [Int32] = []
  /// For each row the months that were given, as bits from the first of the period.
  private var months: [UInt64] = []
  /// For each row its counts.
  private var counts: [Int64] = []

  init(periods: Int, width: Int) {
    periodCount = periods
    self.width = width
  }

  /// Where something of a unit in a period stands; nil where nothing does.
  @inline(__always)
  private func row(_ unit: Int, _ period: Int) -> Int? {
    let place = unit &* periodCount &+ period
    guard place < rows.count, rows[place] >= 0 else { return nil }
    return Int(rows[place])
  }

  @inline(never)
  private mutating func newRow(_ unit: Int, _ period: Int) -> Int {
    let place = unit * periodCount + period
    if place >= rows.count { rows += Array(repeating: -1, count: (unit + 1) * periodCount - rows.count) }
    rows[place] = Int32(truncatingIfNeeded: months.count)
    months.append(0)
    counts += repeatElement(0, count: width)
    return months.count - 1
  }

  /// Adds counts, the first at `from` and each `stride` after the one before; false when that is too large a number.
  @inline(__always)
  mutating func add(_ unit: Int, _ period: Int, month: Int, _ from: UnsafePointer<Int64>, stride: Int) -> Bool {
    let row = row(unit, period) ?? newRow(unit, period)
    months[row] |= 1 << UInt64(month)
    var hasOverflow = false
    counts.withUnsafeMutableBufferPointer { counts in
      for column in 0..<width {
        let (sum, overflow) = counts[row &* width &+ column].addingReportingOverflow(from[column &* stride])
        counts[row &* width &+ column] = sum
        hasOverflow = hasOverflow || overflow
      }
    }
    return !hasOverflow
  }

  /// Adds what another table has of a unit to one of this; false when that is too large a number.
  mutating func add(_ other: SumTable, unit: Int, to own: Int) -> Bool {
    for period in 0..<periodCount {
      guard let from = other.row(unit, period) else { continue }
      let row = row(own, period) ?? newRow(own, period)
      months[row] |= other.months[from]
      for column in 0..<width {
        let (sum, overflow) = counts[row * width + column].addingReportingOverflow(other.counts[from * width + column])
        if overflow { return false }
        counts[row * width + column] = sum
      }
    }
    return true
  }

  /// Whether a unit has something in some period.
  func hasMonths(_ unit: Int) -> Bool { (0..<periodCount).contains { row(unit, $0) != nil } }

  /// The months of a period that a unit gave, as bits from the first.
  func months(_ unit: Int, _ period: Int) -> UInt64 { row(unit, period).map { months[$0] } ?? 0 }

  /// The months of a period that some unit gave.
  func months(_ period: Int) -> UInt64 {
    stride(from: period, to: rows.count, by: periodCount).reduce(0) { $0 | (rows[$1] < 0 ? 0 : months[Int(rows[$1])]) }
  }

  /// A count of a unit in a period; 0 where it gave nothing.
  func count(_ unit: Int, _ period: Int, _ column: Int) -> Int64 {
    row(unit, period).map { counts[$0 * width + column] } ?? 0
  }
}
