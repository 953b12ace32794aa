package import Base

/// What every compilation shares: the built-ins' signatures and the standard vocabularies, checked once.
package struct Environment: Sendable {
  package var builtins: [BuiltinSignature]
  /// Levels and kinds, known to every pack without `use`.
  package var core: Vocabulary
  /// Vocabularies a pack brings in by `use name`, by the name's key. Each is `core` with its own terms added.
  package var vocabularies: Vocabularies

  package init(builtins: [BuiltinSignature], core: Vocabulary, vocabularies: Vocabularies) {
    self.builtins = builtins
    self.core = core
    self.vocabularies = vocabularies
  }
}

/// Vocabularies by their names' keys. One that nobody asks for need not be read.
package struct Vocabularies: Sendable, ExpressibleByDictionaryLiteral {
  private var makers: [String: @Sendable () -> Vocabulary] = [:]

  package init(dictionaryLiteral elements: (String, Vocabulary)...) {
    for (key, vocabulary) in elements { self[key] = vocabulary }
  }

  /// The keys in order.
  package var keys: [String] { makers.keys.sorted() }

  package subscript(key: String) -> Vocabulary? {
    get { makers[key]?() }
    set {
      makers[key] = nil
      if let newValue { add(key) { newValue } }
    }
  }

  /// Adds a vocabulary that `make` gives, as often as it is asked for.
  package mutating func add(_ key: String, _ make: @escaping @Sendable () -> Vocabulary) { makers[key] = make }

  /// Whether there is one of this name.
  package func contains(_ key: String) -> Bool { makers[key] != nil }
}

/// Parsed files that a pack may name, and which file each `use … from` or `under` leads to.
package struct Library: Sendable {
  package var files: [FileID: SyntaxFile]
  /// Keyed by the range of the `use`/`under` clause. A clause that is not here was not found.
  package private(set) var links: [SourceRange: FileID] = [:]
  /// The files that clauses lead to.
  private var goals: Set<FileID> = []
  /// Files in which reading already found an error: they and what stands under them give no program.
  package var faulty: Set<FileID>
  /// Where those errors are, as far as they have a place in their file: what a declaration with one of them seems to
  /// lack may well be written there.
  package var mistakes: [FileID: [SourceRange]] = [:]

  package init(
    files: [FileID: SyntaxFile] = [:], links: [SourceRange: FileID] = [:], faulty: Set<FileID> = []
  ) {
    self.files = files
    self.faulty = faulty
    for (clause, goal) in links { link(clause, to: goal) }
  }

  /// Lets the `use` or `under` clause at a range lead to a file.
  package mutating func link(_ clause: SourceRange, to file: FileID) {
    links[clause] = file
    goals.insert(file)
  }

  /// Whether any clause leads to a file.
  func isLedTo(_ file: FileID) -> Bool { goals.contains(file) }

  /// Adds a file as it was read, with the messages of the reading.
  package mutating func add(_ file: SyntaxFile, messages: [Diagnostic]) {
    files[file.file] = file
    for message in messages where message.severity == .error {
      faulty.insert(file.file)
      if case .source(let range) = message.place, range.file == file.file {
        mistakes[file.file, default: []].append(range)
      }
    }
  }

  /// The files that a file leads to, near or far.
  func files(behind file: FileID) -> Set<FileID> {
    var seen: Set<FileID> = [file]
    var waiting = [file]
    while let next = waiting.popLast() {
      guard let syntax = files[next] else { continue }
      for clause in [syntax.pack?.under].compactMap(\.self) + syntax.uses {
        if let goal = links[clause.range], seen.insert(goal).inserted { waiting.append(goal) }
      }
    }
    seen.remove(file)
    return seen
  }

  /// Puts a file as it was read anew in place of what it was.
  package mutating func replace(_ file: SyntaxFile, messages: [Diagnostic]) {
    faulty.remove(file.file)
    mistakes[file.file] = nil
    add(file, messages: messages)
  }
}
