import Base
import Eval
import Lang

/// The course of a target, found by trying ends of the year: what has come, and what may.
struct NaiveCourse {
  let evaluator: NaiveEvaluator
  let toDate: Period
  let basis: CourseBasis
  /// The last month of the year that counts, from 1.
  var end = 12

  struct Answer {
    var state: CourseState
    var rest: Fraction?
  }

  private var ahead: Int { end - toDate.monthCount }

  /// How a unit stands on a target whose figures are `thresholds`; nil for what is not tried here.
  func answer(_ unit: Int, _ target: Target, _ thresholds: [Fraction?]) -> Answer? {
    let indicator = evaluator.program.vocabulary[target.indicator]
    let series = Series(indicator: target.indicator, denominator: target.denominator, fields: target.fields)
    let measure = evaluator.result(unit, series, toDate)
    guard case .value(let value) = measure.answer else {
      if case .noCases = measure.answer { return Answer(state: .noCases) }
      switch indicator.measure {
      case .number, .score, .days: return nil
      default: return Answer(state: .noData)
      }
    }
    if ahead > 0, evaluator.overTime(series).isAtEnd {
      guard let asked = requirements(unit, target, thresholds) else { return Answer(state: .noData) }
      if asked.contains(where: { $0.comparator == .different }) { return nil }
      return end(asked, indicator, value)
    }
    if ahead > 0, evaluator.overTime(series) == .mean {
      guard let asked = requirements(unit, target, thresholds) else { return Answer(state: .noData) }
      return asked.contains { $0.comparator == .different } ? nil : Answer(state: .undecided)
    }
    switch indicator.measure {
    case .number where indicator.overTime == .addsUp, .days where indicator.overTime == .addsUp: break
    case .number, .score, .days:
      return ahead > 0 ? Answer(state: requirements(unit, target, thresholds) == nil ? .noData : .undecided) : nil
    default: break
    }
    guard var asked = requirements(unit, target, thresholds) else { return Answer(state: .noData) }
    if asked.contains(where: { $0.comparator == .different }) { return nil }
    let known = months(unit, series)
    guard ahead > 0 else { return nil }
    if !indicator.isRatio {
      asked = asked.map { Requirement(comparator: $0.comparator, threshold: $0.threshold - value) }
      var answer = sum(asked, indicator, rest(unit, series, known.pace))
      // The mean and the lowest of units may be less with those that are missing.
      let isMissing = measure.units.map { $0.given < $0.of } ?? false
      let mayFall = isMissing && [.mean, .lowest].contains(evaluator.overUnits(series))
      if mayFall, [.secured, .outOfReach].contains(answer.state) { answer.state = .undecided }
      return answer
    }
    let rest = rest(unit, series, known.pace)
    if evaluator.overTime(series) == .fixedDenominator, let numerator = measure.numerator,
      let denominator = measure.denominator
    {
      var answer = fixed(asked, indicator, numerator, denominator, rest)
      // The units that are missing have a part of the year's number.
      if let units = measure.units, units.given < units.of, [.secured, .outOfReach].contains(answer.state) {
        answer.state = .undecided
      }
      return answer
    }
    let counts = measure.denominator.map { (measure.numerator ?? value, $0) }
    var answer = ratio(asked, indicator, value, counts, rest, known)
    // A unit that is missing may bring the lowest down to nothing, and the highest up to all.
    if let units = measure.units, units.given < units.of {
      let isLowest = evaluator.overUnits(series) == .lowest
      let isHighest = evaluator.overUnits(series) == .highest
      func depends(_ one: Requirement) -> Bool {
        switch one.comparator {
        case .above, .atMost: isLowest && one.threshold.isZero
        case .below, .atLeast: isHighest && one.threshold == .one
        default: isLowest && one.threshold.isZero || isHighest && one.threshold == .one
        }
      }
      if [.secured, .outOfReach].contains(answer.state), asked.contains(where: depends) {
        answer.state = asked.allSatisfy { $0.holds(value) } ? .onCourse : .undecided
      }
    }
    return answer
  }

  /// What stands at the end may still be anything that such a figure can be.
  private func end(_ asked: [Requirement], _ indicator: Indicator, _ value: Fraction) -> Answer {
    var isShare = false
    var isCount = false
    if case .share = indicator.measure { isShare = true }
    if case .count = indicator.measure { isCount = true }
    if case .quantity = indicator.measure { isCount = true }
    let low: Fraction? = isShare || isCount ? .zero : nil
    let high: Fraction? = indicator.isRatio ? .one : nil
    let tries = [value, .zero, .one] + edges(asked.map(\.threshold), low: low, high: high)
    if !tries.contains(where: { end in asked.allSatisfy { $0.holds(end) } }) { return Answer(state: .outOfReach) }
    return Answer(state: asked.allSatisfy { $0.holds(value) } ? .onCourse : .behind)
  }

  /// The denominator stays; the numerator of a share only grows, up to it.
  private func fixed(
    _ asked: [Requirement], _ indicator: Indicator, _ numerator: Fraction, _ denominator: Fraction, _ rest: Fraction?
  ) -> Answer {
    var isShare = false
    if case .share = indicator.measure { isShare = true }
    let amounts = asked.map {
      Requirement(comparator: $0.comparator, threshold: $0.threshold * denominator - numerator)
    }
    func meets(_ more: Fraction) -> Bool { amounts.allSatisfy { $0.holds(more) } }
    let huge = Fraction(1_000_000_000) * Fraction(1_000_000_000_000)
    let all = [Fraction.zero, huge] + (isShare ? [] : [huge.negated])
    let low: Fraction? = isShare ? .zero : nil
    if isShare, (all + edges(amounts.map(\.threshold), low: low, high: nil)).allSatisfy(meets) {
      return Answer(state: .secured, rest: rest)
    }
    let left = denominator - numerator
    let tries = [.zero, left] + edges(amounts.map(\.threshold), low: low, high: left)
    if !tries.contains(where: meets) { return Answer(state: .outOfReach, rest: rest) }
    guard let rest else { return Answer(state: .undecided) }
    return Answer(state: meets(rest > left ? left : rest) ? .onCourse : .behind, rest: rest)
  }

  /// What must still come of a sum, and what is assumed to.
  private func sum(_ asked: [Requirement], _ indicator: Indicator, _ rest: Fraction?) -> Answer {
    var isCount = false
    if case .count = indicator.measure { isCount = true }
    if case .quantity = indicator.measure { isCount = true }
    func meets(_ more: Fraction) -> Bool { asked.allSatisfy { $0.holds(more) } }
    let huge = Fraction(1_000_000_000) * Fraction(1_000_000_000)
    let far = [huge] + (isCount ? [] : [huge.negated])
    let tries = [Fraction.zero] + far + edges(asked.map(\.threshold), low: isCount ? .zero : nil, high: nil)
    // Only what never falls is ever certain.
    if isCount, tries.allSatisfy(meets) { return Answer(state: .secured, rest: rest) }
    if !tries.contains(where: meets) { return Answer(state: .outOfReach, rest: rest) }
    guard let rest else { return Answer(state: .undecided) }
    return Answer(state: meets(rest) ? .onCourse : .behind, rest: rest)
  }

  private func ratio(
    _ asked: [Requirement], _ indicator: Indicator, _ value: Fraction, _ counts: (Fraction, Fraction)?,
    _ rest: Fraction?,
    _ known: (pace: Fraction?, isWhole: Bool)
  ) -> Answer {
    var isShare = false
    if case .share = indicator.measure { isShare = true }
    let (numerator, denominator) = counts ?? (value, .one)
    func meets(_ good: Fraction, of cases: Fraction) -> Bool {
      guard let end = (numerator + good) / (denominator + cases) else { return false }
      return asked.allSatisfy { $0.holds(end) }
    }
    // Good ones among the cases to come that lie on either side of each figure.
    func tries(_ cases: Fraction) -> [Fraction] {
      let exact = asked.map { $0.threshold * (denominator + cases) - numerator }
      let ends = [Fraction.zero, cases] + (isShare ? [] : [(denominator + cases) * Fraction(-1_000)])
      return ends + edges(exact, low: isShare ? .zero : nil, high: cases)
    }
    let few = (denominator / Fraction(1_000_000_000)) ?? .one
    let sizes = [few, denominator, denominator * Fraction(1_000_000_000_000)]
    if sizes.allSatisfy({ size in tries(size).allSatisfy { meets($0, of: size) } }) {
      return Answer(state: .secured, rest: rest)
    }
    if !sizes.contains(where: { size in tries(size).contains { meets($0, of: size) } }) {
      return Answer(state: .outOfReach, rest: rest)
    }
    if asked.allSatisfy({ $0.holds(value) }) { return Answer(state: .onCourse, rest: rest) }
    guard counts != nil, let rest, rest > .zero else { return Answer(state: .undecided, rest: rest) }
    if tries(rest).contains(where: { meets($0, of: rest) }) { return Answer(state: .behind, rest: rest) }
    if known.isWhole { return Answer(state: .outOfReach, rest: rest) }
    // What is missing could have as many cases as it takes.
    return Answer(state: .undecided, rest: rest)
  }

  /// The figures and what lies just beside and between them, within limits.
  private func edges(_ figures: [Fraction], low: Fraction?, high: Fraction?) -> [Fraction] {
    let little = (Fraction.one / Fraction(1_000_000_000)) ?? .one
    var all = figures.flatMap { [$0 - little, $0, $0 + little] }
    for a in figures { for b in figures { all += [((a + b) / Fraction(2)) ?? a] } }
    for limit in [low, high].compactMap({ $0 }) { for a in figures { all += [((a + limit) / Fraction(2)) ?? a] } }
    return all.filter { figure in (low.map { figure >= $0 } ?? true) && (high.map { figure <= $0 } ?? true) }
  }

  /// What is asked; of a count that is to be reduced, so much of it as may be left. nil where a figure is missing.
  private func requirements(_ unit: Int, _ target: Target, _ thresholds: [Fraction?]) -> [Requirement]? {
    let known = thresholds.compactMap { $0 }
    guard known.count == thresholds.count else { return nil }
    guard target.isReduction else {
      return zip(target.bounds, known).map { Requirement(comparator: $0.comparator, threshold: $1) }
    }
    guard case .result(let reference)? = target.baseline else { return nil }
    let series = Series(indicator: target.indicator, denominator: target.denominator, fields: target.fields)
    let earlier = evaluator.period(of: reference, for: target)
    guard evaluator.isWhole(unit, series, earlier), let base = evaluator.result(unit, series, earlier).value,
      base > .zero
    else { return nil }
    return zip(target.bounds, known).map { bound, threshold in
      let comparator: Comparator =
        switch bound.comparator {
        case .atLeast: .atMost
        case .above: .below
        case .atMost: .atLeast
        case .below: .above
        case .equal: .equal
        case .different: .different
        }
      return Requirement(comparator: comparator, threshold: base * (.one - threshold))
    }
  }

  /// What is assumed to come.
  private func rest(_ unit: Int, _ series: Series, _ pace: Fraction?) -> Fraction? {
    guard basis == .aYearEarlier else { return pace }
    let first = toDate.lastMonth + 1
    guard let period = toDate.form.named(first - 12, ahead), isWhole(unit, series, period) else { return nil }
    let measure = evaluator.result(unit, series, period)
    switch measure.answer {
    case .noCases: return evaluator.program.vocabulary[series.indicator].isRatio ? nil : .zero
    case .noData: return nil
    case .value:
      let isFixed = evaluator.overTime(series) == .fixedDenominator
      return isFixed ? measure.numerator : measure.denominator ?? measure.numerator
    }
  }

  /// The units and fields that a result is made of.
  private func sources(_ unit: Int, _ series: Series, _ period: Period) -> [(unit: Int, series: Series)] {
    var units = [unit]
    let hasUnits = !evaluator.children(of: unit).isEmpty && evaluator.overUnits(series) != .onlyOwn
    let own = evaluator.own(unit, series, period)
    if hasUnits, own.map({ $0.isOpen && evaluator.hasEnd(under: unit, series, period) }) ?? true {
      units = evaluator.leaves(under: unit, series, period)
    }
    return units.flatMap { unit in
      series.fields.isEmpty ? [(unit, series)] : series.fields.map { (unit, series.only($0)) }
    }
  }

  func isWhole(_ unit: Int, _ series: Series, _ period: Period) -> Bool { evaluator.isWhole(unit, series, period) }

  /// What the months to come and those missing bring, each unit and field going on as so far.
  private func months(
    _ unit: Int, _ series: Series
  ) -> (pace: Fraction?, isWhole: Bool) {
    var pace: Fraction? = .zero
    let sources = sources(unit, series, toDate)
    let isMean = evaluator.overUnits(series) != .pooled
    if isMean, evaluator.own(unit, series, toDate) == nil, sources.first?.unit != unit { pace = nil }
    for source in sources {
      guard let measure = evaluator.whole(source.unit, source.series, toDate) else { continue }
      switch measure.answer {
      case .noCases, .noData: continue
      case .value:
        let isFixed = evaluator.overTime(series) == .fixedDenominator
        guard let amount = isFixed ? measure.numerator : measure.denominator ?? measure.numerator else {
          pace = nil
          continue
        }
        let all = toDate.monthCount
        let past = measure.periods.map { $0.given * all / $0.of } ?? all
        let monthly = (amount / Fraction(past)) ?? .zero
        pace = pace.map { $0 + monthly * Fraction(ahead) }
      }
    }
    return (pace, evaluator.isWhole(unit, series, toDate, toTheEnd: true))
  }
}
