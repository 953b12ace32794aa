import Base
import Foundation
import Lang
import Report
import Stdlib
import Tables
import Testing

@testable import Eval

/// Verdicts on a table that was added up while it was read are those on the same table read whole.
struct TableStreamTests {
  @Test func gradingInOnePassAgrees() throws {
    var added = 0
    for seed in Seeds.batches(4, of: 300).joined().lazy.map(UInt64.init) {
      var dice = Dice(seed: seed)
      let text = ScoreStreamTests.file(&dice)
      let form = FileForm(&dice)
      let bytes = form.bytes(of: text, &dice)
      // Half of the packs say that its parts add up, which is else told of.
      let rules = ScoreStreamTests.pack.replacingOccurrences(
        of: "share of cases\n", with: dice.chance(50) ? "share of cases\n  adds up\n" : "share of cases\n")
      let program = try StreamFixture.program(rules)
      let period = try #require(Period.parse(dice.pick(["2024", "2024", "2024-Q1", "2024-03", "2024-H2", "2023"])))
      let options = DataReading([program]).options(path: "x.csv")
      guard let counted = try count(bytes, program, period, options, seed) else { continue }
      added += 1
      let (tables, read) = TableReader.read(bytes: bytes, file: "x.csv", options: options)
      let whole = try #require(tables.first)
      let expected = verdicts(DatasetBinder.bind([whole], to: program, skippingBadRows: false), program, period)
      let binding = DatasetBinder.bind(
        [counted.table], to: program, skippingBadRows: false, added: [0: counted])
      #expect(binding.hasErrors == expected.binding.hasErrors, "seed \(seed) \(form)")
      if binding.hasErrors { continue }
      let found = verdicts(binding, program, period)
      #expect(found.text == expected.text, "seed \(seed) \(form) \(period.text)\n\(text)")
      #expect(found.messages == expected.messages, "seed \(seed) \(form)")
      #expect(counted.notes == read.filter { $0.severity == .note }, "seed \(seed) \(form)")
      if found.text != expected.text { return }
    }
    #expect(added > 50)
  }

  /// The counts of a file in one pass, or in two; nil where they are not to be had so.
  private func count(
    _ bytes: [UInt8], _ program: TypedProgram, _ period: Period, _ options: TableOptions, _ seed: UInt64
  ) throws -> CountedTable? {
    var keeping: Set<[UInt8]> = []
    for _ in 0..<2 {
      guard let pass = TextPass(MemorySource(bytes), file: "x.csv", options: options),
        let stream = TableStream(
          program, header: pass.header, period: period, asOf: nil, functions: Stdlib.functions, keeping: keeping,
          leastRows: 0)
      else { return nil }
      let driver = RowDriver(
        pass, workers: Int(seed % 3) + 1, segmentSize: [7, 100, 1000, 1 << 18][Int(seed % 4)], keptBack: 300)
      guard let result = try? stream.run(driver, parallel: StreamFixture.parallel) else { return nil }
      switch result {
      case .counted(let table): return table
      case .again(let units): keeping = units
      }
    }
    return nil
  }

  private struct Verdicts {
    var binding: DatasetBinding
    var text: String
    var messages: [String]
  }

  private func verdicts(_ binding: DatasetBinding, _ program: TypedProgram, _ period: Period) -> Verdicts {
    let (outcome, faults) = Evaluator.grade(
      program, binding.dataset, period: period, functions: Stdlib.functions)
    return Verdicts(
      binding: binding,
      text: String(decoding: OutcomeCSV.bytes([outcome], columns: OutcomeColumn.allCases), as: UTF8.self),
      messages: (binding.diagnostics + faults).map { "\($0.code.rawValue) \($0.place) \($0.message.en)" })
  }
}
