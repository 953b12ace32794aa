import Base

/// Items of scorecards, and how they score.
extension Parser {
  /// item = ("item" | "bonus") NAME ("of" NAME)? TEXT? points scoring itemClause*, where the points may be left out of what is
  /// taken off (`takes`)
  mutating func scoreItem(takes: Bool = false) throws(Mistake) -> ScoreItemSyntax {
    let start = index
    if token.startsLine { clauseColumn = column(start) }
    let isBonus = eat(.bonus)
    if !isBonus || at(.item) { _ = eat(.item) }
    var item = ScoreItemSyntax(
      isBonus: isBonus, indicator: try indicatorName(), scoring: .mistake(range(from: start)),
      range: range(from: start))
    item.documentation = documentation(before: start)
    do throws(Mistake) {
      if eat(.of) { item.denominator = try name(.denominator) }
      item.title = textIfAny()
      if !takes, let steps = try stepsFirst() {
        item.scoring = steps.scoring
        item.points = steps.points
      } else {
        if at(.full) || at(Keyword.atMost), kind(afterPhrase - index) == .number { index = afterPhrase }
        item.points = try pointsIfAny()
        if !takes, item.points == nil { item.points = try scorePoints() }
        item.scoring = try scoring(item.points)
      }
    } catch {
      skip(.item)
    }
    var going = true
    while going {
      let clause = index
      do throws(Mistake) {
        going = try itemClause(&item)
      } catch {
        if index == clause { advance() }
        skip(.item)
      }
    }
    item.range = range(from: start)
    return item
  }

  /// `tỷ lệ đúng hạn: từ 95% trở lên: 3 điểm; từ 90% đến dưới 95%: 2 điểm`: steps whose most points are those of the item; nil
  /// where the points stand first.
  private mutating func stepsFirst() throws(Mistake) -> (
    scoring: ScoreItemSyntax.Scoring, points: ScorecardSyntax.Points?
  )? {
    let place = kind == .colon ? index + 1 : index
    let isReached = phrase(at: place).keywords.contains(.reaches) && place + 1 < tokens.count
    guard startsRange(at: place) || isReached else { return nil }
    if kind == .colon { advance() }
    let start = index
    let steps = try steps()
    return (.steps(steps, range(from: start)), steps.map(\.points).max { $0.value < $1.value })
  }

  /// The ways in which an item may score, by their first word.
  static let ways: [Keyword] = [
    .ifMet, .ifWord, .inProportion, .inSteps, .deducting, .adding, .asGiven, .linearly,
  ]

  /// What may stand between a range and the points that it gives.
  private static let givingWords: Set<String?> = ["được", "thì", "chấm"]

  /// `points`: all points of the item, which stand before.
  private mutating func scoring(_ points: ScorecardSyntax.Points?) throws(Mistake) -> ScoreItemSyntax.Scoring {
    if kind == .comma || kind == .colon, startsScoring(at: index + 1) {
      advance()
    } else if startsScoring(at: index) {
      _ = eatSemicolon()
    }
    let start = index
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
      return try change(try scorePoints(), isMinus: true, start)
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
      if standsPoints(at: index) { return .steps(try steps(), range(from: start)) }
      if yesAndNo(at: index) { return try yesAndNo(points, start) }
      if startsRange(at: index) {
        let kept = (diagnostics.count, readings.count, quietThrough)
        let results = try rangeOf(points: false)
        let isComma = kind == .comma
        let next = isComma ? index + 1 : index
        guard standsPoints(at: next) || startsRange(at: next), isComma || eatSemicolon(), let points else {
          if standsPoints(at: index) || kind == .colon || Parser.givingWords.contains(word(index)) {
            goBack(to: start, diagnostics: kept.0, readings: kept.1, quiet: kept.2)
            return .steps(try steps(), range(from: start))
          }
          return .condition([results.lower, results.upper].compactMap { $0 }, range(from: start))
        }
        _ = eat(.comma)
        let first = ScoreItemSyntax.Step(points: points, results: results, range: results.range)
        return .steps([first] + (try steps()), range(from: start))
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

  /// Whether a way of scoring starts at token `place`.
  private mutating func startsScoring(at place: Int) -> Bool {
    let here = index
    defer { index = here }
    index = place
    return atAny(Parser.ways) != nil || at(.forEach) || at(.perCase) || word(place) == "cứ" || standsPoints(at: place)
      || startsRange(at: place) || yesAndNo(at: place)
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
    if eat(.reaches) {
      if at(.target) {
        // `nếu đạt chỉ tiêu` with words between.
        _ = eat(.target)
        return .ifTarget(range(from: start))
      }
      // `nếu đạt`, and nothing more: what it has to reach is its target's.
      guard kind == .number || startsRange(at: index) else { return .ifTarget(range(from: start)) }
      if !at(.from) {
        let comparator = try comparatorIfAny()?.0 ?? .atLeast
        let bound = try figure()
        if comparator == .atLeast { _ = eatOrMore() }
        return .condition([(comparator, bound)], range(from: start))
      }
    }
    // `nếu đủ 12 kỳ`
    if word(index) == "đủ", kind(1) == .number {
      advance()
      return .condition([(.atLeast, try figure())], range(from: start))
    }
    if ["có", "đúng", "yes", "true", "any"].contains(word(index)) {
      advance()
      return .ifYes(range(from: start))
    }
    if ["không", "sai", "no", "none", "false"].contains(word(index)), !startsRange(at: index) {
      advance()
      if word(index) == "có" { advance() }
      return .ifNo(range(from: start))
    }
    if at(.from) {
      let limits = try rangeOf(points: false)
      return .condition([limits.lower, limits.upper].compactMap { $0 }, range(from: start))
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
    if eat(.upToTarget) { return .target(range(from: start)) }
    if eat(.fullFrom) || eat(.upTo) {
      if eat(.target) { return .target(range(from: start)) }
      return .figure(try figure())
    }
    if hasComma { index = comma }
    return .whole
  }

  /// points range ("," points range)*
  private mutating func steps() throws(Mistake) -> [ScoreItemSyntax.Step] {
    var steps: [ScoreItemSyntax.Step] = []
    repeat {
      let start = index
      if startsRange(at: index) || at(.reaches) || at(.ifWord) {
        // `từ 90% trở lên: 40 điểm`
        _ = eat(.ifWord)
        let results = try rangeOf(points: false)
        _ = eat(.colon)
        while Parser.givingWords.contains(word(index)) { advance() }
        steps.append(.init(points: try scorePoints(), results: results, range: range(from: start)))
        continue
      }
      let points = try scorePoints()
      _ = eat(.colon)
      _ = eat(.ifWord)
      let results = try rangeOf(points: false)
      steps.append(.init(points: points, results: results, range: range(from: start)))
    } while eat(.comma) || (standsPoints(at: index) || startsRange(at: index)) && eatSemicolon()
    return steps
  }

  /// itemClause = scope | "for" "field" NAME ("," NAME)* | "zero" "below" figure | "never" "below" points | answer | remark
  mutating func itemClause(_ item: inout ScoreItemSyntax) throws(Mistake) -> Bool {
    if try answerIfAny(&item.clauses) { return true }
    switch atAny([.scope, .except, .zeroBelow, .neverBelow]) {
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
