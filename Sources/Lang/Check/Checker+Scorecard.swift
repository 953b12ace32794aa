import Base

extension Checker {
  /// Compiles a scorecard and adds it.
  mutating func compile(_ syntax: ScorecardSyntax) {
    let isWhole = !damage.touches(syntax.range)
    let errors = errorCount
    let scopes = compiled(syntax.scopes)
    if let last = syntax.scopes.last, !Scopes.canHold(scopes) {
      report(Self.contradictoryScopes(syntax.scopes, at: last.range))
    }
    let groups = syntax.groups.map { group in
      Scorecard.Group(
        title: group.title.value, kind: group.kind, points: group.points?.value ?? .zero,
        limit: group.kind == .plain ? nil : group.points?.value,
        citations: citations(of: group.remarks, section: nil), notes: group.remarks.texts(.note).map(\.value),
        range: group.range)
    }
    for points in syntax.groups.compactMap(\.points) { _ = isPositive(points) }
    let items = items(of: syntax)
    if isWhole, syntax.total == nil { report(Self.missingTotal(of: syntax, sum: Self.sum(items))) }
    if isWhole, syntax.items.isEmpty { report(Self.emptyScorecard(syntax)) }
    if let floor = syntax.floor, let cap = syntax.cap, floor.value > cap.value {
      report(Self.pointsOutOfRange(floor.range, floor.value, from: nil, to: cap.value))
    }
    var card = Scorecard(
      name: syntax.name.text, key: syntax.name.key, title: syntax.title?.value, pack: 0,
      total: syntax.total?.value ?? .zero, scopes: scopes, groups: groups, items: items, bands: [],
      rounding: rounding(syntax.rounding), floor: syntax.floor?.value, cap: syntax.cap?.value,
      notApplicable: syntax.notApplicable.map { Indicator.NoCases($0.word) },
      ranking: rankings(syntax.ranking?.word ?? []) ?? [],
      citations: citations(of: syntax.remarks, section: nil), readings: syntax.remarks.texts(.reading).map(\.value),
      notes: syntax.remarks.texts(.note).map(\.value), documentation: syntax.documentation, range: syntax.range)
    let bands = bands(of: syntax)
    if isWhole, errorCount == errors {
      checkWeights(of: card, syntax)
      card.bands = bands.ordered
      checkBands(of: card, bands)
    }
    card.quotas = syntax.quotas.compactMap { quota($0, card, hasBands: !syntax.bands.isEmpty) }
    if syntax.bands.contains(where: { $0.condition != nil }) || !syntax.limits.isEmpty
      || !syntax.ties.isEmpty || syntax.items.contains(where: { $0.noPointsWhen != nil })
    {
      classed.append((scorecards.count, syntax))
    }
    scorecards.append(card)
  }

  /// The sum of the points of items that are no bonus; nil when it is too large.
  static func sum(_ items: [ScoreItem]) -> Rational? {
    var sum = Rational.zero
    for item in items where !item.isBonus {
      guard let next = try? sum.adding(item.points) else { return nil }
      sum = next
    }
    return sum
  }

  private mutating func items(of syntax: ScorecardSyntax) -> [ScoreItem] {
    var items: [ScoreItem] = []
    var ids: [String: Int] = [:]
    for item in syntax.items {
      if let card = scorecard(named: item.indicator) {
        report(Self.itemIsScorecard(item.indicator, card, isItself: card == scorecardNames[syntax.name.key]))
        continue
      }
      let group = item.group.map { syntax.groups[$0] }
      let isTaken = group?.kind == .deduction
      let item = held(item, takes: isTaken)
      var written = isTaken ? taken(item, limit: group?.points ?? syntax.total) : item
      if group?.kind == .bonus { written.points = written.points ?? group?.points ?? syntax.total }
      guard var item = compiled(written, each: syntax.each) else { continue }
      item.takes = isTaken
      let count = ids[item.id, default: 0] + 1
      ids[item.id] = count
      if count > 1 {
        // `i1`, `i1-2`, …; an indicator's name has no hyphen.
        item.id += "-\(count)"
      }
      items.append(item)
    }
    return items
  }

  /// An item of a group of deductions, as what it takes: `minus 0.5 points per case` takes half a point for each, at most
  /// its points, and where it says none all that the group or the total has.
  private mutating func taken(_ syntax: ScoreItemSyntax, limit: ScorecardSyntax.Points?) -> ScoreItemSyntax {
    var item = syntax
    if let floor = item.floor {
      if floor.value >= .zero {
        report(Self.pointsOutOfRange(floor.range, floor.value, from: nil, to: .zero, isFloor: true))
      }
      let most = floor.value.magnitude
      if item.points.map({ $0.value > most }) ?? true { item.points = .init(value: most, range: floor.range) }
      item.floor = nil
    }
    item.points = item.points ?? limit
    item.isTaken = true
    switch item.scoring {
    case .deduction(let each, let per, let range): item.scoring = .addition(each, per: per, range)
    case .each(let points, _, let step, let partly, let from, let range):
      item.scoring = .each(points, isMinus: false, step: step, partly: partly, from: from, range)
    // What is taken off for a figure that is reached is for that and more, also of what is better lower.
    case .reached(let figure, let range): item.scoring = .condition([(.atLeast, figure)], range)
    default: break
    }
    return item
  }

  /// The scorecard, here or above, that has this name, where no indicator has it.
  private func scorecard(named name: PlacedName) -> SourceRange? {
    guard vocabulary.indicator(name.key) == nil else { return nil }
    return scorecardNames[name.key] ?? superior?.scorecards.first { $0.key == name.key }?.range
  }

  /// The item with its names resolved; nil when there is nothing to score it by.
  private mutating func compiled(_ syntax: ScoreItemSyntax, each: ScorecardSyntax.ItemClauses) -> ScoreItem? {
    let scopes = compiled(syntax.scopes)
    if let last = syntax.scopes.last, !Scopes.canHold(scopes) {
      report(Self.contradictoryScopes(syntax.scopes, at: last.range))
    }
    let fields = fields(named: syntax.fields)
    guard let id = indicator(of: syntax), !brokenIndicators.contains(id),
      let denominator = denominator(syntax.denominator, of: id, named: syntax.indicator), let points = syntax.points
    else { return nil }
    let indicator = vocabulary[id]
    checkPoints(of: syntax, points)
    guard let scoring = scoring(of: syntax, indicator, points) else { return nil }
    let zeroBelow = syntax.zeroBelow.flatMap { figure($0, of: indicator) }
    var name = indicator.term.name
    if indicator.denominators.count > 1, let denominator = indicator.denominators[denominator].name {
      name += "." + denominator
    }
    name = ([name] + fields.map { vocabulary[$0].term.name }).joined(separator: ".")
    let clauses = syntax.clauses
    let item = ScoreItem(
      id: name, title: syntax.title?.value, indicator: id, denominator: denominator, fields: fields,
      group: syntax.group, points: points.value, floor: syntax.floor?.value ?? .zero, isBonus: syntax.isBonus,
      scoring: scoring, zeroBelow: zeroBelow, rounding: rounding(clauses.rounding ?? each.rounding),
      noCases: (clauses.noCases ?? each.noCases).map { Indicator.NoCases($0.word) } ?? indicator.noCases,
      noData: (clauses.noDataIsZero ?? each.noDataIsZero) == nil ? .open : .zero, scopes: scopes,
      citations: citations(of: syntax.remarks, section: nil), readings: syntax.remarks.texts(.reading).map(\.value),
      notes: syntax.remarks.texts(.note).map(\.value), documentation: syntax.documentation, range: syntax.range)
    if item.needsTarget, !isIncomplete, !damage.hasLostTargets, !lostTargets.contains(id), targets(for: item).isEmpty {
      report(Self.itemWithoutTarget(syntax, indicator.term))
    }
    return item
  }

  /// The indicator that an item is scored by; reports one that is unknown.
  private mutating func indicator(of item: ScoreItemSyntax) -> IndicatorID? {
    guard item.leavesOutMeasure else { return indicator(item.indicator) }
    let place = item.indicator.range
    let words = ComparatorSyntax(form: .words, range: place)
    let requirement: RequirementSyntax =
      switch item.scoring {
      case .condition(let bounds, _) where !bounds.isEmpty: .compare(bounds[0].comparator, words, bounds[0].value)
      case .reached(let figure, _): .compare(.atLeast, words, figure)
      case .each(_, _, _, _, let beyond?, _): .compare(.atLeast, words, beyond.figure)
      case .steps(let steps, _):
        (steps.first?.results.lower ?? steps.first?.results.upper).map { .compare($0.comparator, words, $0.value) }
          ?? .nothing(place)
      case .addition, .deduction: .compare(.atLeast, words, .number(.one, digits: "1", place))
      default: .nothing(place)
      }
    return measured(TargetSyntax(indicator: item.indicator, requirement: requirement, range: item.range))
  }

  /// An item held to the most that so many points for each come to: of what is taken off, or comes on top, the points of the item,
  /// else its floor.
  private mutating func held(_ syntax: ScoreItemSyntax, takes: Bool) -> ScoreItemSyntax {
    guard let most = syntax.most else { return syntax }
    var item = syntax
    let isMinus =
      switch item.scoring {
      case .deduction, .each(_, isMinus: true, _, _, _, _): true
      default: false
      }
    guard isMinus, !takes else {
      if let points = item.points, points.value != most.value { report(Self.mostDiffers(most, points)) }
      item.points = most
      return item
    }
    guard let points = item.points, let floor = try? points.value.subtracting(most.value) else { return item }
    if floor < .zero, !item.isBonus {
      report(Self.mostDiffers(most, points))
      return item
    }
    if let other = item.floor, other.value != floor {
      report(Self.pointsOutOfRange(other.range, other.value, from: floor, to: floor))
    }
    item.floor = .init(value: floor, range: most.range)
    return item
  }

  /// The targets that an item may look at.
  mutating func targets(for item: ScoreItem) -> [Target] {
    let subject = item.subject
    if let known = itemTargets[subject] { return known }
    let found = (targetsByIndicator[item.indicator] ?? []).map { targets[$0] }.filter {
      $0.subject == subject && !$0.bounds.isEmpty
    }
    itemTargets[subject] = found
    return found
  }

  private mutating func rounding(_ clause: AssignSyntax.RoundingClause?) -> RoundingRule? {
    guard let clause else { return nil }
    if Self.roundingPlaces.contains(clause.places) { return RoundingRule(places: clause.places, mode: clause.mode) }
    if reportedRoundings.insert(clause.range).inserted { report(Self.tooManyPlaces(clause.range)) }
    return nil
  }

  /// Reports points that make no sense: below zero, a floor above them.
  private mutating func checkPoints(of syntax: ScoreItemSyntax, _ points: ScorecardSyntax.Points) {
    if points.value < .zero { report(Self.pointsOutOfRange(points.range, points.value, from: .zero, to: nil)) }
    guard let floor = syntax.floor else { return }
    if floor.value > points.value || floor.value < .zero && !syntax.isBonus {
      report(
        Self.pointsOutOfRange(
          floor.range, floor.value, from: syntax.isBonus ? nil : .zero, to: points.value, isFloor: true))
    }
  }
}

extension Indicator.NoCases {
  init(_ word: IndicatorSyntax.NoCases) {
    switch word {
    case .neutral: self = .neutral
    case .full: self = .full
    case .zero: self = .zero
    }
  }
}
