import Base

/// Items that do not begin with their indicator: `không có đơn thư: 5 điểm`, `100% hộ ký cam kết được 10 điểm`, `mỗi sáng kiến được
/// cộng 2 điểm`.
extension Parser {
  /// Reads an item that does not begin with its indicator, up to its clauses; whether one stands here.
  mutating func ledItem(_ item: inout ScoreItemSyntax, in group: Scorecard.Group.Kind) throws(Mistake) -> Bool {
    let start = index
    guard kind == .word || kind == .number || kind == .atLeast || kind == .above else { return false }
    if try oneOf(&item, in: group) { return true }
    switch lead(at: index) {
    case .nothing:
      let none = try led(&item)
      item.scoring = .ifNone(none.range)
      item.saysChange = saysChange
      item.points = try pointsGiven(in: group)
      try elseBehindNone(&item, start)
    case .figure, .splitName, .aim:
      let asked = try led(&item)
      guard case .compare(let comparator, let written, let figure) = asked.requirement else {
        if case .nothing = asked.requirement { return true }
        throw missing(.missingComparator, Noun.comparator.wording)
      }
      var results = ScorecardSyntax.RangeSyntax(lower: nil, upper: nil, range: asked.range)
      switch comparator {
      case .atLeast, .above: results.lower = (comparator, figure)
      case .atMost, .below: results.upper = (comparator, figure)
      case .equal, .different: (results.lower, results.upper) = ((.atLeast, figure), (.atMost, figure))
      }
      results.isBare = written.form == .bare
      // `có từ 2 sáng kiến trở lên`
      if comparator == .atLeast, eatOrMore() { results.isBare = false }
      let points = try pointsGiven(in: group)
      let first = ScoreItemSyntax.Step(points: points, results: results, range: range(from: start))
      if group != .plain, results.isBare, kind == .over || at(.perCase) || at(.forEach) {
        // `có 01 vụ cháy: trừ 3 điểm/vụ`
        item.scoring = try change(points, isMinus: group == .deduction, start)
        try pointsOfMost(&item, in: group)
        return true
      }
      let steps = try steps(from: first, in: group)
      if steps.count == 1, let how = askOfNumber(first, asked, in: group) {
        (item.points, item.scoring) = (points, how)
        return true
      }
      item.points = steps.map(\.points).max { $0.value < $1.value }
      let how = alone(steps, item.points, start)
      item.scoring = group == .deduction ? how : try offBeyond(how, of: item.indicator)
      try nothingElseIfAny(item.scoring)
    default:
      if word(start) == "có", kind(1) == .word {
        try thereIs(&item, in: group)
      } else if startsEach(at: start), !at(.perCase), !at(.adding), word(start) != "thiếu" {
        return try eachOf(&item, in: group)
      } else {
        return false
      }
    }
    return true
  }

  /// The figure or `không có` before a name, and the name, which stands without what it says is measured.
  private mutating func led(_ item: inout ScoreItemSyntax) throws(Mistake) -> TargetSyntax {
    guard let statement = try ledStatement() else { throw missing(.missingName, Noun.indicator.wording) }
    item.indicator = statement.indicator
    item.leavesOutMeasure = statement.leavesOutMeasure
    item.title = textIfAny()
    return statement
  }

  /// Whether `trừ` or `cộng` stands before the points that follow.
  private var saysChange: Bool {
    var place = kind == .colon ? index + 1 : index
    while Parser.givingWords.contains(word(place)) { place += 1 }
    return phrase(at: place).keywords.contains { [.deducting, .adding].contains($0) }
  }

  /// `: 5 điểm`, `được cộng 5 điểm`, `(5 điểm)`
  private mutating func pointsGiven(in group: Scorecard.Group.Kind) throws(Mistake) -> ScorecardSyntax.Points {
    try givingWords(in: group)
    let isOpen = eat(.open)
    let points = try scorePoints()
    if isOpen { _ = eat(.close) }
    return points
  }

  /// `, có: 0 điểm`, `, mỗi vụ trừ 1 điểm`, behind the points of what is not there.
  private mutating func elseBehindNone(_ item: inout ScoreItemSyntax, _ start: Int) throws(Mistake) {
    let next = kind == .comma ? index + 1 : index
    if startsRange(at: next), kind == .comma || semicolon != nil, let points = item.points {
      // `không có đơn thư: 5 điểm; có 1 đơn: 3 điểm; từ 2 đơn trở lên: 0 điểm`
      let place = item.scoring.range
      let none = ScoreItemSyntax.Step(points: points, results: .none(place), range: place)
      let steps = try steps(from: none)
      item.points = steps.map(\.points).max { $0.value < $1.value }
      item.scoring = .steps(steps, range(from: start))
      return
    }
    if yesAndNo(at: next) {
      if !eat(.comma) { _ = eatSemicolon() }
      advance()
      _ = eat(.colon)
      let points = try scorePoints()
      if !points.value.isZero { mention(.yesOrNoPoints(points.range, .zero)) }
    } else if startsEach(at: next), !phrase(at: next).keywords.contains(.adding) {
      if !eat(.comma) { _ = eatSemicolon() }
      let each = try eachFirst(index)
      switch each {
      case .deduction?, .each(_, isMinus: true, _, _, _, _)?: item.scoring = each ?? item.scoring
      default: throw missing(.missingWord, Wording(same: "`\(Keyword.deducting.phrases(language)[0])`"))
      }
    } else {
      try nothingElseIfAny(item.scoring)
    }
  }

  /// `có sáng kiến được công nhận: 2 điểm`, `cộng 1 điểm cho mỗi sáng kiến, tối đa 2 điểm`: at least one of what is counted, or so
  /// many for each.
  mutating func thereIs(_ item: inout ScoreItemSyntax, in group: Scorecard.Group.Kind) throws(Mistake) {
    let start = index
    advance()
    item.indicator = countedName()
    item.leavesOutMeasure = true
    let asked = range(from: start)
    item.title = textIfAny()
    let next = kind == .comma || kind == .colon ? index + 1 : index
    if startsEach(at: next), !phrase(at: next).keywords.contains(.adding) {
      index = next
      try eachBehind(&item, in: group)
      return
    }
    _ = eat(.colon)
    while Parser.givingWords.contains(word(index)) { advance() }
    let isMinus = group == .deduction && eat(.deducting)
    let isChange = isMinus || eat(.adding)
    let points = try pointsGiven(in: .plain)
    if at(.perCase) || at(.forEach) || kind == .over || word(index) == "per" {
      item.scoring = try change(points, isMinus: isMinus, start)
      try pointsOfMost(&item, in: group)
      return
    }
    if let most = most(at: kind == .comma ? index + 1 : index) {
      // Points are skipped, so that nothing follows from them.
      let behind = points.range
      if !eat(.comma) { _ = eatSemicolon() }
      index = most
      let limit = try scorePoints()
      report(.eachOrOnce(range(from: start), behind, points.value, limit.value, isMinus: isMinus))
      item.points = limit
      item.scoring = .mistake(asked)
      return
    }
    item.points = points
    item.scoring = .ifYes(asked)
    if isChange { item.givenOnce = points }
    if denial(at: kind == .comma ? index + 1 : index) != nil {
      if !eat(.comma) { _ = eatSemicolon() }
      if points.value.isZero, let none = try pointsOfDenial(anyWords: true) {
        (item.points, item.scoring) = (none, .ifNo(range(from: start)))
      } else {
        _ = try deniedIfAny(start)
      }
    }
  }

  /// `mỗi sáng kiến được cộng 2 điểm, tối đa 6 điểm`, where that is all that the item says.
  mutating func eachOf(
    _ item: inout ScoreItemSyntax, in group: Scorecard.Group.Kind
  ) throws(Mistake) -> Bool {
    let start = index
    let kept = (diagnostics.count, readings.count, quietThrough)
    guard let each = try eachFirst(start) else { return false }
    switch each {
    case .addition(let points, let name?, let range):
      (item.indicator, item.scoring) = (name, .addition(points, per: nil, range))
    case .deduction(let points, let name?, let range):
      (item.indicator, item.scoring) = (name, .deduction(points, per: nil, range))
    default:
      goBack(to: start, diagnostics: kept.0, readings: kept.1, quiet: kept.2)
      return false
    }
    item.leavesOutMeasure = true
    try pointsOfMost(&item, in: group)
    return true
  }

  /// `mỗi sáng kiến cộng 1 điểm, tối đa 2 điểm`, behind what there is.
  private mutating func eachBehind(
    _ item: inout ScoreItemSyntax, in group: Scorecard.Group.Kind
  ) throws(Mistake) {
    guard let each = try eachFirst(index) else { throw missing(.missingNumber, Noun.scorePoints.wording) }
    item.scoring = each
    try pointsOfMost(&item, in: group)
  }

  /// Reads the most that so many points for each come to, which are the points of an item of the total.
  private mutating func pointsOfMost(
    _ item: inout ScoreItemSyntax, in group: Scorecard.Group.Kind
  ) throws(Mistake) {
    try mostIfAny(&item)
    guard group == .plain else { return }
    switch item.scoring {
    case .addition, .each(_, isMinus: false, _, _, _, _): item.points = item.most
    default: break
    }
    if item.points == nil { item.points = try scorePoints() }
  }

  /// What is counted behind `có`: one name, or all words up to its points.
  private mutating func countedName() -> PlacedName {
    let start = index
    repeat {
      advance()
    } while !atEnd && !token.startsLine && !endsCounted
    let range = range(from: start)
    let words = text(range).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return PlacedName(text: TextFolding.nfc(words), key: TextFolding.matchKey(words), range: range)
  }

  /// Whether what stands next is no word of what is counted: a colon, or what leads to points.
  private var endsCounted: Bool {
    mutating get {
      if kind == .comma {
        return kind(1) != .word || most(at: index + 1) != nil || denial(at: index + 1) != nil
          || startsEach(at: index + 1)
      }
      guard kind == .word else { return true }
      return at(.deducting) || at(.adding) || leadsToPoints(at: index) || noPoints(at: index) != nil
    }
  }
}

extension Diagnostic {
  /// `có sáng kiến: cộng 1 điểm, tối đa 2 điểm`; `behind`: the points for each, or once.
  static func eachOrOnce(
    _ range: SourceRange, _ behind: SourceRange, _ points: Rational, _ limit: Rational, isMinus: Bool
  ) -> Diagnostic {
    let (points, limit) = (points.decimalText(atMost: 6), limit.decimalText(atMost: 6))
    let end = SourceRange(file: behind.file, lower: Int(behind.upper), upper: Int(behind.upper))
    let change = isMinus ? Wording(en: "minus", vi: "trừ") : Wording(en: "plus", vi: "cộng")
    return Diagnostic(
      .eachOrOnce, at: .source(range),
      Wording(
        en: "this may be \(points) points for each, at most \(limit), or \(points) once, however many there are",
        vi:
          "có thể là \(points) điểm cho mỗi trường hợp, nhiều nhất \(limit), cũng có thể chỉ \(points) điểm dù có bao nhiêu"
      ),
      help: [
        Wording(
          en:
            "for each write `\(change.en) \(points) points per case, at most \(limit) points`; once, `\(points) points` and "
            + "no `at most` behind it",
          vi:
            "nếu tính theo từng trường hợp thì viết `\(change.vi) \(points) điểm mỗi trường hợp, tối đa \(limit) điểm`; nếu chỉ "
            + "tính một lần thì viết `\(points) điểm`, bỏ phần `tối đa`"
        )
      ], edits: [Edit(end, Wording(en: " per case", vi: " mỗi trường hợp"))])
  }
}
