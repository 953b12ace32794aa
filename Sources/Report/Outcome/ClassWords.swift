import Base
import Eval
import Lang

/// What units are by classifications, for reports.
enum ClassWords {
  /// A group for each classification, by name: `region III`. Where nothing says what the unit is: `region –`.
  static func groups(_ unit: Unit, _ vocabulary: Vocabulary) -> [(key: String, name: Wording)?] {
    guard !vocabulary.classifications.isEmpty else { return [nil] }
    return vocabulary.classifications.enumerated().map { number, classification in
      let found = unit.classes.first { $0.classification.index == number }.map { vocabulary[$0] }
      let title = Display.name(classification.term)
      let name = found.map(Display.name) ?? Wording(same: "–")
      // `Khu vực III` says by what it is told apart.
      let says = TextFolding.matchKey(name.vi).hasPrefix(TextFolding.matchKey(title.vi))
      return (
        key: "\(classification.term.name) \(found?.name ?? "–")",
        name: Wording(en: "\(title.en): \(name.en)", vi: says ? name.vi : "\(title.vi): \(name.vi)")
      )
    }
  }

  /// `region III, terrain mountain`; nil where nothing is said of the unit.
  static func text(_ unit: Unit, _ vocabulary: Vocabulary) -> String? {
    let texts = sorted(unit).map { "\(vocabulary[$0.classification].term.name) \(vocabulary[$0].name)" }
    return texts.isEmpty ? nil : texts.joined(separator: ", ")
  }

  /// The same for people: `Khu vực III, Địa hình: miền núi`.
  static func shown(_ unit: Unit, _ vocabulary: Vocabulary) -> Wording {
    OutcomeWords.joined(sorted(unit).map { Display.name(vocabulary[$0]) }, ", ")
  }

  /// `"classes": { "region": "III" }`, of programs that have classifications.
  static func write(_ unit: Unit, _ vocabulary: Vocabulary, to writer: inout JSONWriter) {
    guard !vocabulary.classifications.isEmpty else { return }
    writer.key("classes")
    writer.object { writer in
      for (number, classification) in vocabulary.classifications.enumerated() {
        let found = unit.classes.first { $0.classification.index == number }
        writer.member(classification.term.name, found.map { vocabulary[$0].name })
      }
    }
  }

  /// In the order of the classifications.
  private static func sorted(_ unit: Unit) -> [ClassID] {
    unit.classes.sorted { $0.classification.index < $1.classification.index }
  }
}
