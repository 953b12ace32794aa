import Base
import Eval
import Lang

// What a unit gave itself for a period or for parts of it, and how parts are taken together.
extension NaiveEvaluator {
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
  func atEnd(_ unit: Int, _ series: Series, _ period: Period) -> Measure? {
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
      guard let given = given(unit, series, part, asked: period) else { return false }
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

  func partsAnew(of period: Period) -> [Period] {
    let spans = periods.filter { $0.kind == .span }.sorted()
    let form = period.form
    var named: [Period?] = []
    for year in period.firstMonth / 12...period.lastMonth / 12 {
      named.append(form.year(year))
      for half in 1...2 { named.append(form.half(year, half)) }
      for quarter in 1...4 { named.append(form.quarter(year, quarter)) }
      for month in 0...11 { named.append(form.month(ordinal: year * 12 + month)) }
    }
    return (named.compactMap { $0 } + spans).filter { period.contains($0) && $0.monthCount < period.monthCount }
  }

  /// A ratio without counts cannot be added to others.
  func isUncounted(_ part: Part, mean: Bool) -> Bool {
    if case .bare = part { return !mean }
    return false
  }

  /// What the data say of the series in exactly this period; nil when they say nothing. `asked`: the period for which that is asked,
  /// whose year's denominator counts.
  func given(_ unit: Int, _ series: Series, _ period: Period, asked: Period? = nil) -> Part? {
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
      guard let whole = denominator ?? derived(key, indicator) ?? ofYear(key, indicator, asked ?? period) else {
        return .missing
      }
      return whole.isZero ? .noCases : .counts(Fraction(numerator), Fraction(whole))
    }
  }

  /// A denominator that is another indicator's count.
  func derived(_ key: Dataset.Key, _ indicator: Indicator) -> Rational? {
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

  /// The number of the year whose denominator a period has.
  func yearOfDenominator(_ period: Period) -> Int? {
    let (first, last) = (period.firstMonth, period.lastMonth)
    if first / 12 == last / 12 { return first / 12 }
    // The first months of the next year may be taken with the whole of the one before.
    return first % 12 == 0 && last - first >= 12 && last - first < 15 ? first / 12 : nil
  }

  /// A denominator that is fixed for the year, wherever in the year it is given, or for the months that are asked for.
  func ofYear(_ key: Dataset.Key, _ indicator: Indicator, _ asked: Period) -> Rational? {
    guard indicator.overTime == .fixedDenominator, let year = yearOfDenominator(asked) else { return nil }
    for (other, observation) in data.observations {
      let isOfYear = other.period.firstMonth / 12 == year && other.period.lastMonth / 12 == year
      guard other.unit == key.unit, other.indicator == key.indicator, other.denominator == key.denominator,
        other.field == key.field, isOfYear || other.period == asked,
        case .counts(_, let denominator?) = observation.given
      else { continue }
      return denominator
    }
    return nil
  }

  // MARK: Adding up

  func isRatio(_ series: Series) -> Bool {
    program.vocabulary[series.indicator].isRatio || series.baseline != nil
  }

  /// `isRatio`: nothing having occurred is 0 of 0.
  func alone(_ part: Part, isRatio: Bool = true) -> Measure {
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

  func part(_ measure: Measure) -> Part {
    switch measure.answer {
    case .noCases: return .noCases
    case .noData: return .missing
    case .value(let value):
      guard let numerator = measure.numerator else { return .bare(value) }
      return .counts(numerator, measure.denominator)
    }
  }

  /// Parts taken together: counts are added, or values averaged; 0 of 0 changes nothing, gaps are left out.
  func pool(_ parts: [Part], _ series: Series, mean: Bool) -> Measure {
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
