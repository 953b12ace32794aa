/// Parts of two packs, paired by what they are known by.
struct PartPairs {
  /// The new one of each old one.
  private var goals: [Int?]
  private var isTaken: [Bool]

  init(_ old: Int, _ new: Int) {
    goals = Array(repeating: nil, count: old)
    isTaken = Array(repeating: false, count: new)
  }

  /// Pairs those that are left and have one key, in their order; nil: not to be paired by it.
  mutating func match(_ old: (Int) -> String?, _ new: (Int) -> String?) {
    var places: [String: [Int]] = [:]
    for place in isTaken.indices.reversed() where !isTaken[place] {
      if let key = new(place) { places[key, default: []].append(place) }
    }
    for place in goals.indices where goals[place] == nil {
      guard let key = old(place), let goal = places[key]?.popLast() else { continue }
      goals[place] = goal
      isTaken[goal] = true
    }
  }

  /// Pairs those that are left and have a key that no other has.
  mutating func matchUnique(_ old: (Int) -> String?, _ new: (Int) -> String?) {
    var counts: [String: (old: Int, new: Int)] = [:]
    for place in goals.indices where goals[place] == nil {
      if let key = old(place) { counts[key, default: (0, 0)].old += 1 }
    }
    for place in isTaken.indices where !isTaken[place] {
      if let key = new(place) { counts[key, default: (0, 0)].new += 1 }
    }
    func isUnique(_ key: String?) -> Bool { key.flatMap { counts[$0] }.map { $0 == (1, 1) } ?? false }
    match {
      isUnique(old($0)) ? old($0) : nil
    } _: {
      isUnique(new($0)) ? new($0) : nil
    }
  }

  /// Pairs what is left where it is one on either side.
  mutating func matchRest() {
    let left = goals.indices.filter { goals[$0] == nil }
    let free = isTaken.indices.filter { !isTaken[$0] }
    guard left.count == 1, free.count == 1 else { return }
    goals[left[0]] = free[0]
    isTaken[free[0]] = true
  }

  /// All of them: in the order of the old, then those that are only in the new.
  var all: [(old: Int?, new: Int?)] {
    goals.enumerated().map { ($0.offset, $0.element) } + isTaken.indices.filter { !isTaken[$0] }.map { (nil, $0) }
  }
}
