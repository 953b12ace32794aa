import Base

/// What sheets say of points without a number of them: `không chấm điểm`, `trừ 50% số điểm`, `thì điểm tính theo tỷ lệ`.
extension Parser {
  private static let noPoints: [[String]] = [
    ["không", "chấm", "điểm"], ["không", "được", "điểm"], ["không", "tính", "điểm"], ["không", "có", "điểm"],
    ["không", "cho", "điểm"], ["không", "được", "chấm", "điểm"], ["không", "được", "tính", "điểm"], ["không", "điểm"],
    ["no", "points"],
  ]

  /// The token behind `không chấm điểm`, where it stands at `place`.
  func noPoints(at place: Int) -> Int? {
    guard ["không", "no"].contains(word(place)), let words = Parser.noPoints.first(where: { says($0, at: place) })
    else {
      return nil
    }
    let end = place + words.count
    // `không chấm điểm khi số đơn quá hạn > 3` is a clause of its own.
    if standsNoPointsWhen(at: place) { return nil }
    let further =
      phrase(at: place).keywords.contains(.zeroBelow) || ["tối", "thưởng", "cộng", "trừ"].contains(word(end))
    return further ? nil : end
  }

  /// Whether a condition on other results stands at token `place` that takes all points of an item: `no points when late > 3`.
  func standsNoPointsWhen(at place: Int) -> Bool {
    let (keywords, length) = phrase(at: place)
    // `không có điểm nếu dưới 50%` is a step.
    return keywords.contains(.noPointsWhen) && !startsRange(at: place + length)
  }

  /// Whether `0 điểm` or `không chấm điểm` stands at token `place`.
  mutating func standsZeroPoints(at place: Int) throws(Mistake) -> Bool {
    if noPoints(at: place) != nil { return true }
    guard standsPoints(at: place) else { return false }
    return try rational(place).isZero
  }

  /// Whether `50% số điểm` stands at token `place`.
  func standsShareOfPoints(at place: Int) -> Bool {
    place + 2 < tokens.count && tokens[place].kind == .number && tokens[place + 1].kind == .percent
      && (phrase(at: place + 2).keywords.contains(.ofItsPoints) || says(["tổng", "số", "điểm"], at: place + 2))
  }

  /// Reads points, or how large a part of all of them: `2 điểm`, `50% số điểm`. The part is made points when all are known.
  mutating func pointsOrShare(isOff: Bool = false) throws(Mistake) -> ScorecardSyntax.Points {
    guard standsShareOfPoints(at: index) else { return try scorePoints() }
    let start = index
    let hundredths = try rational(index)
    index += 2
    if word(index) == "tổng" { advance() }
    _ = eat(.ofItsPoints)
    var points = ScorecardSyntax.Points(value: .zero, range: range(from: start))
    guard let share = try? hundredths.divided(by: .hundred), share <= .one else {
      report(.shareOfPoints(points.range))
      throw Mistake()
    }
    points.share = isOff ? (try? Rational.one.subtracting(share)) ?? share : share
    return points
  }

  /// Makes parts of all points numbers of them.
  mutating func settleShares(_ item: inout ScoreItemSyntax) {
    let all = item.points?.value ?? .zero
    if all.isZero, let part = share(in: item.scoring) {
      report(.shareOfNothing(part))
      item.scoring = .mistake(part)
    }
    func settled(_ points: ScorecardSyntax.Points) -> ScorecardSyntax.Points {
      guard let share = points.share, let value = try? all.multiplied(by: share) else { return points }
      return .init(value: value, range: points.range)
    }
    switch item.scoring {
    case .steps(let steps, let range):
      let settledSteps = steps.map { step in
        var step = step
        step.points = settled(step.points)
        return step
      }
      item.scoring = .steps(settledSteps, range)
    case .deduction(let points, let per, let range): item.scoring = .deduction(settled(points), per: per, range)
    case .addition(let points, let per, let range): item.scoring = .addition(settled(points), per: per, range)
    case .each(let points, let isMinus, let step, let partly, let from, let range):
      item.scoring = .each(settled(points), isMinus: isMinus, step: step, partly: partly, from: from, range)
    default: break
    }
  }

  /// Where a part of all points stands in how an item scores.
  private func share(in scoring: ScoreItemSyntax.Scoring) -> SourceRange? {
    switch scoring {
    case .steps(let steps, _): steps.first { $0.points.share != nil }?.points.range
    case .deduction(let points, _, _), .addition(let points, _, _), .each(let points, _, _, _, _, _):
      points.share == nil ? nil : points.range
    default: nil
    }
  }

  /// Reads `; dưới 90% không chấm điểm` behind `10 điểm nếu từ 90% trở lên`: steps, of which that is the first.
  mutating func furtherSteps(_ item: inout ScoreItemSyntax, in group: Scorecard.Group.Kind) throws(Mistake) {
    let next = behindRepeatedVerb(kind == .comma ? index + 1 : index)
    guard let points = item.points, kind == .comma || semicolon != nil,
      startsRange(at: next) || noPoints(at: next) != nil, !standsBandRange(at: next)
    else { return }
    var results = ScorecardSyntax.RangeSyntax(lower: nil, upper: nil, range: item.scoring.range)
    switch item.scoring {
    case .condition(let bounds, _):
      for (comparator, value) in bounds {
        switch comparator {
        case .atLeast, .above: results.lower = (comparator, value)
        case .atMost, .below: results.upper = (comparator, value)
        case .equal: (results.lower, results.upper) = ((.atLeast, value), (.atMost, value))
        case .different: return
        }
      }
    case .reached(let figure, _):
      results.lower = (.atLeast, figure)
      results.isBare = true
    default: return
    }
    let start = item.scoring.range
    let steps = try steps(from: .init(points: points, results: results, range: start), in: group)
    item.scoring = .steps(steps, start.joined(steps.last?.range ?? start))
  }

  /// Reads `dưới 90% trừ 50% số điểm` behind all points: what is left of them in that range, all of them outside it; nil where
  /// that does not stand next.
  mutating func partOffIfAny(
    _ points: ScorecardSyntax.Points?, _ start: Int
  ) throws(Mistake) -> ScoreItemSyntax.Scoring? {
    let first = at(.ifWord) ? afterPhrase : index
    guard let points, startsRange(at: first) else { return nil }
    let kept = (index, diagnostics.count, readings.count, quietThrough)
    _ = eat(.ifWord)
    let place = index
    if let results = try? rangeOf(points: false) {
      _ = eat(.colon)
      while Parser.givingWords.contains(word(index)) { advance() }
      if at(.deducting), standsShareOfPoints(at: afterPhrase) {
        var others = ScorecardSyntax.RangeSyntax(lower: nil, upper: nil, range: results.range)
        if let (comparator, value) = results.upper, results.lower == nil {
          others.lower = (comparator == .below ? .atLeast : .above, value)
        } else if let (comparator, value) = results.lower, results.upper == nil {
          others.upper = (comparator == .atLeast ? .below : .atMost, value)
        }
        if others.lower != nil || others.upper != nil {
          _ = eat(.deducting)
          let rest = try pointsOrShare(isOff: true)
          let whole = ScoreItemSyntax.Step(points: points, results: others, range: range(from: place))
          let part = ScoreItemSyntax.Step(points: rest, results: results, range: range(from: place))
          return .steps([whole, part], range(from: start))
        }
      }
    }
    goBack(to: kept.0, diagnostics: kept.1, readings: kept.2, quiet: kept.3)
    return nil
  }

  /// The token of `theo tỷ lệ` in `thì điểm tính theo tỷ lệ`, where that stands at `place`.
  func proportion(at start: Int) -> Int? {
    var place = start
    func skip() {
      while place - start < 9, Parser.givingWords.contains(word(place)),
        !phrase(at: place).keywords.contains(.inProportion)
      { place += 1 }
    }
    skip()
    if says(["số", "điểm"], at: place) { place += 2 } else if word(place) == "điểm" { place += 1 }
    if says(["đánh", "giá"], at: place) { place += 2 }
    skip()
    let (keywords, length) = phrase(at: place)
    guard keywords.contains(.inProportion) else { return nil }
    // `theo tỷ lệ so với đơn vị tốt nhất`
    return phrase(at: place + length).keywords.contains(.toTheBest) && place > start ? nil : place
  }

  /// The words of `, chậm thì trừ 50% số điểm`, which no result tells of.
  var unmeasured: Range<Int>? {
    let start = kind == .comma ? index + 1 : index
    var place = start
    while place < tokens.count, tokens[place].kind == .word, place - start < 10 {
      let (keywords, length) = phrase(at: place)
      if place > start, leadsToPoints(at: place) { return start..<place }
      if place > start, keywords.contains(.deducting),
        standsPoints(at: place + length) || standsShareOfPoints(at: place + length)
      {
        return start..<place
      }
      place += max(length, 1)
    }
    return nil
  }

  /// Steps of which one is in proportion: `từ 90% trở lên: 10 điểm; dưới 90% thì điểm tính theo tỷ lệ` is in proportion up to
  /// 90%, and `dưới 50%: 0 điểm` zero below.
  mutating func settleProportion(_ item: inout ScoreItemSyntax) {
    guard case .steps(let steps, let range) = item.scoring, let part = steps.first(where: \.isInProportion) else {
      return
    }
    let others = steps.filter { !$0.isInProportion }
    let zeros = others.filter(\.points.value.isZero)
    let whole = others.first { !$0.points.value.isZero }
    let zero = zeros.first
    func isSame(_ a: (comparator: Comparator, value: ExpressionSyntax)?, _ b: ExpressionSyntax?) -> Bool {
      guard let a, let b, a.comparator == .below else { return false }
      return text(a.value.range) == text(b.range)
    }
    let full =
      whole?.results.upper == nil && whole?.results.lower?.comparator == .atLeast ? whole?.results.lower?.value : nil
    let low = part.results.lower
    let isToFull = part.results.isRest || isSame(part.results.upper, full)
    let isFromZero =
      switch (low, zero) {
      case (nil, nil): true
      case (nil, let zero?): zero.results.lower == nil && zero.results.upper?.comparator == .below
      case (let low?, let zero?):
        low.comparator == .atLeast && (zero.results.isRest || isSame(zero.results.upper, low.value))
      default: false
      }
    guard let full, steps.count == 2 + zeros.count, zeros.count < 2, isToFull, isFromZero, item.zeroBelow == nil else {
      report(.proportionOfPart(part.range))
      item.scoring = .mistake(range)
      return
    }
    item.scoring = .proportion(.figure(full), range)
    item.zeroBelow = low?.value ?? zero?.results.upper?.value
  }
}

extension Diagnostic {
  /// `150% số điểm`
  static func shareOfPoints(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .unexpected, at: .source(range),
      Wording(en: "this is more than all points of the item", vi: "phần này nhiều hơn cả số điểm của tiêu chí"),
      help: [Wording(en: "write at most `100% of its points`", vi: "ghi nhiều nhất là `100% số điểm`")])
  }

  /// `mỗi vụ trừ 10% số điểm` of an item that does not say how many points it has.
  static func shareOfNothing(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .unexpected, at: .source(range),
      Wording(en: "it is not said of how many points this is a part", vi: "chưa ghi đây là phần của bao nhiêu điểm"),
      help: [
        Wording(
          en: "write the points of the item first, `10 points, minus 50% of its points …`, or the points themselves",
          vi: "ghi số điểm của tiêu chí ở trước, `10 điểm, … trừ 50% số điểm`, hoặc ghi thẳng số điểm")
      ])
  }

  /// `10 điểm, chậm thì trừ 50% số điểm`
  static func unmeasuredCase(_ range: SourceRange, _ written: String) -> Diagnostic {
    Diagnostic(
      .unexpected, at: .source(range),
      Wording(
        en: "`\(written)`: no figure says when that is so",
        vi: "`\(written)`: không có con số nào cho biết khi nào là như vậy"),
      help: [
        Wording(
          en:
            "write the figure, `if below 90% minus 50% of its points`, or make an item of its own in a `deduction group \"…\"`, of "
            + "an indicator that says so",
          vi:
            "ghi mức, `nếu dưới 90% thì trừ 50% số điểm`, hoặc ghi thành một tiêu chí riêng trong `nhóm điểm trừ \"…\"`, theo chỉ "
            + "số cho biết việc đó")
      ])
  }

  /// `từ 60% đến dưới 90% thì điểm tính theo tỷ lệ`, where nothing says from which result on there are all points.
  static func proportionOfPart(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .unexpected, at: .source(range),
      Wording(
        en: "it is not said from which result on there are all points, or below which there are none",
        vi: "chưa rõ từ kết quả nào thì được đủ điểm, hoặc dưới kết quả nào thì không có điểm"),
      help: [
        Wording(
          en:
            "write `from 90% or more: 10 points, below 90% in proportion`, with `below 50%: 0 points` behind it where the plan "
            + "says so, or `10 points in proportion up to 90% zero below 50%`",
          vi:
            "viết `từ 90% trở lên: 10 điểm; dưới 90% thì điểm tính theo tỷ lệ`, thêm `dưới 50%: 0 điểm` nếu kế hoạch ghi như "
            + "vậy, hoặc `10 điểm theo tỷ lệ, tối đa khi đạt 90% không điểm nếu dưới 50%`")
      ])
  }
}
