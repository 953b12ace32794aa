import Base
import Lang
import Tables

/// What one row is of.
struct RowSubject {
  var table: Int
  var row: Int
  /// nil when the row names none that is known.
  var unit: Int?
  /// What the row's period is; nil when it was not understood.
  var period: Period?
  /// The period's cell is empty: a mistake as soon as the row gives a result.
  var isPeriodBlank: Bool
  var field: FieldID?
  /// The field was not understood.
  var isFieldBroken: Bool
}

/// What texts of the key columns mean.
struct SubjectReader {
  /// By what the column's header says that its cells are parts of.
  var periods: [CalendarPart?: TextCache<FilePeriod.Reading>] = [:]
  var fields = TextCache<FieldID?>()
  var indicators = TextCache<LongIndicator>()
  var days = TextCache<Result<CalendarDate, CellDate.Fault>>()
  var numbers: [CalendarPart: TextCache<Int?>] = [:]
}

/// What a text in an `indicator` column means.
enum LongIndicator {
  /// With the index of the denominator, where one is named or there is only one.
  case indicator(IndicatorID, denominator: Int?)
  case unknownPart(IndicatorID, String)
  case unknown
}

extension DatasetBinder {
  /// Reads the results of every row.
  mutating func readObservations() {
    var reader = SubjectReader()
    for (index, table) in tables.enumerated() {
      guard let layout = layouts[index], layout.records == nil else { continue }
      if layout.hasResults { entries.makeRoom(for: table.rowCount * max(1, layout.series.count)) }
      let added = added[index]?.numbers
      for row in 0..<table.rowCount where !isSetAside(index, row) && (added.map { $0[row] == nil } ?? true) {
        let subject = subject(index, row, layout, &reader)
        let known = entries.count
        if let long = layout.long { readLong(long, subject, layout, &reader) }
        for series in layout.series { readSeries(series, subject, layout) }
        if layout.hasResults, entries.count == known, let unit = subject.unit, let period = subject.period {
          blankRows.append(Dataset.BlankRow(unit: unit, period: period, at: CellIndex(table: index, row: row)))
        }
      }
    }
  }

  /// What the row is of. Texts that are not understood are mistakes whether or not the row gives a result.
  mutating func subject(
    _ table: Int, _ row: Int, _ layout: DataLayout, _ reader: inout SubjectReader
  ) -> RowSubject {
    let unit = unitOfRow[table][row]
    var subject = RowSubject(
      table: table, row: row, unit: unit < 0 ? nil : Int(unit), period: nil, isPeriodBlank: false, field: nil,
      isFieldBroken: false)
    if let source = layout.period {
      readPeriod(source, &subject, &reader)
    } else if let text = layout.text(of: .period, in: tables[table], row: row) {
      let at = CellIndex(table: table, row: row, column: layout.column(of: .period))
      if text.isBlank {
        subject.isPeriodBlank = true
      } else if isName(text, at) {
        let calendar = layout.periodCalendar
        let reading = reader.periods[calendar, default: TextCache()].meaning(of: text) { written in
          FilePeriod.read(written, year: program.pack.year, program.pack.years, calendar: calendar)
        }
        switch reading {
        case .period(let period): subject.period = period
        case .severalOf(let periods):
          findings.report(
            DataMessages.ambiguousPeriod(text.string, periods, at: place(at)), at: at, scope: .text(text.string))
        case .none:
          findings.report(
            DataMessages.unreadablePeriod(text.string, program.pack.years, at: place(at)), at: at,
            scope: .text(text.string))
        }
      }
    } else {
      subject.period = program.pack.wholeYear
    }
    if let text = layout.text(of: .field, in: tables[table], row: row), !text.isBlank {
      let at = CellIndex(table: table, row: row, column: layout.column(of: .field))
      subject.isFieldBroken = true
      guard isName(text, at) else { return subject }
      subject.field = reader.fields.meaning(of: text, names.fields.find(text:))
      subject.isFieldBroken = subject.field == nil
      if subject.field == nil {
        let scope = DataFindings.Scope.text(text.string)
        let wantsHint = findings.wantsHint(.unknownFieldInData, at: at, scope: scope, among: names.fields.texts.count)
        let nearest = wantsHint ? names.fields.nearest(text.string) : nil
        findings.report(
          DataMessages.unknownField(text.string, known: vocabulary.fields.map(\.term.name), nearest, at: place(at)),
          at: at, scope: scope)
      }
    }
    return subject
  }

  /// Keeps what a row gives of a series, unless the row is not known to be of anything.
  mutating func store(
    _ given: Dataset.Observation.Given, of indicator: IndicatorID, _ denominator: Int, _ subject: RowSubject,
    columns: [Int], layout: DataLayout
  ) {
    if subject.isPeriodBlank {
      let column = layout.period?.column ?? layout.column(of: .period)
      let at = CellIndex(table: subject.table, row: subject.row, column: column)
      findings.report(DataMessages.periodMissing(place(at)), at: at)
      return
    }
    guard let unit = subject.unit, let period = subject.period, !subject.isFieldBroken else { return }
    let key = Dataset.Key(
      unit: unit, indicator: indicator, denominator: denominator, field: subject.field, period: period)
    let at = CellIndex(table: subject.table, row: subject.row, column: columns.first)
    let number = tables[subject.table].rowNumbers[subject.row]
    let sources = CellSources(frames[subject.table], row: number, columns: columns)
    if let first = entries.insert(key, Dataset.Observation(given: given, sources: sources), at) {
      // Whole rows given twice are one mistake.
      let row = CellIndex(table: subject.table, row: subject.row)
      findings.leaveOut(first)
      var message = DataMessages.duplicateResult(subjectWording(key), first: place(first), at: place(at))
      if unitText(at) != unitText(first) { message.help.append(DataMessages.mergedUnit) }
      findings.report(message, at: row)
    } else if facts[indicator.index].derives[safe: denominator] == true {
      derivable.append(key)
    }
  }

  /// The key of what stands in the unit's cell of a row.
  private func unitText(_ at: CellIndex) -> String? {
    layouts[Int(at.table)]?.text(of: .unit, in: tables[Int(at.table)], row: Int(at.row)).map {
      TextFolding.matchKey($0.string)
    }
  }

  /// "online_dossier_rate of Xã Sơn Hạ, 2024".
  func subjectWording(_ key: Dataset.Key, namesDenominator: Bool = true) -> Wording {
    let indicator = vocabulary[key.indicator]
    var name = indicator.term.name
    if namesDenominator, indicator.denominators.count > 1,
      let denominator = indicator.denominators[safe: key.denominator]?.name
    {
      name += ".\(denominator)"
    }
    let field = key.field.map { vocabulary[$0].term.name }
    let unit = shownUnit(key.unit)
    return Wording(
      en: "`\(name)`\(field.map { " for field \($0)" } ?? "") of \(unit), \(key.period.text)",
      vi: "`\(name)`\(field.map { ", lĩnh vực \($0)" } ?? "") của \(unit), \(Display.ofPeriod(key.period).vi)")
  }

  /// Whose result of what a row gives, for messages, as far as it is known.
  func subjectWording(_ subject: RowSubject, _ indicator: IndicatorID) -> Wording {
    if let unit = subject.unit, let period = subject.period {
      return subjectWording(
        Dataset.Key(unit: unit, indicator: indicator, denominator: 0, field: subject.field, period: period),
        namesDenominator: false)
    }
    return Wording(same: "`\(vocabulary[indicator].term.name)`")
  }
}

extension Array {
  /// The element at `index`; nil outside the array.
  subscript(safe index: Int) -> Element? {
    indices.contains(index) ? self[index] : nil
  }
}
