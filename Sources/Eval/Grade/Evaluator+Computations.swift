import Base
import Lang

/// What was made of results already: each of a unit once, however many others are made of it.
final class MadeResults {
  struct Key: Hashable {
    var unit: Int
    /// Index into `GradingPlan.computations`.
    var computation: Int
  }

  /// The most that is kept.
  private static let most = 1 << 16
  /// How deep results may be made of one another.
  static let mostDepth = 60
  /// How deep they are being made.
  var depth = 0

  private var made: [Key: MadeResult] = [:]
  /// What scores units by a period, for those who ask for points: made on first use.
  private var scorers: [Period: Scorer] = [:]
  /// Which targets hold for which units; made on first use.
  private var targets: UnitTargets?

  /// The bands of units by scorecards with quotas, which take those of all units.
  var classed: [Card: [Int: ClosedRange<Int>]] = [:]

  struct Card: Hashable {
    var card: Int
    var period: Period
  }

  subscript(key: Key) -> MadeResult? { made[key] }

  func keep(_ result: MadeResult, _ key: Key) {
    if made.count >= MadeResults.most { made.removeAll(keepingCapacity: true) }
    made[key] = result
  }

  func targets(_ make: () -> UnitTargets) -> UnitTargets {
    if let targets { return targets }
    let made = make()
    targets = made
    return made
  }

  /// The scorer of a period, taken out while it is used.
  func take(_ period: Period) -> Scorer? { scorers.removeValue(forKey: period) }

  func give(_ scorer: Scorer, back period: Period) { scorers[period] = scorer }
}

/// What a computation came to for a unit.
struct MadeResult {
  var value: Evaluated
  /// Whether it is missing because nothing occurred of what it is made of.
  var isNoCases = false
  /// Between which values it surely lies, where it is missing.
  var range: ClosedRange<Rational>?
  var counts: (numerator: Rational, denominator: Rational)?
  var coverage: Coverage?
  var remarks: [Wording] = []
}

extension Evaluator {
  /// The result of a unit that is made of others. What the data give of it is used where nothing can be made.
  mutating func made(_ unit: Int, _ index: Int, _ computation: Int) throws(ArithmeticFault) -> Measurement {
    let measure = plan.measures[index]
    if let criterion = criterion(measure.key.indicator), !isAsked(criterion, of: unit) {
      // A criterion of other units asks nothing of this one.
      return Measurement(measured: .noCases, remarks: [.criterionOfOthers])
    }
    let result = made(unit, computation)
    let given = try measurer.own(unit, index)
    let isGiven = given.state == .given || given.state == .bare
    var measurement = Measurement(measured: .noData, remarks: result.remarks)
    measurement.bounds = result.range
    measurement.units = result.coverage
    let value: Rational? =
      switch result.value {
      case .value(.number(let number)): number
      case .value(.truth(let truth)): truth ? .one : .zero
      default: nil
      }
    if let value, let fault = impossible(value, measure.key.indicator) {
      measurement.remarks.insert(fault, at: 0)
      return measurement
    }
    if let value {
      measurement.measured = .value(value)
      if let counts = result.counts, measure.kind == .ratio {
        (measurement.numerator, measurement.denominator) = counts
      } else if measure.kind == .sum {
        measurement.numerator = value
      }
      guard isGiven else { return measurement }
      let found =
        measure.kind == .ratio && given.state == .given
        ? try given.numerator.divided(by: given.denominator) : given.numerator
      if found != value {
        let indicator = plan.program.vocabulary[measure.key.indicator]
        measurement.remarks.append(
          .givenOtherwise(Display.value(found, indicator.type, in: plan.program.vocabulary, against: [value])))
      }
      return measurement
    }
    if isGiven {
      var known = try measurer.measurement(unit: unit, measure: index)
      known.remarks.append(.givenNotMade)
      return known
    }
    measurement.measured = result.isNoCases ? .noCases : .noData
    return measurement
  }

  /// Why a value that was computed is none of its indicator's: a share above all, fewer cases than none.
  private func impossible(_ value: Rational, _ id: IndicatorID) -> Wording? {
    let indicator = plan.program.vocabulary[id]
    guard GivenCheck.fault(value: value, measure: indicator.measure) != nil else { return nil }
    return .noSuchValue(Display.value(value, indicator.type, in: plan.program.vocabulary))
  }

  /// The target that a criterion is graded by, where it is for some units only.
  private func criterion(_ indicator: IndicatorID) -> TargetID? {
    guard plan.program.vocabulary[indicator].measure == .truth else { return nil }
    return plan.program.targets.first { $0.indicator == indicator && $0.isCriterion && !$0.scopes.isEmpty }?.id
  }

  private func isAsked(_ target: TargetID, of unit: Int) -> Bool {
    madeResults.targets { UnitTargets(plan, units) }.entries(ofUnit: unit).contains { $0.target == target }
  }

  /// What a computation comes to for a unit.
  mutating func made(_ unit: Int, _ index: Int) -> MadeResult {
    let key = MadeResults.Key(unit: unit, computation: index)
    if let known = madeResults[key] { return known }
    // The checker lets nothing so high pass.
    guard madeResults.depth < MadeResults.mostDepth else {
      report(LocatedFault(.tooLarge, plan.computations[index].range), unit)
      return MadeResult(value: .missing(.fault(.tooLarge)), remarks: [.fault(.tooLarge)])
    }
    madeResults.depth += 1
    defer { madeResults.depth -= 1 }
    let result = compute(unit, plan.computations[index])
    madeResults.keep(result, key)
    return result
  }

  /// What a computation finds of a unit beside its results.
  mutating func facts(
    _ unit: Int, _ index: Int
  ) -> [(plan: FactPlan, found: FoundFact, type: ValueType)] {
    let computation = plan.computations[index]
    let types = computation.expression.factTypes
    return computation.references.facts.enumerated().map { place, fact in
      (fact, find(fact, unit, computation), types[place] ?? .number)
    }
  }

  private mutating func compute(_ unit: Int, _ computation: ComputationPlan) -> MadeResult {
    var values = PlannedValues()
    var reasons: [Wording] = []
    var uncounted: Set<PlannedLeaf> = []
    var gaps: [Wording] = []
    for reference in computation.references.results {
      let value = value(of: reference, unit, computation)
      if case .missing(let reason) = value.found {
        reasons.append(reason)
        if value.isNoCases { uncounted.insert(.result(values.results.count)) }
      }
      if let gap = value.gap, !gaps.contains(gap) { gaps.append(gap) }
      if let range = value.range { values.ranges[values.results.count] = range }
      values.results.append(value.found)
    }
    for fact in computation.references.facts {
      let found = find(fact, unit, computation)
      if case .missing(let reason) = found.value {
        reasons.append(reason)
        if found.isNoCases { uncounted.insert(.fact(values.facts.count)) }
      }
      values.facts.append(found)
    }
    let computing = Computing(functions: functions, values: values)
    do {
      var result = MadeResult(value: try computing.value(computation.expression))
      if case .fact(let index)? = computation.expression.leaf, let fact = values.facts[safe: index] {
        (result.range, result.counts, result.coverage) = (fact.range, fact.counts, fact.coverage)
        result.remarks = fact.remarks
      }
      switch result.value {
      case .missing(let reason):
        result.isNoCases = try isUncounted(computation.expression, computing, uncounted)
        for other in [reason] + reasons
        where !result.remarks.contains(other) && result.remarks.count < 3 && other != .nothingToCompute {
          result.remarks.append(other)
        }
        result.remarks += try parts(of: computation, computing, thatHold: nil)
      case .value(.truth(false)):
        result.remarks += try parts(of: computation, computing, thatHold: false)
        for fact in values.facts where fact.value == .value(.truth(false)) {
          for remark in fact.remarks where !result.remarks.contains(remark) { result.remarks.append(remark) }
        }
      case .value: break
      }
      if case .value = result.value { result.remarks += gaps.prefix(3) }
      return result
    } catch {
      report(error, unit)
      return MadeResult(value: .missing(.fault(error.fault)), remarks: [.fault(error.fault)])
    }
  }

  /// Whether an expression that is missing is so only for want of cases: of its conditions those that are open.
  private func isUncounted(
    _ expression: PlannedExpression, _ computing: Computing<PlannedValues>, _ uncounted: Set<PlannedLeaf>
  ) throws(LocatedFault) -> Bool {
    switch expression.node {
    case .all(let parts), .any(let parts), .atLeast(_, let parts):
      for part in parts {
        guard case .missing = try computing.value(part) else { continue }
        if try !isUncounted(part, computing, uncounted) { return false }
      }
      return true
    case .not(let part): return try isUncounted(part, computing, uncounted)
    default:
      return expression.everyLeaf { leaf in
        guard case .missing? = computing.values.value(of: leaf) else { return true }
        return uncounted.contains(leaf)
      }
    }
  }

  /// The conditions of a group that do not hold, or that are open (`thatHold` nil), in words.
  private func parts(
    of computation: ComputationPlan, _ computing: Computing<PlannedValues>, thatHold wanted: Bool?
  ) throws(LocatedFault) -> [Wording] {
    let parts: [PlannedExpression]
    switch computation.expression.node {
    case .all(let all), .any(let all), .atLeast(_, let all): parts = all
    default: return []
    }
    let text = words(computation)
    var found: [Wording] = []
    for part in parts {
      let holds: Bool? = if case .value(.truth(let truth)) = try computing.value(part) { truth } else { nil }
      if holds == wanted { found.append(text.text(part)) }
    }
    guard !found.isEmpty else { return [] }
    let shown = Wording.list(found)
    return [wanted == nil ? .openConditions(shown) : .conditionsNotHeld(shown)]
  }

  /// What a computation says, in words.
  func words(_ computation: ComputationPlan) -> ExpressionText {
    ExpressionText(
      vocabulary: plan.program.vocabulary, references: computation.references, period: computation.period,
      functions: plan.program.functions, facts: FactText(plan))
  }

  // MARK: What it is made of

  private mutating func value(
    of reference: References.Result, _ unit: Int, _ computation: ComputationPlan
  ) -> (found: Evaluated, isNoCases: Bool, gap: Wording?, range: ClosedRange<Rational>?) {
    let vocabulary = plan.program.vocabulary
    let indicator = vocabulary[reference.indicator]
    let name = Display.name(indicator.term)
    guard let measure = reference.measure else { return (.missing(.noEarlierResult(of: name)), false, nil, nil) }
    let measurement = measurement(unit, measure, at: computation.range)
    switch measurement.measured {
    case .value(let value):
      let period = reference.period ?? computation.period
      // A sum that lacks parts is not held against one of another period.
      if indicator.addsUp, reference.isCompared, !isWhole(unit, measure) {
        return (.missing(.sumOverGaps(period)), false, nil, nil)
      }
      let gaps = [measurement.units, measurement.periods].compactMap { $0 }.filter(\.hasGaps)
      let found = Evaluated.value(indicator.measure == .truth ? .truth(!value.isZero) : .number(value))
      var gap = gaps.first.map { Wording.partialResult(period, $0) }
      if gap == nil, let remark = measurement.remarks.first {
        gap = Wording(en: "\(name.en): \(remark.en)", vi: "\(name.vi): \(remark.vi)")
      }
      return (found, false, indicator.computation == nil ? gap : nil, nil)
    case .noCases: return (.missing(.noCasesOf(name, reference.period ?? computation.period)), true, nil, nil)
    case .noData:
      if indicator.computation != nil {
        return (.missing(measurement.remarks.first ?? .notKnown(name)), false, nil, measurement.bounds)
      }
      return (.missing(.noResult(reference.period ?? computation.period, of: name)), false, nil, nil)
    }
  }

  private mutating func find(_ fact: FactPlan, _ unit: Int, _ computation: ComputationPlan) -> FoundFact {
    switch fact {
    case .nothing: return FoundFact(value: .missing(.nothingToCompute))
    case .meets(let targets, _):
      if computation.period == plan.period { return meets(targets, unit) }
      return inPeriod(computation.period) { $0.evaluator.meets(targets, unit) }
        ?? FoundFact(value: .missing(.nothingToCompute))
    case .units(let units): return find(units, unit, computation)
    case .itemPoints(let card, let item):
      guard let row = score(unit, card, computation.period) else { return notScored(card) }
      guard let score = row.items.first(where: { $0.item == item }), score.state != .notApplicable,
        let points = score.points
      else { return FoundFact(value: .missing(.itemLeftOut(item, plan.program.scorecards[card])), isNoCases: true) }
      return points.found(.pointsOpen(plan.program.scorecards[card].items[item].id))
    case .total(let card):
      guard let total = score(unit, card, computation.period)?.total else { return notScored(card) }
      return total.found(.totalOpen(plan.program.scorecards[card]))
    case .everyItem(let card, let ofGroups, let comparator, let part):
      guard let row = score(unit, card, computation.period) else { return notScored(card) }
      return everyItem(row, plan.program.scorecards[card], ofGroups, comparator, part)
    case .inBand(let card, let band, let orBetter):
      guard let bands = bands(unit, card, computation.period) else { return notScored(card) }
      let (best, worst) = (bands.lowerBound, bands.upperBound)
      if orBetter ? worst <= band : best == band && worst == band { return FoundFact(value: .value(.truth(true))) }
      if best > band || !orBetter && worst < band { return FoundFact(value: .value(.truth(false))) }
      return FoundFact(value: .missing(.totalOpen(plan.program.scorecards[card])))
    }
  }

  private func notScored(_ card: Int) -> FoundFact {
    FoundFact(value: .missing(.notScored(plan.program.scorecards[card])))
  }

  /// The points of a unit by a scorecard; nil where the scorecard is not for it.
  private mutating func score(_ unit: Int, _ card: Int, _ period: Period, classing: Bool = false) -> ScoreRow? {
    inPeriod(period) { scorer in
      scorer.cards(ofUnit: unit).first { $0.card == card }.map { scorer.row(unit, $0, classing: classing) }
    } ?? nil
  }

  /// What is found by the plan as it is judged in a period; nil where no data are at hand.
  private mutating func inPeriod<Found>(_ period: Period, _ find: (inout Scorer) -> Found) -> Found? {
    guard let dataset = measurer.scored else { return nil }
    var scorer =
      madeResults.take(period)
      ?? Scorer(plan.program, dataset, period: period, asOf: plan.asOf, functions: functions, keepsItems: true)
    // What is found so takes more room than what computes.
    scorer.evaluator.madeResults.depth = madeResults.depth + 3
    defer { madeResults.give(scorer, back: period) }
    return find(&scorer)
  }

  /// The bands that a unit may be in, the quotas of the scorecard held to; nil where it is in none.
  private mutating func bands(_ unit: Int, _ card: Int, _ period: Period) -> ClosedRange<Int>? {
    if plan.program.scorecards[card].quotas.isEmpty {
      return score(unit, card, period, classing: true)?.bands
    }
    if let known = madeResults.classed[.init(card: card, period: period)] { return known[unit] }
    var rows: [ScoreRow] = []
    for other in units.indices {
      if let row = score(other, card, period, classing: true) { rows.append(row) }
    }
    do {
      try Quotas.apply(to: &rows, units, plan.program)
    } catch {
      report(LocatedFault(ComputingFault(error), plan.program.scorecards[card].range), unit)
    }
    var classed: [Int: ClosedRange<Int>] = [:]
    for row in rows { classed[row.unit] = row.bands }
    madeResults.classed[.init(card: card, period: period)] = classed
    return classed[unit]
  }

  /// Whether every item of a scorecard, or every group of items, has such a part of its points. What is left out, for want
  /// of cases or because it is not for the unit, asks nothing, and neither does a bonus.
  private func everyItem(
    _ row: ScoreRow, _ card: Scorecard, _ ofGroups: Bool, _ comparator: Comparator, _ part: Rational
  ) -> FoundFact {
    var asked: [(name: Wording, points: PointRange, most: Rational)] = []
    var places: [Int: Int] = [:]
    for score in row.items {
      let item = card.items[score.item]
      guard !item.isBonus, score.state != .notApplicable, let points = score.points else { continue }
      guard ofGroups else {
        let title = item.title ?? plan.program.vocabulary[item.indicator].term.title ?? item.id
        asked.append((Wording(en: item.title ?? item.id, vi: title), points, item.points))
        continue
      }
      guard let group = item.group else { continue }
      guard let place = places[group] else {
        places[group] = asked.count
        asked.append((Wording(same: card.groups[group].title), points, item.points))
        continue
      }
      guard let lowest = try? asked[place].points.lowest.adding(points.lowest),
        let highest = try? asked[place].points.highest.adding(points.highest),
        let most = try? asked[place].most.adding(item.points)
      else { return FoundFact(value: .missing(.fault(.tooLarge))) }
      (asked[place].points, asked[place].most) = (PointRange(lowest, highest), most)
    }
    var open: [Wording] = []
    var failing: [Wording] = []
    for (name, points, most) in asked {
      guard let figure = try? most.multiplied(by: part) else { return FoundFact(value: .missing(.fault(.tooLarge))) }
      switch comparator.holds(forAll: points.lowest...points.highest, figure) {
      case true?: continue
      case false?: failing.append(name)
      case nil: open.append(name)
      }
    }
    if !failing.isEmpty {
      return FoundFact(
        value: .value(.truth(false)), remarks: [ofGroups ? .groupsBelow(.list(failing)) : .itemsBelow(.list(failing))])
    }
    if !open.isEmpty {
      return FoundFact(value: .missing(ofGroups ? .groupsOpen(.list(open)) : .itemsOpen(.list(open))))
    }
    return FoundFact(value: .value(.truth(true)))
  }

  /// Whether the unit meets all of some targets that are for it.
  private mutating func meets(_ targets: [TargetID], _ unit: Int) -> FoundFact {
    let wanted = Set(targets)
    let all = madeResults.targets { UnitTargets(plan, units) }
    var open: (reason: Wording, isNoCases: Bool)?
    var isAsked = false
    for entry in all.entries(ofUnit: unit)
    where wanted.contains(entry.target) || entry.replaces.contains(where: wanted.contains) {
      // The parts of a target that recurs are asked for by the whole of it, which may be met without some of them.
      if case .occurrence? = plan.program[entry.target].span { continue }
      isAsked = true
      let row = row(unit, entry)
      switch row.verdict {
      case .met, .forInformation: continue
      case .missed:
        let name = Display.name(plan.program.vocabulary[plan.program[entry.target].indicator].term)
        return FoundFact(value: .value(.truth(false)), remarks: [.verdictOpen(name, Display.verdict(.missed))])
      case .noCases, .noData, .notYetDue:
        let name = Display.name(plan.program.vocabulary[plan.program[entry.target].indicator].term)
        let reason = Wording.verdictOpen(name, Display.verdict(row.verdict))
        if open == nil || open?.isNoCases == true { open = (reason, row.verdict == .noCases) }
      }
    }
    if let open { return FoundFact(value: .missing(open.reason), isNoCases: open.isNoCases) }
    return isAsked
      ? FoundFact(value: .value(.truth(true))) : FoundFact(value: .missing(.notAsked), isNoCases: true)
  }

  // MARK: Over units

  private mutating func find(_ fact: FactPlan.Units, _ unit: Int, _ computation: ComputationPlan) -> FoundFact {
    var known: [(unit: Int, value: Rational)] = []
    var open: [Wording] = []
    var out = 0
    var isOnlyNoCases = true
    let found = units(under: unit, fact.level, on: computation.period)
    for other in found {
      var counts: Bool? = true
      if let condition = fact.condition {
        let result = made(other, condition)
        if case .value(.truth(let truth)) = result.value { counts = truth } else { counts = nil }
        // What has no cases is neither in the one nor in the other.
        if counts == nil, result.isNoCases {
          out += 1
          continue
        }
      }
      guard let counts else {
        open.append(Wording(same: units[other].name))
        isOnlyNoCases = false
        continue
      }
      guard let value = fact.value else {
        known.append((other, counts ? .one : .zero))
        continue
      }
      guard counts else { continue }
      let result = made(other, value)
      if let number = result.value.number {
        known.append((other, number))
      } else if result.isNoCases {
        out += 1
      } else {
        open.append(Wording(same: units[other].name))
        isOnlyNoCases = false
      }
    }
    guard !found.isEmpty else { return FoundFact(value: .missing(.noUnitsUnder(levelName(fact.level)))) }
    do {
      var result = try together(fact, known, open: open.count)
      if fact.value == nil {
        // Of a number those that make it, of a share those that it lacks.
        let isShare = fact.function == .share
        let named = known.filter { $0.value.isZero == isShare }.map { Wording(same: units[$0.unit].name) }
        if !named.isEmpty { result.remarks.append(isShare ? .notCounted(.list(named)) : .counted(.list(named))) }
      }
      result.isNoCases = open.isEmpty && isOnlyNoCases
      result.coverage = Coverage(given: known.count, of: known.count + open.count)
      if !open.isEmpty { result.remarks.append(.noDataFrom(open)) }
      return result
    } catch {
      report(LocatedFault(ComputingFault(error), computation.range), unit)
      return FoundFact(value: .missing(.fault(ComputingFault(error))))
    }
  }

  /// What units come to together. `open`: of how many it is not known, of which each may count or not.
  private func together(
    _ fact: FactPlan.Units, _ known: [(unit: Int, value: Rational)], open: Int
  ) throws(ArithmeticFault) -> FoundFact {
    let reason = Wording.unitsOpen(open)
    var sum = Rational.zero
    for (_, value) in known { sum = try sum.adding(value) }
    let all = Rational(known.count + open)
    switch fact.function {
    case .count:
      if open == 0 { return FoundFact(value: .value(.number(sum))) }
      return FoundFact(value: .missing(reason), range: sum...(try sum.adding(Rational(open))))
    case .share:
      if all.isZero { return FoundFact(value: .missing(.nothingToCompute)) }
      if open == 0 {
        return FoundFact(value: .value(.number(try sum.divided(by: all))), counts: (sum, all))
      }
      let most = try sum.adding(Rational(open))
      return FoundFact(value: .missing(reason), range: try sum.divided(by: all)...most.divided(by: all))
    case .total:
      return open == 0 && !known.isEmpty
        ? FoundFact(value: .value(.number(sum))) : FoundFact(value: .missing(open == 0 ? .nothingToCompute : reason))
    case .mean:
      guard open == 0, !known.isEmpty else {
        return FoundFact(value: .missing(open == 0 ? .nothingToCompute : reason))
      }
      return FoundFact(value: .value(.number(try sum.divided(by: Rational(known.count)))))
    case .lowest, .highest:
      let values = known.map(\.value)
      guard let value = fact.function == .lowest ? values.min() : values.max() else {
        return FoundFact(value: .missing(open == 0 ? .nothingToCompute : reason))
      }
      if open == 0 { return FoundFact(value: .value(.number(value))) }
      return FoundFact(value: .missing(reason))
    }
  }

  /// The units of a level under one, or all those directly under it, that are there at the end of the period.
  private func units(under unit: Int, _ level: LevelID?, on period: Period) -> [Int] {
    let tree = measurer.tree
    let candidates =
      level == nil ? tree.children(of: unit).map { Int($0) } : tree.under(unit).map { Int(tree.line[$0]) }
    return candidates.filter { other in
      (level == nil || units[other].level == level) && units[other].life.holdsAtEnd(of: period)
    }
  }

  private func levelName(_ level: LevelID?) -> Wording? {
    level.map { Display.name(plan.program.vocabulary[$0].term) }
  }
}

extension PlannedExpression {
  /// Whether something holds of everything that it reads.
  fileprivate func everyLeaf(_ holds: (PlannedLeaf) -> Bool) -> Bool {
    leaf.map(holds) ?? operands.allSatisfy { $0.everyLeaf(holds) }
  }

  /// The types of the facts that it reads, by their places.
  fileprivate var factTypes: [Int: ValueType] {
    if case .fact(let index)? = leaf { return [index: type] }
    return operands.reduce(into: [:]) { types, part in types.merge(part.factTypes) { first, _ in first } }
  }
}

extension PointRange {
  /// The points as what is found of a unit.
  fileprivate func found(_ reason: Wording) -> FoundFact {
    if let exact { return FoundFact(value: .value(.number(exact))) }
    return FoundFact(value: .missing(reason), range: lowest...highest)
  }
}

extension Comparator {
  /// Whether it holds for all values of a range; nil where for some only.
  func holds(forAll range: ClosedRange<Rational>, _ figure: Rational) -> Bool? {
    switch self {
    case .equal, .different:
      if range.lowerBound == range.upperBound { return holds(range.lowerBound, figure) }
      return range.contains(figure) ? nil : self == .different
    default:
      let low = holds(range.lowerBound, figure)
      return low == holds(range.upperBound, figure) ? low : nil
    }
  }
}
