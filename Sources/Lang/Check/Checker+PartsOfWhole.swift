import Base

// How the parts of an indicator make a whole.
extension Checker {
  /// How parts of a period make a whole; reports what is said twice, and what does not fit the measure.
  mutating func overTime(of indicator: IndicatorSyntax, _ measure: Indicator.Measure?) -> OverTime {
    guard let clause = only(indicator.overTime) else { return .unsaid }
    switch (clause.rule, measure) {
    case (.addsUp, .score): report(Self.scoresDoNotAddUp(indicator.name, clause))
    case (.fixedDenominator, .count), (.fixedDenominator, .quantity), (.fixedDenominator, .money),
      (.fixedDenominator, .number), (.fixedDenominator, .score), (.fixedDenominator, .days):
      report(Self.noDenominatorToFix(indicator.name, clause))
    default: break
    }
    return clause.rule
  }

  /// How units make their parent's result; reports what is said twice.
  mutating func overUnits(of indicator: IndicatorSyntax) -> OverUnits { only(indicator.overUnits)?.rule ?? .pooled }

  /// Which holds where a whole and its parts differ; reports what is said twice.
  mutating func holding(_ clauses: [PartsClauseSyntax<Holding>]) -> Holding? { only(clauses)?.rule }

  /// The first clause; reports one that says something else.
  private mutating func only<Rule>(_ clauses: [PartsClauseSyntax<Rule>]) -> PartsClauseSyntax<Rule>? {
    guard let first = clauses.first else { return nil }
    // The same one twice has been told.
    if let other = clauses.first(where: { $0.rule != first.rule }) {
      report(Self.partsSaidTwice(at: other.range, first: first.range))
    }
    return first
  }
}

/// What is said of clauses about parts and their whole.
extension Checker {
  static func partsSaidTwice(at range: SourceRange, first: SourceRange) -> Diagnostic {
    Diagnostic(
      .partsSaidTwice, at: .source(range),
      both(
        "how the parts make a whole is said in two ways",
        "cách gộp các phần thành số chung được nêu theo hai cách khác nhau"),
      related: [Diagnostic.Related(.source(first), both("first here", "lần đầu ở đây"))],
      help: [
        both(
          "keep one of the two; over time one of `adds up`, `at the end of the period`, `denominator fixed for the year`, "
            + "`mean over time` holds, over units one of `mean`, `highest of units`, `lowest of units`, `only its own`",
          "giữ một trong hai; theo thời gian chỉ dùng một trong `cộng dồn`, `tại thời điểm cuối kỳ`, "
            + "`mẫu số cố định cả năm`, `bình quân các kỳ`, theo đơn vị chỉ dùng một trong `trung bình`, "
            + "`cao nhất trong các đơn vị`, `thấp nhất trong các đơn vị`, `chỉ của chính đơn vị`")
      ])
  }

  static func scoresDoNotAddUp(_ name: PlacedName, _ clause: PartsClauseSyntax<OverTime>) -> Diagnostic {
    Diagnostic(
      .partsClauseDoesNotFit, at: .source(clause.range),
      both("`\(name.text)` is a score, which does not add up", "`\(name.text)` là điểm chấm nên không cộng dồn được"),
      help: [
        both(
          "say `mean over time` or `at the end of the period`; points that are collected are a `number`",
          "ghi `bình quân các kỳ` hoặc `tại thời điểm cuối kỳ`; điểm tích lũy thì khai báo là `số`")
      ])
  }

  static func noDenominatorToFix(_ name: PlacedName, _ clause: PartsClauseSyntax<OverTime>) -> Diagnostic {
    Diagnostic(
      .partsClauseDoesNotFit, at: .source(clause.range),
      both(
        "`\(name.text)` is no share, so it has no denominator", "`\(name.text)` không phải tỷ lệ nên không có mẫu số"),
      help: [
        both(
          "say `adds up`, or make it a `share of …`", "ghi `cộng dồn`, hoặc đổi thành `tỷ lệ của …`")
      ])
  }
}
