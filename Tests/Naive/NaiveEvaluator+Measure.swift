import Base
import Eval
import Lang

/// What is measured: an indicator over one of its denominators, of all work or of some fields counted together.
struct Series {
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
  func measure(_ unit: Int, _ series: Series, _ period: Period) -> Measure {
    if let own = own(unit, series, period) { return own }
    let leaves = leaves(under: unit, series, period)
    guard !leaves.isEmpty else { return .noData }
    let parts = leaves.map { own($0, series, period).map(part) ?? .missing }
    var measure = pool(parts, series, mean: program.vocabulary[series.indicator].mean)
    measure.units = (
      parts.count { !$0.isMissing && !isUncounted($0, mean: program.vocabulary[series.indicator].mean) }, parts.count
    )
    return measure
  }

  /// The units whose results make up those of `unit`: down to units with results of their own, or with nothing below.
  func leaves(under unit: Int, _ series: Series, _ period: Period) -> [Int] {
    data.units.indices.filter { data.units[$0].parent == unit }.flatMap { child in
      let isLeaf = !data.units.contains { $0.parent == child }
      return isLeaf || own(child, series, period) != nil ? [child] : leaves(under: child, series, period)
    }
  }

  /// The unit's own result; nil when nothing was given. Fields are pooled, each measured by itself.
  func own(_ unit: Int, _ series: Series, _ period: Period) -> Measure? {
    if let baseline = series.baseline { return reduction(unit, series, period, baseline) }
    guard series.fields.count > 1 else { return alone(unit, series, period) }
    let fields = series.fields.map { alone(unit, series.only($0), period) }
    guard fields.contains(where: { $0 != nil }) else { return nil }
    var measure = pool(fields.map { $0.map(part) ?? .missing }, series, mean: false)
    measure.periods = nil
    return measure
  }

  /// How much less there is now than at the baseline, as a part of the baseline.
  private func reduction(_ unit: Int, _ series: Series, _ period: Period, _ baseline: Period) -> Measure? {
    var counts = series
    counts.baseline = nil
    let (now, before) = (own(unit, counts, period), own(unit, counts, baseline))
    if now == nil, before == nil { return nil }
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

  /// A result by the period, else by its halves, quarters or months, whichever is the longest given.
  func alone(_ unit: Int, _ series: Series, _ period: Period) -> Measure? {
    let year = period.firstMonth / 12
    let same = [
      period, Period.half(year, 1), .half(year, 2), .span(firstMonth: period.firstMonth, lastMonth: period.lastMonth),
    ]
    for period in same.compactMap({ $0 })
    where period.firstMonth == same[0]?.firstMonth && period.lastMonth == same[0]?.lastMonth {
      if let part = given(unit, series, period) { return alone(part, isRatio: isRatio(series)) }
    }
    let chosen = chosenParts(unit, series, period)
    guard let shortest = chosen.map(\.monthCount).min() else { return nil }
    let isWhole = chosen.reduce(0) { $0 + $1.monthCount } == period.monthCount
    let pooled = chosen.map { given(unit, series, $0) ?? .missing } + (isWhole ? [] : [.missing])
    var measure = pool(pooled, series, mean: false)
    // Gaps are counted in parts no longer than the shortest, and such that they make up the whole period.
    let first = period.firstMonth % 12
    let length = [12, 6, 3, 1].first { $0 <= shortest && first % $0 == 0 && period.monthCount % $0 == 0 } ?? 1
    let good = chosen.filter { part in
      given(unit, series, part).map { !$0.isMissing && !isUncounted($0, mean: false) } ?? false
    }
    measure.periods = (good.reduce(0) { $0 + $1.monthCount } / length, period.monthCount / length)
    return measure
  }

  /// Every month counts with the longest part of the period that was given and has it in it.
  func chosenParts(_ unit: Int, _ series: Series, _ period: Period) -> [Period] {
    let parts = NaiveEvaluator.parts(of: period).filter { given(unit, series, $0) != nil }
    return parts.filter { part in !parts.contains { $0 != part && $0.contains(part) } }
  }

  /// The years, halves, quarters and months in a period that are not the whole of it.
  static func parts(of period: Period) -> [Period] {
    (period.firstMonth / 12...period.lastMonth / 12).flatMap { year in
      [Period.year(year)] + (1...2).map { Period.half(year, $0) } + (1...4).map { Period.quarter(year, $0) }
        + (1...12).map { Period.month(year, $0) }
    }
    .compactMap { $0 }.filter { period.contains($0) && $0.monthCount < period.monthCount }
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
      guard let whole = denominator ?? derived(key, indicator) else { return .missing }
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
    case .number, .score, .days: return .noData
    default: break
    }
    guard !numerators.isEmpty else { return .noData }
    let numerator = numerators.reduce(.zero, +)
    return alone(.counts(numerator, isRatio(series) ? denominators.reduce(.zero, +) : nil))
  }
}
