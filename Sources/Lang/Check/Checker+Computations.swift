import Base

// What is made of other results: indicators after `=`, and criteria.
extension Checker {
  /// How high what is made of results, and what that is made of, may stand together.
  private static let heightLimit = 64

  /// Adds a figure that has a name.
  mutating func declare(_ constant: ConstantSyntax) {
    let term = Self.term(constant.name, constant.title, [], constant.documentation)
    guard isNew(term, constant.name, [], .constant), let written = constant.value,
      let typed = typed(written, ExpressionPlace(kind: .results, own: nil))
    else { return }
    guard let value = typed.constant else {
      report(Self.constantIsNone(written.range))
      return
    }
    vocabulary.add(Constant(term: term, value: value, type: typed.type))
  }

  /// Adds a criterion, whose conditions come later. Gives nil when the name is taken.
  mutating func declare(_ criterion: CriterionSyntax) -> IndicatorID? {
    let term = Self.term(criterion.name, criterion.title, criterion.aliases, criterion.documentation)
    guard isNew(term, criterion.name, criterion.aliases, .indicator) else { return nil }
    return vocabulary.add(
      Indicator(
        term: term, measure: .truth, numerator: nil, denominators: [], lowerIsBetter: false, noCases: .neutral,
        notes: criterion.remarks.texts(.note).map(\.value)))
  }

  /// Adds a target for each criterion of the file: units are graded by it.
  mutating func askForCriteria() {
    for (id, criterion) in criteria {
      let scopes = compiled(criterion.scopes)
      if let last = criterion.scopes.last, !Scopes.canHold(scopes) {
        report(Self.contradictoryScopes(criterion.scopes, at: last.range))
      }
      guard let id else { continue }
      let title = criterion.title?.value ?? criterion.name.text
      let cited = citations(of: criterion.remarks, section: nil)
      let holds = TypedExpression.constant(.number(.one), .truth, criterion.name.range)
      var target = Target(
        id: TargetID(targets.count), pack: 0, indicator: id, denominator: 0, fields: [], scopes: scopes,
        bounds: [Target.Bound(comparator: .atLeast, threshold: holds)], isReduction: false, baseline: nil,
        sourceComparator: .words, setBy: nil, deadline: nil, waiver: nil, section: title,
        citations: cited.isEmpty ? [Citation(section: title, cite: nil, quote: nil)] : cited,
        readings: criterion.remarks.texts(.reading).map(\.value),
        notes: criterion.remarks.texts(.note).map(\.value), documentation: criterion.documentation,
        range: criterion.range, requirementRange: criterion.name.range)
      target.isCriterion = true
      targets.append(target)
    }
  }

  /// Resolves what the indicators and criteria of the file are made of, after everything they may name is known.
  mutating func compileComputations() {
    var made: [IndicatorID: SourceRange] = [:]
    for (id, syntax) in computed {
      guard let written = syntax.computation, !brokenIndicators.contains(id) else { continue }
      if let records = syntax.formula?.range ?? syntax.numeratorFormula?.range {
        report(Self.formulaTwice(vocabulary[id].term, at: written.range, first: records))
        continue
      }
      guard let typed = typed(written, ExpressionPlace(kind: .results, own: nil)) else { continue }
      let indicator = vocabulary[id]
      for clause in syntax.overTime.map(\.range) + syntax.overUnits.map(\.range) + syntax.holding.map(\.range) {
        report(Self.partsOfMade(indicator.term, at: clause))
      }
      if case .reduction = indicator.measure {
        report(Self.reductionMade(indicator.term, at: written.range))
        continue
      }
      guard fits(typed, written, indicator) else {
        report(
          Self.formulaDoesNotFit(
            .value, indicator.term, name(of: indicator.type), name(of: typed.type), at: written.range))
        continue
      }
      set(typed, of: id)
      made[id] = written.range
    }
    for case (let id?, let syntax) in criteria {
      guard let body = syntax.body else {
        if !damage.touches(syntax.range) { report(Self.emptyCriterion(syntax)) }
        continue
      }
      let place = ExpressionPlace(kind: .results, own: nil)
      let typed: TypedExpression?
      if case .group(let form, let parts, let range) = body {
        typed = group(form, parts, range, place, isInner: false)
      } else {
        typed = condition(body, place)
      }
      guard let typed else { continue }
      set(typed, of: id)
      made[id] = syntax.name.range
    }
    for (card, syntax) in classed { compileConditions(of: card, syntax) }
    checkReplaced()
    checkCircles(made)
  }

  private mutating func set(_ expression: TypedExpression, of id: IndicatorID) {
    vocabulary.setComputation(
      vocabulary.add(Computation(expression: expression, range: expression.range)), of: id)
  }

  /// Whether the value of an expression is one of the indicator's.
  private func fits(_ typed: TypedExpression, _ syntax: ExpressionSyntax, _ indicator: Indicator) -> Bool {
    let operand = Operand(typed, syntax)
    if operand.joined(indicator.type) == indicator.type { return true }
    switch (typed.type, indicator.measure) {
    case (.share, .percent), (.number, .score), (.score, .number), (.count, .number), (.workingDays, .days),
      (.percent, .share), (.count, .points), (.number, .points):
      return true
    default: return false
    }
  }

  /// Resolves what the bands of a scorecard ask beside points.
  private mutating func compileConditions(of card: Int, _ syntax: ScorecardSyntax) {
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

  /// Reports scorecards that replace one of a pack above and lack what is asked of that there.
  private mutating func checkReplaced() {
    guard superior != nil else { return }
    let own = scorecards.filter { $0.pack == 0 }
    guard !own.isEmpty else { return }
    for computation in vocabulary.computations {
      var facts: [Fact] = []
      func collect(_ expression: TypedExpression) {
        if case .fact(let fact)? = expression.leaf { facts.append(fact) }
        expression.operands.forEach(collect)
      }
      collect(computation.expression)
      for fact in facts {
        switch fact {
        case .inBand(let key, let band, _):
          guard let card = own.first(where: { $0.key == key }), !card.bands.isEmpty,
            !card.bands.contains(where: { TextFolding.matchKey($0.title) == band })
          else { continue }
          report(Self.replacedLacks(card, band, at: computation.range))
        case .itemPoints(let key, let item):
          guard let card = own.first(where: { $0.key == key }), !card.items.contains(where: { $0.id == item }) else {
            continue
          }
          report(Self.replacedLacks(card, item, at: computation.range))
        default: continue
        }
      }
    }
  }

  // MARK: Circles

  /// What may be made of others: an indicator, or the bands of a scorecard, by its key.
  private enum Made: Hashable {
    case indicator(IndicatorID)
    case bands(String)
    /// What is asked of an indicator: thresholds, and rules that set them.
    case target(TargetID)
  }

  /// Reports what is made of itself, with the way round, and what stands too high.
  private mutating func checkCircles(_ made: [IndicatorID: SourceRange]) {
    guard !vocabulary.computations.isEmpty else { return }
    // Also what packs above make: this file may put it into a circle, by a rule or a scorecard of its own.
    var starts = vocabulary.indicators.indices.map { IndicatorID($0) }
      .filter { vocabulary[$0].computation != nil }.map { Made.indicator($0) }
    starts += scorecards.filter { !$0.conditions.isEmpty }.map { .bands($0.key) }
    var heights: [Made: Int] = [:]
    for start in starts where heights[start] == nil {
      var path: [Made] = []
      var waiting: [(node: Made, isDone: Bool)] = [(start, false)]
      while let (node, isDone) = waiting.popLast() {
        let parts = parts(of: node)
        if isDone {
          path.removeLast()
          let own = expressions(of: node).map { height(of: $0) }.max() ?? 0
          let total = own + (parts.compactMap { heights[$0] }.max() ?? 0)
          heights[node] = total
          if total > Self.heightLimit, parts.allSatisfy({ heights[$0, default: 0] <= Self.heightLimit }),
            let range = range(of: node, made)
          {
            report(Self.madeTooHigh(name(of: node), at: range))
          }
          continue
        }
        if heights[node] != nil { continue }
        if let first = path.firstIndex(of: node) {
          if let range = path[first...].compactMap({ range(of: $0, made) }).first ?? head.syntax?.name.range {
            report(Self.madeOfItself(path[first...].map { name(of: $0) }, at: range))
          }
          heights[node] = 0
          continue
        }
        path.append(node)
        waiting.append((node, true))
        for part in parts where heights[part] == nil && !self.parts(of: part).isEmpty { waiting.append((part, false)) }
      }
    }
  }

  /// Where what is made stands in this file; nil where it is of another one.
  private func range(of node: Made, _ made: [IndicatorID: SourceRange]) -> SourceRange? {
    switch node {
    case .indicator(let id): made[id]
    case .bands(let key): classed.first { scorecards[$0.card].key == key }?.syntax.name.range
    case .target(let id):
      assignments.first { $0.pack == 0 && $0.targets.contains(id) }?.range
        ?? (targets[id.index].pack == 0 ? targets[id.index].requirementRange : nil)
    }
  }

  private func name(of node: Made) -> String {
    switch node {
    case .indicator(let id): vocabulary[id].term.name
    case .bands(let key): scorecards.first { $0.key == key }?.name ?? key
    case .target(let id): vocabulary[targets[id.index].indicator].term.name
    }
  }

  private func expressions(of node: Made) -> [TypedExpression] {
    switch node {
    case .indicator(let id): vocabulary[id].computation.map { [vocabulary[$0].expression] } ?? []
    case .bands(let key):
      (scorecards.first { $0.key == key }?.conditions ?? []).map { vocabulary[$0].expression }
    case .target(let id):
      asked(of: id)
    }
  }

  /// What thresholds of a target, and rules that set it, say.
  private func asked(of id: TargetID) -> [TypedExpression] {
    var asked = targets[id.index].bounds.map(\.threshold)
    for rule in assignments where rule.targets.contains(id) {
      for branch in rule.branches {
        if let condition = branch.condition { asked.append(condition) }
        asked.append(branch.target)
      }
      asked += rule.floors.map(\.expression)
      asked += rule.caps.map(\.expression)
      asked += rule.whenMissing.compactMap(\.target)
    }
    return asked
  }

  /// What something is made of, also by way of units, scorecards and targets.
  private func parts(of node: Made) -> [Made] {
    var parts: [Made] = []
    var seen: Set<Made> = []
    if case .target(let id) = node {
      let indicator = Made.indicator(targets[id.index].indicator)
      if seen.insert(indicator).inserted { parts.append(indicator) }
    }
    for expression in expressions(of: node) {
      collect(expression) { if seen.insert($0).inserted { parts.append($0) } }
    }
    return parts
  }

  private func collect(_ expression: TypedExpression, _ add: (Made) -> Void) {
    switch expression.leaf {
    case .result(.named(let id, _), _)?: add(.indicator(id))
    case .fact(let fact)?:
      switch fact {
      case .meets(_, let cite, _):
        for target in vocabulary.others(targetsCited(cite), than: cite) { add(.target(target.id)) }
      case .itemPoints(let card, _), .total(let card), .everyItem(let card, _, _, _), .inBand(let card, _, _):
        for item in scorecards.first(where: { $0.key == card })?.items ?? [] {
          add(.indicator(item.indicator))
          if item.needsTarget { for target in targets(of: item) { add(.target(target)) } }
        }
        if case .inBand = fact { add(.bands(card)) }
      case .units(let units):
        for part in [units.value, units.condition].compactMap({ $0 }) { collect(vocabulary[part].expression, add) }
      }
    default: for operand in expression.operands { collect(operand, add) }
    }
  }

  /// The targets that an item may look at.
  private func targets(of item: ScoreItem) -> [TargetID] {
    (targetsByIndicator[item.indicator] ?? []).map { targets[$0] }.filter { $0.subject == item.subject }.map(\.id)
  }

  private func height(of expression: TypedExpression) -> Int {
    1 + (expression.operands.map { height(of: $0) }.max() ?? 0)
  }

  // MARK: Words for results

  /// `all of …`, `at least 2 of …`.
  mutating func group(
    _ form: ExpressionSyntax.GroupForm, _ parts: [ExpressionSyntax], _ range: SourceRange, _ place: ExpressionPlace,
    isInner: Bool = true
  ) -> TypedExpression? {
    let conditions = parts.map { condition($0, place) }
    guard !parts.isEmpty else {
      if !damage.touches(range) { report(Self.emptyGroup(range)) }
      return nil
    }
    if parts.count == 1, form != .none, isInner {
      report(Self.groupOfOne(range))
      return nil
    }
    if case .atLeast(let count) = form, count < 1 || count > parts.count {
      report(Self.groupCount(count, of: parts.count, at: range))
      return nil
    }
    let known = conditions.compactMap { $0 }
    guard known.count == parts.count else { return nil }
    switch form {
    case .all: return TypedExpression(.all(known), .truth, range)
    case .any: return TypedExpression(.any(known), .truth, range)
    case .none: return TypedExpression(.not(TypedExpression(.any(known), .truth, range)), .truth, range)
    case .atLeast(let count): return TypedExpression(.atLeast(count, known), .truth, range)
    }
  }

  /// `change of grdp against a year earlier`: of shares and percentages in points, of the rest relative to the earlier.
  mutating func change(
    of subject: ExpressionSyntax, against period: PeriodSyntax, _ range: SourceRange, _ place: ExpressionPlace
  ) -> TypedExpression? {
    guard let later = typed(subject, place) else { return nil }
    let earlier: TypedExpression?
    switch subject {
    case .name(let name):
      earlier = typed(.result(of: name, denominator: nil, period, subject.range), place)
    case .result(let name, let denominator, nil, _):
      earlier = typed(.result(of: name, denominator: denominator, period, subject.range), place)
    default: earlier = nil
    }
    guard let earlier, case .result? = later.leaf else {
      report(Self.changeOfNoResult(subject.range))
      return nil
    }
    switch later.type {
    case .share, .percent, .points: return TypedExpression(.arithmetic(later, [(.minus, earlier)]), .points, range)
    default:
      guard later.type.isQuantity, let index = environment.builtins.firstIndex(where: { $0.name == "change" }) else {
        report(Self.quantityExpected(subject.range, name(of: later.type)))
        return nil
      }
      return TypedExpression(.call(index, [earlier, later]), .percent, range)
    }
  }

  /// What is found of the unit beside its results.
  mutating func fact(_ expression: ExpressionSyntax) -> TypedExpression? {
    let range = expression.range
    func leaf(_ fact: Fact, _ type: ValueType) -> TypedExpression { TypedExpression(.leaf(.fact(fact)), type, range) }
    switch expression {
    case .meets(let text, _):
      let key = TextFolding.matchKey(text.value)
      if targetsCited(key).isEmpty {
        if !isIncomplete, !damage.hasLostTargets {
          let cites = targets.flatMap(\.citations).flatMap { [$0.cite, $0.section] }.compactMap { $0 }
          report(Self.nothingCited(text, nearest: NearestName.find(text.value, among: cites).first))
        }
        return nil
      }
      return leaf(.meets(pack: head.syntax?.name.key ?? "", cite: key, text: text.value), .truth)
    case .everyItem(let name, let ofGroups, let comparator, let part, _):
      guard let card = card(named: name) else { return nil }
      if ofGroups, card.groups.isEmpty {
        report(Self.noGroups(card, at: name.range))
        return nil
      }
      let place = ExpressionPlace(kind: .results, own: nil)
      guard let typed = typed(part, place),
        let share = fit(typed, part, to: .share, of: Self.both("the part of the points", "phần điểm")),
        case .number(let number)? = share.constant
      else { return nil }
      return leaf(.everyItem(card: card.key, ofGroups: ofGroups, comparator, part: number), .truth)
    case .itemPoints(let item, let name, _):
      var card: Scorecard?
      if let name {
        card = self.card(named: name)
      } else if scorecards.count == 1 {
        card = scorecards[0]
      } else if !isIncomplete {
        report(Self.scorecardNotChosen(at: range, known: scorecards.map(\.name)))
      }
      guard let card, let id = indicator(item) else { return nil }
      guard let found = card.items.first(where: { $0.indicator == id }) else {
        report(Self.unknownItem(item.text, at: item.range, known: card.items.map(\.id)))
        return nil
      }
      return leaf(.itemPoints(card: card.key, item: found.id), .score)
    case .totalScore(let name, _): return card(named: name).map { leaf(.total(card: $0.key), .score) }
    case .inBand(let name, let title, let orBetter, _):
      guard let card = card(named: name) else { return nil }
      let key = TextFolding.matchKey(title.value)
      guard card.bands.contains(where: { TextFolding.matchKey($0.title) == key }) else {
        let titles = card.bands.map(\.title)
        report(Self.unknownBand(title, nearest: NearestName.find(title.value, among: titles).first, known: titles))
        return nil
      }
      return leaf(.inBand(card: card.key, band: key, orBetter: orBetter), .truth)
    case .overUnits(let units): return overUnits(units)
    default: return nil
    }
  }

  /// The targets, of this pack or above, that are stated at a place: by their `cite`, or by their section's text.
  func targetsCited(_ key: String) -> [Target] {
    targets.filter { $0.isCited(key) }
  }

  private mutating func card(named name: PlacedName) -> Scorecard? {
    if let card = scorecards.first(where: { $0.key == name.key }) { return card }
    if !isIncomplete {
      let names = scorecards.map(\.name)
      report(Self.unknownScorecard(name, nearest: NearestName.find(name.text, among: names).first, known: names))
    }
    return nil
  }

  /// Whether what stands after `where` is a criterion and a figure that it cannot be compared with.
  func comparesUnits(_ units: OverUnitsSyntax) -> Bool {
    guard case .comparison(let left, _, _, _)? = units.condition else { return false }
    switch left {
    case .name(let name): return vocabulary.indicator(name.key).map { vocabulary[$0].measure == .truth } ?? false
    case .group, .meets, .everyItem, .inBand, .not, .isMissing, .comparison, .truth: return true
    case .chain(_, let rest, _): return rest.first.map { $0.0 == .and || $0.0 == .or } ?? false
    default: return false
    }
  }

  private mutating func overUnits(_ syntax: OverUnitsSyntax) -> TypedExpression? {
    let place = ExpressionPlace(kind: .results, own: nil)
    var level: LevelID?
    var isWhole = true
    if let name = syntax.level {
      level = unitLevel(name)
      if level == nil {
        _ = self.level(name)
        isWhole = false
      }
    }
    let value = syntax.value.flatMap { typed($0, place) }
    let condition = syntax.condition.flatMap { self.condition($0, place) }
    if syntax.value != nil, value == nil { isWhole = false }
    if syntax.condition != nil, condition == nil { isWhole = false }
    if let value, !value.type.isQuantity {
      report(Self.quantityExpected(value.range, name(of: value.type)))
      isWhole = false
    }
    if syntax.function == .share, syntax.condition == nil {
      report(Self.shareOfAllUnits(syntax.range))
      isWhole = false
    }
    guard isWhole else { return nil }
    let type: ValueType =
      switch syntax.function {
      case .count: level.map { .count(unitsThing(of: $0)) } ?? .number
      case .share: .share
      case .mean, .lowest, .highest, .total: value?.type ?? .number
      }
    let fact = UnitsFact(
      function: syntax.function, level: level, value: value.map { kept($0) }, condition: condition.map { kept($0) })
    return TypedExpression(.leaf(.fact(.units(fact))), type, syntax.range)
  }

  private mutating func kept(_ expression: TypedExpression) -> ComputationID {
    vocabulary.add(Computation(expression: expression, range: expression.range))
  }
}

extension Target {
  /// Whether it is stated at a place, by the key of its `cite` or of its section's text.
  package func isCited(_ key: String) -> Bool {
    if citations.contains(where: { $0.cite.map(TextFolding.matchKey) == key }) { return true }
    return TextFolding.matchKey(section) == key
  }
}

extension Vocabulary {
  /// Of targets stated at a place those that do not ask themselves for the targets stated there: a criterion may have the
  /// place for its own. All of them where no others are.
  package func others(_ targets: [Target], than cite: String) -> [Target] {
    let others = targets.filter { target in
      guard target.isCriterion, let computation = self[target.indicator].computation else { return true }
      return !asks(self[computation].expression, cite)
    }
    return others.isEmpty ? targets : others
  }

  private func asks(_ expression: TypedExpression, _ cite: String) -> Bool {
    if case .fact(.meets(_, let place, _))? = expression.leaf { return place == cite }
    return expression.operands.contains { asks($0, cite) }
  }
}
