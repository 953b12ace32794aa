/// How an indicator that both packs have is measured otherwise: their figures are held against other results then.
package struct IndicatorDifference: Sendable {
  package enum Aspect: String, Sendable, Hashable, CaseIterable {
    /// What is counted.
    case measure
    case direction, denominators, formula, records, computation, holding
    case noCases = "no-cases"
    case overTime = "over-time"
    case overUnits = "over-units"
  }

  package var old: IndicatorID
  package var new: IndicatorID
  package var aspects: [Aspect]
}

/// Compares how the indicators that both packs ask for are measured.
struct IndicatorComparer {
  let old: ComparedPack
  let new: ComparedPack

  /// Those that differ, in order of the old pack's.
  func differences() -> [IndicatorDifference] {
    let wanted = old.program.indicatorsInUse
    let others = Set(new.program.indicatorsInUse.map { new.program.vocabulary[$0].term.key })
    return wanted.compactMap { id in
      let before = old.program.vocabulary[id]
      guard others.contains(before.term.key), let goal = new.program.vocabulary.indicator(before.term.key) else {
        return nil
      }
      let after = new.program.vocabulary[goal]
      let aspects = IndicatorDifference.Aspect.allCases.filter {
        old.canon.text($0, of: before) != new.canon.text($0, of: after)
      }
      return aspects.isEmpty ? nil : IndicatorDifference(old: id, new: goal, aspects: aspects)
    }
  }
}

extension TypedProgram {
  /// The indicators that targets, rules and scorecards read, with those that these are made of; in their order.
  package var indicatorsInUse: [IndicatorID] {
    var found: Set<IndicatorID> = []
    var waiting = targets.map(\.indicator) + scorecards.flatMap { $0.items.map(\.indicator) }
    var expressions = targets.flatMap { $0.bounds.map(\.threshold) } + assignments.flatMap(\.expressions)
    expressions += scorecards.flatMap(\.conditions).map { vocabulary[$0].expression }
    func add(_ expression: TypedExpression) {
      for leaf in expression.leaves {
        switch leaf {
        case .result(.named(let id, _), _): waiting.append(id)
        case .fact(.units(let units)):
          for id in [units.value, units.condition].compactMap({ $0 }) { add(vocabulary[id].expression) }
        case .fact(.periods(let fact)):
          for id in [fact.value, fact.condition].compactMap({ $0 }) { add(vocabulary[id].expression) }
        case .fact(.above(let id)): add(vocabulary[id].expression)
        default: break
        }
      }
    }
    expressions.forEach(add)
    while let id = waiting.popLast() {
      guard found.insert(id).inserted else { continue }
      let indicator = vocabulary[id]
      waiting += indicator.denominators.compactMap { $0.derived?.indicator }
      if let computation = indicator.computation { add(vocabulary[computation].expression) }
    }
    return found.sorted { $0.index < $1.index }
  }
}

extension CanonicalText {
  /// One aspect of how an indicator is measured.
  func text(_ aspect: IndicatorDifference.Aspect, of indicator: Indicator) -> String {
    switch aspect {
    case .measure: text(indicator.measure)
    case .direction: indicator.lowerIsBetter ? "lower" : "higher"
    case .noCases: indicator.noCases.rawValue
    case .overTime: "\(indicator.overTime)"
    case .overUnits: "\(indicator.overUnits)"
    case .holding: indicator.holding.map { "\($0)" } ?? ""
    case .denominators:
      indicator.denominators.map { denominator in
        let derived = denominator.derived.map { "\($0.part) of \(program.vocabulary[$0.indicator].term.key)" }
        return "\(denominator.name ?? "") \(derived ?? "")"
      }.joined(separator: "; ")
    case .formula: indicator.formula.map(text) ?? ""
    case .records:
      Set((indicator.formula?.aggregates ?? []).map { text(program.vocabulary[$0.records]) }).sorted()
        .joined(separator: "; ")
    case .computation: indicator.computation.map { text($0) } ?? ""
    }
  }

  private func text(_ formula: Formula) -> String {
    let parts = [formula.numerator] + formula.denominators
    return parts.map { $0.map(text).sorted().joined(separator: " + ") }.joined(separator: " / ")
  }

  private func text(_ term: Formula.Term) -> String {
    let aggregate = term.aggregate
    let columns = program.vocabulary[aggregate.records].columns
    func name(_ column: Int?) -> String { column.map { columns[$0].term.key } ?? "" }
    return "\(term.isMinus ? "-" : "")\(aggregate.function.rawValue)(\(program.vocabulary[aggregate.records].term.key);"
      + " \(aggregate.value.map { text($0, of: aggregate.records) } ?? "");"
      + " \(aggregate.condition.map { text($0, of: aggregate.records) } ?? ""); \(name(aggregate.period));"
      + " \(name(aggregate.unit)))"
  }

  /// What records are, as far as their columns are read.
  private func text(_ records: Records) -> String {
    let columns = records.columns.map { column in
      let options = column.options.map { $0.keys.sorted().joined(separator: "=") }.sorted()
      return "\(column.headerKeys.sorted()) \(text(column.type)) \(options) \(column.isUnit)"
    }.sorted()
    func name(_ column: Int?) -> String { column.map { records.columns[$0].term.key } ?? "" }
    let keep =
      switch records.keep {
      case .latest(let column)?: "latest " + name(column)
      case .lastFile?: "last file"
      case nil: ""
      }
    return
      "\(records.term.key) \(columns) \(name(records.period)) \(name(records.unit)) \(name(records.identity)) \(keep)"
  }

  private func text(_ type: ValueType) -> String {
    switch type {
    case .count(let thing): "count \(program.vocabulary[thing].term.key)"
    case .quantity(let thing): "quantity \(program.vocabulary[thing].term.key)"
    case .choice: "choice"
    default: "\(type)"
    }
  }
}
