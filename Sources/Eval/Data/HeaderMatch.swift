import Base

/// Finds the column that a name in a declaration means. A name of several levels, `đã giải quyết / Trước hạn`, may leave
/// out levels of the header's, but not the last, and of the levels above the last words suffice: `Số hồ sơ đã giải quyết`
/// is `đã giải quyết` too.
package struct HeaderMatch: Sendable {
  package enum Found: Equatable, Sendable {
    case column(Int)
    /// Several columns fit equally well.
    case several([Int])
    case none
  }

  /// The key (`TextFolding.matchKey`) of every header.
  private let keys: [String]
  private let byKey: [String: [Int]]
  /// The columns by the last level of their names, for names of several levels.
  private let byLastLevel: [String: [Int]]

  /// Takes the key of every header.
  package init(keys: [String]) {
    self.keys = keys
    var (byKey, byLastLevel): ([String: [Int]], [String: [Int]]) = ([:], [:])
    for (column, key) in keys.enumerated() {
      byKey[key, default: []].append(column)
      if let last = HeaderMatch.levels(key, " / ").last, last != key { byLastLevel[last, default: []].append(column) }
    }
    self.byKey = byKey
    self.byLastLevel = byLastLevel
  }

  /// The column that one of the names means.
  package func find(_ names: [String]) -> Found {
    let found = names.map(find)
    let columns = Set(found.flatMap(\.columns)).sorted()
    return columns.isEmpty ? .none : columns.count == 1 ? .column(columns[0]) : .several(columns)
  }

  private func find(_ name: String) -> Found {
    let key = TextFolding.matchKey(name)
    if let columns = byKey[key] { return columns.count == 1 ? .column(columns[0]) : .several(columns) }
    for mark in [" / ", "/"] {
      let wanted = HeaderMatch.levels(key, mark)
      guard let last = wanted.last, let candidates = byLastLevel[last] else { continue }
      for isLoose in [false, true] {
        let columns = candidates.filter { HeaderMatch.holds(HeaderMatch.levels(keys[$0], " / "), wanted, isLoose) }
        if let first = columns.first { return columns.count == 1 ? .column(first) : .several(columns) }
      }
    }
    return .none
  }

  /// The names of the levels, from the top down.
  private static func levels(_ key: String, _ mark: String) -> [String] {
    var levels: [String] = []
    var rest = key[...]
    while let range = rest.firstRange(of: mark) {
      levels.append(String(rest[..<range.lowerBound]))
      rest = rest[range.upperBound...]
    }
    return (levels + [String(rest)]).map(TextFolding.matchKey)
  }

  /// Whether the wanted levels stand among those of a header in order; `isLoose`, where the last words suffice.
  private static func holds(_ levels: [String], _ wanted: [String], _ isLoose: Bool) -> Bool {
    var next = wanted[...]
    for level in levels {
      guard let first = next.first else { return true }
      if level == first || isLoose && level.hasSuffix(" " + first) { next.removeFirst() }
    }
    return next.isEmpty
  }
}

extension HeaderMatch.Found {
  fileprivate var columns: [Int] {
    switch self {
    case .column(let column): [column]
    case .several(let columns): columns
    case .none: []
    }
  }
}
