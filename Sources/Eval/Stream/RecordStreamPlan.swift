import Base
import Lang
import Tables

/// How records are counted in one pass: which columns are read, what is asked of each record, by what it is counted.
struct RecordStreamPlan {
  /// What is counted: an aggregate, for those that depend on it with the period asked for.
  struct Condition {
    var aggregate: Int
    var asked: Int?
  }

  /// Conditions whose records are counted by the same date, or by none.
  struct Source {
    /// The records' column of the date; nil for none.
    var date: Int?
    /// Which of the conditions.
    var conditions: Range<Int>
    /// The byte in which the bits of the first eight stand; the others stand in those that follow.
    var plane: Int
  }

  /// A column that is read, by its place in the file.
  struct Column {
    /// The index in the records.
    var index: Int
    var cell: Int
    var reading: ConditionPlanner.Reading
    /// Days may be written `31/12/2024`, or `2024-12-31`.
    var isDayFirst = true
    var isYearFirst = true
  }

  let conditions: [Condition]
  let sources: [Source]
  let kernel: RecordKernel
  /// In the order of the kernel's columns.
  let columns: [Column]
  /// For each column of texts, the keys of those that conditions name, by their code.
  let texts: [Int: [String]]
  /// The cells that tell of whom and when a record is.
  let keyCells: [Int]
  let needsPeriod: Bool

  /// nil when it takes more than counting in one pass.
  init?(_ plan: RecordPlan, _ layout: DataLayout, _ id: RecordsID, _ records: Records) {
    // What is counted as of a day needs to know for which periods before.
    if plan.isOfEveryPeriod, plan.aggregates.contains(where: \.mentionsAsOf) { return nil }
    guard layout.rowTests.isEmpty, layout.checks.isEmpty, layout.long == nil else { return nil }
    let series = plan.series(of: id).filter { index in
      (plan.series[index].numerator + plan.series[index].denominators).map { plan.aggregates[$0.aggregate] }
        .filter { $0.records == id }.allSatisfy { $0.columns.allSatisfy { layout.recordColumns[$0] != nil } }
    }
    guard !series.isEmpty else { return nil }
    let active = Set(
      series.flatMap { plan.series[$0].numerator + plan.series[$0].denominators }.map(\.aggregate)
        .filter { plan.aggregates[$0].records == id }
    ).sorted()
    let asked = Set(series.flatMap { plan.series[$0].periods }).sorted()
    guard active.allSatisfy({ plan.aggregates[$0].function == .count && plan.aggregates[$0].unit == nil }) else {
      return nil
    }
    needsPeriod = active.contains { plan.aggregates[$0].period == nil && !plan.aggregates[$0].mentionsAsOf }

    var planner = ConditionPlanner(records)
    var conditions: [Condition] = []
    var sources: [Source] = []
    var (plane, first) = (0, 0)
    func add(_ aggregate: Int, asked period: Int?) -> Bool {
      let one = plan.aggregates[aggregate]
      planner.asOf = period.map { plan.periods[$0].asOf }
      conditions.append(Condition(aggregate: aggregate, asked: period))
      return planner.add(
        one.condition, until: one.mentionsAsOf ? one.period : nil, bit: plane * 8 + conditions.count - 1 - first)
    }
    func finish(_ date: Int?) {
      sources.append(Source(date: date, conditions: first..<conditions.count, plane: plane))
      plane += (conditions.count - first + 7) / 8
      first = conditions.count
    }
    for aggregate in active {
      let one = plan.aggregates[aggregate]
      if one.mentionsAsOf {
        for period in asked { guard add(aggregate, asked: period) else { return nil } }
      } else if one.period == nil {
        guard add(aggregate, asked: nil) else { return nil }
      }
    }
    if !conditions.isEmpty { finish(nil) }
    let dates = Set(active.filter { !plan.aggregates[$0].mentionsAsOf }.compactMap { plan.aggregates[$0].period })
    let others = Set(active.compactMap { plan.dated(plan.aggregates[$0])?.column })
      .filter { $0 >= 0 && !dates.contains($0) && layout.recordColumns[$0] != nil }
    for date in dates.sorted() {
      for aggregate in active where plan.aggregates[aggregate].period == date {
        if plan.aggregates[aggregate].mentionsAsOf { continue }
        guard add(aggregate, asked: nil) else { return nil }
      }
      guard planner.reading(date) == .day else { return nil }
      _ = planner.place(of: date)
      finish(date)
    }
    // Of these only the months are noted.
    for date in others.sorted() {
      guard planner.reading(date) == .day else { return nil }
      _ = planner.place(of: date)
      sources.append(Source(date: date, conditions: conditions.count..<conditions.count, plane: 0))
    }
    guard conditions.count <= 64 else { return nil }
    self.conditions = conditions
    self.sources = sources
    kernel = planner.kernel()
    texts = planner.texts

    var columns: [Column] = []
    for index in planner.columns {
      guard let taken = layout.recordColumns[index], let reading = planner.reading(index) else { return nil }
      var column = Column(index: index, cell: taken.column, reading: reading)
      if reading == .day || reading == .number, taken.meanings != nil { return nil }
      if reading == .day {
        switch taken.dateFormat {
        case nil: break
        case .dayMonthYear: column.isYearFirst = false
        case .yearMonthDay: column.isDayFirst = false
        default: return nil
        }
      }
      columns.append(column)
    }
    self.columns = columns

    var keys: Set<Int> = []
    let asksForFields = plan.asksForFields(series)
    for (role, source) in layout.roles where role != .field || asksForFields {
      switch source {
      case .column(let column), .named(let column, _): keys.insert(column)
      case .fixed: break
      }
    }
    switch layout.period {
    case .yearAndPart(let year, _, let part): keys.formUnion([year, part])
    case .day: if needsPeriod { return nil }
    case nil: break
    }
    keyCells = keys.sorted()
    guard !keyCells.isEmpty else { return nil }
  }
}
