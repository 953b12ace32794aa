import Base
import Eval
import Lang

extension LineText {
  /// How a target is read, and the verdict where a value is given.
  func target(_ dataset: Dataset, _ period: Period, _ functions: Functions) -> (String, [Diagnostic]) {
    let (outcome, faults) = Evaluator.grade(program, dataset, period: period, functions: functions)
    let target = program.targets[0]
    let row = outcome.rows.first { $0.target == target.id }
    let view = view(target, outcome.units[0], period, row?.thresholds ?? constants(target), row?.assigned)
    var lines = [TargetReading(view).sentence]
    lines += TargetReading(view).clauses
    guard let row else {
      let level = TargetView.name(view.level)
      let kind = TargetView.name(view.kind)
      let names = [level, kind].filter { !$0.en.isEmpty }
      let unit = OutcomeWords.joined(names.isEmpty ? [Wording(en: "this", vi: "này")] : names, ", ")
      lines.append(Wording(en: "not asked of a unit of \(unit.en)", vi: "không áp dụng cho đơn vị \(unit.vi)"))
      return (text(lines), faults)
    }
    let verdict = VerdictView(at: view, row: row)
    if row.verdict == .noData, dataset.observations.isEmpty { return (text(lines), faults) }
    var parts = [verdict.value, verdict.margin, verdict.needed].compactMap { $0 }
    if let value = verdict.value { parts[0] = Wording(en: "with \(value.en)", vi: "với \(value.vi)") }
    let told = OutcomeWords.joined(
      [Display.verdict(row.verdict)] + parts + verdict.remarks, ", ")
    lines.append(told)
    return (text(lines), faults)
  }

  /// The target that a rule gives, and how: the clauses, which of them applied, floors and caps.
  func assigned(_ dataset: Dataset, _ period: Period, _ functions: Functions) -> (String, [Diagnostic]) {
    let (outcome, faults) = Evaluator.grade(program, dataset, period: period, functions: functions)
    guard let row = outcome.rows.first else { return ("", faults) }
    let target = program[row.target]
    let type = vocabulary[target.indicator].type
    var head = Wording(en: "target", vi: "chỉ tiêu")
    if let threshold = row.assigned?.threshold {
      let shown = Display.threshold(threshold, type, in: vocabulary)
      head = Wording(en: "\(head.en): \(shown.en)", vi: "\(head.vi): \(shown.vi)")
    } else {
      head = Wording(en: "no \(head.en)", vi: "không có \(head.vi)")
    }
    let trace = row.assigned?.trace ?? []
    if !trace.isEmpty {
      let told = OutcomeWords.joined(trace, ", ")
      head = Wording(en: "\(head.en) (\(told.en))", vi: "\(head.vi) (\(told.vi))")
    }
    var text = style(.strong, DisplayWidth.safe(head[language])) + "\n"
    var explainer = Explainer(outcome, dataset, functions: functions)
    let tree = ExplanationText(sources: sources, language: language, style: style)
    for node in explainer.clauses(row) { text += tree.text(node) }
    return (text, faults)
  }

  private func view(
    _ target: Target, _ unit: Unit, _ period: Period, _ thresholds: [Rational?], _ assigned: AssignedTarget?
  ) -> TargetView {
    TargetView(
      program: program, unit: unit, parent: nil, target: target, id: "", period: period, thresholds: thresholds,
      assigned: assigned)
  }

  private func constants(_ target: Target) -> [Rational?] { target.bounds.map(\.threshold.constantNumber) }

  private func text(_ lines: [Wording]) -> String {
    lines.enumerated().map { index, line in
      let shown = DisplayWidth.safe(line[language])
      return (index == 0 ? style(.strong, shown) : "  " + shown) + "\n"
    }.joined()
  }
}
