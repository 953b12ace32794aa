import Base

/// For each place in the line of units, the next whose unit contributes to sums: it gave something itself, or it has
/// no units under it. With it a sum takes no longer than it has parts, however deep the units nest.
final class Contributors {
  private var next: [Int: [Int32]] = [:]

  /// The places from each place in the line on (by its index) for a result (by `measure`); made on first use.
  func next(_ measure: Int, _ tree: UnitTree, contributes: (Int) throws(ArithmeticFault) -> Bool)
    throws(ArithmeticFault) -> [Int32]
  {
    if let known = next[measure] { return known }
    let end = Int32(truncatingIfNeeded: tree.line.count)
    var places = [Int32](repeating: end, count: tree.line.count + 1)
    for place in tree.line.indices.reversed() {
      let contributes = try contributes(Int(tree.line[place]))
      places[place] = contributes ? Int32(truncatingIfNeeded: place) : places[place + 1]
    }
    next[measure] = places
    return places
  }
}
