package import Base
package import Lang
package import Tables

/// From tables of cells to the data of a run: which unit, indicator, field and period each number is of.
package struct DatasetBinder {
  /// What reading a cell must know of an indicator.
  struct Facts {
    var measure: Indicator.Measure
    var isRatio: Bool
    /// A growth, percentage points: written in percent, and kept as a fraction of 1.
    var isInPercent: Bool
    /// What is counted comes in whole numbers only.
    var isWhole: Bool
    /// For each denominator, whether it comes from another indicator.
    var derives: [Bool]
  }

  let tables: [Table]
  /// By table: what was counted of its records while it was read.
  var counted: [Int: CountedRecords] = [:]
  /// By table: what was added up of its results while it was read.
  var added: [Int: CountedTable] = [:]
  let program: TypedProgram
  let names: DataNames
  /// For each indicator.
  let facts: [Facts]
  /// nil for a table that could not be read by any layout.
  var layouts: [DataLayout?] = []
  var findings: DataFindings
  /// A table's columns were not all understood: what seems missing may stand there.
  var hasBrokenHeader = false
  var units: UnitRegistry
  /// For each table, which rows the declaration leaves out; empty where it leaves out none.
  var setAside: [[Bool]]
  /// The unit of each row of each table; -1 where there is none.
  var unitOfRow: [[Int32]]
  /// By table and column of its records, the unit that each row names there; -1 for none.
  var otherUnits: [RecordCount.TableUnits: [Int32]] = [:]
  var entries = ObservationEntries()
  /// For each table, what the places of its cells have in common.
  let frames: [CellSources.Frame]
  /// Observations of indicators with a denominator that comes from another indicator.
  var derivable: [Dataset.Key] = []
  /// By column of a table, the shares that are given as percents.
  var shares: [CellIndex: ShareTally] = [:]
  /// By table: lists of more units than are meant.
  var registers: Set<Int> = []
  /// When units are there, and what they were made of.
  var times = UnitTimes()
  /// Rows whose unit's name is that of two units in their period.
  var rowsOfBoth: [RowOfBoth] = []
  /// Rows that stand for others, and are left out.
  var totals: [TotalRow] = []
  /// Parents said again in other words than before.
  var laterParents: [(unit: Int, text: String, key: String, at: CellIndex)] = []

  var vocabulary: Vocabulary { program.vocabulary }

  /// Results computed from records.
  var recordObservations = Observations()
  /// By unit, for what is computed from records: from which month to which the files tell of it.
  /// Rows of results in which none stands, by entry of `units`.
  var blankRows: [Dataset.BlankRow] = []
  var recordMonths: [Dataset.RecordSubject: [ClosedRange<Int>?]] = [:]
  /// The days off that files of holidays name; nil without such a file.
  var calendar: WorkingCalendar?
  let request: RecordsRequest

  let isSkipping: Bool
  /// A file could not be read at all: it may say what the others do not.
  let lacksFile: Bool

  /// Whether a level that no row gives may stand where reading failed.
  var levelsMayBeUnread: Bool {
    if lacksFile { return true }
    return !isSkipping
      && zip(tables, layouts).contains { table, layout in
        !table.unreadRows.isEmpty && layout?.roles[.level] != nil
      }
  }

  init(
    _ tables: [Table], _ program: TypedProgram, _ request: RecordsRequest?, isSkipping: Bool, reading: [Diagnostic]
  ) {
    let year = [program.pack.wholeYear].compactMap { $0 }
    self.request = request ?? RecordsRequest(periods: year, functions: Functions())
    self.isSkipping = isSkipping
    let files = Set(tables.map(\.file))
    lacksFile = reading.contains { diagnostic in
      switch diagnostic.place {
      case .cell(let place): !files.contains(place.file)
      case .path(let path): !files.contains(path)
      case .source, .command: false
      }
    }
    self.tables = tables
    frames = tables.map { CellSources.Frame($0) }
    self.program = program
    names = DataNames(program.vocabulary)
    facts = program.vocabulary.indicators.map { indicator in
      Facts(
        measure: indicator.measure, isRatio: indicator.isRatio,
        isInPercent: indicator.measure == .percent || indicator.measure == .points,
        isWhole: program.vocabulary.isWhole(indicator.measure),
        derives: indicator.denominators.map { $0.derived != nil })
    }
    findings = DataFindings(tables)
    units = UnitRegistry()
    setAside = tables.map { _ in [] }
    unitOfRow = tables.map { Array(repeating: -1, count: $0.rowCount) }
  }

  /// Binds the tables of a run to a program. `reading` is what was wrong with reading their files; it takes its place
  /// among the messages. With `skippingBadRows` what is wrong with rows is only a warning. `records` says what is to be
  /// computed from records; nil: what the targets need, for the pack's year.
  /// `counted`: by table, what was counted of its records in one pass; its rows stand for many then. `added`: of the only
  /// table of results, what was added up.
  package static func bind(
    _ tables: [Table], to program: TypedProgram, skippingBadRows: Bool, reading: [Diagnostic] = [],
    records: RecordsRequest? = nil, counted: [Int: CountedRecords] = [:], added: [Int: CountedTable] = [:],
    registers: Set<Int> = []
  ) -> DatasetBinding {
    var binder = DatasetBinder(tables, program, records, isSkipping: skippingBadRows, reading: reading)
    binder.counted = counted
    binder.added = added
    binder.registers = registers
    binder.layOut()
    binder.setRowsAside()
    binder.checkSums()
    binder.collectUnits()
    binder.checkTotals()
    binder.askAboutSums()
    binder.readObservations()
    binder.checkShares()
    binder.checkFiguresOfBoth()
    binder.readRecords()
    binder.deriveDenominators()
    binder.compareWholes()
    return binder.finish(reading: reading)
  }

  /// Works out what the columns of every table hold.
  mutating func layOut() {
    for (index, table) in tables.enumerated() {
      let binding = DataReading.binding(for: table, among: program.bindings)
      var builder = LayoutBuilder(table, program, names: names, binding: binding)
      let (layout, problems) = builder.build()
      layouts.append(layout)
      for problem in problems {
        findings.report(problem.diagnostic, table: index, column: problem.column)
        if problem.diagnostic.severity == .error { hasBrokenHeader = true }
      }
      if table.rowCount == 0, table.unreadRows.isEmpty {
        findings.report(DataMessages.noRows(table), table: index)
      } else if let layout, layout.hasResults, !layout.hasPeriod, !Self.declaresPeriod(binding) {
        findings.report(DataMessages.noPeriodColumn(table, year: program.pack.year), table: index)
      }
    }
  }

  /// What the columns of one table hold, for reading its rows in one pass, and what is to be known of its header; nil
  /// when the header has mistakes, or rows cannot be read without knowing others.
  static func layout(
    of table: Table, for program: TypedProgram, names: DataNames, allowsAliases: Bool = false
  ) -> (layout: DataLayout, binding: DataBinding?, notes: [Diagnostic])? {
    let binding = DataReading.binding(for: table, among: program.bindings)
    // Words for what is missing could be numbers.
    if let binding,
      !binding.aliases.isEmpty && !allowsAliases || (binding.missing + binding.noCases).contains(where: hasDigits)
    {
      return nil
    }
    var builder = LayoutBuilder(table, program, names: names, binding: binding)
    let (layout, problems) = builder.build()
    guard let layout, !problems.contains(where: { $0.diagnostic.severity == .error }) else { return nil }
    return (layout, binding, problems.map(\.diagnostic))
  }

  private static func hasDigits(_ word: String) -> Bool { word.utf8.contains { $0 >= 0x30 && $0 <= 0x39 } }

  /// Whether a declaration says where the period comes from; what is wrong with that is said elsewhere.
  private static func declaresPeriod(_ binding: DataBinding?) -> Bool {
    binding?.columns.contains { column in
      if case .role(.period) = column.subject { return true }
      return false
    } ?? false
  }

  /// Where a cell stands, for messages; `column` nil for the whole row.
  func place(_ table: Int, _ row: Int, _ column: Int?) -> CellPlace {
    tables[table].place(row: row, column: column)
  }

  /// Where a cell stands, for messages.
  func place(_ at: CellIndex) -> CellPlace {
    place(Int(at.table), Int(at.row), at.column < 0 ? nil : Int(at.column))
  }

  /// Puts together what was bound.
  private mutating func finish(reading: [Diagnostic]) -> DatasetBinding {
    if findings.anyLeftOut { dropUnits() }
    dropUnitsNotMeant()
    var (listed, indices) = units.listed { place($0) }
    for (entry, life) in times.lives { if let unit = indices[entry] { listed[unit].life = life } }
    var observations = Observations()
    let isWhole = listed.count == units.entries.count
    if isWhole, entries.isEmpty {
      (observations, recordObservations) = (recordObservations, Observations())
    } else if isWhole, !findings.anyLeftOut {
      observations = entries.observations
    } else {
      for (key, entry) in entries where !findings.isLeftOut(entry.at) {
        guard let unit = indices[key.unit] else { continue }
        var key = key
        key.unit = unit
        observations.set(key, entry.observation)
      }
    }
    for (key, observation) in recordObservations {
      guard let unit = indices[key.unit] else { continue }
      var key = key
      key.unit = unit
      // What was given stands.
      _ = observations.insert(key, observation)
    }
    let canSkip = !observations.isEmpty && !merged(reading, skipping: true).contains { $0.severity == .error }
    var dataset = Dataset(units: listed, observations: observations, history: history(indices))
    dataset.recordMonths = recordMonths.mapValues { months in
      var kept = [ClosedRange<Int>?](repeating: nil, count: listed.count)
      for (unit, range) in months.enumerated() { if let index = indices[unit] { kept[index] = range } }
      return kept
    }
    dataset.scales = appliedScales
    dataset.pooled = pooled(indices)
    dataset.blankRows = blankRows.compactMap { row in
      guard !findings.isLeftOut(row.at), let unit = indices[row.unit] else { return nil }
      return Dataset.BlankRow(unit: unit, period: row.period, at: row.at)
    }
    return DatasetBinding(
      dataset: dataset,
      diagnostics: merged(reading, skipping: isSkipping), leftOut: rowsSetAside() + leftOut(),
      canSkip: canSkip, calendar: calendar)
  }

  /// What was added up of the units that are left, by their places.
  private func pooled(_ indices: [Int: Int]) -> PooledResults? {
    guard let (table, counted) = added.first else { return nil }
    var results = counted.results
    for (row, number) in counted.numbers.enumerated() {
      let unit = Int(unitOfRow[table][row])
      if let number, unit >= 0, let index = indices[unit] { results.units[index] = number }
    }
    return results
  }

  /// The messages of reading the files and of binding, in order. `skipping` makes those of rows warnings.
  private func merged(_ reading: [Diagnostic], skipping: Bool) -> [Diagnostic] {
    var order: [(table: Int, row: Int, column: Int, diagnostic: Diagnostic)] = []
    let unread = tables.map { Set($0.unreadRows) }
    for diagnostic in reading {
      guard case .cell(let place) = diagnostic.place,
        let table = tables.firstIndex(where: { $0.file == place.file && $0.sheet == place.sheet })
      else {
        order.append((-1, 0, 0, diagnostic))
        continue
      }
      var diagnostic = diagnostic
      let row = place.row ?? 0
      if skipping, diagnostic.severity == .error, unread[table].contains(row) {
        diagnostic.severity = .warning
      }
      order.append((table, row, place.column ?? 0, diagnostic))
    }
    for (at, diagnostic) in findings.diagnostics(asWarnings: skipping) {
      let table = Int(at.table)
      let row = at.row < 0 ? tables[table].headerRow : tables[table].rowNumbers[Int(at.row)]
      order.append((table, row, Int(at.column) + 1, diagnostic))
    }
    let sorted = order.enumerated().sorted { a, b in
      (a.element.table, a.element.row, a.element.column, a.offset)
        < (b.element.table, b.element.row, b.element.column, b.offset)
    }
    return DatasetBinder.saidOnce(sorted.map(\.element.diagnostic))
  }

  /// The messages without what is said of one declaration, or of columns that are not read, again for another sheet of
  /// a workbook.
  static func saidOnce(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    struct Said: Hashable {
      var code: Code
      var place: Place
      var message: Wording
    }
    var said: [Said: Int] = [:]
    var kept: [Diagnostic] = []
    var more: [Int: Int] = [:]
    for diagnostic in diagnostics {
      let place: Place? =
        switch diagnostic.place {
        case .source: diagnostic.place
        case .cell(let cell) where cell.sheet != nil && diagnostic.code == .columnsNotRead: .path(cell.file)
        default: nil
        }
      if let place {
        let what = Said(code: diagnostic.code, place: place, message: diagnostic.message)
        if let first = said[what] {
          more[first, default: 0] += 1
          continue
        }
        said[what] = kept.count
      }
      kept.append(diagnostic)
    }
    for (index, count) in more { kept[index].notes.append(DataMessages.moreSheets(count)) }
    return kept
  }

  /// The rows that were not used.
  private func leftOut() -> [DatasetBinding.LeftOut] {
    tables.indices.compactMap { index in
      let table = tables[index]
      let bad = findings.isLeftOut[index].indices.filter { findings.isLeftOut[index][$0] }.map { table.rowNumbers[$0] }
      let rows = (table.unreadRows + bad).sorted()
      return rows.isEmpty ? nil : DatasetBinding.LeftOut(file: table.file, sheet: table.sheet, rows: rows)
    }
  }
}
