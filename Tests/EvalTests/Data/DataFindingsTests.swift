import Base
import Tables
import Testing

@testable import Eval

/// When names that are not known are compared with those that are.
@Suite struct DataFindingsTests {
  private let at = CellIndex(table: 0, row: 0, column: 0)

  private func findings(rows: Int) -> DataFindings {
    let text = "a\n" + String(repeating: "x\n", count: rows)
    return DataFindings([CSVReader.read(bytes: Array(text.utf8), file: "d.csv").table].compactMap { $0 })
  }

  @Test func oneSearchForOneCause() {
    var findings = findings(rows: 2)
    let scope = DataFindings.Scope.text("Xã A")
    let first = findings.wantsHint(.unknownTaskUnit, at: at, scope: scope, among: 10)
    findings.report(
      Diagnostic(.unknownTaskUnit, at: .cell(CellPlace(file: "d.csv")), Wording(same: "x")), at: at, scope: scope)
    let next = CellIndex(table: 0, row: 1, column: 0)
    let again = findings.wantsHint(.unknownTaskUnit, at: next, scope: scope, among: 10)
    let otherText = findings.wantsHint(.unknownTaskUnit, at: next, scope: .text("Xã B"), among: 10)
    let otherMistake = findings.wantsHint(.unknownTask, at: next, scope: scope, among: 10)
    #expect([first, again, otherText, otherMistake] == [true, false, true, true])
  }

  @Test func onlyTheFirstOfVeryManyMessages() {
    var findings = findings(rows: 200)
    let wanted = (0..<200).map { row in
      let at = CellIndex(table: 0, row: row, column: 0)
      let wants = findings.wantsHint(.unitWithoutLevel, at: at, among: 10)
      findings.report(Diagnostic(.unitWithoutLevel, at: .cell(CellPlace(file: "d.csv")), Wording(same: "x")), at: at)
      return wants
    }
    let next = findings.wantsHint(.unitWithoutLevel, at: at, among: 10)
    #expect(wanted.allSatisfy { $0 } && !next)
  }

  @Test func veryManyNamesAreComparedWithAFewTexts() {
    var findings = findings(rows: 1)
    let wanted = (0..<200).count { _ in findings.wantsHint(.unknownTaskUnit, at: at, among: 100_000) }
    let more = findings.wantsHint(.unknownTaskUnit, at: at, among: Int.max)
    #expect(wanted == 4 && !more)
  }
}
