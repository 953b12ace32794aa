import Base

/// `increased by at least 10% against in 2025`, `reduced by 0.8 points against in 2025`, as a figure made of the earlier result.
extension Checker {
  /// A figure of the change, and whether it rises, as the result that is asked.
  private typealias Later = (ExpressionSyntax, Bool) -> ExpressionSyntax

  /// The statement with a change written out: a tenth more than the earlier result, or so many more or fewer. Of what is
  /// written in percent itself `10%` could be points or a part; that is asked as in `in 2025 + 10%`. Reports a change of which
  /// it is not said against what.
  mutating func writtenOut(_ statement: TargetSyntax, _ indicator: Indicator?) -> TargetSyntax {
    switch statement.requirement {
    case .increased(let comparator, let written, let figure):
      let asked = figure.map { written.range.joined($0.range) } ?? written.range
      return writtenOut(statement, indicator, asked) { earlier, later in
        .compare(comparator, written, figure.map { later($0, true) } ?? earlier)
      }
    case .reduced(let comparator, let written, let figure):
      guard isAmount(figure, indicator) || isOfMade(figure, indicator) else { return statement }
      return writtenOut(statement, indicator, written.range.joined(figure.range), falls: true) { _, later in
        .compare(comparator.mirrored, ComparatorSyntax(form: .words, range: written.range), later(figure, false))
      }
    case .compare(let comparator, let written, .percentage(let part, let place))
    where comparator != .above && isOfEarlier(part, statement, indicator):
      // "đạt 105% so với năm 2025"
      return writtenOut(statement, indicator, written.range.joined(place)) { earlier, _ in
        // "bằng 110% so với năm 2025" is so much reached, and no figure that must be hit.
        .compare(
          comparator == .equal ? .atLeast : comparator,
          comparator == .equal ? ComparatorSyntax(form: .bare, range: written.range) : written,
          .chain(earlier, [(.times, .number(part, digits: "", place))], place))
      }
    case .yearly(let change): return grown(statement, indicator, change)
    case .line(let line): return onLine(statement, line)
    case .changed(let rises, let inner, let asked):
      return writtenOut(statement, indicator, asked, falls: !rises) { _, later in
        switch inner {
        case .between(let lower, let low, let upper, let high, let range, let isExact):
          rises
            ? .between(lower: lower, later(low, true), upper: upper, later(high, true), range, isExact: isExact)
            : .between(
              lower: upper.mirrored, later(high, false), upper: lower.mirrored, later(low, false), range,
              isExact: isExact)
        case .about(let figures, let range):
          .about(rises ? figures.map { later($0, true) } : figures.reversed().map { later($0, false) }, range)
        default: inner
        }
      }
    case .compare(_, let written, .chain(.number, let rest, _)):
      // "6 tháng đầu năm gấp 1.5 lần năm 2025"
      if written.form == .words, rest.count == 1, case (.times, .result(of: nil, _, .period(let whole)?, _)) = rest[0],
        whole.kind == .year, isOfPartOfYear(statement, indicator)
      {
        report(Self.partAgainstYear(rest[0].1.range, whole.text))
      }
      return statement
    default: return statement
    }
  }

  /// Whether a reduction is by an amount in the indicator's own unit, and not by a part of what it was.
  private func isAmount(_ figure: ExpressionSyntax, _ indicator: Indicator?) -> Bool {
    guard let indicator else { return false }
    switch (figure, indicator.measure) {
    case (.points, .share), (.points, .percent), (.points, .points), (.points, .score): return true
    case (.quantity, .count), (.quantity, .quantity), (.quantity, .money), (.quantity, .days), (.quantity, .score):
      return true
    case (.number, .number), (.number, .score): return true
    default: return false
    }
  }

  /// Whether a reduction is a part of what was made of other results: those are computed for both times, and compared.
  private func isOfMade(_ figure: ExpressionSyntax, _ indicator: Indicator?) -> Bool {
    guard let indicator, isMade(indicator), case .percentage = figure else { return false }
    switch indicator.measure {
    case .count, .quantity, .money, .days, .number: return true
    case .share, .reduction, .percent, .points, .score, .truth: return false
    }
  }

  /// Whether it is made of other results, of which the formula may not have been looked at yet.
  func isMade(_ indicator: Indicator) -> Bool {
    indicator.computation != nil || computedKeys.contains(indicator.term.key)
  }

  /// Whether a percentage is one of an earlier result: of money, counts and amounts, where that is said.
  private func isOfEarlier(_ part: Rational, _ statement: TargetSyntax, _ indicator: Indicator?) -> Bool {
    guard case .result? = statement.baseline, let indicator, part > .zero else { return false }
    switch indicator.measure {
    case .count, .quantity, .money, .days, .number: return true
    default: return false
    }
  }

  /// Whether a statement is of a part of the year of what adds up in it: its figure against one of all the year says little.
  private func isOfPartOfYear(_ statement: TargetSyntax, _ indicator: Indicator?) -> Bool {
    guard let indicator, indicator.overTime == .addsUp, !indicator.isRatio else { return false }
    switch statement.span?.kind {
    case .part, .through, .each: return true
    case .year, .ownYear, .everyYear, .rolling, .years, nil: break
    }
    guard let deadline = statement.deadline, let year = head.wholeYear else { return false }
    return day(of: deadline) < year.lastDay && year.contains(day(of: deadline))
  }

  private mutating func writtenOut(
    _ statement: TargetSyntax, _ indicator: Indicator?, _ asked: SourceRange, falls: Bool = false,
    _ requirement: (_ earlier: ExpressionSyntax, Later) -> RequirementSyntax
  ) -> TargetSyntax {
    var plain = statement
    guard case .result(let period, let range)? = statement.baseline else {
      let text = statement.baseline?.range
      switch (falls, text) {
      case (_, nil) where statement.hasUnreadBaseline: break
      case (true, let text?): report(Self.baselineNeedsPeriod(at: text, earlier: earlierYear))
      case (true, nil):
        report(
          Self.reductionWithoutBaseline(
            at: asked, isCounted: true, earlier: earlierYear, isYearly: statement.isOfEveryYear))
      case (false, _):
        report(Self.increaseWithoutPeriod(at: text ?? asked, isText: text != nil, earlier: earlierYear))
      }
      plain.baseline = nil
      plain.requirement = .compare(.atLeast, ComparatorSyntax(form: .words, range: asked), .mistake(asked))
      return plain
    }
    if case .period(let written) = period, let earlier = head.years.period(written), let own = head.wholeYear,
      earlier.lastDay >= own.lastDay
    {
      report(Self.noEarlierYear(range, earlier))
    }
    if case .period(let whole) = period, whole.kind == .year, isOfPartOfYear(statement, indicator) {
      report(Self.partAgainstYear(range, whole.text))
    }
    plain.baseline = nil
    let earlier = ExpressionSyntax.result(of: nil, denominator: nil, period, range)
    var isPart = true
    if let type = indicator?.type, type.isWrittenWithPercent || type == .points { isPart = false }
    plain.requirement = requirement(earlier) { figure, rises in
      let whole = figure.range.joined(range)
      if case .percentage(let part, let place) = figure, isPart,
        let factor = rises ? try? Rational.one.adding(part) : try? Rational.one.subtracting(part)
      {
        return .chain(earlier, [(.times, .number(factor, digits: "", place))], whole)
      }
      return .chain(earlier, [(rises ? .plus : .minus, figure)], whole)
    }
    return plain
  }
}
