import Base
import Lang

/// The course of results that do not add up: those that stand at the end of a period, and those with one denominator.
extension Courser {
  /// Of what stands at the end nothing is to come: the figure then must be as asked, and may still be any.
  func end(_ row: inout CourseRow, _ judge: CourseJudge) {
    row.asks = .end
    row.needed = judge.bounds.map { CourseRow.Needed(comparator: $0.comparator, figure: $0.threshold) }
    if !judge.isReachable(row.needed) {
      row.state = .outOfReach
    } else {
      row.state = judge.isMet ? .onCourse : .behind
    }
  }

  /// Only the numerator grows: what must come is an amount, at most what is left of the denominator.
  func fixed(
    _ row: inout CourseRow, _ growing: Growing, _ bounds: [Judge.Bound],
    _ counts: (numerator: Rational, denominator: Rational), _ rest: CourseRow.Rest?
  ) throws(ArithmeticFault) {
    var amounts: [Judge.Bound] = []
    for bound in bounds {
      let amount = try bound.threshold.multiplied(by: counts.denominator)
      amounts.append(Judge.Bound(comparator: bound.comparator, threshold: amount))
    }
    let isShare = if case .share = growing.indicator.measure { true } else { false }
    let judge = CourseJudge(
      kind: isShare ? .count : .sum, bounds: amounts, value: counts.numerator, counts: nil)
    row.asks = .numerator
    row.rest = rest
    row.needed = try judge.needed(rest: nil) ?? []
    let most = Judge.Bound(comparator: .atMost, threshold: try counts.denominator.subtracting(counts.numerator))
    let limits = row.needed + [CourseRow.Needed(comparator: .atMost, figure: most.threshold)]
    if let proved = judge.proved {
      row.state = proved
    } else if !judge.isReachable(limits) {
      row.state = .outOfReach
    } else if let rest {
      let end = try counts.numerator.adding(rest.amount)
      let reached = Swift.min(end, counts.denominator)
      row.projected = try reached.divided(by: counts.denominator)
      row.state = amounts.allSatisfy { $0.holds(reached) } ? .onCourse : .behind
    } else {
      row.state = .undecided
    }
    // Units that are missing have a part of the year's number too.
    if growing.measurement.units?.hasGaps ?? false, row.state == .outOfReach || row.state == .secured {
      undecided(&row, .missingCouldDecide)
    }
  }
}
