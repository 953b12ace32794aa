import Base

// Guesses that do not help are not offered.
extension Reading {
  /// How many guesses of a file are tried out.
  private static let tries = 12

  /// Tries out every edit for a word that is misspelt or missing: one with which the file has no fewer mistakes is no sentence
  /// either, and is not offered. `read` gives the messages about a text.
  mutating func dropVainGuesses(_ read: (SourceFile) -> [Diagnostic]) {
    var left = Self.tries
    let mistakes = diagnostics.count { $0.severity == .error }
    guard mistakes < Parser.messageLimit else { return }
    for place in diagnostics.indices {
      let diagnostic = diagnostics[place]
      guard left > 0, [.misspeltWord, .missingWord].contains(diagnostic.code), !diagnostic.edits.isEmpty else {
        continue
      }
      left -= 1
      var bytes = stream.source.bytes
      for edit in diagnostic.edits.sorted(by: { $0.range > $1.range }) {
        bytes.replaceSubrange(Int(edit.range.lower)..<Int(edit.range.upper), with: edit.replacement.utf8)
      }
      let rest = read(SourceFile(name: stream.source.name, bytes: bytes)).count { $0.severity == .error }
      guard rest >= mistakes else { continue }
      diagnostics[place].edits = []
      diagnostics[place].help = [
        Wording(
          en: "`chuan help keywords` lists the words of the language",
          vi: "`chuan help keywords` liệt kê các từ của ngôn ngữ")
      ]
    }
  }
}
