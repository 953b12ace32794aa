import Base

/// Steps of what is counted: `không có: 5 điểm, có 1 vụ: 3 điểm, có từ 2 vụ trở lên: 0 điểm`, and what is missing of it.
extension Parser {
  /// Whether `có 1 vụ` or `có từ 2 vụ` stands at token `place`, and no points, `có 5 điểm`.
  func standsSomeCases(at place: Int) -> Bool {
    guard word(place) == "có", place + 1 < tokens.count, !standsPoints(at: place + 1) else { return false }
    if tokens[place + 1].kind == .number { return true }
    let (keywords, length) = phrase(at: place + 1)
    guard keywords.contains(where: { $0 == .from || $0.comparator != nil }) else { return false }
    return place + 1 + length < tokens.count && tokens[place + 1 + length].kind == .number
  }

  /// Reads `có 1 vụ`, `có 1 đến 2 vụ`, `có từ 2 vụ trở lên`: a number alone is just so many.
  mutating func someCases(_ start: Int) throws(Mistake) -> ScorecardSyntax.RangeSyntax {
    advance()
    guard kind == .number else {
      var range = try rangeOf(points: false)
      range.range = self.range(from: start)
      return range
    }
    let figure = try figure()
    if eatOrMore() { return .init(lower: (.atLeast, figure), upper: nil, range: range(from: start)) }
    if kind == .minus, kind(1) == .number {
      advance()
    } else if !eat(.to), !eat(.upTo) {
      var cases = ScorecardSyntax.RangeSyntax(
        lower: (.atLeast, figure), upper: (.atMost, figure), range: range(from: start))
      cases.isCases = true
      return cases
    }
    let last = try self.figure()
    return .init(lower: (.atLeast, figure), upper: (.atMost, last), range: range(from: start))
  }

  /// The token behind `không có`, `không có vụ nào`, where that and its points stand at `place`.
  func noneStep(at place: Int) -> Int? {
    guard phrase(at: place).keywords.contains(.thereIsNo) || says(["không", "có"], at: place) else { return nil }
    return denial(at: place)
  }

  /// Reads `không có: 5 điểm`, none of what is counted, and behind it `có: 0 điểm`, at least one; nil where neither stands next.
  mutating func caseStep(
    _ start: Int, behind steps: [ScoreItemSyntax.Step], in group: Scorecard.Group.Kind
  ) throws(Mistake) -> ScoreItemSyntax.Step? {
    if let end = noneStep(at: index) {
      index = end
      return try step(.none(range(from: start)), start, in: group)
    }
    guard !steps.isEmpty, yesAndNo(at: index) else { return nil }
    advance()
    let place = range(from: start)
    let one = ExpressionSyntax.number(.one, digits: "1", place)
    return try step(.init(lower: (.atLeast, one), upper: nil, range: place), start, in: group)
  }

  /// How much a step is beyond a figure: `1%`, `1 báo cáo`; behind `mỗi` a name alone is one of it.
  mutating func stepBeyond() throws(Mistake) -> ExpressionSyntax {
    guard kind == .word else { return try figure() }
    let name = try caseName()
    return .quantity(.one, scale: nil, unit: name, name.range)
  }

  /// Reads `so với chỉ tiêu` behind `cứ tăng 1%`; whether it stands there and the name before is of what is reached of a target.
  private mutating func eatAgainstTarget(_ start: Int) -> Bool {
    guard says(["so", "với"], at: index) else { return false }
    let what = [["chỉ", "tiêu"], ["kế", "hoạch"], ["mức", "được", "giao"], ["dự", "toán"]]
    guard let words = what.first(where: { says($0, at: index + 2) }) else { return false }
    index += 2 + words.count
    for words in [["kế", "hoạch"], ["được", "giao"], ["giao"], ["đề", "ra"]] where says(words, at: index) {
      index += words.count
    }
    let name = start > 0 && tokens[start - 1].kind == .colon ? word(start - 2) : word(start - 1)
    return name.map { $0.contains("chỉ tiêu") || $0.contains("kế hoạch") || $0.contains("dự toán") } ?? false
  }

  /// Reads `vượt 1% được cộng 0.5 điểm` behind `cứ`, where no figure stands before, and asks for it; nil where that does not
  /// stand next.
  mutating func eachBeyond(_ start: Int) throws(Mistake) -> ScoreItemSyntax.Scoring? {
    let kept = (index, diagnostics.count, readings.count, quietThrough)
    guard let isBelow = wayBeyond(), kind == .number else {
      goBack(to: kept.0, diagnostics: kept.1, readings: kept.2, quiet: kept.3)
      return nil
    }
    let step = try figure()
    _ = eat(.orPartOfIt)
    let ofTarget = eatAgainstTarget(start)
    _ = eat(.colon)
    while Parser.givingWords.contains(word(index)) { advance() }
    if at(.adding) {
      try askOnTop(start, nil, isBelow: isBelow, step.range, of: nil, ofTarget: ofTarget)
    } else {
      try expect(.deducting)
      _ = try scorePoints()
      report(.offBeyondNothing(range(from: start)))
    }
    return .mistake(range(from: start))
  }
}

extension ScorecardSyntax.RangeSyntax {
  /// `không có`
  static func none(_ place: SourceRange) -> ScorecardSyntax.RangeSyntax {
    var none = ScorecardSyntax.RangeSyntax(lower: nil, upper: nil, range: place)
    none.isNone = true
    return none
  }
}

extension Diagnostic {
  /// `có 1 sáng kiến: 3 điểm`, and no other step.
  static func casesAlone(_ range: SourceRange, _ figure: String) -> Diagnostic {
    Diagnostic(
      .eachOrOnce, at: .source(range),
      Wording(
        en: "this may be for just \(figure), for \(figure) and more, or for each",
        vi: "có thể là đúng \(figure), từ \(figure) trở lên, hoặc cứ mỗi \(figure)"),
      help: [
        Wording(
          en:
            "write `from \(figure) or more: …`, `exactly \(figure): …` beside other steps, or `plus … points per case`",
          vi:
            "viết `từ \(figure) trở lên: …`; đúng chừng ấy thì ghi thêm các bậc khác; cho mỗi trường hợp thì viết `cộng … điểm mỗi "
            + "trường hợp`")
      ], edits: [Edit(range, Wording(en: "from \(figure) or more", vi: "từ \(figure) trở lên"))])
  }

  /// `cứ thấp hơn 1% trừ 0.5 điểm` of an item that says nothing else.
  static func offBeyondNothing(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .unexpected, at: .source(range),
      Wording(
        en: "it is not said beyond which figure points are off", vi: "chưa ghi trừ điểm kể từ mức nào"),
      help: [
        Wording(
          en:
            "write the figure at which all points end: `10 points minus 0.5 points for each 1% below 70%`, or `above 5%`",
          vi: "ghi mức mà từ đó bắt đầu trừ: `10 điểm, cứ 1% dưới 70% trừ 0.5 điểm`, hoặc `trên 5%`")
      ])
  }
}
