import Base
import Lang
import Tables

/// What an aggregate says of one record.
private struct RecordHit {
  var holds = false
  var value: Value?
  /// The month that the record falls into; nil where its date is blank, or none is asked for.
  var month: Int?
}

// Indicators computed from records: one pass over each table for all of them.
extension DatasetBinder {
  /// Reads every table of records, and makes results of what was counted.
  mutating func readRecords() {
    guard layouts.contains(where: { $0?.records != nil }) else { return }
    compareRecords(RecordPlan(program, request))
    let plan = RecordPlan(program, requestWithPeriodsOfRecords())
    let calendar = readHolidays()
    if let id = vocabulary.holidays, layouts.contains(where: { $0?.records == id }) { self.calendar = calendar }
    var count = RecordCount(unitCount: units.entries.count)
    var reader = SubjectReader()
    var cells = RecordReader()
    for table in tables.indices {
      guard let layout = layouts[table], let records = layout.records, records != vocabulary.holidays else {
        continue
      }
      let computing = Computing(
        functions: request.functions,
        values: RecordValues(columns: Array(repeating: nil, count: vocabulary[records].columns.count)),
        calendar: calendar)
      read(table, layout, records, plan, computing, &count, &reader, &cells)
      // What one table's columns hold says nothing of the next one's.
      cells = RecordReader()
    }
    makeResults(count, plan)
  }

  /// The request, with the periods in which the records lie where each is wanted that they have.
  private func requestWithPeriodsOfRecords() -> RecordsRequest {
    guard let each = request.each else { return request }
    let dated = Set(
      program.vocabulary.indicators.flatMap { $0.formula?.aggregates ?? [] }.map(RecordCount.Dated.init))
    // What is wrong with cells is told when they are counted.
    var reading = self
    var cells = RecordReader()
    var subjects = SubjectReader()
    var periods: Set<Period> = []
    for (table, layout) in layouts.enumerated() {
      guard let layout, let id = layout.records else { continue }
      for column in Set(dated.filter { $0.records == id }.map(\.column)).sorted() {
        // A file also tells of the months between that of its first record and that of its last.
        var months = counted[table]?.months[column]
        for row in 0..<tables[table].rowCount where !isSetAside(table, row) {
          if column < 0 {
            if let period = reading.subject(table, row, layout, &subjects).period { periods.insert(period) }
          } else if counted[table]?.hits[row] == nil,
            case .date(let day)? = reading.recordValue(
              column, vocabulary[id], layout, table: table, row: row, &cells),
            program.pack.years.month(ordinal: program.pack.years.month(ordinalOf: day)) != nil
          {
            let month = program.pack.years.month(ordinalOf: day)
            months = months.map { min($0.lowerBound, month)...max($0.upperBound, month) } ?? month...month
          }
        }
        if let months {
          periods.formUnion(
            months.suffix(RecordsRequest.periodLimit * 12).compactMap(program.pack.years.month(ordinal:)))
        }
      }
      cells = RecordReader()
    }
    var request = request
    let wanted = Set(periods.compactMap { each.containing($0) }).subtracting(request.periods)
    request.periods += wanted.sorted().suffix(RecordsRequest.periodLimit)
    return request
  }

  /// The days that files of holidays name.
  private mutating func readHolidays() -> WorkingCalendar {
    guard let id = vocabulary.holidays else { return WorkingCalendar() }
    let records = vocabulary[id]
    var days: [String: Set<CalendarDate>] = [:]
    // Where each day stands first, by column of the records.
    var places: [String: [CalendarDate: CellIndex]] = [:]
    var cells = RecordReader()
    for (table, layout) in layouts.enumerated() {
      guard let layout, layout.records == id else { continue }
      for row in 0..<tables[table].rowCount where !isSetAside(table, row) {
        for (index, column) in records.columns.enumerated() where column.type == .date {
          let value = recordValue(index, records, layout, table: table, row: row, &cells)
          guard case .date(let day)? = value else { continue }
          let at = CellIndex(table: table, row: row, column: layout.recordColumns[index]?.column)
          days[column.term.key, default: []].insert(day)
          places[column.term.key, default: [:]][day] = places[column.term.key]?[day] ?? at
        }
      }
    }
    for day in (days["date"] ?? []).intersection(days["working"] ?? []).sorted() {
      guard let off = places["date"]?[day], let worked = places["working"]?[day] else { continue }
      let (first, second) = off < worked ? (off, worked) : (worked, off)
      findings.report(
        DataMessages.dayOffAndWorked(day, isOffFirst: first == off, at: place(second), other: place(first)), at: second)
    }
    return WorkingCalendar(holidays: days["date"] ?? [], working: days["working"] ?? [])
  }

  /// Counts the records of one table.
  private mutating func read(
    _ table: Int, _ layout: DataLayout, _ id: RecordsID, _ plan: RecordPlan, _ start: Computing<RecordValues>,
    _ count: inout RecordCount, _ reader: inout SubjectReader, _ cells: inout RecordReader
  ) {
    let records = vocabulary[id]
    let series = usable(plan.series(of: id), table, layout, id, plan)
    guard !series.isEmpty else { return }
    // Which field a record is of matters only where a field is asked for.
    var layout = layout
    if !plan.asksForFields(series) { layout.roles[.field] = nil }
    count.note(table, of: id, for: series)
    if layout.roles[.field] != nil { count.withFields.insert(table) }
    let active = Set(
      series.flatMap { plan.series[$0].numerator + plan.series[$0].denominators }.map(\.aggregate)
        .filter { plan.aggregates[$0].records == id }
    ).sorted()
    let dates = Set(active.compactMap { plan.dated(plan.aggregates[$0])?.column }.filter { $0 >= 0 }).sorted()
    // A file without the date by which its months could be told is taken to tell of all.
    for date in dates where layout.recordColumns[date] == nil {
      count.note(RecordCoverage.always, table: table, column: date)
    }
    let needed = active.reduce(into: Set(dates)) { $0.formUnion(plan.aggregates[$1].columns) }.sorted()
    let needsPeriod = active.contains { plan.aggregates[$0].period == nil && !plan.aggregates[$0].mentionsAsOf }
    if needsPeriod, !layout.hasPeriod {
      findings.report(DataMessages.noPeriodColumn(tables[table], year: program.pack.year), table: table)
    }
    let asked = Set(series.flatMap { plan.series[$0].periods }).sorted()
    let otherColumns = Set(series.compactMap { plan.series[$0].unit(plan, id) }).sorted()
    for column in otherColumns { reportRecordsWithoutUnit(table, layout, vocabulary[id].columns[column], column) }
    var hits = [RecordHit](repeating: RecordHit(), count: plan.aggregates.count)
    // By asked period, for what depends on the day.
    var later = [Int: [RecordHit]]()
    var computing = start
    let counted = self.counted[table]
    if let counted { add(counted, table, layout, id, series, plan, &count, &reader) }
    for row in 0..<tables[table].rowCount
    where counted?.hits[row] == nil && !findings.isLeftOut(CellIndex(table: table, row: row)) && !isSetAside(table, row)
    {
      let subject = subject(table, row, layout, &reader)
      for index in needed {
        computing.values.columns[index] = recordValue(index, records, layout, table: table, row: row, &cells)
      }
      if needsPeriod, subject.isPeriodBlank {
        let at = CellIndex(
          table: table, row: row, column: layout.period?.column ?? layout.column(of: .period))
        findings.report(DataMessages.periodMissing(place(at)), at: at)
      }
      let at = CellIndex(table: table, row: row)
      guard subject.unit != nil || !otherColumns.isEmpty, !findings.isLeftOut(at) else { continue }
      do throws(LocatedFault) {
        for index in active where !plan.aggregates[index].mentionsAsOf {
          hits[index] = try hit(plan.aggregates[index], computing)
        }
        for period in asked {
          computing.values.asOf = plan.periods[period].asOf
          for index in active where plan.aggregates[index].mentionsAsOf {
            if later[period] == nil { later[period] = hits }
            later[period]?[index] = try hit(plan.aggregates[index], computing)
          }
        }
      } catch {
        findings.report(
          DataMessages.recordNotComputed(error, at: place(at)), at: at,
          scope: .text("\(error.range.file) \(error.range.lower)"))
        continue
      }
      for column in [nil] + otherColumns.map(Optional.some) {
        guard let unit = self.unit(of: subject, by: column) else { continue }
        count.units[.init(table, by: column), default: []].insert(unit)
        if needsPeriod, let period = subject.period {
          count.note(period, of: unit, table: table, RecordCount.Dated(records: id, column: nil, unit: column))
        }
        for date in dates {
          guard case .date(let day)? = computing.values.columns[date],
            let month = program.pack.years.month(of: day)
          else { continue }
          count.note(month, of: unit, table: table, RecordCount.Dated(records: id, column: date, unit: column))
        }
      }
      for index in series {
        guard let unit = self.unit(of: subject, by: plan.series[index].unit(plan, id)) else { continue }
        do throws(ArithmeticFault) {
          try add(index, id, subject, unit, hits, later, plan, &count)
        } catch {
          findings.report(
            Diagnostic.fault(LocatedFault(ComputingFault(error), plan.series[index].range), unit: nil), table: table)
          return
        }
      }
    }
  }

  /// Adds what was counted of a table's records in one pass: each row stands for all that are of the same unit.
  private mutating func add(
    _ counted: CountedRecords, _ table: Int, _ layout: DataLayout, _ id: RecordsID, _ series: [Int],
    _ plan: RecordPlan, _ count: inout RecordCount, _ reader: inout SubjectReader
  ) {
    for (column, months) in counted.months { count.note(months, table: table, column: column) }
    var subjects: [(row: Int, unit: Int, subject: RowSubject)] = []
    subjects.reserveCapacity(counted.hits.count)
    for row in counted.hits.indices where counted.hits[row] != nil && !isSetAside(table, row) {
      let at = CellIndex(table: table, row: row)
      if findings.isLeftOut(at) { continue }
      let subject = subject(table, row, layout, &reader)
      if counted.needsPeriod, subject.isPeriodBlank {
        let cell = CellIndex(table: table, row: row, column: layout.period?.column ?? layout.column(of: .period))
        findings.report(DataMessages.periodMissing(place(cell)), at: cell)
      }
      guard let unit = subject.unit, !findings.isLeftOut(at) else { continue }
      count.units[.init(table, by: nil), default: []].insert(unit)
      if counted.needsPeriod, let period = subject.period {
        count.note(period, of: unit, table: table, RecordCount.Dated(records: id, column: nil, unit: nil))
      }
      for present in counted.present[row] {
        guard let month = program.pack.years.month(ordinal: present.month) else { continue }
        count.note(month, of: unit, table: table, RecordCount.Dated(records: id, column: present.column, unit: nil))
      }
      subjects.append((row, unit, subject))
    }
    count.reserve(subjects.count * series.count)
    for index in series {
      let one = plan.series[index]
      for (isDenominator, terms) in [(false, one.numerator), (true, one.denominators)] {
        for term in terms where plan.aggregates[term.aggregate].records == id {
          for (row, unit, subject) in subjects {
            for field in one.fields where field == nil || field == subject.field {
              for hit in counted.hits[row] ?? [] where hit.aggregate == term.aggregate {
                guard let period = period(hit, one, plan, subject) else { continue }
                let key = RecordCount.Key(
                  unit: unit, series: index, field: field, period: period, isAsOf: hit.asked != nil)
                count.tallies[count.place(key)].add(hit.count, isDenominator, isMinus: term.isMinus)
              }
            }
          }
        }
      }
    }
  }

  /// The period that counted records fall into, or for which they were counted; nil where it is not asked for.
  private func period(
    _ hit: CountedRecords.Hit, _ series: RecordPlan.Series, _ plan: RecordPlan, _ subject: RowSubject
  ) -> Period? {
    if let asked = hit.asked { return series.periods.contains(asked) ? plan.periods[asked].period : nil }
    let own =
      plan.aggregates[hit.aggregate].period == nil
      ? subject.period : hit.month.flatMap(program.pack.years.month(ordinal:))
    return own.flatMap { own in series.periods.contains { plan.periods[$0].period.contains(own) } ? own : nil }
  }

  /// What an aggregate says of a record.
  private func hit(_ aggregate: Aggregate, _ computing: Computing<RecordValues>) throws(LocatedFault) -> RecordHit {
    var hit = RecordHit()
    if let column = aggregate.period, case .date(let day)? = computing.values.columns[column] {
      hit.month = program.pack.years.month(ordinalOf: day)
      // Of a day after the one asked for nothing was known.
      if aggregate.mentionsAsOf, let asOf = computing.values.asOf, day > asOf { return hit }
    } else if aggregate.period != nil {
      return hit
    }
    hit.holds = try computing.holds(aggregate.condition)
    if hit.holds, let value = aggregate.value { hit.value = try computing.known(value) }
    return hit
  }

  /// The series all of whose columns the table has; the others are told of.
  private mutating func usable(
    _ series: [Int], _ table: Int, _ layout: DataLayout, _ id: RecordsID, _ plan: RecordPlan
  ) -> [Int] {
    var missing: [Int: [IndicatorID]] = [:]
    let usable = series.filter { index in
      let terms = plan.series[index].numerator + plan.series[index].denominators
      let columns = terms.map { plan.aggregates[$0.aggregate] }.filter { $0.records == id }
        .reduce(into: Set<Int>()) { $0.formUnion($1.columns) }
      let lacking = columns.filter { layout.recordColumns[$0] == nil }
      for column in lacking where missing[column]?.contains(plan.series[index].indicator) != true {
        missing[column, default: []].append(plan.series[index].indicator)
      }
      return lacking.isEmpty
    }
    for (column, indicators) in missing.sorted(by: { $0.key < $1.key }) {
      let wanted = vocabulary[id].columns[column]
      let title = wanted.term.title ?? wanted.term.name
      let headers = tables[table].header.prefix(200)
      let nearest = NearestName.find(title, among: headers).first
      findings.report(
        DataMessages.recordColumnMissing(
          tables[table], wanted, of: vocabulary[id].term, for: indicators.map { vocabulary[$0].term.name },
          nearest), table: table)
    }
    return usable
  }

  /// Adds a record to the results of a series.
  private func add(
    _ index: Int, _ id: RecordsID, _ subject: RowSubject, _ unit: Int, _ hits: [RecordHit],
    _ later: [Int: [RecordHit]], _ plan: RecordPlan, _ count: inout RecordCount
  ) throws(ArithmeticFault) {
    let series = plan.series[index]
    for field in series.fields where field == nil || field == subject.field {
      var key = RecordCount.Key(
        unit: unit, series: index, field: field, period: subject.period ?? plan.periods[0].period)
      let isAbove = series.numerator.contains { term in
        !term.isMinus
          && (plan.aggregates[term.aggregate].mentionsAsOf
            ? later.values.contains { $0[term.aggregate].holds } : hits[term.aggregate].holds)
      }
      try add(series, id, subject, key, hits, isAsOf: false, isAbove, plan, &count)
      guard series.mode != .additive else { continue }
      for period in series.periods {
        guard let hits = later[period] else { continue }
        key.period = plan.periods[period].period
        try add(series, id, subject, key, hits, isAsOf: true, isAbove, plan, &count)
      }
    }
  }

  /// Adds a record to results: to those of its own month or period, or (`isAsOf`) to what is counted for the period of
  /// `key`. `isAbove`: whether the numerator counts it.
  private func add(
    _ series: RecordPlan.Series, _ id: RecordsID, _ subject: RowSubject, _ key: RecordCount.Key, _ hits: [RecordHit],
    isAsOf: Bool, _ isAbove: Bool, _ plan: RecordPlan, _ count: inout RecordCount
  ) throws(ArithmeticFault) {
    /// The place of the tally that a term adds to; nil where the record is none of those that it is about.
    func place(_ term: RecordPlan.Term) -> Int? {
      let aggregate = plan.aggregates[term.aggregate]
      guard aggregate.records == id, aggregate.mentionsAsOf == isAsOf, hits[term.aggregate].holds else { return nil }
      var key = key
      key.isAsOf = isAsOf
      if !isAsOf {
        let month = hits[term.aggregate].month.flatMap(program.pack.years.month(ordinal:))
        guard let own = aggregate.period == nil ? subject.period : month,
          series.periods.contains(where: { plan.periods[$0].period.contains(own) })
        else { return nil }
        key.period = own
      }
      return count.place(key)
    }
    for (index, term) in series.numerator.enumerated() {
      guard let place = place(term) else { continue }
      let function = plan.aggregates[term.aggregate].function
      try count.tallies[place].numerator.add(
        hits[term.aggregate].value, function, isMinus: term.isMinus, term: index)
    }
    for (index, term) in series.denominators.enumerated() {
      guard let place = place(term) else { continue }
      let function = plan.aggregates[term.aggregate].function
      try count.tallies[place].denominator.add(
        hits[term.aggregate].value, function, isMinus: term.isMinus, term: index)
      if !isAbove, !term.isMinus {
        count.tallies[place].keep(CellIndex(table: subject.table, row: subject.row))
      }
    }
  }
}
