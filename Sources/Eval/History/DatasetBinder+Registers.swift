import Base
import Lang
import Tables

// Lists of more units than a run is about.
extension DatasetBinder {
  /// Leaves out the units of lists that nothing is asked about: those that the data do not name, that lie outside the
  /// pack's place, and of which none of the others was made.
  mutating func dropUnitsNotMeant() {
    guard !registers.isEmpty else { return }
    var isMeant = [Bool](repeating: false, count: units.entries.count)
    for table in tables.indices where !registers.contains(table) {
      for unit in unitOfRow[table] where unit >= 0 { isMeant[Int(unit)] = true }
    }
    addPlace(&isMeant)
    addSources(&isMeant)
    for unit in isMeant.indices where !isMeant[unit] { units[unit].level = nil }
  }

  /// The pack's place, and all units under it.
  private func addPlace(_ isMeant: inout [Bool]) {
    guard let place = program.pack.place.map(TextFolding.matchKey), !place.isEmpty else { return }
    for unit in units.entries.indices where units[unit].level?.id == program.pack.level {
      let keys = [units[unit].key, units[unit].name?.key].compactMap { $0 }
      if keys.contains(where: { $0 == place || $0.hasSuffix(" " + place) }) { isMeant[unit] = true }
    }
    // The units above come to be known from below: each way up is gone once.
    var isKnown = [Bool](repeating: false, count: isMeant.count)
    for start in isMeant.indices where !isKnown[start] {
      var way: [Int] = []
      var next: Int? = start
      while let unit = next, !isKnown[unit] {
        way.append(unit)
        isKnown[unit] = true
        next = units[unit].parentIndex
      }
      var isUnder = next.map { isMeant[$0] } ?? false
      for unit in way.reversed() {
        isUnder = isUnder || isMeant[unit]
        isMeant[unit] = isUnder
      }
    }
  }

  /// What the others were made of.
  private func addSources(_ isMeant: inout [Bool]) {
    var sources: [Int: [Int]] = [:]
    for change in times.changes {
      guard let span = times.span(change.key, on: change.from), let unit = times.spans[change.key]?[span].entry else {
        continue
      }
      sources[unit] = change.sources.compactMap { source($0.key, before: change.from) }
    }
    var waiting = isMeant.indices.filter { isMeant[$0] }
    while let unit = waiting.popLast() {
      for other in sources[unit] ?? [] where !isMeant[other] {
        isMeant[other] = true
        waiting.append(other)
      }
    }
  }
}
