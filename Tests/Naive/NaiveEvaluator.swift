import Base
import Eval
import Lang

/// The meaning of a program, written down as plainly as the language's description says it: every question is answered
/// from the start, and an answer is remembered only for the same question asked again. The evaluator that people use
/// must agree with it.
struct NaiveEvaluator {
  let program: TypedProgram
  let data: Dataset
  /// Where its years begin and its months end.
  let years: NaiveYears
  let period: Period
  /// The day as of which targets with a deadline are judged; nil: the period's last.
  var asOf: CalendarDate?
  /// The names of the built-in functions, as the program numbers them.
  var functions: [String] = []
  let memory = Memory()
  /// While it is tried what a rule can give: the unit's result of every earlier period.
  var earlier: Trial?

  struct Trial {
    /// nil: missing.
    var result: Fraction?
  }

  struct Row {
    var unit: Int
    var target: TargetID
    var verdict: Verdict
    var measure: Measure
    var thresholds: [Fraction?]
    var needed: Needed?
  }

  /// What a question is asked of: one unit, and the target at hand.
  struct Context {
    var unit: Int
    var target: Target
  }

  var rows: [Row] {
    data.units.indices.flatMap { unit in targets(for: unit).map { row(Context(unit: unit, target: $0)) } }
  }

  func fits(_ unit: Int, _ scopes: [Scope]) -> Bool {
    let unit = data.units[unit]
    return scopes.allSatisfy { scope in
      let named = scope.terms.contains { term in
        switch term {
        case .level(let level): unit.level == level
        case .kind(let kind): unit.kind == kind
        case .ofClass(let one): unit.classes.contains { $0 == one }
        case .unit(_, let key): [unit.code, unit.name].contains { TextFolding.matchKey($0) == key }
        }
      }
      return named != scope.excludes
    }
  }

  // MARK: The verdict

  func row(_ context: Context) -> Row {
    let target = context.target
    if case .each(let asked, let parts) = target.span { return recurring(context, asked, parts) }
    let measure = measure(context)
    let thresholds = thresholds(context)
    // Only what is counted has counts.
    var isCounted = program.vocabulary[target.indicator].isRatio
    if [.money].contains(program.vocabulary[target.indicator].measure) { isCounted = true }
    if case .count = program.vocabulary[target.indicator].measure { isCounted = true }
    if program.vocabulary[target.indicator].overTime == .addsUp { isCounted = true }
    if case .quantity = program.vocabulary[target.indicator].measure { isCounted = true }
    var row = Row(
      unit: context.unit, target: target.id, verdict: .noData, measure: measure, thresholds: thresholds, needed: nil)
    switch measure.answer {
    case _ where target.bounds.isEmpty: row.verdict = .forInformation
    case _ where !time(of: target).isDue: row.verdict = .notYetDue
    case .noCases: row.verdict = .noCases
    case .noData:
      row.verdict = .noData
      if let span = measure.span {
        let known = thresholds.compactMap { $0 }
        let held = zip(target.bounds.map(\.comparator), known).map {
          between(span, Requirement(comparator: $0, threshold: $1)).truth
        }
        if held.contains(false) { row.verdict = .missed } else if !held.contains(nil) { row.verdict = .met }
      }
    case .value(let value):
      let known = thresholds.compactMap { $0 }
      guard known.count == thresholds.count else { break }
      let requirement = zip(target.bounds.map(\.comparator), known).map { Requirement(comparator: $0, threshold: $1) }
      if lacksParts(context), !isCertain(target, requirement, value) { break }
      row.verdict = requirement.allSatisfy { $0.holds(value) } ? .met : .missed
      if row.verdict == .missed, program.vocabulary[target.indicator].measure != .truth {
        row.needed = needed(
          measure, value, requirement, program.vocabulary[target.indicator], isReduction: target.isReduction)
      }
    }
    if !isCounted, !target.isReduction { row.measure.numerator = nil }
    return row
  }

  /// A target that recurs: in so many of its parts it must be met; a part without cases asks nothing.
  private func recurring(_ context: Context, _ recurrence: TargetRecurrence, _ parts: [TargetID]) -> Row {
    let verdicts = parts.map { row(Context(unit: context.unit, target: program[$0])).verdict }
    let asked = verdicts.filter { $0 != .noCases }
    var (isMet, mayBe) = (false, false)
    switch recurrence.enough {
    case .parts(let least):
      let wanted = min(least, asked.count)
      isMet = asked.count { $0 == .met } >= wanted
      mayBe = asked.count { $0 != .missed } >= wanted
    case .inARow(let least):
      // Every run of so many is tried.
      let wanted = min(least, asked.count)
      for first in asked.indices where first + wanted <= asked.count {
        let run = asked[first..<first + wanted]
        if run.allSatisfy({ $0 == .met }) { isMet = true }
        if !run.contains(.missed) { mayBe = true }
      }
    }
    var verdict = Verdict.noData
    if asked.isEmpty {
      verdict = .noCases
    } else if isMet {
      verdict = .met
    } else if !mayBe {
      verdict = .missed
    } else if asked.contains(.notYetDue) {
      verdict = .notYetDue
    }
    return Row(
      unit: context.unit, target: context.target.id, verdict: verdict, measure: .noData,
      thresholds: thresholds(context), needed: nil)
  }

  /// The thresholds in force: what an assign rule gives, else what the target says.
  func thresholds(_ context: Context) -> [Fraction?] {
    thresholds(context, rules(for: context.target, context.unit)[...])
  }

  private func thresholds(_ context: Context, _ rules: ArraySlice<Assignment>) -> [Fraction?] {
    guard let rule = rules.first else { return context.target.bounds.map { evaluate($0.threshold, context).number } }
    let own = assigned(rule, context)
    guard rule.pack < context.target.pack else { return [own] }
    // On a target of a pack above a rule raises what is asked there, and never lowers it.
    guard let above = thresholds(context, rules.dropFirst()).first ?? nil else { return [nil] }
    return [own.map { max($0, above) } ?? above]
  }

  /// What the target is about: of the period judged, or an earlier result of the same question.
  func measure(_ context: Context, in earlier: Period? = nil) -> Measure {
    let target = context.target
    if earlier != nil, let trial = self.earlier {
      return Measure(answer: trial.result.map { .value($0) } ?? .noData)
    }
    var series = Series(indicator: target.indicator, denominator: target.denominator, fields: target.fields)
    guard let now = earlier ?? time(of: target).known else { return .noData }
    if target.isReduction, earlier == nil, case .result(let reference)? = target.baseline {
      series.baseline = reference == .aYearEarlier ? now.yearEarlier : period(of: reference, for: target)
    }
    return result(context.unit, series, now)
  }

  func period(of reference: PeriodReference, for target: Target) -> Period {
    switch reference {
    case .period(let period): return period
    case .aYearEarlier:
      let now = time(of: target).whole
      return now.yearEarlier ?? now
    case .partEarlier, .last:
      let now = time(of: target).whole
      return when(reference, now) ?? now
    }
  }
}

/// One side of what is asked, with its figure.
struct Requirement {
  var comparator: Comparator
  var threshold: Fraction

  func holds(_ value: Fraction) -> Bool {
    switch comparator {
    case .atLeast: value >= threshold
    case .above: value > threshold
    case .atMost: value <= threshold
    case .below: value < threshold
    case .equal: value == threshold
    case .different: !(value == threshold)
    }
  }
}
