import Base
import Lang
import Tables

/// The shares of one column: whether some of them may be fractions of 1 among percents.
struct ShareTally {
  private var count = 0
  private var lowest: Rational?
  private var highest: Rational?
  /// How many are above 0 and at most 1 %, and the first of them.
  private var smallCount = 0
  private var small: (value: Rational, at: CellIndex)?

  private static let onePercent = (try? Rational(1, over: 100)) ?? .one
  private static let half = (try? Rational(1, over: 2)) ?? .one
  private static let tenth = (try? Rational(1, over: 10)) ?? .one

  mutating func add(_ value: Rational, _ at: CellIndex) {
    count += 1
    if value > .zero, value <= Self.onePercent {
      smallCount += 1
      if small == nil { small = (value, at) }
      return
    }
    lowest = lowest.map { min($0, value) } ?? value
    highest = highest.map { max($0, value) } ?? value
  }

  /// The first share that is a hundredth of what the others are; nil where none stands out.
  var outlier: (value: Rational, at: CellIndex, lowest: Rational, highest: Rational)? {
    let others = count - smallCount
    guard let small, let lowest, let highest, smallCount <= others, lowest >= Self.tenth else { return nil }
    // One other share shows it only where it is a large one.
    guard others >= 2 || lowest >= Self.half else { return nil }
    return (small.value, small.at, lowest, highest)
  }
}

extension DatasetBinder {
  /// Warns of shares that are a hundredth of the others of their column: `0,915` among percents from 90 to 92.
  mutating func checkShares() {
    for (_, tally) in shares.sorted(by: { $0.key < $1.key }) {
      guard let found = tally.outlier else { continue }
      func percent(_ value: Rational) -> String {
        (try? value.multiplied(by: .hundred))?.exactText ?? value.exactText
      }
      findings.warn(
        DataMessages.shareOfOtherScale(
          shown(found.at), percent(found.lowest), percent(found.highest), at: place(found.at)), at: found.at)
    }
  }
}
