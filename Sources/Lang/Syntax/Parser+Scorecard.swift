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
      if parser.atAny([.itemGroup, .bonusGroup, .deductionGroup, .item, .bonus, .band]) != nil {
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
      .total, .eachItem, .itemGroup, .bonusGroup, .deductionGroup, .item, .bonus, .band, .notApplicable, .rankedWithin,
      .scope, .except, .neverBetter,
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
      card.ranking = .init(word: try rankings(), range: range(from: start))
    case .itemGroup:
      _ = eat(.itemGroup)
      last = .unread
      var group = ScorecardSyntax.Group(title: try text(), range: range(from: start))
      if kind == .number { group.points = try scorePoints() }
      group.range = range(from: start)
      card.groups.append(group)
      last = .group
    case .bonusGroup, .deductionGroup:
      let isBonus = eat(.bonusGroup)
      if !isBonus { _ = eat(.deductionGroup) }
      last = .unread
      var group = ScorecardSyntax.Group(title: try text(), range: range(from: start))
      group.kind = isBonus ? .bonus : .deduction
      if eat(Keyword.atMost) || kind == .number { group.points = try scorePoints() }
      group.range = range(from: start)
      card.groups.append(group)
      last = .group
    case .item, .bonus:
      last = .unread
      let kind = card.groups.last?.kind
      var item = try scoreItem(takes: kind == .deduction)
      if kind == .bonus || kind == .deduction { item.isBonus = true }
      item.group = card.groups.isEmpty || item.isBonus && kind == .plain ? nil : card.groups.count - 1
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

  /// quota = "quota" TEXT "at" "most" figure "of" TEXT ("or" "better")? "within" ranking ("and" ranking)* ","?
  ///         "rounded" mode ","? "ties" "share" "the" ("better" | "worse") "band"
  private mutating func quota(_ start: Int) throws(Mistake) -> ScorecardSyntax.Quota {
    let title = try text()
    try expect(Keyword.atMost)
    let share = try figure()
    try expect(.of)
    let base = try text()
    let orBetter = eat(.orBetter)
    try expect(.withinSame)
    let within = try rankings()
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
      title: title, share: share, base: base, orBetter: orBetter, within: within, rounding: mode,
      tiesShareBetter: sharesBetter,
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

  private mutating func rankings() throws(Mistake) -> [ScorecardSyntax.RankingSyntax] {
    var rankings = [try ranking()]
    while eat(.and) { rankings.append(try ranking()) }
    return rankings
  }

  private mutating func ranking() throws(Mistake) -> ScorecardSyntax.RankingSyntax {
    if eat(.level) { return .level }
    if eat(.kind) { return .kind }
    if eat(.parent) { return .parent }
    if atName, !token.startsLine {
      let name = nameSyntax(index)
      advance()
      return .classification(name)
    }
    throw missing(
      .missingWord,
      Wording(
        en: "`level`, `kind`, `parent` or the name of a classification",
        vi: "`cấp`, `loại`, `trực thuộc` hoặc tên một cách phân loại"))
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
  mutating func rangeOf(points: Bool) throws(Mistake) -> ScorecardSyntax.RangeSyntax {
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
}
