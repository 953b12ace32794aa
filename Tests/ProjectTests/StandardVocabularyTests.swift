import Lang
import Stdlib
import Testing

struct StandardVocabularyTests {
  @Test("the standard vocabularies have no mistakes, and not a warning either")
  func noMistakes() throws {
    let mistakes = try StandardVocabularies().mistakes
    #expect(mistakes.isEmpty, "\(mistakes.map(\.message.en))")
  }

  @Test("what is compiled in declares all that the checker finds in the files, to the last place")
  func isWhole() throws {
    let files = try StandardVocabularies().files
    for (name, vocabulary) in files {
      let compiled = try name == "core" ? Stdlib.environment.core : #require(Stdlib.environment.vocabularies[name])
      #expect(described(compiled) == described(vocabulary))
    }
    #expect(Stdlib.environment.vocabularies.keys == files.dropFirst().map(\.name))
  }

  /// Every part of a value, also those that nobody sees; what has no order is put in one.
  private func described(_ value: Any) -> [String] {
    let mirror = Mirror(reflecting: value)
    if mirror.children.isEmpty { return [String(reflecting: value)] }
    let parts = mirror.children.map { part in
      ["\(part.label ?? "-"):"] + described(part.value).map { "  " + $0 }
    }
    switch mirror.displayStyle {
    case .dictionary, .set: return parts.map { $0.joined(separator: "\n") }.sorted()
    default: return parts.flatMap { $0 }
    }
  }
}
