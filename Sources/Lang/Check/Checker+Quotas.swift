import Base

/// Quotas of scorecards, and among whom units are ranked.
extension Checker {
  /// A quota with its bands found.
  mutating func quota(
    _ syntax: ScorecardSyntax.Quota, _ card: Scorecard, hasBands: Bool
  ) -> Scorecard.Quota? {
    let titles = card.bands.map { TextFolding.matchKey($0.title) }
    var found: [Int] = []
    // Of bands with mistakes nothing is known.
    guard !titles.isEmpty else {
      if !hasBands { report(Self.unknownBand(syntax.title, nearest: nil, known: [])) }
      return nil
    }
    for text in [syntax.title, syntax.base] {
      if let index = titles.firstIndex(of: TextFolding.matchKey(text.value)) {
        found.append(index)
      } else {
        let known = card.bands.map(\.title)
        report(Self.unknownBand(text, nearest: NearestName.find(text.value, among: known).first, known: known))
      }
    }
    let place = ExpressionPlace(kind: .threshold, own: .share)
    guard found.count == 2, let typed = typed(syntax.share, place),
      let share = fit(typed, syntax.share, to: .share, of: Self.both("a quota", "hạn mức")),
      case .number(let number)? = share.constant
    else { return nil }
    if number < .zero || number > .one { report(Self.outsideShare(share.range, shown(number, .share))) }
    if found[1] < found[0] || found[0] == card.bands.count - 1 {
      report(Self.quotaWithoutRoom(syntax.title, syntax.base, at: syntax.range))
      return nil
    }
    guard let within = rankings(syntax.within) else { return nil }
    if !syntax.orBetter, found[1] != found[0] + 1 {
      report(Self.quotaOfNextBand(syntax.title, syntax.base, next: card.bands[found[0] + 1].title, at: syntax.range))
      return nil
    }
    return Scorecard.Quota(
      band: found[0], base: found[1], orBetter: syntax.orBetter, share: number, within: within,
      rounding: syntax.rounding,
      tiesShareBetter: syntax.tiesShareBetter, range: syntax.range)
  }

  /// The same for several; nil where one of them is not known.
  mutating func rankings(_ syntax: [ScorecardSyntax.RankingSyntax]) -> [Scorecard.Ranking]? {
    let found = syntax.compactMap { ranking($0) }
    return found.count == syntax.count ? found : nil
  }

  /// Among whom units are ranked; reports the name of a classification that there is not.
  private mutating func ranking(_ syntax: ScorecardSyntax.RankingSyntax) -> Scorecard.Ranking? {
    switch syntax {
    case .level: .level
    case .kind: .kind
    case .parent: .parent
    case .classification(let name): classification(name).map { .classification($0) }
    }
  }
}
