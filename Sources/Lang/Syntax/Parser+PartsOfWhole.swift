import Base

/// Clauses about how parts make a whole.
extension Parser {
  /// overTime = "adds up" | "at the end of the period" "or the last known"? | "denominator fixed for the year"
  ///     | "mean over time"
  /// overUnits = "mean" | "highest of units" | "lowest of units" | "only its own"
  /// holding = "the whole holds" | "the parts hold"
  mutating func partsClause(_ indicator: inout IndicatorSyntax) -> Bool {
    switch atAny([
      .addsUp, .atPeriodEnd, .fixedDenominator, .meanOverTime, .mean, .highestOfUnits, .lowestOfUnits, .onlyItsOwn,
      .wholeHolds, .partsHold,
    ]) {
    case .addsUp: partsClause(.addsUp, .addsUp, &indicator.overTime)
    case .atPeriodEnd:
      let start = index
      partsClause(.atPeriodEnd, .atEnd(orLastKnown: false), &indicator.overTime)
      guard eat(.orLastKnown), let last = indicator.overTime.indices.last else { return true }
      indicator.overTime[last] = PartsClauseSyntax(rule: .atEnd(orLastKnown: true), range: range(from: start))
    case .fixedDenominator: partsClause(.fixedDenominator, .fixedDenominator, &indicator.overTime)
    case .meanOverTime: partsClause(.meanOverTime, .mean, &indicator.overTime)
    case .mean: partsClause(.mean, .mean, &indicator.overUnits)
    case .highestOfUnits: partsClause(.highestOfUnits, .highest, &indicator.overUnits)
    case .lowestOfUnits: partsClause(.lowestOfUnits, .lowest, &indicator.overUnits)
    case .onlyItsOwn: partsClause(.onlyItsOwn, .onlyOwn, &indicator.overUnits)
    case .wholeHolds: partsClause(.wholeHolds, .whole, &indicator.holding)
    case .partsHold: partsClause(.partsHold, .parts, &indicator.holding)
    default: return false
    }
    return true
  }

  /// Keeps a clause; the same one twice is a mistake here, another one is for the checker.
  mutating func partsClause<Rule>(
    _ keyword: Keyword, _ rule: Rule, _ clauses: inout [PartsClauseSyntax<Rule>]
  ) {
    once(clauses.first { $0.rule == rule }?.range)
    let start = index
    _ = eat(keyword)
    clauses.append(PartsClauseSyntax(rule: rule, range: range(from: start)))
  }
}
