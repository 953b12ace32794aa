import Base
import Eval
import Lang
import Report
import Stdlib
import Synchronization
import Tables

/// Tables and records read in one pass, in segments of any size: never a crash, and what comes of it is what comes of the same file read whole.
/// The first byte says what the file is taken for and how long the segments are.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzStreams(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  guard let start, count > 1 else { return 0 }
  let bytes = Array(UnsafeBufferPointer(start: start + 1, count: count - 1))
  let size = [1, 7, 40, 100, 1000, 1 << 18][Int(start[0] / 2) % 6]
  if start[0].isMultiple(of: 2) { scores(bytes, size) } else { records(bytes, size) }
  return 0
}

/// Calls a body for one worker after another.
private func inTurn(_ count: Int, _ body: @escaping @Sendable (Int) -> Void) {
  for worker in 0..<count { body(worker) }
}

/// Says what was wrong, in builds that optimise as well.
private func expect(_ condition: Bool, _ message: String) {
  if !condition { fatalError(message) }
}

/// Both ways of reading must come to the same lines.
private func expectSame(_ streamed: [UInt8], _ whole: [UInt8]) {
  guard streamed != whole else { return }
  fatalError(
    "in one pass\n\(String(decoding: streamed, as: UTF8.self))as a whole\n\(String(decoding: whole, as: UTF8.self))")
}

private func told(_ messages: [Diagnostic]) -> String {
  messages.filter { $0.severity == .error }.map { "\($0.code.rawValue) \($0.place) \($0.message.en)\n" }.joined()
}

private func scores(_ bytes: [UInt8], _ size: Int) {
  let program = Programs.scores
  let options = DataReading([program]).options(path: "f.csv")
  guard let pass = TextPass(MemorySource(bytes), file: "f.csv", options: options),
    let stream = ScoreStream(
      program, header: pass.header, columns: [.unit, .period, .score, .band, .met], tallied: [], each: .month,
      functions: Stdlib.functions,
      form: ScoreStream.Form(columns: [.unit, .period, .score, .band, .met]) { CSVText.cell($0) })
  else { return }
  let written = Mutex<[UInt8]>([])
  let result = stream.run(RowDriver(pass, workers: 1, segmentSize: size), parallel: inTurn) { more in
    let copy = Array(more)
    written.withLock { $0 += copy }
    return true
  }
  let (tables, diagnostics) = TableReader.read(bytes: bytes, file: "f.csv", options: options)
  let whole = (table: tables.first, diagnostics: diagnostics)
  let binding = whole.table.map { DatasetBinder.bind([$0], to: program, skippingBadRows: false) }
  let hasErrors = binding?.hasErrors ?? true || whole.diagnostics.contains { $0.severity == .error }
  switch result {
  case .finished:
    guard let table = whole.table, let binding, !hasErrors, let year = YearForm.calendar.year(2024) else {
      fatalError("scored in one pass, refused as a whole")
    }
    let request = Scorer.Request(period: year, each: .month, keepsItems: false, tables: [CellSources.TableName(table)])
    let (outcome, _) = Scorer.score(program, binding.dataset, request, functions: Stdlib.functions)
    expectSame(written.withLock { $0 }, ScoreCSV.bytes([outcome], columns: nil))
  case .refused: expect(hasErrors, "refused in one pass, scored as a whole")
  case .ended: break
  }
}

private func records(_ bytes: [UInt8], _ size: Int) {
  let program = Programs.records
  guard let period = YearForm.calendar.year(2024) else { return }
  let request = RecordsRequest(program, judged: period, asOf: nil, functions: Stdlib.functions)
  let options = DataReading([program]).options(path: "f.csv")
  guard let pass = TextPass(MemorySource(bytes), file: "f.csv", options: options),
    let stream = RecordStream(program, header: pass.header, request: request),
    let counted = try? stream.run(RowDriver(pass, workers: 1, segmentSize: size), parallel: inTurn)
  else { return }
  let (tables, diagnostics) = TableReader.read(bytes: bytes, file: "f.csv", options: options)
  let whole = (table: tables.first, diagnostics: diagnostics)
  guard let table = whole.table, !whole.diagnostics.contains(where: { $0.severity == .error }) else {
    fatalError("counted in one pass, not read as a whole")
  }
  let read = DatasetBinder.bind([table], to: program, skippingBadRows: false, records: request)
  let found = DatasetBinder.bind(
    [counted.table], to: program, skippingBadRows: false, records: request, counted: [0: counted])
  let (errors, others) = (told(read.diagnostics), told(found.diagnostics))
  expect(read.hasErrors == found.hasErrors, "in one pass\n\(others)as a whole\n\(errors)")
  guard !read.hasErrors else { return }
  let (outcome, _) = Evaluator.grade(program, read.dataset, period: period, functions: Stdlib.functions)
  let (other, _) = Evaluator.grade(program, found.dataset, period: period, functions: Stdlib.functions)
  expectSame(OutcomeCSV.bytes([other], columns: nil), OutcomeCSV.bytes([outcome], columns: nil))
}

private enum Programs {
  static let scores = program(
    """
    pack diem "Chấm điểm"
      year 2024
      level province "P"
    thing case "việc" plural cases
    indicator a: share of cases
      no cases zero
    indicator b: share of cases
      no cases full
    targets "I"
      a >= 29% for level district
      a >= 57% for level commune
      b > 58%
    scorecard thang "Tháng" total 10 points for level district, commune
      each item rounded to 2 places, half up
      item a 6 points in proportion up to its target
      item b 4 points if met
      band "Tốt" from 8
      band "Khá" from 5
      band "Kém" below 5
    data "*.csv"
      number format vi
      unit from "unit"
      level from "level"
      group from "group"
      period from "year" month "month"
      a from "a1" of "a2"
      b from "b1" of "b2"
    """)

  static let records = program(
    """
    pack ho_so "Hồ sơ"
      year 2024
      level province "P"
    records cases "hồ sơ" of dossier
      received: date
      due: date
      finished: date
      paid: number
      online: yes or no
      channel: choice of direct "trực tiếp", web "trực tuyến", postal "bưu chính"
    indicator on_time: share of dossiers
      = count(cases where finished <= due) / count(cases where finished is known)
    indicator paid_rate: share of dossiers
      = count(cases where paid > 100 and online) / count(cases where paid is known)
    indicator by_post: share of dossiers
      = count(cases where channel = postal or received is missing) / count(cases)
    targets "I"
      on_time >= 50%
      paid_rate >= 50%
      by_post >= 50%
    data "*.csv" of cases
      date format dd/MM/yyyy
      unit from "unit"
      level commune
      period 2024
    """)

  private static func program(_ text: String) -> TypedProgram {
    var library = Library()
    var sources = Stdlib.sources
    let source = SourceFile(name: "pack.kpi", bytes: Array(text.utf8))
    let id = sources.add(source)
    let (syntax, mistakes) = Parser.parse(source, id: id)
    library.files[id] = syntax
    let (program, problems) = Checker.check(id, in: library, environment: Stdlib.environment)
    guard let program else {
      fatalError("\((mistakes + problems).map { "\($0.code) \($0.message.en)" })")
    }
    return program
  }
}
