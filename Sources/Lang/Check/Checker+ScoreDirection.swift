import Base

/// Which way points go with results, and whether anybody earns all of them.
extension Checker {
  /// Whether more points are for less of what the indicator measures: of what is better lower, and of what is taken off for less of
  /// what is better higher.
  func pointsFall(_ indicator: Indicator, isTaken: Bool) -> Bool { indicator.lowerIsBetter != isTaken }

  /// Whether no worse result has more points only because its step goes on to where the next one begins, `từ 80% 2 điểm, từ 90% 1
  /// điểm`; reports the first that has.
  mutating func areInOrder(_ cover: RangeCover, _ syntax: [ScoreItemSyntax.Step], fallsWithPoints: Bool) -> Bool {
    for (low, high) in zip(cover.ordered, cover.ordered.dropFirst()) {
      let (a, b) = (syntax[low.index], syntax[high.index])
      guard a.points.value != b.points.value, (a.points.value > b.points.value) != fallsWithPoints else {
        continue
      }
      let isWritten = (a.results.isNone || a.results.upper != nil) && (b.results.isNone || b.results.lower != nil)
      guard !isWritten, !a.results.isRest, !b.results.isRest else { continue }
      let (worse, better) = fallsWithPoints ? (b, a) : (a, b)
      report(Self.stepsAgainstOrder(worse: worse, better: better))
      return false
    }
    return true
  }

  /// Warns of steps of which a better result has fewer points where the plan wrote both ends, and of points that no step gives.
  mutating func warnOfSteps(
    _ cover: RangeCover, _ syntax: ScoreItemSyntax, _ steps: [ScoreItemSyntax.Step], _ indicator: Indicator
  ) {
    let falls = pointsFall(indicator, isTaken: syntax.isTaken)
    for (low, high) in zip(cover.ordered, cover.ordered.dropFirst()) {
      let (a, b) = (steps[low.index].points.value, steps[high.index].points.value)
      guard a != b, (a > b) != falls else { continue }
      let contrary = steps[(falls ? low : high).index]
      report(
        Self.pointsAgainstDirection(
          indicator, isTaken: syntax.isTaken, forMore: b > a, at: contrary.range, undirected: undirected(indicator)))
      break
    }
    // Of what is taken off, an item's points are the most that may be.
    guard !syntax.isTaken, let points = syntax.points, let most = steps.max(by: { $0.points.value < $1.points.value }),
      most.points.value < points.value
    else { return }
    report(Self.pointsNobodyEarns(points, most.points))
  }

  /// Warns when all points are for the worse side of an indicator, or are taken off for its better one.
  mutating func warnIfAgainstDirection(_ comparator: Comparator, _ syntax: ScoreItemSyntax, _ indicator: Indicator) {
    let isForMore: Bool
    switch comparator {
    case .atLeast, .above: isForMore = true
    case .atMost, .below: isForMore = false
    case .equal, .different: return
    }
    guard isForMore == pointsFall(indicator, isTaken: syntax.isTaken) else { return }
    report(
      Self.pointsAgainstDirection(
        indicator, isTaken: syntax.isTaken, forMore: isForMore, at: syntax.scoring.range,
        undirected: undirected(indicator)))
  }

  /// `từ 95% 3 điểm, từ 80% 2 điểm, từ 90% 1 điểm`
  static func stepsAgainstOrder(worse: ScoreItemSyntax.Step, better: ScoreItemSyntax.Step) -> Diagnostic {
    let (more, fewer) = (worse.points.value.decimalText(atMost: 6), better.points.value.decimalText(atMost: 6))
    return Diagnostic(
      .stepsAgainstOrder, at: .source(better.range),
      both(
        "a better result has fewer points here, \(fewer), than a worse one, \(more)",
        "kết quả tốt hơn mà chỉ được \(fewer) điểm, ít hơn \(more) điểm của kết quả kém hơn"),
      related: [Diagnostic.Related(.source(worse.range), both("the worse results", "kết quả kém hơn"))],
      help: [
        both(
          "mend the figures or the points; where the plan means it so, write both ends of each range, `from 80% to under 90%`",
          "sửa mức hoặc số điểm; nếu kế hoạch đúng là như vậy thì ghi cả hai đầu của mỗi khoảng, `từ 80% đến dưới 90%`")
      ])
  }

  /// `từ 80% 5 điểm, dưới 80% 10 điểm`; `undirected`: where the indicator could say that lower is better, which it does not.
  private static func pointsAgainstDirection(
    _ indicator: Indicator, isTaken: Bool, forMore: Bool, at range: SourceRange, undirected end: SourceRange?
  ) -> Diagnostic {
    let name = indicator.term.name
    let way =
      indicator.lowerIsBetter
      ? both("for `\(name)` lower is better", "với `\(name)`, càng thấp càng tốt")
      : end == nil
        ? both("for `\(name)` higher is better", "với `\(name)`, càng cao càng tốt")
        : both(
          "`\(name)` does not say `lower is better`, so higher is",
          "`\(name)` không ghi `càng thấp càng tốt` nên được hiểu là càng cao càng tốt")
    let more = forMore ? both("more of it", "kết quả cao hơn") : both("less of it", "kết quả thấp hơn")
    let points =
      isTaken
      ? both("points are taken off for \(more.en)", "\(more.vi) lại bị trừ nhiều điểm hơn")
      : both("\(more.en) has more points", "\(more.vi) lại được nhiều điểm hơn")
    return Diagnostic(
      .stepsAgainstOrder, .warning, at: .source(range),
      both("\(way.en), and here \(points.en)", "\(way.vi), mà ở đây \(points.vi)"),
      related: [Diagnostic.Related(.source(indicator.term.range), both("declared here", "khai báo ở đây"))],
      help: [
        both(
          "check the figures, the points, and which way of `\(name)` is better",
          "kiểm tra lại các mức, số điểm, và `\(name)` cao hay thấp là tốt")
      ],
      edits: (indicator.lowerIsBetter ? nil : end).map {
        [Diagnostic.Edit($0, both(" lower is better", " càng thấp càng tốt"))]
      } ?? [])
  }

  /// `10 điểm: từ 90% 8 điểm, dưới 90% 5 điểm`
  private static func pointsNobodyEarns(
    _ points: ScorecardSyntax.Points, _ most: ScorecardSyntax.Points
  ) -> Diagnostic {
    let (all, some) = (points.value.decimalText(atMost: 6), most.value.decimalText(atMost: 6))
    return Diagnostic(
      .pointsNobodyEarns, .warning, at: .source(points.range),
      both(
        "nobody can earn these \(all) points: the best step gives \(some)",
        "không đơn vị nào đạt được \(all) điểm này: mức cao nhất chỉ cho \(some) điểm"),
      related: [Diagnostic.Related(.source(most.range), both("the most that is given", "mức điểm cao nhất"))],
      help: [
        both(
          "mend the points of the item or those of its best step", "sửa số điểm của mục hoặc số điểm của mức cao nhất")
      ])
  }
}
