import Base

/// The counts that a share is of, and ranks as parts of how many are ranked.
extension Checker {
  /// `denominator of online_rate in 2023`
  mutating func counted(
    _ subject: ExpressionSyntax, isNumerator: Bool, _ range: SourceRange
  ) -> TypedExpression? {
    guard let typed = typed(subject, ExpressionPlace(kind: .results, own: nil)) else { return nil }
    guard case .result(.named(let id, let denominator), let period)? = typed.leaf,
      case .share(let thing) = vocabulary[id].measure
    else {
      report(Self.countsOfNoShare(isNumerator: isNumerator, at: subject.range))
      return nil
    }
    // What is counted, or measured, of it: its type is that of a count, a quantity or money of its own.
    let fact = CountedFact(indicator: id, denominator: denominator, isNumerator: isNumerator, period: period)
    return TypedExpression(.leaf(.fact(.counted(fact))), partType(of: vocabulary[id]) ?? .count(thing), range)
  }

  /// The rank held against a part, `rank of league <= 25%`, as a part of how many are ranked.
  static func asShare(_ expression: TypedExpression, besides other: TypedExpression) -> TypedExpression {
    guard case .fact(.rank(let card, false))? = expression.leaf, other.type == .percentage || other.type == .share
    else { return expression }
    return TypedExpression(.leaf(.fact(.rank(card: card, isShare: true))), .share, expression.range)
  }

  /// `denominator of population`
  private static func countsOfNoShare(isNumerator: Bool, at range: SourceRange) -> Diagnostic {
    let (part, phần) = isNumerator ? ("numerator", "tử số") : ("denominator", "mẫu số")
    return Diagnostic(
      .countsOfNoShare, at: .source(range),
      both("only a share has a \(part)", "chỉ số dạng tỷ lệ mới có \(phần)"),
      help: [
        both(
          "name an indicator that is a `share of …`: `\(part) of NAME`",
          "ghi tên một chỉ số dạng `tỷ lệ của …`: `\(phần) của TÊN`")
      ])
  }
}
