import Base
import Lang
import Tables

// From what was counted to results.
extension DatasetBinder {
  /// Makes observations of what was counted, those of parents included where they do not simply add up.
  mutating func makeResults(_ count: RecordCount, _ plan: RecordPlan) {
    let order = unitsFromBelow()
    recordObservations.reserveCapacity(count.tallies.count)
    for index in plan.series.indices {
      let series = plan.series[index]
      do throws(ArithmeticFault) {
        var made: [RecordResult] = []
        for byField in [false, true] {
          let fields = series.fields.filter { ($0 != nil) == byField }
          guard !fields.isEmpty,
            let coverage = RecordCoverage(
              index, byField: byField, plan, count, units, times, program.pack.years, order: order)
          else { continue }
          noteMonths(coverage, series)
          for field in fields {
            switch series.mode {
            case .additive: made += additive(index, field, coverage, plan, count)
            case .direct(let adds):
              for asked in series.periods {
                made += try direct(index, field, plan.periods[asked], adds, coverage, plan, count, order)
              }
            }
          }
        }
        try store(made, index, plan, count)
      } catch {
        let fault = LocatedFault(ComputingFault(error), series.range)
        findings.report(
          Diagnostic.fault(fault, unit: nil), table: count.tables(ofSeries: index, series.records(plan))?.first ?? 0)
      }
    }
    compareWithGiven(plan)
  }

  /// Keeps of which months the files tell of each unit.
  private mutating func noteMonths(_ coverage: RecordCoverage, _ series: RecordPlan.Series) {
    let subject = Dataset.RecordSubject(indicator: series.indicator, denominator: series.denominator)
    if recordMonths[subject] == nil { recordMonths[subject] = coverage.known.map { $0?.span } }
  }

  /// The results of each month, or period of the files.
  private func additive(
    _ index: Int, _ field: FieldID?, _ coverage: RecordCoverage, _ plan: RecordPlan, _ count: RecordCount
  ) -> [RecordResult] {
    let periods = periods(ofSeries: index, plan, count)
    var results: [RecordResult] = []
    for unit in coverage.own.indices where !coverage.own[unit].isEmpty {
      for slot in coverage.slots(unit, periods: periods[unit] ?? []) {
        let key = RecordCount.Key(unit: unit, series: index, field: field, period: slot)
        var result = RecordResult(key: key, tally: count.tally(key) ?? RecordTally())
        if !count.hasRecords(of: unit, in: slot, coverage.dated) { result.quiet = [slot] }
        results.append(result)
      }
    }
    return results
  }

  /// By unit, the periods that the tables of a series give themselves.
  private func periods(ofSeries index: Int, _ plan: RecordPlan, _ count: RecordCount) -> [Int: Set<Period>] {
    let series = plan.series[index]
    var periods: [Int: Set<Period>] = [:]
    for records in series.records(plan) {
      let column = series.unit(plan, records)
      for table in count.tables(ofSeries: index, [records]) ?? [] {
        let given = count.periods(table: table)
        if given.isEmpty { continue }
        // Most units stand in one table, and share its periods.
        for unit in count.units[.init(table, by: column)] ?? [] { periods[unit] = periods[unit]?.union(given) ?? given }
      }
    }
    return periods
  }

  /// The results of a period asked for as a whole: each month from the unit's own records where it has any, else from
  /// those under it.
  private func direct(
    _ index: Int, _ field: FieldID?, _ asked: RecordPlan.Asked, _ addsOverUnits: Bool, _ coverage: RecordCoverage,
    _ plan: RecordPlan, _ count: RecordCount, _ order: [Int]
  ) throws(ArithmeticFault) -> [RecordResult] {
    let series = plan.series[index]
    let terms = series.numerator + series.denominators
    let period = asked.period
    var last = period.lastMonth
    if terms.contains(where: { plan.aggregates[$0.aggregate].mentionsAsOf }) {
      // What comes after the day is not missed.
      last = max(period.firstMonth, min(last, period.form.month(ordinalOf: asked.asOf)))
    }
    let wanted = MonthRanges([period.firstMonth...last])
    let all = MonthRanges([period.firstMonth...period.lastMonth])
    let periods = periods(ofSeries: index, plan, count)
    var below = [RecordWhole?](repeating: nil, count: units.entries.count)
    var results: [RecordResult] = []
    for unit in order {
      // What comes after the day counts by its own date where it is there.
      let own = coverage.own[unit].intersection(all)
      let judged = own.intersection(wanted)
      var whole = RecordWhole()
      let under = series.mean ? nil : below[unit]
      below[unit] = nil
      if own.isEmpty, let under {
        whole = under
      } else if !own.isEmpty {
        whole = RecordWhole(
          months: judged, complete: judged, units: Coverage(given: judged.isEmpty ? 0 : 1, of: 1),
          lacking: judged.isEmpty ? [unit] : [])
        for slot in coverage.slots(unit, periods: periods[unit] ?? []) where period.contains(slot) {
          let key = RecordCount.Key(unit: unit, series: index, field: field, period: slot)
          whole.slots[slot] = count.tally(key) ?? RecordTally()
        }
        if !judged.isEmpty {
          whole.asOf = count.tally(
            RecordCount.Key(unit: unit, series: index, field: field, period: period, isAsOf: true))
        }
        if let under {
          for (slot, tally) in under.slots where !own.contains(slot.firstMonth) { whole.slots[slot] = tally }
          whole.months = judged.union(under.months)
          whole.complete = judged.union(under.complete)
          if judged.isEmpty { (whole.asOf, whole.units, whole.lacking) = (under.asOf, under.units, under.lacking) }
        }
      } else {
        whole.units.of = 1
        whole.lacking = [unit]
      }
      if !whole.months.isEmpty, !own.isEmpty || !addsOverUnits && !series.mean {
        results.append(
          try result(
            RecordCount.Key(unit: unit, series: index, field: field, period: period), whole, judged, wanted, coverage,
            count, series, plan))
      }
      guard let parent = units[unit].parentIndex, !series.mean else { continue }
      guard var together = below[parent] else {
        below[parent] = whole
        continue
      }
      // The copy in the array would have what is merged copied.
      below[parent] = nil
      try together.merge(whole, series, plan)
      below[parent] = together
    }
    return results
  }

  /// What was put together as a result.
  private func result(
    _ key: RecordCount.Key, _ whole: RecordWhole, _ own: MonthRanges, _ wanted: MonthRanges, _ coverage: RecordCoverage,
    _ count: RecordCount, _ series: RecordPlan.Series, _ plan: RecordPlan
  ) throws(ArithmeticFault) -> RecordResult {
    var tally = whole.asOf ?? RecordTally()
    for (_, slot) in whole.slots.sorted(by: { $0.key < $1.key }) { try tally.merge(slot, series, plan) }
    var result = RecordResult(key: key, tally: tally)
    result.isWhole = wanted.subtracting(whole.complete).isEmpty
    if !coverage.dated.isEmpty {
      result.months = Coverage(given: whole.months.count, of: wanted.count, months: 1)
      result.lacking = wanted.subtracting(whole.months).months.compactMap(program.pack.years.month(ordinal:))
      result.quiet = own.months.compactMap(program.pack.years.month(ordinal:)).filter {
        !count.hasRecords(of: key.unit, in: $0, coverage.dated)
      }
    }
    if own.isEmpty {
      result.units = whole.units
      result.lackingUnits = whole.lacking
    }
    return result
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

  /// Keeps the results of a series; reports what they cannot be.
  private mutating func store(
    _ results: [RecordResult], _ index: Int, _ plan: RecordPlan, _ count: RecordCount
  ) throws(ArithmeticFault) {
    let series = plan.series[index]
    let (measure, isWhole) = (facts[series.indicator.index].measure, facts[series.indicator.index].isWhole)
    guard let files = count.tables(ofSeries: index, series.records(plan)) else { return }
    let cells = files.prefix(RecordTally.exampleLimit).map { CellPlace(file: tables[$0].file, sheet: tables[$0].sheet) }
    var faults: [(Dataset.Key, GivenCheck.Fault, Rational?, Rational?)] = []
    for result in results {
      let (key, tally) = (result.key, result.tally)
      let name = Dataset.Key(
        unit: key.unit, indicator: series.indicator, denominator: series.denominator, field: key.field,
        period: key.period)
      let isUnknown = RecordTally.isUnknown(tally.numerator) || RecordTally.isUnknown(tally.denominator)
      let top = try RecordTally.value(tally.numerator, series.numerator, plan)
      var given = Dataset.Observation.Given.noCases
      var bottom: Rational?
      if isUnknown {
        given = .missing
      } else if series.isRatio {
        if !series.denominators.isEmpty {
          bottom = try RecordTally.value(tally.denominator, series.denominators, plan)
        }
        if let fault = GivenCheck.fault(
          numerator: top, denominator: bottom, measure: measure, isWhole: isWhole)
        {
          faults.append((name, fault, top, bottom))
        }
        given = .counts(numerator: top, denominator: bottom)
      } else if let top {
        if let fault = GivenCheck.fault(value: top, measure: measure) { faults.append((name, fault, top, nil)) }
        given = .counts(numerator: top, denominator: nil)
      }
      var observation = Dataset.Observation(given: given, cells: Array(cells))
      observation.records = note(result, series, plan)
      recordObservations.set(name, observation)
    }
    for (key, fault, top, bottom) in faults.sorted(by: { ($0.0.unit, $0.0.period) < ($1.0.unit, $1.0.period) }) {
      var message = GivenCheck.diagnostic(
        fault, at: .cell(cells.first ?? CellPlace(file: "")), subject: subjectWording(key), numerator: top,
        denominator: bottom, related: [.init(.source(series.range), DataMessages.computedSo)])
      message.help = [DataMessages.notAPart]
      findings.report(message, table: files.first ?? 0)
    }
  }

  /// What is to be known of a result.
  private func note(_ result: RecordResult, _ series: RecordPlan.Series, _ plan: RecordPlan) -> Dataset.RecordNote {
    let tally = result.tally
    var note = Dataset.RecordNote(
      numerator: tally.numerator.records, denominator: series.isRatio ? tally.denominator.records : nil,
      examples: tally.examples.sorted().map { place($0) })
    let isOfDenominator = tally.denominator.blank > 0 && !RecordTally.isUnknown(tally.numerator)
    let (side, terms) =
      isOfDenominator ? (tally.denominator, series.denominators) : (tally.numerator, series.numerator)
    if RecordTally.function(terms, plan) != .count { note.valued = side.records }
    if side.blank > 0 {
      note.blank = side.blank
      let aggregate = terms[safe: side.blanked.trailingZeroBitCount].map { plan.aggregates[$0.aggregate] }
      note.blankColumn = aggregate.flatMap { one in
        one.column.map { Display.name(vocabulary[one.records].columns[$0].term) }
      }
    }
    note.months = result.months
    note.units = result.units
    note.quiet = result.quiet
    note.isWhole = result.isWhole
    if !result.lacking.isEmpty { note.remarks.append(.noDataFor(result.lacking.map { Display.period($0) })) }
    if !result.lackingUnits.isEmpty {
      let names = result.lackingUnits.map { Wording(same: units[$0].name?.text ?? units[$0].code) }
      note.remarks.append(.noDataFrom(names))
    }
    return note
  }

  /// Results that are given in a summary and computed from records must be the same.
  private mutating func compareWithGiven(_ plan: RecordPlan) {
    guard !entries.isEmpty else { return }
    var series: [IndicatorID: [Int: Int]] = [:]
    for (index, one) in plan.series.enumerated() { series[one.indicator, default: [:]][one.denominator] = index }
    let given = entries.filter { series[$0.key.indicator]?[$0.key.denominator] != nil }
    for (key, entry) in given.sorted(by: { $0.value.at < $1.value.at }) {
      guard let index = series[key.indicator]?[key.denominator],
        case .counts(let top, let bottom) = entry.observation.given,
        let computed = computed(key, index, plan)
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

  /// The most months that are added up to be compared with what is given.
  private static let monthLimit = 240

  /// What records come to for a result that is given as well; nil where they do not cover its period.
  private func computed(_ key: Dataset.Key, _ index: Int, _ plan: RecordPlan) -> (top: Rational, bottom: Rational?)? {
    let series = plan.series[index]
    func counts(_ period: Period) -> (top: Rational, bottom: Rational?)? {
      var key = key
      key.period = period
      guard let known = recordObservations[key], case .counts(let top?, let bottom) = known.given,
        known.records?.months?.hasGaps != true
      else { return nil }
      return (top, bottom)
    }
    if let same = counts(key.period) { return same }
    guard series.mode == .additive, key.period.monthCount <= Self.monthLimit, key.period.kind != .month else {
      return nil
    }
    var sum: (top: Rational, bottom: Rational?) = (.zero, series.isRatio ? .zero : nil)
    for month in key.period.firstMonth...key.period.lastMonth {
      guard let part = program.pack.years.month(ordinal: month).flatMap(counts), let top = try? sum.top.adding(part.top)
      else {
        return nil
      }
      sum.top = top
      if let bottom = sum.bottom { sum.bottom = part.bottom.flatMap { try? bottom.adding($0) } }
    }
    return sum
  }
}
