/// Finds the name that a mistyped one was meant to be.
package enum NearestName {
  /// The most characters of a name that are compared.
  package static let maximumLength = 200

  /// A name made ready for comparing.
  package struct Candidate: Sendable {
    fileprivate let name: String
    fileprivate let letters: [Unicode.Scalar]

    package init(_ name: String) {
      self.name = name
      letters = TextFolding.looseScalars(name)
    }
  }

  /// The candidates nearest to `name`, at most `limit`, nearest first; without marks and case (`TextFolding.looseKey`).
  ///
  /// Names that are the same but for marks come first. The distance counts letters put in, left out, changed, or
  /// swapped with a neighbour, and is accepted up to a third of the name's length, or 1. Names equally near come in
  /// alphabetical order, each once.
  package static func find(_ name: String, among candidates: some Sequence<String>, limit: Int = 1) -> [String] {
    find(name, among: candidates.lazy.map(Candidate.init), limit: limit)
  }

  /// The same of candidates that several names are looked for among.
  package static func find(
    _ name: String, among candidates: some Sequence<Candidate>, limit: Int = 1
  ) -> [String] {
    let wanted = TextFolding.looseScalars(name)
    guard limit > 0, !wanted.isEmpty else { return [] }
    let short = Array(wanted.prefix(maximumLength))
    // Of a single letter nothing is left when it is changed.
    let most = short.count == 1 ? 0 : Swift.max(1, short.count / 3)
    var found: [(rank: Int, name: String)] = []
    for candidate in candidates {
      if candidate.letters == wanted {
        found.append((-1, candidate.name))
      } else if let distance = distance(short, Array(candidate.letters.prefix(maximumLength)), atMost: most) {
        found.append((distance, candidate.name))
      }
    }
    found.sort { ($0.rank, $0.name) < ($1.rank, $1.name) }
    var names: [String] = []
    for (_, name) in found where names.last != name {
      names.append(name)
      if names.count == limit { break }
    }
    return names
  }

  /// The Damerau–Levenshtein distance (no letter changed twice) of `a` and `b`; nil when it is above `most`.
  static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar], atMost most: Int) -> Int? {
    guard abs(a.count - b.count) <= most else { return nil }
    var beforeLast: [Int] = []
    var last = Array(0...b.count)
    for i in a.indices {
      var row = [i + 1]
      row.reserveCapacity(b.count + 1)
      var least = i + 1
      for j in b.indices {
        var best = Swift.min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { best = Swift.min(best, beforeLast[j - 1] + 1) }
        row.append(best)
        least = Swift.min(least, best)
      }
      if least > most, last.allSatisfy({ $0 >= most }) { return nil }
      beforeLast = last
      last = row
    }
    return last[b.count] <= most ? last[b.count] : nil
  }
}
