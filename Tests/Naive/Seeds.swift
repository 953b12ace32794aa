import Foundation

/// Which seeds the comparisons on random programs run.
enum Seeds {
  /// So many batches of so many seeds; those of the variable `SEED` instead, one or a range `100..<200`, where it is set.
  static func batches(_ count: Int, of size: Int) -> [Range<Int>] {
    guard let said = ProcessInfo.processInfo.environment["SEED"] else {
      return (0..<count).map { $0 * size..<($0 + 1) * size }
    }
    let bounds = said.components(separatedBy: "..<").compactMap { Int($0) }
    guard let first = bounds.first, let last = bounds.last else { return [] }
    return [first..<max(last, first + 1)]
  }
}
