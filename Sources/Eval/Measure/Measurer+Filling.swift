import Base
import Lang

/// A whole put together part by part: each month of the unit's own data where there are any, else of those of the units
/// under it.
extension Measurer {
  /// What a unit gave of a series in a period; where it gave parts of it only, with those that the units under it gave for
  /// the rest.
  func filled(
    _ unit: Int, _ series: Int, _ period: Int, _ measure: MeasurePlan
  ) throws(ArithmeticFault) -> Part {
    if let part = try pooled(unit, series, period, measure) { return part }
    let part = try inPeriod(unit, series, period, measure.making)
    guard part.periods?.hasGaps ?? false, measure.overUnits == .pooled, tree.hasUnits(under: unit) else { return part }
    let key = RollingUp.Key(series: series, period: period, making: measure.making)
    return try filled(key)[unit]?.part ?? part
  }

  /// What the units under one gave of a series in a period, month by month.
  func units(
    under unit: Int, _ series: Int, _ period: Int, _ measure: MeasurePlan
  ) throws(ArithmeticFault) -> RollingUp.Filled {
    let key = RollingUp.Key(series: series, period: period, making: measure.making)
    return try fill([], unit, key, try filled(key))
  }

  /// All units that gave some parts, and have others from units under them; from below, so that what a unit has of others
  /// counts for those above it.
  private func filled(_ key: RollingUp.Key) throws(ArithmeticFault) -> [Int: RollingUp.Filled] {
    if let known = rolling.filled[key] { return known }
    var filled: [Int: RollingUp.Filled] = [:]
    for place in tree.line.indices.reversed() {
      let unit = Int(tree.line[place])
      guard tree.hasUnits(under: unit) else { continue }
      let own = try supply(unit, key.series, key.period, key.making)
      if own.isEmpty || gaps(own, key.period).isEmpty { continue }
      let found = try fill(own, unit, key, filled)
      if found.part.units != nil { filled[unit] = found }
    }
    rolling.filled[key] = filled
    return filled
  }

  /// The months of a period, from 0, that no part is of.
  private func gaps(_ tiles: [Tile], _ period: Int) -> [Range<Int>] {
    var gaps: [Range<Int>] = []
    var next = 0
    for tile in tiles {
      if tile.months.lowerBound > next { gaps.append(next..<tile.months.lowerBound) }
      next = max(next, tile.months.upperBound)
    }
    let end = plan.periods[period].period.monthCount
    if next < end { gaps.append(next..<end) }
    return gaps
  }

  /// What units gave for the months that the one above them did not.
  private struct Gathered {
    /// By their months, in no order.
    var pools: [Range<Int>: Pool] = [:]
    /// Of how many units each month is known in full, months from 0.
    var known: [Int]
    var coverage = Coverage(given: 0, of: 0)
    var missing: [Int] = []
    var partial: [Int] = []
    /// Units with a part that lies partly in months which the one above gave itself.
    var cut: [Int] = []
    /// Units with a share without its counts, which cannot be pooled.
    var bare: [Int] = []
    /// The denominators of the year, of all units.
    var denominator = Rational.zero

    init(months: Int) { known = [Int](repeating: 0, count: months) }

    /// Whether some unit gave nothing for some of the months, or not all of its units did.
    func lacksUnits(_ months: Range<Int>) -> Bool { known[months].contains { $0 < coverage.of } }
  }

  private func fill(
    _ own: [Tile], _ unit: Int, _ key: RollingUp.Key, _ filled: [Int: RollingUp.Filled]
  ) throws(ArithmeticFault) -> RollingUp.Filled {
    let gathered = try gather(gaps(own, key.period), under: unit, key, filled)
    var tiles = own
    for (months, pool) in gathered.pools {
      let part = try pool.result()
      // Records all of whose cells are blank add nothing, and what they stand beside is not 0 for that.
      guard part.isKnown || isOfBlanks(part) else { continue }
      tiles.append(Tile(months: months, part: part, lacksUnits: gathered.lacksUnits(months)))
    }
    if tiles.count == own.count, !own.isEmpty { return RollingUp.Filled(tiles: own, part: Part(state: .absent)) }
    tiles.sort {
      ($0.months.lowerBound, $0.months.upperBound) < ($1.months.lowerBound, $1.months.upperBound)
    }
    if key.making.overTime == .unsaid { notices.note(key.series, unit, key.period, tiles, self) }
    var part =
      key.making.overTime == .mean ? try meanOfMonths(tiles, key) : try sum(tiles, key.making)
    if key.making.overTime == .fixedDenominator, part.state == .given {
      part.denominator = own.first { $0.part.state == .given }?.part.denominator ?? gathered.denominator
    }
    part.isOpenAtEnd = false
    if part.state == .noCases, !isWhole(tiles, key.period) { part.state = .missing }
    if part.state == .given, hasOnlyBlanks(part) { part.state = .missing }
    part.remarks.removeAll { $0 != .givenByFieldOnly }
    cover(&part, tiles, key)
    part.units = gathered.coverage
    if !gathered.missing.isEmpty { part.remarks.append(.noDataFrom(gathered.missing.map(name))) }
    if !gathered.partial.isEmpty { part.remarks.append(.periodsMissingFrom(gathered.partial.map(name))) }
    if !gathered.bare.isEmpty { part.remarks.append(.withoutCounts(gathered.bare.map(name))) }
    if !gathered.cut.isEmpty { part.remarks.append(.cannotBeDivided(gathered.cut.map(name))) }
    return RollingUp.Filled(tiles: tiles, part: part)
  }

  /// The parts of the nearest units under one that gave something, in the months of the gaps.
  private func gather(
    _ gaps: [Range<Int>], under unit: Int, _ key: RollingUp.Key, _ filled: [Int: RollingUp.Filled]
  ) throws(ArithmeticFault) -> Gathered {
    let room = gaps.reduce(0) { $0 + $1.count }
    var gathered = Gathered(months: plan.periods[key.period].period.monthCount)
    for child in try suppliers(under: unit, key) {
      gathered.coverage.of += 1
      var months: Set<Int> = []
      var lacking: Set<Int> = []
      var (isCut, hasBare) = (false, false)
      var denominator: Rational?
      let tiles: [Tile]
      if let known = filled[child]?.tiles {
        tiles = known
      } else {
        tiles = try supply(child, key.series, key.period, key.making)
      }
      for tile in tiles {
        guard
          gaps.contains(where: { $0.lowerBound <= tile.months.lowerBound && tile.months.upperBound <= $0.upperBound })
        else {
          isCut = isCut || gaps.contains { $0.overlaps(tile.months) }
          continue
        }
        if denominator == nil, tile.part.state == .given { denominator = tile.part.denominator }
        try gathered.pools[tile.months, default: Pool(kind: key.making.kind)].add(tile.part, index: child)
        if tile.part.state == .bare { hasBare = true } else if tile.part.isKnown { months.formUnion(tile.months) }
        if tile.lacksUnits { lacking.formUnion(tile.months) }
      }
      for month in months where !lacking.contains(month) { gathered.known[month] += 1 }
      if let denominator { gathered.denominator = try gathered.denominator.adding(denominator) }
      if isCut { gathered.cut.append(child) }
      if hasBare { gathered.bare.append(child) }
      if months.isEmpty {
        gathered.missing.append(child)
      } else {
        gathered.coverage.given += 1
        if months.count < room { gathered.partial.append(child) }
      }
    }
    return gathered
  }

  /// The nearest units under one that gave some part of a series in a period, or have no units under them.
  private func suppliers(under unit: Int, _ key: RollingUp.Key) throws(ArithmeticFault) -> [Int] {
    if hasLives {
      return try nearest(under: unit, on: day(for: unit, plan.periods[key.period].period)) {
        (child) throws(ArithmeticFault) in !(try supply(child, key.series, key.period, key.making).isEmpty)
      }
    }
    let number = key.series * plan.periods.count + key.period
    let next = try rolling.ofSeries.next(number, tree) { (unit) throws(ArithmeticFault) in
      if !tree.hasUnits(under: unit) { return true }
      return !(try supply(unit, key.series, key.period, key.making).isEmpty)
    }
    let range = tree.under(unit)
    var found: [Int] = []
    var place = Int(next[range.lowerBound])
    while place < range.upperBound {
      let child = Int(tree.line[place])
      place = Int(next[tree.under(child).upperBound])
      found.append(child)
    }
    return found
  }

  /// Whether the parts are all of the period, of all units: where none of them has cases, there were none.
  private func isWhole(_ tiles: [Tile], _ period: Int) -> Bool {
    !tiles.contains { $0.lacksUnits } && gaps(tiles, period).isEmpty
  }

  private func sum(_ tiles: [Tile], _ making: MeasurePlan.Making) throws(ArithmeticFault) -> Part {
    var pool = Pool(kind: making.kind)
    for (index, tile) in tiles.enumerated() { try pool.add(tile.part, index: index) }
    return try pool.result()
  }

  /// The mean of the months, each of them being all units together that gave a part which has it.
  private func meanOfMonths(_ tiles: [Tile], _ key: RollingUp.Key) throws(ArithmeticFault) -> Part {
    var pool = Pool(kind: key.making.kind, making: .mean)
    for month in 0..<plan.periods[key.period].period.monthCount {
      var one = Pool(kind: key.making.kind)
      var alone: Part?
      for (index, tile) in tiles.enumerated() where tile.months.contains(month) {
        var part = tile.part
        part.observations = tile.months.lowerBound == month ? part.observations : []
        alone = one.coverage.of == 0 ? part : nil
        try one.add(part, index: index)
      }
      let part = if let alone { alone } else { try one.result() }
      if part.isKnown { try pool.add(part, index: month) }
    }
    return try pool.result()
  }

  /// Counts, and names, what no part is of, in parts as long as the shortest that was given.
  private func cover(_ part: inout Part, _ tiles: [Tile], _ key: RollingUp.Key) {
    let plan = plan.periods[key.period]
    // A share without counts adds nothing.
    let known = tiles.filter { $0.part.isKnown && ($0.part.state != .bare || key.making.overTime == .mean) }.map(
      \.months)
    let shortest = known.map(\.count).min() ?? plan.period.monthCount
    guard shortest < plan.period.monthCount, let whole = plan.wholeTiling(atMost: shortest, fitting: known),
      let length = plan.tilings[whole].first?.monthCount
    else { return }
    var missing: [Period] = []
    for (index, tile) in plan.tilings[whole].enumerated() {
      let month = index * length
      if !known.contains(where: { $0.contains(month) }) { missing.append(tile) }
    }
    let count = plan.tilings[whole].count
    part.periods = Coverage(given: count - missing.count, of: count, months: length)
    if !missing.isEmpty { part.remarks.append(.noDataFor(missing.map(Display.period))) }
  }
}
