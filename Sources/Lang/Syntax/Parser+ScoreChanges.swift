import Base

/// Points on top for what is beyond a figure, parts of a target, and several changes of points in one item.
extension Parser {
  /// Reads `đạt 100% chỉ tiêu trở lên: 5 điểm`, all points where the target is met; nil where no part of a target stands next.
  mutating func partOfTarget(
    _ start: Int, in group: Scorecard.Group.Kind
  ) throws(Mistake) -> (scoring: ScoreItemSyntax.Scoring, points: ScorecardSyntax.Points?)? {
    guard let end = partOfTarget(at: index) else { return nil }
    let part = range(from: start, count: end.place - start)
    index = end.place
    guard end.isWhole else {
      report(.partOfTarget(part, text(part)))
      throw Mistake()
    }
    try givingWords(in: group)
    let points = try scorePoints()
    let place = range(from: start)
    try noneBelowTarget()
    return (.ifTarget(place), points)
  }

  /// Reads `, dưới 100% chỉ tiêu: 0 điểm`, which says no more than that a target that is missed gives nothing.
  private mutating func noneBelowTarget() throws(Mistake) {
    let next = kind == .comma ? index + 1 : index
    guard let end = partOfTarget(at: next) else { return }
    let colon = end.place < tokens.count && tokens[end.place].kind == .colon ? end.place + 1 : end.place
    var place = colon
    while Parser.givingWords.contains(word(place)) { place += 1 }
    guard end.isBelowWhole, try standsZeroPoints(at: place) else {
      let range = range(next, end.place)
      index = end.place
      report(.partOfTarget(range, text(range)))
      throw Mistake()
    }
    if !eat(.comma) { _ = eatSemicolon() }
    index = place
    _ = try scorePoints()
  }

  /// The token behind `đạt từ 100% chỉ tiêu trở lên`, where a part of a target stands at `start`, and whether it is all of it.
  func partOfTarget(at start: Int) -> (place: Int, isWhole: Bool, isBelowWhole: Bool)? {
    var place = start
    var isBelow = false
    var isRange = false
    while place < tokens.count, tokens[place].kind != .number {
      let (keywords, length) = phrase(at: place)
      guard place - start < 8 else { return nil }
      if keywords.contains(.below) {
        isBelow = true
      } else if !keywords.contains(where: { [.reaches, .from, .ifWord, .atLeast, .comesTo].contains($0) }) {
        return nil
      }
      place += max(length, 1)
    }
    func behindShare() -> Bool {
      guard place + 1 < tokens.count, tokens[place].kind == .number, tokens[place + 1].kind == .percent else {
        return false
      }
      place += 2
      return true
    }
    guard place < tokens.count else { return nil }
    let number = place
    guard behindShare() else { return nil }
    if phrase(at: place).keywords.contains(where: { [.to, .toUnder, .upTo].contains($0) }) {
      isRange = true
      place += phrase(at: place).length
      if phrase(at: place).keywords.contains(.below) { place += phrase(at: place).length }
      guard behindShare() else { return nil }
    }
    let isTarget =
      says(["chỉ", "tiêu"], at: place) || says(["kế", "hoạch"], at: place) || says(["of", "its", "target"], at: place)
      || says(["of", "the", "target"], at: place)
    guard isTarget else { return nil }
    place += word(place) == "of" ? 3 : 2
    for words in [["kế", "hoạch"], ["được", "giao"], ["giao"], ["đề", "ra"]] where says(words, at: place) {
      place += words.count
    }
    let isMore = phrase(at: place).keywords.contains { [.orMore, .orBetter].contains($0) }
    if isMore { place += phrase(at: place).length }
    let isHundred = stream.value(ofNumber: number) == "100"
    return (place, isHundred && !isBelow && !isRange, isHundred && isBelow && !isMore)
  }

  /// Reports further points for each behind those of an item, as an item is of one indicator: `mỗi vụ trừ 2 điểm, mỗi vụ
  /// nghiêm trọng trừ 5 điểm`.
  mutating func refuseSecondChange(_ scoring: ScoreItemSyntax.Scoring) {
    switch scoring {
    case .addition, .deduction, .each: break
    default: return
    }
    let next = kind == .comma ? index + 1 : index
    guard kind == .comma || semicolon != nil, most(at: next) == nil else { return }
    let isChange =
      startsEach(at: next) && !standsPointsAlone(at: next)
      || phrase(at: next).keywords.contains(.deducting) && standsPoints(at: next + phrase(at: next).length)
    guard isChange else { return }
    if !eat(.comma) { _ = eatSemicolon() }
    let start = index
    let kept = (diagnostics.count, readings.count, quietThrough)
    if startsEach(at: start), !at(.adding) {
      if (try? eachFirst(start)) == nil { index = start }
    } else {
      _ = eat(.deducting) || eat(.adding)
      if let points = try? scorePoints(), (try? change(points, isMinus: true, start)) == nil { index = start }
    }
    let end = max(index, start + 1)
    goBack(to: end, diagnostics: kept.0, readings: kept.1, quiet: kept.2)
    report(.secondChange(range(start, end), first: scoring.range))
  }

  private func standsPointsAlone(at place: Int) -> Bool {
    phrase(at: place).keywords.contains(.adding) && !standsPoints(at: place + phrase(at: place).length)
  }

  /// Whether a further item stands next in a group on top of the total or off it: `mỗi vụ vi phạm trừ 2 điểm, mỗi đơn thư trừ 1
  /// điểm`, where the one before says no more than that.
  mutating func standsFurtherEach(behind item: ScoreItemSyntax, in group: Scorecard.Group.Kind?) -> Bool {
    guard let group, group != .plain, item.leavesOutMeasure, kind == .comma || semicolon != nil else { return false }
    switch item.scoring {
    case .addition(_, nil, _), .deduction(_, nil, _): break
    default: return false
    }
    let next = kind == .comma ? index + 1 : index
    let (keywords, length) = phrase(at: next)
    guard keywords.contains(.forEach), !keywords.contains(.perCase), !keywords.contains(.eachItem) else { return false }
    return next + length < tokens.count && tokens[next + length].kind == .word
  }

  /// Asks what points on top are that begin beyond a figure: `từ 90% trở lên: 10 điểm, cứ vượt 1% được cộng 0.5 điểm`.
  mutating func askOnTop(
    _ start: Int, _ figure: ExpressionSyntax?, isBelow: Bool?, _ step: SourceRange, of name: PlacedName?,
    ofTarget: Bool = false
  ) throws(Mistake) {
    _ = eat(.adding)
    let points = try scorePoints()
    var most: ScorecardSyntax.Points?
    if let place = self.most(at: kind == .comma ? index + 1 : index) {
      if !eat(.comma) { _ = eatSemicolon() }
      index = place
      most = try scorePoints()
    }
    report(
      .onTopBeyond(
        range(from: start),
        OnTop(
          name: name.map { text($0.range) } ?? "", points: points.value, step: text(step),
          figure: figure.map { text($0.range) }, isBelow: isBelow ?? false, most: most?.value, ofTarget: ofTarget)))
  }

  struct OnTop {
    var name: String
    var points: Rational
    var step: String
    var figure: String?
    var isBelow: Bool
    var most: Rational?
    /// It is beyond a target of which the indicator says how much is reached.
    var ofTarget = false
  }
}

extension Diagnostic {
  /// `từ 80% đến dưới 100% chỉ tiêu: 3 điểm`
  static func partOfTarget(_ range: SourceRange, _ written: String) -> Diagnostic {
    Diagnostic(
      .unexpected, at: .source(range),
      Wording(
        en: "`\(written)`: only `100% of its target` is read, which is that the target is met",
        vi: "`\(written)`: chỉ đọc được `100% chỉ tiêu`, nghĩa là đạt chỉ tiêu"),
      help: [
        Wording(
          en: "write the figures that this comes to: of a target of 90%, 80% of it is `from 72%`",
          vi: "ghi mức tính ra được: chỉ tiêu 90% thì 80% chỉ tiêu là `từ 72%`"),
        Wording(
          en:
            "where the indicator itself says how much of the target is reached, leave `of its target` out: `from 80%`",
          vi: "chính chỉ số cho biết đạt bao nhiêu phần của chỉ tiêu thì bỏ chữ `chỉ tiêu`: `từ 80%`"),
      ])
  }

  /// `mỗi vụ trừ 2 điểm, mỗi vụ nghiêm trọng trừ 5 điểm`
  static func secondChange(_ range: SourceRange, first: SourceRange) -> Diagnostic {
    Diagnostic(
      .unexpected, at: .source(range),
      Wording(
        en: "an item is of one indicator, and changes its points for each in one way",
        vi: "mỗi tiêu chí chấm theo một chỉ số, chỉ cộng hoặc trừ theo một cách"),
      related: [Diagnostic.Related(.source(first), Wording(en: "the first", vi: "cách thứ nhất"))],
      help: [
        Wording(
          en:
            "give the second an item of its own, of what it counts: in a `deduction group \"…\"` items take points off the total",
          vi:
            "ghi cách thứ hai thành một tiêu chí riêng, theo chỉ số đếm việc đó: trong `nhóm điểm trừ \"…\"` các tiêu chí trừ "
            + "vào tổng điểm")
      ])
  }

  /// `cứ vượt 1% được cộng 0.5 điểm`
  static func onTopBeyond(_ range: SourceRange, _ asked: Parser.OnTop) -> Diagnostic {
    let points = asked.points.decimalText(atMost: 6)
    let figure = asked.figure ?? "90%"
    let name = asked.name.isEmpty ? "…" : asked.name
    let most = asked.most.map { $0.decimalText(atMost: 6) }
    let way = asked.isBelow ? Wording(en: "below", vi: "dưới") : Wording(en: "above", vi: "trên")
    let bonus = Wording(
      en: "bonus \(name) \(most ?? "5") points plus \(points) points for each \(asked.step) \(way.en) \(figure)",
      vi: "điểm thưởng \(name) \(most ?? "5") điểm cộng \(points) điểm cho mỗi \(asked.step) \(way.vi) \(figure)")
    let isKnown = most != nil && asked.figure != nil && !asked.name.isEmpty
    if asked.ofTarget, let most {
      let each = Wording(
        en: "\(most) points plus \(points) points for each \(asked.step) \(way.en) 100%",
        vi: "\(most) điểm cộng \(points) điểm cho mỗi \(asked.step) \(way.vi) 100%")
      return Diagnostic(
        .unexpected, at: .source(range),
        Wording(en: "it is not said beyond which figure these points begin", vi: "chưa ghi cộng điểm kể từ mức nào"),
        help: [
          Wording(
            en: "where the indicator says how much of the target is reached, all of it is 100%: `\(each.en)`",
            vi: "nếu chỉ số cho biết đạt bao nhiêu phần trăm chỉ tiêu thì chỉ tiêu là 100%: `\(each.vi)`")
        ], edits: [Edit(range, each)])
    }
    return Diagnostic(
      .unexpected, at: .source(range),
      asked.figure == nil
        ? Wording(
          en: "it is not said beyond which figure these points begin", vi: "chưa ghi cộng điểm kể từ mức nào")
        : Wording(
          en: "these points may come on top of the total, or be part of the points of the item",
          vi: "số điểm này có thể cộng thêm vào tổng điểm, cũng có thể nằm trong số điểm của tiêu chí"),
      help: [
        Wording(
          en: "on top of the total, with the most that may come: `\(bonus.en)`",
          vi: "nếu cộng thêm vào tổng, ghi cả mức cộng nhiều nhất: `\(bonus.vi)`"),
        Wording(
          en: "within the points of the item: `10 points linearly from 90% to 100%`, or steps",
          vi: "nếu nằm trong số điểm của tiêu chí: `10 điểm tăng đều từ 90% đến 100%`, hoặc ghi từng bậc"),
      ],
      edits: isKnown ? [Edit(range, Wording(en: "\n  " + bonus.en, vi: "\n  " + bonus.vi))] : [])
  }
}
