import Base
import Eval
import Lang

extension LineText {
  /// How a target is read, and the verdict where a value is given.
  func target(_ outcome: Outcome) -> String {
    let target = program.targets[0]
    let row = outcome.rows.first { $0.target == target.id }
    let view = TargetView(
      TargetFrame(program, outcome.units), unit: 0, target: target.id, period: outcome.period,
      thresholds: row?.thresholds ?? target.bounds.map(\.threshold.constantNumber), assigned: row?.assigned)
    var lines = [TargetReading(view).sentence]
    lines += TargetReading(view).clauses
    guard let row else {
      let level = TargetView.name(view.level)
      let kind = TargetView.name(view.kind)
      let names = [level, kind].filter { !$0.en.isEmpty }
      let unit = OutcomeWords.joined(names.isEmpty ? [Wording(en: "this", vi: "này")] : names, ", ")
      lines.append(Wording(en: "not asked of a unit of \(unit.en)", vi: "không áp dụng cho đơn vị \(unit.vi)"))
      return text(lines)
    }
    let verdict = VerdictView(at: view, row: row)
    let lacks = row.verdict == .noData ? hint(indent: "  ") : ""
    if row.verdict == .noData, line.test.givens.isEmpty { return text(lines) + lacks }
    var parts = [verdict.value, verdict.margin, verdict.needed].compactMap { $0 }
    if let value = verdict.value { parts[0] = Wording(en: "with \(value.en)", vi: "với \(value.vi)") }
    let told = OutcomeWords.joined(
      [Display.verdict(row.verdict)] + parts + verdict.remarks, ", ")
    lines.append(told)
    return text(lines) + lacks
  }

  /// The target that a rule gives, and how: the clauses, which of them applied, floors and caps.
  func assigned(_ assigned: AssignedTarget, _ functions: Functions) -> String {
    var head = Wording(en: "target", vi: "chỉ tiêu")
    if let threshold = assigned.threshold {
      let shown = Display.threshold(threshold, vocabulary[program.targets[0].indicator].type, in: vocabulary)
      head = Wording(en: "\(head.en): \(shown.en)", vi: "\(head.vi): \(shown.vi)")
    } else {
      head = Wording(en: "no \(head.en)", vi: "không có \(head.vi)")
    }
    if !assigned.trace.isEmpty {
      let told = OutcomeWords.joined(assigned.trace, ", ")
      head = Wording(en: "\(head.en) (\(told.en))", vi: "\(head.vi) (\(told.vi))")
    }
    var text = style(.strong, DisplayWidth.safe(head[language])) + "\n"
    for node in clauses(functions) {
      text += ExplanationText(sources: sources, language: language, style: style).text(node)
    }
    return assigned.threshold == nil ? text + hint() : text
  }

  /// The rule's clauses with the values in them.
  private func clauses(_ functions: Functions) -> [Explanation] {
    guard let period = program.pack.wholeYear else { return [] }
    let (dataset, _) = TestRunner.dataset(of: line.test, in: program, period: period)
    let (outcome, _) = Evaluator.grade(program, dataset, period: period, functions: functions)
    var explainer = Explainer(outcome, dataset, functions: functions)
    return outcome.rows.first.map { explainer.clauses($0) } ?? []
  }

  private func text(_ lines: [Wording]) -> String {
    lines.enumerated().map { index, line in
      let shown = DisplayWidth.safe(line[language])
      return (index == 0 ? style(.strong, shown) : "  " + shown) + "\n"
    }.joined()
  }
}
