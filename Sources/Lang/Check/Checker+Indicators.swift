import Base

extension Checker {
  /// Adds an indicator; what its denominators are derived from comes later. Gives nil when the name is taken.
  mutating func declare(_ indicator: IndicatorSyntax) -> IndicatorID? {
    let name = indicator.name
    let term = Self.term(name, indicator.title, indicator.aliases, indicator.documentation)
    if let level = vocabulary.level(name.key) {
      report(Self.declaredTwice(name.text, at: name.range, first: vocabulary[level].term))
    }
    if name.key == Self.superiorKey { report(Self.reservedName(name)) }
    if let constant = vocabulary.constant(name.key) {
      report(Self.declaredTwice(name.text, at: name.range, first: constant.term))
    }
    guard isNew(term, name, indicator.aliases, .indicator) else { return nil }
    let measure = measure(of: indicator)
    let compiled = Indicator(
      term: term, measure: measure ?? .number, numerator: indicator.numerator?.value,
      denominators: denominators(of: indicator, measure: measure), lowerIsBetter: indicator.lowerIsBetter ?? false,
      noCases: Indicator.NoCases(rawValue: indicator.noCases?.rawValue ?? "") ?? .neutral,
      overTime: overTime(of: indicator, measure), overUnits: overUnits(of: indicator),
      holding: holding(indicator.holding),
      notes: indicator.remarks.texts(.note).map(\.value))
    let id = vocabulary.add(compiled)
    if measure == nil { brokenIndicators.insert(id) }
    return id
  }

  /// What an indicator measures; nil when that could not be read, or counts what is unknown.
  private mutating func measure(of indicator: IndicatorSyntax) -> Indicator.Measure? {
    guard let type = indicator.type else { return nil }
    switch type.word.key {
    case "share": return type.thing.flatMap { thing($0, orUnits: true) }.map { .share($0) }
    case "reduction": return type.thing.flatMap { thing($0) }.map { .reduction($0) }
    case "count": return type.thing.flatMap { unitsThing($0) ?? countedThing($0, in: type.range) }.map { .count($0) }
    case "quantity": return type.thing.flatMap { measureUnit($0, in: type.range) }.map { .quantity($0) }
    case "number": return .number
    case "score": return .score
    case "money": return .money
    case "days": return .days
    case "percent": return .percent
    case "points": return .points
    case "truth": return .truth
    default: return nil
    }
  }

  /// An indicator's denominators, not yet derived: a share has at least one.
  private mutating func denominators(
    of indicator: IndicatorSyntax, measure: Indicator.Measure?
  ) -> [Indicator.Denominator] {
    var names: [String: SourceRange] = [:]
    for denominator in indicator.denominators {
      if let name = denominator.name {
        if let first = names[name.key] {
          report(Self.denominatorTwice(name.text, at: denominator.range, first: first))
        } else {
          names[name.key] = denominator.range
        }
      } else if indicator.denominators.count > 1 {
        report(Self.denominatorWithoutName(denominator, of: indicator.name))
      }
    }
    switch measure {
    case .share, .reduction:
      guard indicator.denominators.isEmpty else { break }
      return [Indicator.Denominator(name: nil, text: nil, derived: nil, range: indicator.name.range)]
    case .count, .quantity, .number, .score, .money, .days, .percent, .points, .truth:
      if let first = indicator.denominators.first {
        report(Self.denominatorWithoutShare(indicator.name, at: first.range))
      }
      if case .count = measure { return [] }
      if case .quantity = measure { return [] }
      if let part = indicator.numerator, indicator.denominators.isEmpty {
        report(Self.numeratorWithoutCount(indicator.name, at: part.range))
      }
      return []
    case nil: break
    }
    return indicator.denominators.map {
      Indicator.Denominator(name: $0.name?.text, text: $0.text?.value, derived: nil, range: $0.range)
    }
  }

  /// Resolves what an indicator's denominators are derived from.
  mutating func derive(_ indicator: IndicatorSyntax, _ id: IndicatorID) {
    guard !brokenIndicators.contains(id), vocabulary[id].isRatio else { return }
    var denominators = vocabulary[id].denominators
    for (index, denominator) in indicator.denominators.enumerated() {
      guard let derived = denominator.derived, let source = self.indicator(derived.indicator),
        !brokenIndicators.contains(source)
      else { continue }
      let other = vocabulary[source]
      guard other.isRatio else {
        report(Self.derivedFromNoShare(derived.indicator, other.term))
        continue
      }
      if derived.part == .denominator, other.denominators.count > 1 {
        report(Self.denominatorNotChosen(derived.indicator, other.denominators.compactMap(\.name)))
        continue
      }
      if let mine = vocabulary[id].thing, let theirs = other.thing, mine != theirs {
        report(Self.differentThings(vocabulary[mine], vocabulary[theirs], at: derived.indicator.range))
        continue
      }
      denominators[index].derived = Indicator.Derivation(
        part: derived.part == .numerator ? .numerator : .denominator, indicator: source)
    }
    vocabulary.setDenominators(denominators, of: id)
  }

  /// Reports denominators that are derived from themselves, and cuts the circle there.
  mutating func checkDerivations(_ declared: [(IndicatorID, IndicatorSyntax)]) {
    var settled: Set<IndicatorID> = []
    for (start, _) in declared where !settled.contains(start) {
      var path: [IndicatorID] = []
      var onPath: Set<IndicatorID> = []
      var waiting: [(id: IndicatorID, isDone: Bool)] = [(start, false)]
      while let (id, isDone) = waiting.popLast() {
        if isDone {
          path.removeLast()
          onPath.remove(id)
          settled.insert(id)
          continue
        }
        guard !settled.contains(id), !onPath.contains(id) else { continue }
        path.append(id)
        onPath.insert(id)
        waiting.append((id, true))
        for index in vocabulary[id].denominators.indices {
          let denominator = vocabulary[id].denominators[index]
          guard let derived = denominator.derived, derived.part == .denominator else { continue }
          guard onPath.contains(derived.indicator) else {
            waiting.append((derived.indicator, false))
            continue
          }
          report(Self.derivedFromItself(vocabulary[id].term, at: denominator.range))
          var denominators = vocabulary[id].denominators
          denominators[index].derived = nil
          vocabulary.setDenominators(denominators, of: id)
        }
      }
    }
  }
}

extension Indicator {
  /// What its counts count, or its quantities are measured by, if it has such.
  var thing: ThingID? {
    switch measure {
    case .share(let thing), .reduction(let thing), .count(let thing), .quantity(let thing): thing
    case .number, .score, .money, .days, .percent, .points, .truth: nil
    }
  }
}
