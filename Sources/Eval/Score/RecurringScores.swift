import Base
import Lang

extension [ItemScore] {
  /// Of the points that the parts of a target give, in order of time, those of as many parts as are wanted: of the best of them, or of
  /// the best that follow one another.
  func deciding(_ enough: TargetRecurrence.Enough, _ wanted: Int) -> ItemScore? {
    func lower(_ a: ItemScore, _ b: ItemScore) -> Bool {
      guard let x = a.points, let y = b.points else { return false }
      return (x.lowest, x.highest) < (y.lowest, y.highest)
    }
    var chosen: ItemScore?
    var points: PointRange?
    switch enough {
    case .parts:
      func best(_ end: (PointRange) -> Rational) -> Rational? {
        compactMap { $0.points.map(end) }.sorted(by: >)[safe: wanted - 1]
      }
      chosen = sorted { lower($1, $0) }[safe: wanted - 1]
      if let low = best(\.lowest), let high = best(\.highest) { points = PointRange(low, high) }
    case .inARow:
      for first in 0..<Swift.max(0, count - wanted + 1) {
        let run = self[first..<first + wanted]
        guard let least = run.min(by: lower), let low = run.compactMap({ $0.points?.lowest }).min(),
          let high = run.compactMap({ $0.points?.highest }).min()
        else { continue }
        if chosen.map({ lower($0, least) }) ?? true { chosen = least }
        points = PointRange(
          Swift.max(points?.lowest ?? low, low), Swift.max(points?.highest ?? high, high))
      }
    }
    guard var chosen, let points else { return nil }
    chosen.points = points
    return chosen
  }
}
