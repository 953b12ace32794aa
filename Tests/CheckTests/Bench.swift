import Base
import Foundation
import Lang
import Stdlib

/// Rule files as texts, checked with the standard library as it stands in the project.
struct Bench {
  /// The project's folder.
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  var sources = Sources()
  var library = Library()
  var environment: Environment
  /// Messages of the standard library, which must have none.
  var preludeMessages: [Diagnostic] = []
  /// Messages of the reading, by file.
  var reading: [FileID: [Diagnostic]] = [:]

  init() throws {
    environment = Environment(builtins: Stdlib.signatures, core: Vocabulary(), vocabularies: [:])
    let core = try prelude("core")
    (environment.core, preludeMessages) = Checker.vocabulary(of: [core], over: Vocabulary())
    let tthc = try prelude("tthc")
    let (vocabulary, messages) = Checker.vocabulary(of: [tthc], over: environment.core)
    preludeMessages += messages
    environment.vocabularies["tthc"] = vocabulary
  }

  private mutating func prelude(_ name: String) throws -> SyntaxFile {
    let path = "Sources/Stdlib/Prelude/\(name).kpi"
    let source = SourceFile(name: path, bytes: Array(try Data(contentsOf: Bench.root.appending(path: path))))
    let (file, messages) = Parser.parse(source, id: sources.add(source))
    preludeMessages += messages
    return file
  }

  /// Adds a file; gives its identity.
  mutating func add(_ text: String, name: String = "test.kpi") -> FileID {
    let source = SourceFile(name: name, bytes: Array(text.utf8))
    let id = sources.add(source)
    let (file, messages) = Parser.parse(source, id: id)
    library.add(file, messages: messages)
    reading[id] = messages
    return id
  }

  /// Lets every `under` and `use` that names a file, or a pack among the files, lead to it.
  mutating func link() {
    var packs: [String: FileID] = [:]
    for (id, file) in library.files { if let name = file.pack?.name.key { packs[name] = id } }
    for file in library.files.values {
      for clause in file.uses + [file.pack?.under].compactMap({ $0 }) {
        if let path = clause.path?.value {
          if let id = library.files.keys.first(where: { sources[$0].name == path }) {
            library.link(clause.range, to: id)
          }
        } else if let id = packs[clause.name.key] {
          library.link(clause.range, to: id)
        }
      }
    }
  }

  func check(_ id: FileID) -> (program: TypedProgram?, diagnostics: [Diagnostic]) {
    Checker.check(id, in: library, environment: environment)
  }

  /// A message as one line of text: line, code, what it says.
  func line(_ diagnostic: Diagnostic) -> String {
    guard case .source(let range) = diagnostic.place else { return diagnostic.code.rawValue }
    let file = sources[range.file]
    let (line, column) = file.position(of: Int(range.lower))
    return "\(file.name):\(line):\(column) \(diagnostic.code.rawValue) \(diagnostic.message.en)"
  }
}
