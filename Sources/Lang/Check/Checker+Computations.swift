import Base

// What is made of other results: indicators after `=`, and criteria.
extension Checker {
  /// How high what is made of results, and what that is made of, may stand together.
  static let heightLimit = 64

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
    for (card, syntax) in classed {
      compileItemConditions(of: card, syntax)
      compileTies(of: card, syntax)
      compileConditions(of: card, syntax)
    }
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
      (.percent, .share), (.share, .number), (.count, .points), (.number, .points):
      return true
    default: return false
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
}
