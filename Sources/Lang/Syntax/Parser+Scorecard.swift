import Base

extension Parser {
  /// scorecard = "scorecard" NAME TEXT? (headClause | group | item | band)*
  mutating func scorecard() -> ScorecardSyntax {
    let start = index
    _ = eat(.scorecard)
    var card = ScorecardSyntax(name: declaredName(.scorecard, .scorecard), range: range(from: start))
    card.documentation = documentation(before: start)
    card.title = textIfAny()
    _ = eat(.colon)
    var last = LastPart.head
    var starts: [Int] = []
    readClauses(.scorecard, into: &card) { (parser, card) throws(Mistake) in
      let next = parser.kind == .comma ? parser.index + 1 : parser.index
      let isFurtherBand =
        last == .band
        && (parser.standsBareBand(at: next) || parser.phrase(at: next).keywords.contains(.band)
          || parser.standsWordBand(at: next) || parser.standsKindBand(at: next))
      if isFurtherBand || [.band, .item].contains(last) && parser.standsBandRange(at: next) {
        if !parser.eat(.comma) { _ = parser.eatSemicolon() }
      }
      if parser.token.startsLine, parser.refuseProse() { return true }
      if parser.atAny([.itemGroup, .bonusGroup, .deductionGroup, .item, .bonus, .band]) != nil
        || parser.standsBandRange(at: parser.index)
      {
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
  enum LastPart { case head, group, item, band, limit, unread }

  private mutating func scorecardClause(
    _ card: inout ScorecardSyntax, _ last: inout LastPart
  ) throws(Mistake) -> Bool {
    let start = index
    if says(["thang", "điểm"], at: index) {
      index += 2
      try total(&card)
      return true
    }
    if at(.kind), standsBareBand(at: afterPhrase) || standsWordBand(at: afterPhrase) {
      // `loại "Tốt": từ 80 điểm trở lên`
      index = afterPhrase
      last = .unread
      try band(into: &card, &last, start)
      return true
    }
    if standsBandRange(at: index) {
      last = .unread
      try bandBehindRange(into: &card)
      last = .band
      return true
    }
    switch atAny([
      .total, .eachItem, .itemGroup, .bonusGroup, .deductionGroup, .item, .bonus, .band, .notApplicable, .rankedWithin,
      .thenBy, .scope, .except, .neverBetter,
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
      try ties(into: &card)
    case .thenBy: try ties(into: &card)
    case .itemGroup:
      _ = eat(.itemGroup)
      last = .unread
      var group = ScorecardSyntax.Group(title: try text(), range: range(from: start))
      group.points = try pointsIfAny()
      group.range = range(from: start)
      card.groups.append(group)
      last = .group
    case .bonusGroup, .deductionGroup:
      let isBonus = eat(.bonusGroup)
      if !isBonus { _ = eat(.deductionGroup) }
      last = .unread
      var group = ScorecardSyntax.Group(title: try text(), range: range(from: start))
      group.kind = isBonus ? .bonus : .deduction
      _ = eat(.colon)
      _ = eat(Keyword.atMost)
      group.points = try pointsIfAny()
      group.range = range(from: start)
      card.groups.append(group)
      last = .group
    case .item, .bonus:
      last = .unread
      let kind = card.groups.last?.kind
      var item = try scoreItem(in: kind ?? .plain)
      if kind == .bonus || kind == .deduction { item.isBonus = true }
      item.group = card.groups.isEmpty || item.isBonus && kind == .plain ? nil : card.groups.count - 1
      card.items.append(item)
      while standsFurtherEach(behind: item, in: kind) {
        if !eat(.comma) { _ = eatSemicolon() }
        let group = item.group
        item = try scoreItem(in: kind ?? .plain)
        (item.isBonus, item.group) = (true, group)
        card.items.append(item)
      }
      last = .item
    case .band:
      _ = eat(.band)
      _ = eat(.colon)
      last = .unread
      try band(into: &card, &last, start)
    case .quota:
      _ = eat(.quota)
      last = .unread
      card.quotas.append(try quota(start))
      last = .limit
    case .neverBetter:
      _ = eat(.neverBetter)
      last = .unread
      let title = try text()
      if !eat(.ifWord) { try expect(.when) }
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
      if last == .band, standsBareBand(at: index) || standsWordBand(at: index) {
        last = .unread
        try band(into: &card, &last, start)
        return true
      }
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

  /// Points that may be left out: `70 điểm`, `: 70 điểm`, `(70 điểm)`.
  mutating func pointsIfAny() throws(Mistake) -> ScorecardSyntax.Points? {
    _ = eat(.colon)
    if kind == .open, kind(1) == .number {
      advance()
      let points = try scorePoints()
      _ = eat(.close)
      return points
    }
    return kind == .number ? try scorePoints() : nil
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
      let saysPoints = word(start - 1) == "điểm"
      // `tổng số điểm chuẩn là 100 điểm`
      let names = [
        ["số", "điểm", "chuẩn"], ["số", "điểm", "tối", "đa"], ["số", "điểm"], ["điểm", "chuẩn"], ["chuẩn"],
      ]
      if let words = names.first(where: { says($0, at: index) }) { index += words.count }
      if word(index) == "là" { advance() }
      _ = eat(.colon)
      if saysPoints, kind == .number, !phrase(at: index + 1).keywords.contains(.scorePoints), kind(1) != .over {
        // `tổng điểm: 100`
        let value = try rational(index)
        advance()
        card.total = .init(value: value, range: range(from: index - 1))
      } else {
        card.total = try scorePoints()
      }
      if kind == .comma, says(["trong", "đó"], at: index + 1) { refuseRestOfLine(.weights) }
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
}
