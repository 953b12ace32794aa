package import Base
package import Lang

extension Stdlib {
  /// What every compilation starts from: the built-in functions, the levels and kinds, and the vocabularies a pack may
  /// bring in by `use`. Read and checked once.
  package static var environment: Environment { prelude.environment }

  /// The files of the standard vocabularies, to which the environment's places lead. Every run adds its own files to
  /// a copy of these.
  package static var sources: Sources { prelude.sources }

  /// What is wrong with the standard vocabularies: nothing, as a test makes sure.
  static var mistakes: [Diagnostic] { prelude.mistakes }

  private static let prelude = Prelude()
}

/// The standard vocabularies, read and checked: `core` is known to every pack, the others by `use`.
private struct Prelude: Sendable {
  var sources = Sources()
  var environment: Environment
  var mistakes: [Diagnostic] = []

  init() {
    environment = Environment(builtins: Stdlib.signatures, core: Vocabulary(), vocabularies: [:])
    for (name, text) in PreludeText.files {
      let source = SourceFile(name: "chuan:" + name, bytes: Array(text.utf8))
      let (file, mistakes) = Parser.parse(source, id: sources.add(source))
      let (vocabulary, faults) = Checker.vocabulary(
        of: [file], over: environment.core, builtins: environment.builtins)
      self.mistakes += mistakes + faults
      if name == "core.kpi" {
        environment.core = vocabulary
      } else if let pack = file.pack {
        environment.vocabularies[pack.name.key] = vocabulary
      }
    }
  }
}
