import Base
import Lang

/// What is computed from records: which aggregates, of which indicators, for which periods and fields.
struct RecordPlan {
  /// Which of the series' results are kept, and how they come together.
  enum Mode: Hashable {
    /// A result for each month (or period of the file), which add up to longer periods and over units.
    case additive
    /// A result for each period asked for; `addsOverUnits` when those of a parent's units add up to its own.
    case direct(addsOverUnits: Bool)
  }

  struct Term {
    var isMinus: Bool
    /// Index into `aggregates`.
    var aggregate: Int
  }

  /// One indicator with one of its denominators.
  struct Series {
    var indicator: IndicatorID
    var denominator: Int
    var isRatio: Bool
    /// A parent's result is made of its units' results in another way than by taking all records together.
    var mean: Bool
    var numerator: [Term]
    var denominators: [Term]
    /// nil for all work, which every record is about.
    var fields: [FieldID?]
    var mode: Mode
    /// For a direct mode: the periods, as indices into `RecordPlan.periods`.
    var periods: [Int]
    var range: SourceRange

    /// What the rows are that it is computed from.
    func records(_ plan: RecordPlan) -> Set<RecordsID> {
      Set((numerator + denominators).map { plan.aggregates[$0.aggregate].records })
    }

    /// The column of the records that says whose they are in it; nil: whose they are elsewhere.
    func unit(_ plan: RecordPlan, _ records: RecordsID) -> Int? {
      (numerator + denominators).lazy.map { plan.aggregates[$0.aggregate] }.first { $0.records == records }?.unit
    }
  }

  /// A period that is asked for, and the day as of which its records are counted.
  struct Asked: Hashable {
    var period: Period
    var asOf: CalendarDate
  }

  private(set) var aggregates: [Aggregate] = []
  private(set) var series: [Series] = []
  private(set) var periods: [Asked] = []
  /// The records that some series is computed from.
  private(set) var records: Set<RecordsID> = []

  /// The dates by which records fall into periods, where no count names another.
  private let usualDates: [RecordsID: Int]

  private struct SeriesName: Hashable {
    var indicator: IndicatorID
    var denominator: Int
  }
  private struct AggregatePlace: Hashable {
    var range: SourceRange
    var hasCondition: Bool
  }
  private var seriesNames: [SeriesName: Int] = [:]
  private var aggregatePlaces: [AggregatePlace: Int] = [:]

  /// Whether every period is asked for that the records have.
  let isOfEveryPeriod: Bool

  /// Takes the program and what is asked for.
  init(_ program: TypedProgram, _ request: RecordsRequest) {
    isOfEveryPeriod = request.each != nil
    var dates: [RecordsID: Int] = [:]
    for (index, records) in program.vocabulary.records.enumerated() { dates[RecordsID(index)] = records.period }
    usualDates = dates
    guard program.vocabulary.indicators.contains(where: { $0.formula != nil }) else { return }
    var wanted: [SeriesPlan.Key: Set<Period>] = [:]
    var order: [SeriesPlan.Key] = []
    func want(_ key: SeriesPlan.Key, _ period: Period) {
      if wanted[key] == nil { order.append(key) }
      wanted[key, default: []].insert(period)
    }
    // Course looks at what targets come to on their day, however early it is asked.
    let days = request.asOf.map { [nil, $0] } ?? [nil]
    for (judged, day) in request.periods.flatMap({ judged in days.map { (judged, $0) } }) {
      let builder = PlanBuilder(program: program, period: judged, asOf: day, functions: request.functions)
      for target in program.targets { _ = builder.plan(target) }
      for (index, assignment) in program.assignments.enumerated() {
        for target in assignment.targets { _ = builder.plan(assignment, index: index, for: program[target]) }
      }
      for one in request.wanted {
        _ = builder.measure(
          MeasurePlan.Key(
            indicator: one.indicator, denominator: one.denominator, fields: one.fields, period: judged, baseline: nil,
            isReduction: false))
      }
      for card in program.scorecards {
        for condition in card.conditions + card.items.compactMap(\.noPointsWhen) + card.ties.map(\.value) {
          _ = builder.computation(condition, judged)
        }
      }
      for measure in builder.measures {
        for period in [measure.key.period, measure.key.baseline].compactMap({ $0 }) {
          var waiting = measure.series
          var seen = Set(waiting)
          while let index = waiting.popLast() {
            want(builder.series[index].key, period)
            for source in builder.series[index].derived?.series ?? [] where seen.insert(source).inserted {
              waiting.append(source)
            }
          }
        }
      }
    }
    let all = Set(wanted.values.joined()).sorted()
    periods = all.map { Asked(period: $0, asOf: request.asOf($0)) }
    for key in order {
      let asked = wanted[key] ?? []
      add(key, program.vocabulary, periods.indices.filter { asked.contains(periods[$0].period) })
    }
  }

  private mutating func add(_ key: SeriesPlan.Key, _ vocabulary: Vocabulary, _ asked: [Int]) {
    let name = SeriesName(indicator: key.indicator, denominator: key.denominator)
    if let index = seriesNames[name] {
      // Every key comes once.
      series[index].fields.append(key.field)
      series[index].periods = Set(series[index].periods + asked).sorted()
      return
    }
    let indicator = vocabulary[key.indicator]
    guard let formula = indicator.formula else { return }
    let below = indicator.isRatio ? formula.denominators[safe: key.denominator] ?? [] : []
    let terms = formula.numerator + below
    let adds =
      switch indicator.measure {
      case .share, .reduction, .count, .quantity, .money: true
      case .number, .score, .days, .percent, .points, .truth: false
      }
    let isAdditive = indicator.addsOverMonths(denominator: key.denominator)
    let addsOverUnits = adds && terms.allSatisfy { $0.aggregate.function == .count || $0.aggregate.function == .sum }
    var made = Series(
      indicator: key.indicator, denominator: key.denominator, isRatio: indicator.isRatio,
      mean: indicator.overUnits != .pooled,
      numerator: [], denominators: [], fields: [key.field],
      mode: isAdditive ? .additive : .direct(addsOverUnits: addsOverUnits), periods: asked, range: formula.range)
    made.numerator = formula.numerator.map { add($0) }
    made.denominators = below.map { add($0) }
    seriesNames[name] = series.count
    series.append(made)
  }

  private mutating func add(_ term: Formula.Term) -> Term {
    var aggregate = term.aggregate
    aggregate.condition = aggregate.condition?.foldingTexts()
    aggregate.value = aggregate.value?.foldingTexts()
    records.insert(aggregate.records)
    // Both counts of `share(…)` stand at one place.
    let place = AggregatePlace(range: aggregate.range, hasCondition: aggregate.condition != nil)
    if let known = aggregatePlaces[place] { return Term(isMinus: term.isMinus, aggregate: known) }
    aggregatePlaces[place] = aggregates.count
    aggregates.append(aggregate)
    return Term(isMinus: term.isMinus, aggregate: aggregates.count - 1)
  }

  /// By what the records of an aggregate tell of which months the file is: also those that are counted as of a day, and
  /// by no date, by the date that their records have. nil where these have none.
  func dated(_ aggregate: Aggregate) -> RecordCount.Dated? {
    guard aggregate.mentionsAsOf, aggregate.period == nil else { return RecordCount.Dated(aggregate) }
    return usualDates[aggregate.records].map {
      RecordCount.Dated(records: aggregate.records, column: $0, unit: aggregate.unit)
    }
  }

  /// Whether some of the series are asked for by field.
  func asksForFields(_ indices: [Int]) -> Bool {
    indices.contains { series[$0].fields.contains { $0 != nil } }
  }

  /// The indicators that are computed from the records.
  func series(of records: RecordsID) -> [Int] {
    series.indices.filter { index in
      (series[index].numerator + series[index].denominators).contains { aggregates[$0.aggregate].records == records }
    }
  }
}
