import Base
import Lang
import Tables

/// Works out what each column of a table holds: first what a `data` declaration says, then the default headers.
struct LayoutBuilder {
  /// A mistake in the header, or in the declaration for it.
  struct Finding {
    var column: Int?
    var diagnostic: Diagnostic
  }

  /// What the default headers say of one indicator: the column of each part.
  struct Parts {
    var value: Int?
    var numerator: Int?
    var denominators: [Int: Int] = [:]
    var baseline: Int?
    var current: Int?
    /// A part of it was not understood; what is missing is not said twice.
    var isBroken = false

    var columns: [Int] {
      [value, numerator, baseline, current].compactMap { $0 } + denominators.values
    }
  }

  let table: Table
  let vocabulary: Vocabulary
  /// The pack's year, of which a month is that names none.
  let year: Int
  /// How the pack's years and months lie.
  let years: YearForm
  /// The language of the pack, to offer words in it.
  let language: Language
  let names: DataNames
  let binding: DataBinding?
  /// The matching key of every header; without the scale that it names, where without it it is better known.
  let keys: [String]
  /// By column, what the header says of the scale.
  let scales: [Int: ColumnScale]
  /// By column, what the declaration says of the scale.
  var declaredScales: [Int: WrittenScale] = [:]
  /// Finds the columns that the declaration names.
  let match: HeaderMatch
  /// The same by the names without scales; nil where no header names one.
  let matchOfStems: HeaderMatch?
  var layout: DataLayout
  private(set) var findings: [Finding] = []
  /// Where declared columns that the table lacks have been reported: a form may name one in several clauses.
  private var reported: Set<String> = []
  /// Columns that the declaration names.
  var claimed: Set<Int> = []
  /// Other columns that its conditions and sums look at.
  var lookedAt: Set<Int> = []
  /// Columns that nothing is made of.
  private var unknown: [Int] = []
  private var parts: [IndicatorID: Parts] = [:]
  private var partsOrder: [IndicatorID] = []

  init(_ table: Table, _ program: TypedProgram, names: DataNames, binding: DataBinding?) {
    self.table = table
    vocabulary = program.vocabulary
    year = program.pack.year
    years = program.pack.years
    language = program.language
    self.names = names
    self.binding = binding
    let written = table.header.map(TextFolding.matchKey)
    var (stems, scales) = (written, [Int: ColumnScale]())
    for (column, key) in written.enumerated() {
      guard let (scale, stem) = ColumnScale.find(key: key) else { continue }
      scales[column] = scale
      if !names.knows(key) { stems[column] = stem }
    }
    keys = stems
    self.scales = scales
    match = HeaderMatch(keys: written)
    matchOfStems = stems == written ? nil : HeaderMatch(keys: stems)
    layout = DataLayout(settings: CellSettings(binding))
  }

  /// Gives the layout, nil when the table cannot be read by any, and what is wrong with the header.
  mutating func build() -> (layout: DataLayout?, findings: [Finding]) {
    let isWhole = buildLayout()
    applyScales()
    return (isWhole ? layout : nil, findings)
  }

  /// Builds the layout; false when the table cannot be read by any.
  private mutating func buildLayout() -> Bool {
    if let binding { takeDeclared(binding) }
    if let records = layout.records ?? (layout.tellsTimes ? nil : recordsByHeader()) {
      takeRecords(records)
      if records == vocabulary.holidays { return true }
    } else {
      takeDefaults()
      takeCodes()
    }
    takePartOfYear()
    dropTimesOfResults()
    if layout.roles[.unit] == nil {
      guard let name = layout.roles[.name] else {
        // A declared column that is not there has been said already.
        if !declaresUnit { report(nil, DataMessages.noUnitColumn(table)) }
        return false
      }
      layout.roles[.unit] = name
    }
    // A declaration that names columns says what to read: the others may hold anything.
    if !namesColumns, layout.records == nil { reportUnknown() }
    return true
  }

  /// Whether a declaration says which columns to read.
  private var namesColumns: Bool { !(binding?.columns.isEmpty ?? true) }

  var declaresUnit: Bool {
    binding?.columns.contains { column in
      if case .role(.unit) = column.subject { return true }
      return false
    } ?? false
  }

  mutating func report(_ column: Int?, _ diagnostic: Diagnostic) {
    findings.append(Finding(column: column, diagnostic: diagnostic))
  }

  /// Reports something of the declaration, unless the same was said already.
  mutating func reportOnce(_ column: Int?, _ diagnostic: Diagnostic) {
    if reported.insert(diagnostic.message.en).inserted { report(column, diagnostic) }
  }

  /// Takes the columns that the declaration does not name by their headers.
  private mutating func takeDefaults() {
    let isLong = keys.indices.contains { !claimed.contains($0) && HeaderWord.longColumn(keys[$0]) == .indicator }
    var longColumns: [HeaderWord.LongColumn: Int] = [:]
    for column in keys.indices where !claimed.contains(column) {
      let key = keys[column]
      if key.isEmpty {
        reportUnnamed(column)
      } else if let id = names.classifications.find(key: key), names.indicators.find(key: key) == nil {
        take(.classification(id), column)
      } else if let role = HeaderWord.role(key) {
        take(role, column)
      } else if isLong, let longColumn = HeaderWord.longColumn(key) {
        if let first = longColumns[longColumn] {
          reportDuplicate(column, first)
        } else {
          longColumns[longColumn] = column
        }
      } else if (isLong || !takePart(column)) && !lookedAt.contains(column) {
        unknown.append(column)
      }
    }
    if isLong {
      takeLong(longColumns)
    } else {
      let declared = Set(layout.series.map(\.indicator))
      for indicator in partsOrder where !declared.contains(indicator) {
        if let parts = parts[indicator] { takeSeries(of: indicator, parts) }
      }
    }
  }

  /// Beside results, days are those of a report: when units are there is told by a list of units or a table of changes.
  private mutating func dropTimesOfResults() {
    let isOfUnits = layout.roles[.level] != nil || layout.roles[.madeOf] != nil || layout.roles[.partOf] != nil
    if !layout.hasResults, layout.records == nil, isOfUnits { return }
    for role in [DataRole.from, .until, .madeOf, .partOf] {
      guard case .column(let column)? = layout.roles[role], !claimed.contains(column) else { continue }
      layout.roles[role] = nil
      if layout.records == nil { unknown.append(column) }
    }
    unknown.sort()
  }

  /// Takes a column `Mã` beside one of names for the units' codes.
  private mutating func takeCodes() {
    guard layout.roles[.unit] == nil, layout.roles[.name] != nil,
      let place = unknown.firstIndex(where: { HeaderWord.codes.contains(keys[$0]) })
    else { return }
    layout.roles[.unit] = .column(unknown.remove(at: place))
  }

  /// Takes a column `Tháng` or `Quý`: with a column `Năm` each row's period is in both, without one it is of the pack's
  /// year, unless the cell says which.
  private mutating func takePartOfYear() {
    guard layout.period == nil,
      let column = keys.indices.first(where: { !claimed.contains($0) && HeaderWord.partsOfYear[keys[$0]] != nil }),
      let calendar = HeaderWord.partsOfYear[keys[column]]
    else { return }
    switch layout.roles[.period] {
    case nil:
      layout.roles[.period] = .column(column)
      layout.periodCalendar = calendar
    case .column(let year) where !claimed.contains(year) && HeaderWord.isYear(keys[year]):
      layout.roles[.period] = nil
      layout.period = .yearAndPart(year, calendar, column)
    default: return
    }
    unknown.removeAll { $0 == column }
  }

  private mutating func take(_ role: DataRole, _ column: Int) {
    switch layout.roles[role] {
    case nil:
      // The declaration may say it in another way.
      if role != .period || layout.period == nil { layout.roles[role] = .column(column) }
    case .column(let first) where !claimed.contains(first):
      reportDuplicate(column, first)
    default:
      // The declaration says where the role comes from.
      break
    }
  }

  private mutating func takeLong(_ columns: [HeaderWord.LongColumn: Int]) {
    guard let indicator = columns[.indicator] else { return }
    let long = DataLayout.Long(
      indicator: indicator, numerator: columns[.numerator], denominator: columns[.denominator],
      value: columns[.value])
    layout.long = long
    if long.value == nil, long.numerator == nil, long.denominator == nil {
      report(indicator, DataMessages.noValueColumn(table, indicator: indicator))
    } else if let numerator = long.numerator, long.denominator == nil {
      report(numerator, DataMessages.incompleteLong(table, given: numerator, missing: "denominator"))
    } else if let denominator = long.denominator, long.numerator == nil {
      report(denominator, DataMessages.incompleteLong(table, given: denominator, missing: "numerator"))
    }
  }

  private mutating func reportDuplicate(_ column: Int, _ first: Int) {
    report(column, DataMessages.duplicateColumn(table, column: column, first: first))
  }

  /// A column without a name is a mistake only when something stands in it.
  private mutating func reportUnnamed(_ column: Int) {
    guard !namesColumns,
      let row = (0..<table.rowCount).first(where: { !CellText.isBlank(table.bytes(row: $0, column: column)) })
    else { return }
    report(column, DataMessages.unnamedColumn(table, column: column, row: row))
  }

  /// Takes a column whose header names an indicator or a part of one; false when it names none.
  private mutating func takePart(_ column: Int) -> Bool {
    if let indicator = names.indicators.find(key: keys[column]) {
      add(column, to: \.value, of: indicator)
      return true
    }
    guard let (stem, suffix) = IndicatorText.split(keys[column]), let indicator = names.indicators.find(text: stem)
    else {
      return false
    }
    guard vocabulary[indicator].isRatio else {
      markBroken(indicator)
      let place = Place.cell(table.headerPlace(column: column))
      report(column, DataMessages.partOfUncounted(at: place, vocabulary[indicator]))
      return true
    }
    switch IndicatorText.part(suffix, of: vocabulary[indicator]) {
    case .numerator: add(column, to: \.numerator, of: indicator)
    case .denominator(let index): add(column, to: \.denominators[index], of: indicator)
    case .baseline: add(column, to: \.baseline, of: indicator)
    case .current: add(column, to: \.current, of: indicator)
    case .someDenominator:
      markBroken(indicator)
      let place = Place.cell(table.headerPlace(column: column))
      report(column, DataMessages.denominatorNotSaid(at: place, vocabulary[indicator]))
    case nil:
      markBroken(indicator)
      report(column, DataMessages.unknownPart(table, column: column, indicator: vocabulary[indicator], part: suffix))
    }
    return true
  }

  private mutating func add(_ column: Int, to part: WritableKeyPath<Parts, Int?>, of indicator: IndicatorID) {
    if parts[indicator] == nil { partsOrder.append(indicator) }
    if let first = parts[indicator]?[keyPath: part] {
      reportDuplicate(column, first)
    } else {
      parts[indicator, default: Parts()][keyPath: part] = column
    }
  }

  private mutating func markBroken(_ indicator: IndicatorID) {
    if parts[indicator] == nil { partsOrder.append(indicator) }
    parts[indicator, default: Parts()].isBroken = true
  }

  private mutating func reportUnknown() {
    var firstOfKey: [String: Int] = [:]
    for column in unknown {
      if let first = firstOfKey[keys[column]] {
        reportDuplicate(column, first)
      } else {
        firstOfKey[keys[column]] = column
        // Of very many messages only the first are read.
        report(column, unknownColumn(column, wantsHint: firstOfKey.count <= 100))
      }
    }
  }

  private func unknownColumn(_ column: Int, wantsHint: Bool) -> Diagnostic {
    let header = table.header[column]
    if layout.long != nil, names.indicators.find(key: keys[column]) != nil {
      return DataMessages.columnBesideLong(table, column: column)
    }
    if HeaderWord.longColumn(keys[column]) != nil {
      return DataMessages.longColumnAlone(table, column: column)
    }
    guard wantsHint else { return DataMessages.unknownColumn(table, column: column, nearest: nil) }
    var nearest = NearestName.find(header, among: names.indicators.texts + HeaderWord.all).first
    if nearest == nil, let (stem, suffix) = IndicatorText.split(header), let found = names.indicators.nearest(stem) {
      nearest = "\(found).\(suffix)"
    }
    return DataMessages.unknownColumn(table, column: column, nearest: nearest)
  }
}
