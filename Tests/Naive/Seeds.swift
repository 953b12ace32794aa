import Foundation

/// Which seeds the comparisons on random programs run.
enum Seeds {
  /// The first sixteenth of so many batches of so many seeds, and all of them where the variable `ALL_SEEDS` is set; those of
  /// the variable `SEED` instead, one or a range `100..<200`, where that is set.
  static func batches(_ count: Int, of size: Int) -> [Range<Int>] {
    let environment = ProcessInfo.processInfo.environment
    guard let said = environment["SEED"] else {
      let chosen = environment["ALL_SEEDS"] == nil ? (count + 15) / 16 : count
      return (0..<chosen).map { $0 * size..<($0 + 1) * size }
    }
    let bounds = said.components(separatedBy: "..<").compactMap { Int($0) }
    guard let first = bounds.first, let last = bounds.last else { return [] }
    return [first..<max(last, first + 1)]
  }
}
