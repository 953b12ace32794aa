import Base

/// Points for one of what is counted, which in groups of points on top or off are for each: `01 vụ cháy trừ 3 điểm`, `để xảy ra 01
/// vụ cháy: trừ 3 điểm/vụ`.
extension Parser {
  /// The token behind `để xảy ra`, `xảy ra`, `có xảy ra`, where that stands at `place`.
  func behindHappening(at place: Int) -> Int? {
    [["để", "xảy", "ra"], ["có", "xảy", "ra"], ["xảy", "ra"]].first { says($0, at: place) }.map { place + $0.count }
  }

  /// The token of what is counted behind `1`, `01` or `một`, where that stands at `place`.
  func behindOne(at place: Int) -> Int? {
    guard place + 1 < tokens.count, tokens[place + 1].kind == .word, !tokens[place + 1].startsLine else { return nil }
    return word(place) == "một" || wholeNumber(at: place) == 1 ? place + 1 : nil
  }

  /// Whether `01 vụ cháy trừ 3 điểm` stands at token `place`: one of what is counted, and what it takes or adds.
  func standsOneEach(at place: Int) -> Bool {
    guard let counted = behindOne(at: place), !phrase(at: counted).keywords.contains(.scorePoints) else { return false }
    var next = counted
    while next < tokens.count, next - counted < 12, next == counted || !tokens[next].startsLine {
      if tokens[next].kind == .colon {
        next += 1
        while Parser.givingWords.contains(word(next)) { next += 1 }
        return changesPoints(at: next)
      }
      guard tokens[next].kind == .word else { return false }
      if next > counted, changesPoints(at: next) || leadsToPoints(at: next) {
        while Parser.givingWords.contains(word(next)) { next += 1 }
        return changesPoints(at: next)
      }
      if startsRange(at: next) { return false }
      next += 1
    }
    return false
  }

  private func changesPoints(at place: Int) -> Bool {
    let (keywords, length) = phrase(at: place)
    return keywords.contains { [.adding, .deducting].contains($0) } && standsPoints(at: place + length)
  }

  /// Reads `01 vụ cháy trừ 3 điểm`, where that is all that an item says; whether it stands here.
  mutating func oneOf(_ item: inout ScoreItemSyntax, in group: Scorecard.Group.Kind) throws(Mistake) -> Bool {
    let start = index
    let kept = (diagnostics.count, readings.count, quietThrough)
    let happening = behindHappening(at: start)
    let first = happening ?? start
    guard group != .plain || happening != nil, standsOneEach(at: first) else {
      // `để xảy ra cháy: trừ 3 điểm/vụ`
      guard let happening, group != .plain, kind(happening - start) == .word else { return false }
      index = happening - 1
      try thereIs(&item, in: group)
      return true
    }
    index = first
    if try eachOf(&item, in: group), !standsFurtherStep { return true }
    // `01 vụ trừ 3 điểm, từ 02 vụ trở lên trừ 5 điểm` are steps.
    let isStep = index > first
    goBack(to: isStep ? first : start, diagnostics: kept.0, readings: kept.1, quiet: kept.2)
    return false
  }

  /// Whether behind a comma or a line's `;` a step of results goes on.
  private var standsFurtherStep: Bool {
    guard kind == .comma || semicolon != nil else { return false }
    let next = kind == .comma ? index + 1 : index
    return (startsRange(at: next) || next < tokens.count && tokens[next].kind == .number) && !standsBandRange(at: next)
  }

  /// Reports points off in a group of points on top, and the other way round, where nothing says from how many: `mỗi vụ trừ 3 điểm`.
  mutating func refuseAgainstGroup(_ item: ScoreItemSyntax, in group: Scorecard.Group.Kind) {
    guard item.points == nil, group != .plain, let change = item.scoring.change, change.isMinus != (group == .deduction)
    else { return }
    mention(.againstGroup(change.range, isMinus: change.isMinus))
  }

  /// Reads `/vụ`, `mỗi trường hợp` behind the points for one of what is counted, which says that once more.
  mutating func eatPerCase() throws(Mistake) {
    if !eat(.perCase) { _ = try caseIfAny() }
  }

  /// Asks whether points behind a number of what is counted, `2 vụ cháy trừ 3 điểm`, are for each so many or from so many on; nil
  /// where they are not of a number alone.
  mutating func askOfNumber(
    _ step: ScoreItemSyntax.Step, _ asked: TargetSyntax, in group: Scorecard.Group.Kind
  ) -> ScoreItemSyntax.Scoring? {
    guard group != .plain, step.results.isBare, let figure = step.results.lower?.value else { return nil }
    switch figure {
    case .number, .quantity: break
    default: return nil
    }
    let written = text(asked.range)
    let isThere = written.lowercased().hasPrefix("có ")
    let bare = isThere ? String(written.dropFirst(3)) : written
    report(
      .eachOrFrom(
        asked.range, text(figure.range), bare, step.points, isOne: figure.isOne, isMinus: group == .deduction))
    return .mistake(asked.range)
  }
}

extension ExpressionSyntax {
  var isOne: Bool {
    switch self {
    case .number(let value, _, _), .quantity(let value, _, _, _): value == .one
    default: false
    }
  }
}

extension ScoreItemSyntax.Scoring {
  /// Whether points are taken off for each case, or added, and where that is said.
  fileprivate var change: (isMinus: Bool, range: SourceRange)? {
    switch self {
    case .deduction(_, _, let range): (true, range)
    case .addition(_, _, let range): (false, range)
    case .each(_, let isMinus, _, _, _, let range): (isMinus, range)
    default: nil
    }
  }
}

extension Diagnostic {
  /// `nhóm điểm thưởng`: `mỗi vụ trừ 3 điểm`
  fileprivate static func againstGroup(_ range: SourceRange, isMinus: Bool) -> Diagnostic {
    Diagnostic(
      .eachOrOnce, at: .source(range),
      isMinus
        ? Wording(
          en: "points are taken off here in a group of points on top of the total, and it is not said from how many",
          vi: "nhóm này là điểm cộng thêm, ở đây lại trừ điểm mà không nói trừ từ bao nhiêu")
        : Wording(
          en: "points are added here in a group of points that are taken off the total",
          vi: "nhóm này là điểm trừ, ở đây lại cộng điểm"),
      help: [
        Wording(
          en: "put it into the group that it is of: `deduction group` for points off, `bonus group` for points on top",
          vi: "đưa vào đúng nhóm: trừ điểm thì vào `nhóm điểm trừ`, cộng điểm thì vào `nhóm điểm thưởng`")
      ])
  }

  /// `2 vụ cháy trừ 3 điểm`, `có 1 sáng kiến: cộng 2 điểm`; `counted`: the number with what it counts.
  static func eachOrFrom(
    _ range: SourceRange, _ figure: String, _ counted: String, _ points: ScorecardSyntax.Points, isOne: Bool,
    isMinus: Bool
  ) -> Diagnostic {
    let end = SourceRange(file: points.range.file, lower: Int(points.range.upper), upper: Int(points.range.upper))
    let value = points.value.decimalText(atMost: 6)
    let change = isMinus ? Wording(en: "minus", vi: "trừ") : Wording(en: "plus", vi: "cộng")
    let each =
      isOne
      ? Wording(
        en: "for each write `\(change.en) \(value) points per case` behind it",
        vi: "nếu cho mỗi trường hợp thì viết thêm `mỗi trường hợp` sau số điểm")
      : Wording(
        en:
          "for each \(figure) write `\(change.en) \(value) points for each \(figure)` behind the name of the indicator",
        vi: "nếu cứ mỗi \(figure) thì viết `cứ mỗi \(figure) \(change.vi) \(value) điểm` sau tên chỉ số")
    return Diagnostic(
      .eachOrOnce, at: .source(range),
      Wording(
        en: "this may be \(value) points for each \(figure), or once from \(figure) on",
        vi:
          "có thể là cứ mỗi \(figure) thì \(value) điểm, cũng có thể là \(value) điểm một lần khi có từ \(figure) trở lên"
      ),
      help: [
        each,
        Wording(
          en: "once, from so many on: `từ \(counted) trở lên: …`",
          vi: "nếu chỉ tính một lần thì viết `từ \(counted) trở lên: …`"),
      ],
      edits: [
        isOne
          ? Edit(end, Wording(en: " per case", vi: " mỗi trường hợp"))
          : Edit(range, Wording(same: "từ \(counted) trở lên"))
      ])
  }
}
