import Base

/// What a pack says of itself, while it is being checked: each part as far as it could be read.
struct PackHead {
  var syntax: PackSyntax?
  var year: Int?
  /// How its years and months lie in the calendar.
  var years = YearForm.calendar
  var level: LevelID?
  var within: [(level: LevelID, place: String?)] = []

  /// Its year, where it has one.
  var wholeYear: Period? { year.flatMap { years.year($0) } }

  /// The pack, when it has a year and a level.
  func pack(notes: [Note]) -> Pack? {
    guard let syntax, let year, let level else { return nil }
    var pack = Pack(
      name: syntax.name.text, title: syntax.title?.value, document: syntax.document?.value,
      issued: syntax.issued?.date, issuer: syntax.issuer?.value, year: year, years: years, level: level,
      place: syntax.places.first?.place?.value, within: within, notes: notes,
      documentation: syntax.documentation, range: syntax.range)
    pack.holding = syntax.holding.first?.rule
    return pack
  }
}

/// What came of a file that another stands under or uses.
struct CheckedFile {
  var program: TypedProgram?
  var vocabulary: Vocabulary
  var brokenIndicators: Set<IndicatorID>
  /// Whether it, or what it stands on, has errors.
  var hasErrors: Bool
  /// How many packs stand under or use one another in a row below it.
  var height: Int
  /// The checker as it was left before the file's tests, while these are not checked: one at most.
  var checker: [Checker]
}

/// What was found of the files of a library that others lead to.
package struct CheckedFiles {
  private var found: [FileID: CheckedFile] = [:]
  /// Those from which too many packs stand in a row: of them it is not known what they would be by themselves.
  private var high: [FileID] = []

  package init() {}

  subscript(file: FileID) -> CheckedFile? { found[file] }

  mutating func keep(_ file: CheckedFile, of id: FileID) {
    if file.height >= Checker.chainLimit { high.append(id) }
    found[id] = file
  }

  /// Leaves what holds whatever file is checked next.
  mutating func finish() {
    for id in high { found[id] = nil }
    high = []
  }
}

extension Checker {
  /// Reads the head of `file`: which packs it names, and what it lacks.
  mutating func readHead(of file: SyntaxFile) {
    head.syntax = file.pack
    head.year = file.pack?.year?.year
    if let pack = file.pack {
      head.years = years(of: pack)
      warnIfYearIsOver(pack)
    }
    let start = SourceRange(file: file.file, lower: 0, upper: 0)
    let isPlan = file.isPlan
    if file.pack == nil, !library.faulty.contains(file.file) { report(Self.missingPack(at: start, isPlan: isPlan)) }
    if let clause = file.pack?.under { stand(under: clause, from: file) }
    var used: [String: SourceRange] = [:]
    for use in file.uses {
      if let first = used[use.name.key] {
        report(Self.usedTwice(use, first: first))
      } else {
        used[use.name.key] = use.range
        bring(in: use, from: file)
      }
    }
    guard let pack = file.pack else { return }
    let isWhole = !damage.touches(pack.range)
    if isPlan, isWhole, pack.year == nil { report(Self.missingYear(of: pack)) }
    if isPlan, isWhole, pack.places.isEmpty { report(Self.missingLevel(of: pack)) }
  }

  /// Resolves the levels of the head, once the file's own levels are declared.
  mutating func finishHead(of file: SyntaxFile) {
    guard let pack = file.pack else { return }
    _ = holding(pack.holding)
    for text in pack.remarks.texts(.note) {
      notes.append(Note(text: text.value, citations: citations(of: pack.remarks, section: nil), range: text.range))
    }
    var below: (LevelID, PlacedName)?
    for (index, place) in pack.places.enumerated() {
      guard let level = level(place.level) else { continue }
      if let below, vocabulary[level].depth >= vocabulary[below.0].depth {
        report(Self.placesOutOfOrder(place.level, within: below.1))
      }
      below = (level, place.level)
      if index == 0 {
        head.level = level
        warnIfEnded(level, at: place.level.range)
      } else {
        head.within.append((level, place.place?.value))
      }
    }
    guard let above = superior?.pack, let level = head.level, let clause = pack.under else { return }
    if vocabulary[above.level].depth > vocabulary[level].depth {
      report(
        Self.superiorNotAbove(
          clause, superior: vocabulary[above.level].term, own: vocabulary[level].term, at: above.range))
    }
  }

  /// Checks the pack above and takes over its program and vocabulary.
  private mutating func stand(under clause: UseSyntax, from file: SyntaxFile) {
    guard let checker = checked(clause, from: file) else { return }
    if let goal = library.links[clause.range], let other = library.files[goal], let name = other.pack?.name,
      !other.isPlan, !library.faulty.contains(goal)
    {
      report(Self.superiorIsNoPlan(clause, name))
    }
    vocabulary = checker.vocabulary
    brokenIndicators = checker.brokenIndicators
    superior = checker.program
    if let above = superior?.pack, above.years != head.years { report(otherYears(clause, above)) }
  }

  /// Takes the vocabulary that `use` names.
  private mutating func bring(in clause: UseSyntax, from file: SyntaxFile) {
    if clause.path != nil || library.links[clause.range] != nil {
      guard let checker = checked(clause, from: file) else { return }
      merge(checker.vocabulary, at: clause.range)
      if let computation = checker.vocabulary.computations.first(where: { $0.namesPeriod(otherThan: head.years) }) {
        report(otherYears(clause, computation))
      }
      for id in checker.brokenIndicators {
        // Merging may have given it another id.
        if let here = vocabulary.indicator(checker.vocabulary[id].term.key) { brokenIndicators.insert(here) }
      }
    } else if let known = environment.vocabularies[clause.name.key] {
      merge(known, at: clause.range)
    } else {
      let nearest = NearestName.find(clause.name.text, among: environment.vocabularies.keys).first
      report(Self.unknownVocabulary(clause, nearest: nearest, known: environment.vocabularies.keys))
      if let nearest, let known = environment.vocabularies[nearest] {
        merge(known, at: clause.range)
      } else {
        isIncomplete = true
      }
    }
  }

  /// Checks the file a clause leads to. Reports at the clause when there is none. When the file has errors, which it is
  /// given for itself, gives what could be had of it all the same.
  private mutating func checked(_ clause: UseSyntax, from file: SyntaxFile) -> CheckedFile? {
    guard let target = library.links[clause.range], let other = library.files[target] else {
      report(Self.packNotFound(clause))
      isIncomplete = true
      return nil
    }
    guard !library.leads(from: target, to: file.file) else {
      isIncomplete = true
      standsOnErrors = true
      // A circle is one mistake: it is told in the first of its files.
      if library.reached(from: target).contains(where: { $0 < file.file && library.leads(from: $0, to: file.file) }) {
        return nil
      }
      report(Self.packCycle(clause, back: target == file.file ? nil : library.clause(of: other, to: file.file)))
      return nil
    }
    guard depth < Checker.chainLimit else {
      isIncomplete = true
      standsOnErrors = true
      height = Checker.chainLimit + 1
      return nil
    }
    if let name = other.pack?.name, name.key != clause.name.key {
      report(Self.wrongPackName(clause, found: name))
    }
    let found = checked(other)
    if found.hasErrors {
      isIncomplete = true
      standsOnErrors = true
    }
    height = max(height, found.height + 1)
    if depth == 0, found.height >= Checker.chainLimit { report(Self.chainTooLong(clause)) }
    return found
  }

  /// Checks a file that this one leads to; once, however many ways lead there.
  private mutating func checked(_ file: SyntaxFile) -> CheckedFile {
    if let known = known[file.file] { return known }
    var checker = Checker(environment: environment, library: library, depth: depth + 1)
    swap(&checker.known, &known)
    checker.compile(file)
    swap(&checker.known, &known)
    var found = checker.found(of: file)
    found.checker = [checker]
    known.keep(found, of: file.file)
    return found
  }

  /// What files that this one leads from are given of it.
  func found(of file: SyntaxFile) -> CheckedFile {
    CheckedFile(
      program: program(of: file), vocabulary: vocabulary, brokenIndicators: brokenIndicators,
      hasErrors: hasErrors || standsOnErrors || library.faulty.contains(file.file), height: height, checker: [])
  }

  /// Adds the terms of `other`; names that mean two things are reported at `range`.
  mutating func merge(_ other: Vocabulary, at range: SourceRange) {
    for (mine, theirs) in vocabulary.merge(other, core: environment.core) {
      report(Self.declaredInTwoVocabularies(mine, theirs, at: range))
    }
  }

  /// Puts the pack above and its targets behind this pack's own, ids moved.
  mutating func standUnderSuperior() {
    guard let superior else { return }
    packs = superior.packs
    var last: (section: String, key: String)?
    for target in superior.targets {
      var target = target
      target.id = TargetID(target.id.index + ownCount)
      if case .each(let recurrence, let parts)? = target.span {
        target.span = .each(recurrence, parts.map { TargetID($0.index + ownCount) })
      }
      target.pack += 1
      targets.append(target)
      let key: String
      if let last, last.section == target.section {
        key = last.key
      } else {
        key = TextFolding.matchKey(target.section)
        last = (target.section, key)
      }
      // Own targets come first: one of a pack above is the last.
      if let last = sections[key]?.targets.last, last.index < ownCount { continue }
      sections[
        key,
        default: Section(title: target.section, range: target.range, isSetBySuperior: false, targets: [])
      ].targets.append(target.id)
    }
    bindings = superior.bindings
    histories = superior.histories
  }

  /// Puts the rules of the pack above behind this pack's own.
  mutating func takeOverRules() {
    for var rule in superior?.assignments ?? [] {
      rule.pack += 1
      rule.targets = rule.targets.map { TargetID($0.index + ownCount) }
      assignments.append(rule)
    }
  }

  /// A note of the file as the program keeps it.
  func compiled(_ note: NoteSyntax, section: String?) -> Note {
    Note(text: note.text.value, citations: citations(of: note.remarks, section: section), range: note.range)
  }

  /// Warns when the level is no more before the plan's year begins.
  mutating func warnIfEnded(_ level: LevelID, at range: SourceRange) {
    guard let year = head.year, let until = vocabulary[level].until, let period = head.years.year(year),
      until <= period.firstDay
    else { return }
    report(Self.levelEnded(vocabulary[level], year: year, at: range))
  }
}

extension SyntaxFile {
  /// What the file stands under and uses.
  var clauses: [UseSyntax] { [pack?.under].compactMap { $0 } + uses }

  /// Whether the file is a plan, and not only vocabulary.
  var isPlan: Bool {
    if let pack, pack.year != nil || !pack.places.isEmpty || pack.under != nil { return true }
    return declarations.contains { declaration in
      switch declaration {
      case .targets, .tasks, .assign, .data, .history, .scorecard, .test: true
      case .thing, .level, .kind, .classification, .field, .records, .indicator, .note, .criterion, .constant: false
      }
    }
  }
}

extension Library {
  /// Whether `under` and `use` lead from one file to another, or the two are one.
  func leads(from start: FileID, to end: FileID) -> Bool { reached(from: start, until: end).contains(end) }

  /// The files that `under` and `use` lead to from one, itself among them; of them all, or until one of them is found.
  func reached(from start: FileID, until end: FileID? = nil) -> Set<FileID> {
    var seen: Set<FileID> = []
    var waiting = [start]
    while let file = waiting.popLast() {
      guard seen.insert(file).inserted, file != end, let syntax = files[file] else {
        if file == end { break }
        continue
      }
      waiting += syntax.clauses.compactMap { links[$0.range] }
    }
    return seen
  }

  /// The first clause of a file from which `under` and `use` lead to another.
  func clause(of file: SyntaxFile, to end: FileID) -> UseSyntax? {
    file.clauses.first { clause in links[clause.range].map { leads(from: $0, to: end) } ?? false }
  }
}
