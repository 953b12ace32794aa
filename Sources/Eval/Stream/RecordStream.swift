import Base
package import Lang
import Synchronization
package import Tables

/// Counts a large file of records in one pass, for all indicators at once: rows in segments, by several threads.
///
/// What comes of it is a table with a row for each unit (and field and period), which binding takes like any other, and
/// how many records each row stands for. Rows that are not plain stand for themselves.
package final class RecordStream: Sendable {
  /// The table's header; it has no rows.
  let header: Table
  let layout: DataLayout
  let plan: RecordStreamPlan
  /// How years and months lie.
  let years: YearForm
  private let rowCount = Atomic<Int>(0)
  private let words: Mutex<WordReader>
  private let odd = Mutex<[OddRow]>([])
  /// The column of the unit, where there is one.
  let unitCell: Int?
  /// The column of the code by which records are known.
  private let codeColumn: Int?

  /// Rows without a code are compared in files up to this size: of larger ones it would take too long.
  private static let comparedSize = 32 << 20
  /// The most rows that are compared.
  static let comparedRows = 16_000_000

  /// The most rows that may stand for themselves.
  private static let oddLimit = 200_000

  /// nil when the file or the pack is unsuited. `header`: the file's table without rows.
  package init?(
    _ program: TypedProgram, header: Table, request: RecordsRequest
  ) {
    let names = DataNames(program.vocabulary)
    guard
      let (layout, _, _) = DatasetBinder.layout(of: header, for: program, names: names, allowsAliases: true),
      layout.settings.scales.isEmpty, let id = layout.records, id != program.vocabulary.holidays,
      let plan = RecordStreamPlan(RecordPlan(program, request), layout, id, program.vocabulary[id])
    else { return nil }
    // Without units and values to look at, the header once more would be a record like others.
    if header.repeats != nil, plan.columns.isEmpty, layout.column(of: .unit) == nil { return nil }
    self.header = header
    self.layout = layout
    unitCell = layout.column(of: .unit)
    codeColumn = program.vocabulary[id].identity.flatMap { layout.recordColumns[$0]?.column }
    self.plan = plan
    years = program.pack.years
    words = Mutex(WordReader(program, header, layout, program.vocabulary[id], plan.texts))
  }

  /// Counts the rows that the driver's workers take.
  package func run(_ driver: RowDriver, parallel: RowDriver.Parallel) throws(PassStop) -> CountedRecords {
    let compares = compared(size: driver.text.size)
    return try merged(try driver.run(parallel) { RecordStreamWorker(self, compares) })
  }

  /// Counts rows that somebody else reads, of a file of `size` bytes: `records(of:)` gives what came of it.
  package func feed(size: Int) -> RowFeed<RecordStreamWorker> {
    RowFeed(RecordStreamWorker(self, compared(size: size)))
  }

  /// What was counted of rows that were fed.
  package func records(of feed: RowFeed<RecordStreamWorker>) throws(PassStop) -> CountedRecords {
    try merged([try feed.finish()])
  }

  private func compared(size: Int) -> RowHash.Kind {
    codeColumn.map(RowHash.Kind.code) ?? (size <= RecordStream.comparedSize ? .row : .none)
  }

  /// How many rows have been counted so far.
  package var rowsDone: Int { rowCount.load(ordering: .relaxed) }

  /// Notes that so many more rows are done.
  func count(rows: Int) { rowCount.add(rows, ordering: .relaxed) }

  /// The code of a word in a column of the records; nil when it is none.
  func code(_ column: Int, _ bytes: [UInt8]) -> Int64? {
    words.withLock { $0.code(column, bytes) }
  }

  /// Keeps rows that are not plain; false when there are too many.
  func keep(_ rows: SegmentScanner.Rows, _ odd: [Int]) -> Bool {
    let kept = odd.map { OddRow($0, of: rows, width: header.header.count) }
    return self.odd.withLock { odd in
      odd += kept
      return odd.count <= RecordStream.oddLimit
    }
  }

  /// A row for each distinct key, in the order in which they appear, and what was counted of it.
  private func merged(_ notes: [RecordStreamNotes]) throws(PassStop) -> CountedRecords {
    let isUncompared = notes.contains { $0.hashes == nil }
    var hashes: [UInt64] = []
    if !isUncompared {
      hashes = notes.flatMap { $0.hashes ?? [] }
      hashes.sort()
      // Which rows they are, and which of them holds, is seen by reading the file whole.
      for place in hashes.indices.dropFirst() where hashes[place] == hashes[place - 1] { throw .unsuited }
    }
    var places: [[[UInt8]]: Int] = [:]
    var keys: [RecordStreamNotes.Key] = []
    var hits: [[RecordStreamNotes.Hit]] = []
    for key in notes.flatMap(\.keys) {
      if let place = places[key.texts] {
        keys[place].line = min(keys[place].line, key.line)
        keys[place].present += key.present
        hits[place] += key.hits
      } else {
        places[key.texts] = keys.count
        keys.append(key)
        hits.append(key.hits)
      }
    }
    var rows:
      [(
        line: Int, cells: [ArraySlice<UInt8>], forms: [CellForm], hits: [CountedRecords.Hit]?,
        present: [CountedRecords.Present]
      )] = []
    let cellPlaces = Dictionary(uniqueKeysWithValues: plan.keyCells.enumerated().map { ($1, $0) })
    let unitPlace = layout.column(of: .unit).flatMap { cellPlaces[$0] }
    for (index, key) in keys.enumerated() {
      // Nobody is called as a column is, unless it is the header once more.
      if let unitPlace, header.repeats?.isName(key.texts[unitPlace]) == true { throw .unsuited }
      if let unitPlace, CellText.isBlank(key.texts[unitPlace][...]) { throw .unsuited }
      let cells = header.header.indices.map { column in cellPlaces[column].map { key.texts[$0][...] } ?? [] }
      rows.append((key.line, cells, [], together(hits[index]), key.present))
    }
    let others = odd.withLock { $0 }.sorted { $0.line < $1.line }
    let (kept, repeated) = try OddRow.sift(others, header.repeats)
    for row in kept.lazy.map({ others[$0] }) {
      // Of rows that name no unit each is told of by itself.
      if let unitCell, CellText.isBlank(row.cells[unitCell][...]) { throw .unsuited }
      rows.append((row.line, row.cells.map { $0[...] }, row.forms, nil, []))
    }
    // Units are known in the order in which they are first named.
    rows.sort { $0.line < $1.line }
    var table = header
    for row in rows {
      for (place, cell) in row.cells.enumerated() {
        guard String(validating: cell, as: UTF8.self) != nil else { throw .unsuited }
        table.append(cell: cell, form: row.forms[safe: place] ?? .text)
      }
      table.finishRow(number: row.line)
    }
    var months: [Int: ClosedRange<Int>] = [:]
    for (date, range) in notes.flatMap(\.months) {
      months[date] =
        months[date].map { min($0.lowerBound, range.lowerBound)...max($0.upperBound, range.upperBound) } ?? range
    }
    var counted = CountedRecords(
      table: table, hits: rows.map(\.hits), present: rows.map(\.present), months: months,
      needsPeriod: plan.needsPeriod, recordCount: rowsDone)
    counted.isUncompared = isUncompared
    if !repeated.isEmpty { counted.notes = [TableReader.headerRepeated(repeated, header)] }
    return counted
  }

  /// What several threads have counted of one key, put together by condition and month.
  private func together(_ hits: [RecordStreamNotes.Hit]) -> [CountedRecords.Hit] {
    var counted: [CountedRecords.Hit] = []
    counted.reserveCapacity(hits.count)
    var last: (condition: Int32, month: Int32)?
    for hit in hits.sorted(by: { ($0.condition, $0.month) < ($1.condition, $1.month) }) {
      if let last, last == (hit.condition, hit.month) {
        counted[counted.count - 1].count += hit.count
        continue
      }
      last = (hit.condition, hit.month)
      let condition = plan.conditions[Int(hit.condition)]
      counted.append(
        CountedRecords.Hit(
          aggregate: condition.aggregate, asked: condition.asked, month: hit.month < 0 ? nil : Int(hit.month),
          count: hit.count))
    }
    return counted
  }
}

/// What one thread has counted.
package struct RecordStreamNotes: Sendable {
  /// How many records fulfil a condition.
  struct Hit: Sendable {
    /// Index into `RecordStreamPlan.conditions`.
    var condition: Int32
    /// The month that they fall into; -1 where that is not asked.
    var month: Int32
    var count: Int
  }

  /// All records with the same texts in the cells that tell of whom they are.
  struct Key: Sendable {
    var texts: [[UInt8]]
    /// In which the first of them begins.
    var line: Int
    var hits: [Hit]
    /// The months into which their dates fall.
    var present: [CountedRecords.Present] = []
  }

  var keys: [Key]
  /// Numbers of the codes or rows; nil where they were not, or not all compared.
  var hashes: [UInt64]?
  var months: [(Int, ClosedRange<Int>)]
}
