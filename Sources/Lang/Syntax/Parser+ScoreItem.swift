import Base

/// Items of scorecards, and how they score.
extension Parser {
  /// item = ("item" | "bonus") NAME ("of" NAME)? TEXT? points scoring itemClause*, where the points may be left out of what is
  /// of a group on top of the total or off it, and what counts may stand before the name: `không có đơn thư: 5 điểm`
  mutating func scoreItem(in group: Scorecard.Group.Kind = .plain) throws(Mistake) -> ScoreItemSyntax {
    let start = index
    if token.startsLine { clauseColumn = column(start) }
    let isBonus = eat(.bonus)
    if !isBonus || at(.item) { _ = eat(.item) }
    var item = ScoreItemSyntax(
      isBonus: isBonus, indicator: PlacedName(text: "", key: "", range: range(from: start)),
      scoring: .mistake(range(from: start)), range: range(from: start))
    item.documentation = documentation(before: start)
    let isLed = try ledItem(&item, in: group)
    if !isLed { item.indicator = try indicatorName() }
    do throws(Mistake) {
      if !isLed {
        if eat(.of) { item.denominator = try name(.denominator) }
        item.title = textIfAny()
        try pointsAndScoring(&item, in: group)
      }
      try mostIfAny(&item)
      settleShares(&item)
      settleProportion(&item)
      if group == .plain { refuseSecondChange(item.scoring) }
    } catch {
      item.scoring = .mistake(range(from: start))
      skip(.item)
    }
    var going = true
    while going {
      let clause = index
      do throws(Mistake) {
        going = try itemClause(&item)
        // The full stop of a sentence.
        if !going, kind == .point, kind(1) != .point { going = eat(.point) }
      } catch {
        if index == clause { advance() }
        skip(.item)
      }
    }
    refuseAgainstGroup(item, in: group)
    item.range = range(from: start)
    return item
  }

  /// The points of an item and how they are given, behind its name.
  private mutating func pointsAndScoring(
    _ item: inout ScoreItemSyntax, in group: Scorecard.Group.Kind
  ) throws(Mistake) {
    item.points = try itemPointsIfAny()
    let place = index
    let kept = (diagnostics.count, readings.count, quietThrough)
    if item.points == nil {
      if let first = try resultsFirst(in: group, of: item.indicator) {
        (item.scoring, item.points) = first
        return
      }
      item.points = try pointsOfYesIfAny()
      if item.points == nil, group == .plain, !startsEach(at: kind == .comma || kind == .colon ? index + 1 : index) {
        item.points = try scorePoints()
      }
    }
    if try eachWithLimit(&item) { return }
    let each = kind == .comma || kind == .colon || kind == .point ? index + 1 : index
    if word(each) == "thiếu", startsEach(at: each) { item.lacking = range(each, each + 1) }
    item.scoring = try offBeyond(try scoring(item.points), of: item.indicator)
    try furtherSteps(&item, in: group)
    try mostIfAny(&item)
    try nothingElseIfAny(item.scoring)
    guard item.points == nil, group == .plain else { return }
    // `mỗi mô hình cộng 2 điểm, tối đa 6 điểm`: the most is what the item gives.
    switch item.scoring {
    case .addition, .each(_, isMinus: false, _, _, _, _): item.points = item.most
    default: break
    }
    if item.points == nil {
      goBack(to: place, diagnostics: kept.0, readings: kept.1, quiet: kept.2)
      item.points = try scorePoints()
    }
  }

  /// The ways in which an item may score, by their first word.
  static let ways: [Keyword] = [
    .ifMet, .ifWord, .inProportion, .inSteps, .deducting, .adding, .asGiven, .linearly,
  ]

  /// `points`: all points of the item, which stand before.
  private mutating func scoring(_ points: ScorecardSyntax.Points?) throws(Mistake) -> ScoreItemSyntax.Scoring {
    if kind == .comma || kind == .colon || kind == .point, startsScoring(at: index + 1) {
      advance()
    } else if startsScoring(at: index) {
      _ = eatSemicolon()
    }
    if leadsToPoints(at: index), !standsPoints(at: index) {
      // `bị trừ 2 điểm mỗi vụ`
      let here = index
      while Parser.givingWords.contains(word(index)) { advance() }
      if !at(.deducting), !at(.adding) { index = here }
    }
    try refuseFormula()
    if let place = proportion(at: index) { index = place }
    let start = index
    if let part = try partOffIfAny(points, start) { return part }
    if standsBandRange(at: start) { return .unsaid(range(from: max(start - 1, 0))) }
    if at(.except), fits(.except, at: afterPhrase) { return .unsaid(range(from: max(start - 1, 0))) }
    if let each = try eachFirst(start) { return each }
    switch atAny(Parser.ways) {
    case .ifMet:
      _ = eat(.ifMet)
      return .ifTarget(range(from: start))
    case .ifWord:
      _ = eat(.ifWord)
      return try condition(start)
    case .inProportion:
      _ = eat(.inProportion)
      if eat(.toTheBest) { return .toTheBest(range(from: start)) }
      return .proportion(try ceiling(), range(from: start))
    case .inSteps:
      _ = eat(.inSteps)
      _ = eat(.colon)
      return .steps(try steps(), range(from: start))
    case .deducting:
      _ = eat(.deducting)
      return try change(try pointsOrShare(), isMinus: true, start)
    case .adding:
      _ = eat(.adding)
      return try change(try scorePoints(), isMinus: false, start)
    case .linearly:
      _ = eat(.linearly)
      try expect(.from)
      let low = try figure()
      if !eat(.to) { try expect(.upTo) }
      return .linear(low, try figure(), range(from: start))
    case .asGiven:
      _ = eat(.asGiven)
      return .asGiven(range(from: start))
    default:
      // `40 điểm từ 90% trở lên, 30 điểm từ 80% đến dưới 90%`: steps, the first of which has all points.
      if standsPoints(at: index) { return alone(try steps(), points, start) }
      if yesAndNo(at: index) { return try yesAndNo(points, start) }
      if let denied = try deniedIfAny(start) { return denied }
      if startsRange(at: index) {
        let kept = (diagnostics.count, readings.count, quietThrough)
        let results = try rangeOf(points: false)
        let isComma = kind == .comma
        let next = isComma ? index + 1 : index
        guard standsPoints(at: next) || startsRange(at: next), !standsBandRange(at: next), isComma || eatSemicolon(),
          let points
        else {
          if standsPoints(at: index) || kind == .colon || Parser.givingWords.contains(word(index)) {
            goBack(to: start, diagnostics: kept.0, readings: kept.1, quiet: kept.2)
            return alone(try steps(), points, start)
          }
          return condition(results, range(from: start))
        }
        _ = eat(.comma)
        let first = ScoreItemSyntax.Step(points: points, results: results, range: results.range)
        return .steps([first] + (try steps()), range(from: start))
      }
      if endsItem { return .unsaid(range(from: max(start - 1, 0))) }
      if let words = unmeasured {
        let place = range(words.lowerBound, words.upperBound)
        index = words.upperBound
        report(.unmeasuredCase(place, text(place)))
        throw Mistake()
      }
      throw missing(
        .missingWord,
        Wording(
          en: "how the points are given: `if met`, `if >= …`, `in proportion`, `in steps`, `minus …`, `plus …`, "
            + "`if yes`, `if none` or `as given`",
          vi: "cách chấm điểm: `nếu đạt chỉ tiêu`, `nếu >= …`, `theo tỷ lệ`, `theo bậc`, `trừ …`, `cộng …`, `nếu có`, "
            + "`nếu không có` hoặc `theo điểm chấm`"))
    }
  }

  /// Whether an item ends here: what may follow it stands next, or nothing.
  private var endsItem: Bool {
    mutating get {
      if atEnd || kind == .point && kind(1) != .point || atAny([.band, .item, .bonus]) != nil
        || standsBandRange(at: index)
        || at(.kind) && standsBareBand(at: afterPhrase)
      {
        return true
      }
      let clauses = Context.item.clauses + Context.scorecard.clauses
      return keywords.contains { ($0.startsDeclaration || clauses.contains($0)) && fits($0, at: afterPhrase) }
    }
  }

  /// Whether a way of scoring starts at token `place`.
  private mutating func startsScoring(at place: Int) -> Bool {
    let here = index
    defer { index = here }
    index = place
    return atAny(Parser.ways) != nil || at(.forEach) || at(.perCase) || word(place) == "cứ" || standsPoints(at: place)
      || startsRange(at: place) || yesAndNo(at: place) || denial(at: place) != nil || startsEach(at: place)
      || proportion(at: place) != nil || leadsToPoints(at: place)
  }

  /// figure ("or" "part" "of" "it")? (("below" | "above") figure)?, after "for each"
  mutating func each(
    _ points: ScorecardSyntax.Points, isMinus: Bool, _ start: Int
  ) throws(Mistake) -> ScoreItemSyntax.Scoring {
    let step = try figure()
    let partly = eat(.orPartOfIt)
    let from = try beyondIfAny()
    return .each(points, isMinus: isMinus, step: step, partly: partly, from: from, range(from: start))
  }

  /// comparator figure | "reaches" figure | "from" figure "to" "under"? figure
  private mutating func condition(_ start: Int) throws(Mistake) -> ScoreItemSyntax.Scoring {
    if let end = partOfTarget(at: index) {
      let part = range(from: index, count: end.place - index)
      index = end.place
      guard end.isWhole else {
        report(.partOfTarget(part, text(part)))
        throw Mistake()
      }
      return .ifTarget(range(from: start))
    }
    if eat(.reaches) {
      if at(.target) {
        // `nếu đạt chỉ tiêu` with words between.
        _ = eat(.target)
        return .ifTarget(range(from: start))
      }
      // `nếu đạt`, and nothing more: what it has to reach is its target's.
      guard kind == .number || startsRange(at: index) else { return .ifTarget(range(from: start)) }
      if !at(.from) {
        let comparator = try comparatorIfAny()?.0
        let bound = try figure()
        if comparator ?? .atLeast == .atLeast, eatOrMore() {
          return .condition([(.atLeast, bound)], range(from: start))
        }
        return comparator.map { .condition([($0, bound)], range(from: start)) } ?? .reached(bound, range(from: start))
      }
    }
    // `nếu đủ 12 kỳ`
    if word(index) == "đủ", kind(1) == .number {
      advance()
      return .condition([(.atLeast, try figure())], range(from: start))
    }
    if ["có", "đúng", "yes", "true", "any"].contains(word(index)), !startsRange(at: index) {
      let saysThere = ["có", "any"].contains(word(index))
      advance()
      return .ifYes(range(from: start), saysThere: saysThere)
    }
    if ["không", "sai", "no", "none", "false"].contains(word(index)), !startsRange(at: index) {
      let saysThere = word(index) != "sai" && word(index) != "false"
      advance()
      if word(index) == "có" { advance() }
      return .ifNo(range(from: start), saysThere: saysThere)
    }
    if at(.from) || startsRange(at: index) && standsSomeCases(at: index) {
      return condition(try rangeOf(points: false), range(from: start))
    }
    guard let (comparator, _) = try comparatorIfAny() else {
      throw missing(.missingComparator, Noun.comparator.wording)
    }
    return .condition([(comparator, try figure())], range(from: start))
  }

  /// ("," ? "up" "to" ("its" "target" | figure))?
  private mutating func ceiling() throws(Mistake) -> ScoreItemSyntax.Ceiling {
    let comma = index
    let hasComma = eat(.comma)
    let start = index
    if standsBandRange(at: start) { return .whole }
    if eat(.upToTarget) { return .target(range(from: start)) }
    if eat(.fullFrom) || eat(.upTo) {
      if eat(.target) { return .target(range(from: start)) }
      return .figure(try figure())
    }
    if hasComma { index = comma }
    return .whole
  }

  /// itemClause = scope | "for" "field" NAME ("," NAME)* | "zero" "below" figure
  ///   | "no" "points" "when" expr | "never" "below" points | answer | remark
  mutating func itemClause(_ item: inout ScoreItemSyntax) throws(Mistake) -> Bool {
    if try answerIfAny(&item.clauses) { return true }
    // `…, nhưng không thấp hơn 0 điểm`
    let next = kind == .comma ? index + 1 : index
    let floor = ["nhưng", "but"].contains(word(next)) ? next + 1 : next
    if floor > index, phrase(at: floor).keywords.contains(.neverBelow) { index = floor }
    // `10 điểm nếu đạt chỉ tiêu, không chấm điểm khi số đơn quá hạn > 3`
    if kind == .comma, standsNoPointsWhen(at: index + 1) {
      advance()
    } else if semicolon != nil, standsNoPointsWhen(at: index) {
      _ = eatSemicolon()
    }
    switch atAny([.scope, .except, .zeroBelow, .neverBelow, .noPointsWhen]) {
    case .noPointsWhen where standsNoPointsWhen(at: index):
      once(item.noPointsWhen?.range)
      _ = eat(.noPointsWhen)
      item.noPointsWhen = try bandCondition()
    case .scope where phrase(at: afterPhrase).keywords.contains(.field):
      _ = eat(.scope)
      once(item.fields.first?.range)
      _ = try fields(&item.fields)
    case .scope, .except:
      if let scope = try scopeIfAny() { item.scopes.append(scope) }
    case .zeroBelow:
      once(item.zeroBelow?.range)
      _ = eat(.zeroBelow)
      item.zeroBelow = try figure()
    case .neverBelow:
      once(item.floor?.range)
      _ = eat(.neverBelow)
      item.floor = try scorePoints()
    default:
      return try remark(into: &item.remarks)
    }
    return true
  }

  /// rounding | "no" "cases" ("neutral" | "full" | "zero") | "no" "data" "zero"
  mutating func answerIfAny(_ clauses: inout ScorecardSyntax.ItemClauses) throws(Mistake) -> Bool {
    let start = index
    switch atAny([.roundedTo, .noCases, .noDataScores]) {
    case .roundedTo:
      once(clauses.rounding?.range)
      let (places, mode) = try rounding()
      clauses.rounding = .init(places: places, mode: mode, range: range(from: start))
    case .noCases:
      once(clauses.noCases?.range)
      _ = eat(.noCases)
      _ = eat(.colon)
      clauses.noCases = .init(word: try noCases(), range: range(from: start))
    case .noDataScores:
      once(clauses.noDataIsZero)
      _ = eat(.noDataScores)
      _ = eat(.colon)
      try expect(.zero)
      clauses.noDataIsZero = range(from: start)
    default: return false
    }
    return true
  }
}
