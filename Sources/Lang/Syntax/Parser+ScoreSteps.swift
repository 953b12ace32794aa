import Base

/// Points by steps of results, and what is off below where all points end.
extension Parser {
  /// What may stand between a range and the points that it gives.
  static let givingWords: Set<String?> = ["được", "thì", "chấm", "tính", "bị"]

  /// `tỷ lệ đúng hạn: từ 95% trở lên: 3 điểm; từ 90% đến dưới 95%: 2 điểm`: steps whose most points are those of the item; one
  /// alone is the condition of its points. nil where no range stands first.
  mutating func resultsFirst(
    in group: Scorecard.Group.Kind, of name: PlacedName
  ) throws(Mistake) -> (scoring: ScoreItemSyntax.Scoring, points: ScorecardSyntax.Points?)? {
    let place = kind == .colon ? index + 1 : index
    let isReached = phrase(at: place).keywords.contains(.reaches) && place + 1 < tokens.count
    guard
      startsRange(at: place) || startsNumberRange(at: place) || isReached || noneStep(at: place) != nil
        || partOfTarget(at: place) != nil || standsOnTime(at: place),
      !standsBandRange(at: place)
    else { return nil }
    if kind == .colon { advance() }
    let start = index
    if let met = try partOfTarget(start, in: group) {
      try nothingElseIfAny(met.scoring)
      return met
    }
    if let met = try pointsIfMet(start) { return met }
    let steps = standsOnTime(at: start) ? try lateSteps(in: group) : try steps(in: group)
    let most = steps.map(\.points).max { $0.value < $1.value }
    let how = alone(steps, most, start)
    let scoring = group == .deduction ? how : try offBeyond(how, of: name)
    try nothingElseIfAny(scoring)
    return (scoring, most)
  }

  /// `đạt: 5 điểm, không đạt: 0 điểm`: all points where the target is met; nil where that does not stand next.
  private mutating func pointsIfMet(
    _ start: Int
  ) throws(Mistake) -> (scoring: ScoreItemSyntax.Scoring, points: ScorecardSyntax.Points?)? {
    let colon = afterPhrase
    guard word(start) == "đạt", colon == start + 1, colon < tokens.count, tokens[colon].kind == .colon,
      standsPoints(at: colon + 1)
    else { return nil }
    index = colon + 1
    let points = try scorePoints()
    let next = kind == .comma ? index + 1 : index
    if says(["không", "đạt"], at: next), denial(at: next) == next + 2 {
      if !eat(.comma) { _ = eatSemicolon() }
      _ = try deniedIfAny(start)
    }
    return (.ifTarget(range(from: start)), points)
  }

  /// How an item scores by steps: one alone that gives all points says when the item has them.
  mutating func alone(
    _ steps: [ScoreItemSyntax.Step], _ points: ScorecardSyntax.Points?, _ start: Int
  ) -> ScoreItemSyntax.Scoring {
    if steps.count == 1, let asked = steps.first?.results, asked.isCases {
      return condition(asked, range(from: start))
    }
    guard steps.count == 1, let step = steps.first, step.points.value > .zero, step.points.value == points?.value else {
      return .steps(steps, range(from: start))
    }
    if step.results.isNone { return .ifNone(range(from: start)) }
    return condition(step.results, range(from: start))
  }

  /// All points for results in a range.
  mutating func condition(
    _ results: ScorecardSyntax.RangeSyntax, _ range: SourceRange
  ) -> ScoreItemSyntax.Scoring {
    if results.isCases, let figure = results.lower?.value {
      report(.casesAlone(results.range, text(figure.range)))
      return .mistake(range)
    }
    if results.isBare, let figure = results.lower?.value { return .reached(figure, range) }
    return .condition([results.lower, results.upper].compactMap { $0 }, range)
  }

  /// step (("," | ";")? step)*, where a step is `points range` or `range points`
  mutating func steps(
    from first: ScoreItemSyntax.Step? = nil, in group: Scorecard.Group.Kind = .plain
  ) throws(Mistake) -> [ScoreItemSyntax.Step] {
    var steps = first.map { [$0] } ?? []
    if first != nil, !goesOnInSteps() { return steps }
    repeat {
      let start = index
      if !steps.isEmpty, at(.otherwise) || at(.elseWord) {
        _ = eat(.otherwise) || eat(.elseWord)
        var rest = ScorecardSyntax.RangeSyntax(lower: nil, upper: nil, range: range(from: start))
        rest.isRest = true
        steps.append(try step(rest, start, in: group))
        return steps
      }
      index = behindRepeatedVerb(index)
      if let none = try caseStep(start, behind: steps, in: group) {
        steps.append(none)
        continue
      }
      if startsRange(at: index) || startsNumberRange(at: index) || at(.reaches) || at(.ifWord) {
        // `từ 90% trở lên: 40 điểm`
        _ = eat(.ifWord)
        steps.append(try step(try rangeOf(points: false), start, in: group))
        continue
      }
      let points = try scorePoints()
      _ = eat(.colon)
      _ = eat(.ifWord)
      let results = try rangeOf(points: false)
      steps.append(.init(points: points, results: results, range: range(from: start)))
    } while goesOnInSteps()
    return steps
  }

  /// The points of a range that has been read, or that they are in proportion.
  mutating func step(
    _ results: ScorecardSyntax.RangeSyntax, _ start: Int, in group: Scorecard.Group.Kind
  ) throws(Mistake) -> ScoreItemSyntax.Step {
    try refuseNoReport()
    if let place = proportion(at: kind == .colon ? index + 1 : index) {
      index = place
      _ = eat(.inProportion)
      var step = ScoreItemSyntax.Step(
        points: .init(value: .zero, range: range(from: start)), results: results, range: range(from: start))
      step.isInProportion = true
      return step
    }
    try givingWords(in: group)
    let isOff = at(.deducting) && standsShareOfPoints(at: afterPhrase) && eat(.deducting)
    return .init(points: try pointsOrShare(isOff: isOff), results: results, range: range(from: start))
  }

  /// What stands between a range, or what is there, and its points: `: được cộng`. Points are taken off, or come on top, only in
  /// a group of such points.
  mutating func givingWords(in group: Scorecard.Group.Kind) throws(Mistake) {
    _ = eat(.colon)
    while Parser.givingWords.contains(word(index)) { advance() }
    if group == .bonus { _ = eat(.adding) }
    if group == .deduction { _ = eat(.deducting) }
  }

  /// Whether a further step follows; reads what parts it from the one before. Ranges part themselves.
  private mutating func goesOnInSteps() -> Bool {
    let next = behindRepeatedVerb(kind == .comma ? index + 1 : index)
    if standsBandRange(at: next) || standsOffBeyond(at: next) { return false }
    if kind == .comma {
      if most(at: next) != nil || says(["không", "đạt"], at: next) { return false }
      advance()
      return true
    }
    if at(.otherwise) || at(.elseWord) {
      let end = afterPhrase < tokens.count && tokens[afterPhrase].kind == .colon ? afterPhrase + 1 : afterPhrase
      guard standsPoints(at: end) || leadsToPoints(at: end) || proportion(at: end) != nil else { return false }
      _ = eatSemicolon()
      return true
    }
    guard
      standsPoints(at: index) || noneStep(at: index) != nil || startsRange(at: next) || startsNumberRange(at: next)
    else { return false }
    if eatSemicolon() { return true }
    return atAny([.from, .below, .above]) != nil && standsPointsBehindRange
  }

  /// Whether a range stands next, and points behind it.
  private var standsPointsBehindRange: Bool {
    mutating get {
      let kept = (index, diagnostics.count, readings.count, quietThrough)
      defer { goBack(to: kept.0, diagnostics: kept.1, readings: kept.2, quiet: kept.3) }
      guard (try? rangeOf(points: false)) != nil else { return false }
      _ = eat(.colon)
      while Parser.givingWords.contains(word(index)) { advance() }
      return standsPoints(at: index)
    }
  }

  /// Whether what is off below, or above, the figure before stands at a token: `cứ thấp hơn 1% trừ 0.5 điểm`.
  private func standsOffBeyond(at place: Int) -> Bool {
    let (keywords, length) = phrase(at: place)
    if word(place) == "thiếu", phrase(at: place + 1).keywords.contains(.forEach) { return true }
    if word(place) == "cứ" || keywords.contains(.deducting) && standsPoints(at: place + length) { return true }
    // Of `mỗi vụ` it is not known from where on they count.
    guard keywords.contains(.forEach), place + length < tokens.count else { return false }
    return tokens[place + length].kind == .number
  }

  /// "," ("cứ"? "for each"? way? figure way? "minus" points | "minus" points "for each" figure way), behind the figure from which
  /// on an item has all points: so many are off for each so much below it.
  mutating func offBeyond(
    _ scoring: ScoreItemSyntax.Scoring, of name: PlacedName? = nil
  ) throws(Mistake) -> ScoreItemSyntax.Scoring {
    let bounds: [(comparator: Comparator?, value: ExpressionSyntax)]
    let whole: SourceRange
    switch scoring {
    case .condition(let asked, let range): (bounds, whole) = (asked.map { ($0.comparator, $0.value) }, range)
    case .reached(let figure, let range): (bounds, whole) = ([(nil, figure)], range)
    default: return scoring
    }
    let place = kind == .comma ? index + 1 : index
    guard standsOffBeyond(at: place), kind == .comma || eatSemicolon() || word(index) == "cứ" else { return scoring }
    let start = index
    _ = eat(.comma)
    var isBelow: Bool?
    var points: ScorecardSyntax.Points?
    if eat(.deducting) {
      points = try scorePoints()
      try expect(.forEach)
    } else {
      if word(index) == "cứ" { advance() }
      if word(index) == "thiếu" {
        advance()
        isBelow = true
      }
      _ = eat(.forEach)
    }
    isBelow = isBelow ?? wayBeyond()
    let step = try stepBeyond()
    let partly = eat(.orPartOfIt)
    if isBelow == nil { isBelow = wayBeyond() }
    if points == nil {
      _ = eat(.colon)
      while Parser.givingWords.contains(word(index)) { advance() }
      if at(.adding) {
        let figure = bounds.count == 1 ? bounds[0].value : nil
        try askOnTop(start, figure, isBelow: isBelow, step.range, of: name)
        return .mistake(whole)
      }
      try expect(.deducting)
      points = try scorePoints()
    }
    var range = whole
    range.upper = self.range(from: start).upper
    guard let points else { return scoring }
    guard let isBelow, bounds.count == 1, bounds[0].comparator ?? bounded(isBelow) == bounded(isBelow) else {
      report(.offBeyondWhat(self.range(from: start), isBelow))
      return .mistake(range)
    }
    return .each(
      points, isMinus: true, step: step, partly: partly, from: .init(isBelow: isBelow, figure: bounds[0].value), range)
  }

  /// How a figure is compared that points are off below, or else above.
  private func bounded(_ isBelow: Bool) -> Comparator { isBelow ? .atLeast : .atMost }

  /// Reads `thấp hơn`, `cao hơn`: whether what is worse lies below; nil where neither stands next.
  mutating func wayBeyond() -> Bool? {
    if eat(Keyword.below) || eat(.reducedBy) || eat(.missing) { return true }
    if eat(Keyword.above) || eat(.increasedBy) { return false }
    if ["hụt", "kém"].contains(word(index)) {
      advance()
      return true
    }
    return nil
  }
}

extension Diagnostic {
  /// `từ 70% trở lên: 10 điểm, cứ 1% trừ 0.5 điểm`; `isBelow`: what is said of where it is off, if anything.
  static func offBeyondWhat(_ range: SourceRange, _ isBelow: Bool?) -> Diagnostic {
    Diagnostic(
      .unexpected, at: .source(range),
      isBelow == nil
        ? Wording(
          en: "it is not said whether points are off below the figure before, or above it",
          vi: "chưa ghi trừ điểm khi thấp hơn hay khi cao hơn mức ghi ở trước")
        : Wording(
          en: "the figure before does not say from where on points are off",
          vi: "mức ghi ở trước không cho biết trừ điểm kể từ đâu"),
      help: [
        Wording(
          en:
            "write the figure at which all points end: `10 points minus 0.5 points for each 1% below 70%`, or `above 5%`",
          vi: "ghi mức mà từ đó bắt đầu trừ: `10 điểm, cứ 1% dưới 70% trừ 0.5 điểm`, hoặc `trên 5%`")
      ])
  }
}
