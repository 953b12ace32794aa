import Base
import Lang

extension LineText {
  /// The line that says what to give, where the line reads something that was not given; else nothing.
  func hint(indent: String = "") -> String {
    let names = lacking.map { name in name.contains(" ") ? "--given '\(name)=…'" : "--given \(name)=…" }
    guard !names.isEmpty else { return "" }
    let word = style(.help, language == .vi ? "gợi ý:" : "help:")
    let purpose =
      if case .target = line.content {
        Wording(en: "for a verdict add", vi: "để đánh giá, thêm")
      } else {
        Wording(en: "to compute it add", vi: "để tính được, thêm")
      }
    return "\(indent)\(word) \(purpose[language]) " + DisplayWidth.safe(names.joined(separator: " ")) + "\n"
  }

  /// What the line reads and nobody gave, as `--given` names it, in the order of the line.
  private var lacking: [String] {
    var names: [String] = []
    func add(_ name: String?) {
      if let name, !names.contains(name) { names.append(name) }
    }
    func add(_ expression: TypedExpression) {
      switch expression.node {
      case .leaf(.result(let indicator, let period)): add(lacking(indicator, period))
      case .leaf(.superiorTarget(let reference)): add(lacking(reference))
      default: for operand in expression.operands { add(operand) }
      }
    }
    switch line.content {
    case .expression(let expression): add(expression)
    case .target:
      let target = program.targets[0]
      add(lacking(.named(target.indicator, denominator: target.denominator), nil))
      if case .result(let period)? = target.baseline { add(lacking(.own, period)) }
      for bound in target.bounds { add(bound.threshold) }
    case .assign:
      let rule = program.assignments[0]
      for branch in rule.branches {
        if let condition = branch.condition { add(condition) }
        add(branch.target)
      }
      for limit in rule.floors + rule.caps { add(limit.expression) }
      for answer in rule.whenMissing { if let target = answer.target { add(target) } }
      // Where no branch applies, the figure that a superior set stands.
      if names.isEmpty { add(lacking(.strictest)) }
    }
    return names
  }

  /// A result as `--given` names it; nil when it was given.
  private func lacking(_ indicator: IndicatorReference, _ period: PeriodReference?) -> String? {
    let own = program.targets.first
    let (id, denominator) =
      switch indicator {
      case .named(let id, let denominator): (id, denominator)
      case .own: (own?.indicator ?? IndicatorID(0), own?.denominator ?? 0)
      }
    let year = program.pack.wholeYear
    let (wanted, name): (Period?, String) =
      switch period {
      case nil: (year, "")
      case .period(let named): (named, named.text)
      case .aYearEarlier: (year?.yearEarlier, "a year earlier")
      case .partEarlier, .last: (nil, "")
      }
    let isGiven = line.test.givens.contains { given in
      given.subject.indicator == id && given.subject.denominator == denominator
        && (given.subject.period ?? year) == wanted
    }
    if isGiven { return nil }
    if case .own = indicator { return name }
    let known = vocabulary[id]
    let part = known.denominators.count > 1 ? known.denominators[denominator].name : nil
    let subject = known.term.name + (part.map { " of \($0)" } ?? "")
    switch period {
    case nil: return subject
    case .period: return subject + " in " + name
    case .aYearEarlier, .partEarlier, .last: return subject + " " + name
    }
  }

  /// A superior as `--given` names it; nil when its figure was given.
  private func lacking(_ reference: SuperiorReference) -> String? {
    switch reference {
    case .level(let level): program.targets.contains { $0.setBy == level } ? nil : vocabulary[level].term.name
    case .strictest: program.targets.contains { $0.setBy != nil } ? nil : "superior"
    }
  }
}
