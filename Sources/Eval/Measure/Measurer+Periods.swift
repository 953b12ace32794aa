import Base
import Lang

/// Results of a period, made up of those of its years, halves, quarters, months and spans of months.
extension Measurer {
  /// What the unit gave in one series for a period: for the period itself, or for the parts of it, put together as the
  /// indicator says.
  func inPeriod(
    _ unit: Int, _ series: Int, _ period: Int, _ making: MeasurePlan.Making
  ) throws(ArithmeticFault) -> Part {
    if making.overTime.isAtEnd { return try atEndOfTime(unit, series, period, making) }
    let tiles = try supply(unit, series, period, making)
    guard let first = tiles.first else {
      var part = blank(unit, series, period)
      if lacksDenominator(making, period) || goesOverYear(making, period),
        grid.slots[period].parts.contains(where: {
          grid.observation(unit: unit, series: series, period: $0.slot) != nil
        })
      {
        part.remarks.append(goesOverYear(making, period) ? .nothingOfTheYear : .denominatorIsOfAYear)
      }
      return part
    }
    if first.months.count == plan.periods[period].period.monthCount { return first.part }
    var part = try together(tiles, unit, series, period, making)
    if part.state == .given, hasOnlyBlanks(part) { part.state = .missing }
    return part
  }

  /// What the unit gave in one series for a period: one part that is all of it, or parts of which no two have a month in
  /// common, in order. A month that lies in several parts that were given counts once, with the longest of them.
  func given(_ unit: Int, _ series: Int, _ period: Int, _ making: MeasurePlan.Making) -> [Tile] {
    let months = plan.periods[period].period.monthCount
    var whole: Part?
    for slot in grid.slots[period].same where whole == nil {
      let part = read(unit, series, slot, period, making)
      if !part.isEmpty { whole = part }
    }
    if var whole, making.holding != .parts, isEnough(whole, making) {
      if making.holding == nil, making.overTime == .mean, let value = otherMean(whole, unit, series, period, making) {
        whole.remarks.append(.partsComeTo(value))
      }
      return [Tile(months: 0..<months, part: whole)]
    }
    var tiles = lacksDenominator(making, period) ? [] : tiles(unit, series, period, making)
    // What was given of the next year alone has none of this one's denominator.
    if goesOverYear(making, period), !tiles.contains(where: { $0.months.lowerBound < 12 }) { tiles = [] }
    guard let whole else { return tiles }
    let isComplete = tiles.allSatisfy(\.part.isKnown) && tiles.reduce(0) { $0 + $1.months.count } == months
    if isComplete || !isEnough(whole, making) && !tiles.isEmpty { return tiles }
    return [Tile(months: 0..<months, part: whole)]
  }

  /// What the parts of a period come to in the mean, where all of them were given and it is another figure than that of the
  /// whole; nil where nothing contradicts it.
  private func otherMean(
    _ whole: Part, _ unit: Int, _ series: Int, _ period: Int, _ making: MeasurePlan.Making
  ) -> Wording? {
    guard whole.state == .given || whole.state == .bare, !grid.slots[period].parts.isEmpty else { return nil }
    let tiles = tiles(unit, series, period, making)
    let months = plan.periods[period].period.monthCount
    guard tiles.allSatisfy({ $0.part.state == .given || $0.part.state == .bare }),
      tiles.reduce(0, { $0 + $1.months.count }) == months
    else { return nil }
    var pool = Pool(kind: making.kind, making: .mean)
    for (index, tile) in tiles.enumerated() {
      guard (try? pool.add(tile.part, index: index, weight: tile.months.count)) != nil else { return nil }
    }
    guard let mean = try? pool.result(), mean.state == .given || mean.state == .bare else { return nil }
    let isRatio = making.kind == .ratio && whole.state == .given
    let own = isRatio ? try? whole.numerator.divided(by: whole.denominator) : whole.numerator
    guard let own, own != mean.numerator else { return nil }
    let vocabulary = plan.program.vocabulary
    return Display.value(
      mean.numerator, vocabulary[plan.series[series].key.indicator].type, in: vocabulary, against: [own])
  }

  /// Whether a part can stand for a result: not where it only has the denominator of the year.
  private func isEnough(_ part: Part, _ making: MeasurePlan.Making) -> Bool {
    making.overTime != .fixedDenominator || part.state != .missing
  }

  /// The parts that were given, in order: no two have a month in common.
  private func tiles(_ unit: Int, _ series: Int, _ period: Int, _ making: MeasurePlan.Making) -> [Tile] {
    let slots = grid.slots[period]
    var tiles: [Tile] = []
    var length = 0
    var isMixed = false
    for candidate in slots.parts {
      if slots.mayOverlap, tiles.contains(where: { $0.months.overlaps(candidate.months) }) { continue }
      let part = read(unit, series, candidate.slot, period, making)
      if part.isEmpty || !isEnough(part, making) { continue }
      isMixed = isMixed || !tiles.isEmpty && length != candidate.months.count
      length = candidate.months.count
      tiles.append(Tile(months: candidate.months, part: part))
    }
    if isMixed { tiles.sort { $0.months.lowerBound < $1.months.lowerBound } }
    return tiles
  }

  /// Nothing: with its cells, where there are some that are empty.
  private func blank(_ unit: Int, _ series: Int, _ period: Int) -> Part {
    for slot in grid.slots[period].same {
      if let index = grid.observation(unit: unit, series: series, period: slot) {
        return Part(state: .blank, observations: [index])
      }
    }
    return Part(state: .absent)
  }

  /// The parts put together. What is missing is counted, and named, in parts as long as the shortest that was given.
  private func together(
    _ tiles: [Tile], _ unit: Int, _ series: Int, _ period: Int, _ making: MeasurePlan.Making
  ) throws(ArithmeticFault) -> Part {
    let plan = plan.periods[period]
    let shortest = tiles.map(\.months.count).min() ?? 1
    guard let whole = plan.wholeTiling(atMost: shortest, fitting: tiles.lazy.map(\.months)),
      let length = plan.tilings[whole].first?.monthCount
    else { return Part(state: .absent) }
    if making.overTime == .unsaid { notices.note(series, unit, period, tiles, self) }
    var pool = Pool(kind: making.kind, making: making.overTime == .mean ? .mean : .added)
    var named: [Period] = []
    var next = 0
    for (index, tile) in plan.tilings[whole].enumerated() {
      let month = index * length
      if next < tiles.count, tiles[next].months.contains(month) {
        let given = tiles[next]
        if given.months.lowerBound == month {
          let name = plan.period.form.named(plan.period.firstMonth + month, given.months.count) ?? tile
          try pool.add(
            given.part, index: named.count, counting: given.months.count / length, weight: given.months.count)
          named.append(name)
        }
        if given.months.upperBound == month + length { next += 1 }
      } else {
        let slot = grid.slots[period].parts.first { $0.months == month..<(month + length) }?.slot
        let part = slot.map { read(unit, series, $0, period, making) } ?? Part(state: .absent)
        try pool.add(part, index: named.count)
        named.append(tile)
      }
    }
    var part = try pool.result()
    if making.overTime == .fixedDenominator, part.state == .given,
      let first = tiles.first(where: { $0.part.state == .given && !($0.part.units?.isOfPredecessors ?? false) })
        ?? tiles.first(where: { $0.part.state == .given })
    {
      // The unit's own, where it has one, and not that of those it was made of.
      part.denominator = first.part.denominator
      if let other = tiles.first(where: { $0.part.state == .given && $0.part.denominator != part.denominator }) {
        part.remarks.append(.otherDenominator(other.part.denominator, part.denominator))
      }
    }
    part.isOpenAtEnd = false
    part.periods = pool.coverage
    part.periods?.months = length
    if pool.doesNotAddUp { part.remarks.append(.doesNotAddUp(.periods)) }
    if !pool.missing.isEmpty { part.remarks.append(.noDataFor(pool.missing.map { Display.period(named[$0]) })) }
    if !pool.bare.isEmpty { part.remarks.append(.withoutCounts(pool.bare.map { Display.period(named[$0]) })) }
    return part
  }
}

// What stands at the end of a period, and denominators of a year.
extension Measurer {
  /// The figure at the end of the period: of the part, or of the longer period, that ends with it. Where there is none, the
  /// last that is known, which holds only where the indicator says so.
  func atEnd(_ unit: Int, _ series: Int, _ period: Int, _ making: MeasurePlan.Making) -> Part {
    let slots = grid.slots[period]
    let months = plan.periods[period].period.monthCount
    var incomplete: Part?
    /// The part of a slot when it is known; else it is kept as the reason why there is none.
    func known(_ slot: Int) -> Part? {
      let part = read(unit, series, slot, period, making)
      if part.isKnown { return part }
      if incomplete == nil || incomplete?.state == .blank && !part.isEmpty, part.state != .absent { incomplete = part }
      return nil
    }
    if making.holding != .parts {
      for slot in slots.same { if let part = known(slot) { return part } }
    }
    var last: Grid.Slots.Part?
    for candidate in slots.parts {
      if candidate.months.upperBound == months {
        if let part = known(candidate.slot) { return part }
      } else if last.map({ $0.months.upperBound < candidate.months.upperBound }) ?? true,
        read(unit, series, candidate.slot, period, making).isKnown
      {
        last = candidate
      }
    }
    for slot in slots.same + slots.ending { if let part = known(slot) { return part } }
    let isSaidToBeMissing = incomplete.map { !$0.isEmpty } ?? false
    guard let last, !isSaidToBeMissing || making.overTime == .atEnd(orLastKnown: true) else {
      return incomplete ?? Part(state: .absent)
    }
    var part = read(unit, series, last.slot, period, making)
    part.isOpenAtEnd = true
    let whole = plan.periods[period].period
    let name = whole.form.named(whole.firstMonth + last.months.lowerBound, last.months.count) ?? whole
    if making.overTime == .atEnd(orLastKnown: true) {
      part.remarks.append(.lastKnown(name))
    } else {
      part.state = .missing
      part.remarks = [.noEndFigure(of: whole, last: name)]
    }
    return part
  }

  /// Whether a period has no denominator, as that of a year is asked for and it belongs to none.
  private func lacksDenominator(_ making: MeasurePlan.Making, _ period: Int) -> Bool {
    making.overTime == .fixedDenominator && plan.periods[period].period.ownYear == nil
  }

  /// Whether a period has the denominator of the year with which it begins, and goes over its end.
  private func goesOverYear(_ making: MeasurePlan.Making, _ period: Int) -> Bool {
    making.overTime == .fixedDenominator && !plan.periods[period].period.isInOneYear
      && plan.periods[period].period.ownYear != nil
  }

  /// The denominator that the year of a period has in a series, wherever it is given; nil where it is nowhere.
  func denominatorOfYear(_ unit: Int, _ series: Int, _ period: Int) -> (Rational, Int32)? {
    let slots = grid.slots[period]
    guard plan.periods[period].period.ownYear != nil else { return nil }
    // Of months over the end of the year the denominator may be that of the next one.
    let parts = slots.parts.filter { $0.months.upperBound <= 12 }
    for slot in slots.same + parts.map(\.slot) + slots.ofYear {
      guard let index = grid.observation(unit: unit, series: series, period: slot),
        case .counts(_, let denominator?) = grid.observations[Int(index)].given
      else { continue }
      return (denominator, index)
    }
    return nil
  }
}
