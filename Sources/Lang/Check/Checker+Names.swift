import Base

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
    if let place = called(name, .level) { return LevelID(place) }
    missing(name, .level)
    return vocabulary.level(name.key)
  }

  /// The kind a name means; reports an unknown one.
  mutating func kind(_ name: PlacedName) -> KindID? {
    if let kind = vocabulary.kind(name.key) { return kind }
    if let place = called(name, .kind) { return KindID(place) }
    missing(name, .kind)
    return vocabulary.kind(name.key)
  }

  /// The classification a name means; reports an unknown one.
  mutating func classification(_ name: PlacedName) -> ClassificationID? {
    if let found = vocabulary.classification(name.key) { return found }
    if let place = called(name, .classification) { return ClassificationID(place) }
    missing(name, .classification)
    return vocabulary.classification(name.key)
  }

  /// The class that two names mean; reports what is unknown.
  mutating func unitClass(_ syntax: ClassSyntax) -> ClassID? {
    guard let of = syntax.classification else { return unitClass(titled: syntax.name) }
    guard let classification = classification(of) else { return nil }
    if let found = vocabulary.class(syntax.name.key, of: classification) { return found }
    let declared = vocabulary[classification]
    let called = CalledTerms(.classification, declared.classes).places(of: syntax.name.text)
    if let place = called.first, called.count == 1 { return ClassID(classification, place) }
    // `II` is no slip for `III`: of short names none is offered.
    let names = declared.classes.flatMap { [$0.name] + $0.aliases }.filter { $0.count > 4 }
    report(
      Self.unknownClass(
        syntax.name, of: declared, nearest: NearestName.find(syntax.name.text, among: names).first))
    return nil
  }

  /// The class that is called so by its title alone; reports where there is none.
  private mutating func unitClass(titled name: PlacedName) -> ClassID? {
    for (number, classification) in vocabulary.classifications.enumerated() {
      let called = CalledTerms(.classification, classification.classes).places(of: name.text)
      if let place = called.first, called.count == 1 { return ClassID(ClassificationID(number), place) }
    }
    let families: [(TermFamily, Keyword)] = [(.level, .level), (.kind, .kind), (.field, .field)]
    var word: String?
    for (family, keyword) in families where word == nil && isCalled(name, family) {
      word = keyword.phrases(name.text.utf8.contains { $0 >= 0x80 } ? .vi : .en)[0]
    }
    report(Diagnostic.missingScope(name, word))
    return nil
  }

  /// The field a name means; reports an unknown one.
  mutating func field(_ name: PlacedName) -> FieldID? {
    if let field = vocabulary.field(name.key) { return field }
    if let place = called(name, .field) { return FieldID(place) }
    missing(name, .field)
    return vocabulary.field(name.key)
  }

  /// The thing a name means; reports an unknown one.
  mutating func thing(_ name: PlacedName) -> ThingID? {
    if let thing = vocabulary.thing(name.key) { return thing }
    if let place = called(name, .thing) { return ThingID(place) }
    missing(name, .thing)
    return vocabulary.thing(name.key)
  }

  /// The same, where also the units of a level may be counted: `share of communes`.
  mutating func thing(_ name: PlacedName, orUnits: Bool) -> ThingID? { unitsThing(name) ?? thing(name) }

  /// Units of a level as things that are counted; nil where the name means a thing already, or no level.
  mutating func unitsThing(_ name: PlacedName) -> ThingID? {
    guard vocabulary.thing(name.key) == nil, !isCalled(name, .thing), let level = unitLevel(name) else { return nil }
    return unitsThing(of: level)
  }

  /// The units of a level as things that are counted.
  mutating func unitsThing(of level: LevelID) -> ThingID {
    let term = vocabulary[level].term
    if let known = vocabulary.thing(term.key) { return known }
    var counted = term
    counted.aliases = []
    // `1 xã`, not `1 cấp xã`
    counted.title = term.title.map { TermFamily.level.behindHead($0) }
    return vocabulary.add(Thing(term: counted, plural: Self.plural(term.name)))
  }

  /// The level that a name of units means: `commune`, `communes`, `xã`; nil when there is none.
  mutating func unitLevel(_ name: PlacedName) -> LevelID? {
    vocabulary.level(name.key)
      ?? vocabulary.levels.indices.first { TextFolding.key(Self.plural(vocabulary.levels[$0].term.name)) == name.key }
      .map { LevelID($0) } ?? callees(name, .level).first.map { LevelID($0) }
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
    var known = vocabulary.thing(name.key) ?? called(name, .thing).map { ThingID($0) }
    if known == nil {
      missing(name, .thing, isMeasure: true)
      known = vocabulary.thing(name.key)
    }
    guard let thing = known else { return nil }
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
    if let indicator = vocabulary.indicator(name.key) { return indicator }
    if let place = called(name, .indicator) { return IndicatorID(place) }
    missing(name, .indicator)
    return vocabulary.indicator(name.key)
  }

  /// The place of the one term that people call so; reports a name that several have, and takes the first.
  mutating func called(_ name: PlacedName, _ family: TermFamily) -> Int? {
    let found = callees(name, family)
    if found.count > 1 {
      let terms = vocabulary.terms(family)
      report(Self.calledAlike(name, family, found.map { terms[$0] }))
    }
    return found.first
  }

  /// Whether people call a term so.
  mutating func isCalled(_ name: PlacedName, _ family: TermFamily) -> Bool { !callees(name, family).isEmpty }

  /// The places of the terms that people call so.
  mutating func callees(_ name: PlacedName, _ family: TermFamily) -> [Int] {
    guard !name.key.isEmpty else { return [] }
    if let known = calledTerms[family], known.count == vocabulary.count(family) { return known.places(of: name.text) }
    let known = vocabulary.called(family)
    calledTerms[family] = known
    return known.places(of: name.text)
  }

  /// A name that the vocabulary does not have: it may stand in one that the file does not use. Then its `use` is asked
  /// for once, and it is taken in, so that nothing else is said of its names. Otherwise the name is unknown.
  mutating func missing(_ name: PlacedName, _ family: TermFamily, isMeasure: Bool = false) {
    if family == .indicator, let invented {
      _ = invent(name.text, key: name.key, invented[name.key] ?? .share, at: name.range)
      return
    }
    guard !isIncomplete else { return }
    let found = environment.vocabularies.keys.first { key in
      guard let vocabulary = environment.vocabularies[key] else { return false }
      if vocabulary.term(family, name.key) != nil { return true }
      let called = calledElsewhere[key]?[family] ?? vocabulary.called(family)
      calledElsewhere[key, default: [:]][family] = called
      return !called.places(of: name.text).isEmpty
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
    let near = NearestName.find(name.text, among: terms.flatMap { [$0.name] + $0.aliases } + plurals, limit: 8)
    guard let found = near.first(where: { MeantName.mayBe($0, writtenAs: name.text) }) else { return nil }
    // What has signs in it is offered by its name.
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
    let key = NameWords.key(name.text)
    let called = denominators.indices.filter { place in
      let denominator = denominators[place]
      guard let name = denominator.name else { return false }
      return ([name] + [denominator.text].compactMap(\.self)).contains { NameWords.keys(of: $0).contains(key) }
    }
    if let index = called.first, called.count == 1 { return index }
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
