import Base
import Lang

/// Scores units: program and data to points, totals and bands.
package struct Scorer {
  let plan: ScorePlan
  /// For each class of units: the scorecards that are for it.
  private let cards: [[ScorePlan.CardPlan]]
  private let classOfUnit: [Int32]
  var evaluator: Evaluator
  /// Whether the points of every item are kept.
  var keepsItems: Bool
  private(set) var diagnostics: [Diagnostic] = []
  private var reported: Set<Int> = []
  /// The best results among units alike, each found once.
  private var bests: [BestKey: (best: Rational?, known: Int, all: Int)] = [:]

  private struct BestKey: Hashable {
    var measure: Int
    var level: LevelID?
    var item: Int
  }

  var program: TypedProgram { plan.plan.program }

  init(
    _ program: TypedProgram, _ dataset: Dataset, period: Period, asOf: CalendarDate?, functions: Functions,
    keepsItems: Bool
  ) {
    let plan = ScorePlan(program, period: period, asOf: asOf, functions: functions)
    self.plan = plan
    evaluator = Evaluator(plan.plan, dataset, functions)
    let units = UnitClasses(program: program, units: dataset.units, on: period)
    classOfUnit = units.classOfUnit
    cards = units.classes.map { $0.map { plan.cards(for: $0) } ?? [] }
    self.keepsItems = keepsItems
  }

  /// The scores of one unit in the period, one for each scorecard that is for it.
  mutating func rows(_ unit: Int) -> [ScoreRow] {
    cards(ofUnit: unit).map { planned in
      var row = row(unit, planned)
      row.ties = ties(unit, planned.card)
      return row
    }
  }

  /// What the items of a unit's score gave, which was made here.
  mutating func items(_ row: ScoreRow) -> [ItemScore] {
    guard let planned = cards(ofUnit: row.unit).first(where: { $0.card == row.card }) else { return [] }
    return self.row(row.unit, planned).items
  }

  /// The scorecards for a unit.
  func cards(ofUnit unit: Int) -> [ScorePlan.CardPlan] { cards[Int(classOfUnit[unit])] }

  /// The messages of scoring, in order of their places.
  var messages: [Diagnostic] { evaluator.sortedDiagnostics + diagnostics }

  /// The messages about scorecards that were not taken yet.
  mutating func takeDiagnostics() -> [Diagnostic] {
    defer { diagnostics = [] }
    return evaluator.takeOfScores() + diagnostics
  }

  /// `classing`: whether also the band is asked for.
  mutating func row(_ unit: Int, _ planned: ScorePlan.CardPlan, classing: Bool = true) -> ScoreRow {
    let card = program.scorecards[planned.card]
    var row = ScoreRow(
      unit: unit, card: planned.card, period: plan.plan.period, items: [], total: nil, band: nil, met: 0, measured: 0)
    var sum = CardSum(card: card)
    do throws(ArithmeticFault) {
      for item in planned.items {
        let score = withheld(score(unit, item, card), unit, item, card)
        if let withheld = score.withheld { row.withheld.append(.noPoints(card.items[item.item], withheld, program)) }
        try sum.add(score.points, card.items[item.item])
        if let isMet = score.isMet {
          row.measured += 1
          if isMet { row.met += 1 }
        }
        if keepsItems { row.items.append(score) }
      }
      row.total = try sum.total()
      if card.notApplicable == nil, let found = try sum.wrongWeights(planned) {
        row.total = nil
        if reported.insert(-1 - planned.card).inserted {
          diagnostics.append(.weightsDoNotAddUp(card, found, unit: evaluator.units[unit].name))
        }
      }
    } catch {
      evaluator.report(LocatedFault(ComputingFault(error), card.range), unit)
    }
    if classing, let total = row.total { classify(&row, total, card) }
    return row
  }

  /// The band of a total: the highest whose points and conditions hold. What is open leaves it open between two.
  private mutating func classify(_ row: inout ScoreRow, _ total: PointRange, _ card: Scorecard) {
    guard var best = card.band(of: total.highest), var worst = card.band(of: total.lowest) else { return }
    var conditions = plan.plan.classing[row.card][...]
    if !conditions.isEmpty {
      var asked: [Int: Int] = [:]
      for (index, band) in card.bands.enumerated() where band.condition != nil {
        asked[index] = conditions.removeFirst()
        if !card.quotas.isEmpty, let condition = asked[index] {
          row.conditions[index] = .some(holds(condition, row.unit))
        }
      }
      let high = best
      for (limit, condition) in zip(card.limits, conditions) {
        switch holds(condition, row.unit) {
        case true?: (best, worst) = (max(best, limit.band), max(worst, limit.band))
        case nil: worst = max(worst, limit.band)
        case false?: break
        }
      }
      // Of the bands that are left to it, the highest whose condition holds.
      func falls(_ band: Int, unlessSure: Bool) -> Bool {
        guard band < card.bands.count - 1, let condition = asked[band] else { return false }
        let held = holds(condition, row.unit)
        return held == false || held == nil && unlessSure
      }
      while falls(best, unlessSure: false) { best += 1 }
      while falls(worst, unlessSure: true) { worst += 1 }
      row.remarks = classingRemarks(row, card, from: high, to: worst)
    }
    row.bands = best...max(best, worst)
    if best == worst { row.band = best }
  }

  /// Whether a condition on other results holds for a unit; nil while that is not known.
  mutating func holds(_ condition: Int, _ unit: Int) -> Bool? {
    if case .value(.truth(let truth)) = evaluator.made(unit, condition).value { return truth }
    return nil
  }

  /// What a band asks beside points, where it does not hold for a unit or is not known; nil where nothing stands against it.
  mutating func lacking(_ band: Int, _ unit: Int, _ card: Int) -> Wording? {
    let bands = program.scorecards[card].bands
    let place = bands[..<band].count { $0.condition != nil }
    guard bands[band].condition != nil, let condition = plan.plan.classing[card][safe: place] else { return nil }
    let computation = plan.plan.computations[condition]
    let words = evaluator.words(computation).text(computation.expression)
    switch holds(condition, unit) {
    case true?: return nil
    case false?: return .bandAsks(bands[band].title, words)
    case nil: return .bandOpen(bands[band].title, words)
    }
  }

  /// Why a unit is in another band than its points would put it into, or in none yet.
  private mutating func classingRemarks(
    _ row: ScoreRow, _ card: Scorecard, from high: Int, to worst: Int
  ) -> [Wording] {
    var conditions = plan.plan.classing[row.card][...]
    var remarks: [Wording] = []
    for (index, band) in card.bands.enumerated() where band.condition != nil {
      let condition = conditions.removeFirst()
      guard high <= index, index <= worst else { continue }
      let words = evaluator.words(plan.plan.computations[condition]).text(plan.plan.computations[condition].expression)
      switch holds(condition, row.unit) {
      case false?: remarks.append(.bandAsks(band.title, words))
      case nil: remarks.append(.bandOpen(band.title, words))
      case true?: break
      }
    }
    for limit in card.limits {
      guard let condition = conditions.popFirst() else { break }
      let words = evaluator.words(plan.plan.computations[condition]).text(plan.plan.computations[condition].expression)
      switch holds(condition, row.unit) {
      case true? where high < limit.band: remarks.append(.neverBetter(card.bands[limit.band].title, words))
      case nil where high < limit.band: remarks.append(.mayNotBeBetter(card.bands[limit.band].title, words))
      default: break
      }
    }
    return remarks
  }

  /// What one item gives.
  private mutating func score(_ unit: Int, _ planned: ScorePlan.ItemPlan, _ card: Scorecard) -> ItemScore {
    let item = card.items[planned.item]
    guard planned.isApplicable else {
      var score = ItemScore(item: planned.item, state: .notApplicable)
      // A bonus that is not for the unit is nobody's: it is never given for not being applicable.
      score.points = item.isBonus ? nil : Scorer.points(card.notApplicable ?? .neutral, item)
      return score
    }
    if planned.parts.count == 1 { return score(unit, planned.parts[0], planned.item, card) }
    var scores: [ItemScore] = []
    for (index, part) in planned.parts.enumerated() {
      var score = score(unit, part, planned.item, card)
      score.part = index
      scores.append(score)
    }
    return ItemScore.least(of: ItemScore.settled(scores, planned.parts.map(\.recurrence)))
  }

  /// What one result gives to an item.
  private mutating func score(
    _ unit: Int, _ part: ScorePlan.PartPlan, _ place: Int, _ card: Scorecard
  ) -> ItemScore {
    let item = card.items[place]
    var score = ItemScore(item: place, state: .notYetDue)
    let target = part.entries.first?.target
    var measurement =
      target.map { evaluator.result(unit, $0) } ?? evaluator.measurement(unit, part.measure, at: item.range)
    var scoring = ItemScoring(item: item)
    if item.needsTarget { scoring.bounds = bounds(unit, part.entries) }
    if case .toTheBest = item.scoring {
      scoring.isLowerBetter = program.vocabulary[item.indicator].lowerIsBetter
      let (best, known, all) = bestResult(of: part.measure, item, like: unit)
      scoring.best = best
      if known < all { measurement.remarks.append(.bestOf(known, of: all)) }
    }
    score.threshold = scoring.ceiling
    if let target, plan.plan.targets[target.index].time.state == .notYetDue {
      score.points = scoring.open()
      if keepsItems { score.measurement = measurement }
      return score
    }
    if let value = measurement.measured.rational, let gap = incomparable(unit, part.entries, value, scoring.bounds) {
      measurement.remarks.append(gap)
      (score.state, score.points) = (.noData, noData(scoring))
      if keepsItems { score.measurement = measurement }
      return score
    }
    switch measurement.measured {
    case .noCases:
      score.state = .noCases
      score.points = Scorer.points(item.noCases, item)
      if score.threshold != nil { score.isMet = false }
    case .noData: (score.state, score.points) = (.noData, noData(scoring, between: measurement.bounds))
    case .value(let value):
      do {
        if let points = try scoring.points(for: value) {
          (score.state, score.points) = (.scored, PointRange(points))
          score.isMet = scoring.isMet(by: value)
        } else {
          (score.state, score.points) = (.noData, noData(scoring))
          if case .asGiven = item.scoring { refuse(value, item, &measurement, unit) }
        }
      } catch {
        evaluator.report(LocatedFault(ComputingFault(error), item.range), unit)
        (score.state, score.points) = (.noData, noData(scoring))
      }
    }
    if keepsItems { score.measurement = measurement }
    return score
  }

  /// The best result of an item among the units of one level that have the item, and of how many it is known.
  mutating func bestResult(
    of measure: Int, _ item: ScoreItem, like unit: Int
  ) -> (best: Rational?, known: Int, all: Int) {
    let key = BestKey(measure: measure, level: evaluator.units[unit].level, item: Int(item.range.lower))
    if let found = bests[key] { return found }
    let falls = program.vocabulary[item.indicator].lowerIsBetter
    var (best, known, all): (Rational?, Int, Int) = (nil, 0, 0)
    for other in evaluator.units.indices where evaluator.units[other].level == key.level {
      let asked = cards(ofUnit: other).contains { planned in
        planned.items.contains {
          $0.isApplicable && program.scorecards[planned.card].items[$0.item].range == item.range
        }
      }
      guard asked else { continue }
      all += 1
      let measurement = evaluator.measurement(other, measure, at: item.range)
      if measurement.measured == .noCases { all -= 1 }
      guard let value = measurement.measured.rational else { continue }
      known += 1
      if best.map({ falls ? value < $0 : value > $0 }) ?? true { best = value }
    }
    bests[key] = (best, known, all)
    return (best, known, all)
  }

  /// Why the result cannot be held against what one of the targets refers to.
  private mutating func incomparable(
    _ unit: Int, _ entries: [GradingPlan.Entry], _ value: Rational, _ bounds: [Judge.Bound]?
  ) -> Wording? {
    guard let bounds else { return nil }
    for entry in entries {
      if let gap = evaluator.incomparable(unit, entry, value, bounds) { return gap }
    }
    return nil
  }

  /// The points by a declared answer; nil when the item is left out. `zero` is zero whatever the least that results give.
  private static func points(_ answer: Indicator.NoCases, _ item: ScoreItem) -> PointRange? {
    switch answer {
    case .full: PointRange(item.takes ? item.points.negated : item.points)
    case .zero: PointRange(.zero)
    case .neutral: nil
    }
  }

  /// `results`: between which figures the result surely lies, where that is known.
  private func noData(_ scoring: ItemScoring, between results: ClosedRange<Rational>? = nil) -> PointRange {
    switch scoring.item.noData {
    case .zero: PointRange(.zero)
    case .open: results.flatMap { try? scoring.points(forAll: $0) } ?? scoring.open()
    }
  }

  /// The bounds of the targets in force; nil where one has no threshold.
  mutating func bounds(_ unit: Int, _ entries: [GradingPlan.Entry]) -> [Judge.Bound]? {
    var bounds: [Judge.Bound] = []
    for entry in entries {
      let (thresholds, _) = evaluator.thresholds(unit, entry)
      for (comparator, threshold) in zip(plan.plan.targets[entry.target.index].comparators, thresholds) {
        guard let threshold else { return nil }
        bounds.append(Judge.Bound(comparator: comparator, threshold: threshold))
      }
    }
    return bounds
  }

  /// Says that a result is no number of points, for the first unit of each item.
  private mutating func refuse(
    _ value: Rational, _ item: ScoreItem, _ measurement: inout Measurement, _ unit: Int
  ) {
    let remark = Wording.notPoints(value, item)
    measurement.remarks.append(remark)
    guard reported.insert(Int(item.range.lower)).inserted else { return }
    diagnostics.append(.notPoints(value, item, measurement.cells.first, unit: evaluator.units[unit].name))
  }
}

extension ItemScore {
  /// The scores with those of a target that recurs made one: what so many of its parts give as the pack asks for.
  fileprivate static func settled(_ scores: [ItemScore], _ recurrences: [ScorePlan.Recurrence?]) -> [ItemScore] {
    var settled: [ItemScore] = []
    var groups: [ScorePlan.Recurrence: [ItemScore]] = [:]
    var order: [ScorePlan.Recurrence] = []
    for (score, recurrence) in zip(scores, recurrences) {
      guard let recurrence else {
        settled.append(score)
        continue
      }
      if groups[recurrence] == nil { order.append(recurrence) }
      groups[recurrence, default: []].append(score)
    }
    for recurrence in order {
      let group = groups[recurrence] ?? []
      // Parts in which nothing occurred, or that are left out, are fewer to be met.
      let counted = group.filter { $0.points != nil && $0.state != .noCases }
      let reached = recurrence.asked.reached(counted.map(\.isMet))
      guard reached.wanted > 0, var score = counted.deciding(recurrence.asked.enough, reached.wanted) else {
        settled += group.prefix(1)
        continue
      }
      score.isMet = reached.surely >= reached.wanted ? true : reached.possibly < reached.wanted ? false : nil
      settled.append(score)
    }
    return settled.isEmpty ? scores : settled
  }

  /// Of what several results give to an item, the least: every one of its targets must be met. Those that are left out
  /// do not count, unless all are.
  fileprivate static func least(of scores: [ItemScore]) -> ItemScore {
    var least = scores[0]
    for score in scores.dropFirst() {
      guard let points = score.points else { continue }
      guard let known = least.points else {
        least = score
        continue
      }
      if (points.highest, points.lowest) < (known.highest, known.lowest) {
        let isMet = least.isMet
        least = score
        if isMet == false { least.isMet = false }
      } else if score.isMet == false {
        least.isMet = false
      }
      least.points = PointRange(min(points.lowest, known.lowest), min(points.highest, known.highest))
    }
    // What is still open may turn out otherwise.
    if least.isMet == true, scores.contains(where: { $0.points != nil && $0.isMet == nil }) { least.isMet = nil }
    if least.state == .scored, least.points?.exact == nil,
      let open = scores.first(where: { $0.state == .notYetDue || $0.state == .noData })
    {
      least.state = open.state
    }
    return least
  }
}
