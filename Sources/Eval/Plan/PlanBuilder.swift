import Base
import Lang

/// Collects the results that targets and rules need, each once.
final class PlanBuilder {
  let program: TypedProgram
  let period: Period
  let asOf: CalendarDate?
  let functions: Functions
  private(set) var series: [SeriesPlan] = []
  private(set) var periods: [PeriodPlan] = []
  private(set) var measures: [MeasurePlan] = []
  private var seriesIndex: [SeriesPlan.Key: Int] = [:]
  private var periodIndex: [Period: Int] = [:]
  private(set) var computations: [ComputationPlan] = []
  private var measureIndex: [MeasurePlan.Key: Int] = [:]
  private var computationIndex: [ComputationKey: Int] = [:]

  /// `asOf`: as of which day targets with a deadline are judged; nil: the period's last.
  init(program: TypedProgram, period: Period, asOf: CalendarDate?, functions: Functions) {
    self.program = program
    self.period = period
    self.asOf = asOf
    self.functions = functions
  }

  /// The target with its result, thresholds and references resolved.
  func plan(_ target: Target) -> GradingPlan.TargetPlan {
    let time = time(of: target)
    var baseline: Period?
    if target.isReduction, case .result(let reference) = target.baseline {
      baseline = reference.period(beside: time.known)
    }
    let measure = measure(
      MeasurePlan.Key(
        indicator: target.indicator, denominator: target.denominator, fields: target.orderedFields,
        period: time.known, baseline: baseline, isReduction: target.isReduction))
    var context = References()
    let thresholds = target.bounds.map { plan($0.threshold, for: target, &context) }
    return GradingPlan.TargetPlan(
      time: time, measure: measure, comparators: target.bounds.map(\.comparator), thresholds: thresholds,
      references: context)
  }

  /// The time of a target, as it is judged here.
  private func time(of target: Target) -> TargetTime {
    TargetTime(target, judged: period, asOf: asOf, of: program.vocabulary[target.indicator])
  }

  /// The rule with everything in it resolved for one of its targets.
  func plan(_ assignment: Assignment, index: Int, for target: Target) -> GradingPlan.RulePlan {
    var context = References()
    let whenMissing = assignment.whenMissing.map { clause in
      GradingPlan.RulePlan.WhenMissing(
        result: result(.own, clause.period, for: target, &context),
        target: clause.target.map { plan($0, for: target, &context) })
    }
    let branches = assignment.branches.map { branch in
      GradingPlan.RulePlan.Branch(
        condition: branch.condition.map { plan($0, for: target, &context) },
        target: plan(branch.target, for: target, &context))
    }
    let floors = assignment.floors.map { plan($0.expression, for: target, &context) }
    let caps = assignment.caps.map { plan($0.expression, for: target, &context) }
    return GradingPlan.RulePlan(
      assignment: index, target: target.id, branches: branches, whenMissing: whenMissing, floors: floors, caps: caps,
      references: context)
  }

  /// The expression with its references resolved from the point of view of `target`, and kept in `references`.
  func plan(
    _ expression: TypedExpression, for target: Target, _ references: inout References
  ) -> PlannedExpression {
    var context = references
    let planner = ExpressionPlanner(
      functions: functions,
      result: { self.result($0, $1, for: target, &context) },
      superior: { reference in
        if let index = context.superiors.firstIndex(of: reference) { return index }
        context.superiors.append(reference)
        return context.superiors.count - 1
      }, fact: { _ in -1 })
    let planned = planner.plan(expression)
    references = context
    return planned
  }

  /// The index in `references` of a result, which is added when it is new.
  private func result(
    _ reference: IndicatorReference, _ period: PeriodReference?, for target: Target, _ references: inout References
  ) -> Int {
    let own = time(of: target).period
    var wanted = References.Result(
      indicator: target.indicator, denominator: target.denominator, own: true, reference: period,
      period: period.map { $0.period(beside: own) } ?? own, measure: nil)
    if case .named(let indicator, let denominator) = reference {
      (wanted.indicator, wanted.denominator) = (indicator, denominator)
      wanted.own = indicator == target.indicator && denominator == target.denominator
    }
    if let resolved = wanted.period {
      wanted.measure = measure(
        MeasurePlan.Key(
          indicator: wanted.indicator, denominator: wanted.denominator, fields: target.orderedFields,
          period: resolved, baseline: nil, isReduction: false))
    }
    if let index = references.results.firstIndex(of: wanted) { return index }
    references.results.append(wanted)
    return references.results.count - 1
  }

  /// The index of a result, which is added when it is new.
  func measure(_ key: MeasurePlan.Key) -> Int {
    if let index = measureIndex[key] { return index }
    let indicator = program.vocabulary[key.indicator]
    let partKind: MeasurePlan.Kind =
      switch indicator.measure {
      case .share, .reduction: .ratio
      case .count, .quantity, .money: .sum
      case .percent, .points, .truth: .single
      case .number, .score, .days: indicator.overTime == .addsUp ? .sum : .single
      }
    let series = (key.fields.isEmpty ? [nil] : key.fields.map { $0 }).map {
      self.series(SeriesPlan.Key(indicator: key.indicator, denominator: key.denominator, field: $0))
    }
    let plan = MeasurePlan(
      key: key, kind: key.isReduction ? .ratio : partKind, partKind: partKind, overTime: indicator.overTime,
      overUnits: indicator.overUnits, holding: indicator.holding ?? program.pack.holding, series: series,
      period: period(key.period),
      baseline: key.baseline.map { period($0) })
    if indicator.overTime.isAtEnd || indicator.overTime == .fixedDenominator {
      for index in [plan.period, plan.baseline].compactMap({ $0 }) { periods[index].looksBeyond = true }
    }
    let index = measures.count
    measureIndex[key] = index
    measures.append(plan)
    if let computation = indicator.computation {
      measures[index].computation = self.computation(computation, key.period, fields: key.fields)
    }
    return index
  }

  /// The index of how something is made of results for a period, which is added when it is new.
  func computation(_ id: ComputationID, _ period: Period, fields: [FieldID] = []) -> Int {
    let key = ComputationKey(id: id, period: period, fields: fields)
    if let index = computationIndex[key] { return index }
    let computation = program.vocabulary[id]
    var references = References()
    // Leaves are planned in the order in which they stand.
    var compared = computation.expression.comparedLeaves[...]
    let planner = ExpressionPlanner(
      functions: functions,
      result: { indicator, reference in
        let isCompared = compared.popFirst() ?? false
        return self.result(
          indicator, reference, in: period, fields: fields, isCompared: isCompared, &references)
      },
      superior: { _ in -1 },
      fact: { fact in
        let isCompared = compared.popFirst() ?? false
        var plan = self.fact(fact, period, fields)
        if case .counted(var counted) = plan {
          counted.isCompared = isCompared
          plan = .counted(counted)
        }
        references.facts.append(plan)
        return references.facts.count - 1
      })
    let expression = planner.plan(computation.expression)
    let index = computations.count
    computationIndex[key] = index
    computations.append(
      ComputationPlan(
        expression: expression, references: references, period: period, range: computation.range))
    return index
  }

  private struct ComputationKey: Hashable {
    var id: ComputationID
    var period: Period
    var fields: [FieldID]
  }

  /// The index in `references` of a result that another one is made of.
  private func result(
    _ reference: IndicatorReference, _ written: PeriodReference?, in period: Period, fields: [FieldID],
    isCompared: Bool, _ references: inout References
  ) -> Int {
    guard case .named(let indicator, let denominator) = reference else { return -1 }
    var wanted = References.Result(
      indicator: indicator, denominator: denominator, own: false, reference: written,
      period: written.map { $0.period(beside: period) } ?? period, measure: nil)
    wanted.isCompared = isCompared
    if let resolved = wanted.period {
      wanted.measure = measure(
        MeasurePlan.Key(
          indicator: indicator, denominator: denominator, fields: fields, period: resolved, baseline: nil,
          isReduction: false))
    }
    if let index = references.results.firstIndex(of: wanted) { return index }
    references.results.append(wanted)
    return references.results.count - 1
  }

  /// What is found of units, its names looked up in the program.
  private func fact(_ fact: Fact, _ period: Period, _ fields: [FieldID]) -> FactPlan {
    func card(_ key: String) -> Int? {
      guard let index = program.scorecards.firstIndex(where: { $0.key == key }) else { return nil }
      // Its items' results are needed where the points are.
      for item in program.scorecards[index].items {
        _ = measure(
          MeasurePlan.Key(
            indicator: item.indicator, denominator: item.denominator, fields: item.orderedFields, period: period,
            baseline: nil, isReduction: false))
        if let condition = item.noPointsWhen { _ = computation(condition, period) }
      }
      return index
    }
    // What a pack names is stated in it or in one that it stands under.
    func targets(in pack: String, at cite: String) -> [TargetID] {
      let first = program.packs.firstIndex { TextFolding.key($0.name) == pack } ?? 0
      let cited = program.targets.filter { $0.pack >= first && $0.isCited(cite) }
      return program.vocabulary.others(cited, than: cite).map(\.id)
    }
    switch fact {
    case .meets(let pack, let cite, let text): return .meets(targets(in: pack, at: cite), text: text)
    case .targetsMet(let pack, let cite, let text, let isShare):
      return .targetsMet(targets(in: pack, at: cite), text: text, isShare: isShare)
    case .itemPoints(let key, let item):
      guard let card = card(key), let place = program.scorecards[card].items.firstIndex(where: { $0.id == item })
      else { return .nothing }
      return .itemPoints(card: card, item: place)
    case .total(let key): return card(key).map { .total(card: $0) } ?? .nothing
    case .counted(let counted):
      let wanted = counted.period.map { $0.period(beside: period) } ?? period
      return .counted(
        FactPlan.Counted(
          indicator: counted.indicator, isNumerator: counted.isNumerator, period: counted.period == nil ? nil : wanted,
          measure: wanted.map {
            measure(
              MeasurePlan.Key(
                indicator: counted.indicator, denominator: counted.denominator, fields: fields, period: $0,
                baseline: nil, isReduction: false))
          }))
    case .rank(let key, let isShare):
      guard let card = card(key) else { return .nothing }
      for tie in program.scorecards[card].ties { _ = computation(tie.value, period) }
      return .rank(card: card, isShare: isShare)
    case .everyItem(let key, let ofGroups, let comparator, let part):
      return card(key).map { .everyItem(card: $0, ofGroups: ofGroups, comparator, part: part) } ?? .nothing
    case .inBand(let key, let title, let orBetter):
      guard let card = card(key),
        let band = program.scorecards[card].bands.firstIndex(where: { TextFolding.matchKey($0.title) == title })
      else { return .nothing }
      return .inBand(card: card, band: band, orBetter: orBetter)
    case .tasks(let tasks): return .tasks(tasks)
    case .unitIs(let trait):
      let vocabulary = program.vocabulary
      let term: Scope.Term? =
        switch trait {
        case .level(let key): vocabulary.level(key).map { .level($0) }
        case .kind(let key): vocabulary.kind(key).map { .kind($0) }
        case .ofClass(let key, let of):
          vocabulary.classification(of).flatMap { vocabulary.class(key, of: $0) }.map { .ofClass($0) }
        }
      return term.map { .unitIs($0) } ?? .nothing
    case .units(let units):
      return .units(
        FactPlan.Units(
          function: units.function, level: units.level,
          value: units.value.map { computation($0, period, fields: fields) },
          condition: units.condition.map { computation($0, period, fields: fields) }))
    case .periods(let fact):
      return .periods(
        FactPlan.Periods(
          function: fact.function, isEarlier: fact.earlier != nil,
          parts: (fact.earlier.map { period.earlier(fact.part, $0) } ?? period.parts(fact.part)).map { part in
            FactPlan.Periods.Part(
              period: part, value: fact.value.map { computation($0, part, fields: fields) },
              condition: fact.condition.map { computation($0, part, fields: fields) })
          }))
    case .above(let part): return .above(computation(part, period, fields: fields))
    }
  }

  /// The index of a series, which is added when it is new, with those its denominator comes from.
  private func series(_ key: SeriesPlan.Key) -> Int {
    if let index = seriesIndex[key] { return index }
    let index = series.count
    seriesIndex[key] = index
    series.append(SeriesPlan(key: key, derived: nil))
    let denominators = program.vocabulary[key.indicator].denominators
    if denominators.indices.contains(key.denominator), let derived = denominators[key.denominator].derived {
      let sources = program.vocabulary[derived.indicator].denominators.indices.map {
        series(SeriesPlan.Key(indicator: derived.indicator, denominator: $0, field: key.field))
      }
      series[index].derived = (derived.part, sources)
    }
    return index
  }

  private func period(_ period: Period) -> Int {
    if let index = periodIndex[period] { return index }
    periodIndex[period] = periods.count
    periods.append(PeriodPlan(period))
    return periods.count - 1
  }
}

extension TypedExpression {
  /// For each leaf, in order, whether it is held against a result of another period: in one comparison or computation, not
  /// only beside it in a list of conditions.
  fileprivate var comparedLeaves: [Bool] {
    switch node {
    case .all, .any, .atLeast, .not: return operands.flatMap(\.comparedLeaves)
    default:
      let leaves = leaves
      let looksBack = leaves.contains { leaf in
        switch leaf {
        case .result(_, let earlier): earlier != nil
        case .fact(.counted(let counted)): counted.period != nil
        default: false
        }
      }
      return leaves.map { _ in looksBack }
    }
  }
}

extension Period {
  /// So many parts of a length that come before the period, in order of time.
  fileprivate func earlier(_ kind: Kind, _ count: Int) -> [Period] {
    let months = kind == .month ? 1 : kind == .quarter ? 3 : kind == .half ? 6 : 12
    return (1...Swift.max(1, count)).reversed().compactMap { form.named(firstMonth - $0 * months, months) }
  }
}
