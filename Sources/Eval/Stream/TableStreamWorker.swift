package import Tables

/// Adds up the rows of segments, for one thread.
package struct TableStreamWorker: RowWorker, ~Copyable {
  private let stream: TableStream
  private var reader: CountsReader
  private let width: Int
  private var firsts: [TableStreamNotes.First] = []
  private var sums: SumTable
  /// The columns that say who a unit is.
  private let keyColumns: Set<Int>

  init(_ stream: TableStream) {
    self.stream = stream
    reader = CountsReader(stream.form)
    width = stream.form.width
    sums = SumTable(periods: stream.plan.periods.count, width: stream.form.layout.series.count * 2)
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
        while unit >= firsts.count { firsts.append(TableStreamNotes.First(line: .max, cells: [])) }
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
    let month = Int(reader.months[index]) - stream.plan.periods[period].firstMonth
    guard sums.add(unit, period, month: month, reader.columns + index, stride: ScoreKernel.stride) else {
      throw .unsuited
    }
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
    var firsts = firsts
    while firsts.count < units.names.count { firsts.append(TableStreamNotes.First(line: .max, cells: [])) }
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

  var units: UnitBook.Contents
  var groups: [String]
  /// By unit.
  var firsts: [First]
  var sums: SumTable
}
