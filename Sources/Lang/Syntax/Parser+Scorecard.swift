import Base

extension Parser {
  /// scorecard = "scorecard" NAME TEXT? (headClause | group | item | band)*
  mutating func scorecard() -> ScorecardSyntax {
    let start = index
    _ = eat(.scorecard)
    var card = ScorecardSyntax(name: declaredName(.scorecard, .scorecard), range: range(from: start))
    card.documentation = documentation(before: start)
    card.title = textIfAny()
    var last = LastPart.head
    var starts: [Int] = []
    readClauses(.scorecard, into: &card) { (parser, card) throws(Mistake) in
      if parser.atAny([.itemGroup, .item, .bonus, .band]) != nil {
        starts.append(parser.index)
        parser.refuseCitationBefore(parser.index)
      }
      return try parser.scorecardClause(&card, &last)
    }
    refuseShiftedCitations(starts, from: start)
    card.range = range(from: start)
    return card
  }

  /// What remarks belong to; `unread`: a part that a mistake kept from being read, and its clauses with it.
  /// `limit`: nothing but remarks, which are the scorecard's.
  private enum LastPart { case head, group, item, band, limit, unread }

  private mutating func scorecardClause(
    _ card: inout ScorecardSyntax, _ last: inout LastPart
  ) throws(Mistake) -> Bool {
    let start = index
    switch atAny([
      .total, .eachItem, .itemGroup, .item, .bonus, .band, .notApplicable, .rankedWithin, .scope, .except, .neverBetter,
      .quota,
    ]) {
    case .total:
      _ = eat(.total)
      try total(&card)
    case .eachItem:
      _ = eat(.eachItem)
      if try answerIfAny(&card.each) { break }
      guard try notApplicable(&card) else {
        throw missing(
          .missingWord,
          Wording(
            en: "`rounded to`, `no cases`, `no data` or `not applicable`",
            vi: "`làm tròn đến`, `không phát sinh`, `thiếu số liệu` hoặc `không áp dụng`"))
      }
    case .notApplicable: _ = try notApplicable(&card)
    case .rankedWithin:
      once(card.ranking?.range)
      _ = eat(.rankedWithin)
      card.ranking = .init(word: try ranking(), range: range(from: start))
    case .itemGroup:
      _ = eat(.itemGroup)
      last = .unread
      var group = ScorecardSyntax.Group(title: try text(), range: range(from: start))
      if kind == .number { group.points = try scorePoints() }
      group.range = range(from: start)
      card.groups.append(group)
      last = .group
    case .item, .bonus:
      last = .unread
      var item = try scoreItem()
      item.group = card.groups.isEmpty || item.isBonus ? nil : card.groups.count - 1
      card.items.append(item)
      last = .item
    case .band:
      _ = eat(.band)
      last = .unread
      let title = try text()
      card.bands.append(ScorecardSyntax.Band(title: title, range: range(from: start)))
      last = .band
      if eat(.otherwise) {
        card.bands[card.bands.count - 1].isOtherwise = true
      } else {
        card.bands[card.bands.count - 1].totals = try rangeOf(points: true)
      }
      if eat(.when) { card.bands[card.bands.count - 1].condition = try bandCondition() }
      card.bands[card.bands.count - 1].range = range(from: start)
    case .quota:
      _ = eat(.quota)
      last = .unread
      card.quotas.append(try quota(start))
      last = .limit
    case .neverBetter:
      _ = eat(.neverBetter)
      last = .unread
      let title = try text()
      try expect(.when)
      let condition = try bandCondition()
      card.limits.append(.init(title: title, condition: condition, range: range(from: start)))
      last = .limit
    case .scope, .except:
      if last == .unread { return try unreadClause(start) }
      if last == .limit { return false }
      if !card.items.isEmpty {
        // A clause after a mistake in the last item still belongs to it.
        return try itemClause(&card.items[card.items.count - 1])
      }
      if let scope = try scopeIfAny() { card.scopes.append(scope) }
    default:
      switch last {
      case .head, .limit: return try remark(into: &card.remarks)
      case .group: return try remark(into: &card.groups[card.groups.count - 1].remarks)
      case .band: return try remark(into: &card.bands[card.bands.count - 1].remarks)
      case .item: return try itemClause(&card.items[card.items.count - 1])
      case .unread: return try unreadClause(start)
      }
    }
    return true
  }

  /// quota = "quota" TEXT "at" "most" figure "of" TEXT "or" "better" "within" ("level" | "kind" | "parent") ","?
  ///         "rounded" mode ","? "ties" "share" "the" ("better" | "worse") "band"
  private mutating func quota(_ start: Int) throws(Mistake) -> ScorecardSyntax.Quota {
    let title = try text()
    try expect(Keyword.atMost)
    let share = try figure()
    try expect(.of)
    let base = try text()
    try expect(.orBetter)
    try expect(.withinSame)
    let within = try ranking()
    _ = eat(.comma)
    try expect(.roundedWord)
    let mode: Rounding
    if eat(.down) {
      mode = .down
    } else if eat(.up) {
      mode = .up
    } else if eat(.halfEven) {
      mode = .halfEven
    } else if eat(.halfUp) {
      mode = .halfUp
    } else {
      throw missing(
        .missingWord,
        Wording(en: "`down`, `up`, `half up` or `half even`", vi: "`xuống`, `lên`, `nửa lên` hoặc `nửa về chẵn`"))
    }
    _ = eat(.comma)
    let sharesBetter = eat(.tiesBetter)
    if !sharesBetter, !eat(.tiesWorse) {
      throw missing(
        .missingWord,
        Wording(
          en: "`ties share the better band` or `ties share the worse band`",
          vi: "`bằng điểm thì cùng mức cao` hoặc `bằng điểm thì cùng mức thấp`"))
    }
    return .init(
      title: title, share: share, base: base, within: within, rounding: mode, tiesShareBetter: sharesBetter,
      range: range(from: start))
  }

  /// What a band asks beside points.
  private mutating func bandCondition() throws(Mistake) -> ExpressionSyntax {
    conditionMayFollow = true
    defer { conditionMayFollow = false }
    return try expression()
  }

  /// A clause of a part that was not read: there is nothing that could keep it.
  private mutating func unreadClause(_ start: Int) throws(Mistake) -> Bool {
    var item = ScoreItemSyntax(
      isBonus: false, indicator: PlacedName(text: "", key: "", range: range(from: start)),
      scoring: .mistake(range(from: start)), range: range(from: start))
    return try itemClause(&item)
  }

  /// "total" (points | rounding | "never" ("above" | "below") points)
  private mutating func total(_ card: inout ScorecardSyntax) throws(Mistake) {
    let start = index
    switch atAny([.roundedTo, .neverBelow, .neverAbove]) {
    case .roundedTo:
      once(card.rounding?.range)
      let (places, mode) = try rounding()
      card.rounding = .init(places: places, mode: mode, range: range(from: start))
    case .neverBelow:
      once(card.floor?.range)
      _ = eat(.neverBelow)
      card.floor = try scorePoints()
    case .neverAbove:
      once(card.cap?.range)
      _ = eat(.neverAbove)
      card.cap = try scorePoints()
    default:
      once(card.total?.range)
      card.total = try scorePoints()
    }
  }

  private mutating func notApplicable(_ card: inout ScorecardSyntax) throws(Mistake) -> Bool {
    let start = index
    guard at(.notApplicable) else { return false }
    once(card.notApplicable?.range)
    _ = eat(.notApplicable)
    _ = eat(.colon)
    card.notApplicable = .init(word: try noCases(), range: range(from: start))
    return true
  }

  private mutating func ranking() throws(Mistake) -> Scorecard.Ranking {
    if eat(.level) { return .level }
    if eat(.kind) { return .kind }
    if eat(.parent) { return .parent }
    throw missing(
      .missingWord,
      Wording(en: "`level`, `kind` or `parent`", vi: "`cấp`, `loại` hoặc `trực thuộc`"))
  }

  /// "-"? NUMBER ("points" | "point")
  mutating func scorePoints() throws(Mistake) -> ScorecardSyntax.Points {
    let start = index
    let isNegative = eat(.minus)
    guard kind == .number else { throw missing(.missingNumber, Noun.scorePoints.wording) }
    var value = try rational(index)
    advance()
    // `70/3 points`
    if kind == .over, kind(1) == .number {
      advance()
      let divisor = try rational(index)
      advance()
      guard !divisor.isZero, let quotient = try? value.divided(by: divisor) else {
        report(.missing(.missingNumber, Noun.scorePoints.wording, found: foundHere))
        throw Mistake()
      }
      value = quotient
    }
    if !eat(.scorePoints) {
      if kind == .percent {
        report(.missing(.missingNumber, Noun.scorePoints.wording, found: foundHere))
        advance()
        throw Mistake()
      }
      try expect(.scorePoints)
    }
    return .init(value: isNegative ? value.negated : value, range: range(from: start))
  }

  /// A figure that results or totals are compared with: `80%`, `12`, `3 dossiers`.
  /// `ofScore`: of points by a scorecard, behind which `points` says nothing else.
  mutating func figure(ofScore: Bool = false) throws(Mistake) -> ExpressionSyntax {
    let start = index
    let isNegative = eat(.minus)
    guard kind == .number else { throw missing(.missingNumber, Noun.figure.wording) }
    let place = index
    let value = try rational(index)
    let digits = stream.value(ofNumber: index)
    advance()
    var figure: ExpressionSyntax
    if eat(.percent) {
      figure = .percentage((try? value.divided(by: .hundred)) ?? value, range(from: start))
    } else if !ofScore, at(.points) {
      _ = eat(.points)
      figure = .points((try? value.divided(by: .hundred)) ?? value, range(from: start))
    } else if let quantity = try quantityIfAny(
      value, place,
      { parser in
        parser.atName && parser.atAny(Context.scorecard.clauses + Context.item.clauses + [.scorePoints]) == nil
      })
    {
      figure = quantity
    } else {
      figure = .number(value, digits: digits, range(from: start))
    }
    if isNegative { figure = .negative(figure, range(from: start)) }
    return figure
  }

  /// "from" figure ("to" "under"? figure)? | "above" figure ("up" "to" figure)? | "below" figure | "up" "to" figure
  private mutating func rangeOf(points: Bool) throws(Mistake) -> ScorecardSyntax.RangeSyntax {
    let start = index
    func limit(_ parser: inout Parser) throws(Mistake) -> ExpressionSyntax {
      let value = try parser.figure(ofScore: points)
      if points { _ = parser.eat(.scorePoints) }
      return value
    }
    var lower: (Comparator, ExpressionSyntax)?
    var upper: (Comparator, ExpressionSyntax)?
    if eat(.from) {
      lower = (.atLeast, try limit(&self))
    } else if eat(.upTo) {
      upper = (.atMost, try limit(&self))
    } else if let (comparator, _) = try comparatorIfAny() {
      switch comparator {
      case .atLeast, .above: lower = (comparator, try limit(&self))
      case .atMost, .below: upper = (comparator, try limit(&self))
      case .equal, .different:
        let value = try limit(&self)
        (lower, upper) = ((.atLeast, value), (.atMost, value))
      }
    } else {
      throw missing(
        .missingComparator,
        Wording(en: "`from`, `above`, `below` or `up to`", vi: "`từ`, `trên`, `dưới` hoặc `đến`"))
    }
    if lower != nil, upper == nil {
      if eat(.toUnder) {
        upper = (.below, try limit(&self))
      } else if eat(.to) || eat(.upTo) {
        upper = (eat(Keyword.below) ? .below : .atMost, try limit(&self))
      }
    }
    return .init(
      lower: lower.map { (comparator: $0.0, value: $0.1) }, upper: upper.map { (comparator: $0.0, value: $0.1) },
      range: range(from: start))
  }

  /// item = ("item" | "bonus") NAME ("of" NAME)? TEXT? points scoring itemClause*
  private mutating func scoreItem() throws(Mistake) -> ScoreItemSyntax {
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
      item.points = try scorePoints()
      item.scoring = try scoring()
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

  private mutating func scoring() throws(Mistake) -> ScoreItemSyntax.Scoring {
    let start = index
    switch atAny([.ifMet, .ifWord, .inProportion, .inSteps, .deducting, .adding, .asGiven, .linearly]) {
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
      let points = try scorePoints()
      if !at(.perCase), eat(.forEach) { return try each(points, isMinus: true, start) }
      try expect(.perCase)
      return .deduction(points, range(from: start))
    case .adding:
      _ = eat(.adding)
      let points = try scorePoints()
      if !at(.perCase), eat(.forEach) { return try each(points, isMinus: false, start) }
      try expect(.perCase)
      return .addition(points, range(from: start))
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
      throw missing(
        .missingWord,
        Wording(
          en: "how the points are given: `if met`, `if >= …`, `in proportion`, `in steps`, `minus …`, `plus …` or "
            + "`as given`",
          vi: "cách chấm điểm: `nếu đạt chỉ tiêu`, `nếu >= …`, `theo tỷ lệ`, `theo bậc`, `trừ …`, `cộng …` hoặc "
            + "`theo điểm chấm`"))
    }
  }

  /// figure ("or" "part" "of" "it")? (("below" | "above") figure)?, after "for each"
  private mutating func each(
    _ points: ScorecardSyntax.Points, isMinus: Bool, _ start: Int
  ) throws(Mistake) -> ScoreItemSyntax.Scoring {
    let step = try figure()
    let partly = eat(.orPartOfIt)
    var from: ScoreItemSyntax.Beyond?
    if eat(Keyword.below) {
      from = .init(isBelow: true, figure: try figure())
    } else if eat(Keyword.above) {
      from = .init(isBelow: false, figure: try figure())
    }
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
      let comparator = try comparatorIfAny()?.0 ?? .atLeast
      return .condition([(comparator, try figure())], range(from: start))
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
      let points = try scorePoints()
      _ = eat(.ifWord)
      let results = try rangeOf(points: false)
      steps.append(.init(points: points, results: results, range: range(from: start)))
    } while eat(.comma)
    return steps
  }

  /// itemClause = scope | "for" "field" NAME ("," NAME)* | "zero" "below" figure | "never" "below" points | answer | remark
  private mutating func itemClause(_ item: inout ScoreItemSyntax) throws(Mistake) -> Bool {
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
  private mutating func answerIfAny(_ clauses: inout ScorecardSyntax.ItemClauses) throws(Mistake) -> Bool {
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
