package import Base
package import Eval
import Lang

/// What differs between two packs, as text for people.
package struct DifferenceText: Sendable {
  private let sources: Sources
  private let language: Language
  private let style: Style

  /// Takes the rule files that differences lie in, the language and whether there are colours.
  package init(sources: Sources, language: Language, style: Style) {
    self.sources = sources
    self.language = language
    self.style = style
  }

  /// All differences, pack by pack.
  package func text(_ comparisons: [Comparison]) -> String {
    comparisons.map(text).joined(separator: "\n")
  }

  private func text(_ comparison: Comparison) -> String {
    let difference = comparison.difference
    let results = comparison.results.map { ResultDifferenceView(results: $0, difference: difference) }
    let view = DifferenceView(difference: difference, sources: sources)
    var text = style(.strong, DisplayWidth.safe(view.title)) + "\n"
    for line in view.preliminaries { text += "  " + shown(line) + "\n" }
    for section in view.sections {
      text += "\n" + style(.strong, section.heading[language]) + "\n"
      for entry in section.entries { text += self.text(entry) }
    }
    let moves = view.moves
    if !moves.isEmpty {
      text += "\n" + style(.strong, language == .vi ? "Không đổi ý nghĩa" : "Not a change of meaning") + "\n"
      for line in moves { text += "  " + style(.faint, shown(line)) + "\n" }
    }
    if let results, !results.lines.isEmpty {
      text += "\n" + style(.strong, shown(results.heading)) + "\n"
      for line in results.lines { text += "  " + shown(line) + "\n" }
    }
    text += "\n"
    for line in view.closing + [results?.closing].compactMap({ $0 }) { text += shown(line) + "\n" }
    return text
  }

  private func text(_ entry: DifferenceEntry) -> String {
    let words = entry.words.map { $0[language] }.joined(separator: ", ")
    var text = "  " + (entry.role.map { style($0, words) } ?? words) + "  " + style(.strong, shown(entry.title)) + "\n"
    let labels = language == .vi ? ("cũ", "mới") : ("old", "new")
    let width = Swift.max(DisplayWidth.of(labels.0), DisplayWidth.of(labels.1))
    for (label, sides) in [(labels.0, entry.old), (labels.1, entry.new)] {
      for side in sides {
        text += "      " + DisplayWidth.padded(label, to: width) + "  " + shown(side.text)
        if !side.citation.isEmpty { text += "  " + style(.faint, DisplayWidth.cut(side.citation, to: 120)) }
        if let range = side.range {
          text += "  " + style(.faint, PlaceText.text(.source(range), sources: sources, language: language))
        }
        text += "\n"
      }
    }
    for note in entry.notes { text += "      " + shown(note) + "\n" }
    return text
  }

  private func shown(_ wording: Wording) -> String { DisplayWidth.cut(wording[language], to: 2000) }
}
