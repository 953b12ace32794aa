package import Base
package import Lang
import Synchronization

extension Stdlib {
  /// What every compilation starts from: the built-in functions, the levels and kinds, and the vocabularies a pack may
  /// bring in by `use`.
  package static let environment: Environment = {
    var core = Vocabulary()
    for (name, add) in PreludeTerms.files where name == "core" { add(&core) }
    var environment = Environment(builtins: signatures, core: core, vocabularies: [:])
    for (name, add) in PreludeTerms.files where name != "core" {
      let made = StandardVocabulary(core, add)
      environment.vocabularies.add(name) { made.vocabulary }
    }
    return environment
  }()

  /// What the terms of the standard vocabularies and the functions are called in words, for reading rule files.
  package static let names = KnownNames(functions: KnownNames { signatures.flatMap(\.calls) }) {
    let environment = Stdlib.environment
    return environment.core.calls
      + environment.vocabularies.keys.flatMap { environment.vocabularies[$0]?.calls ?? [] }
  }

  /// The files of the standard vocabularies, to which the environment's places lead. Every run adds its own files to
  /// a copy of these.
  package static var sources: Sources {
    var sources = Sources()
    for (name, text) in PreludeText.files {
      _ = sources.add(SourceFile(name: "chuan:" + name, bytes: Array(text.utf8)))
    }
    return sources
  }
}

/// A vocabulary that is put together when it is first asked for: most runs need one or two.
private final class StandardVocabulary: Sendable {
  private let core: Vocabulary
  private let add: @Sendable (inout Vocabulary) -> Void
  private let made = Mutex<Vocabulary?>(nil)

  init(_ core: Vocabulary, _ add: @escaping @Sendable (inout Vocabulary) -> Void) {
    self.core = core
    self.add = add
  }

  /// The core with the terms of the vocabulary added.
  var vocabulary: Vocabulary {
    made.withLock { made in
      if let made { return made }
      var vocabulary = core
      add(&vocabulary)
      made = vocabulary
      return vocabulary
    }
  }
}
