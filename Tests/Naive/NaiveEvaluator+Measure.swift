import Base
import Eval
import Lang

/// What is measured: an indicator over one of its denominators, of all work or of some fields counted together.
struct Series: Hashable {
  var indicator: IndicatorID
  var denominator: Int
  var fields: [FieldID]
  /// The period against which a fall is measured.
  var baseline: Period?

  /// The counts themselves, of all work or of one field.
  func only(_ field: FieldID?) -> Series {
    Series(indicator: indicator, denominator: denominator, fields: field.map { [$0] } ?? [])
  }
}

/// Results: a unit's own, by the period or its parts; else those of the units under it.
extension NaiveEvaluator {
  func overTime(_ series: Series) -> OverTime { program.vocabulary[series.indicator].overTime }

  func overUnits(_ series: Series) -> OverUnits { program.vocabulary[series.indicator].overUnits }

  func partsHold(_ series: Series) -> Bool {
    (program.vocabulary[series.indicator].holding ?? program.pack.holding) == .parts
  }

  func children(of unit: Int) -> [Int] {
    memory.children.answer(unit) { data.units.indices.filter { data.units[$0].parent == unit } }
  }

  /// What a unit comes to; nothing where a share would be more than all.
  func result(_ unit: Int, _ series: Series, _ period: Period) -> Measure {
    if let computation = program.vocabulary[series.indicator].computation {
      return made(unit, program.vocabulary[series.indicator], computation, period, series.fields)
    }
    let measure = measure(unit, series, period)
    guard case .share = program.vocabulary[series.indicator].measure, let top = measure.numerator,
      let bottom = measure.denominator, top > bottom
    else { return measure }
    var nothing = Measure.noData
    (nothing.units, nothing.periods, nothing.isOpen) = (measure.units, measure.periods, measure.isOpen)
    return nothing
  }

  func measure(_ unit: Int, _ series: Series, _ period: Period) -> Measure {
    let own = own(unit, series, period)
    let children = children(of: unit)
    if children.isEmpty || overUnits(series) == .onlyOwn { return own ?? .noData }
    let stands = !partsHold(under: unit, series, period)
    if stands, let own, !own.isOpen || !hasEnd(under: unit, series, period) { return own }
    if series.baseline != nil { return fall(under: unit, series, period) }
    if overUnits(series) != .pooled {
      return level(children.map { measure($0, series, period) }, overUnits(series), isRatio: isRatio(series))
    }
    if overTime(series) == .mean, series.fields.count <= 1 {
      return filled(unit, [], series, period) ?? .noData
    }
    let leaves = leaves(under: unit, series, period)
    let parts = leaves.map { self.own($0, series, period).map(part) ?? .missing }
    var pooled = pool(parts, series, mean: false)
    pooled.units = (parts.count { !$0.isMissing && !isUncounted($0, mean: false) }, parts.count)
    return pooled
  }

  /// Whether the units directly under one hold in place of its own figures: the pack says so, and each of them is known,
  /// whole and with its counts, or made of such units itself.
  func partsHold(under unit: Int, _ series: Series, _ period: Period) -> Bool {
    let children = children(of: unit)
    guard partsHold(series), overUnits(series) == .pooled, canAddUp(series), !children.isEmpty else { return false }
    return children.allSatisfy { child in
      if partsHold(under: child, series, period) { return true }
      guard let own = own(child, series, period), !own.isOpen else { return false }
      if let periods = own.periods, periods.given < periods.of { return false }
      if series.baseline != nil { return own.fall != nil }
      switch own.answer {
      case .noData: return false
      case .noCases: return true
      case .value: return !isRatio(series) || own.numerator != nil
      }
    }
  }

  /// Whether results of several units can be added up.
  func canAddUp(_ series: Series) -> Bool {
    program.vocabulary[series.indicator].isRatio || addsUp(series.indicator) || overTime(series) == .addsUp
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
        let isGiven = own.map { !$0.isOpen || !hasEnd(under: child, series, period) } ?? false
        return isGiven && !partsHold(under: child, series, period) ? [child] : leaves(under: child, series, period)
      }
    }
  }

  /// The mean, the highest or the lowest of the results of units directly under one; the coverage is of the units that
  /// these are made of.
  func level(_ parts: [Measure], _ rule: OverUnits, isRatio: Bool) -> Measure {
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

  func ownAnew(_ unit: Int, _ series: Series, _ period: Period) -> Measure? {
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
  func reduction(_ unit: Int, _ series: Series, _ period: Period, _ baseline: Period) -> Measure? {
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
    if isWhole, let before = count(before), let now = count(now) { measure = fell(from: before, to: now) }
    // The larger gap counts, in months.
    let gaps = [(now, period), (before, baseline)].compactMap { measure, period in
      measure?.periods.map { (parts: $0, months: ($0.of - $0.given) * period.monthCount / $0.of) }
    }
    measure.periods = gaps.max { $0.months < $1.months }?.parts
    return measure
  }

  private func fell(from before: Fraction, to after: Fraction) -> Measure {
    var measure = Measure.noData
    if before.isZero, after.isZero { measure = alone(.noCases) }
    if before > .zero { measure = alone(.counts(before - after, before)) }
    measure.fall = (before, after)
    return measure
  }

  /// What the units under one were and came to, those of them that have both, put together as the indicator says.
  private func fall(under unit: Int, _ series: Series, _ period: Period) -> Measure {
    let rule = overUnits(series)
    let parts =
      rule == .pooled
      ? leaves(under: unit, series, period).map { own($0, series, period) ?? .noData }
      : children(of: unit).map { measure($0, series, period) }
    func together(_ figures: [Fraction]) -> Fraction? {
      guard let first = figures.first else { return nil }
      switch rule {
      case .highest: return figures.reduce(first) { $1 > $0 ? $1 : $0 }
      case .lowest: return figures.reduce(first) { $1 < $0 ? $1 : $0 }
      case .mean: return figures.reduce(.zero, +) / Fraction(figures.count)
      case .pooled, .onlyOwn:
        return canAddUp(series) ? figures.reduce(.zero, +) : nil
      }
    }
    let falls = parts.compactMap(\.fall)
    var result = Measure.noData
    if let before = together(falls.map(\.before)), let after = together(falls.map(\.after)) {
      result = fell(from: before, to: after)
    }
    var units = (given: 0, of: 0)
    for part in parts {
      let made = rule == .pooled ? (1, 1) : part.units ?? (1, 1)
      units.of += made.1
      if part.fall != nil { units.given += made.0 }
    }
    result.units = units
    return result
  }
}
