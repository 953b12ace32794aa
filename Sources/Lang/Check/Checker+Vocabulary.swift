package import Base

extension Checker {
  /// Takes files that declare things, levels, kinds, fields, records, indicators and forms of data, the vocabulary they
  /// build on, and the functions that formulas may call; gives that vocabulary with theirs added, and messages in order
  /// of place. Other declarations are left alone.
  package static func vocabulary(
    of files: [SyntaxFile], over base: Vocabulary, builtins: [BuiltinSignature] = []
  ) -> (Vocabulary, [Diagnostic]) {
    let environment = Environment(builtins: builtins, core: base, vocabularies: [:])
    var checker = Checker(environment: environment, library: Library(), depth: 0)
    checker.declare(files)
    checker.compileComputations()
    return (checker.vocabulary, checker.sortedDiagnostics())
  }

  /// Adds what the files declare to the vocabulary, in order of family: what indicators name comes before them.
  mutating func declare(_ files: [SyntaxFile]) {
    var levels: [LevelSyntax] = []
    var records: [RecordsSyntax] = []
    var indicators: [IndicatorSyntax] = []
    var forms: [DataSyntax] = []
    var constants: [ConstantSyntax] = []
    for declaration in files.lazy.flatMap(\.declarations) {
      switch declaration {
      case .thing(let thing): declare(thing)
      case .kind(let kind):
        let term = Self.term(kind.name, kind.title, kind.aliases, kind.documentation)
        if isNew(term, kind.name, kind.aliases, .kind) {
          vocabulary.add(Kind(term: term))
        }
      case .classification(let classification): declare(classification)
      case .field(let field):
        let term = Self.term(field.name, field.title, field.aliases, field.documentation)
        if isNew(term, field.name, field.aliases, .field) {
          vocabulary.add(Field(term: term))
        }
      case .level(let level): levels.append(level)
      case .records(let one): records.append(one)
      case .indicator(let indicator): indicators.append(indicator)
      case .data(let data): forms.append(data)
      case .constant(let constant): constants.append(constant)
      case .criterion(let criterion): criteria.append((nil, criterion))
      case .targets, .tasks, .assign, .history, .note, .scorecard, .test: break
      }
    }
    declare(levels)
    for constant in constants { declare(constant) }
    for one in records { declare(one) }
    let declared = indicators.compactMap { indicator in declare(indicator).map { ($0, indicator) } }
    for index in criteria.indices { criteria[index].id = declare(criteria[index].syntax) }
    computed = declared.filter { $0.1.computation != nil }
    computedKeys = Set(computed.map { vocabulary[$0.id].term.key })
    for (id, indicator) in declared { derive(indicator, id) }
    checkDerivations(declared)
    compileFormulas(declared)
    for form in forms { declareForm(form) }
  }

  private mutating func declare(_ thing: ThingSyntax) {
    let term = Self.term(thing.name, thing.title, thing.aliases, thing.documentation)
    guard isNew(term, thing.name, thing.aliases, .thing) else { return }
    if let plural = thing.plural, plural.key != term.key, let other = vocabulary.term(.thing, plural.key) {
      report(Self.declaredTwice(plural.text, at: plural.range, first: other))
    }
    vocabulary.add(
      Thing(term: term, plural: thing.plural?.text ?? thing.name.text, isMeasured: thing.isMeasured))
  }

  private mutating func declare(_ syntax: ClassificationSyntax) {
    let term = Self.term(syntax.name, syntax.title, syntax.aliases, syntax.documentation)
    guard isNew(term, syntax.name, syntax.aliases, .classification) else { return }
    var classes: [Term] = []
    for one in syntax.classes {
      let term = Self.term(one.name, one.title, one.aliases, nil)
      if let first = classes.first(where: { !Set($0.keys).isDisjoint(with: term.keys) }) {
        report(Self.declaredTwice(one.name.text, at: one.name.range, first: first))
      } else {
        classes.append(term)
      }
    }
    vocabulary.add(Classification(term: term, classes: classes))
  }

  /// Adds levels, each after the one it stands under, in whatever order they are written.
  private mutating func declare(_ levels: [LevelSyntax]) {
    var places: [String: Int] = [:]
    for (index, level) in levels.enumerated() where places[level.name.key] == nil { places[level.name.key] = index }
    var isAdded = [Bool](repeating: false, count: levels.count)
    for start in levels.indices {
      var path: [Int] = []
      var onPath: Set<Int> = []
      var next: Int? = start
      while let index = next, !isAdded[index] {
        path.append(index)
        onPath.insert(index)
        guard let name = levels[index].superior, vocabulary.level(name.key) == nil else { break }
        next = places[name.key]
        if let above = next, onPath.contains(above) {
          report(Self.levelCycle(levels[index].name, under: name))
          break
        }
        if next == nil { _ = level(name) }
      }
      for index in path.reversed() {
        isAdded[index] = true
        declare(levels[index])
      }
    }
  }

  private mutating func declare(_ level: LevelSyntax) {
    let term = Self.term(level.name, level.title, level.aliases, level.documentation)
    if level.name.key == Self.superiorKey { report(Self.reservedName(level.name)) }
    guard isNew(term, level.name, level.aliases, .level) else { return }
    let above = level.superior.flatMap { vocabulary.level($0.key) }
    vocabulary.add(Level(term: term, depth: above.map { vocabulary[$0].depth + 1 } ?? 0, until: level.until?.date))
  }

  /// Whether a name and its aliases are still free; reports those that are not. A taken alias does not keep the name
  /// from being added.
  mutating func isNew(_ term: Term, _ name: PlacedName, _ aliases: [AliasSyntax], _ family: TermFamily) -> Bool {
    for alias in aliases {
      guard let other = vocabulary.term(family, TextFolding.matchKey(alias.text)) else { continue }
      report(Self.declaredTwice(alias.text, at: alias.range, first: other))
    }
    guard let other = vocabulary.term(family, term.key) else { return true }
    report(Self.declaredTwice(name.text, at: name.range, first: other))
    return false
  }

  /// What a declaration says of its name.
  static func term(
    _ name: PlacedName, _ title: PlacedText?, _ aliases: [AliasSyntax], _ documentation: String?
  ) -> Term {
    Term(
      name: name.text, key: name.key, title: title?.value, aliases: aliases.map(\.text),
      documentation: documentation, range: name.range)
  }

  /// The name that means the strictest of the superiors' targets; `cấp trên` has the same key.
  static let superiorKey = "superior"
}
