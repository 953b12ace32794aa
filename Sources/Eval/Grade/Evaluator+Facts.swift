import Base
import Lang

/// What is found of a unit beside its results: points, bands, targets met.
extension Evaluator {
  mutating func find(_ fact: FactPlan, _ unit: Int, _ computation: ComputationPlan) -> FoundFact {
    switch fact {
    case .nothing: return FoundFact(value: .missing(.nothingToCompute))
    case .meets(let targets, _):
      if computation.period == plan.period { return meets(targets, unit) }
      return inPeriod(computation.period) { $0.evaluator.meets(targets, unit) }
        ?? FoundFact(value: .missing(.nothingToCompute))
    case .targetsMet(let targets, _, let isShare):
      if computation.period == plan.period { return targetsMet(targets, unit, isShare: isShare) }
      return inPeriod(computation.period) { $0.evaluator.targetsMet(targets, unit, isShare: isShare) }
        ?? FoundFact(value: .missing(.nothingToCompute))
    case .unitIs(let term): return isOf(term, units[unit])
    case .tasks(let tasks): return find(tasks, unit, computation)
    case .units(let units): return find(units, unit, computation)
    case .periods(let periods): return find(periods, unit, computation)
    case .above(let index):
      guard let above = units[unit].parent else { return FoundFact(value: .missing(.noUnitAbove), isNoCases: true) }
      let result = made(above, index)
      var found = FoundFact(value: result.value, range: result.range, isNoCases: result.isNoCases)
      (found.counts, found.coverage, found.remarks) = (result.counts, result.coverage, result.remarks)
      return found
    case .itemPoints(let card, let item):
      guard let row = score(unit, card, computation.period) else { return notScored(card) }
      guard let score = row.items.first(where: { $0.item == item }), score.state != .notApplicable,
        let points = score.points
      else { return FoundFact(value: .missing(.itemLeftOut(item, plan.program.scorecards[card])), isNoCases: true) }
      return points.found(.pointsOpen(plan.program.scorecards[card].items[item].id))
    case .total(let card):
      guard let total = score(unit, card, computation.period)?.total else { return notScored(card) }
      return total.found(.totalOpen(plan.program.scorecards[card]))
    case .counted(let counted): return find(counted, unit, computation)
    case .rank(let card, let isShare):
      guard let (ranks, ranked) = ranks(unit, card, computation.period) else { return notScored(card) }
      func value(_ rank: Int) -> Rational {
        isShare ? (try? Rational(rank).divided(by: Rational(max(1, ranked)))) ?? .one : Rational(rank)
      }
      return PointRange(value(ranks.lowerBound), value(ranks.upperBound))
        .found(.rankOpen(plan.program.scorecards[card]))
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

  /// Whether a unit is of a level, kind or class; not known of a class where no file says what the unit is.
  private func isOf(_ term: Scope.Term, _ unit: Unit) -> FoundFact {
    switch term {
    case .level(let level): return FoundFact(value: .value(.truth(unit.level == level)))
    case .kind(let kind): return FoundFact(value: .value(.truth(unit.kind == kind)))
    case .ofClass(let wanted):
      guard let found = unit.class(of: wanted.classification) else {
        return FoundFact(value: .missing(.classNotGiven(plan.program.vocabulary[wanted.classification].term)))
      }
      return FoundFact(value: .value(.truth(found == wanted)))
    case .unit: return FoundFact(value: .missing(.nothingToCompute))
    }
  }

  private func notScored(_ card: Int) -> FoundFact {
    FoundFact(value: .missing(.notScored(plan.program.scorecards[card])))
  }

  /// How many of some targets that are for it the unit meets, or which part of them. What had no cases, and what asks nothing, is
  /// not among them; what is not known may be met or not.
  private mutating func targetsMet(_ targets: [TargetID], _ unit: Int, isShare: Bool) -> FoundFact {
    let wanted = Set(targets)
    let all = madeResults.targets { UnitTargets(plan, units) }
    var (met, open, asked) = (0, 0, 0)
    var names: [Wording] = []
    for entry in all.entries(ofUnit: unit)
    where wanted.contains(entry.target) || entry.replaces.contains(where: wanted.contains) {
      // Of a target that recurs the whole of it counts.
      if case .occurrence? = plan.program[entry.target].span { continue }
      switch row(unit, entry).verdict {
      case .forInformation, .noCases: continue
      case .met: met += 1
      case .missed: break
      case .noData, .notYetDue:
        open += 1
        names.append(Display.name(plan.program.vocabulary[plan.program[entry.target].indicator].term))
      }
      asked += 1
    }
    guard asked > 0 else { return FoundFact(value: .missing(.notAsked), isNoCases: true, isNotAsked: true) }
    func value(_ count: Int) -> Rational {
      isShare ? (try? Rational(count).divided(by: Rational(asked))) ?? .zero : Rational(count)
    }
    var found = FoundFact(value: .value(.number(value(met))))
    if open > 0 {
      found.value = .missing(.targetsOpen(.list(names)))
      found.range = value(met)...value(met + open)
    } else if isShare {
      found.counts = (Rational(met), Rational(asked))
    }
    return found
  }

  /// The points of a unit by a scorecard; nil where the scorecard is not for it.
  private mutating func score(
    _ unit: Int, _ card: Int, _ period: Period, classing: Bool = false, ranking: Bool = false
  ) -> ScoreRow? {
    inPeriod(period) { scorer in
      guard let planned = scorer.cards(ofUnit: unit).first(where: { $0.card == card }) else { return nil }
      var row = scorer.row(unit, planned, classing: classing)
      if ranking { row.ties = scorer.ties(unit, card) }
      return row
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
    let found = find(&scorer)
    takeOver(&scorer)
    madeResults.give(scorer, back: period)
    return found
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

  /// The ranks that a unit may have among those that are ranked with it, and how many these are; nil where it has no total.
  private mutating func ranks(
    _ unit: Int, _ card: Int, _ period: Period
  ) -> (ranks: ClosedRange<Int>, ranked: Int)? {
    let key = MadeResults.Card(card: card, period: period)
    if let known = madeResults.ranked[key] { return known[unit] }
    var rows = units.indices.compactMap { score($0, card, period, ranking: true) }
    Ranks.rank(&rows, units, plan.program, by: nil)
    var ranked: [Int: (ranks: ClosedRange<Int>, ranked: Int)] = [:]
    for row in rows { ranked[row.unit] = row.ranks.map { ($0, row.ranked ?? 1) } }
    madeResults.ranked[key] = ranked
    return ranked[unit]
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
      ? FoundFact(value: .value(.truth(true)))
      : FoundFact(value: .missing(.notAsked), isNoCases: true, isNotAsked: true)
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
