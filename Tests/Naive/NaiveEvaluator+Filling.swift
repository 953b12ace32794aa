import Base
import Eval
import Lang

// A whole put together part by part: each month of the unit itself, else of the units under it.
extension NaiveEvaluator {
  /// What a unit gave of one series, with what the units under it gave for the months of which it gave nothing.
  func whole(_ unit: Int, _ series: Series, _ period: Period) -> Measure? {
    guard let own = alone(unit, series, period) else { return nil }
    guard !overTime(series).isAtEnd, overUnits(series) == .pooled, !children(of: unit).isEmpty else { return own }
    return filled(unit, supply(unit, series, period), series, period) ?? own
  }

  /// One part of a period as it was given, or as units gave it together.
  struct Tile {
    var period: Period
    var part: Part

    func has(_ month: Int) -> Bool { period.firstMonth <= month && month <= period.lastMonth }
  }

  /// What a unit gave itself: the period, or the parts of it that count.
  func supply(_ unit: Int, _ series: Series, _ period: Period) -> [Tile] {
    memory.supply.answer(Memory.Asked(unit: unit, series: series, period: period)) { supplyAnew(unit, series, period) }
  }

  func supplyAnew(_ unit: Int, _ series: Series, _ period: Period) -> [Tile] {
    func tile(_ part: Period) -> Tile? {
      given(unit, series, part, asked: period).map { Tile(period: part, part: $0) }
    }
    // The one denominator is that of a year: a longer period has none, unless it goes over the year's end by a quarter at most.
    let isOfParts = overTime(series) != .fixedDenominator || yearOfDenominator(period) != nil
    var parts = isOfParts ? chosenParts(unit, series, period).compactMap(tile) : []
    if overTime(series) == .fixedDenominator, let year = yearOfDenominator(period),
      parts.allSatisfy({ $0.period.firstMonth / 12 > year })
    {
      parts = []
    }
    let whole = NaiveEvaluator.sameAs(period).compactMap(tile).first.map { Tile(period: period, part: $0.part) }
    guard let whole else { return parts }
    let known = parts.allSatisfy { !$0.part.isMissing }
    let all = known && parts.reduce(0) { $0 + $1.period.monthCount } == period.monthCount
    if partsHold(series), all { return parts }
    // A row that has nothing but the year's denominator is no result where others are.
    if overTime(series) == .fixedDenominator, whole.part.isMissing, !parts.isEmpty { return parts }
    return [whole]
  }

  /// What a unit gave with what those under it gave for the rest, by periods.
  func supplyOfAll(_ unit: Int, _ series: Series, _ period: Period) -> [Tile] {
    memory.supplyOfAll.answer(Memory.Asked(unit: unit, series: series, period: period)) {
      let own = supply(unit, series, period)
      return own.isEmpty ? [] : own + gathered(unit, own, series, period)
    }
  }

  /// What the nearest units under one gave in months that `own` has not, periods of the same months taken together.
  func gathered(_ unit: Int, _ own: [Tile], _ series: Series, _ period: Period) -> [Tile] {
    let found = sources(unit, own, series, period).flatMap(\.tiles)
    // The same months may have two names.
    let months = Dictionary(grouping: found) { $0.period.firstMonth...$0.period.lastMonth }
    let periods = months.values.compactMap { $0.map(\.period).min() }.sorted()
    return periods.compactMap { period in
      let tiles = months[period.firstMonth...period.lastMonth] ?? []
      let measure = pool(tiles.map(\.part), series, mean: false)
      if case .noData = measure.answer { return nil }
      return Tile(period: period, part: part(measure))
    }
  }

  /// The nearest units under one that gave something, or have none under them.
  func nearest(under unit: Int, _ series: Series, _ period: Period) -> [Int] {
    children(of: unit).flatMap { child in
      children(of: child).isEmpty || !supply(child, series, period).isEmpty
        ? [child] : nearest(under: child, series, period)
    }
  }

  /// What the nearest units under one gave in months that `own` has not.
  func sources(
    _ unit: Int, _ own: [Tile], _ series: Series, _ period: Period
  ) -> [(unit: Int, tiles: [Tile])] {
    nearest(under: unit, series, period).map { source in
      let tiles = supplyOfAll(source, series, period).filter { tile in
        (tile.period.firstMonth...tile.period.lastMonth).allSatisfy { month in !own.contains { $0.has(month) } }
      }
      return (source, tiles)
    }
  }

  /// Own parts and those of units put together; nil where the units add nothing to own parts.
  func filled(_ unit: Int, _ own: [Tile], _ series: Series, _ period: Period) -> Measure? {
    let gathered = gathered(unit, own, series, period)
    if gathered.isEmpty, !own.isEmpty { return nil }
    let tiles = own + gathered
    let isMean = overTime(series) == .mean
    var measure =
      isMean ? meanOfMonths(tiles, series, period) : pool(tiles.map(\.part), series, mean: false)
    let sources = sources(unit, own, series, period)
    if overTime(series) == .fixedDenominator, measure.value != nil, let numerator = measure.numerator {
      let mine = own.compactMap { denominator($0.part) }.first
      let theirs = sources.compactMap { source in source.tiles.compactMap { denominator($0.part) }.first }
      measure = alone(.counts(numerator, mine ?? theirs.reduce(.zero, +)))
    }
    if case .noCases = measure.answer {
      let months = period.firstMonth...period.lastMonth
      let isWhole = months.allSatisfy { isKnown(unit, own, $0, beside: [], series, period) }
      if !isWhole { measure = .noData }
    }
    let known = tiles.filter { !$0.part.isMissing && !isUncounted($0.part, mean: isMean) }.map(\.period)
    measure.periods = coverage(known, period)
    let given = sources.count { source in
      source.tiles.contains { !$0.part.isMissing && !isUncounted($0.part, mean: false) }
    }
    measure.units = (given, sources.count)
    return measure
  }

  /// Whether a month is known of a unit, by its own figures or by those of every unit under it. Figures of which months lie
  /// in those `taken` from a unit above cannot be divided.
  func isKnown(
    _ unit: Int, _ own: [Tile], _ month: Int, beside taken: [Tile], _ series: Series, _ period: Period
  ) -> Bool {
    if let tile = own.first(where: { $0.has(month) }) {
      let isFree = (tile.period.firstMonth...tile.period.lastMonth).allSatisfy { month in
        !taken.contains { $0.has(month) }
      }
      return isFree && !tile.part.isMissing && !isUncounted(tile.part, mean: false)
    }
    let sources = nearest(under: unit, series, period)
    return !sources.isEmpty
      && sources.allSatisfy { isKnown($0, supply($0, series, period), month, beside: taken + own, series, period) }
  }

  func denominator(_ part: Part) -> Fraction? {
    if case .counts(_, let denominator) = part { return denominator }
    return nil
  }

  /// The mean of months, each being all together that was given of it.
  func meanOfMonths(_ tiles: [Tile], _ series: Series, _ period: Period) -> Measure {
    var values: [Fraction] = []
    var none = 0
    for month in period.firstMonth...period.lastMonth {
      let parts = tiles.filter { $0.has(month) }.map(\.part)
      guard let first = parts.first else { continue }
      let measure = parts.count == 1 ? alone(first, isRatio: isRatio(series)) : pool(parts, series, mean: false)
      switch measure.answer {
      case .value(let value): values.append(value)
      case .noCases: none += 1
      case .noData: break
      }
    }
    // A month that is not known may well have cases.
    if values.isEmpty { return none == period.monthCount ? alone(.noCases, isRatio: isRatio(series)) : .noData }
    let mean = values.reduce(.zero, +) / Fraction(values.count)
    return mean.map { Measure(answer: .value($0), numerator: isRatio(series) ? nil : $0) } ?? .noData
  }

  /// How many parts of the period are known, counted in parts no longer than the shortest, that begin and end where these
  /// do and make up the whole period; nil when nothing is known, or the whole.
  func coverage(_ known: [Period], _ period: Period) -> (given: Int, of: Int)? {
    guard let shortest = known.map(\.monthCount).min(), shortest < period.monthCount else { return nil }
    let first = period.firstMonth
    func fits(_ length: Int) -> Bool {
      if length > shortest || first % length != 0 || period.monthCount % length != 0 { return false }
      return known.allSatisfy { ($0.firstMonth - first) % length == 0 && $0.monthCount % length == 0 }
    }
    let length = [12, 6, 3, 1].first(where: fits) ?? 1
    let months = (first...period.lastMonth).filter { month in
      known.contains { $0.firstMonth <= month && month <= $0.lastMonth }
    }
    return (months.count / length, period.monthCount / length)
  }

  /// The period under each name that it has.
  static func sameAs(_ period: Period) -> [Period] {
    let year = period.firstMonth / 12
    let names = [
      period, period.form.half(year, 1), period.form.half(year, 2),
      period.form.span(firstMonth: period.firstMonth, lastMonth: period.lastMonth),
    ]
    return names.compactMap { $0 }.filter {
      $0.firstMonth == period.firstMonth && $0.lastMonth == period.lastMonth
    }
  }
}
