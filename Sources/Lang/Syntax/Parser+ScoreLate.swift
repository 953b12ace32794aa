import Base

/// Steps of how many days something is late: `đúng hạn: 2 điểm; chậm từ 1 đến 3 ngày: 1 điểm; chậm trên 3 ngày: 0 điểm`.
extension Parser {
  /// Whether `đúng hạn: 2 điểm` stands at token `place`, and behind it how late something is.
  func standsOnTime(at place: Int) -> Bool {
    guard says(["đúng", "hạn"], at: place), place + 4 < tokens.count else { return false }
    let points = tokens[place + 2].kind == .colon ? place + 3 : place + 2
    guard standsPoints(at: points), noPoints(at: points) == nil else { return false }
    var next = points + 1 + phrase(at: points + 1).length
    if next < tokens.count, tokens[next].kind == .comma { next += 1 }
    return behindRepeatedVerb(next) > next
  }

  /// Reads those steps: on time is none late, and what is late by less than the first of them says is late by that.
  mutating func lateSteps(in group: Scorecard.Group.Kind) throws(Mistake) -> [ScoreItemSyntax.Step] {
    let start = index
    index += 2
    let place = range(from: start)
    _ = eat(.colon)
    let points = try scorePoints()
    let none = ExpressionSyntax.number(.zero, digits: "0", place)
    let results = ScorecardSyntax.RangeSyntax(lower: nil, upper: (.atMost, none), range: place)
    var steps = try steps(from: .init(points: points, results: results, range: range(from: start)), in: group)
    if steps.count > 1, let (comparator, figure) = steps[1].results.lower, comparator == .atLeast, figure.isOne {
      steps[1].results.lower = (.above, none)
    }
    return steps
  }

  /// Asks about `chậm trên 3 ngày hoặc không báo cáo: 0 điểm`: of who does not report there is no figure.
  mutating func refuseNoReport() throws(Mistake) {
    guard word(index) == "hoặc", ["không", "chưa"].contains(word(index + 1)) else { return }
    let start = index
    while !atEnd, kind == .word, !token.startsLine, !standsPoints(at: index) { advance() }
    report(.noReport(range(from: start), text(range(from: start))))
    throw Mistake()
  }
}

extension Diagnostic {
  /// `chậm trên 3 ngày hoặc không báo cáo: 0 điểm`
  static func noReport(_ range: SourceRange, _ written: String) -> Diagnostic {
    Diagnostic(
      .unexpected, at: .source(range),
      Wording(
        en: "`\(written)`: for those there is no figure, and no step tells of what has none",
        vi: "`\(written)`: trường hợp này không có con số, nên không bậc nào nói đến được"),
      help: [
        Wording(
          en: "leave these words out, and where no data means no points write `no data zero` on the next line",
          vi:
            "hãy bỏ mấy chữ này; nếu không có số liệu thì không được điểm, ghi ở dòng sau: `thiếu số liệu: không điểm`")
      ],
      edits: [Edit(range, "")])
  }
}
