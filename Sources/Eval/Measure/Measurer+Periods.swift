import Base

/// Results of a period, made up of those of its years, halves, quarters and months.
extension Measurer {
  /// A part of a period that was given, and its months as places in the period, from 0.
  private struct Tile {
    var months: Range<Int>
    var part: Part
  }

  /// What the unit gave in one series for a period: for the period itself, or for the parts of it. A month that lies in
  /// several parts that were given counts once, with the longest of them.
  func inPeriod(
    _ unit: Int, _ series: Int, _ period: Int, _ kind: MeasurePlan.Kind
  ) throws(ArithmeticFault) -> Part {
    var blank: Part?
    for slot in grid.slots[period].same {
      let part = read(unit, series, slot, kind)
      if !part.isEmpty { return part }
      if part.state == .blank { blank = part }
    }
    let tiles = tiles(unit, series, period, kind)
    if tiles.isEmpty { return blank ?? Part(state: .absent) }
    var part = try pooled(tiles, unit, series, period, kind)
    if part.state == .given, hasOnlyBlanks(part) { part.state = .missing }
    return part
  }

  /// The parts that were given, in order: no two have a month in common.
  private func tiles(_ unit: Int, _ series: Int, _ period: Int, _ kind: MeasurePlan.Kind) -> [Tile] {
    let plan = plan.periods[period]
    var tiles: [Tile] = []
    for (index, slots) in grid.slots[period].tilings.enumerated() where !slots.isEmpty {
      let longer = tiles.count
      for (slot, tile) in zip(slots, plan.tilings[index]) where slot >= 0 {
        let start = tile.firstMonth - plan.period.firstMonth
        let months = start..<(start + tile.monthCount)
        if tiles[..<longer].contains(where: { $0.months.overlaps(months) }) { continue }
        let part = read(unit, series, slot, kind)
        if !part.isEmpty { tiles.append(Tile(months: months, part: part)) }
      }
      if longer > 0, tiles.count > longer { tiles.sort { $0.months.lowerBound < $1.months.lowerBound } }
    }
    return tiles
  }

  /// The parts put together. What is missing is counted, and named, in parts as long as the shortest that was given.
  private func pooled(
    _ tiles: [Tile], _ unit: Int, _ series: Int, _ period: Int, _ kind: MeasurePlan.Kind
  ) throws(ArithmeticFault) -> Part {
    let plan = plan.periods[period]
    let shortest = tiles.map(\.months.count).min() ?? 1
    guard let whole = plan.wholeTiling(atMost: shortest), let length = plan.tilings[whole].first?.monthCount else {
      return Part(state: .absent)
    }
    let slots = grid.slots[period].tilings[whole]
    var pool = Pool(kind: kind, mean: false)
    var named: [Period] = []
    var next = 0
    for (index, tile) in plan.tilings[whole].enumerated() {
      let month = index * length
      if next < tiles.count, tiles[next].months.contains(month) {
        let given = tiles[next]
        if given.months.lowerBound == month {
          let name = Period.named(plan.period.firstMonth + month, given.months.count) ?? tile
          try pool.add(given.part, index: named.count, counting: given.months.count / length)
          named.append(name)
        }
        if given.months.upperBound == month + length { next += 1 }
      } else {
        let part = slots.isEmpty ? Part(state: .absent) : read(unit, series, slots[index], kind)
        try pool.add(part, index: named.count)
        named.append(tile)
      }
    }
    var part = try pool.result()
    part.periods = pool.coverage
    part.periods?.months = length
    if pool.doesNotAddUp { part.remarks.append(.doesNotAddUp(.periods)) }
    if !pool.missing.isEmpty { part.remarks.append(.noDataFor(pool.missing.map { Display.period(named[$0]) })) }
    if !pool.bare.isEmpty { part.remarks.append(.withoutCounts(pool.bare.map { Display.period(named[$0]) })) }
    return part
  }
}
