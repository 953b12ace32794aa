/// Which units lie under which: all units in one line, each followed by those under it, in the order of the unit list.
struct UnitTree {
  /// Units by their place in the line.
  let line: [Int32]
  private let places: [Int32]
  /// For each unit, the place in the line after the last unit under it.
  private let ends: [Int32]
  /// The units directly under each, one after the other: those of unit `i` from `starts[i]` to `starts[i + 1]`.
  private let starts: [Int32]
  private let nearest: [Int32]

  init(_ units: [Unit]) {
    let (starts, children) = UnitTree.children(of: units)
    (self.starts, nearest) = (starts, children)
    var line: [Int32] = []
    line.reserveCapacity(units.count)
    var places = [Int32](repeating: -1, count: units.count)
    var ends = places
    // A unit that is its own superior is under none here: its circle is cut where it is first met.
    let tops = units.indices.filter { units[$0].parent.map { !units.indices.contains($0) } ?? true }
    var waiting: [(unit: Int32, leaving: Bool)] = []
    for top in tops + Array(units.indices) where places[top] < 0 {
      waiting.append((Int32(truncatingIfNeeded: top), false))
      while let (unit, leaving) = waiting.popLast() {
        let index = Int(unit)
        if leaving {
          ends[index] = Int32(truncatingIfNeeded: line.count)
        } else if places[index] < 0 {
          places[index] = Int32(truncatingIfNeeded: line.count)
          line.append(unit)
          waiting.append((unit, true))
          for child in children[Int(starts[index])..<Int(starts[index + 1])].reversed() where places[Int(child)] < 0 {
            waiting.append((child, false))
          }
        }
      }
    }
    self.line = line
    self.places = places
    self.ends = ends
  }

  /// The units directly under each: those of unit `i` stand from `starts[i]` to `starts[i + 1]`.
  private static func children(of units: [Unit]) -> (starts: [Int32], children: [Int32]) {
    var starts = [Int32](repeating: 0, count: units.count + 1)
    for unit in units {
      if let parent = unit.parent, units.indices.contains(parent) { starts[parent + 1] += 1 }
    }
    for index in units.indices { starts[index + 1] += starts[index] }
    var next = starts
    var children = [Int32](repeating: 0, count: Int(starts.last ?? 0))
    for (index, unit) in units.enumerated() {
      if let parent = unit.parent, units.indices.contains(parent) {
        children[Int(next[parent])] = Int32(truncatingIfNeeded: index)
        next[parent] += 1
      }
    }
    return (starts, children)
  }

  /// The units directly under `unit`, in the order of the unit list.
  func children(of unit: Int) -> ArraySlice<Int32> { nearest[Int(starts[unit])..<Int(starts[unit + 1])] }

  /// The place of a unit in the line.
  func place(of unit: Int) -> Int { Int(places[unit]) }

  /// The places in the line of the units under `unit`.
  func under(_ unit: Int) -> Range<Int> { (Int(places[unit]) + 1)..<Int(ends[unit]) }

  /// Whether any unit lies under `unit`.
  func hasUnits(under unit: Int) -> Bool { Int(places[unit]) + 1 < Int(ends[unit]) }
}
