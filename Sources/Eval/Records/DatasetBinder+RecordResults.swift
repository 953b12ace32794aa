import Base
import Lang
import Tables

// From what was counted to results.
extension DatasetBinder {
  /// The most months for which units are said to have had nothing.
  private static let monthLimit = 240

  /// Makes observations of what was counted, those of parents included where they do not simply add up.
  mutating func makeResults(_ counted: RecordCount, _ plan: RecordPlan) {
    var count = counted
    for index in plan.series.indices { fillGaps(index, plan, &count) }
    recordObservations.reserveCapacity(count.tallies.count)
    for index in plan.series.indices {
      let series = plan.series[index]
      do throws(ArithmeticFault) {
        var made: [(RecordCount.Key, RecordTally)] = []
        if case .direct(addsOverUnits: false) = series.mode, !series.mean {
          made = try parents(count.keys(ofSeries: index).map { ($0, count.tallies[$1]) }, series, plan)
        }
        try store(index, and: made, plan, count)
      } catch {
        let fault = LocatedFault(ComputingFault(error), series.range)
        findings.report(
          Diagnostic.fault(fault, unit: nil), table: count.tables(ofSeries: index, series.records(plan))?.first ?? 0)
      }
    }
    compareWithGiven(plan, count)
  }

  /// Units of which there are records had nothing in the periods in which others had something.
  private func fillGaps(_ index: Int, _ plan: RecordPlan, _ count: inout RecordCount) {
    let series = plan.series[index]
    guard let tables = count.tables(ofSeries: index, series.records(plan)) else { return }
    let units = tables.reduce(into: Set<Int>()) { $0.formUnion(count.units[$1] ?? []) }
    let hasFields = !count.withFields.isDisjoint(with: tables)
    var periods: [Period] = []
    switch series.mode {
    case .direct: periods = series.periods.map { plan.periods[$0].period }
    case .additive:
      guard let first = (series.numerator + series.denominators).first else { return }
      guard let column = plan.aggregates[first.aggregate].period else {
        let known = tables.reduce(into: Set<Period>()) { $0.formUnion(count.periods[$1] ?? []) }
        periods = known.filter { period in series.periods.contains { plan.periods[$0].period.contains(period) } }
          .sorted()
        break
      }
      var known: Set<Int> = []
      let dated = count.tables(ofSeries: index, [plan.aggregates[first.aggregate].records]) ?? []
      for months in dated.compactMap({ count.months[RecordCount.Dated(table: $0, column: column)] }) {
        for asked in series.periods {
          let period = plan.periods[asked].period
          let (low, high) = (max(months.lowerBound, period.firstMonth), min(months.upperBound, period.lastMonth))
          if low <= high, high - low < Self.monthLimit { known.formUnion(low...high) }
        }
      }
      periods = known.sorted().compactMap(Period.month(ordinal:))
    }
    for field in series.fields where field == nil || hasFields {
      for unit in units {
        for period in periods {
          _ = count.place(RecordCount.Key(unit: unit, series: index, field: field, period: period))
        }
      }
    }
  }

  /// What parents without records of their own come to: everything counted under them, taken together.
  private func parents(
    _ results: [(RecordCount.Key, RecordTally)], _ series: RecordPlan.Series, _ plan: RecordPlan
  ) throws(ArithmeticFault) -> [(RecordCount.Key, RecordTally)] {
    /// A result by everything but its unit.
    struct Kind: Hashable {
      var field: FieldID?
      var period: Period
    }
    var kinds: [Kind: [(RecordCount.Key, RecordTally)]] = [:]
    for result in results { kinds[Kind(field: result.0.field, period: result.0.period), default: []].append(result) }
    let order = unitsFromBelow()
    var made: [(RecordCount.Key, RecordTally)] = []
    for (kind, own) in kinds {
      var states = [RecordTally?](repeating: nil, count: units.entries.count)
      var isOwn = [Bool](repeating: false, count: units.entries.count)
      for (key, tally) in own {
        states[key.unit] = tally
        isOwn[key.unit] = true
      }
      for unit in order {
        guard let tally = states[unit] else { continue }
        if !isOwn[unit] {
          let key = RecordCount.Key(unit: unit, series: own[0].0.series, field: kind.field, period: kind.period)
          made.append((key, tally))
        }
        guard let parent = units[unit].parentIndex, !isOwn[parent] else { continue }
        guard var together = states[parent] else {
          states[parent] = tally
          continue
        }
        // The copy in the array would have what is merged copied.
        states[parent] = nil
        try together.merge(tally, series, plan)
        states[parent] = together
      }
    }
    return made
  }

  /// Every unit after all those under it. Circles have been cut.
  private func unitsFromBelow() -> [Int] {
    var open = [Int](repeating: 0, count: units.entries.count)
    for entry in units.entries { if let parent = entry.parentIndex { open[parent] += 1 } }
    var order = units.entries.indices.filter { open[$0] == 0 }
    var next = 0
    while next < order.count {
      if let parent = units[order[next]].parentIndex {
        open[parent] -= 1
        if open[parent] == 0 { order.append(parent) }
      }
      next += 1
    }
    return order
  }

  /// Keeps the results of a series, and those `made` for parents; reports what they cannot be.
  private mutating func store(
    _ index: Int, and made: [(RecordCount.Key, RecordTally)], _ plan: RecordPlan, _ count: RecordCount
  ) throws(ArithmeticFault) {
    let series = plan.series[index]
    let measure = facts[series.indicator.index].measure
    guard let files = count.tables(ofSeries: index, series.records(plan)) else { return }
    let cells = files.prefix(RecordTally.exampleLimit).map { CellPlace(file: tables[$0].file, sheet: tables[$0].sheet) }
    var faults: [(Dataset.Key, GivenCheck.Fault, Rational?, Rational?)] = []
    func store(_ key: RecordCount.Key, _ tally: RecordTally) throws(ArithmeticFault) {
      let name = Dataset.Key(
        unit: key.unit, indicator: series.indicator, denominator: series.denominator, field: key.field,
        period: key.period)
      let top = try RecordTally.value(tally.numerator, series.numerator, plan)
      var given = Dataset.Observation.Given.noCases
      var bottom: Rational?
      if series.isRatio {
        if !series.denominators.isEmpty {
          bottom = try RecordTally.value(tally.denominator, series.denominators, plan)
        }
        if let fault = GivenCheck.fault(numerator: top, denominator: bottom, measure: measure) {
          faults.append((name, fault, top, bottom))
        }
        given = .counts(numerator: top, denominator: bottom)
      } else if let top {
        if let fault = GivenCheck.fault(value: top, measure: measure) { faults.append((name, fault, top, nil)) }
        given = .counts(numerator: top, denominator: nil)
      }
      var observation = Dataset.Observation(given: given, cells: Array(cells))
      observation.records = Dataset.RecordNote(
        numerator: tally.numerator.records, denominator: series.isRatio ? tally.denominator.records : nil,
        examples: tally.examples.sorted().map { place($0) })
      recordObservations.set(name, observation)
    }
    for (key, place) in count.keys(ofSeries: index) { try store(key, count.tallies[place]) }
    for (key, tally) in made { try store(key, tally) }
    for (key, fault, top, bottom) in faults.sorted(by: { ($0.0.unit, $0.0.period) < ($1.0.unit, $1.0.period) }) {
      var message = GivenCheck.diagnostic(
        fault, at: .cell(cells.first ?? CellPlace(file: "")), subject: subjectWording(key), numerator: top,
        denominator: bottom, related: [.init(.source(series.range), DataMessages.computedSo)])
      message.help = [DataMessages.notAPart]
      findings.report(message, table: files.first ?? 0)
    }
  }

  /// Results that are given in a summary and computed from records must be the same.
  private mutating func compareWithGiven(_ plan: RecordPlan, _ count: RecordCount) {
    guard !entries.isEmpty else { return }
    var series: [IndicatorID: [Int: Int]] = [:]
    for (index, one) in plan.series.enumerated() { series[one.indicator, default: [:]][one.denominator] = index }
    let given = entries.filter { series[$0.key.indicator]?[$0.key.denominator] != nil }
    for (key, entry) in given.sorted(by: { $0.value.at < $1.value.at }) {
      guard let index = series[key.indicator]?[key.denominator],
        case .counts(let top, let bottom) = entry.observation.given,
        let computed = computed(key, index, plan, count)
      else { continue }
      let differs = top.map { $0 != computed.top } ?? false
      if differs || (bottom.map { $0 != computed.bottom } ?? false) {
        findings.report(
          DataMessages.recordsContradict(
            subjectWording(key), given: (top, bottom), computed: computed, at: entry.observation.cells.first,
            formula: plan.series[index].range), at: entry.at)
      }
    }
  }

  /// What records come to for a result that is given as well; nil where they do not cover its period.
  private func computed(
    _ key: Dataset.Key, _ index: Int, _ plan: RecordPlan, _ count: RecordCount
  ) -> (top: Rational, bottom: Rational?)? {
    let series = plan.series[index]
    func counts(_ period: Period) -> (top: Rational, bottom: Rational?)? {
      var key = key
      key.period = period
      guard case .counts(let top?, let bottom)? = recordObservations[key]?.given else { return nil }
      return (top, bottom)
    }
    if let same = counts(key.period) { return same }
    guard series.mode == .additive, key.period.monthCount <= Self.monthLimit, key.period.kind != .month,
      let aggregate = series.numerator.first.map({ plan.aggregates[$0.aggregate] }), let column = aggregate.period,
      let tables = count.tables(ofSeries: index, [aggregate.records])
    else { return nil }
    let months = tables.compactMap { count.months[RecordCount.Dated(table: $0, column: column)] }
    guard months.contains(where: { $0.contains(key.period.firstMonth) }),
      months.contains(where: { $0.contains(key.period.lastMonth) })
    else { return nil }
    var sum: (top: Rational, bottom: Rational?) = (.zero, series.isRatio ? .zero : nil)
    for month in key.period.firstMonth...key.period.lastMonth {
      guard let part = Period.month(ordinal: month).flatMap(counts), let top = try? sum.top.adding(part.top) else {
        return nil
      }
      sum.top = top
      if let bottom = sum.bottom { sum.bottom = part.bottom.flatMap { try? bottom.adding($0) } }
    }
    return sum
  }
}
