import Base

/// How an item of a scorecard scores.
extension Checker {
  /// A figure in the indicator's own type.
  mutating func figure(_ expression: ExpressionSyntax, of indicator: Indicator) -> Rational? {
    let place = ExpressionPlace(kind: .threshold, own: indicator.type)
    if case .quantity(let value, _, let unit, let range) = expression, unit.key == Self.pointsKey,
      indicator.type.percentPlaces > 0, indicator.type != .points
    {
      report(Self.pointsOfShare(range, value, name(of: indicator.type)))
      return nil
    }
    guard let typed = typed(expression, place),
      let value = fit(typed, expression, to: indicator.type, of: Self.quoted(indicator.term)),
      case .number(let number)? = value.constant
    else { return nil }
    if indicator.type == .share, number < .zero || number > .one {
      report(Self.outsideShare(value.range, shown(number, .share)))
      return nil
    }
    return number
  }

  mutating func scoring(
    of syntax: ScoreItemSyntax, _ indicator: Indicator, _ points: ScorecardSyntax.Points
  ) -> ScoreItem.Scoring? {
    switch syntax.scoring {
    case .mistake: return nil
    case .ifTarget(let range):
      // What is yes or no needs no target to say that yes is meant.
      guard indicator.measure == .truth, let id = vocabulary.indicator(indicator.term.key),
        targetsByIndicator[id]?.isEmpty ?? true
      else { return .ifMet(.target) }
      return ifThere(true, indicator, at: range)
    case .ifYes(let range, let saysThere):
      if saysThere, isDenied(indicator, at: range) { return nil }
      warnOfOnce(syntax, indicator)
      return ifThere(true, indicator, at: range)
    case .ifNo(let range, let saysThere):
      if saysThere, isDenied(indicator, at: range) { return nil }
      return ifThere(false, indicator, at: range)
    case .ifNotThere(let range): return ifNotThere(indicator, at: range)
    case .ifNone(let range):
      warnOfNoneTaken(syntax, indicator)
      return ifNone(indicator, at: range)
    case .ifNotDenied(let denied, let range):
      guard indicator.measure == .truth, !isDenial(denied, by: indicator.term) else {
        report(Self.notDenied(indicator.term, name(of: indicator.type), denied, isTruth: indicator.measure == .truth))
        return nil
      }
      return ifThere(true, indicator, at: range)
    case .unsaid(let range):
      // In a group of deductions it may be for yes or for no.
      if indicator.measure == .truth, !indicator.lowerIsBetter, !syntax.isTaken {
        return ifThere(true, indicator, at: range)
      }
      let isCounted =
        switch indicator.measure {
        case .count, .number, .days, .points: true
        default: false
        }
      report(Self.scoringNotSaid(indicator, name(of: indicator.type), points, isCounted: isCounted))
      return nil
    case .reached(let value, _):
      guard let figure = figure(value, of: indicator) else { return nil }
      return .ifMet(.bounds([(indicator.lowerIsBetter ? .atMost : .atLeast, figure)]))
    case .condition(let bounds, _):
      var typed: [(comparator: Comparator, threshold: Rational)] = []
      for (comparator, value) in bounds {
        guard let figure = figure(value, of: indicator) else { return nil }
        if indicator.type == .share, comparator == .above && figure == .one || comparator == .below && figure == .zero {
          var warning = Self.neverMet(value.range, above: comparator == .above)
          warning.severity = .warning
          report(warning)
        }
        typed.append((comparator, figure))
      }
      if typed.count == 1, let only = bounds.first { warnIfAgainstDirection(only.comparator, syntax, indicator) }
      return .ifMet(.bounds(typed))
    case .proportion(let ceiling, let range): return proportion(ceiling, indicator, at: range)
    case .steps(let steps, let range): return self.steps(steps, of: syntax, indicator, points, at: range)
    case .deduction(let each, let per, let range):
      guard isCounted(indicator, per, at: range), isPositive(each), tellsWhatLacks(syntax, indicator) else {
        return nil
      }
      return .deduction(each.value)
    case .addition(let each, let per, let range):
      guard isCounted(indicator, per, at: range), isPositive(each), tellsWhatLacks(syntax, indicator) else {
        return nil
      }
      return .addition(each.value)
    case .linear(let low, let high, let range):
      guard let from = figure(low, of: indicator), let to = figure(high, of: indicator) else { return nil }
      guard from != to, (to > from) != indicator.lowerIsBetter else {
        report(
          Self.linearWrongWay(
            indicator.term, from == to ? nil : (shown(to, indicator.type), shown(from, indicator.type)), at: range))
        return nil
      }
      return .linear(from: from, to: to)
    case .each(let points, let isMinus, let step, let partly, let beyond, _):
      guard isPositive(points), let width = stepWidth(step, of: indicator) else { return nil }
      var from = Rational.zero
      if let written = beyond?.figure {
        guard let figure = figure(written, of: indicator) else { return nil }
        from = figure
      }
      return .each(
        ScoreItem.Each(
          points: points.value, isMinus: isMinus, step: width, partly: partly, from: from,
          isBelow: beyond?.isBelow ?? false))
    case .toTheBest(let range):
      guard indicator.type.isQuantity else {
        report(Self.proportionWithoutCeiling(indicator, name(of: indicator.type), at: range))
        return nil
      }
      return .toTheBest
    case .asGiven(let range):
      switch indicator.measure {
      case .score, .number: return .asGiven
      default:
        report(Self.notAScore(indicator.term, name(of: indicator.type), at: range))
        return nil
      }
    }
  }

  /// All points when the result is yes, or of a count when there is at least one; else when it is no, or there is none.
  mutating func ifThere(
    _ isThere: Bool, _ indicator: Indicator, at range: SourceRange
  ) -> ScoreItem.Scoring? {
    switch indicator.measure {
    case .truth, .count: return .ifMet(.bounds([isThere ? (.atLeast, .one) : (.atMost, .zero)]))
    default:
      report(Self.notYesOrNo(indicator.term, name(of: indicator.type), at: range))
      return nil
    }
  }

  /// All points when there is none of what the indicator counts or measures.
  private mutating func ifNone(_ indicator: Indicator, at range: SourceRange) -> ScoreItem.Scoring? {
    switch indicator.measure {
    case .share, .quantity, .money, .days: .ifMet(.bounds([(.atMost, .zero)]))
    default: ifThere(false, indicator, at: range)
    }
  }

  /// Whether a title itself says no in these words: `không đầy đủ` of what is called "Hồ sơ không đầy đủ".
  private func isDenial(_ denied: PlacedName, by term: Term) -> Bool {
    guard let title = term.title else { return false }
    return ["không", "chưa"].contains { " \(TextFolding.matchKey(title)) ".contains(" \($0) \(denied.key) ") }
  }

  /// Whether a case may be called so: by the name of what the indicator counts, by words of its title, or as any case is.
  private mutating func isCase(_ name: PlacedName, of indicator: Indicator) -> Bool {
    guard case .count(let thing) = indicator.type else { return true }
    if ["trường hợp", "lần", "lượt", "vụ", "vụ việc", "case", "time", "occurrence"].contains(name.key) { return true }
    if vocabulary.thing(name.key) == thing || callees(name, .thing).contains(thing.index) { return true }
    let counted = vocabulary[thing]
    let titles = [indicator.term.title ?? "", counted.term.title ?? "", counted.term.name, counted.plural]
    let words = " \(name.key) "
    return titles.contains { title in
      let key = " \(TextFolding.matchKey(title).split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")) "
      return key.contains(words) || key.count > 2 && words.hasPrefix(key)
    }
  }

  private mutating func isCounted(_ indicator: Indicator, _ per: PlacedName?, at range: SourceRange) -> Bool {
    switch indicator.measure {
    case .count, .number, .days, .points:
      guard let per, !isCase(per, of: indicator) else { return true }
      report(Self.countsOther(indicator.term, name(of: indicator.type), per))
      return false
    case .share, .reduction, .quantity, .score, .money, .percent, .truth:
      report(Self.notCounted(indicator.term, name(of: indicator.type), at: range))
      return false
    }
  }

  /// How wide a step of results is: of shares and the like a part of 1, also written in points.
  private mutating func stepWidth(_ syntax: ExpressionSyntax, of indicator: Indicator) -> Rational? {
    let place = ExpressionPlace(kind: .threshold, own: indicator.type)
    guard let typed = typed(syntax, place), case .number(let number)? = typed.constant else { return nil }
    let isPart: Bool = indicator.type.percentPlaces > 0
    guard isPart ? typed.type.percentPlaces > 0 : Operand(typed, syntax).joined(indicator.type) == indicator.type else {
      _ = fit(typed, syntax, to: indicator.type, of: Self.quoted(indicator.term))
      return nil
    }
    guard number > .zero else {
      report(Self.ceilingNotPositive(syntax.range, shown(number, indicator.type)))
      return nil
    }
    return number
  }

  mutating func isPositive(_ points: ScorecardSyntax.Points) -> Bool {
    if points.value > .zero { return true }
    report(Self.pointsOutOfRange(points.range, points.value, from: .zero, to: nil))
    return false
  }

  private mutating func proportion(
    _ ceiling: ScoreItemSyntax.Ceiling, _ indicator: Indicator, at range: SourceRange
  ) -> ScoreItem.Scoring? {
    if indicator.lowerIsBetter {
      report(Self.proportionOfLower(indicator.term, at: range))
      return nil
    }
    switch ceiling {
    case .whole:
      guard indicator.isRatio else {
        report(Self.proportionWithoutCeiling(indicator, name(of: indicator.type), at: range))
        return nil
      }
      return .proportion(.whole)
    case .target: return .proportion(.target)
    case .figure(let expression):
      guard let figure = figure(expression, of: indicator) else { return nil }
      guard figure > .zero else {
        report(Self.ceilingNotPositive(expression.range, shown(figure, indicator.type)))
        return nil
      }
      return .proportion(.figure(figure))
    }
  }

  private mutating func steps(
    _ syntax: [ScoreItemSyntax.Step], of item: ScoreItemSyntax, _ indicator: Indicator,
    _ points: ScorecardSyntax.Points,
    at range: SourceRange
  ) -> ScoreItem.Scoring? {
    let falls = pointsFall(indicator, isTaken: item.isTaken)
    var parts: [RangeCover.Part] = []
    for (index, step) in syntax.enumerated() {
      if step.points.value < .zero || step.points.value > points.value {
        report(Self.pointsOutOfRange(step.points.range, step.points.value, from: .zero, to: points.value))
      }
      if step.results.isRest {
        parts.append(rest(of: parts, index, step.range, isAbove: falls))
        continue
      }
      guard let part = part(step.results, index, range: step.range, limit: { $0.figure($1, of: indicator) }) else {
        return nil
      }
      parts.append(part)
    }
    var cover = RangeCover(parts)
    if case .count = indicator.measure { cover.closeBetweenWholes() }
    var domain = Interval(lower: Interval.Edge(.zero, isIncluded: true), upper: nil)
    switch indicator.measure {
    case .share: domain.upper = Interval.Edge(.one, isIncluded: true)
    case .reduction: domain = Interval(lower: nil, upper: Interval.Edge(.one, isIncluded: true))
    case .number, .percent, .points: domain.lower = nil
    case .count, .quantity, .money, .days, .score, .truth: break
    }
    let checker = self
    let end = Self.end(of: range)
    report(cover.faults(over: domain), shown: { checker.shown($0, indicator.type) }) { fault in
      guard case .gap(_, let after, let before) = fault else { return nil }
      // What is worse than all steps is left out: it gives nothing.
      if after == nil, !falls, let edge = before?.interval.lower {
        let figure = checker.shown(edge.value, indicator.type)
        return Diagnostic.Edit(
          end,
          edge.isIncluded
            ? Self.both(", below \(figure): 0 points", ", dưới \(figure): 0 điểm")
            : Self.both(", up to \(figure): 0 points", ", đến \(figure): 0 điểm"))
      }
      if before == nil, falls, let edge = after?.interval.upper {
        let figure = checker.shown(edge.value, indicator.type)
        return Diagnostic.Edit(
          end,
          edge.isIncluded
            ? Self.both(", above \(figure): 0 points", ", trên \(figure): 0 điểm")
            : Self.both(", from \(figure): 0 points", ", từ \(figure): 0 điểm"))
      }
      return nil
    }
    guard areInOrder(cover, syntax, fallsWithPoints: falls) else { return nil }
    warnOfSteps(cover, item, syntax, indicator)
    return .steps(
      cover.ordered.reversed().map {
        ScoreItem.Step(points: syntax[$0.index].points.value, results: $0.interval, range: $0.range)
      })
  }

  /// What lies below all steps before it, or of what is better lower above them.
  private func rest(of parts: [RangeCover.Part], _ index: Int, _ range: SourceRange, isAbove: Bool) -> RangeCover.Part {
    var interval = Interval(lower: nil, upper: nil)
    if isAbove {
      let uppers = parts.compactMap(\.interval.upper)
      interval.lower = uppers.max { ($0.value, $0.isIncluded ? 1 : 0) < ($1.value, $1.isIncluded ? 1 : 0) }?.complement
    } else {
      let lowers = parts.compactMap(\.interval.lower)
      interval.upper = lowers.min { ($0.value, $0.isIncluded ? 0 : 1) < ($1.value, $1.isIncluded ? 0 : 1) }?.complement
    }
    return RangeCover.Part(interval: interval, index: index, range: range)
  }

  /// The range as written, its figures read by `limit`; nil when one could not be.
  mutating func part(
    _ syntax: ScorecardSyntax.RangeSyntax, _ index: Int, range: SourceRange,
    limit: (inout Checker, ExpressionSyntax) -> Rational?
  ) -> RangeCover.Part? {
    var interval = Interval(lower: nil, upper: nil)
    if syntax.isNone {
      let zero = Interval.Edge(.zero, isIncluded: true)
      interval = Interval(lower: zero, upper: zero)
    }
    if let (comparator, value) = syntax.lower {
      guard let figure = limit(&self, value) else { return nil }
      interval.lower = Interval.Edge(figure, isIncluded: comparator == .atLeast)
    }
    if let (comparator, value) = syntax.upper {
      guard let figure = limit(&self, value) else { return nil }
      interval.upper = Interval.Edge(figure, isIncluded: comparator == .atMost)
    }
    return RangeCover.Part(interval: interval, index: index, range: range)
  }
}
