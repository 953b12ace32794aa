import Base

/// What criteria and results made of results may name beside results: groups of conditions, targets met, points, bands,
/// units.
extension Checker {
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

  /// The key of a place at which targets are stated; reports one at which none is.
  private mutating func cited(_ text: PlacedText) -> String? {
    let key = TextFolding.matchKey(text.value)
    guard targetsCited(key).isEmpty else { return key }
    if !isIncomplete, !damage.hasLostTargets {
      let cites = targets.flatMap(\.citations).flatMap { [$0.cite, $0.section] }.compactMap { $0 }
      report(Self.nothingCited(text, nearest: NearestName.find(text.value, among: cites).first))
    }
    return nil
  }

  /// What is found of the unit beside its results.
  mutating func fact(_ expression: ExpressionSyntax) -> TypedExpression? {
    let range = expression.range
    func leaf(_ fact: Fact, _ type: ValueType) -> TypedExpression { TypedExpression(.leaf(.fact(fact)), type, range) }
    switch expression {
    case .meets(let text, _):
      guard let cite = cited(text) else { return nil }
      return leaf(.meets(pack: head.syntax?.name.key ?? "", cite: cite, text: text.value), .truth)
    case .targetsMet(let text, let isShare, _):
      guard let cite = cited(text) else { return nil }
      return leaf(
        .targetsMet(pack: head.syntax?.name.key ?? "", cite: cite, text: text.value, isShare: isShare),
        isShare ? .share : .number)
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
    case .rank(let name, _): return card(named: name).map { leaf(.rank(card: $0.key, isShare: false), .number) }
    case .counted(let subject, let isNumerator, _): return counted(subject, isNumerator: isNumerator, range)
    case .inBand(let name, let title, let orBetter, _):
      guard let card = card(named: name) else { return nil }
      let key = TextFolding.matchKey(title.value)
      guard card.bands.contains(where: { TextFolding.matchKey($0.title) == key }) else {
        let titles = card.bands.map(\.title)
        report(Self.unknownBand(title, nearest: NearestName.find(title.value, among: titles).first, known: titles))
        return nil
      }
      return leaf(.inBand(card: card.key, band: key, orBetter: orBetter), .truth)
    case .unitIs(let term, _): return trait(term).map { leaf(.unitIs($0), .truth) }
    case .overTasks(let fact, _):
      // A vocabulary is used by packs that have tasks.
      if tasks.isEmpty, head.year != nil, !isIncomplete { report(Self.noTasks(range)) }
      if let code = fact.code, !tasks.isEmpty, taskPlaces[code] == nil {
        report(Self.unknownTask(code, at: range, known: tasks.map(\.code)))
        return nil
      }
      let type: ValueType =
        switch fact.function {
        case .share: .share
        case .every: .truth
        case .count: vocabulary.thing(Vocabulary.taskKey).map { .count($0) } ?? .number
        }
      return leaf(.tasks(fact), type)
    case .overUnits(let units): return overUnits(units)
    case .overPeriods(let periods): return overPeriods(periods)
    case .ofUnitAbove(let value, _):
      guard let typed = typed(value, ExpressionPlace(kind: .results, own: nil)) else { return nil }
      return leaf(.above(kept(typed)), typed.type)
    case .howMany(let parts, _): return howMany(parts, range)
    default: return nil
    }
  }

  /// What a unit is asked to be; reports names that nothing has.
  private mutating func trait(_ term: ScopeSyntax.Term) -> UnitTrait? {
    switch term {
    case .level(let name): level(name).map { .level(vocabulary[$0].term.key) }
    case .kind(let name): kind(name).map { .kind(vocabulary[$0].term.key) }
    case .ofClass(let syntax):
      unitClass(syntax).map { .ofClass(vocabulary[$0].key, of: vocabulary[$0.classification].term.key) }
    case .unit: nil
    }
  }

  /// The targets, of this pack or above, that are stated at a place: by their `cite`, or by their section's text.
  func targetsCited(_ key: String) -> [Target] {
    targets.filter { $0.isCited(key) }
  }

  private mutating func card(named name: PlacedName) -> Scorecard? {
    if let index = scorecards.place(of: name) { return scorecards[index] }
    if !isIncomplete {
      let names = scorecards.map(\.name)
      report(Self.unknownScorecard(name, nearest: NearestName.find(name.text, among: names).first, known: names))
    }
    return nil
  }

  /// Whether what stands after `where` is a criterion and a figure that it cannot be compared with.
  mutating func comparesUnits(_ units: OverUnitsSyntax) -> Bool {
    guard case .comparison(let left, _, _, _)? = units.condition else { return false }
    switch left {
    case .name(let name):
      let id = vocabulary.indicator(name.key) ?? callees(name, .indicator).first.map { IndicatorID($0) }
      return id.map { vocabulary[$0].measure == .truth } ?? false
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
      case .mean, .median, .lowest, .highest, .total: value?.type ?? .number
      }
    let fact = UnitsFact(
      function: syntax.function, level: level, value: value.map { kept($0) }, condition: condition.map { kept($0) })
    return TypedExpression(.leaf(.fact(.units(fact))), type, syntax.range)
  }

  private mutating func overPeriods(_ syntax: OverPeriodsSyntax) -> TypedExpression? {
    let place = ExpressionPlace(kind: .results, own: nil)
    let value = syntax.value.flatMap { typed($0, place) }
    let condition = syntax.condition.flatMap { self.condition($0, place) }
    guard (syntax.value == nil) == (value == nil), (syntax.condition == nil) == (condition == nil) else { return nil }
    if let value, !value.type.isQuantity {
      report(Self.quantityExpected(value.range, name(of: value.type)))
      return nil
    }
    if syntax.function == .share, syntax.condition == nil {
      report(Self.shareOfAllUnits(syntax.range))
      return nil
    }
    let type: ValueType =
      switch syntax.function {
      case .count: .number
      case .share: .share
      case .mean, .median, .lowest, .highest, .total: value?.type ?? .number
      }
    let fact = PeriodsFact(
      function: syntax.function, part: syntax.part, earlier: syntax.earlier, value: value.map { kept($0) },
      condition: condition.map { kept($0) }
    )
    return TypedExpression(.leaf(.fact(.periods(fact))), type, syntax.range)
  }

  /// The number of conditions that hold; not known while one of them is not.
  private mutating func howMany(_ parts: [ExpressionSyntax], _ range: SourceRange) -> TypedExpression? {
    let place = ExpressionPlace(kind: .results, own: nil)
    let conditions = parts.map { condition($0, place) }
    let known = conditions.compactMap { $0 }
    guard known.count == parts.count else { return nil }
    let counted = known.map { condition in
      TypedExpression(
        .conditional(
          condition, TypedExpression(.constant(.number(.one)), .number, condition.range),
          TypedExpression(.constant(.number(.zero)), .number, condition.range)), .number, condition.range)
    }
    guard let first = counted.first else { return nil }
    return TypedExpression(.arithmetic(first, counted.dropFirst().map { (.plus, $0) }), .number, range)
  }

  mutating func kept(_ expression: TypedExpression) -> ComputationID {
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
    if case .fact(.targetsMet(_, let place, _, _))? = expression.leaf { return place == cite }
    return expression.operands.contains { asks($0, cite) }
  }
}
