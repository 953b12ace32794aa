import Base
import Lang

/// What is counted while records are read.
struct RecordCount {
  /// Whose result of what a tally is.
  struct Key: Hashable {
    var unit: Int
    var series: Int
    var field: FieldID?
    /// The month (or the file's period) into which the records fall; for what is counted as of a day the period asked for.
    var period: Period
    /// Whether it is counted as of a day.
    var isAsOf = false
  }

  /// By what records fall into periods: a column of dates; -1: the period that their file or row gives.
  struct Dated: Hashable {
    var records: RecordsID
    var column: Int
    /// The column that says whose they are; -1: the unit of their row.
    var unit: Int

    init(records: RecordsID, column: Int?, unit: Int?) {
      self.records = records
      self.column = column ?? -1
      self.unit = unit ?? -1
    }

    init(_ aggregate: Aggregate) {
      self.init(records: aggregate.records, column: aggregate.period, unit: aggregate.unit)
    }
  }

  /// The units that records of a table are of by a column; -1: by their rows.
  struct TableUnits: Hashable {
    var table: Int
    var column: Int

    init(_ table: Int, by column: Int?) {
      self.table = table
      self.column = column ?? -1
    }
  }

  /// The date by which the records of a table tell their periods.
  private struct TableDate: Hashable {
    var table: Int
    var column: Int
  }

  /// A series of results that differ only in their unit.
  struct Line: Hashable {
    var series: Int
    var field: FieldID?
    var period: Period
    var isAsOf: Bool
  }

  /// A unit, and a period that records of it fall into.
  private struct Seen: Hashable {
    var unit: Int
    var period: Period
  }

  /// In order of first mention.
  private(set) var lines: [Line] = []
  private var numbers: [Line: Int] = [:]
  private var last: (line: Line, number: Int)?
  /// For each line and unit the place of the tally; -1 for none.
  private var places: [[Int32]] = []
  private let unitCount: Int
  var tallies: [RecordTally] = []
  /// The first and the last month of each date.
  private var months: [TableDate: ClosedRange<Int>] = [:]
  /// The periods that each table or its rows give.
  private var periods: [Int: Set<Period>] = [:]
  /// The units that some record of each table is of.
  var units: [TableUnits: Set<Int>] = [:]
  /// The tables that tell the field.
  var withFields: Set<Int> = []
  /// The tables that have the columns a series needs, by what their rows are.
  private var tables: [Int: [RecordsID: [Int]]] = [:]
  /// Into which periods records of each unit fall.
  private var seen: [Dated: Set<Seen>] = [:]
  /// The periods longer than a month that records of any unit fall into.
  private var longPeriods: [Dated: Set<Period>] = [:]
  /// What was noted last: records come in runs of the same.
  private var lastSeen: [Dated: Seen] = [:]

  /// `unitCount`: how many units there are.
  init(unitCount: Int) { self.unitCount = unitCount }

  /// The place of a tally, which is made when there is none.
  mutating func place(_ key: Key) -> Int {
    let number = number(Line(series: key.series, field: key.field, period: key.period, isAsOf: key.isAsOf))
    let place = places[number][key.unit]
    if place >= 0 { return Int(place) }
    places[number][key.unit] = Int32(truncatingIfNeeded: tallies.count)
    tallies.append(RecordTally())
    return tallies.count - 1
  }

  /// What was counted of a result; nil when nothing was.
  func tally(_ key: Key) -> RecordTally? {
    let line = Line(series: key.series, field: key.field, period: key.period, isAsOf: key.isAsOf)
    guard let number = numbers[line], places[number][key.unit] >= 0 else { return nil }
    return tallies[Int(places[number][key.unit])]
  }

  private mutating func number(_ line: Line) -> Int {
    // Records come in runs of the same.
    if let last, last.line == line { return last.number }
    let number: Int
    if let known = numbers[line] {
      number = known
    } else {
      number = lines.count
      numbers[line] = number
      lines.append(line)
      places.append([Int32](repeating: -1, count: unitCount))
    }
    last = (line, number)
    return number
  }

  /// Notes that a table has the columns that each series needs.
  mutating func note(_ table: Int, of records: RecordsID, for series: [Int]) {
    for index in series { tables[index, default: [:]][records, default: []].append(table) }
  }

  /// The tables of these records from which a series is computed; nil when for some of them there is none.
  func tables(ofSeries series: Int, _ records: Set<RecordsID>) -> [Int]? {
    guard let known = tables[series], records.allSatisfy({ known[$0] != nil }) else { return nil }
    return records.flatMap { known[$0] ?? [] }.sorted()
  }

  /// Makes room for so many more results.
  mutating func reserve(_ number: Int) { tallies.reserveCapacity(tallies.count + number) }

  /// Notes that a record of a unit falls into a period.
  mutating func note(_ period: Period, of unit: Int, table: Int, _ dated: Dated) {
    let seen = Seen(unit: unit, period: period)
    if lastSeen[dated] != seen {
      lastSeen[dated] = seen
      self.seen[dated, default: []].insert(seen)
      if period.kind != .month { longPeriods[dated, default: []].insert(period) }
    }
    if dated.column < 0 {
      periods[table, default: []].insert(period)
    } else {
      note(period.firstMonth...period.lastMonth, table: table, column: dated.column)
    }
  }

  /// Notes that dates of a table lie in these months.
  mutating func note(_ range: ClosedRange<Int>, table: Int, column: Int) {
    let name = TableDate(table: table, column: column)
    guard let known = months[name] else {
      months[name] = range
      return
    }
    if known.lowerBound > range.lowerBound || known.upperBound < range.upperBound {
      months[name] = min(known.lowerBound, range.lowerBound)...max(known.upperBound, range.upperBound)
    }
  }

  /// Whether some record of the unit falls into the period, or into a longer one that has it as a month.
  func hasRecords(of unit: Int, in period: Period, _ dated: [Dated]) -> Bool {
    dated.contains { dated in
      guard let seen = seen[dated] else { return false }
      if seen.contains(Seen(unit: unit, period: period)) { return true }
      guard period.kind == .month, let longer = longPeriods[dated] else { return false }
      return longer.contains { $0.contains(period) && seen.contains(Seen(unit: unit, period: $0)) }
    }
  }

  /// The months of which a table tells: from that of the first of its dates to that of the last, or those of the periods
  /// that it gives.
  func months(table: Int, column: Int) -> MonthRanges {
    if column < 0 { return MonthRanges((periods[table] ?? []).map { $0.firstMonth...$0.lastMonth }) }
    return MonthRanges(months[TableDate(table: table, column: column)].map { [$0] } ?? [])
  }

  /// The periods that a table gives itself.
  func periods(table: Int) -> Set<Period> { periods[table] ?? [] }
}
