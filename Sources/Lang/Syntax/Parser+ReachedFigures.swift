import Base

/// Figures that conditions give without a comparison: `tỷ lệ đúng hạn đạt 95%`, `rate is 95%`.
extension Parser {
  /// Whether `đạt 95%`, `đạt từ 95%`, `reaches at least 95%` stands here, behind what it is said of.
  var standsReached: Bool {
    mutating get {
      guard at(.reaches), !keywords.contains(.meets), !statementMayFollow,
        !(conditionMayFollow && token.startsLine)
      else { return false }
      let next = afterPhrase
      return startsDigits(at: next)
    }
  }

  /// Whether `is 95%` stands here.
  var standsIsFigure: Bool {
    mutating get {
      ["is", "are"].contains(word(index)) && !statementMayFollow && !(conditionMayFollow && token.startsLine)
        && kind(1) == .number
    }
  }

  /// "reaches" (comparator sum | "from"? sum ("or" "more")?)
  mutating func reached(_ left: Tree, _ start: Int) throws(Mistake) -> Tree {
    _ = eat(.reaches)
    let isFrom = eat(.from)
    let comparator = try comparatorIfAny()?.0
    let right = try climb(.sum)
    let isMore = eatOrMore()
    let height = max(left.height, right.height) + 1
    let range = range(from: start)
    if let comparator = comparator ?? (isFrom || isMore ? .atLeast : nil) {
      return try tree(.comparison(left.expression, comparator, right.expression, range), height, start)
    }
    return try tree(.reached(left.expression, right.expression, range), height, start)
  }
}

extension Diagnostic {
  /// `rate is 95%`
  static func isFigure(_ range: SourceRange, _ written: String) -> Diagnostic {
    let figure = written.split(separator: " ").dropFirst().joined(separator: " ")
    return Diagnostic(
      .isFigure, at: .source(range),
      Wording(
        en: "`\(written)` may mean at least so much, or just that",
        vi: "`\(written)` có thể là ít nhất bằng vậy, hoặc đúng bằng vậy"),
      help: [
        Wording(
          en: "write `>= \(figure)`, where less is better `<= \(figure)`, or `= \(figure)`",
          vi: "viết `>= \(figure)` (chỉ số càng thấp càng tốt thì `<= \(figure)`), hoặc `= \(figure)`")
      ])
  }

  /// `trong 24 giờ kể từ khi "…"`
  static func hoursOfTask(_ range: SourceRange, _ written: String) -> Diagnostic {
    Diagnostic(
      .hoursOfTask, at: .source(range),
      Wording(
        en: "tasks are due on days, not after `\(written)`",
        vi: "thời hạn nhiệm vụ tính theo ngày, không theo `\(written)`"),
      help: [
        Wording(
          en: "write `within 1 day of …`, or `within 1 working day of …`, and the hours in a `note`",
          vi: "viết `trong 1 ngày kể từ …` hoặc `trong 1 ngày làm việc kể từ …`, và ghi số giờ vào `ghi chú`")
      ])
  }
}
