import Base

// How single results are rated.
extension Checker {
  /// The ratings of a target of an indicator, from the best down. What is wrong with those of a heading is reported once.
  mutating func ratings(_ syntax: RatingSyntax, of indicator: Indicator) -> [TargetRating] {
    var ratings: [TargetRating] = []
    let isNew = reportedRatings.insert(syntax.range).inserted
    let isPart = syntax.saysPart || !(indicator.type.isWrittenWithPercent || indicator.type == .points)
    for (index, step) in syntax.steps.enumerated() {
      if case .from(let figure, _) = step.bound, !isPart {
        if isNew { report(Self.ratingOfWhat(figure.range, shown(figure))) }
        return []
      }
      guard let bound = bound(step.bound, of: indicator) else { continue }
      let isLast = index == syntax.steps.count - 1
      var isMisplaced =
        bound == .rest && !isLast || ratings.last.map({ !$0.bound.comes(before: bound) }) ?? false
      if case .part(let part) = bound, part <= .zero { isMisplaced = true }
      if case .figure(let comparator, _) = bound, comparator.rises == indicator.lowerIsBetter, comparator != .equal {
        isMisplaced = true
      }
      if isNew, isMisplaced { report(Self.ratingOrder(step.title.range)) }
      ratings.append(TargetRating(title: step.title.value, bound: bound))
    }
    if isNew, let last = syntax.steps.last, ratings.last?.bound != .rest { report(Self.ratingLeavesOut(last.title)) }
    return ratings
  }

  private func shown(_ figure: ExpressionSyntax) -> String {
    if case .percentage(let value, _) = figure { return shown(value, .percent) }
    return ""
  }

  private mutating func bound(_ written: RatingSyntax.Bound, of indicator: Indicator) -> TargetRating.Bound? {
    switch written {
    case .rest: return .rest
    case .from(let figure, _):
      guard let part = part(figure) else { return nil }
      return .part(part)
    case .within(let figure):
      // Within a tenth of the target: nine tenths of it.
      if case .percentage = figure, !indicator.type.isWrittenWithPercent {
        return part(figure).flatMap { try? Rational.one.subtracting($0) }.map { .part($0) }
      }
      let type: ValueType = indicator.type.isWrittenWithPercent ? .points : indicator.type
      guard let margin = number(figure, type, Self.both("how much worse it may be", "mức kém cho phép")) else {
        return nil
      }
      return .margin(margin)
    case .result(let comparator, let figure):
      guard let figure = number(figure, indicator.type, Self.quoted(indicator.term)) else { return nil }
      return .figure(comparator ?? (indicator.lowerIsBetter ? .atMost : .atLeast), figure)
    }
  }

  private mutating func part(_ figure: ExpressionSyntax) -> Rational? {
    number(figure, .percent, Self.both("a part of the target", "mức so với chỉ tiêu"))
  }

  private mutating func number(_ figure: ExpressionSyntax, _ type: ValueType, _ subject: Wording) -> Rational? {
    guard let typed = typed(figure, ExpressionPlace(kind: .threshold, own: type)),
      let value = fit(typed, figure, to: type, of: subject), case .number(let number)? = value.constant
    else { return nil }
    return number
  }

  static func ratingNeedsOneFigure(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .ratingDoesNotFit, at: .source(range),
      both(
        "results are rated by the part of one figure, and this target has none, or two",
        "kết quả được đánh giá theo mức đạt so với một con số, mà chỉ tiêu này không nêu con số nào hoặc nêu hai"),
      help: [both("leave out `rated …`, or ask for one figure", "bỏ phần `đánh giá …`, hoặc nêu một con số")])
  }

  static func ratingOrder(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .ratingDoesNotFit, at: .source(range),
      both(
        "ratings go from the best down, each by less of the target",
        "các mức đánh giá xếp từ cao xuống thấp, mức sau nhỏ hơn mức trước"),
      help: [
        both(
          "write `rated \"Xanh\" from 100% of the target, \"Vàng\" from 90%, \"Đỏ\" below`",
          "viết `đánh giá \"Xanh\" từ 100% so với chỉ tiêu, \"Vàng\" từ 90%, \"Đỏ\" dưới`")
      ])
  }

  static func ratingLeavesOut(_ title: PlacedText) -> Diagnostic {
    Diagnostic(
      .ratingDoesNotFit, at: .source(title.range),
      both("results below \"\(title.value)\" have no rating", "kết quả dưới mức \"\(title.value)\" chưa có đánh giá"),
      help: [both("add the last one: `, \"Đỏ\" below`", "thêm mức cuối: `, \"Đỏ\" dưới`")])
  }

  /// `"Green" from 90%` of a share
  private static func ratingOfWhat(_ range: SourceRange, _ figure: String) -> Diagnostic {
    Diagnostic(
      .ratingDoesNotFit, at: .source(range),
      both(
        "\(figure) may be the result itself, or a part of what the target asks",
        "\(figure) có thể là chính kết quả, cũng có thể là một phần của mức chỉ tiêu"),
      help: [
        both(
          "write `from \(figure) of the target`, or `from a result of \(figure)`",
          "viết `từ \(figure) so với chỉ tiêu`, hoặc `từ kết quả \(figure)`")
      ], edits: [Diagnostic.Edit(range, both("\(figure) of the target", "\(figure) so với chỉ tiêu"))])
  }
}

extension RatingSyntax {
  /// Whether its figures are parts of the target: that is said of one, or one is all of it.
  fileprivate var saysPart: Bool {
    steps.contains { step in
      guard case .from(let figure, let isOfTarget) = step.bound else { return false }
      if case .percentage(.one, _) = figure { return true }
      return isOfTarget
    }
  }
}

extension TargetRating.Bound {
  /// Whether it takes less than one behind it, as far as that can be told.
  fileprivate func comes(before next: TargetRating.Bound) -> Bool {
    switch (self, next) {
    case (.rest, _): false
    case (.part(let one), .part(let other)): other > .zero && other < one
    case (_, .part(let other)): other > .zero
    case (.margin(let one), .margin(let other)): one < other
    case (.figure(let comparator, let one), .figure(_, let other)): comparator.rises ? other < one : one < other
    default: true
    }
  }
}
