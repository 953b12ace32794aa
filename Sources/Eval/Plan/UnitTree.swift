/// Which units lie under which, in the order of the unit list.
struct UnitTree {
  private let starts: [Int32]
  private let children: [Int32]

  init(_ units: [Unit]) {
    var counts = [Int32](repeating: 0, count: units.count + 1)
    for (index, unit) in units.enumerated() {
      if let parent = unit.parent, parent != index, units.indices.contains(parent) { counts[parent + 1] += 1 }
    }
    for index in units.indices { counts[index + 1] += counts[index] }
    starts = counts
    var next = counts
    var children = [Int32](repeating: 0, count: Int(counts.last ?? 0))
    for (index, unit) in units.enumerated() {
      if let parent = unit.parent, parent != index, units.indices.contains(parent) {
        children[Int(next[parent])] = Int32(truncatingIfNeeded: index)
        next[parent] += 1
      }
    }
    self.children = children
  }

  /// The units directly under `unit`.
  func children(of unit: Int) -> ArraySlice<Int32> { children[Int(starts[unit])..<Int(starts[unit + 1])] }

  /// Whether any unit lies under `unit`.
  func hasChildren(_ unit: Int) -> Bool { starts[unit] < starts[unit + 1] }
}
