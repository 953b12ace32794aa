package import Base
import Lang
import Synchronization
package import Tables

/// Adds up the counts of a large table in one pass, for grading: what each unit gave in each period that is asked for.
///
/// What comes of it is a table with a row for each unit, which binding takes like any other, and what was added up. The
/// units that have a row which is not plain keep all their rows, and are computed as ever.
package final class TableStream: Sendable {
  /// What came of a pass.
  package enum Result: Sendable {
    case counted(CountedTable)
    /// The rows of these units, by the keys of their names, are to be kept in another pass.
    case again(keeping: Set<[UInt8]>)
  }

  /// The table's header; it has no rows.
  private let header: Table
  let form: CountsReader.Form
  let plan: TableStreamPlan
  private let kept = Mutex<[OddRow]>([])
  /// The units whose rows are kept, by the keys of their names.
  private let keeping: Set<[UInt8]>
  private let rowCount = Atomic<Int>(0)

  /// The most rows that are kept.
  private static let keptLimit = 200_000
  /// Of smaller tables somebody may have summed up the rows below them, which is asked about.
  package static let leastRows = 5_000
  private let leastRows: Int

  /// `plan`: what the results are for; nil when the file or what is asked of it is unsuited. `header`: the file's table without rows; `keeping`: the units whose rows
  /// are kept.
  package init?(
    _ plan: GradingPlan, header: Table, keeping: Set<[UInt8]> = [], leastRows: Int = TableStream.leastRows
  ) {
    let program = plan.program
    let names = DataNames(program.vocabulary)
    guard program.bindings.allSatisfy({ $0.aliases.isEmpty }),
      let plan = TableStreamPlan(plan),
      let (layout, _, _) = DatasetBinder.layout(of: header, for: program, names: names), layout.records == nil,
      let streamed = StreamLayout(layout, names: names, program.pack.years), !streamed.series.isEmpty
    else { return nil }
    self.header = header
    self.plan = plan
    self.keeping = keeping
    self.leastRows = leastRows
    let (levels, kinds) = (program.vocabulary.levels.count + 1, program.vocabulary.kinds.count + 1)
    form = CountsReader.Form(
      layout: streamed, years: program.pack.years, names: names, width: header.header.count,
      needsCases: streamed.series.map { _ in false },
      missing: streamed.series.map { _ in nil }, plainClasses: Array(repeating: true, count: levels * kinds),
      kindCount: kinds,
      unitText: { bytes in
        keeping.contains(UnitName.key(bytes)) ? nil : UnitName.text(bytes) { Array($0.utf8) }
      })
  }

  /// How many rows have been read so far.
  package var rowsDone: Int { rowCount.load(ordering: .relaxed) }

  /// Adds up the rows that the driver's workers take.
  package func run(_ driver: RowDriver, parallel: RowDriver.Parallel) throws(PassStop) -> Result {
    try result(try driver.run(parallel) { TableStreamWorker(self) })
  }

  /// Adds up rows that somebody else reads: `result(of:)` gives what came of it.
  package func feed() -> RowFeed<TableStreamWorker> { RowFeed(TableStreamWorker(self)) }

  /// What came of rows that were fed.
  package func result(of feed: RowFeed<TableStreamWorker>) throws(PassStop) -> Result {
    try result([try feed.finish()])
  }

  func count(rows: Int) { rowCount.add(rows, ordering: .relaxed) }

  /// Keeps rows that are not plain.
  func keep(_ rows: SegmentScanner.Rows, _ odd: [CountsReader.Odd]) throws(PassStop) {
    let more = odd.map { OddRow($0.row, of: rows, width: header.header.count) }
    let count = kept.withLock { kept in
      kept += more
      return kept.count
    }
    if count > TableStream.keptLimit { throw .unsuited }
  }

  private func result(_ notes: [TableStreamNotes]) throws(PassStop) -> Result {
    guard rowsDone > leastRows else { throw .unsuited }
    let (rows, repeated) = try keptRows()
    var book = UnitBook(text: { $0 })
    var groups: [String: Int32] = [:]
    var firsts: [TableStreamNotes.First] = []
    var sums = SumTable(periods: plan.periods.count, width: form.layout.series.count * 2)
    var notes = notes
    while let note = notes.popLast() {
      let numbers = note.groups.map { group -> Int32 in
        let number = groups[group] ?? Int32(truncatingIfNeeded: groups.count)
        groups[group] = number
        return number
      }
      guard book.absorb(note.units, groups: numbers) else { throw .unsuited }
      for (index, name) in note.units.names.enumerated() where note.units.entries[index].unitClass >= 0 {
        let unit = book.number(of: name)
        guard unit <= firsts.count, sums.add(note.sums, unit: index, to: unit) else { throw .unsuited }
        if unit == firsts.count {
          firsts.append(note.firsts[index])
          continue
        }
        if note.firsts[index].line < firsts[unit].line { firsts[unit] = note.firsts[index] }
      }
    }
    let contents = book.contents()
    var keys = ByteInterner()
    for (number, name) in contents.names.enumerated() {
      guard keys.number(of: UnitName.key(name)) == number else { throw .unsuited }
    }
    var again = Set(rows.map { UnitName.key($0.cells[form.layout.unit]) })
      .intersection(contents.names.map { UnitName.key($0) })
    if plan.tellsParts {
      // What is told of the first unit of each kind that has results is told of all its months.
      var first: [Int32: Int] = [:]
      for unit in contents.names.indices where sums.hasMonths(unit) {
        let kind = contents.entries[unit].unitClass
        if firsts[unit].line < first[kind].map({ firsts[$0].line }) ?? .max { first[kind] = unit }
      }
      if keeping.isEmpty { again.formUnion(first.values.map { UnitName.key(contents.names[$0]) }) }
    }
    if !again.isEmpty {
      guard keeping.isEmpty else { throw .unsuited }
      return .again(keeping: again)
    }
    return .counted(table(rows, firsts, sums, repeated))
  }

  /// The rows that were kept, in their order, without blank ones and those that are the header once more.
  private func keptRows() throws(PassStop) -> (rows: [OddRow], repeated: [Int]) {
    let all = kept.withLock { $0 }.sorted { $0.line < $1.line }
    let (places, repeated) = try OddRow.sift(all, header.repeats)
    let rows = places.map { all[$0] }
    for row in rows {
      // A total is compared with the rows above it.
      let name = row.cells[form.layout.unit]
      if name.count > 200 || TotalWord.find(String(decoding: UnitName.key(name), as: UTF8.self)) != nil {
        throw .unsuited
      }
    }
    return (rows, repeated)
  }

  /// A row for each unit, and those that were kept.
  private func table(
    _ rows: [OddRow], _ firsts: [TableStreamNotes.First], _ sums: SumTable, _ repeated: [Int]
  ) -> CountedTable {
    var all: [(line: Int, kept: Int?, unit: Int)] = rows.indices.map { (rows[$0].line, $0, -1) }
    all += firsts.indices.map { (firsts[$0].line, nil, $0) }
    all.sort { $0.line < $1.line }
    var table = header
    var numbers: [Int?] = []
    for row in all {
      if let kept = row.kept {
        rows[kept].append(to: &table)
        numbers.append(nil)
      } else {
        for cell in firsts[row.unit].cells { table.append(cell: cell[...]) }
        numbers.append(row.unit)
        table.finishRow(number: row.line)
      }
    }
    let series = form.layout.series.map {
      PooledResults.Series(indicator: $0.indicator, denominator: $0.denominator)
    }
    return CountedTable(
      table: table, results: PooledResults(series: series, periods: plan.periods, sums: sums), numbers: numbers,
      notes: repeated.isEmpty ? [] : [TableReader.headerRepeated(repeated, header)])
  }
}

/// A large table of counts, added up: a row for each unit, and the rows of those units that are computed as ever.
package struct CountedTable: Sendable {
  package let table: Table
  let results: PooledResults
  /// For each row the number of its unit in what was added up; nil for rows that stand for themselves.
  let numbers: [Int?]
  /// What is to be known of the file's form.
  package var notes: [Diagnostic]
}
