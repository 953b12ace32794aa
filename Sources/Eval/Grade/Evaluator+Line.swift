package import Base
package import Lang

/// What a line by itself came to, with what was given for it.
package enum LineOutcome: Sendable {
  /// An expression: its value or why it has none, and its type. `Display.value` writes it.
  case value(Evaluated, ValueType)
  /// A rule: the target it gives, and how; the threshold is nil when it gives none.
  case assigned(AssignedTarget)
  /// A target: its outcome, which has one row when something was given for its indicator or not, none otherwise.
  case graded(Outcome)
}

extension Evaluator {
  /// Computes a line with what is given for it; nil with the messages when that cannot be. What is given is held to the
  /// rules of data.
  package static func evaluate(_ line: CheckedLine, functions: Functions) -> (LineOutcome?, [Diagnostic]) {
    let program = line.program
    guard let period = program.pack.wholeYear else { return (nil, []) }
    let data = TestData(line.test, program, period: period)
    if !data.faults.isEmpty { return (nil, data.faults) }
    switch line.content {
    case .expression(let expression):
      let (value, faults) = value(
        of: expression, in: program, data.dataset, unit: 0, period: period, functions: functions)
      return (value.map { .value($0, expression.type) }, faults)
    case .target:
      let (outcome, faults) = grade(program, data.dataset, period: period, functions: functions)
      return (.graded(outcome), faults)
    case .assign:
      let run = assigning(program, data.dataset, period: period, functions: functions)
      let (rows, faults) = (run.whole().rows, run.messages)
      guard var assigned = rows.lazy.compactMap(\.assigned).first, faults.isEmpty else { return (nil, faults) }
      // Without a superior's figure there is no section whose figure could stand.
      if assigned.source == .section, program.targets.allSatisfy({ $0.setBy == nil }) { assigned.threshold = nil }
      return (.assigned(assigned), [])
    }
  }

  /// The value of an expression for a unit of the data; nil with a message when it cannot be computed.
  package static func value(
    of expression: TypedExpression, in program: TypedProgram, _ dataset: Dataset, unit: Int, period: Period,
    functions: Functions
  ) -> (Evaluated?, [Diagnostic]) {
    var wanted: [(result: Givens.Result, key: MeasurePlan.Key)] = []
    _ = ExpressionPlanner(
      functions: functions,
      result: { indicator, reference in
        let resolved: Period? =
          reference.map { $0.period(beside: period) } ?? period
        if case .named(let id, let denominator) = indicator, let resolved {
          let key = MeasurePlan.Key(
            indicator: id, denominator: denominator, fields: [], period: resolved, baseline: nil, isReduction: false)
          wanted.append((Givens.Result(indicator, reference), key))
        }
        return 0
      },
      superior: { _ in 0 }
    ).plan(expression)
    let plan = GradingPlan(program, period: period, functions: functions, asking: wanted.map(\.key))
    var evaluator = Evaluator(plan, dataset, functions)
    var givens = Givens()
    for (result, measure) in zip(wanted.map(\.result), plan.asked) {
      givens.results[result] = evaluator.measurement(unit, measure, at: expression.range).measured.rational
    }
    let (value, faults) = value(of: expression, in: program.vocabulary, givens: givens, functions: functions)
    return (value, evaluator.sortedDiagnostics + faults)
  }
}
