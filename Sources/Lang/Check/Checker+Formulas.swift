import Base

// How indicators are computed from records.
extension Checker {
  /// Resolves the formulas of the indicators declared here, after all of them are known.
  mutating func compileFormulas(_ declared: [(IndicatorID, IndicatorSyntax)]) {
    for (id, syntax) in declared { compileFormula(of: syntax, id) }
    for (id, syntax) in declared { takeOverDenominators(of: syntax, id) }
  }

  private mutating func compileFormula(of syntax: IndicatorSyntax, _ id: IndicatorID) {
    guard !brokenIndicators.contains(id) else { return }
    let written = [syntax.formula?.range, syntax.numeratorFormula?.range].compactMap { $0 }
    let others = syntax.denominators.compactMap { $0.formula?.range }
    guard let range = (written + others).first else { return }
    let indicator = vocabulary[id]
    if written.count > 1 { report(Self.formulaTwice(indicator.term, at: written[1], first: written[0])) }
    guard let numerator = syntax.formula?.numerator ?? syntax.numeratorFormula else {
      report(Self.formulaWithoutNumerator(indicator.term, at: range))
      return
    }
    var formula = Formula(numerator: [], denominators: [], range: syntax.formula?.range ?? numerator.range)
    var isWhole = true
    let part = indicator.isRatio ? Part.numerator : .value
    if let terms = terms(numerator, part, indicator) { formula.numerator = terms } else { isWhole = false }
    guard indicator.isRatio else {
      if let denominator = syntax.formula?.denominator {
        report(Self.formulaDoesNotDivide(indicator.term, at: denominator.range))
        isWhole = false
      }
      if isWhole, goesByOneUnit(formula, indicator.term) { vocabulary.setFormula(formula, of: id) }
      return
    }
    var own = syntax.denominators.map(\.formula)
    if own.isEmpty { own = [nil] }
    if let over = syntax.formula?.denominator {
      if own.count > 1 {
        report(Self.formulaOverSeveral(indicator.term, indicator.denominators.compactMap(\.name), at: over.range))
        isWhole = false
      } else if let first = own[0]?.range {
        report(Self.formulaTwice(indicator.term, at: over.range, first: first))
      } else {
        own[0] = over
      }
    }
    for (index, sum) in own.enumerated() {
      guard let sum else {
        formula.denominators.append([])
        if indicator.denominators[index].derived == nil, isWhole {
          report(Self.formulaWithoutDenominator(indicator, indicator.denominators[index].name, at: formula.range))
          isWhole = false
        }
        continue
      }
      guard var terms = terms(sum, .denominator, indicator) else {
        isWhole = false
        continue
      }
      // `share(…)`: both counts are of the same records.
      if sum.range == numerator.range, terms.count == 1, let part = formula.numerator.first?.aggregate {
        terms[0].aggregate.mentionsAsOf = part.mentionsAsOf
        terms[0].aggregate.period = part.period
        terms[0].aggregate.unit = part.unit
      }
      formula.denominators.append(terms)
    }
    if isWhole, goesByOneUnit(formula, indicator.term) { vocabulary.setFormula(formula, of: id) }
  }

  /// Whether all that is counted of the same records goes by one column of units; reports what does not.
  private mutating func goesByOneUnit(_ formula: Formula, _ indicator: Term) -> Bool {
    var first: [RecordsID: Aggregate] = [:]
    for aggregate in formula.aggregates {
      if let other = first[aggregate.records], other.unit != aggregate.unit {
        report(Self.countedByDifferentUnits(indicator, at: aggregate.range, first: other.range))
        return false
      }
      first[aggregate.records] = first[aggregate.records] ?? aggregate
    }
    return true
  }

  /// Gives denominators that are derived from other indicators the formulas of those.
  private mutating func takeOverDenominators(of syntax: IndicatorSyntax, _ id: IndicatorID) {
    guard var formula = vocabulary[id].formula else { return }
    for index in formula.denominators.indices where formula.denominators[index].isEmpty {
      guard let derived = vocabulary[id].denominators[index].derived else { continue }
      formula.denominators[index] = source(of: derived)
    }
    if goesByOneUnit(formula, vocabulary[id].term) { vocabulary.setFormula(formula, of: id) }
  }

  /// The formula of the part that a denominator is derived from; empty when there is none.
  private func source(of derivation: Indicator.Derivation) -> [Formula.Term] {
    var derivation = derivation
    // Circles have been cut; a chain longer than this is not followed.
    for _ in 0..<Self.chainLimit {
      let other = vocabulary[derivation.indicator]
      if derivation.part == .numerator { return other.formula?.numerator ?? [] }
      if let terms = other.formula?.denominators.first, !terms.isEmpty { return terms }
      guard let next = other.denominators.first?.derived else { return [] }
      derivation = next
    }
    return []
  }

  /// What a sum of aggregates is for.
  enum Part { case numerator, denominator, value }

  /// The terms of a sum; nil when one of them is wrong, or they do not fit together or their part.
  private mutating func terms(_ sum: SumSyntax, _ part: Part, _ indicator: Indicator) -> [Formula.Term]? {
    var terms: [Formula.Term] = []
    for term in sum.terms {
      guard let aggregate = aggregate(term.aggregate, for: indicator) else { continue }
      if sum.terms.count > 1, aggregate.function != .count, aggregate.function != .sum {
        report(Self.doesNotAdd(term.aggregate))
        return nil
      }
      guard fits(aggregate, part, indicator) else { continue }
      terms.append(Formula.Term(isMinus: term.isMinus, aggregate: aggregate))
    }
    return terms.count == sum.terms.count ? terms : nil
  }

  /// Whether an aggregate gives what its part of the indicator is; reports one that does not.
  private mutating func fits(_ aggregate: Aggregate, _ part: Part, _ indicator: Indicator) -> Bool {
    let wanted: ValueType = part == .value ? indicator.type : partType(of: indicator) ?? .number
    switch (wanted, aggregate.type) {
    case (.count(let one), .count(let other)) where one != other,
      (.quantity(let one), .quantity(let other)) where one != other:
      report(Self.countsAnother(part, indicator.term, vocabulary[one], vocabulary[other], at: aggregate.range))
      return false
    case (.days, .workingDays), (.score, .number): return true
    default:
      if wanted == aggregate.type { return true }
      report(
        Self.formulaDoesNotFit(part, indicator.term, name(of: wanted), name(of: aggregate.type), at: aggregate.range))
      return false
    }
  }

  /// What both parts of a ratio are, or what is no ratio is itself; nil where it has no counts.
  func partType(of indicator: Indicator) -> ValueType? {
    guard let thing = indicator.thing else { return nil }
    if thing == vocabulary.dong { return .money }
    return vocabulary[thing].isMeasured ? .quantity(thing) : .count(thing)
  }

  /// What the indicator counts, where that are things.
  private func countedThing(of indicator: Indicator) -> ThingID? {
    indicator.thing.flatMap { vocabulary[$0].isMeasured ? nil : $0 }
  }

  private mutating func aggregate(_ syntax: AggregateSyntax, for indicator: Indicator) -> Aggregate? {
    guard let id = records(syntax.records) else { return nil }
    let records = vocabulary[id]
    let place = ExpressionPlace(kind: .record(id))
    var (period, unit) = (records.period, records.unit)
    var isWhole = true
    var named: (date: PlacedName?, unit: PlacedName?)
    for name in syntax.by {
      guard let index = column(name, of: records) else {
        isWhole = false
        continue
      }
      let isUnit = records.columns[index].isUnit
      if let first = isUnit ? named.unit : named.date {
        report(Self.countedByTwice(name, first: first.range))
        isWhole = false
      } else if isUnit {
        (unit, named.unit) = (index, name)
      } else {
        period = dateColumn(name, of: records)
        named.date = name
        isWhole = isWhole && period != nil
      }
    }
    // What the records say needs no saying.
    if unit == records.unit { unit = nil }
    var condition: TypedExpression?
    if let written = syntax.condition {
      condition = self.condition(written, place)
      if let condition { warnOfLateQuestions(condition, of: records) }
      isWhole = isWhole && condition != nil
    }
    guard let written = syntax.value else {
      guard isWhole else { return nil }
      if named.date == nil, condition?.mentionsAsOf == true { period = nil }
      return Aggregate(
        function: .count, records: id, value: nil, condition: condition, period: period, unit: unit,
        type: .count(records.thing), range: syntax.range)
    }
    guard let value = typed(written, place), isWhole else { return nil }
    warnOfLateQuestions(value, of: records)
    // What is asked as of a day is about all records, whenever they were finished.
    if named.date == nil, condition?.mentionsAsOf == true || value.mentionsAsOf { period = nil }
    let type: ValueType
    switch syntax.function {
    case .count, .distinct: type = .count(countedThing(of: indicator) ?? records.thing)
    case .sum, .minimum, .maximum, .average:
      guard value.type.isQuantity else {
        report(Self.aggregateOfNoQuantity(syntax, name(of: value.type), at: value.range))
        return nil
      }
      if syntax.function == .average, case .count = value.type { type = .number } else { type = value.type }
    }
    return Aggregate(
      function: syntax.function, records: id, value: value, condition: condition, period: period, unit: unit,
      type: type,
      range: syntax.range)
  }
}
