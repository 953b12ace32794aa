import Base

/// A family of names; each has its own name space.
enum TermFamily { case thing, level, kind, classification, field, records, indicator, dataForm, constant }

extension Unicode.Scalar {
  /// Whether it is a digit or another sign of a number.
  var isNumber: Bool { properties.numericType != nil }
}

extension Vocabulary {
  /// What has the key as name or alias in a family.
  func term(_ family: TermFamily, _ key: String) -> Term? {
    switch family {
    case .thing: thing(key).map { self[$0].term }
    case .level: level(key).map { self[$0].term }
    case .kind: kind(key).map { self[$0].term }
    case .classification: classification(key).map { self[$0].term }
    case .field: field(key).map { self[$0].term }
    case .records: records(key).map { self[$0].term }
    case .indicator: indicator(key).map { self[$0].term }
    case .dataForm: dataForm(key)?.term
    case .constant: constant(key)?.term
    }
  }

  /// How many terms a family has.
  func count(_ family: TermFamily) -> Int {
    switch family {
    case .thing: things.count
    case .level: levels.count
    case .kind: kinds.count
    case .classification: classifications.count
    case .field: fields.count
    case .records: records.count
    case .indicator: indicators.count
    case .dataForm: dataForms.count
    case .constant: constants.count
    }
  }

  /// All terms of a family, in order of declaration.
  func terms(_ family: TermFamily) -> [Term] {
    switch family {
    case .thing: things.map(\.term)
    case .level: levels.map(\.term)
    case .kind: kinds.map(\.term)
    case .classification: classifications.map(\.term)
    case .field: fields.map(\.term)
    case .records: records.map(\.term)
    case .indicator: indicators.map(\.term)
    case .dataForm: dataForms.map(\.term)
    case .constant: constants.map(\.term)
    }
  }
}

extension Checker {
  /// The level a name means; reports an unknown one.
  mutating func level(_ name: PlacedName) -> LevelID? {
    if let level = vocabulary.level(name.key) { return level }
    missing(name, .level)
    return vocabulary.level(name.key)
  }

  /// The kind a name means; reports an unknown one.
  mutating func kind(_ name: PlacedName) -> KindID? {
    if let kind = vocabulary.kind(name.key) { return kind }
    missing(name, .kind)
    return vocabulary.kind(name.key)
  }

  /// The classification a name means; reports an unknown one.
  mutating func classification(_ name: PlacedName) -> ClassificationID? {
    if let found = vocabulary.classification(name.key) { return found }
    missing(name, .classification)
    return vocabulary.classification(name.key)
  }

  /// The class that two names mean; reports what is unknown.
  mutating func unitClass(_ syntax: ClassSyntax) -> ClassID? {
    guard let classification = classification(syntax.classification) else { return nil }
    if let found = vocabulary.class(syntax.name.key, of: classification) { return found }
    let declared = vocabulary[classification]
    // `II` is no slip for `III`: of short names none is offered.
    let names = declared.classes.flatMap { [$0.name] + $0.aliases }.filter { $0.count > 4 }
    report(
      Self.unknownClass(
        syntax.name, of: declared, nearest: NearestName.find(syntax.name.text, among: names).first))
    return nil
  }

  /// The field a name means; reports an unknown one.
  mutating func field(_ name: PlacedName) -> FieldID? {
    if let field = vocabulary.field(name.key) { return field }
    missing(name, .field)
    return vocabulary.field(name.key)
  }

  /// The thing a name means; reports an unknown one.
  mutating func thing(_ name: PlacedName) -> ThingID? {
    if let thing = vocabulary.thing(name.key) { return thing }
    missing(name, .thing)
    return vocabulary.thing(name.key)
  }

  /// The same, where also the units of a level may be counted: `share of communes`.
  mutating func thing(_ name: PlacedName, orUnits: Bool) -> ThingID? { unitsThing(name) ?? thing(name) }

  /// Units of a level as things that are counted; nil where the name means a thing already, or no level.
  mutating func unitsThing(_ name: PlacedName) -> ThingID? {
    guard vocabulary.thing(name.key) == nil, let level = unitLevel(name) else { return nil }
    return unitsThing(of: level)
  }

  /// The units of a level as things that are counted.
  mutating func unitsThing(of level: LevelID) -> ThingID {
    let term = vocabulary[level].term
    if let known = vocabulary.thing(term.key) { return known }
    var counted = term
    counted.aliases = []
    return vocabulary.add(Thing(term: counted, plural: Self.plural(term.name)))
  }

  /// The level that a name of units means: `commune`, `communes`, `xã`; nil when there is none.
  func unitLevel(_ name: PlacedName) -> LevelID? {
    vocabulary.level(name.key)
      ?? vocabulary.levels.indices.first { TextFolding.key(Self.plural(vocabulary.levels[$0].term.name)) == name.key }
      .map { LevelID($0) }
  }

  /// The English plural of a name.
  private static func plural(_ name: String) -> String {
    if let last = name.last, last == "y", let before = name.dropLast().last, !"aeiou".contains(before) {
      return name.dropLast() + "ies"
    }
    return name + (name.hasSuffix("s") ? "es" : "s")
  }

  /// The thing counted that a name means; reports one that is unknown, or a unit of measure.
  /// `type` is where all of `count of km` stands.
  mutating func countedThing(_ name: PlacedName, in type: SourceRange) -> ThingID? {
    guard let thing = thing(name) else { return nil }
    guard vocabulary[thing].isMeasured else { return thing }
    report(
      thing == vocabulary.dong
        ? Self.moneyIsNotMeasured(name, in: type) : Self.measureIsNotCounted(name, vocabulary[thing], in: type))
    return nil
  }

  /// The unit of measure that a name means; reports one that is unknown, or a thing counted.
  /// `type` is where all of `quantity in km` stands.
  mutating func measureUnit(_ name: PlacedName, in type: SourceRange) -> ThingID? {
    if vocabulary.thing(name.key) == nil { missing(name, .thing, isMeasure: true) }
    guard let thing = vocabulary.thing(name.key) else { return nil }
    if thing == vocabulary.dong {
      report(Self.moneyIsNotMeasured(name, in: type))
      return nil
    }
    guard !vocabulary[thing].isMeasured else { return thing }
    report(Self.thingIsNotMeasured(name, vocabulary[thing], in: type))
    return nil
  }

  /// The indicator a name means; reports an unknown one.
  mutating func indicator(_ name: PlacedName) -> IndicatorID? {
    if let indicator = vocabulary.indicator(name.key) ?? titled(name) { return indicator }
    missing(name, .indicator)
    return vocabulary.indicator(name.key)
  }

  /// The one indicator that people call so; reports a name that several have.
  private mutating func titled(_ name: PlacedName) -> IndicatorID? {
    if titles.count != vocabulary.indicators.count {
      titles = ([:], vocabulary.indicators.count)
      for (index, indicator) in vocabulary.indicators.enumerated() {
        guard let title = indicator.term.title else { continue }
        titles.ids[TextFolding.matchKey(title), default: []].append(IndicatorID(index))
      }
    }
    guard let found = titles.ids[name.key] else { return nil }
    if found.count > 1 { report(Self.calledAlike(name, found.map { vocabulary[$0].term })) }
    return found[0]
  }

  /// A name that the vocabulary does not have: it may stand in one that the file does not use. Then its `use` is asked
  /// for once, and it is taken in, so that nothing else is said of its names. Otherwise the name is unknown.
  mutating func missing(_ name: PlacedName, _ family: TermFamily, isMeasure: Bool = false) {
    if family == .indicator, let invented {
      _ = invent(name.text, key: name.key, invented[name.key] ?? .share, at: name.range)
      return
    }
    guard !isIncomplete else { return }
    let found = environment.vocabularies.keys.first {
      environment.vocabularies[$0]?.term(family, name.key) != nil
    }
    if let key = found, let known = environment.vocabularies[key], missingUses.insert(key).inserted {
      report(Self.missingUse(of: key, for: name, after: head.syntax?.range))
      merge(known, at: name.range)
    } else {
      let unknown = UnknownName(
        name: name, family: family, isMeasure: isMeasure, known: isFull ? 0 : vocabulary.count(family))
      let before = diagnostics.count
      report(Self.unknown(family, name, nearest: nil, known: [], isMeasure: isMeasure))
      if diagnostics.count > before { unknownNames[before] = unknown }
    }
  }

  /// The declared name nearest to an unknown one, also among aliases and the plurals of things.
  func nearest(_ name: PlacedName, _ terms: [Term], _ family: TermFamily) -> String? {
    let plurals = family == .thing && !terms.isEmpty ? vocabulary.things.map(\.plural) : []
    guard let found = NearestName.find(name.text, among: terms.flatMap { [$0.name] + $0.aliases } + plurals).first
    else { return nil }
    // An alias of several words is for data; in a rule file the name stands.
    let isWord = found.unicodeScalars.allSatisfy { $0 == "_" || $0.properties.isAlphabetic || $0.isNumber }
    return isWord ? found : terms.first { $0.aliases.contains(found) }?.name
  }

  /// Which denominator of the indicator is meant; reports one that is unknown, or none where one must be chosen.
  mutating func denominator(_ name: PlacedName?, of id: IndicatorID, named indicator: PlacedName) -> Int? {
    if brokenIndicators.contains(id) || name?.text.isEmpty == true { return nil }
    let denominators = vocabulary[id].denominators
    guard let name else {
      if denominators.count < 2 { return 0 }
      report(Self.denominatorNotChosen(indicator, denominators.compactMap(\.name)))
      return nil
    }
    if let index = denominators.firstIndex(where: { $0.name.map(TextFolding.key) == name.key }) { return index }
    report(
      Self.unknownDenominator(
        name, of: vocabulary[id].term,
        nearest: NearestName.find(name.text, among: denominators.compactMap(\.name)).first,
        known: denominators.compactMap(\.name)))
    return nil
  }

  /// The scopes of a heading, statement or rule.
  mutating func compiled(_ scopes: [ScopeSyntax]) -> [Scope] {
    var result: [Scope] = []
    for scope in scopes {
      var terms: [Scope.Term] = []
      for term in scope.terms {
        switch term {
        case .level(let name):
          if let level = level(name) {
            if !scope.excludes { warnIfEnded(level, at: name.range) }
            terms.append(.level(level))
          }
        case .kind(let name):
          if let kind = kind(name) { terms.append(.kind(kind)) }
        case .ofClass(let syntax):
          if let found = unitClass(syntax) { terms.append(.ofClass(found)) }
        case .unit(let text):
          terms.append(.unit(text.value, key: TextFolding.matchKey(text.value)))
        }
      }
      if !terms.isEmpty { result.append(Scope(terms: terms, excludes: scope.excludes)) }
    }
    return result
  }
}
