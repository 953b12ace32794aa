import Base

/// What a target asks, checked.
struct Requirement {
  var bounds: [Target.Bound]
  /// The reduction of a count is asked, not the count.
  var isReduction: Bool
  var source: Target.SourceComparator
  /// Of a forecast: what the plan expects.
  var forecast: [TypedExpression] = []
  /// The comparator and threshold, or the range.
  var range: SourceRange
}

extension Checker {
  /// Checks what a statement asks of an indicator; nil when it cannot be judged. Without an indicator, its parts only.
  mutating func requirement(of statement: TargetSyntax, _ indicator: Indicator?) -> Requirement? {
    let place = ExpressionPlace(kind: .threshold, own: indicator?.type)
    ratedIndicator = indicator
    defer { ratedIndicator = nil }
    switch statement.requirement {
    case .compare(let comparator, let written, let expression):
      var comparator = comparator
      if written.form == .bare, indicator?.lowerIsBetter == true { comparator = .atMost }
      if written.form == .rank, let indicator, !indicator.isRank {
        report(Self.noRank(indicator, at: written.range))
        return nil
      }
      guard var threshold = threshold(expression, place, of: indicator) else { return nil }
      if indicator?.measure == .truth, case .truth(let truth)? = threshold.constant {
        // What holds is kept as 1.
        if !truth { comparator = comparator == .atLeast || comparator == .equal ? .atMost : comparator.opposite }
        if truth, comparator == .equal { comparator = .atLeast }
        threshold = .constant(.number(truth ? .one : .zero), .truth, threshold.range)
      }
      let range = written.range.joined(expression.range)
      if let indicator, written.form != .bare {
        warnIfAgainstDirection(comparator, indicator, isReduction: false, at: written.range)
      }
      checkLimits([(comparator, threshold)], at: range, expression, isGrowth: indicator?.measure == .percent)
      return Requirement(
        bounds: [Target.Bound(comparator: comparator, threshold: threshold)], isReduction: false,
        source: Target.SourceComparator(written.form), range: range)
    case .information(let range):
      return Requirement(bounds: [], isReduction: false, source: .information, range: range)
    case .about(let figures, let range): return about(figures, place, indicator, at: range)
    case .between(let lower, let low, let upper, let high, let range, let isExact):
      let first = threshold(low, place, of: indicator)
      let second = threshold(high, place, of: indicator)
      guard let first, let second else { return nil }
      let bounds = [(lower, first), (upper, second)]
      if checkRange(bounds, at: range, isExact ? Self.both("exactly within", "nằm trong khoảng") : nil) {
        if let indicator, !isExact, lower == .atLeast, upper == .atMost {
          report(Self.rangeOrForecast(indicator, low, high, at: range))
        }
        checkLimits(bounds, at: range, low, isGrowth: indicator?.measure == .percent)
      }
      return Requirement(
        bounds: bounds.map { Target.Bound(comparator: $0, threshold: $1) }, isReduction: false, source: .words,
        range: range)
    case .reduced(let comparator, let written, let expression):
      return reduced(comparator, written, expression, indicator)
    case .nothing(let range):
      guard let indicator else { return nil }
      let none = TypedExpression.constant(.number(.zero), indicator.type, range)
      guard indicator.measure != .truth else {
        return Requirement(
          bounds: [Target.Bound(comparator: .atMost, threshold: .constant(.number(.zero), .truth, range))],
          isReduction: false, source: .words, range: range)
      }
      return Requirement(
        bounds: [Target.Bound(comparator: .equal, threshold: none)], isReduction: false, source: .words, range: range)
    case .increased, .changed, .yearly, .line: return nil
    }
  }

  /// `about 6.5% to 7%`: what is worse than all of it is missed; better is better.
  private mutating func about(
    _ figures: [ExpressionSyntax], _ place: ExpressionPlace, _ indicator: Indicator?, at range: SourceRange
  ) -> Requirement? {
    let typed = figures.map { threshold($0, place, of: indicator) }
    guard let first = typed.first ?? nil, let last = typed.last ?? nil else { return nil }
    let bounds = [(Comparator.atLeast, first), (Comparator.atMost, last)]
    if figures.count == 2, !checkRange(bounds, at: range, Self.both("about", "khoảng")) { return nil }
    let falls = indicator?.lowerIsBetter == true
    checkLimits([falls ? bounds[1] : bounds[0]], at: range, figures[0], isGrowth: indicator?.measure == .percent)
    return Requirement(
      bounds: [Target.Bound(comparator: falls ? .atMost : .atLeast, threshold: falls ? last : first)],
      isReduction: false, source: .about, forecast: typed.compactMap { $0 }, range: range)
  }

  /// `reduced by at least 20%`: of a count, against its baseline; of an indicator that is a reduction, its value.
  private mutating func reduced(
    _ comparator: Comparator, _ written: ComparatorSyntax, _ expression: ExpressionSyntax, _ indicator: Indicator?
  ) -> Requirement? {
    var isReduction = true
    var isReducible = true
    let place = ExpressionPlace(kind: .threshold, own: indicator?.type)
    let figure = typed(expression, place)
    let whole = written.range.joined(expression.range)
    switch indicator?.measure {
    // Of what is in percent itself a percentage may be points, or a part.
    case .share, .percent, .points, .score, .truth:
      isReducible = false
      if let indicator, figure != nil {
        report(
          Self.reductionOfShare(
            indicator.term, name(of: indicator.type), at: whole, earlier: earlierYear,
            part: figure.flatMap { if case .number(let part)? = $0.constant { part } else { nil } }))
        if figure?.type == .points { return nil }
      }
    case .reduction: isReduction = false
    case .count, .quantity, .number, .money, .days, nil: break
    }
    if let indicator, isMade(indicator), isReducible, figure != nil {
      report(Self.reductionOfMade(indicator.term, at: whole))
      return nil
    }
    // "reduced by 40": so many of them, or so many percent
    if let indicator, isReducible, figure?.type == .number, case .number(let value)? = figure?.constant,
      let unit = unit(of: indicator.type)?.name
    {
      report(Self.fallByNumber(expression.range, value.decimalText(atMost: 6), unit))
      return nil
    }
    // Of an indicator that nobody knows it cannot be told whether it falls by points.
    if indicator == nil, figure?.type == .points { return nil }
    guard let typed = figure,
      let threshold = fit(typed, expression, to: .percent, of: Self.theReduction)
    else { return nil }
    if let indicator, isReducible {
      warnIfAgainstDirection(comparator, indicator, isReduction: isReduction, at: written.range)
    }
    let range = written.range.joined(expression.range)
    checkLimits([(comparator, threshold)], at: range, expression)
    return Requirement(
      bounds: [Target.Bound(comparator: comparator, threshold: threshold)], isReduction: isReduction,
      source: Target.SourceComparator(written.form), range: range)
  }

  /// `ít nhất 1/3` of a share; nil where anything else stands.
  private func fraction(_ expression: ExpressionSyntax, of indicator: Indicator?) -> TypedExpression? {
    guard indicator?.type == .share, let (part, other, range) = Self.twoNumbers(expression),
      case .number(let whole, _, _) = other, part <= whole, let share = try? part.divided(by: whole)
    else { return nil }
    return .constant(.number(share), .share, range)
  }

  /// A number over a figure, `3/4 trường`.
  private static func twoNumbers(_ expression: ExpressionSyntax) -> (Rational, ExpressionSyntax, SourceRange)? {
    guard case .chain(let first, let rest, let range) = expression, rest.count == 1, rest[0].0 == .over,
      case .number(let part, _, _) = first
    else { return nil }
    return (part, rest[0].1, range)
  }

  /// A threshold as a value of the indicator's type.
  private mutating func threshold(
    _ expression: ExpressionSyntax, _ place: ExpressionPlace, of indicator: Indicator?
  ) -> TypedExpression? {
    if let fraction = fraction(expression, of: indicator) { return fraction }
    if case .count? = indicator?.measure, let (part, whole, range) = Self.twoNumbers(expression),
      case .quantity(_, _, let thing, _) = whole
    {
      report(Self.someOfThem(part, thing, at: range))
      return nil
    }
    guard let threshold = typed(expression, place), let indicator else { return nil }
    return fit(threshold, expression, to: indicator.type, of: Self.quoted(indicator.term))
  }

  /// Warns when a comparator asks for the worse side of an indicator.
  private mutating func warnIfAgainstDirection(
    _ comparator: Comparator, _ indicator: Indicator, isReduction: Bool, at range: SourceRange
  ) {
    let asksForMore: Bool
    switch comparator {
    case .atLeast, .above: asksForMore = true
    case .atMost, .below: asksForMore = false
    case .equal, .different: return
    }
    // Less of a count is a larger reduction of it.
    guard asksForMore == (indicator.lowerIsBetter != isReduction) else { return }
    report(
      Self.againstDirection(
        indicator, isReduction: isReduction, at: range,
        undirected: indicator.lowerIsBetter ? nil : undirected(indicator)))
  }

  /// Where an indicator of a rule file could say which way is better, and does not: behind what it measures.
  func undirected(_ indicator: Indicator) -> SourceRange? {
    let place = indicator.term.range
    for case .indicator(let syntax) in library.files[place.file]?.declarations ?? [] where syntax.name.range == place {
      guard syntax.lowerIsBetter == nil, let type = syntax.type, !isAskedForMore(syntax.name, in: place.file) else {
        return nil
      }
      return Self.end(of: type.range)
    }
    return nil
  }

  /// Whether another target of the file asks for more of an indicator.
  private func isAskedForMore(_ name: PlacedName, in file: FileID) -> Bool {
    let calls = calledTerms[.indicator]
    let id = vocabulary.indicator(name.key)
    for case .targets(let section) in library.files[file]?.declarations ?? [] {
      for statement in section.statements {
        let key = statement.indicator.key
        let isSame =
          key == name.key
          || id.map { calls?.places(of: statement.indicator.text).contains($0.index) == true } == true
        guard isSame else { continue }
        switch statement.requirement {
        case .compare(.atLeast, let written, _), .compare(.above, let written, _):
          if written.form != .bare { return true }
        case .about, .between, .increased, .changed(rises: true, _, _): return true
        case .yearly(let change): if change.rises { return true }
        case .line: break
        case .compare, .reduced, .information, .nothing, .changed: break
        }
      }
    }
    return false
  }

  /// Reports a constant threshold that is no value of its type, or that no value can meet.
  private mutating func checkLimits(
    _ bounds: [(Comparator, TypedExpression)], at range: SourceRange, _ syntax: ExpressionSyntax,
    isGrowth: Bool = false
  ) {
    for (comparator, threshold) in bounds {
      checkReach(comparator, threshold)
      guard case .number(let value)? = threshold.constant else { continue }
      switch threshold.type {
      case .share:
        if value < .zero || value > .one {
          report(Self.outsideShare(threshold.range, shown(value, .share)))
        } else if comparator == .above && value == .one || comparator == .below && value == .zero {
          report(Self.neverMet(range, above: comparator == .above, shown(value, .share)))
        }
      case .percent where !isGrowth:
        if (comparator == .atLeast || comparator == .equal) && value > .one || comparator == .above && value >= .one {
          report(Self.reductionNeverMet(range, Self.words(comparator, shown(value, .percent))))
        }
      case .count, .quantity, .days, .workingDays:
        if comparator == .below && value <= .zero || comparator == .atMost && value < .zero {
          report(Self.countNeverMet(range, Self.words(comparator, shown(value, threshold.type))))
        }
      default: break
      }
    }
  }

  /// Whether a range of constants has a value in it; reports one that has none.
  /// `word`: with which it begins, where that is not `from` or `above`.
  private mutating func checkRange(
    _ bounds: [(Comparator, TypedExpression)], at range: SourceRange, _ word: Wording?
  ) -> Bool {
    guard case .number(let low)? = bounds[0].1.constant, case .number(let high)? = bounds[1].1.constant else {
      return true
    }
    let isEmpty = low > high || low == high && (bounds[0].0 == .above || bounds[1].0 == .below)
    if isEmpty {
      report(
        Self.emptyRange(
          range, (bounds[0].0, shown(low, bounds[0].1.type)), (bounds[1].0, shown(high, bounds[1].1.type)),
          swapped: low > high, word))
    }
    return !isEmpty
  }
}

extension Indicator {
  /// Whether it can be a place in a ranking: a plain number, or one of places, of which less is better.
  fileprivate var isRank: Bool {
    switch measure {
    case .number, .count, .quantity: lowerIsBetter
    default: false
    }
  }
}

extension Checker {
  /// `đạt từ 68 điểm trở lên, xếp trong tốp 25`
  fileprivate static func noRank(_ indicator: Indicator, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .againstDirection, at: .source(range),
      both(
        "this is a place in a ranking, and `\(indicator.term.name)` is no rank",
        "đây là thứ hạng, còn `\(indicator.term.name)` không phải là chỉ số thứ hạng"),
      related: [Diagnostic.Related(.source(indicator.term.range), both("declared here", "khai báo ở đây"))],
      help: [
        both(
          "declare an indicator for the rank, a `number` with `lower is better`, and write the target of it",
          "khai báo một chỉ số cho thứ hạng, là `số` và `càng thấp càng tốt`, rồi viết chỉ tiêu cho chỉ số đó")
      ])
  }
}

extension Target.SourceComparator {
  init(_ form: ComparatorSyntax.Form) {
    switch form {
    case .sign: self = .sign
    case .words, .rank: self = .words
    case .bare: self = .bare
    }
  }
}

extension RequirementSyntax {
  /// `reduced by 0.8 points`
  var isReducedByPoints: Bool {
    if case .reduced(_, _, .points) = self { return true }
    return false
  }

  /// Where the requirement stands.
  var range: SourceRange? {
    switch self {
    case .increased(_, let written, let figure): figure.map { written.range.joined($0.range) } ?? written.range
    case .compare(_, let written, let expression), .reduced(_, let written, let expression):
      written.range.joined(expression.range)
    case .between(_, _, _, _, let range, _), .about(_, let range), .information(let range), .nothing(let range),
      .changed(_, _, let range):
      range
    case .yearly(let change): change.range
    case .line(let line): line.range
    }
  }
}
