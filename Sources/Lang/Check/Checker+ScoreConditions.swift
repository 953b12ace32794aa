import Base

/// Conditions on other results in scorecards: of items, bands and limits.
extension Checker {
  /// Resolves what takes the points of items.
  mutating func compileItemConditions(of card: Int, _ syntax: ScorecardSyntax) {
    let place = ExpressionPlace(kind: .results, own: nil)
    for item in syntax.items {
      guard let written = item.noPointsWhen, let condition = condition(written, place),
        let index = scorecards[card].items.firstIndex(where: { $0.range == item.range })
      else { continue }
      scorecards[card].items[index].noPointsWhen = kept(condition)
    }
  }

  /// Resolves what equal totals are ranked by.
  mutating func compileTies(of card: Int, _ syntax: ScorecardSyntax) {
    for written in syntax.ties {
      guard let typed = typed(written, ExpressionPlace(kind: .results, own: nil)) else { continue }
      guard typed.type.isQuantity || typed.type == .truth else {
        report(Self.quantityExpected(typed.range, name(of: typed.type)))
        continue
      }
      var falls = false
      switch typed.leaf {
      case .result(.named(let id, _), _)?: falls = vocabulary[id].lowerIsBetter
      case .fact(.rank)?: falls = true
      default: break
      }
      scorecards[card].ties.append(Scorecard.Tie(value: kept(typed), lowerIsBetter: falls))
    }
  }

  /// Resolves what the bands of a scorecard ask beside points.
  mutating func compileConditions(of card: Int, _ syntax: ScorecardSyntax) {
    let place = ExpressionPlace(kind: .results, own: nil)
    // Of bands with mistakes nothing is known.
    guard !scorecards[card].bands.isEmpty else {
      if syntax.bands.isEmpty {
        for limit in syntax.limits { report(Self.unknownBand(limit.title, nearest: nil, known: [])) }
      }
      return
    }
    for band in syntax.bands {
      guard let written = band.condition, let condition = condition(written, place),
        let index = scorecards[card].bands.firstIndex(where: { $0.range == band.range })
      else { continue }
      if index == scorecards[card].bands.count - 1 { report(Self.lowestBandAsks(band.title, at: written.range)) }
      scorecards[card].bands[index].condition = kept(condition)
    }
    for limit in syntax.limits {
      let key = TextFolding.matchKey(limit.title.value)
      let condition = condition(limit.condition, place)
      guard let band = scorecards[card].bands.firstIndex(where: { TextFolding.matchKey($0.title) == key }) else {
        let titles = syntax.bands.map(\.title.value)
        report(
          Self.unknownBand(
            limit.title, nearest: NearestName.find(limit.title.value, among: titles).first, known: titles))
        continue
      }
      guard let condition else { continue }
      scorecards[card].limits.append(Scorecard.BandLimit(band: band, condition: kept(condition), range: limit.range))
    }
  }
}
