package import Tables

/// Adds up the rows of segments, for one thread.
package struct TableStreamWorker: RowWorker, ~Copyable {
  private let stream: TableStream
  private var reader: CountsReader
  private let width: Int
  private let seriesCount: Int
  private let periodCount: Int
  private var firsts: [TableStreamNotes.First] = []
  /// By unit and period.
  private var months: [UInt64] = []
  /// By unit, period and series: numerator and denominator.
  private var counts: [Int64] = []
  /// The columns that say who a unit is.
  private let keyColumns: Set<Int>

  init(_ stream: TableStream) {
    self.stream = stream
    reader = CountsReader(stream.form)
    width = stream.form.width
    seriesCount = stream.form.layout.series.count
    periodCount = stream.plan.periods.count
    let layout = stream.form.layout
    var columns = Set([layout.unit, layout.level, layout.kind, layout.group].compactMap { $0 })
    switch layout.period {
    case .text(let column): columns.insert(column)
    case .yearAndMonth(let year, let month): columns.formUnion([year, month])
    }
    keyColumns = columns
  }

  package mutating func take(_ rows: SegmentScanner.Rows, isStopped: () -> Bool) throws(PassStop) {
    var done = 0
    while done < rows.rowCount {
      let next = min(done + ScoreKernel.batch, rows.rowCount)
      let count = try reader.read(rows, done..<next)
      if !reader.odd.isEmpty { try stream.keep(rows, reader.odd) }
      for index in 0..<count {
        let unit = Int(reader.units[index])
        if unit >= firsts.count { grow(unit) }
        if firsts[unit].line == .max { note(unit, Int(reader.chosen[index]), rows) }
        for place in stream.plan.periods(of: Int(reader.months[index])) {
          try add(index, unit, Int(place))
        }
      }
      done = next
    }
    stream.count(rows: rows.rowCount)
  }

  private mutating func add(_ index: Int, _ unit: Int, _ period: Int) throws(PassStop) {
    let at = unit * periodCount + period
    months[at] |= 1 << UInt64(Int(reader.months[index]) - stream.plan.periods[period].firstMonth)
    var hasOverflow = false
    let (from, stride) = (reader.columns + index, ScoreKernel.stride)
    counts.withUnsafeMutableBufferPointer { counts in
      for column in 0..<seriesCount * 2 {
        let (sum, overflow) = counts[at * seriesCount * 2 + column].addingReportingOverflow(from[column * stride])
        counts[at * seriesCount * 2 + column] = sum
        hasOverflow = hasOverflow || overflow
      }
    }
    if hasOverflow { throw .unsuited }
  }

  @inline(never)
  private mutating func grow(_ unit: Int) {
    let units = unit + 1
    while firsts.count < units { firsts.append(TableStreamNotes.First(line: .max, cells: [])) }
    months += Array(repeating: 0, count: units * periodCount - months.count)
    counts += Array(repeating: 0, count: units * periodCount * seriesCount * 2 - counts.count)
  }

  @inline(never)
  private mutating func note(_ unit: Int, _ row: Int, _ rows: SegmentScanner.Rows) {
    var cells = StreamRow.cells(of: row, in: rows, width: width)
    for column in cells.indices where !keyColumns.contains(column) { cells[column] = [] }
    firsts[unit] = TableStreamNotes.First(line: StreamRow.line(of: row, in: rows, width: width), cells: cells)
  }

  package func notes() throws(PassStop) -> TableStreamNotes {
    guard let groups = reader.groupTexts() else { throw .unsuited }
    let units = reader.book.contents()
    var (firsts, sums) = (firsts, [TableStreamNotes.Sums]())
    for unit in units.names.indices {
      if unit >= firsts.count { firsts.append(TableStreamNotes.First(line: .max, cells: [])) }
      let size = periodCount * seriesCount * 2
      let isKnown = (unit + 1) * periodCount <= months.count
      sums.append(
        TableStreamNotes.Sums(
          months: isKnown
            ? Array(months[unit * periodCount..<(unit + 1) * periodCount]) : Array(repeating: 0, count: periodCount),
          counts: isKnown ? Array(counts[unit * size..<(unit + 1) * size]) : Array(repeating: 0, count: size)))
    }
    return TableStreamNotes(units: units, groups: groups, firsts: firsts, sums: sums)
  }
}

/// What one thread has added up.
package struct TableStreamNotes: Sendable {
  /// Where a unit stands first: its line, and the cells that say who it is.
  struct First: Sendable {
    var line: Int
    var cells: [[UInt8]]
  }

  /// Of one unit, for each period: the months, then for each series the numerators and the denominators.
  struct Sums: Sendable {
    var months: [UInt64]
    var counts: [Int64]

    var hasMonths: Bool { months.contains { $0 != 0 } }

    /// Adds what another thread has; false when that is too large a number.
    mutating func add(_ other: Sums) -> Bool {
      for place in months.indices { months[place] |= other.months[place] }
      for place in counts.indices {
        let (sum, overflow) = counts[place].addingReportingOverflow(other.counts[place])
        if overflow { return false }
        counts[place] = sum
      }
      return true
    }

    func byPeriod(_ periods: Int, series: Int) -> [PooledResults.Sums] {
      (0..<periods).map { period in
        PooledResults.Sums(
          months: months[period], counts: Array(counts[period * series * 2..<(period + 1) * series * 2]))
      }
    }
  }

  var units: UnitBook.Contents
  var groups: [String]
  /// By unit.
  var firsts: [First]
  var sums: [Sums]
}
