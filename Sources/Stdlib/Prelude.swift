package import Base
package import Lang
import Synchronization

extension Stdlib {
  /// What every compilation starts from: the built-in functions, the levels and kinds, and the vocabularies a pack may
  /// bring in by `use`. Each is read and checked once, when it is first asked for.
  package static var environment: Environment { prelude.environment }

  /// The files of the standard vocabularies, to which the environment's places lead. Every run adds its own files to
  /// a copy of these.
  package static var sources: Sources { prelude.sources }

  /// What is wrong with the standard vocabularies: nothing, as a test makes sure.
  static var mistakes: [Diagnostic] { prelude.files.flatMap { $0.checked().mistakes } }

  private static let prelude = Prelude()
}

/// The standard vocabularies: `core` is known to every pack, the others by `use`.
private struct Prelude: Sendable {
  var sources = Sources()
  var environment: Environment
  /// The core first.
  private(set) var files: [StandardFile] = []

  init() {
    environment = Environment(builtins: Stdlib.signatures, core: Vocabulary(), vocabularies: [:])
    for (name, text) in PreludeText.files {
      let source = SourceFile(name: "chuan:" + name, bytes: Array(text.utf8))
      let file = StandardFile(source, sources.add(source), environment)
      files.append(file)
      if name == "core.kpi" {
        environment.core = file.checked().vocabulary
      } else {
        // A file is named as its pack is.
        environment.vocabularies.add(String(name.dropLast(".kpi".count))) { file.checked().vocabulary }
      }
    }
  }
}

/// A file of the standard vocabularies, read and checked when it is first asked for: most runs need one or two.
private final class StandardFile: Sendable {
  private let source: SourceFile
  private let id: FileID
  private let environment: Environment
  private let result = Mutex<(vocabulary: Vocabulary, mistakes: [Diagnostic])?>(nil)

  init(_ source: SourceFile, _ id: FileID, _ environment: Environment) {
    self.source = source
    self.id = id
    self.environment = environment
  }

  /// What the file declares, and what is wrong with it.
  func checked() -> (vocabulary: Vocabulary, mistakes: [Diagnostic]) {
    result.withLock { result in
      if let result { return result }
      let (file, mistakes) = Parser.parse(source, id: id)
      let (vocabulary, faults) = Checker.vocabulary(
        of: [file], over: environment.core, builtins: environment.builtins)
      let made = (vocabulary, mistakes + faults)
      result = made
      return made
    }
  }
}
