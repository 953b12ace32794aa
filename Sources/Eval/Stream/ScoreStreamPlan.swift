import Base
import Lang

/// How rows are scored in whole numbers: which classes of units there are, and each item's threshold for each class.
struct ScoreStreamPlan {
  /// Units of a level and a kind.
  struct ScoredClass {
    var unit: UnitClass
    var level: LevelID? { unit.level }
    var kind: KindID? { unit.kind }
    /// Its rows are scored in whole numbers; the others by the evaluation of single rows.
    var isPlain = false
    /// How many items are measured against a figure.
    var measured = 0
  }

  /// Every class, by level (none first), then kind (none first).
  private(set) var classes: [ScoredClass]
  let kindCount: Int
  private(set) var kernel: ScoreKernel
  /// For each of the layout's series: whether nothing having occurred takes the evaluation of single rows.
  private(set) var needsCases: [Bool]
  /// For each of the layout's series: the most that its items give together while there is no result, and how many of them
  /// are measured against a figure then; nil where a result may come from elsewhere.
  private(set) var missing: [(points: Int64, measured: Int64)?]
  /// Decimal places of points.
  let places: Int
  /// 10 to the power of `places`.
  let scale: Int64
  /// For each band from the highest down, the least total in it, in units of 1/scale.
  let cuts: [Int64]
  let card: Scorecard

  /// nil when nothing of the scorecard can be scored in whole numbers.
  init?(_ program: TypedProgram, _ layout: StreamLayout, period: Period, functions: Functions) {
    guard program.scorecards.count == 1, let card = program.scorecards.first, card.rounding == nil, card.cap == nil,
      card.floor == nil, !program.targets.contains(where: { $0.waiver != nil || $0.deadline != nil }),
      !ScoreStreamPlan.namesUnits(program), let places = ScoreStreamPlan.places(card),
      let scale = ScoreStreamPlan.power(places), let cuts = ScoreStreamPlan.cuts(card, scale)
    else { return nil }
    self.card = card
    self.places = places
    self.scale = scale
    self.cuts = cuts
    let levels: [LevelID?] = [nil] + program.vocabulary.levels.indices.map { LevelID($0) }
    let kinds: [KindID?] = [nil] + program.vocabulary.kinds.indices.map { KindID($0) }
    kindCount = kinds.count
    classes = levels.flatMap { level in kinds.map { ScoredClass(unit: UnitClass(level: level, kind: $0)) } }
    needsCases = layout.series.map { _ in false }
    missing = layout.series.map { series in
      let denominator = program.vocabulary[series.indicator].denominators[safe: series.denominator]
      return denominator?.derived == nil ? (0, 0) : nil
    }
    kernel = ScoreKernel(items: [])
    let plan = ScorePlan(program, period: period, functions: functions)
    // What is made of results takes the evaluation of rows.
    guard plan.plan.computations.isEmpty, card.quotas.isEmpty else { return nil }
    var thresholds = card.items.map { _ in [Rational?](repeating: nil, count: classes.count) }
    var isStrict = [Bool?](repeating: nil, count: card.items.count)
    for index in classes.indices {
      guard let cardPlan = plan.cards(for: classes[index].unit).first, cardPlan.items.count == card.items.count else {
        continue
      }
      var found: [(Rational, Bool)] = []
      for planned in cardPlan.items {
        guard let (threshold, strict) = ScoreStreamPlan.threshold(card.items[planned.item], planned, plan.plan),
          isStrict[planned.item].map({ $0 == strict }) ?? true
        else { break }
        found.append((threshold, strict))
      }
      guard found.count == card.items.count else { continue }
      for (item, (threshold, strict)) in found.enumerated() {
        thresholds[item][index] = threshold
        isStrict[item] = strict
      }
      classes[index].isPlain = true
      classes[index].measured = card.items.count { ScoreStreamPlan.isMeasured($0) }
    }
    guard classes.contains(where: \.isPlain) else { return nil }
    var items: [ScoreKernel.Item] = []
    for (index, item) in card.items.enumerated() {
      guard let series = layout.series(item.indicator, denominator: item.denominator), item.fields.isEmpty,
        let planned = ScoreStreamPlan.item(item, series, thresholds[index], isStrict[index] ?? false, scale)
      else { return nil }
      items.append(planned)
      if item.noCases != .zero { needsCases[series] = true }
      if let known = missing[series] {
        // Anything from nothing to all its points: `ItemScoring.open`.
        let open = item.noData == .open ? planned.points : 0
        missing[series] = (known.points + open, known.measured + (planned.isCounted ? 1 : 0))
      }
    }
    // Sums over two thousand million rows stay within 64 bits.
    guard items.reduce(0, { $0 &+ min($1.points, 1 << 32) }) < 1 << 32 else { return nil }
    kernel = ScoreKernel(items: items)
  }

  /// The number of a class.
  func unitClass(level: LevelID?, kind: KindID?) -> Int {
    (level.map { $0.index + 1 } ?? 0) * kindCount + (kind.map { $0.index + 1 } ?? 0)
  }

  /// The number of a class, by codes: 0 for none, else 1 more than the id.
  @inline(__always)
  func unitClass(levelCode: Int64, kindCode: Int64) -> Int { Int(levelCode) &* kindCount &+ Int(kindCode) }

  /// The band of a total in units of 1/scale; nil when none holds it.
  func band(_ total: Int64) -> Int? { cuts.firstIndex { total >= $0 } }

  /// Whether any scope is about single units.
  private static func namesUnits(_ program: TypedProgram) -> Bool {
    let scopes =
      program.targets.flatMap(\.scopes) + program.assignments.flatMap(\.scopes)
      + program.scorecards.flatMap { $0.scopes + $0.items.flatMap(\.scopes) }
    return scopes.contains { scope in
      scope.terms.contains { term in
        switch term {
        case .unit, .ofClass: return true
        case .level, .kind: return false
        }
      }
    }
  }

  /// How many decimal places every item's points have; nil when they are not rounded alike.
  private static func places(_ card: Scorecard) -> Int? {
    guard let first = card.items.first?.rounding else { return nil }
    for item in card.items where item.rounding != first || item.isBonus { return nil }
    return first.mode == .halfUp ? first.places : nil
  }

  private static func power(_ places: Int) -> Int64? {
    guard places >= 0, places <= 6 else { return nil }
    return (0..<places).reduce(Int64(1)) { power, _ in power * 10 }
  }

  /// The least total of each band, in units of 1/scale; nil when there is none.
  private static func cuts(_ card: Scorecard, _ scale: Int64) -> [Int64]? {
    var cuts: [Int64] = []
    for band in card.bands {
      guard let lower = band.totals.lower else {
        cuts.append(.min)
        continue
      }
      guard let edge = try? lower.value.multiplied(by: Rational(Int(scale))) else { return nil }
      // What lies far beyond every total is left to the general evaluation, and so can be counted on from.
      guard let least = (lower.isIncluded ? edge.ceiling() : edge.floor()).asInt, least.magnitude < 1 << 60 else {
        return nil
      }
      cuts.append(Int64(lower.isIncluded ? least : least + 1))
    }
    return cuts
  }

  private static func isMeasured(_ item: ScoreItem) -> Bool {
    switch item.scoring {
    case .proportion(.figure), .proportion(.target), .ifMet: true
    default: false
    }
  }

  /// The figure that gets all points, and whether exactly at it it is missed; nil when it takes more than that.
  private static func threshold(
    _ item: ScoreItem, _ planned: ScorePlan.ItemPlan, _ plan: GradingPlan
  ) -> (Rational, isStrict: Bool)? {
    guard planned.isApplicable, item.zeroBelow == nil, item.floor.isZero, planned.parts.count == 1,
      let part = planned.parts.first, plan.measures.indices.contains(part.measure)
    else { return nil }
    let measure = plan.measures[part.measure]
    // One denominator of a year is looked for in all its rows.
    guard measure.kind == .ratio, measure.overTime != .fixedDenominator, !measure.key.isReduction,
      measure.key.period == plan.period,
      measure.key.fields.isEmpty, measure.series.count == 1
    else { return nil }
    var bounds: [(Comparator, Rational)] = []
    switch item.scoring {
    case .proportion(.whole): bounds = [(.atLeast, .one)]
    case .proportion(.figure(let figure)): bounds = [(.atLeast, figure)]
    case .ifMet(.bounds(let given)): bounds = given.map { ($0.comparator, $0.threshold) }
    case .ifMet(.target), .proportion(.target):
      for entry in part.entries {
        guard entry.rule == nil else { return nil }
        let target = plan.targets[entry.target.index]
        for (comparator, threshold) in zip(target.comparators, target.thresholds) {
          guard case .number(let number) = threshold.constant else { return nil }
          bounds.append((comparator, number))
        }
      }
    default: return nil
    }
    guard bounds.count == 1, let (comparator, threshold) = bounds.first, threshold > .zero else { return nil }
    switch comparator {
    case .atLeast: return (threshold, false)
    case .above: return (threshold, true)
    default: return nil
    }
  }

  private static func item(
    _ item: ScoreItem, _ series: Int, _ thresholds: [Rational?], _ isStrict: Bool, _ scale: Int64
  ) -> ScoreKernel.Item? {
    guard let points = try? item.points.multiplied(by: Rational(Int(scale))), let whole = points.asInt, whole > 0,
      whole < 1 << 32
    else { return nil }
    var quotient = 1
    for case let threshold? in thresholds {
      guard let below = (try? Rational(threshold.denominator))?.asInt else { return nil }
      let (product, overflow) = (quotient / divisor(quotient, below)).multipliedReportingOverflow(by: below)
      guard !overflow, product < 1 << 32 else { return nil }
      quotient = product
    }
    var edges: [Int64] = []
    for threshold in thresholds {
      guard let threshold else {
        edges.append(0)
        continue
      }
      guard let edge = (try? threshold.multiplied(by: Rational(quotient)))?.asInt, edge < 1 << 40 else { return nil }
      edges.append(Int64(edge))
    }
    let isAllOrNothing = if case .ifMet = item.scoring { true } else { false }
    return ScoreKernel.Item(
      numerator: 2 * series, denominator: 2 * series + 1, thresholds: edges, quotient: Int64(quotient),
      isStrict: isStrict, points: Int64(whole), isAllOrNothing: isAllOrNothing, isCounted: isMeasured(item))
  }

  /// The greatest common divisor of two positive numbers.
  private static func divisor(_ a: Int, _ b: Int) -> Int {
    var (a, b) = (a, b)
    while b != 0 { (a, b) = (b, a % b) }
    return max(1, a)
  }
}
