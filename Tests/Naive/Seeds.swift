import Foundation

/// Which seeds the comparisons on random programs run.
enum Seeds {
  /// So many batches of so many seeds where the variable `ALL_SEEDS` is set, and else the first sixteenth of them or a little
  /// more: half of each eighth batch; those of the variable `SEED` instead, one or a range `100..<200`, where that is set.
  static func batches(_ count: Int, of size: Int) -> [Range<Int>] {
    let environment = ProcessInfo.processInfo.environment
    guard let said = environment["SEED"] else {
      if environment["ALL_SEEDS"] != nil { return (0..<count).map { $0 * size..<($0 + 1) * size } }
      return (0..<(count + 7) / 8).map { $0 * size..<$0 * size + size / 2 }
    }
    let bounds = said.components(separatedBy: "..<").compactMap { Int($0) }
    guard let first = bounds.first, let last = bounds.last else { return [] }
    return [first..<max(last, first + 1)]
  }
}
