package import Base
package import Lang
import Synchronization
package import Tables

/// Scores a large file of counts in one pass: rows in segments, by several threads, output in the order of the file.
///
/// It takes files and packs whose rows are scored each by itself: one table, units without parents, months, thresholds
/// that are known before any data. Rows of such a file that are not plain (a blank, a decimal comma, an unknown level)
/// are scored by the evaluation of single rows, with the same results. Everything else is refused before or on the way
/// as unsuited, and is for the general evaluation.
package final class ScoreStream: Sendable {
  /// A column of the output.
  package enum Column: String, Sendable, CaseIterable {
    case unit, period, score, band, met, measured
  }

  /// How the output is written.
  package struct Form: Sendable {
    /// The first line, with its end.
    var header: [UInt8]
    var separator: UInt8
    var decimal: UInt8
    /// How a text stands in a cell.
    var quote: @Sendable (String) -> [UInt8]

    package init(
      header: [UInt8], separator: UInt8 = 0x2C, decimal: UInt8 = 0x2E, quote: @escaping @Sendable (String) -> [UInt8]
    ) {
      self.header = header
      self.separator = separator
      self.decimal = decimal
      self.quote = quote
    }

    /// Commas between cells, a point before decimals, the columns by their names: for programs.
    package init(columns: [Column], quote: @escaping @Sendable (String) -> [UInt8]) {
      self.init(header: Array((columns.map(\.rawValue).joined(separator: ",") + "\n").utf8), quote: quote)
    }
  }

  /// What came of it.
  package enum Result: Sendable {
    /// Everything was written; what was counted, and how many rows there were.
    case finished(ScoreTally, rows: Int)
    /// Rows have mistakes.
    case refused([Diagnostic])
    /// It was not read to the end.
    case ended(PassStop)
  }

  let program: TypedProgram
  let functions: Functions
  /// The table's header; it has no rows.
  let header: Table
  let layout: StreamLayout
  /// What is to be known of the file's header.
  private let headerNotes: [Diagnostic]
  let plan: ScoreStreamPlan
  let names: DataNames
  let columns: [Column]
  let tallied: [TallyKey]
  let each: ScorePeriods.Each
  let bandTexts: [[UInt8]]
  let form: Form
  fileprivate let mistakes = Mutex<[OddRow]>([])
  /// The rows that are the header once more.
  fileprivate let repeated = Mutex<[Int]>([])
  private let rowCount = Atomic<Int>(0)

  /// How many rows with mistakes are kept to be told about.
  fileprivate static let mistakeLimit = 10_000

  /// nil when the file or the pack is unsuited. `header`: the file's table without rows.
  package init?(
    _ program: TypedProgram, header: Table, columns: [Column], tallied: [TallyKey], each: ScorePeriods.Each,
    functions: Functions, form: Form
  ) {
    let names = DataNames(program.vocabulary)
    guard program.bindings.allSatisfy({ $0.aliases.isEmpty }),
      let month = program.pack.wholeYear.flatMap({ program.pack.years.month(ordinal: $0.firstMonth) }),
      let (layout, _, notes) = DatasetBinder.layout(of: header, for: program, names: names),
      let streamed = StreamLayout(layout, names: names, program.pack.years),
      let plan = ScoreStreamPlan(program, streamed, period: month, functions: functions)
    else { return nil }
    self.program = program
    self.functions = functions
    self.header = header
    self.layout = streamed
    headerNotes = notes
    self.plan = plan
    self.names = names
    self.columns = columns
    self.tallied = tallied
    self.each = each
    self.form = form
    bandTexts = plan.card.bands.map { form.quote($0.title) } + [[]]
  }

  /// Scores the rows that the driver's workers take. `write` gets the output in order and says whether it could be written.
  package func run(
    _ driver: RowDriver, parallel: RowDriver.Parallel,
    write: @escaping @Sendable (UnsafeRawBufferPointer) -> Bool
  ) -> Result {
    let output = OrderedOutput(write)
    guard writeHeader(write) else { return .ended(.unwritable) }
    do throws(PassStop) {
      return try result(try driver.run(parallel) { ScoreWriter(self) { output.put($0, $1, isStopped: $2) } })
    } catch { return .ended(error) }
  }

  /// Scores rows that somebody else reads, as `run` does: `result(of:)` tells what came of it.
  package func feed(write: @escaping (UnsafeRawBufferPointer) -> Bool) -> RowFeed<ScoreWriter> {
    let isBegun = writeHeader(write)
    return RowFeed(ScoreWriter(self) { _, lines, _ in isBegun && write(lines) })
  }

  /// What came of rows that were fed.
  package func result(of feed: RowFeed<ScoreWriter>) -> Result {
    do throws(PassStop) { return try result([try feed.finish()]) } catch { return .ended(error) }
  }

  /// What came of rows that were all read.
  private func result(_ notes: [ScoreStreamNotes]) throws(PassStop) -> Result {
    let bad = mistakes.withLock { $0 }
    if bad.isEmpty { return .finished(try merged(notes), rows: rowsDone) }
    // What numbers the columns of a header that stands there again may be told as a mistake.
    guard repeated.withLock(\.isEmpty) else { throw .unsuited }
    return .refused(messages(of: bad))
  }

  /// What is to be known of the file: of its header, and, once all rows were read, of where it stands again.
  package var notes: [Diagnostic] {
    let rows = repeated.withLock { $0.sorted() }
    return headerNotes + (rows.isEmpty ? [] : [TableReader.headerRepeated(rows, header)])
  }

  /// Writes the names of the columns; false when they could not be written.
  private func writeHeader(_ write: (UnsafeRawBufferPointer) -> Bool) -> Bool {
    form.header.withUnsafeBytes { write($0) }
  }

  /// Notes that so many more rows are done.
  func count(rows: Int) { rowCount.add(rows, ordering: .relaxed) }

  /// How many rows have been scored so far.
  package var rowsDone: Int { rowCount.load(ordering: .relaxed) }

  /// How a unit's name stands in the output; nil when it takes more than its bytes.
  func unitText(_ bytes: [UInt8]) -> [UInt8]? { UnitName.text(bytes, form.quote) }

  /// Puts together what the threads have counted, once it is sure that no unit has two names, classes or groups, and no
  /// month twice.
  private func merged(_ notes: [ScoreStreamNotes]) throws(PassStop) -> ScoreTally {
    var tally = ScoreTally()
    var book = UnitBook(text: { $0 })
    var groups: [String: Int32] = [:]
    for note in notes {
      do throws(ArithmeticFault) { try tally.add(note.tally) } catch { throw .unsuited }
      let numbers = note.groups.map { group -> Int32 in
        if let known = groups[group] { return known }
        let number = Int32(truncatingIfNeeded: groups.count)
        groups[group] = number
        return number
      }
      guard book.absorb(note.units, groups: numbers) else { throw .unsuited }
    }
    var keys = ByteInterner()
    for (number, name) in book.contents().names.enumerated() {
      guard keys.number(of: UnitName.key(name)) == number else { throw .unsuited }
    }
    // Names that are likely to be one unit's are for whoever sees them together.
    if UnitLikeness.hasAlike(book.contents().names.map { String(decoding: UnitName.key($0), as: UTF8.self) }) {
      throw .unsuited
    }
    return tally
  }
}

extension ScoreStream {
  /// Scores rows one by one by the general evaluation; gives what each adds to the output, and its unit's class, group
  /// and month; nil for a row that gives nothing, or that is wrong: it is kept to be told about.
  func scoreOdd(_ rows: SegmentScanner.Rows, _ odd: [Int]) throws(PassStop) -> [OddScore?] {
    let width = header.header.count
    let all = odd.map { OddRow($0, of: rows, width: width) }
    let (places, again) = try OddRow.sift(all, header.repeats)
    if !again.isEmpty { repeated.withLock { $0 += again } }
    let read = places.map { all[$0] }
    var result = [OddScore?](repeating: nil, count: odd.count)
    if read.isEmpty { return result }
    let binding = DatasetBinder.bind([table(of: read)], to: program, skippingBadRows: false)
    // Another row may say the level.
    if binding.diagnostics.contains(where: { $0.code == .unitWithoutLevel }) { throw .unsuited }
    if binding.hasErrors {
      mistakes.withLock { mistakes in
        mistakes += read.prefix(ScoreStream.mistakeLimit - min(ScoreStream.mistakeLimit, mistakes.count))
      }
      return result
    }
    let ofRows = binding.diagnostics.contains { diagnostic in
      if case .cell(let place) = diagnostic.place { return place.row != header.headerRow && place.row != nil }
      return false
    }
    if ofRows { throw .unsuited }
    let dataset = binding.dataset
    guard let year = program.pack.wholeYear else { throw .unsuited }
    let request = Scorer.Request(period: year, each: each, keepsItems: false, tables: [CellSources.TableName(header)])
    let (outcome, faults) = Scorer.score(program, dataset, request, functions: functions)
    guard faults.isEmpty else { throw .unsuited }
    var scores: [OddKey: Int] = [:]
    for (index, row) in outcome.rows.enumerated() { scores[OddKey(unit: row.unit, period: row.period)] = index }
    var found: [Int: OddKey] = [:]
    for (key, observation) in dataset.observations {
      for case let row? in observation.cells.map(\.row) { found[row] = OddKey(unit: key.unit, period: key.period) }
    }
    for (place, row) in zip(places, read) {
      guard let key = found[row.line], let index = scores[key] else { continue }
      guard key.period.monthCount == 1 else { throw .unsuited }
      let unit = dataset.units[key.unit]
      result[place] = OddScore(
        unit: unit, unitClass: plan.unitClass(level: unit.level, kind: unit.kind), month: key.period.firstMonth,
        row: outcome.rows[index], line: line(outcome.rows[index], unit))
    }
    return result
  }

  private struct OddKey: Hashable {
    var unit: Int
    var period: Period
  }

  /// The line of a row scored by the general evaluation.
  private func line(_ row: ScoreRow, _ unit: Unit) -> [UInt8] {
    var line: [UInt8] = []
    for (place, column) in columns.enumerated() {
      if place > 0 { line.append(form.separator) }
      switch column {
      case .unit: line += form.quote(unit.code)
      case .period: line += row.period.text.utf8
      case .score:
        let text = row.total?.exact?.decimal() ?? ""
        line += text.utf8.map { $0 == 0x2E ? form.decimal : $0 }
      case .band: line += row.band.map { bandTexts[$0] } ?? []
      case .met: line += String(row.met).utf8
      case .measured: line += String(row.measured).utf8
      }
    }
    return line + [0x0A]
  }

  private func table(of rows: [OddRow]) -> Table {
    var table = header
    for row in rows { row.append(to: &table) }
    return table
  }

  /// What is wrong with rows, as the general evaluation says it.
  private func messages(of rows: [OddRow]) -> [Diagnostic] {
    let table = table(of: rows.sorted { $0.line < $1.line })
    // Each row's level was known among the rows that it was read with, which need not all be here.
    return DatasetBinder.bind([table], to: program, skippingBadRows: false).diagnostics
      .filter { $0.code != .unitWithoutLevel }
  }
}

/// A row that was scored by the general evaluation.
struct OddScore {
  var unit: Unit
  var unitClass: Int
  var month: Int
  var row: ScoreRow
  var line: [UInt8]
}

/// What one thread has seen of units, and what it has counted.
package struct ScoreStreamNotes: Sendable {
  var tally: ScoreTally
  var units: UnitBook.Contents
  /// The texts of groups, by their numbers.
  var groups: [String]
}
