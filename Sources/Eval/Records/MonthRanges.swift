/// Months by their numbers (`Period.firstMonth`), as ranges in order with months between them.
struct MonthRanges: Sendable, Hashable {
  private(set) var ranges: [ClosedRange<Int>] = []

  init() {}

  /// Takes ranges in any order.
  init(_ ranges: some Sequence<ClosedRange<Int>>) {
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = self.ranges.last, range.lowerBound <= last.upperBound + 1 {
        self.ranges[self.ranges.count - 1] = last.lowerBound...max(last.upperBound, range.upperBound)
      } else {
        self.ranges.append(range)
      }
    }
  }

  var isEmpty: Bool { ranges.isEmpty }

  /// From the first month to the last.
  var span: ClosedRange<Int>? {
    guard let first = ranges.first, let last = ranges.last else { return nil }
    return first.lowerBound...last.upperBound
  }

  var count: Int { ranges.reduce(0) { $0 + $1.count } }

  /// In order.
  var months: [Int] { ranges.flatMap { Array($0) } }

  func contains(_ months: ClosedRange<Int>) -> Bool {
    ranges.contains { $0.lowerBound <= months.lowerBound && months.upperBound <= $0.upperBound }
  }

  func contains(_ month: Int) -> Bool { contains(month...month) }

  func union(_ other: MonthRanges) -> MonthRanges {
    if other.isEmpty || self == other { return self }
    return isEmpty ? other : MonthRanges(ranges + other.ranges)
  }

  func intersection(_ other: MonthRanges) -> MonthRanges {
    if self == other { return self }
    var common: [ClosedRange<Int>] = []
    for range in ranges {
      for one in other.ranges where one.overlaps(range) { common.append(one.clamped(to: range)) }
    }
    return MonthRanges(common)
  }

  func subtracting(_ other: MonthRanges) -> MonthRanges {
    var rest = ranges
    for taken in other.ranges {
      rest = rest.flatMap { range -> [ClosedRange<Int>] in
        guard range.overlaps(taken) else { return [range] }
        var parts: [ClosedRange<Int>] = []
        if range.lowerBound < taken.lowerBound { parts.append(range.lowerBound...taken.lowerBound - 1) }
        if range.upperBound > taken.upperBound { parts.append(taken.upperBound + 1...range.upperBound) }
        return parts
      }
    }
    return MonthRanges(rest)
  }
}
