import Base
import Lang

/// Results of units that were made of others: what those gave before the change, as far as it adds up.
extension Measurer {
  /// What a unit gave of a series in a period, and for the months before it was made, where it gave nothing itself, what
  /// those gave of which it was made.
  func supply(
    _ unit: Int, _ series: Int, _ period: Int, _ making: MeasurePlan.Making
  ) throws(ArithmeticFault) -> [Tile] {
    var own = given(unit, series, period, making)
    guard let change = history.change(of: unit) else { return own }
    let whole = plan.periods[period].period
    let before = monthsBefore(change.from, whole)
    guard before > 0 else { return own }
    // What was computed of a unit's records is of the time in which it was there.
    for index in own.indices where own[index].months.upperBound > before && isOfRecords(own[index].part) {
      own[index].months = max(own[index].months.lowerBound, before)..<own[index].months.upperBound
    }
    var tiles = own
    let made = try made(of: change, series, period, making, before)
    if !own.isEmpty, !made.isEmpty, own.contains(where: { isOfRecordsAsAWhole($0.part, series) }) {
      let observations = (own + made).flatMap(\.part.observations)
      let part = Part(state: .missing, observations: observations, remarks: [.predecessorsDoNotAddUp])
      return [Tile(months: 0..<whole.monthCount, part: part)]
    }
    for tile in made {
      let inWay = own.filter { $0.months.overlaps(tile.months) }
      if inWay.isEmpty {
        tiles.append(tile)
      } else if inWay.contains(where: { $0.months.lowerBound >= before }) {
        // What they gave is of months, too, for which the unit has figures of its own.
        tiles.removeAll { $0.months.overlaps(tile.months) }
        let months = inWay.reduce(tile.months) {
          min($0.lowerBound, $1.months.lowerBound)..<max($0.upperBound, $1.months.upperBound)
        }
        let observations = tile.part.observations + inWay.flatMap(\.part.observations)
        tiles.append(
          Tile(
            months: months,
            part: Part(state: .missing, observations: observations, remarks: [.figuresOfBoth(change.from)])))
      }
    }
    return tiles.sorted { $0.months.lowerBound < $1.months.lowerBound }
  }

  /// Whether a part was computed from records.
  private func isOfRecords(_ part: Part) -> Bool {
    part.observations.contains { grid.observations[Int($0)].records != nil }
  }

  /// Whether a part was computed from all records of a period at once, as what counts once: it cannot be added to others.
  private func isOfRecordsAsAWhole(_ part: Part, _ series: Int) -> Bool {
    let key = plan.series[series].key
    return !plan.program.vocabulary[key.indicator].addsOverMonths(denominator: key.denominator) && isOfRecords(part)
  }

  /// How many months of a period begin before a day.
  private func monthsBefore(_ day: CalendarDate, _ period: Period) -> Int {
    let of = period.form.month(ordinalOf: day)
    let month = period.form.month(ordinal: of).map { $0.firstDay < day ? of + 1 : of } ?? of
    return min(max(month - period.firstMonth, 0), period.monthCount)
  }

  /// What the units of a change come to together, for months of a period of which the first `before` lie before it. A
  /// figure of a unit for the whole of a period in which it ended counts as it stands.
  private func made(
    of change: UnitHistory.Change, _ series: Int, _ period: Int, _ making: MeasurePlan.Making, _ before: Int
  ) throws(ArithmeticFault) -> [Tile] {
    var given: [[Tile]] = []
    for source in change.sources {
      let tiles = try source.unit.map { (unit) throws(ArithmeticFault) in try supply(unit, series, period, making) }
      given.append(
        (tiles ?? []).filter { $0.months.lowerBound < before }.map { tile in
          guard tile.months.upperBound > before, isOfRecords(tile.part) else { return tile }
          return Tile(months: tile.months.lowerBound..<before, part: tile.part)
        })
    }
    var stretches: [Range<Int>] = []
    for months in given.joined().map(\.months).sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = stretches.last, months.lowerBound < last.upperBound {
        stretches[stretches.count - 1] = last.lowerBound..<max(last.upperBound, months.upperBound)
      } else {
        stretches.append(months)
      }
    }
    let gave = given.map { $0.contains { $0.part.isKnown } }
    var tiles: [Tile] = []
    for months in stretches {
      let parts = given.map { $0.filter { $0.months.overlaps(months) } }
      var part = try pooled(parts, change, series, months, making, gave: gave)
      if making.overTime == .fixedDenominator, part.state == .given {
        part.denominator = try denominator(of: change, given, series, period) ?? part.denominator
      }
      tiles.append(Tile(months: months, part: part))
    }
    return tiles
  }

  /// What the units of a change have of a denominator that is fixed for the year, those together of which it is known.
  private func denominator(
    of change: UnitHistory.Change, _ given: [[Tile]], _ series: Int, _ period: Int
  ) throws(ArithmeticFault) -> Rational? {
    var sum: Rational?
    for (source, tiles) in zip(change.sources, given) {
      let ofTiles = tiles.first { $0.part.state == .given }?.part.denominator
      guard let one = ofTiles ?? source.unit.flatMap({ denominatorOfYear($0, series, period)?.0 }) else { continue }
      let share = if case .share(let share) = source.extent { share } else { Rational.one }
      sum = try (sum ?? .zero).adding(try one.multiplied(by: share))
    }
    return sum
  }

  /// What units gave for some months, put together for the one that was made of them.
  private func pooled(
    _ given: [[Tile]], _ change: UnitHistory.Change, _ series: Int, _ months: Range<Int>,
    _ making: MeasurePlan.Making, gave: [Bool] = []
  ) throws(ArithmeticFault) -> Part {
    if change.isSuccession, given[0].count == 1 {
      var part = given[0][0].part
      if part.isKnown { part.units = Coverage(given: 1, of: 1, isOfPredecessors: true) }
      return part
    }
    var pool = Pool(kind: making.kind)
    var coverage = Coverage(given: 0, of: change.sources.count, isOfPredecessors: true)
    var missing: [Wording] = []
    var partial: [Wording] = []
    var bare: [Wording] = []
    var earlier: [Wording] = []
    for (index, source) in change.sources.enumerated() {
      let name = Wording(same: source.name)
      let known = given[index].filter(\.part.isKnown)
      for tile in given[index] { try pool.add(try share(of: tile.part, source.extent), index: index) }
      if known.isEmpty {
        if given[index].isEmpty { try pool.add(Part(state: .absent), index: index) }
        if gave.indices.contains(index), gave[index] { partial.append(name) } else { missing.append(name) }
      } else {
        let isWhole = known.reduce(0) { $0 + $1.months.count } >= months.count
        if !isWhole { partial.append(name) }
        // A unit that was itself made of others counts as they do.
        let made = known.compactMap(\.part.units).filter(\.isOfPredecessors).max { $0.missing < $1.missing }
        coverage.of += (made?.of ?? 1) - 1
        coverage.given += isWhole ? made?.given ?? 1 : 0
        for remark in known.filter({ $0.part.units?.isOfPredecessors ?? false }).flatMap(\.part.remarks)
        where !earlier.contains(remark) {
          earlier.append(remark)
        }
      }
      if known.contains(where: { $0.part.state == .bare }) { bare.append(name) }
    }
    var part = try pool.result()
    // Months that a unit lacks are named; whether its own parts were whole is its own row's to say.
    part.remarks = []
    part.isOpenAtEnd = false
    part.units = coverage
    let known = given.joined().filter(\.part.isKnown)
    if let reason = notComparable(
      change, series, bare: bare, known: known.count, isOfRecords: known.contains { isOfRecords($0.part) })
    {
      part.state = .missing
      part.remarks = [reason]
      return part
    }
    part.remarks = earlier
    if !missing.isEmpty { part.remarks.append(.noDataFrom(missing)) }
    if !partial.isEmpty { part.remarks.append(.periodsMissingFrom(partial)) }
    return part
  }

  /// Why what units gave makes no result of the one that was made of them; nil where it does.
  private func notComparable(
    _ change: UnitHistory.Change, _ series: Int, bare: [Wording], known: Int, isOfRecords: Bool
  ) -> Wording? {
    let divided = change.sources.filter { $0.extent == .part }.map { Wording(same: $0.name) }
    if !divided.isEmpty { return .dividedUnits(divided, change.from) }
    let indicator = plan.program.vocabulary[plan.series[series].key.indicator]
    if known > 1, !indicator.addsOverMonths(denominator: plan.series[series].key.denominator), isOfRecords {
      return .predecessorsDoNotAddUp
    }
    if !change.isSuccession {
      switch indicator.measure {
      case .number, .score, .days, .percent, .points, .truth:
        if indicator.overTime != .addsUp { return .predecessorsDoNotAddUp }
      case .share, .reduction, .count, .quantity, .money: break
      }
      if indicator.overUnits != .pooled, indicator.overUnits != .onlyOwn { return .predecessorsDoNotAddUp }
    }
    return bare.isEmpty ? nil : .withoutCounts(bare)
  }

  /// The share of a part that went to the unit made of it.
  private func share(
    of part: Part, _ extent: UnitChange.Source.Extent
  ) throws(ArithmeticFault) -> Part {
    guard case .share(let share) = extent, part.state == .given else { return part }
    var part = part
    part.numerator = try part.numerator.multiplied(by: share)
    part.denominator = try part.denominator.multiplied(by: share)
    return part
  }

  /// What stands at the end of a period: of a unit that was made later, what those had of which it was made.
  func atEndOfTime(
    _ unit: Int, _ series: Int, _ period: Int, _ making: MeasurePlan.Making
  ) throws(ArithmeticFault) -> Part {
    let own = atEnd(unit, series, period, making)
    guard !own.isKnown || own.isOpenAtEnd, let change = history.change(of: unit) else { return own }
    let whole = plan.periods[period].period
    guard monthsBefore(change.from, whole) > 0 else { return own }
    let isOver = change.from > whole.lastDay
    var given: [[Tile]] = []
    for source in change.sources {
      let part = try source.unit.map { (unit) throws(ArithmeticFault) in
        try atEndOfTime(unit, series, period, making)
      }
      // A unit that ended within the period has a figure for its end only where it is given for the whole.
      let holds = part.map { isOver ? !$0.isEmpty : $0.isKnown && !$0.isOpenAtEnd } ?? false
      given.append(holds ? [Tile(months: 0..<whole.monthCount, part: part ?? Part(state: .absent))] : [])
    }
    guard given.contains(where: { !$0.isEmpty }) else { return own }
    return try pooled(given, change, series, 0..<whole.monthCount, making)
  }
}

// Whose results make those of the unit above.
extension Measurer {
  /// The day by which it is told who is under a unit: the last of the period, or the nearest on which the unit is there.
  func day(for unit: Int, _ period: Period) -> CalendarDate {
    let life = units[unit].life
    var day = period.lastDay
    if let from = life.from, day < from { day = from }
    if let until = life.until, day >= until { day = until.adding(days: -1) ?? day }
    return day
  }

  /// The units directly under one that are there with it.
  func counted(under unit: Int, _ measure: MeasurePlan) -> [Int] {
    let children = tree.children(of: unit).map { Int($0) }
    guard hasLives else { return children }
    let day = day(for: unit, plan.periods[measure.period].period)
    return children.filter { units[$0].life.contains(day) }
  }

  /// The nearest units under one that are there on a day and of which `gave` holds, or that have none under them.
  func nearest(
    under unit: Int, on day: CalendarDate, gave: (Int) throws(ArithmeticFault) -> Bool
  ) throws(ArithmeticFault) -> [Int] {
    var found: [Int] = []
    for child in tree.children(of: unit).map({ Int($0) }) where units[child].life.contains(day) {
      let under = try gave(child) ? [] : try nearest(under: child, on: day, gave: gave)
      found += under.isEmpty ? [child] : under
    }
    return found
  }
}

extension Wording {
  /// A unit was divided, and nobody says which part of its figures went where.
  static func dividedUnits(_ names: [Wording], _ day: CalendarDate) -> Wording {
    let list = Wording.list(names)
    return Wording(
      en: "no comparable result: \(list.en) was divided on \(day.isoText)",
      vi: "không có kết quả so sánh được: \(list.vi) bị chia từ ngày \(day.vietnameseText)")
  }

  static let predecessorsDoNotAddUp = Wording(
    en: "no comparable result: values of this indicator cannot be put together for the units that this one was made of",
    vi: "không có kết quả so sánh được: giá trị của chỉ số này không gộp được từ các đơn vị hợp thành")

  /// Figures of the units before are also of months for which the unit after has its own.
  static func figuresOfBoth(_ day: CalendarDate) -> Wording {
    Wording(
      en: "the figures of the units before \(day.isoText) are also of later months, which are given for this unit too",
      vi: "số liệu của các đơn vị trước ngày \(day.vietnameseText) gồm cả các tháng sau, mà đơn vị này cũng đã có")
  }
}
