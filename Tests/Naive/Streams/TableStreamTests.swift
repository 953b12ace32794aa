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
  /// A target that an earlier result sets.
  private static let rule = """
    targets "II"
      c >= 66.6%
    assign "Giao" to targets "II"
      if 2024-Q1 >= 50% then target = 2024-Q1 + 5 points
      never above 100%
      when 2024-Q1 is missing then target = 66.6%

    """

  @Test func resultsAddedUpInOnePassAgree() throws {
    var added = 0
    for seed in Seeds.batches(4, of: 300).joined().lazy.map(UInt64.init) {
      var dice = Dice(seed: seed)
      let text = ScoreStreamTests.file(&dice)
      let form = FileForm(&dice)
      let bytes = form.bytes(of: text, &dice)
      // Half of the packs say that its parts add up, which is else told of.
      var rules = ScoreStreamTests.pack.replacingOccurrences(
        of: "share of cases\n", with: dice.chance(50) ? "share of cases\n  adds up\n" : "share of cases\n")
      if dice.chance(50) {
        rules = rules.replacingOccurrences(of: "  c >= 66.6%\n", with: TableStreamTests.rule)
      }
      let asked = Asked.allCases[dice.roll(0...3)]
      let program = try StreamFixture.program(rules)
      let period = try #require(
        YearForm.calendar.parse(dice.pick(["2024", "2024", "2024-Q1", "2024-03", "2024-H2", "2023"])))
      let options = DataReading([program]).options(path: "x.csv")
      guard let counted = try count(bytes, asked.plan(program, period), options, seed) else { continue }
      added += 1
      let (tables, read) = TableReader.read(bytes: bytes, file: "x.csv", options: options)
      let whole = try #require(tables.first)
      let expected = verdicts(DatasetBinder.bind([whole], to: program, skippingBadRows: false), program, period, asked)
      let binding = DatasetBinder.bind(
        [counted.table], to: program, skippingBadRows: false, added: [0: counted])
      #expect(binding.hasErrors == expected.binding.hasErrors, "seed \(seed) \(form)")
      if binding.hasErrors { continue }
      let found = verdicts(binding, program, period, asked)
      #expect(found.text == expected.text, "seed \(seed) \(form) \(asked) \(period.text)\n\(text)")
      #expect(found.messages == expected.messages, "seed \(seed) \(form)")
      #expect(counted.notes == read.filter { $0.severity == .note }, "seed \(seed) \(form)")
      if found.text != expected.text { return }
    }
    #expect(added > 50)
  }

  /// The counts of a file in one pass, or in two; nil where they are not to be had so.
  private func count(
    _ bytes: [UInt8], _ plan: GradingPlan, _ options: TableOptions, _ seed: UInt64
  ) throws -> CountedTable? {
    var keeping: Set<[UInt8]> = []
    for _ in 0..<2 {
      guard let pass = TextPass(MemorySource(bytes), file: "x.csv", options: options),
        let stream = TableStream(plan, header: pass.header, keeping: keeping, leastRows: 0)
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

  /// What a command asks of a table.
  private enum Asked: CaseIterable {
    case grade, assign, course, trend

    func plan(_ program: TypedProgram, _ period: Period) -> GradingPlan {
      switch self {
      case .grade, .assign: GradingPlan(program, period: period, functions: Stdlib.functions)
      case .course:
        Courser.plan(program, toDate: period, asOf: nil, basis: .aYearEarlier, functions: Stdlib.functions)
      case .trend: Trend.plan(program, within: period, each: .month, functions: Stdlib.functions)
      }
    }
  }

  private func verdicts(
    _ binding: DatasetBinding, _ program: TypedProgram, _ period: Period, _ asked: Asked
  ) -> Verdicts {
    let faults: [Diagnostic]
    let text: [UInt8]
    switch asked {
    case .grade:
      let run = Evaluator.grading(program, binding.dataset, period: period, functions: Stdlib.functions)
      text = ReportSink.collect { OutcomeCSV.write([run], columns: OutcomeColumn.allCases, to: $0) }
      faults = run.messages
    case .assign:
      let run = Evaluator.assigning(program, binding.dataset, period: period, functions: Stdlib.functions)
      text = ReportSink.collect { AssignmentCSV.write(run, columns: AssignmentColumn.allCases, to: $0) }
      faults = run.messages
    case .course:
      let run = Courser.coursing(
        program, binding.dataset, toDate: period, basis: .aYearEarlier, functions: Stdlib.functions)
      text = ReportSink.collect { CourseCSV.write([run], columns: CourseColumn.allCases, to: $0) }
      faults = run.messages
    case .trend:
      let run = Trend.trending(program, binding.dataset, within: period, each: .month, functions: Stdlib.functions)
      text = ReportSink.collect { TrendCSV.write([run], columns: TrendColumn.allCases, to: $0) }
      faults = run.messages
    }
    return Verdicts(
      binding: binding, text: String(decoding: text, as: UTF8.self),
      messages: (binding.diagnostics + faults).map { "\($0.code.rawValue) \($0.place) \($0.message.en)" })
  }
}
