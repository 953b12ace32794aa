import Base
import Eval
import Foundation
import Lang
import Stdlib
import Tables
import Testing

/// Records counted in one pass give what reading them one by one gives.
struct RecordStreamTests {
  @Test func countingInOnePassAgrees() throws {
    let today = try #require(CalendarDate(year: 2024, month: 1, day: 1))
    var suited = 0
    for seed in 1...1500 as ClosedRange<UInt64> {
      let made = RandomRecords(seed: seed, today: today)
      let program = try StreamFixture.program(made.rules)
      let period = try #require(Period.parse(made.period))
      let request = RecordsRequest(program, judged: period, asOf: made.asOf, functions: Stdlib.functions)
      let bytes = Array(made.file.utf8)
      let reading = DataReading([program])
      guard let preview = CSVPreview(bytes, file: "records.csv", options: reading.options(path: "records.csv")),
        let stream = RecordStream(
          program, header: preview.header, delimiter: preview.delimiter, hasReturns: preview.hasReturns,
          request: request)
      else { continue }
      let workers = Int(seed % 3) + 1
      let result = stream.run(
        MemorySource(bytes), start: preview.start, linesAbove: preview.linesAbove, workers: workers,
        segmentSize: [1, 40, 200, 1 << 18][Int(seed % 4)],
        parallel: { StreamFixture.parallel($0, $1) }, isStopped: { false })
      guard case .counted(let counted) = result else { continue }
      suited += 1
      let others = [("units.csv", RandomRecords.unitFile), ("holidays.csv", made.holidayFile ?? "date\n2024-01-01\n")]
        .compactMap { CSVReader.read(bytes: Array($0.1.utf8), file: $0.0).table }
      let whole = try #require(CSVReader.read(bytes: bytes, file: "records.csv").table)
      let expected = DatasetBinder.bind(
        others + [whole], to: program, skippingBadRows: false, records: request)
      let found = DatasetBinder.bind(
        others + [counted.table], to: program, skippingBadRows: false, records: request,
        counted: [others.count: counted])
      let difference = difference(expected, found)
      #expect(difference == nil, "seed \(seed): \(difference ?? "")\n\(made)")
      if difference != nil { return }
    }
    // Formulas of counts over dates, choices and truths are most of them.
    #expect(suited > 100)
  }

  /// How two bindings differ; nil when they do not.
  private func difference(_ a: DatasetBinding, _ b: DatasetBinding) -> String? {
    if a.hasErrors != b.hasErrors { return "errors: \(a.diagnostics) \(b.diagnostics)" }
    if a.hasErrors { return nil }
    let (units, others) = (a.dataset.units.map(\.code), b.dataset.units.map(\.code))
    if units != others { return "units: \(units) \(others)" }
    let keys = Set(a.dataset.observations.keys).union(b.dataset.observations.keys)
    for key in keys {
      let (x, y) = (a.dataset.observations[key]?.given, b.dataset.observations[key]?.given)
      if x != y { return "\(key): \(String(describing: x)) \(String(describing: y))" }
    }
    return nil
  }
}
