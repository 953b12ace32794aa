package import Base

/// Names to what they stand for and types to what fits: a file as written becomes a program, or messages say why not.
///
/// One value checks one file. It reports every mistake it can tell apart and goes on; a program comes out only if the
/// file, and every pack it stands under or uses, has none.
package struct Checker {
  /// How many packs may stand under or use one another in a row.
  static let chainLimit = 64

  let environment: Environment
  let library: Library
  /// How many packs lead here by `under` and `use`.
  let depth: Int

  var vocabulary: Vocabulary
  var diagnostics: [Diagnostic] = []
  /// Of which of `diagnostics`, by their places, it is still to be said which name was meant.
  var unknownNames: [Int: UnknownName] = [:]
  /// How many errors were reported, also those that were not kept.
  var errorCount = 0
  /// What of the file was not read whole.
  var damage = Damage()
  /// The file's own head, as far as it could be read.
  var head = PackHead()
  /// The program of the pack above, with this pack's place still to be made in its ids.
  var superior: TypedProgram?
  /// A vocabulary or pack that was named could not be had: unknown names may well stand there.
  var isIncomplete = false
  /// A pack that this one stands under or uses has errors of its own, so that this one gives no program.
  var standsOnErrors = false
  /// How many packs stand under or use one another in a row from here.
  var height = 0
  /// The files checked already on behalf of the one that is checked.
  var known = CheckedFiles()
  /// Vocabularies whose `use` is missing and was asked for already.
  var missingUses: Set<String> = []
  /// Indicators by what people call them, of so many.
  var calledTerms: [TermFamily: CalledTerms] = [:]
  /// The same of vocabularies that the file does not use, by their names.
  var calledElsewhere: [String: [TermFamily: CalledTerms]] = [:]

  /// Indicators whose declaration is wrong; what is said of them is not judged.
  var brokenIndicators: Set<IndicatorID> = []
  /// The places of indicators by what their names say behind what is measured, and of how many those are.
  var knownMeasured: (count: Int, places: [String: [Int]])?
  /// The indicator of the target before.
  var lastIndicator: IndicatorID?
  /// The indicator of which figures are being asked.
  var ratedIndicator: Indicator?

  /// The keys of records and of columns whose declaration is wrong; nothing is said of their names.
  var brokenRecords: Set<String> = []
  var brokenColumns: Set<String> = []

  /// In a line by itself, indicators that nobody declared are made up: the types of those that are given.
  var invented: [String: ValueType]?

  var packs: [Pack] = []
  /// The pack's own targets, then those of the packs above.
  var targets: [Target] = []
  /// Indicators on which a statement could not be compiled.
  var lostTargets: Set<IndicatorID> = []
  /// The pack's own targets by what they say; of an indicator's only one it need not be known.
  var identities: [TargetIdentity: TargetID] = [:]
  /// The first of the pack's own targets on each indicator, and whether it is among `identities`.
  var firstTargets: [IndicatorID: (id: TargetID, isIdentified: Bool)] = [:]
  /// How many of `targets` are the pack's own.
  var ownCount = 0
  /// The targets of every section, by the section's key, own sections first.
  var sections: [String: Section] = [:]
  /// The pack's own rules, then those of the packs above.
  var assignments: [Assignment] = []
  /// Which levels set targets, for rules.
  var figures = SuperiorFigures()
  var bindings: [DataBinding] = []
  /// The pack's own histories of units, then those of the packs above.
  var histories: [UnitChange] = []
  /// How many of `bindings` are the pack's own; they come first.
  var ownBindings = 0
  /// The unit that each other name of one means, and where that was said first.
  var unitAliases: [String: (unit: String, range: SourceRange)] = [:]
  /// Indices of all targets, for tests.
  var targetsByIndicator: [IndicatorID: [Int]] = [:]
  /// The pack's own scorecards, then those of the packs above.
  var scorecards: [Scorecard] = []
  /// The criteria of the file, and its indicators that are made of other results.
  var criteria: [(id: IndicatorID?, syntax: CriterionSyntax)] = []
  /// The scorecards whose bands ask for more than points, by their places.
  var classed: [(card: Int, syntax: ScorecardSyntax)] = []
  var computed: [(id: IndicatorID, syntax: IndicatorSyntax)] = []
  /// The keys of those.
  var computedKeys: Set<String> = []
  /// Where each name of a scorecard of the pack's own was declared first.
  var scorecardNames: [String: SourceRange] = [:]
  /// The targets that items of scorecards may look at, by what they are about.
  var itemTargets: [TargetSubject: [Target]] = [:]
  /// Roundings to too many places, each reported once although all items share it.
  var reportedRoundings: Set<SourceRange> = []
  /// Ratings whose mistakes are told, which a section has for all its targets.
  var reportedRatings: Set<SourceRange> = []
  var tests: [TestCase] = []
  var tasks: [PlanTask] = []
  /// The first of `tasks` with each code, by its key.
  var taskPlaces: [String: Int] = [:]
  /// Tasks that come after another one, as far as they have been compiled.
  var tasksBefore: [TaskBefore] = []
  var notes: [Note] = []

  /// A section of targets, as rules name it.
  struct Section {
    var title: String
    var range: SourceRange
    var isSetBySuperior: Bool
    var targets: [TargetID]
  }

  init(environment: Environment, library: Library, depth: Int) {
    self.environment = environment
    self.library = library
    self.depth = depth
    vocabulary = environment.core
  }

  /// Takes a file of the library; gives its program, or nil when it or a pack it stands under or uses has an error, and
  /// the file's own messages in order of place. A file that only declares vocabulary gives no program and no error.
  package static func check(
    _ file: FileID, in library: Library, environment: Environment
  ) -> (program: TypedProgram?, diagnostics: [Diagnostic]) {
    var checked = CheckedFiles()
    return check(file, in: library, environment: environment, &checked)
  }

  /// The same where several files of one library are checked: `checked` keeps what was found of those that others lead
  /// to, so that each is checked once.
  package static func check(
    _ file: FileID, in library: Library, environment: Environment, _ checked: inout CheckedFiles
  ) -> (program: TypedProgram?, diagnostics: [Diagnostic]) {
    guard let syntax = library.files[file] else { return (nil, []) }
    var checker: Checker
    if let known = checked[file]?.checker.first {
      checker = known
    } else {
      checker = Checker(environment: environment, library: library, depth: 0)
      swap(&checker.known, &checked)
      checker.compile(syntax)
      swap(&checker.known, &checked)
      if library.isLedTo(file) { checked.keep(checker.found(of: syntax), of: file) }
      checked.finish()
    }
    for case .test(let test) in syntax.declarations { checker.compile(test) }
    return (checker.program(of: syntax), checker.sortedDiagnostics())
  }

  /// Checks a whole file but for its tests.
  mutating func compile(_ file: SyntaxFile) {
    damage = Damage(file, library.mistakes[file.file] ?? [])
    readHead(of: file)
    declare([file])
    finishHead(of: file)
    for case .note(let note) in file.declarations { notes.append(compiled(note, section: nil)) }
    for case .targets(let section) in file.declarations { compile(section) }
    askForCriteria()
    ownCount = targets.count
    compileTasks(of: file)
    standUnderSuperior()
    figures = SuperiorFigures(targets, packs: packs.map(\.level))
    for case .assign(let rule) in file.declarations { compile(rule) }
    takeOverRules()
    checkRulesApart()
    compareWithSuperior()
    checkAcceptances(of: file)
    for case .data(let data) in file.declarations { compile(data) }
    compileHistories(of: file)
    for (index, target) in targets.enumerated() { targetsByIndicator[target.indicator, default: []].append(index) }
    compileScorecards(of: file)
    compileComputations()
    compareOwnTargets(of: file)
    compareLevels(of: file)
    checkCitedDocuments(of: file)
    proveRules(of: file)
    if isProvable(file) { noteTaskDays() }
  }

  /// What was checked, as a program; nil where the file, or one that it stands on, has an error.
  func program(of file: SyntaxFile) -> TypedProgram? {
    guard !hasErrors, !standsOnErrors, !library.faulty.contains(file.file), var pack = head.pack(notes: notes) else {
      return nil
    }
    pack.holding = pack.holding ?? superior?.pack.holding
    var program = TypedProgram(
      vocabulary: vocabulary, packs: [pack] + packs, targets: targets, assignments: assignments, bindings: bindings,
      histories: histories, tests: tests, scorecards: scorecards, tasks: tasks,
      functions: environment.builtins.map(\.name))
    program.language = file.language
    program.explained = Self.explained(in: file)
    return program
  }

  /// Whether an error was reported.
  var hasErrors: Bool { errorCount > 0 }

  /// Adds a message. Of a file with more mistakes than anyone reads, some are only counted.
  mutating func report(_ diagnostic: Diagnostic) {
    if diagnostic.severity == .error { errorCount += 1 }
    guard !isFull || diagnostic.severity == .error && errorCount <= Parser.messageLimit else { return }
    diagnostics.append(diagnostic)
  }

  /// Whether there are so many messages that what costs time need not be found out for one more.
  var isFull: Bool { diagnostics.count >= 10 * Parser.messageLimit }

  /// The messages in order of their places, those of one place in the order they were found; of too many the first,
  /// and errors before warnings.
  func sortedDiagnostics() -> [Diagnostic] {
    if diagnostics.isEmpty { return [] }
    var places = diagnostics.indices.sorted { (diagnostics[$0].start, $0) < (diagnostics[$1].start, $1) }
    let isTooMany = places.count > Parser.messageLimit
    if isTooMany {
      let errors = min(places.count { diagnostics[$0].severity == .error }, Parser.messageLimit)
      var left = (errors: errors, others: Parser.messageLimit - errors)
      places = places.filter { place in
        if diagnostics[place].severity == .error {
          left.errors -= 1
          return left.errors >= 0
        }
        left.others -= 1
        return left.others >= 0
      }
    }
    var words: [TermFamily: TermWords] = [:]
    func offering(_ diagnostic: Diagnostic) -> Diagnostic {
      diagnostic.offering { library.files[$0]?.language ?? .en }
    }
    var shown = places.map { place in
      guard let unknown = unknownNames[place] else { return offering(diagnostics[place]) }
      let known = words[unknown.family] ?? TermWords(unknown.family, vocabulary)
      words[unknown.family] = known
      return offering(known.message(unknown))
    }
    if isTooMany, let last = shown.last { shown.append(.tooManyMistakes(last.start)) }
    return shown
  }
}

extension Diagnostic {
  /// The range the message is sorted by; what points at no source comes first.
  fileprivate var start: SourceRange {
    if case .source(let range) = place { return range }
    return SourceRange(file: FileID(0), lower: 0, upper: 0)
  }
}
