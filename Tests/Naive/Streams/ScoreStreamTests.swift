import Base
import Foundation
import Lang
import Report
import Stdlib
import Synchronization
import Tables
import Testing

@testable import Eval

/// Scores of a file read in one pass are those of the same file read whole.
struct ScoreStreamTests {
  static let pack = """
    pack luong "Chấm điểm"
      year 2024
      level province "P"
    thing case "việc" plural cases
    indicator a: share of cases
      no cases zero
    indicator b: share of cases
      no cases full
    indicator c: share of cases
      no cases zero
    targets "I"
      a >= 29% for level district
      a >= 57% for level commune
      b > 58%
      c >= 66.6%
    scorecard thang "Tháng" total 10 points for level district, commune
      each item rounded to 2 places, half up
      item a 4 points in proportion up to its target
      item b 3 points if met
      item c 3 points in proportion
      band "Tốt" from 8
      band "Khá" from 5
      band "Kém" from 0
    data "*.csv"
      number format vi
      unit from "Đơn vị"
      level from "Cấp"
      group from "Nhóm"
      period from "Năm" month "Tháng"
      a from "a1" of "a2"
      b from "b1" of "b2"
      c from "c1" of "c2"
    """

  static func file(_ dice: inout Dice) -> String {
    var text = "Đơn vị,Cấp,Nhóm,Năm,Tháng,a1,a2,b1,b2,c1,c2\n"
    let units = dice.roll(1...30)
    let isLarge = dice.chance(20)
    let oddness = dice.pick([0, 0, 2, 20])
    let oddSubjects = dice.pick([0, 0, 0, 1, 10])
    for month in 1...dice.roll(1...12) {
      for unit in 0..<units {
        if dice.chance(10) { continue }
        var cells = [
          unit % 5 == 0 ? "\"Xã \(unit), cũ\"" : "Xã \(unit)", unit % 3 == 0 ? "district" : "commune",
          "Nhóm \(unit % 4)", "2024", "\(month)",
        ]
        if dice.chance(oddSubjects) {
          // Ways to write the same, and what only another row can say.
          let place = dice.roll(0...4)
          cells[place] =
            switch place {
            case 0: dice.pick([" \(cells[0])", cells[0].uppercased(), cells[0].decomposedStringWithCanonicalMapping])
            case 1: dice.pick(["", cells[1].uppercased(), " \(cells[1])", unit % 3 == 0 ? "huyện" : "xã"])
            case 2: dice.pick(["", " Nhóm \(unit % 4) "])
            case 3: dice.pick([" 2024", "Năm 2024", "2024 "])
            default: dice.pick(["Tháng \(month)", "0\(month)", " \(month)"])
            }
        }
        for _ in 0..<3 {
          let all = dice.chance(15) ? 0 : isLarge ? dice.roll(0...1_000_000_000_000_000) : dice.roll(0...300)
          let part = dice.chance(20) ? all * dice.pick([29, 57, 58, 66]) / 100 : dice.roll(0...all)
          cells += dice.chance(oddness) ? ["", dice.pick(["", "\(all)"])] : ["\(part)", "\(all)"]
          if dice.chance(oddness), part > 0 { cells[cells.count - 2] = " \(cells[cells.count - 2])" }
        }
        text += cells.joined(separator: ",") + "\n"
      }
    }
    return text
  }

  @Test func scoringInOnePassAgrees() throws {
    let program = try StreamFixture.program(Self.pack)
    var plain = 0
    for seed in Seeds.batches(4, of: 300).joined().lazy.map(UInt64.init) {
      var dice = Dice(seed: seed)
      let text = Self.file(&dice)
      let form = FileForm(&dice)
      let bytes = form.bytes(of: text, &dice)
      let options = DataReading([program]).options(path: "x.csv")
      guard let pass = TextPass(MemorySource(bytes), file: "x.csv", options: options) else { continue }
      let stream = try #require(
        ScoreStream(
          program, header: pass.header, columns: [.unit, .period, .score, .band, .met],
          tallied: [.level, .group, .period], each: .month, functions: Stdlib.functions,
          form: ScoreStream.Form(columns: [.unit, .period, .score, .band, .met]) { CSVText.cell($0) }), "\(form)")
      let written = Written()
      let driver = RowDriver(
        pass, workers: Int(seed % 3) + 1, segmentSize: [7, 100, 1000, 1 << 18][Int(seed % 4)],
        keptBack: [300, 1000][Int(seed % 2)])
      let result = stream.run(driver, parallel: StreamFixture.parallel) { written.add($0) }
      let (tables, read) = TableReader.read(bytes: bytes, file: "x.csv", options: options)
      let whole = try #require(tables.first)
      let binding = DatasetBinder.bind([whole], to: program, skippingBadRows: false)
      if case .refused(let messages) = result {
        let codes = Set(messages.filter { $0.severity == .error }.map(\.code))
        #expect(codes.isSubset(of: binding.diagnostics.map(\.code)) && binding.hasErrors, "seed \(seed)")
      }
      guard case .finished(let tally, _) = result else { continue }
      plain += 1
      #expect(
        !binding.hasErrors && !read.contains { $0.severity != .note }, "seed \(seed) \(form) \(read.map(\.message.en))")
      let year = try #require(YearForm.calendar.year(2024))
      let (outcome, _) = Scorer.score(
        program, binding.dataset,
        Scorer.Request(period: year, each: .month, keepsItems: false, tables: [CellSources.TableName(whole)]),
        functions: Stdlib.functions)
      let expected = ScoreCSV.bytes([outcome], columns: nil)
      #expect(written.text == String(decoding: expected, as: UTF8.self), "seed \(seed)")
      let keys: [ScoreKey] = [.level, .group, .period]
      let counted = ScoreCSV.bytes(summary: ScoreSummary(tally, program, by: keys))
      let summed = ScoreCSV.bytes(summary: ScoreSummary([outcome], by: keys))
      #expect(String(decoding: counted, as: UTF8.self) == String(decoding: summed, as: UTF8.self), "seed \(seed)")
    }
    #expect(plain > 80)
  }

  @Test(arguments: [
    "Xã 1,commune,N,2024,1,1,2,1,2,1,2\nXã 1,commune,N,2024,1,1,2,1,2,1,2\n",
    "Xã 1,commune,N,2024,1,1,2,1,2,1,2\nXã 1,district,N,2024,2,1,2,1,2,1,2\n",
    "Xã Hoà,commune,N,2024,1,1,2,1,2,1,2\nXã Hòa,commune,N,2024,2,1,2,1,2,1,2\n",
    "Xã 1,commune,N,2024,1,1,2,1,2,1",
    "Xã 1,commune,N,2024,1,1,2,1,2,1,2\nXã 1,,N,2024,2,1,2,1,2,1,2\n",
    "Xã 1,commune,N,2024,1,1,2,1,2,1,2\nXã 1,,N,2024,2,1,2,1,abc,1,2\n",
    "Xã 1,commune,N,2024,1,1,2,1,2,1,2,district\nN,2024,1,1,2,1,2,1,2,1\n",
    "Xã 1,commune,N,2024,1,1,2,1,2,1,2,Xã 2\ncommune,N,2024,2,1,2,1,2,1,2\n",
  ])
  func whatOneRowCannotTellIsLeftToReadingWhole(_ rows: String) throws {
    let program = try StreamFixture.program(Self.pack)
    let bytes = Array(("Đơn vị,Cấp,Nhóm,Năm,Tháng,a1,a2,b1,b2,c1,c2\n" + rows).utf8)
    let options = DataReading([program]).options(path: "x.csv")
    let result = try result(bytes, options, workers: 2, segmentSize: 40)
    guard case .ended(.unsuited)? = result else {
      Issue.record("\(String(describing: result))")
      return
    }
  }

  /// What scoring a file in one pass comes to; nil where it cannot be begun.
  private func result(
    _ bytes: [UInt8], _ options: TableOptions, workers: Int, segmentSize: Int
  ) throws -> ScoreStream.Result? {
    guard let pass = TextPass(MemorySource(bytes), file: "x.csv", options: options) else { return .ended(.unsuited) }
    let stream = try #require(
      ScoreStream(
        try StreamFixture.program(Self.pack), header: pass.header, columns: [.unit], tallied: [], each: .month,
        functions: Stdlib.functions, form: ScoreStream.Form(columns: [.unit]) { CSVText.cell($0) }))
    return stream.run(
      RowDriver(pass, workers: workers, segmentSize: segmentSize), parallel: StreamFixture.parallel
    ) { _ in true }
  }

  @Test func simpleNamesHaveTheirKeys() {
    for name in ["H1.00042", "A-b_C", "x", "7", "Xã", "Hoà Bình", " a", "H,1"] {
      let key = UnitName.key(Array(name.utf8))
      #expect(String(decoding: key, as: UTF8.self) == TextFolding.matchKey(name.trimmingCharacters(in: .whitespaces)))
    }
  }

  @Test func rowsWithMistakesAreToldOfByTheirLines() throws {
    let program = try StreamFixture.program(Self.pack)
    let rows = "Xã 1,commune,N,2024,1,1,2,1,2,1,2\nXã 2,commune,N,2024,1,3,0,1,2,1,2\n"
    let bytes = Array(("Đơn vị,Cấp,Nhóm,Năm,Tháng,a1,a2,b1,b2,c1,c2\n" + rows).utf8)
    let options = DataReading([program]).options(path: "x.csv")
    let result = try result(bytes, options, workers: 1, segmentSize: 1 << 18)
    guard case .refused(let messages)? = result, let first = messages.first(where: { $0.severity == .error }) else {
      Issue.record("\(String(describing: result))")
      return
    }
    guard case .cell(let place) = first.place else {
      Issue.record("\(first)")
      return
    }
    #expect(place.row == 3)
  }
}

/// Takes what is written.
private final class Written: Sendable {
  private let bytes = Mutex<[UInt8]>([])

  func add(_ more: UnsafeRawBufferPointer) -> Bool {
    let copy = Array(more)
    bytes.withLock { $0 += copy }
    return true
  }

  var text: String { String(decoding: bytes.withLock { $0 }, as: UTF8.self) }
}
