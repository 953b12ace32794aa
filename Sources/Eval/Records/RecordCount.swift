import Base
import Lang

/// What is counted while records are read.
struct RecordCount {
  /// Whose result of what a tally is.
  struct Key: Hashable {
    var unit: Int
    var series: Int
    var field: FieldID?
    var period: Period
  }

  /// The date by which the records of a table tell their periods.
  struct Dated: Hashable {
    var table: Int
    var column: Int
  }

  /// A series of results that differ only in their unit.
  struct Line: Hashable {
    var series: Int
    var field: FieldID?
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
  private(set) var months: [Dated: ClosedRange<Int>] = [:]
  /// The periods that each table or its rows give.
  var periods: [Int: Set<Period>] = [:]
  /// The units that some record of each table is of.
  var units: [Int: Set<Int>] = [:]
  /// The tables that tell the field.
  var withFields: Set<Int> = []
  /// The tables that have the columns a series needs, by what their rows are.
  private var tables: [Int: [RecordsID: [Int]]] = [:]

  /// `unitCount`: how many units there are.
  init(unitCount: Int) { self.unitCount = unitCount }

  /// The place of a tally, which is made when there is none.
  mutating func place(_ key: Key) -> Int {
    let number = number(Line(series: key.series, field: key.field, period: key.period))
    let place = places[number][key.unit]
    if place >= 0 { return Int(place) }
    places[number][key.unit] = Int32(truncatingIfNeeded: tallies.count)
    tallies.append(RecordTally())
    return tallies.count - 1
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

  /// Whose every tally of a series is, and its place.
  func keys(ofSeries series: Int) -> [(key: Key, place: Int)] {
    var keys: [(key: Key, place: Int)] = []
    for (number, line) in lines.enumerated() where line.series == series {
      for (unit, place) in places[number].enumerated() where place >= 0 {
        keys.append((Key(unit: unit, series: series, field: line.field, period: line.period), Int(place)))
      }
    }
    return keys
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

  /// Notes that a record's date lies in a month.
  mutating func note(_ month: Int, of dated: Dated) {
    guard let known = months[dated] else {
      months[dated] = month...month
      return
    }
    if !known.contains(month) { months[dated] = min(known.lowerBound, month)...max(known.upperBound, month) }
  }
}
