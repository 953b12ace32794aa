import Base
import Foundation
import Lang
import Report
import Stdlib
import Synchronization
import Tables
import Testing

@testable import Eval

/// Files read in one pass fall into the same months as those read whole, where years start elsewhere and months end on a day.
struct YearStreamTests {
  private static func pack(_ years: NaiveYears) -> String {
    """
    pack nam "Năm"
      \(years.clause)
      level province "P"
    thing case "việc" plural cases
    indicator a: share of cases
      adds up
      no cases zero
    targets "I"
      a >= 50%
    scorecard thang "Tháng" total 10 points
      each item rounded to 2 places, half up
      item a 10 points in proportion
      band "Tốt" from 8
      band "Kém" below 8
    """
  }

  private static let years = (0..<12).map { NaiveYears.of(seed: UInt64($0 * 4 + 3)) }

  /// Counts of units in months from 2022 to 2025, each row with other ones.
  private static func file(_ dice: inout Dice) -> String {
    var text = "unit,level,period,a.numerator,a.denominator\n"
    for month in 0..<48 {
      for unit in 0..<6 where !dice.chance(10) {
        let period = "\(2022 + month / 12)-" + (month % 12 < 9 ? "0" : "") + "\(month % 12 + 1)"
        let whole = dice.roll(1...40)
        text += "X\(unit),commune,\(period),\(dice.roll(0...whole)),\(whole)\n"
      }
    }
    return text
  }

  @Test func verdictsOfTables() throws {
    var added = 0
    for (seed, years) in Self.years.enumerated() {
      var dice = Dice(seed: UInt64(seed))
      let bytes = Array(Self.file(&dice).utf8)
      let program = try StreamFixture.program(Self.pack(years))
      for text in ["2024", "2024-Q1", "2024-H2", "2023", "2024-05"] {
        let period = try #require(program.pack.years.parse(text))
        let plan = GradingPlan(program, period: period, functions: Stdlib.functions)
        let options = DataReading([program]).options(path: "x.csv")
        let pass = try #require(TextPass(MemorySource(bytes), file: "x.csv", options: options))
        let stream = try #require(TableStream(plan, header: pass.header, leastRows: 0))
        let driver = RowDriver(pass, workers: 2, segmentSize: 500, keptBack: 300)
        guard case .counted(let table) = try stream.run(driver, parallel: StreamFixture.parallel) else { continue }
        added += 1
        let whole = try #require(CSVReader.read(bytes: bytes, file: "x.csv").table)
        func verdicts(_ binding: DatasetBinding) -> String {
          let run = Evaluator.grading(program, binding.dataset, period: period, functions: Stdlib.functions)
          let text = ReportSink.collect { OutcomeCSV.write([run], columns: OutcomeColumn.allCases, to: $0) }
          return String(decoding: text, as: UTF8.self)
        }
        let expected = verdicts(DatasetBinder.bind([whole], to: program, skippingBadRows: false))
        let found = verdicts(
          DatasetBinder.bind([table.table], to: program, skippingBadRows: false, added: [0: table]))
        #expect(found == expected, "\(years.clause) \(text)")
        #expect(!expected.contains("no_data") && expected.split(separator: "\n").count == 7)
      }
    }
    #expect(added == 60)
  }

  @Test func scoresOfMonths() throws {
    for (seed, years) in Self.years.enumerated() {
      var dice = Dice(seed: UInt64(seed))
      let bytes = Array(Self.file(&dice).utf8)
      let program = try StreamFixture.program(Self.pack(years))
      let options = DataReading([program]).options(path: "x.csv")
      let pass = try #require(TextPass(MemorySource(bytes), file: "x.csv", options: options))
      let columns: [ScoreStream.Column] = [.unit, .period, .score, .band, .met]
      let stream: ScoreStream? =
        ScoreStream(
          program, header: pass.header, columns: columns, tallied: [.period], each: .month,
          functions: Stdlib.functions, form: ScoreStream.Form(columns: columns) { CSVText.cell($0) })
      guard let stream else {
        Issue.record("\(years.clause) is not for one pass")
        continue
      }
      let output = Mutex<[UInt8]>([])
      let driver = RowDriver(pass, workers: 2, segmentSize: 500, keptBack: 300)
      let result = stream.run(driver, parallel: StreamFixture.parallel) { bytes in
        let copy = Array(bytes)
        output.withLock { $0 += copy }
        return true
      }
      guard case .finished(let tally, _) = result else {
        Issue.record("\(years.clause): \(result)")
        continue
      }
      let whole = try #require(CSVReader.read(bytes: bytes, file: "x.csv").table)
      let binding = DatasetBinder.bind([whole], to: program, skippingBadRows: false)
      let year = try #require(program.pack.wholeYear)
      let (outcome, _) = Scorer.score(
        program, binding.dataset,
        Scorer.Request(period: year, each: .month, keepsItems: false, tables: [CellSources.TableName(whole)]),
        functions: Stdlib.functions)
      let expected = String(decoding: ScoreCSV.bytes([outcome], columns: nil), as: UTF8.self)
      #expect(String(decoding: output.withLock { $0 }, as: UTF8.self) == expected, "\(years.clause)")
      let counted = ScoreCSV.bytes(summary: ScoreSummary(tally, program, by: [.period]))
      let summed = ScoreCSV.bytes(summary: ScoreSummary([outcome], by: [.period]))
      #expect(String(decoding: counted, as: UTF8.self) == String(decoding: summed, as: UTF8.self), "\(years.clause)")
    }
  }
}
