/// What a phrase means: a few keywords in the order of their declaration, held without memory of their own, as they are
/// asked for at every word of a file.
package struct Keywords: Equatable, Sendable {
  /// How many keywords may share a phrase.
  package static let capacity = 4
  /// A number in each of the four places.
  private static let everywhere: UInt64 = 0x0001_0001_0001_0001

  /// The numbers of keywords, the first in the lowest place; where there is none all bits are set, which is no keyword.
  private var numbers = UInt64.max
  package private(set) var count = 0

  package init() {}

  /// Adds a keyword that is not there yet, while there is room.
  mutating func add(_ keyword: Keyword) {
    guard count < Keywords.capacity, !contains(keyword) else { return }
    numbers ^= UInt64(~keyword.rawValue) << UInt64(16 * count)
    count += 1
  }

  /// Whether it is one of them.
  @inline(__always)
  package func contains(_ keyword: Keyword) -> Bool {
    // A place that is zero now borrows its highest bit.
    let differences = numbers ^ (UInt64(keyword.rawValue) &* Keywords.everywhere)
    return (differences &- Keywords.everywhere) & ~differences & (Keywords.everywhere << 15) != 0
  }
}

extension Keywords: RandomAccessCollection {
  package var startIndex: Int { 0 }
  package var endIndex: Int { count }
  package subscript(position: Int) -> Keyword {
    Keyword(rawValue: UInt16(truncatingIfNeeded: numbers >> UInt64(16 * position))) ?? .pack
  }
}
