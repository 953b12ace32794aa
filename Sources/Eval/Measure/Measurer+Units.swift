import Base
import Lang

/// Results of units that are made of those of the units under them.
extension Measurer {
  /// What the units under `unit` come to, as the indicator says.
  func rolledUp(_ unit: Int, _ index: Int) throws(ArithmeticFault) -> Part {
    let measure = plan.measures[index]
    if measure.overUnits != .pooled { return try byLevel(index)[unit] ?? Part(state: .absent) }
    // The mean of months, of which each is that of all units together.
    if measure.overTime == .mean, measure.series.count == 1, !measure.key.isReduction {
      return try units(under: unit, measure.series[0], measure.period, measure).part
    }
    return try together(try parts(under: unit, index), measure)
  }

  /// The parts of units put together.
  func together(
    _ parts: [(unit: Int, part: Part)], _ measure: MeasurePlan
  ) throws(ArithmeticFault) -> Part {
    var pool = Pool(kind: measure.partKind, making: measure.pooling, ofReductions: measure.key.isReduction)
    for (child, part) in parts {
      var part = part
      // Why one unit has no data is its own row's to say.
      part.remarks.removeAll { $0 != .givenByFieldOnly }
      try pool.add(part, index: child)
    }
    var pooled = try pool.result()
    pooled.isOpenAtEnd = false
    pooled.units = pool.coverage
    if pool.doesNotAddUp { pooled.remarks.append(.doesNotAddUp(.units)) }
    if !pool.missing.isEmpty { pooled.remarks.append(.noDataFrom(pool.missing.map(name))) }
    if !pool.bare.isEmpty { pooled.remarks.append(.withoutCounts(pool.bare.map(name))) }
    if !pool.partial.isEmpty { pooled.remarks.append(.periodsMissingFrom(pool.partial.map(name))) }
    if !pool.incomplete.isEmpty { pooled.remarks.append(.unitsMissingUnder(pool.incomplete.map(name))) }
    if !pool.older.isEmpty { pooled.remarks.append(.lastKnownFrom(pool.older.map(name))) }
    return pooled
  }

  /// What is put together for a unit that gave nothing itself: of pooled results those of the nearest units under it that
  /// gave something or have none under them; of a mean, of the highest and the lowest those of the units directly under it.
  func parts(under unit: Int, _ index: Int) throws(ArithmeticFault) -> [(unit: Int, part: Part)] {
    if plan.measures[index].overUnits != .pooled {
      let parts = try byLevel(index)
      return counted(under: unit, plan.measures[index]).map { ($0, parts[$0] ?? Part(state: .absent)) }
    }
    var parts: [(unit: Int, part: Part)] = []
    for child in try contributors(under: unit, index) { parts.append((child, try own(child, index))) }
    return parts
  }

  /// The nearest units under one that gave something themselves, or have none under them.
  func contributors(under unit: Int, _ index: Int) throws(ArithmeticFault) -> [Int] {
    if hasLives {
      let day = day(for: unit, plan.periods[plan.measures[index].period].period)
      return try nearest(under: unit, on: day) { (child) throws(ArithmeticFault) in
        if try partsHold(under: child, index) { return false }
        let own = try own(child, index)
        if own.isOpenAtEnd { return !(try hasEnd(under: child, index)) }
        return !own.isEmpty
      }
    }
    let next = try rolling.contributors.next(index, tree) { (unit) throws(ArithmeticFault) in
      if !tree.hasUnits(under: unit) { return true }
      if try partsHold(under: unit, index) { return false }
      let own = try own(unit, index)
      if own.isOpenAtEnd { return !(try hasEnd(under: unit, index)) }
      return !own.isEmpty
    }
    let range = tree.under(unit)
    var found: [Int] = []
    var place = Int(next[range.lowerBound])
    while place < range.upperBound {
      let child = Int(tree.line[place])
      found.append(child)
      place = Int(next[tree.under(child).upperBound])
    }
    return found
  }

  /// The results of all units level by level, from below: a parent's is made of those of the units directly under it.
  private func byLevel(_ index: Int) throws(ArithmeticFault) -> [Part?] {
    if let known = rolling.levels[index] { return known }
    let measure = plan.measures[index]
    var parts = [Part?](repeating: nil, count: units.count)
    for place in tree.line.indices.reversed() {
      let unit = Int(tree.line[place])
      let own = try own(unit, index)
      let isOpen = own.isOpenAtEnd ? try hasEnd(under: unit, index) : own.isEmpty
      guard isOpen, tree.hasUnits(under: unit), measure.overUnits != .onlyOwn else {
        parts[unit] = own
        continue
      }
      let children = counted(under: unit, measure).map { (unit: $0, part: parts[$0] ?? Part(state: .absent)) }
      parts[unit] = try together(children, measure)
    }
    rolling.levels[index] = parts
    return parts
  }

  /// Whether some unit under one gave the figure at the end of the period.
  func hasEnd(under unit: Int, _ index: Int) throws(ArithmeticFault) -> Bool {
    let counts: [Int32]
    if let known = rolling.ends[index] {
      counts = known
    } else {
      // How many units before each place in the line gave it.
      var made: [Int32] = [0]
      made.reserveCapacity(tree.line.count + 1)
      for unit in tree.line {
        let own = try own(Int(unit), index)
        made.append((made.last ?? 0) + (own.isEmpty || own.isOpenAtEnd ? 0 : 1))
      }
      rolling.ends[index] = made
      counts = made
    }
    let range = tree.under(unit)
    return counts[range.upperBound] > counts[range.lowerBound]
  }

  /// Whether the units directly under one hold, and not its own figures: the pack says so, and all of them are there.
  func partsHold(under unit: Int, _ index: Int) throws(ArithmeticFault) -> Bool {
    let measure = plan.measures[index]
    guard measure.holding == .parts, measure.overUnits == .pooled, measure.partKind != .single else { return false }
    if let known = rolling.complete[index] { return known[unit] }
    var complete = [Bool](repeating: false, count: units.count)
    for place in tree.line.indices.reversed() {
      let unit = Int(tree.line[place])
      let children = counted(under: unit, measure)
      guard !children.isEmpty else { continue }
      complete[unit] = true
      for child in children where complete[unit] {
        if complete[child] { continue }
        let own = try own(child, index)
        complete[unit] = own.isKnown && own.state != .bare && !own.isOpenAtEnd && !(own.periods?.hasGaps ?? false)
      }
    }
    rolling.complete[index] = complete
    return complete[unit]
  }

  func name(_ unit: Int) -> Wording { Wording(same: units[unit].name) }
}

extension MeasurePlan {
  /// What is made of the results of units.
  var pooling: Pool.Making {
    switch overUnits {
    case .pooled, .onlyOwn: .added
    case .mean: .mean
    case .highest: .highest
    case .lowest: .lowest
    }
  }
}
