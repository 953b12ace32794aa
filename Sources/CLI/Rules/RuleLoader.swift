import Base
import Lang
import Stdlib
import Tables

/// Reads rule files, and those that they lead to by `use` and `under`.
struct RuleLoader {
  /// The files named on the command line, in order.
  private(set) var roots: [FileID] = []
  /// Every file read, and where each clause leads.
  private(set) var library = Library()
  /// Mistakes in reading each file, and clauses whose file cannot be used.
  private(set) var mistakes: [FileID: [Diagnostic]] = [:]
  /// Files named on the command line that cannot be used.
  private(set) var problems: [Diagnostic] = []
  /// The clauses of which more is known than that nothing was found.
  private(set) var explained: Set<SourceRange> = []

  private var paths: [FileID: String] = [:]
  private var known: [System.Identity: FileID] = [:]
  /// The packs of a folder that was looked through, by the key of their name.
  private var folders: [String: [String: [FileID]]] = [:]
  /// Files that were looked at for their name, and are not part of the run unless something leads to them.
  private var seen: [FileID: (file: SyntaxFile, diagnostics: [Diagnostic])] = [:]

  /// Reads the files that paths lead to, and everything they stand on.
  init(_ given: [String], _ session: Session) {
    guard session.folders.problems.isEmpty else {
      problems = session.folders.problems
      return
    }
    let files = RuleFiles(given)
    problems = files.problems
    for (index, path) in files.paths.enumerated() {
      session.progress.show(step: index, of: files.paths.count, Wording(en: "reading rules", vi: "đang đọc quy tắc"))
      do throws(FileProblem) {
        roots.append(try take(path, from: nil, session))
      } catch { problems.append(error.diagnostic) }
    }
    var names: [String: [FileID]] = [:]
    for root in roots {
      if let name = library.files[root]?.pack?.name.key { names[name, default: []].append(root) }
    }
    var waiting = roots[...]
    while let file = waiting.popFirst() {
      guard let syntax = library.files[file] else { continue }
      let clauses = [(syntax.pack?.under, false)] + syntax.uses.map { ($0, true) }
      for case (let clause?, let isUse) in clauses {
        guard let goal = goal(of: clause, isUse: isUse, from: file, names, session) else { continue }
        library.link(clause.range, to: goal)
        if library.files[goal] == nil, let (syntax, mistakes) = seen[goal] {
          add(goal, syntax, mistakes)
          waiting.append(goal)
        }
      }
    }
    readWithNames(session)
  }

  /// Reads the files again that lead to others: what those call their terms in words is a name in them too.
  private mutating func readWithNames(_ session: Session) {
    let names = Stdlib.names.ofFiles(in: library)
    for file in library.files.keys.sorted() {
      guard let names = names[file], let old = seen[file] else { continue }
      let (syntax, found) = Parser.parse(session.sources[file], id: file, names: names)
      library.replace(syntax, messages: found)
      let others = mistakes[file, default: []].filter { !old.diagnostics.contains($0) }
      if others.contains(where: { $0.severity == .error }) { library.faulty.insert(file) }
      mistakes[file] = found.isEmpty && others.isEmpty ? nil : found + others
      seen[file] = (syntax, found)
    }
  }

  /// The files that are part of the run, in the order in which they were come upon.
  var files: [FileID] {
    let named = Set(roots)
    return roots + library.files.keys.filter { !named.contains($0) }.sorted()
  }

  /// Whether reading a file gave mistakes and nothing else.
  func isUnreadable(_ file: FileID) -> Bool {
    guard library.faulty.contains(file), let syntax = library.files[file] else { return false }
    return syntax.pack == nil && syntax.uses.isEmpty && syntax.declarations.isEmpty
  }

  /// The file that a clause leads to; nil when there is none, or none is needed.
  private mutating func goal(
    of clause: UseSyntax, isUse: Bool, from file: FileID, _ names: [String: [FileID]], _ session: Session
  ) -> FileID? {
    let folder = RuleLoader.folder(of: paths[file] ?? "-")
    if let path = clause.path {
      do throws(FileProblem) {
        let file = try take(RuleLoader.join(folder, path.value), from: path.range, session)
        // Nothing is shown of a file that is none of ours.
        guard isPack(file) else { throw FileProblem(.noPackInFile(path)) }
        return file
      } catch {
        // That there is no such file is for the checker to say.
        if error.diagnostic.code != .fileMissing { explain(clause, error.diagnostic, in: file) }
        return nil
      }
    }
    if isUse, Stdlib.environment.vocabularies.contains(clause.name.key) { return nil }
    let given = names[clause.name.key, default: []].filter { $0 != file }
    let beside = given.filter { RuleLoader.folder(of: paths[$0] ?? "-") == folder }
    var found = beside.isEmpty ? given : beside
    if found.isEmpty {
      for place in [folder, RuleLoader.join(folder, "..")] where found.isEmpty {
        found = packs(in: place, session)[clause.name.key, default: []].filter { $0 != file }
      }
    }
    if found.count > 1 {
      explain(clause, .severalPacks(clause, found.compactMap { paths[$0] }), in: file)
      return nil
    }
    return found.first
  }

  /// Whether a file begins with the head of a pack.
  private func isPack(_ file: FileID) -> Bool {
    guard let pack = (library.files[file] ?? seen[file]?.file)?.pack else { return false }
    let found = mistakes[file, default: []] + (seen[file]?.diagnostics ?? [])
    return !found.contains { message in
      if case .source(let place) = message.place { place.file == file && place.lower < pack.range.lower } else { false }
    }
  }

  private mutating func explain(_ clause: UseSyntax, _ diagnostic: Diagnostic, in file: FileID) {
    explained.insert(clause.range)
    mistakes[file, default: []].append(diagnostic)
    library.faulty.insert(file)
  }

  /// The packs of the rule files in a folder, its own folders left aside.
  private mutating func packs(in folder: String, _ session: Session) -> [String: [FileID]] {
    if let packs = folders[folder] { return packs }
    var packs: [String: [FileID]] = [:]
    for name in FileName.texts((try? System.names(in: folder)) ?? [])
    where name.hasSuffix(".kpi") && !name.hasPrefix(".") {
      guard let file = try? look(at: RuleLoader.join(folder, name), from: nil, session) else { continue }
      let syntax = library.files[file] ?? seen[file]?.file
      if let key = syntax?.pack?.name.key { packs[key, default: []].append(file) }
    }
    folders[folder] = packs
    return packs
  }

  /// Reads a file as part of the run.
  private mutating func take(_ path: String, from clause: SourceRange?, _ session: Session) throws(FileProblem)
    -> FileID
  {
    let file = try look(at: path, from: clause, session)
    // What a clause leads to joins the run when the clause is followed.
    if clause == nil, library.files[file] == nil, let (syntax, mistakes) = seen[file] { add(file, syntax, mistakes) }
    return file
  }

  /// Reads a file, once whatever name leads to it.
  private mutating func look(at path: String, from clause: SourceRange?, _ session: Session) throws(FileProblem)
    -> FileID
  {
    guard session.folders.contain(path) else {
      throw FileProblem(.outsideFolders(path, clause.map { .source($0) } ?? .path(path)))
    }
    let content = try session.files.read(path, for: .rules, place: clause.map { .source($0) })
    if let identity = content.identity, let file = known[identity] { return file }
    if let form = RuleLoader.foreignForm(of: content.bytes, path) {
      throw FileProblem(.fileNotRules(path, form, clause.map { .source($0) }))
    }
    let source = SourceFile(name: RuleLoader.shown(path), bytes: content.bytes)
    let file = session.sources.add(source)
    paths[file] = path
    if let identity = content.identity { known[identity] = file }
    seen[file] = Parser.parse(source, id: file, names: Stdlib.names)
    return file
  }

  /// What a file is that is no rule file, by its bytes; a text file of data by its name. nil when it may be one.
  private static func foreignForm(of bytes: [UInt8], _ path: String) -> Wording? {
    if let form = ForeignForm.of(bytes) { return form.title }
    let ending = path.split(separator: ".").last.map { $0.lowercased() } ?? ""
    guard ["csv", "tsv", "json", "jsonl"].contains(ending) else { return nil }
    return Wording(en: "a data file (.\(ending))", vi: "tệp số liệu (.\(ending))")
  }

  private mutating func add(_ file: FileID, _ syntax: SyntaxFile, _ found: [Diagnostic]) {
    library.add(syntax, messages: found)
    if !found.isEmpty { mistakes[file, default: []] += found }
  }

  /// The folder a file lies in; the present one for standard input.
  private static func folder(of path: String) -> String {
    guard path != "-", let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  private static func join(_ folder: String, _ path: String) -> String {
    path.hasPrefix("/") || folder == "." ? path : folder == "/" ? "/" + path : folder + "/" + path
  }

  /// The path as it is shown: `rules/a/../b.kpi` as `rules/b.kpi`.
  private static func shown(_ path: String) -> String {
    var parts: [Substring] = []
    for part in path.split(separator: "/", omittingEmptySubsequences: false) {
      if part == "..", let last = parts.last, last != "..", last != ".", !last.isEmpty {
        parts.removeLast()
      } else if part != "." || parts.isEmpty && path.utf8.count == 1 {
        parts.append(part)
      }
    }
    return parts.joined(separator: "/")
  }
}
