import Base

/// `increased by at least 10% against in 2025`, as a figure made of the earlier result.
extension Checker {
  /// The statement with an increase written out: a tenth more than the earlier result, or so many more. Of what is written in
  /// percent itself `10%` could be points or a part; that is asked as in `in 2025 + 10%`. Reports an increase of which it is not
  /// said against what.
  mutating func writtenOut(_ statement: TargetSyntax, _ indicator: Indicator?) -> TargetSyntax {
    guard case .increased(let comparator, let written, let figure) = statement.requirement else { return statement }
    var plain = statement
    guard case .result(let period, let range)? = statement.baseline else {
      let asked = figure.map { written.range.joined($0.range) } ?? written.range
      let place = statement.baseline?.range ?? asked
      report(Self.increaseWithoutPeriod(at: place, isText: statement.baseline != nil, earlier: earlierYear))
      plain.requirement = .compare(comparator, written, .mistake(asked))
      return plain
    }
    plain.baseline = nil
    let earlier = ExpressionSyntax.result(of: nil, denominator: nil, period, range)
    guard let figure else {
      plain.requirement = .compare(comparator, written, earlier)
      return plain
    }
    let whole = figure.range.joined(range)
    var isPart = true
    if let type = indicator?.type, type.isWrittenWithPercent || type == .points { isPart = false }
    if case .percentage(let part, let place) = figure, isPart, let factor = try? Rational.one.adding(part) {
      plain.requirement = .compare(
        comparator, written, .chain(earlier, [(.times, .number(factor, digits: "", place))], whole))
    } else {
      plain.requirement = .compare(comparator, written, .chain(earlier, [(.plus, figure)], whole))
    }
    return plain
  }
}
