import Base

// Years together, `giai đoạn 2026 - 2030`, and the part of a year before another.
extension Checker {
  /// Makes the target one of several years together: of what adds up, their sum; of what stands at the end, the end of the last.
  /// Reports what is neither.
  mutating func addUp(_ target: inout Target, from first: Int, to last: Int, _ span: SpanSyntax?) {
    guard let from = head.years.year(first), let to = head.years.year(last),
      let whole = head.years.named(from.firstMonth, to.lastMonth - from.firstMonth + 1)
    else { return }
    let indicator = vocabulary[target.indicator]
    if let own = head.wholeYear, whole.lastDay < own.firstDay, let span {
      report(Self.targetOfEarlierYear(span.range, whole, own))
    }
    if indicator.overTime.isAtEnd {
      target.deadline = Target.Deadline(date: to.lastDay, inclusive: true, ofYear: head.wholeYear)
    } else if indicator.overTime == .addsUp, !indicator.isRatio,
      target.bounds.allSatisfy({ !$0.threshold.readsResults })
    {
      target.span = .years(whole)
    } else if let span {
      report(.severalYears(span.range, span.words, packYear: head.year, last))
    }
  }

  /// Reports a target of what adds up that is to be reached in a later year than the plan's: of that year, or of all until then?
  mutating func askOfSum(_ target: Target, _ statement: TargetSyntax, _ heading: DeadlineSyntax?) {
    guard let deadline = target.deadline, let own = head.wholeYear, let written = statement.deadline ?? heading,
      let year = written.yearEnd, year > own.firstYear, deadline.runsOverFrom == nil
    else { return }
    let indicator = vocabulary[target.indicator]
    guard indicator.overTime == .addsUp, !indicator.isRatio, !target.isReduction,
      target.bounds.allSatisfy({ !$0.threshold.readsResults })
    else { return }
    report(Self.sumOrLastYear(written.range, indicator.term, own.firstYear, year))
  }

  /// `số căn nhà đến hết năm 2030 đạt 12000` of what adds up
  private static func sumOrLastYear(_ range: SourceRange, _ indicator: Term, _ own: Int, _ last: Int) -> Diagnostic {
    let name = indicator.title ?? indicator.name
    return Diagnostic(
      .badPeriod, at: .source(range),
      both(
        "\"\(name)\" adds up: it may be all of \(own) to \(last) together that is asked, or \(last) alone",
        "\"\(name)\" cộng dồn: có thể là cả giai đoạn \(own) - \(last), cũng có thể chỉ là năm \(last)"),
      help: [
        both(
          "write `in the years \(own) to \(last)` for all of them, `for \(last)` for that year",
          "nếu là cả giai đoạn thì viết `giai đoạn \(own) - \(last)`; nếu chỉ là năm \(last) thì viết `cho năm \(last)`"
        )
      ],
      edits: [
        Diagnostic.Edit(range, both("in the years \(own) to \(last)", "giai đoạn \(own) - \(last)"))
      ])
  }

  /// `mỗi tháng tăng so với quý trước`
  static func otherPartBefore(_ range: SourceRange, _ months: Int) -> Diagnostic {
    let (part, each) =
      months == 3
      ? (both("the quarter before", "quý trước"), both("each quarter", "mỗi quý"))
      : (both("the month before", "tháng trước"), both("each month", "mỗi tháng"))
    return Diagnostic(
      .badPeriod, at: .source(range),
      both(
        "only a \(months == 3 ? "quarter" : "month") is held against \(part.en)",
        "chỉ \(months == 3 ? "quý" : "tháng") mới so được với \(part.vi)"),
      help: [both("write `\(each.en)`", "viết `\(each.vi)`")])
  }

}

extension TypedExpression {
  /// The length of the part of the year whose result before it reads, in months.
  var partBefore: Int? {
    if case .result(_, .partEarlier(let months))? = leaf { return months }
    return operands.lazy.compactMap(\.partBefore).first
  }

  /// Whether it reads a result.
  fileprivate var readsResults: Bool {
    if case .result? = leaf { return true }
    return operands.contains(where: \.readsResults)
  }
}
