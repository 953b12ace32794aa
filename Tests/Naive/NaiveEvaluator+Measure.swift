import Base
import Eval
import Lang

/// What is measured: an indicator over one of its denominators, of all work or of some fields counted together.
struct Series: Hashable {
  var indicator: IndicatorID
  var denominator: Int
  var fields: [FieldID]
  /// The period against which the fall of a count is measured.
  var baseline: Period?

  /// The counts themselves, of all work or of one field.
  func only(_ field: FieldID?) -> Series {
    Series(indicator: indicator, denominator: denominator, fields: field.map { [$0] } ?? [])
  }
}

/// Results: a unit's own, by the period or its parts; else those of the units under it.
extension NaiveEvaluator {
  func overTime(_ series: Series) -> OverTime { program.vocabulary[series.indicator].overTime }

  func overUnits(_ series: Series) -> OverUnits {
    let said = program.vocabulary[series.indicator].overUnits
    return series.baseline != nil && said != .onlyOwn ? .pooled : said
  }

  private func partsHold(_ series: Series) -> Bool {
    (program.vocabulary[series.indicator].holding ?? program.pack.holding) == .parts
  }

  func children(of unit: Int) -> [Int] {
    memory.children.answer(unit) { data.units.indices.filter { data.units[$0].parent == unit } }
  }

  func measure(_ unit: Int, _ series: Series, _ period: Period) -> Measure {
    let own = own(unit, series, period)
    let children = children(of: unit)
    if children.isEmpty || overUnits(series) == .onlyOwn { return own ?? .noData }
    if let own, !own.isOpen || !hasEnd(under: unit, series, period) { return own }
    if overUnits(series) != .pooled {
      return level(children.map { measure($0, series, period) }, overUnits(series), isRatio: isRatio(series))
    }
    if overTime(series) == .mean, series.fields.count <= 1, series.baseline == nil {
      return filled(unit, [], series, period) ?? .noData
    }
    let leaves = leaves(under: unit, series, period)
    let parts = leaves.map { self.own($0, series, period).map(part) ?? .missing }
    var pooled = pool(parts, series, mean: false)
    pooled.units = (parts.count { !$0.isMissing && !isUncounted($0, mean: false) }, parts.count)
    return pooled
  }

  /// Whether a unit somewhere under one gave what stands at the end of the period.
  func hasEnd(under unit: Int, _ series: Series, _ period: Period) -> Bool {
    memory.ends.answer(Memory.Asked(unit: unit, series: series, period: period)) {
      children(of: unit).contains { child in
        own(child, series, period).map { !$0.isOpen } ?? false || hasEnd(under: child, series, period)
      }
    }
  }

  /// The units whose results make up those of `unit`: down to units with results of their own, or with nothing below.
  func leaves(under unit: Int, _ series: Series, _ period: Period) -> [Int] {
    memory.leaves.answer(Memory.Asked(unit: unit, series: series, period: period)) {
      children(of: unit).flatMap { child in
        if children(of: child).isEmpty { return [child] }
        let own = own(child, series, period)
        let stands = own.map { !$0.isOpen || !hasEnd(under: child, series, period) } ?? false
        return stands ? [child] : leaves(under: child, series, period)
      }
    }
  }

  /// The mean, the highest or the lowest of the results of units directly under one; the coverage is of the units that
  /// these are made of.
  private func level(_ parts: [Measure], _ rule: OverUnits, isRatio: Bool) -> Measure {
    var result = Measure.noData
    let values = parts.compactMap(\.value)
    let empty = parts.allSatisfy { if case .noCases = $0.answer { true } else { false } }
    if let first = values.first {
      switch rule {
      case .highest: result = Measure(answer: .value(values.reduce(first) { $1 > $0 ? $1 : $0 }))
      case .lowest: result = Measure(answer: .value(values.reduce(first) { $1 < $0 ? $1 : $0 }))
      default:
        result = (values.reduce(.zero, +) / Fraction(values.count)).map { Measure(answer: .value($0)) } ?? .noData
      }
      if !isRatio { result.numerator = result.value }
    } else if empty {
      result = alone(.noCases, isRatio: isRatio)
    }
    var units = (given: 0, of: 0)
    for part in parts {
      let own = part.units ?? (1, 1)
      units.of += own.of
      if case .noData = part.answer { continue }
      units.given += own.given
    }
    result.units = units
    return result
  }

  /// The unit's own result; nil when nothing was given. Fields are pooled, each measured by itself.
  func own(_ unit: Int, _ series: Series, _ period: Period) -> Measure? {
    memory.own.answer(Memory.Asked(unit: unit, series: series, period: period)) { ownAnew(unit, series, period) }
  }

  private func ownAnew(_ unit: Int, _ series: Series, _ period: Period) -> Measure? {
    if let baseline = series.baseline { return reduction(unit, series, period, baseline) }
    guard series.fields.count > 1 else { return whole(unit, series, period) }
    let fields = series.fields.map { whole(unit, series.only($0), period) }
    guard fields.contains(where: { $0 != nil }) else { return nil }
    var measure = pool(fields.map { $0.map(part) ?? .missing }, series, mean: false)
    measure.periods = nil
    measure.isOpen = fields.allSatisfy { $0?.isOpen ?? true }
    return measure
  }

  /// How much less there is now than at the baseline, as a part of the baseline.
  private func reduction(_ unit: Int, _ series: Series, _ period: Period, _ baseline: Period) -> Measure? {
    var counts = series
    counts.baseline = nil
    var (now, before) = (own(unit, counts, period), own(unit, counts, baseline))
    if now == nil, before == nil { return nil }
    // What is missing would look like a fall: the units under it stand in only where they gave all of it.
    func complete(_ period: Period) -> Measure? {
      guard counts.fields.count <= 1, !children(of: unit).isEmpty, overUnits(series) == .pooled,
        let units = filled(unit, [], counts, period), units.units?.given == units.units?.of,
        units.periods?.given == units.periods?.of
      else { return nil }
      if case .noData = units.answer { return nil }
      return units
    }
    if now == nil { now = complete(period) }
    if before == nil { before = complete(baseline) }
    func count(_ measure: Measure?) -> Fraction? {
      if case .noCases? = measure?.answer { return .zero }
      return measure?.value
    }
    var measure = Measure.noData
    // Unequal parts are not compared.
    let isWhole = isWholeAlone(unit, counts, period) && isWholeAlone(unit, counts, baseline)
    if isWhole, let before = count(before), let now = count(now) {
      measure =
        before.isZero && now.isZero ? alone(.noCases) : before.isZero ? .noData : alone(.counts(before - now, before))
    }
    // The larger gap counts, in months.
    let gaps = [(now, period), (before, baseline)].compactMap { measure, period in
      measure?.periods.map { (parts: $0, months: ($0.of - $0.given) * period.monthCount / $0.of) }
    }
    measure.periods = gaps.max { $0.months < $1.months }?.parts
    return measure
  }

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

  private func supplyAnew(_ unit: Int, _ series: Series, _ period: Period) -> [Tile] {
    func tile(_ part: Period) -> Tile? { given(unit, series, part).map { Tile(period: part, part: $0) } }
    // The one denominator is that of a year: a longer period, or one that goes over its end, has none.
    let hasOneYear = period.firstMonth / 12 == period.lastMonth / 12
    let isOfParts = overTime(series) != .fixedDenominator || hasOneYear
    let parts = isOfParts ? chosenParts(unit, series, period).compactMap(tile) : []
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
  private func supplyOfAll(_ unit: Int, _ series: Series, _ period: Period) -> [Tile] {
    memory.supplyOfAll.answer(Memory.Asked(unit: unit, series: series, period: period)) {
      let own = supply(unit, series, period)
      return own.isEmpty ? [] : own + gathered(unit, own, series, period)
    }
  }

  /// What the nearest units under one gave in months that `own` has not, periods of the same months taken together.
  private func gathered(_ unit: Int, _ own: [Tile], _ series: Series, _ period: Period) -> [Tile] {
    var tiles: [Period: [Part]] = [:]
    for (_, found) in sources(unit, own, series, period) {
      for tile in found { tiles[tile.period, default: []].append(tile.part) }
    }
    return tiles.sorted { $0.key < $1.key }.compactMap { period, parts in
      let measure = pool(parts, series, mean: false)
      if case .noData = measure.answer { return nil }
      return Tile(period: period, part: part(measure))
    }
  }

  /// The nearest units under one that gave something, or have none under them.
  private func nearest(under unit: Int, _ series: Series, _ period: Period) -> [Int] {
    children(of: unit).flatMap { child in
      children(of: child).isEmpty || !supply(child, series, period).isEmpty
        ? [child] : nearest(under: child, series, period)
    }
  }

  /// What the nearest units under one gave in months that `own` has not.
  private func sources(
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
  private func filled(_ unit: Int, _ own: [Tile], _ series: Series, _ period: Period) -> Measure? {
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
  private func isKnown(
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

  private func denominator(_ part: Part) -> Fraction? {
    if case .counts(_, let denominator) = part { return denominator }
    return nil
  }

  /// The mean of months, each being all together that was given of it.
  private func meanOfMonths(_ tiles: [Tile], _ series: Series, _ period: Period) -> Measure {
    var values: [Fraction] = []
    var hadNone = false
    for month in period.firstMonth...period.lastMonth {
      let parts = tiles.filter { $0.has(month) }.map(\.part)
      guard let first = parts.first else { continue }
      let measure = parts.count == 1 ? alone(first, isRatio: isRatio(series)) : pool(parts, series, mean: false)
      switch measure.answer {
      case .value(let value): values.append(value)
      case .noCases: hadNone = true
      case .noData: break
      }
    }
    if values.isEmpty { return hadNone ? alone(.noCases, isRatio: isRatio(series)) : .noData }
    let mean = values.reduce(.zero, +) / Fraction(values.count)
    return mean.map { Measure(answer: .value($0), numerator: isRatio(series) ? nil : $0) } ?? .noData
  }

  /// How many parts of the period are known, counted in parts no longer than the shortest, that begin and end where these
  /// do and make up the whole period; nil when nothing is known, or the whole.
  private func coverage(_ known: [Period], _ period: Period) -> (given: Int, of: Int)? {
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
  private static func sameAs(_ period: Period) -> [Period] {
    let year = period.firstMonth / 12
    let names = [
      period, Period.half(year, 1), .half(year, 2), .span(firstMonth: period.firstMonth, lastMonth: period.lastMonth),
    ]
    return names.compactMap { $0 }.filter {
      $0.firstMonth == period.firstMonth && $0.lastMonth == period.lastMonth
    }
  }

  /// A result by the period, else by its halves, quarters or months, whichever is the longest given.
  func alone(_ unit: Int, _ series: Series, _ period: Period) -> Measure? {
    if overTime(series).isAtEnd { return atEnd(unit, series, period) }
    let tiles = supply(unit, series, period)
    guard let first = tiles.first else { return nil }
    if first.period == period { return alone(first.part, isRatio: isRatio(series)) }
    let isWhole = tiles.reduce(0) { $0 + $1.period.monthCount } == period.monthCount
    let isMean = overTime(series) == .mean
    var measure: Measure
    if isMean {
      measure = meanOfMonths(tiles, series, period)
      let isCovered = isWhole && tiles.allSatisfy { !$0.part.isMissing }
      if case .noCases = measure.answer, !isCovered { measure = .noData }
    } else {
      measure = pool(tiles.map(\.part) + (isWhole ? [] : [.missing]), series, mean: false)
    }
    if overTime(series) == .fixedDenominator, measure.value != nil, let numerator = measure.numerator {
      let known = tiles.compactMap { self.denominator($0.part) }
      measure = alone(.counts(numerator, known.first))
    }
    let good = tiles.filter { !$0.part.isMissing && !isUncounted($0.part, mean: isMean) }.map(\.period)
    let length = coverage(tiles.map(\.period), period)
    measure.periods = length.map { all in
      (good.reduce(0) { $0 + $1.monthCount } * all.of / period.monthCount, all.of)
    }
    return measure
  }

  /// What stands at the end of the period: given of the period, of the longest part that ends with it, or of the shortest
  /// period around it that ends with it; else the last that was given, where the indicator takes that.
  private func atEnd(_ unit: Int, _ series: Series, _ period: Period) -> Measure? {
    let parts = parts(of: period)
    let ending = parts.filter { $0.lastMonth == period.lastMonth }
      .sorted { ($1.monthCount, $0) < ($0.monthCount, $1) }
    let around = periods.filter { $0.lastMonth == period.lastMonth && $0.monthCount > period.monthCount }
    let same = NaiveEvaluator.sameAs(period)
    let order = partsHold(series) ? ending + same : same + ending
    let candidates = order + around.sorted { ($0.monthCount, $0) < ($1.monthCount, $1) }
    var incomplete = false
    for candidate in candidates {
      guard let part = given(unit, series, candidate) else { continue }
      if !part.isMissing { return alone(part, isRatio: isRatio(series)) }
      incomplete = true
    }
    let takesLast = overTime(series) == .atEnd(orLastKnown: true)
    if incomplete, !takesLast { return .noData }
    let earlier = parts.filter { part in
      part.lastMonth < period.lastMonth && given(unit, series, part).map { !$0.isMissing } ?? false
    }
    let last = earlier.sorted { ($1.lastMonth, $1.monthCount, $0) < ($0.lastMonth, $0.monthCount, $1) }.first
    guard let last, let part = given(unit, series, last) else { return incomplete ? .noData : nil }
    var measure = takesLast ? alone(part, isRatio: isRatio(series)) : Measure.noData
    measure.isOpen = true
    return measure
  }

  /// Every month counts with the longest part of the period that was given and has it in it.
  func chosenParts(_ unit: Int, _ series: Series, _ period: Period) -> [Period] {
    let parts = parts(of: period).filter { part in
      guard let given = given(unit, series, part) else { return false }
      return overTime(series) != .fixedDenominator || !given.isMissing
    }
    return parts.enumerated().filter { place, part in
      !parts.enumerated().contains { other, period in
        other != place && period.contains(part) && (!part.contains(period) || other < place)
      }
    }.map(\.element)
  }

  /// The periods that the data have.
  private var periods: Set<Period> {
    memory.periods.answer(0) { Set(data.observations.keys.map(\.period)) }
  }

  /// The years, halves, quarters and months in a period that are not the whole of it, and the spans of months that the
  /// data have; of the same months under two names the first is the one to take.
  func parts(of period: Period) -> [Period] { memory.parts.answer(period) { partsAnew(of: period) } }

  private func partsAnew(of period: Period) -> [Period] {
    let spans = periods.filter { $0.kind == .span }.sorted()
    let named = (period.firstMonth / 12...period.lastMonth / 12).flatMap { year in
      [Period.year(year)] + (1...2).map { Period.half(year, $0) } + (1...4).map { Period.quarter(year, $0) }
        + (1...12).map { Period.month(year, $0) }
    }
    .compactMap { $0 }
    return (named + spans).filter { period.contains($0) && $0.monthCount < period.monthCount }
  }

  /// A ratio without counts cannot be added to others.
  func isUncounted(_ part: Part, mean: Bool) -> Bool {
    if case .bare = part { return !mean }
    return false
  }

  /// What the data say of the series in exactly this period; nil when they say nothing.
  func given(_ unit: Int, _ series: Series, _ period: Period) -> Part? {
    let key = Dataset.Key(
      unit: unit, indicator: series.indicator, denominator: series.denominator, field: series.fields.first,
      period: period)
    guard let observation = data.observations[key] else { return nil }
    let indicator = program.vocabulary[series.indicator]
    switch observation.given {
    case .missing: return .missing
    case .noCases: return .noCases
    case .value(let value): return indicator.isRatio ? .bare(Fraction(value)) : .counts(Fraction(value), nil)
    case .counts(nil, nil): return nil
    case .counts(let numerator, let denominator):
      guard let numerator else { return .missing }
      guard indicator.isRatio else { return .counts(Fraction(numerator), nil) }
      guard let whole = denominator ?? derived(key, indicator) ?? ofYear(key, indicator) else { return .missing }
      return whole.isZero ? .noCases : .counts(Fraction(numerator), Fraction(whole))
    }
  }

  /// A denominator that is another indicator's count.
  private func derived(_ key: Dataset.Key, _ indicator: Indicator) -> Rational? {
    guard let source = indicator.denominators[key.denominator].derived else { return nil }
    var key = key
    key.indicator = source.indicator
    key.denominator = 0
    guard let observation = data.observations[key] else { return nil }
    switch observation.given {
    case .counts(let numerator, let denominator): return source.part == .numerator ? numerator : denominator
    case .noCases: return .zero
    default: return nil
    }
  }

  /// A denominator that is fixed for the year, wherever in the year it is given.
  private func ofYear(_ key: Dataset.Key, _ indicator: Indicator) -> Rational? {
    guard indicator.overTime == .fixedDenominator, key.period.firstMonth / 12 == key.period.lastMonth / 12 else {
      return nil
    }
    for (other, observation) in data.observations {
      guard other.unit == key.unit, other.indicator == key.indicator, other.denominator == key.denominator,
        other.field == key.field, other.period.firstMonth / 12 == key.period.firstMonth / 12,
        case .counts(_, let denominator?) = observation.given
      else { continue }
      return denominator
    }
    return nil
  }

  // MARK: Adding up

  private func isRatio(_ series: Series) -> Bool {
    program.vocabulary[series.indicator].isRatio || series.baseline != nil
  }

  /// `isRatio`: nothing having occurred is 0 of 0.
  private func alone(_ part: Part, isRatio: Bool = true) -> Measure {
    switch part {
    case .missing: .noData
    case .noCases:
      isRatio ? Measure(answer: .noCases, numerator: .zero, denominator: .zero) : Measure(answer: .noCases)
    case .bare(let value): Measure(answer: .value(value))
    case .counts(let numerator, nil): Measure(answer: .value(numerator), numerator: numerator)
    case .counts(let numerator, .some(let denominator)):
      Measure(
        answer: (numerator / denominator).map { .value($0) } ?? .noData, numerator: numerator,
        denominator: denominator)
    }
  }

  private func part(_ measure: Measure) -> Part {
    switch measure.answer {
    case .noCases: return .noCases
    case .noData: return .missing
    case .value(let value):
      guard let numerator = measure.numerator else { return .bare(value) }
      return .counts(numerator, measure.denominator)
    }
  }

  /// Parts taken together: counts are added, or values averaged; 0 of 0 changes nothing, gaps are left out.
  private func pool(_ parts: [Part], _ series: Series, mean: Bool) -> Measure {
    let indicator = program.vocabulary[series.indicator]
    var numerators: [Fraction] = []
    var denominators: [Fraction] = []
    var values: [Fraction] = []
    for part in parts {
      switch part {
      case .counts(let numerator, let denominator):
        numerators.append(numerator)
        denominators.append(denominator ?? .one)
        if let value = numerator / (denominator ?? .one) { values.append(value) }
      case .bare(let value): values.append(value)
      case .missing, .noCases: break
      }
    }
    let empty = parts.allSatisfy { if case .noCases = $0 { true } else { false } }
    if empty { return alone(.noCases, isRatio: isRatio(series)) }
    if mean {
      guard !values.isEmpty else { return .noData }
      return Measure(answer: (values.reduce(.zero, +) / Fraction(values.count)).map { .value($0) } ?? .noData)
    }
    switch indicator.measure {
    case .score: return .noData
    case .number, .days: if indicator.overTime != .addsUp { return .noData }
    default: break
    }
    guard !numerators.isEmpty else { return .noData }
    let numerator = numerators.reduce(.zero, +)
    return alone(.counts(numerator, isRatio(series) ? denominators.reduce(.zero, +) : nil))
  }
}
