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
      let period = try #require(program.pack.years.parse(made.period))
      let request = RecordsRequest(program, judged: period, asOf: made.asOf, functions: Stdlib.functions)
      var dice = Dice(seed: seed)
      let form = FileForm(&dice)
      let bytes = form.bytes(of: made.file, &dice)
      let options = DataReading([program]).options(path: "records.csv")
      guard
        let pass = TextPass(
          MemorySource(bytes), file: "records.csv", options: options),
        let stream = RecordStream(program, header: pass.header, request: request)
      else { continue }
      let workers = Int(seed % 3) + 1
      let driver = RowDriver(pass, workers: workers, segmentSize: [1, 40, 200, 1 << 18][Int(seed % 4)], keptBack: 300)
      guard let counted = try? stream.run(driver, parallel: StreamFixture.parallel) else { continue }
      suited += 1
      let others = [("units.csv", RandomRecords.unitFile), ("holidays.csv", made.holidayFile ?? "date\n2024-01-01\n")]
        .compactMap { CSVReader.read(bytes: Array($0.1.utf8), file: $0.0).table }
      let whole = try #require(TableReader.read(bytes: bytes, file: "records.csv", options: options).tables.first)
      let expected = DatasetBinder.bind(
        others + [whole], to: program, skippingBadRows: false, records: request)
      let found = DatasetBinder.bind(
        others + [counted.table], to: program, skippingBadRows: false, records: request,
        counted: [others.count: counted])
      let difference = difference(expected, found)
      #expect(difference == nil, "seed \(seed) \(form): \(difference ?? "")\n\(made)")
      if difference != nil { return }
    }
    // Formulas of counts over dates, choices and truths are most of them.
    #expect(suited > 100)
  }

  private static let amounts = """
    pack tien "Số tiền"
      year 2024
      level province "P"
    records cases "hồ sơ" of dossier
      paid: number
      asked: number
    indicator all_paid: share of dossiers
      = count(cases where paid >= asked) / count(cases where paid is known)
    indicator more: share of dossiers
      = count(cases where paid + asked - 7 > 2147483640) / count(cases)
    indicator large: share of dossiers
      = count(cases where paid > 4294967296) / count(cases)
    targets "I"
      all_paid >= 50%
      more >= 50%
      large >= 50%
    data "*.csv" of cases
      unit from "unit"
      level commune
      period 2024
    """

  /// Counts a file in one pass and row by row; gives how they differ, and whether one pass sufficed.
  private func compare(_ pack: String, _ text: String, workers: Int = 2, segmentSize: Int = 4096)
    throws -> (
      difference: String?, isSuited: Bool
    )
  {
    let program = try StreamFixture.program(pack)
    let period = try #require(YearForm.calendar.parse("2024"))
    let request = RecordsRequest(program, judged: period, asOf: nil, functions: Stdlib.functions)
    let bytes = Array(text.utf8)
    let options = DataReading([program]).options(path: "records.csv")
    guard let pass = TextPass(MemorySource(bytes), file: "records.csv", options: options) else { return (nil, false) }
    let stream = try #require(RecordStream(program, header: pass.header, request: request))
    let driver = RowDriver(pass, workers: workers, segmentSize: segmentSize)
    guard let counted = try? stream.run(driver, parallel: StreamFixture.parallel) else { return (nil, false) }
    let whole = try #require(CSVReader.read(bytes: bytes, file: "records.csv").table)
    let expected = DatasetBinder.bind([whole], to: program, skippingBadRows: false, records: request)
    let found = DatasetBinder.bind(
      [counted.table], to: program, skippingBadRows: false, records: request, counted: [0: counted])
    #expect(!expected.hasErrors)
    return (difference(expected, found), true)
  }

  /// Numbers that take more than 32 bits, from the first row on, only later, or in sums only.
  @Test func largeNumbersAreCountedExactly() throws {
    for (seed, large) in [0, 1, 5000, 9999].enumerated() {
      var dice = Dice(seed: UInt64(seed + 1))
      // No two rows are equal: those would be looked at one by one.
      var text = "unit,paid,asked,number\n"
      for row in 0..<10_000 {
        let top = row < large ? 99_999_999 : dice.pick([2_147_483_647, 4_294_967_297, 999_999_999_999_999])
        let cell = { (dice: inout Dice) in
          dice.chance(10) ? "" : "\(dice.pick([0, top, top - 1, top / 2, dice.roll(0...99)]))"
        }
        text += "U\(row % 7),\(cell(&dice)),\(cell(&dice)),\(row)\n"
      }
      let (difference, isSuited) = try compare(Self.amounts, text)
      #expect(isSuited)
      #expect(difference == nil, "large from \(large) on: \(difference ?? "")")
    }
  }

  /// A row that lacks the CR of the others, and one that has a CR too many, are not read as if nothing were wrong.
  @Test func mixedLineEndsAreNotForOnePass() throws {
    var rows = (0..<2000).map { "U\($0 % 7),\($0),5\r\n" }
    #expect(try compare(Self.amounts, "unit,paid,asked\r\n" + rows.joined()).isSuited)
    rows[700] = "U1,12,34\n"
    rows[701] = "U1\r,12,34\r\n"
    #expect(try !compare(Self.amounts, "unit,paid,asked\r\n" + rows.joined()).isSuited)
  }

  /// A row that has a cell too many and one that lacks a cell have as many together as two rows should.
  @Test func raggedRowsThatMakeUpForEachOtherAreNotForOnePass() throws {
    var rows = (0..<2000).map { "U\($0 % 7),\($0),5\n" }
    rows[700] = "U1,12,34,56\n"
    rows[701] = "U1,12\n"
    #expect(try !compare(Self.amounts, "unit,paid,asked\n" + rows.joined()).isSuited)
    rows[701] = "U1,12,34\n"
    rows[1500] = "\n"
    rows[1501] = "U1,12,34,56,78\n"
    #expect(try !compare(Self.amounts, "unit,paid,asked\n" + rows.joined()).isSuited)
  }

  /// Records that name no unit are no blank rows.
  @Test func recordsWithoutAUnitAreNotForOnePass() throws {
    var rows = (0..<2000).map { "U\($0 % 7),\($0),5\n" }
    rows[700] = ",12,34\n"
    #expect(try !compare(Self.amounts, "unit,paid,asked\n" + rows.joined()).isSuited)
  }

  /// Rows that are equal, and records with one code however it is written, are not for one pass.
  @Test func recordsThatStandTwiceAreNotForOnePass() throws {
    var rows = (0..<2000).map { "U\($0 % 7),\($0),5,H01-\($0)\n" }
    let header = "unit,paid,asked,code\n"
    #expect(try compare(Self.amounts, header + rows.joined()).isSuited)
    rows[1700] = rows[12]
    #expect(try !compare(Self.amounts, header + rows.joined()).isSuited)
    rows[1700] = "U1,3,4, h01-12\n"
    #expect(try compare(Self.amounts, header + rows.joined()).isSuited)
    let known = Self.amounts.replacingOccurrences(
      of: "asked: number\n", with: "asked: number\n  code: text\n  identified by code\n")
    #expect(try !compare(known, header + rows.joined()).isSuited)
    rows[1700] = "U1,3,4, h01-012\n"
    let (difference, isSuited) = try compare(known, header + rows.joined())
    #expect(isSuited)
    #expect(difference == nil)
  }

  /// Units stand in the order in which they are first named, also where that row is not plain.
  @Test func unitsKeepTheirOrder() throws {
    var rows = (0..<2000).map { "U\($0 % 7),\($0),5\n" }
    rows[0] = "V, 12 ,34\n"
    rows[900] = "W,7, 8\n"
    let (difference, isSuited) = try compare(Self.amounts, "unit,paid,asked\n" + rows.joined())
    #expect(isSuited)
    #expect(difference == nil)
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
