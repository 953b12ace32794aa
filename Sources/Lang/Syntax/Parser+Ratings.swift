import Base

// How single results are rated: `rated "Xanh" from 100% of the target, "Vàng" from 90%, "Đỏ" below`.
extension Parser {
  /// rating = "rated" TEXT bound ("," TEXT bound)*
  /// bound = "from" figure ("of" "the" "target")? | "from" "a"? "result" "of"? figure | "within" figure | comparator figure
  ///       | "below" "that"? | "otherwise"
  mutating func ratingIfAny() throws(Mistake) -> RatingSyntax? {
    let start = index
    guard eat(.rated) else { return nil }
    var steps: [RatingSyntax.Step] = []
    repeat {
      let title = try text()
      steps.append(.init(title: title, bound: try ratingBound(behind: steps.last?.bound, title)))
    } while eat(.comma)
    return RatingSyntax(steps: steps, range: range(from: start))
  }

  private mutating func ratingBound(
    behind last: RatingSyntax.Bound?, _ title: PlacedText
  ) throws(Mistake) -> RatingSyntax.Bound {
    if eat(.otherwise) { return .rest }
    if at(Keyword.below) {
      let place = index
      _ = eat(Keyword.below)
      // "dưới mức đó", "dưới 90%" after "từ 90%"
      guard !eat(.thatFigure), kind == .number else { return .rest }
      guard case .result? = last else {
        try sameFigure(as: last, title)
        return .rest
      }
      index = place
    }
    if withinIfAny() {
      let margin = try figure()
      ofTheTargetIfAny()
      return .within(margin)
    }
    if let (comparator, _) = try comparatorIfAny() {
      let asked = try figure()
      // "Đỏ" above 28 days, behind at most 28 days
      if case .result(let other?, let figure)? = last, comparator == other.opposite, figure.isSame(as: asked) {
        return .rest
      }
      return .result(comparator, asked)
    }
    try expect(.from)
    if word(index) == "a", word(index + 1) == "result" { advance() }
    if word(index) == "result" || word(index) == "kết quả" || word(index) == "kết" && word(index + 1) == "quả" {
      index += word(index) == "kết" ? 2 : 1
      _ = eat(.of)
      return .result(nil, try figure())
    }
    let part = try figure()
    let isOfTarget = ofTheTargetIfAny()
    if case .percentage = part { return .from(part, isOfTarget: isOfTarget) }
    return .result(nil, part)
  }

  /// `within`, `kém không quá`
  private mutating func withinIfAny() -> Bool {
    if word(index) == "within" {
      advance()
      return true
    }
    guard word(index) == "kém" else { return false }
    let limit = phrase(at: index + 1)
    guard limit.keywords.contains(where: { $0.comparator == .atMost }) else { return false }
    index += 1 + limit.length
    return true
  }

  /// `so với chỉ tiêu`, or `chỉ tiêu` alone, which heads no section here.
  @discardableResult private mutating func ofTheTargetIfAny() -> Bool {
    if eat(.ofTheTarget) { return true }
    guard at(.target), !token.startsLine, kind(afterPhrase - index) != .text else { return false }
    return eat(.target)
  }

  /// Reads the figure below which the last rating is; it has to be that of the rating before.
  private mutating func sameFigure(as last: RatingSyntax.Bound?, _ title: PlacedText) throws(Mistake) {
    let part = try figure()
    ofTheTargetIfAny()
    if case .from(let figure, _)? = last, figure.isSame(as: part) { return }
    mention(.ratingGap(part.range, title.value, hasStep: last != nil))
  }
}

extension ExpressionSyntax {
  /// Whether both are one figure.
  fileprivate func isSame(as other: ExpressionSyntax) -> Bool {
    switch (self, other) {
    case (.percentage(let one, _), .percentage(let other, _)): one == other
    case (.number(let one, _, _), .number(let other, _, _)): one == other
    case (.quantity(let one, _, let unit, _), .quantity(let other, _, let otherUnit, _)):
      one == other && unit.key == otherUnit.key
    case (.points(let one, _), .points(let other, _)): one == other
    default: false
    }
  }
}

extension Diagnostic {
  /// `"Vàng" from 90%, "Đỏ" below 80%`
  fileprivate static func ratingGap(_ range: SourceRange, _ title: String, hasStep: Bool) -> Diagnostic {
    Diagnostic(
      .ratingDoesNotFit, at: .source(range),
      Wording(
        en: "results between this figure and the one before have no rating",
        vi: "kết quả nằm giữa mức này và mức trước không có đánh giá"),
      help: [
        Wording(en: "write `\"\(title)\" below that`", vi: "viết `\"\(title)\" dưới mức đó`")
      ], edits: hasStep ? [Edit(range, Wording(en: "that", vi: "mức đó"))] : [])
  }
}
