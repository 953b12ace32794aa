import Base
import Lang

/// For which units and periods there is something to score.
package struct ScorePeriods: Sendable {
  /// How long the periods are that are scored each by itself.
  package enum Each: String, Sendable, CaseIterable {
    case month, quarter, half, year
    /// Every period that the data have, as they have it.
    case period

    /// The period of this length in which one of the data lies; nil when it lies in none.
    func containing(_ period: Period) -> Period? {
      guard let months = monthCount else { return period }
      return period.form.tile(period.firstMonth / months * months, months).flatMap { $0.contains(period) ? $0 : nil }
    }
  }

  /// A unit and a period, in the order of rows.
  struct Pair {
    var unit: Int
    var period: Period
  }

  /// Where the first of the data about something stands.
  private struct Place: Comparable {
    var table: Int
    var row: Int
    static func < (a: Place, b: Place) -> Bool { (a.table, a.row) < (b.table, b.row) }
  }

  /// The units and periods of which the data have something, in the order in which they do; after them the units that
  /// only have something from units under them, by period; and last those of which there are only rows without results. `tables` are those of the data in their order.
  static func pairs(_ dataset: Dataset, each: Each, tables: [CellSources.TableName]) -> [Pair] {
    var order: [CellSources.TableName: Int] = [:]
    for table in tables where order[table] == nil { order[table] = order.count }
    struct Key: Hashable {
      var unit: Int
      var period: Period
    }
    var first: [Key: Place] = [:]
    // Rows come with many results of one unit and period.
    var last: (key: Dataset.Key, row: CellSources)?
    for (key, observation) in dataset.observations {
      if let last, last.key.unit == key.unit, last.key.period == key.period, observation.sources.isInRow(of: last.row) {
        continue
      }
      last = (key, observation.sources)
      guard let period = each.containing(key.period) else { continue }
      var place = Place(table: .max, row: .max)
      for (table, row) in observation.sources.rows {
        place = min(place, Place(table: order[table] ?? .max - 1, row: row))
      }
      let pair = Key(unit: key.unit, period: period)
      if first[pair].map({ place < $0 }) ?? true { first[pair] = place }
    }
    let own = first.keys.sorted { a, b in
      let (x, y) = (first[a], first[b])
      guard let x, let y, x != y else { return (a.unit, a.period) < (b.unit, b.period) }
      return x < y
    }
    var above: Set<Key> = []
    for key in own {
      var unit = key.unit
      while dataset.units.indices.contains(unit), let parent = dataset.units[unit].parent {
        let pair = Key(unit: parent, period: key.period)
        guard first[pair] == nil, above.insert(pair).inserted else { break }
        unit = parent
      }
    }
    let rest = above.sorted { ($0.period, $0.unit) < ($1.period, $1.unit) }
    var blank: [Key] = []
    for row in dataset.blankRows {
      guard let period = each.containing(row.period) else { continue }
      let pair = Key(unit: row.unit, period: period)
      if first[pair] == nil, above.insert(pair).inserted { blank.append(pair) }
    }
    return (own + rest + blank).map { Pair(unit: $0.unit, period: $0.period) }
  }
}
