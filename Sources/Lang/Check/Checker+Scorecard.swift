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
    if syntax.bands.contains(where: { $0.condition != nil }) || !syntax.limits.isEmpty {
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
    switch item.scoring {
    case .deduction(let each, let per, let range): item.scoring = .addition(each, per: per, range)
    case .each(let points, _, let step, let partly, let from, let range):
      item.scoring = .each(points, isMinus: false, step: step, partly: partly, from: from, range)
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
    guard let id = indicator(syntax.indicator), !brokenIndicators.contains(id),
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

  /// A figure in the indicator's own type.
  private mutating func figure(_ expression: ExpressionSyntax, of indicator: Indicator) -> Rational? {
    let place = ExpressionPlace(kind: .threshold, own: indicator.type)
    if case .quantity(let value, _, let unit, let range) = expression, unit.key == Self.pointsKey,
      indicator.type.percentPlaces > 0, indicator.type != .points
    {
      report(Self.pointsOfShare(range, value, name(of: indicator.type)))
      return nil
    }
    guard let typed = typed(expression, place),
      let value = fit(typed, expression, to: indicator.type, of: Self.quoted(indicator.term)),
      case .number(let number)? = value.constant
    else { return nil }
    if indicator.type == .share, number < .zero || number > .one {
      report(Self.outsideShare(value.range, shown(number, .share)))
      return nil
    }
    return number
  }

  private mutating func scoring(
    of syntax: ScoreItemSyntax, _ indicator: Indicator, _ points: ScorecardSyntax.Points
  ) -> ScoreItem.Scoring? {
    switch syntax.scoring {
    case .mistake: return nil
    case .ifTarget(let range):
      // What is yes or no needs no target to say that yes is meant.
      guard indicator.measure == .truth, let id = vocabulary.indicator(indicator.term.key),
        targetsByIndicator[id]?.isEmpty ?? true
      else { return .ifMet(.target) }
      return ifThere(true, indicator, at: range)
    case .ifYes(let range): return ifThere(true, indicator, at: range)
    case .ifNo(let range): return ifThere(false, indicator, at: range)
    case .condition(let bounds, _):
      var typed: [(comparator: Comparator, threshold: Rational)] = []
      for (comparator, value) in bounds {
        guard let figure = figure(value, of: indicator) else { return nil }
        if indicator.type == .share, comparator == .above && figure == .one || comparator == .below && figure == .zero {
          var warning = Self.neverMet(value.range, above: comparator == .above)
          warning.severity = .warning
          report(warning)
        }
        typed.append((comparator, figure))
      }
      return .ifMet(.bounds(typed))
    case .proportion(let ceiling, let range): return proportion(ceiling, indicator, at: range)
    case .steps(let steps, let range): return self.steps(steps, indicator, points, at: range)
    case .deduction(let each, let per, let range):
      guard isCounted(indicator, per, at: range), isPositive(each) else { return nil }
      return .deduction(each.value)
    case .addition(let each, let per, let range):
      guard isCounted(indicator, per, at: range), isPositive(each) else { return nil }
      return .addition(each.value)
    case .linear(let low, let high, let range):
      guard let from = figure(low, of: indicator), let to = figure(high, of: indicator) else { return nil }
      guard from != to, (to > from) != indicator.lowerIsBetter else {
        report(
          Self.linearWrongWay(
            indicator.term, from == to ? nil : (shown(to, indicator.type), shown(from, indicator.type)), at: range))
        return nil
      }
      return .linear(from: from, to: to)
    case .each(let points, let isMinus, let step, let partly, let beyond, _):
      guard isPositive(points), let width = stepWidth(step, of: indicator) else { return nil }
      var from = Rational.zero
      if let written = beyond?.figure {
        guard let figure = figure(written, of: indicator) else { return nil }
        from = figure
      }
      return .each(
        ScoreItem.Each(
          points: points.value, isMinus: isMinus, step: width, partly: partly, from: from,
          isBelow: beyond?.isBelow ?? false))
    case .toTheBest(let range):
      guard indicator.type.isQuantity else {
        report(Self.proportionWithoutCeiling(indicator.term, name(of: indicator.type), at: range))
        return nil
      }
      return .toTheBest
    case .asGiven(let range):
      switch indicator.measure {
      case .score, .number: return .asGiven
      default:
        report(Self.notAScore(indicator.term, name(of: indicator.type), at: range))
        return nil
      }
    }
  }

  /// All points when the result is yes, or of a count when there is at least one; else when it is no, or there is none.
  private mutating func ifThere(
    _ isThere: Bool, _ indicator: Indicator, at range: SourceRange
  ) -> ScoreItem.Scoring? {
    switch indicator.measure {
    case .truth, .count: return .ifMet(.bounds([isThere ? (.atLeast, .one) : (.atMost, .zero)]))
    default:
      report(Self.notYesOrNo(indicator.term, name(of: indicator.type), at: range))
      return nil
    }
  }

  /// Whether a case may be called so: by the name of what the indicator counts, by words of its title, or as any case is.
  private mutating func isCase(_ name: PlacedName, of indicator: Indicator) -> Bool {
    guard case .count(let thing) = indicator.type else { return true }
    if ["trường hợp", "lần", "lượt", "vụ", "vụ việc", "case", "time", "occurrence"].contains(name.key) { return true }
    if vocabulary.thing(name.key) == thing || callees(name, .thing).contains(thing.index) { return true }
    let counted = vocabulary[thing]
    let titles = [indicator.term.title ?? "", counted.term.title ?? "", counted.term.name, counted.plural]
    let words = " \(name.key) "
    return titles.contains { title in
      let key = " \(TextFolding.matchKey(title).split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")) "
      return key.contains(words) || key.count > 2 && words.hasPrefix(key)
    }
  }

  private mutating func isCounted(_ indicator: Indicator, _ per: PlacedName?, at range: SourceRange) -> Bool {
    switch indicator.measure {
    case .count, .number, .days, .points:
      guard let per, !isCase(per, of: indicator) else { return true }
      report(Self.countsOther(indicator.term, name(of: indicator.type), per))
      return false
    case .share, .reduction, .quantity, .score, .money, .percent, .truth:
      report(Self.notCounted(indicator.term, name(of: indicator.type), at: range))
      return false
    }
  }

  /// How wide a step of results is: of shares and the like a part of 1, also written in points.
  private mutating func stepWidth(_ syntax: ExpressionSyntax, of indicator: Indicator) -> Rational? {
    let place = ExpressionPlace(kind: .threshold, own: indicator.type)
    guard let typed = typed(syntax, place), case .number(let number)? = typed.constant else { return nil }
    let isPart: Bool = indicator.type.percentPlaces > 0
    guard isPart ? typed.type.percentPlaces > 0 : Operand(typed, syntax).joined(indicator.type) == indicator.type else {
      _ = fit(typed, syntax, to: indicator.type, of: Self.quoted(indicator.term))
      return nil
    }
    guard number > .zero else {
      report(Self.ceilingNotPositive(syntax.range, shown(number, indicator.type)))
      return nil
    }
    return number
  }

  private mutating func isPositive(_ points: ScorecardSyntax.Points) -> Bool {
    if points.value > .zero { return true }
    report(Self.pointsOutOfRange(points.range, points.value, from: .zero, to: nil))
    return false
  }

  private mutating func proportion(
    _ ceiling: ScoreItemSyntax.Ceiling, _ indicator: Indicator, at range: SourceRange
  ) -> ScoreItem.Scoring? {
    if indicator.lowerIsBetter {
      report(Self.proportionOfLower(indicator.term, at: range))
      return nil
    }
    switch ceiling {
    case .whole:
      guard indicator.isRatio else {
        report(Self.proportionWithoutCeiling(indicator.term, name(of: indicator.type), at: range))
        return nil
      }
      return .proportion(.whole)
    case .target: return .proportion(.target)
    case .figure(let expression):
      guard let figure = figure(expression, of: indicator) else { return nil }
      guard figure > .zero else {
        report(Self.ceilingNotPositive(expression.range, shown(figure, indicator.type)))
        return nil
      }
      return .proportion(.figure(figure))
    }
  }

  private mutating func steps(
    _ syntax: [ScoreItemSyntax.Step], _ indicator: Indicator, _ points: ScorecardSyntax.Points, at range: SourceRange
  ) -> ScoreItem.Scoring? {
    var parts: [RangeCover.Part] = []
    for (index, step) in syntax.enumerated() {
      if step.points.value < .zero || step.points.value > points.value {
        report(Self.pointsOutOfRange(step.points.range, step.points.value, from: .zero, to: points.value))
      }
      guard let part = part(step.results, index, range: step.range, limit: { $0.figure($1, of: indicator) }) else {
        return nil
      }
      parts.append(part)
    }
    let cover = RangeCover(parts)
    var domain = Interval(lower: Interval.Edge(.zero, isIncluded: true), upper: nil)
    switch indicator.measure {
    case .share: domain.upper = Interval.Edge(.one, isIncluded: true)
    case .reduction: domain = Interval(lower: nil, upper: Interval.Edge(.one, isIncluded: true))
    case .number, .percent, .points: domain.lower = nil
    case .count, .quantity, .money, .days, .score, .truth: break
    }
    let checker = self
    report(cover.faults(over: domain)) { checker.shown($0, indicator.type) }
    return .steps(
      cover.ordered.reversed().map {
        ScoreItem.Step(points: syntax[$0.index].points.value, results: $0.interval, range: $0.range)
      })
  }

  /// The range as written, its figures read by `limit`; nil when one could not be.
  mutating func part(
    _ syntax: ScorecardSyntax.RangeSyntax, _ index: Int, range: SourceRange,
    limit: (inout Checker, ExpressionSyntax) -> Rational?
  ) -> RangeCover.Part? {
    var interval = Interval(lower: nil, upper: nil)
    if let (comparator, value) = syntax.lower {
      guard let figure = limit(&self, value) else { return nil }
      interval.lower = Interval.Edge(figure, isIncluded: comparator == .atLeast)
    }
    if let (comparator, value) = syntax.upper {
      guard let figure = limit(&self, value) else { return nil }
      interval.upper = Interval.Edge(figure, isIncluded: comparator == .atMost)
    }
    return RangeCover.Part(interval: interval, index: index, range: range)
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
