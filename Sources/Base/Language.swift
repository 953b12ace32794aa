/// The language in which people are spoken to. Data formats (CSV, JSON) never depend on it.
package enum Language: String, Sendable, CaseIterable {
  case en, vi
}

/// One sentence in both languages. Every message that reaches a person is one of these.
package struct Wording: Hashable, Sendable {
  package var en: String
  package var vi: String

  package init(en: String, vi: String) {
    self.en = en
    self.vi = vi
  }

  /// The same text in both languages: names, figures, quotations.
  package init(same text: String) {
    self.init(en: text, vi: text)
  }

  /// The text in `language`.
  package subscript(language: Language) -> String {
    switch language {
    case .en: en
    case .vi: vi
    }
  }
}
