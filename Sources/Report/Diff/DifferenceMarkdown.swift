package import Base
package import Eval
import Lang

/// What differs between two packs, as Markdown: for comments on changes, and for documents.
package struct DifferenceMarkdown: Sendable {
  private let sources: Sources
  private let language: Language

  /// Takes the rule files that differences lie in, and the language.
  package init(sources: Sources, language: Language) {
    self.sources = sources
    self.language = language
  }

  /// All differences, pack by pack.
  package func text(_ comparisons: [Comparison]) -> String {
    comparisons.map(text).joined(separator: "\n")
  }

  private func text(_ comparison: Comparison) -> String {
    let difference = comparison.difference
    let results = comparison.results.map { ResultDifferenceView(results: $0, difference: difference) }
    let view = DifferenceView(difference: difference, sources: sources)
    var text = "# \(escaped(view.title))\n"
    let facts = view.preliminaries + view.closing + [results?.closing].compactMap { $0 }
    text += "\n" + facts.map { "\(escaped($0[language]))  \n" }.joined()
    for section in view.sections { text += self.text(section) }
    let moves = view.moves
    if !moves.isEmpty {
      text += "\n## \(language == .vi ? "Không đổi ý nghĩa" : "Not a change of meaning")\n\n"
      for line in moves { text += "- \(escaped(line[language]))\n" }
    }
    if let results, !results.lines.isEmpty {
      text += "\n## \(escaped(results.heading[language]))\n\n"
      for line in results.lines { text += "- \(escaped(line[language]))\n" }
    }
    return text
  }

  private func text(_ section: DifferenceSection) -> String {
    var text = "\n## \(escaped(section.heading[language]))\n\n"
    text += language == .vi ? "| | | cũ | mới | |\n" : "| | | old | new | |\n"
    text += "|---|---|---|---|---|\n"
    for entry in section.entries {
      let cells = [
        "**" + entry.words.map { escaped($0[language]) }.joined(separator: ", ") + "**", escaped(entry.title[language]),
        sides(entry.old), sides(entry.new), entry.notes.map { escaped($0[language]) }.joined(separator: "<br>"),
      ]
      text += "| " + cells.joined(separator: " | ") + " |\n"
    }
    return text
  }

  private func sides(_ sides: [DifferenceEntry.Side]) -> String {
    sides.map { side in
      var text = escaped(side.text[language])
      if !side.citation.isEmpty { text += "<br>" + escaped(side.citation) }
      if let range = side.range {
        text += "<br>`" + PlaceText.text(.source(range), sources: sources, language: language) + "`"
      }
      return text
    }.joined(separator: "<br>")
  }

  /// The text with what Markdown would take for its own signs marked.
  private func escaped(_ text: String) -> String {
    var result = ""
    for character in DisplayWidth.cut(text, to: 2000) {
      if "\\|*_<>[]#`".contains(character) { result.append("\\") }
      result.append(character)
    }
    return result
  }
}
