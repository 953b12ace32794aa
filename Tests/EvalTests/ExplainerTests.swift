import Base
import Eval
import Lang
import Testing

/// The tree behind a verdict.
@Suite struct ExplainerTests {
  private func tree(_ hand: HandMade, row: Int = 0, _ language: Language = .en) -> [String] {
    let outcome = Evaluator.grade(hand.program, hand.data, period: year(2024), functions: Functions()).0
    func lines(_ node: Explanation, _ depth: Int) -> [String] {
      var line = String(repeating: "  ", count: depth) + node.title[language]
      if let value = node.value { line += ": " + value[language] }
      if case .cell(let cell) = node.place { line += " @\(cell.file):\(cell.row ?? 0)" }
      return [line] + node.children.flatMap { lines($0, depth + 1) }
    }
    return lines(Explainer.explain(outcome, row: row, hand.data, functions: Functions()), 0)
  }

  @Test func ruleWithCap() {
    var hand = HandMade()
    let rate = hand.share("rate")
    hand.sonHaRule([hand.target(rate, .atLeast, pct("90"), setBy: hand.province)])
    hand.unit("A")
    hand.give(.value(percent("95")), rate, in: "2023")
    hand.give(of("199", "200"), rate)
    #expect(
      tree(hand) == [
        "A: rate, 2024: missed",
        "  2024 result: 99.5% = 199/200",
        "    value: 199/200 @d.csv:2",
        "  target: ≥ 100%",
        "    assigned by \"a\": 100%",
        "      the section's figure: ≥ 90%",
        "      2023 result: 95%",
        "        value: 95% @d.csv:2",
        "      target of province: 90%",
        "      when the 2023 result is missing: target of province: does not apply",
        "      if 2023 result ≥ target of province: 2023 result × 1.1: applies",
        "        95% ≥ 90%: holds",
        "        95% × 1.1: 104.5%",
        "      else: target of province: not reached",
        "      never below target of province: changes nothing",
        "      never above 100%: capped from 104.5%",
        "  99.5% ≥ 100%: does not hold",
        "  margin: -0.5 points",
        "  what would have met the target: 1 more dossier",
        "  the figures that this result meets: up to 99.5%",
      ])
  }

  @Test func branchNotTaken() {
    var hand = HandMade()
    let rate = hand.share("rate")
    hand.sonHaRule([hand.target(rate, .atLeast, pct("45"), setBy: hand.province)])
    hand.unit("A")
    hand.give(of("8999", "20000"), rate, in: "2023")
    let lines = tree(hand, .vi)
    #expect(
      lines.contains("      nếu kết quả năm 2023 ≥ chỉ tiêu cấp tỉnh thì giao kết quả năm 2023 × 1,1: không áp dụng"))
    #expect(lines.contains("        44,995% ≥ 45%: không đúng"))
    #expect(lines.contains("      còn lại thì giao chỉ tiêu cấp tỉnh: áp dụng"))
    #expect(lines[0] == "A: rate, năm 2024: thiếu số liệu")
  }

  @Test func rolledUpUnits() {
    var hand = HandMade()
    let rate = hand.share("rate")
    hand.target(rate, .atLeast, pct("50"))
    hand.unit("H")
    for name in ["A", "B", "C"] { hand.unit(name, parent: 0) }
    hand.give(of("45", "50"), rate, unit: 1)
    hand.give(of(nil, "40"), rate, unit: 2)
    #expect(
      tree(hand).prefix(9) == [
        "H: rate, 2024: met",
        "  2024 result: 90% = 45/50",
        "    no data from B, C",
        "    units with data: 1 of 3",
        "    A: 90% = 45/50",
        "      value: 45/50 @d.csv:3",
        "    B: no data",
        "      the numerator is blank",
        "      value: blank/40 @d.csv:4",
      ])
  }
}
