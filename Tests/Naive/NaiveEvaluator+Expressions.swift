import Base
import Eval
import Lang

/// What an expression comes to.
enum Worth {
  case number(Fraction)
  case truth(Bool)
  case date(CalendarDate)
  case text(String)
  /// Something it needs is not known.
  case missing

  var number: Fraction? {
    if case .number(let number) = self { return number }
    return nil
  }

  var truth: Bool? {
    if case .truth(let truth) = self { return truth }
    return nil
  }
}

extension NaiveEvaluator {
  /// Adds and multiplies from left to right; nothing where one of the numbers is missing.
  func arithmetic(_ first: Fraction?, _ rest: [(ChainOperator, Fraction?)]) -> Worth {
    var total = first
    for (operation, operand) in rest {
      guard let left = total, let right = operand else { return .missing }
      switch operation {
      case .plus: total = left + right
      case .minus: total = left - right
      case .times: total = left * right
      case .over: total = left / right
      case .and, .or: return .missing
      }
    }
    return worth(total)
  }

  func evaluate(_ expression: TypedExpression, _ context: Context) -> Worth {
    func number(_ expression: TypedExpression) -> Fraction? { evaluate(expression, context).number }
    switch expression.node {
    case .constant(.number(let number)): return .number(Fraction(number))
    case .constant(.truth(let truth)): return .truth(truth)
    case .constant(.date(let date)): return .date(date)
    case .constant(.text(let text)): return .text(text)
    // These stand in formulas on records only.
    case .constant(.choice), .leaf(.recordColumn), .leaf(.asOf), .leaf(.fact), .workingDays: return .missing
    case .leaf(.result(let indicator, let period)):
      if period != nil, lacksParts(indicator, period, context) { return .missing }
      return worth(result(indicator, period, context).value)
    case .leaf(.superiorTarget(let reference)): return worth(superior(reference, context))
    case .arithmetic(let first, let rest): return arithmetic(number(first), rest.map { ($0.0, number($0.1)) })
    case .all(let parts): return both(parts.map { evaluate($0, context).truth }, unless: false)
    case .any(let parts): return both(parts.map { evaluate($0, context).truth }, unless: true)
    case .atLeast(let count, let parts): return several(count, parts.map { evaluate($0, context).truth })
    case .comparison(let left, let comparator, let right):
      guard let left = number(left), let right = number(right) else { return .missing }
      return .truth(Requirement(comparator: comparator, threshold: right).holds(left))
    case .not(let part): return evaluate(part, context).truth.map { .truth(!$0) } ?? .missing
    case .negative(let part): return worth(number(part)?.negated)
    case .isMissing(let part, let known):
      if case .missing = evaluate(part, context) { return .truth(!known) }
      return .truth(known)
    case .call(let function, let arguments):
      let values = arguments.compactMap { number($0) }
      guard values.count == arguments.count else { return .missing }
      switch functions[function] {
      case "min": return worth(values.min())
      case "max": return worth(values.max())
      case "limit": return .number(min(max(values[0], values[1]), values[2]))
      case "average": return worth(values.reduce(.zero, +) / Fraction(values.count))
      default: return .missing
      }
    case .conditional(let condition, let yes, let no):
      guard let truth = evaluate(condition, context).truth else { return .missing }
      return evaluate(truth ? yes : no, context)
    case .rounded(let part, let places, let mode):
      return worth(number(part)?.rounded(places: NaiveEvaluator.places(places, expression.type), mode))
    }
  }

  func worth(_ number: Fraction?) -> Worth { number.map { .number($0) } ?? .missing }

  /// Whether at least so many hold; open while those that are not known could still decide it.
  func several(_ count: Int, _ parts: [Bool?]) -> Worth {
    let holding = parts.count { $0 == true }
    let notHolding = parts.count { $0 == false }
    if holding >= count { return .truth(true) }
    return parts.count - notHolding < count ? .truth(false) : .missing
  }

  /// `unless` decides wherever it stands; otherwise a gap leaves the answer open.
  func both(_ parts: [Bool?], unless decisive: Bool) -> Worth {
    if parts.contains(decisive) { return .truth(decisive) }
    return parts.contains(nil) ? .missing : .truth(!decisive)
  }

  /// Whether an earlier result is a sum of which something is missing.
  private func lacksParts(
    _ reference: IndicatorReference, _ period: PeriodReference?, _ context: Context
  ) -> Bool {
    var series = Series(
      indicator: context.target.indicator, denominator: context.target.denominator, fields: context.target.fields)
    if case .named(let indicator, let denominator) = reference {
      (series.indicator, series.denominator) = (indicator, denominator)
    }
    guard addsUp(series.indicator), let period else { return false }
    return !isWhole(context.unit, series, self.period(of: period, for: context.target))
  }

  func result(_ reference: IndicatorReference, _ reference2: PeriodReference?, _ context: Context) -> Measure {
    let period = reference2.map { self.period(of: $0, for: context.target) } ?? time(of: context.target).whole
    switch reference {
    case .own: return measure(context, in: period)
    case .named(let indicator, let denominator):
      return result(
        context.unit, Series(indicator: indicator, denominator: denominator, fields: context.target.fields), period)
    }
  }

  /// What a level above asks of the unit for the target's own question; the strictest where it asks more than once.
  func superior(_ reference: SuperiorReference, _ context: Context) -> Fraction? {
    switch reference {
    case .level(let level): return figures(of: level, context).max()
    case .strictest:
      return program.vocabulary.levels.indices.flatMap { figures(of: LevelID($0), context) }.max()
    }
  }

  private func figures(of level: LevelID, _ context: Context) -> [Fraction] {
    let asked = program.targets.filter { other in
      other.indicator == context.target.indicator && other.denominator == context.target.denominator
        && Set(other.fields) == Set(context.target.fields) && other.isReduction == context.target.isReduction
        && fits(context.unit, other.scopes)
    }
    var set = asked.filter { $0.setBy == level }
    if set.isEmpty {
      set = asked.filter { $0.setBy == nil && $0.pack > context.target.pack && program.packs[$0.pack].level == level }
    }
    return set.compactMap { evaluate($0.bounds[0].threshold, context).number }
  }

  /// What a rule gives the unit; nil when it gives none.
  func assigned(_ rule: Assignment, _ context: Context) -> Fraction? {
    var target: Fraction?
    let type = program.vocabulary[context.target.indicator].type
    if let answer = rule.whenMissing.first(where: {
      measure(context, in: period(of: $0.period, for: context.target)).value == nil
    }) {
      guard let expression = answer.target else { return nil }
      target = evaluate(expression, context).number
    } else {
      var chosen: TypedExpression?
      for branch in rule.branches {
        guard let condition = branch.condition else {
          chosen = branch.target
          break
        }
        guard let holds = evaluate(condition, context).truth else { return nil }
        if holds {
          chosen = branch.target
          break
        }
      }
      target = evaluate(chosen ?? context.target.bounds[0].threshold, context).number
    }
    guard var target else { return nil }
    for limit in rule.floors {
      guard let floor = evaluate(limit.expression, context).number else { return nil }
      target = max(target, floor)
    }
    for limit in rule.caps {
      guard let cap = evaluate(limit.expression, context).number else { return nil }
      target = min(target, cap)
    }
    guard let rounding = rule.rounding else { return target }
    return target.rounded(places: NaiveEvaluator.places(rounding.places, type), rounding.mode)
  }

  /// Percentages are rounded as they are written, in hundredths of one.
  static func places(_ places: Int, _ type: ValueType) -> Int {
    switch type {
    case .share, .percent, .percentage, .points: places + 2
    default: places
    }
  }
}
