import Base

/// A family of names; each has its own name space.
package enum TermFamily: Sendable {
  case thing, level, kind, classification, field, records, indicator, dataForm, constant
}

extension TermFamily {
  /// The word that stands before a name of the family: `cấp xã` is the level `xã`.
  var head: Keyword? {
    switch self {
    case .level: .level
    case .kind: .kind
    case .field: .field
    case .records: .records
    default: nil
    }
  }

  /// What a title or another name comes to behind the family's word: `xã` of `cấp xã`, by itself where it has no such word.
  func behindHead(_ text: String) -> String { head.map { NameWords.behind($0, text) } ?? text }
}

extension NameWords {
  /// A text without the keyword's word at its start, `đất đai` of `Lĩnh vực đất đai`; all of it where it has none.
  static func behind(_ keyword: Keyword, _ text: String) -> String {
    let written = TextFolding.nfc(text)
    for phrase in keyword.phrases(.vi) {
      let words = phrase.split(separator: " ").count
      let parts = written.split(maxSplits: words, whereSeparator: \.isWhitespace)
      guard parts.count > words, TextFolding.matchKey(parts.prefix(words).joined(separator: " ")) == phrase else {
        continue
      }
      return String(parts[words])
    }
    return written
  }
}

/// By what people call the terms of a family: titles, other names, and names with spaces for `_`.
package struct CalledTerms: Sendable {
  private var places: [String: [Int]] = [:]
  /// How many terms there were.
  let count: Int

  package init(_ family: TermFamily, _ terms: [Term], plurals: [String] = []) {
    count = terms.count
    for (place, term) in terms.enumerated() {
      var texts = [term.name] + [term.title].compactMap(\.self) + term.aliases
      if plurals.indices.contains(place) { texts.append(plurals[place]) }
      for text in texts {
        for key in NameWords.keys(of: text) + NameWords.keys(of: family.behindHead(text)) where !key.isEmpty {
          if places[key]?.last != place { places[key, default: []].append(place) }
        }
      }
    }
  }

  /// The places of the terms that are called so.
  package func places(of text: String) -> [Int] { places[NameWords.key(text)] ?? [] }
}

extension Vocabulary {
  /// By what the terms of a family are called.
  package func called(_ family: TermFamily) -> CalledTerms {
    CalledTerms(family, terms(family), plurals: family == .thing ? things.map(\.plural) : [])
  }

  /// What its terms, the columns of its records and what can be chosen in them are called, as written behind the word of
  /// their family.
  package var calls: [String] {
    var calls: [String] = []
    for family in [TermFamily.thing, .level, .kind, .classification, .field, .records, .indicator] {
      for term in terms(family) {
        calls += ([term.title].compactMap(\.self) + term.aliases).map(family.behindHead)
      }
    }
    for term in classifications.flatMap(\.classes) { calls += [term.title].compactMap(\.self) + term.aliases }
    for records in records {
      for column in records.columns {
        calls += [column.term.title].compactMap(\.self) + column.term.aliases
        for option in column.options { calls += [option.title].compactMap(\.self) + option.aliases }
      }
    }
    for indicator in indicators { calls += indicator.denominators.filter { $0.name != nil }.compactMap(\.text) }
    return calls
  }
}

extension [Scorecard] {
  /// The place of the scorecard that a name in a rule means: by its name, else the only one that is called so.
  func place(of name: PlacedName) -> Int? {
    if let place = firstIndex(where: { $0.key == name.key }) { return place }
    let key = NameWords.key(name.text)
    let called = indices.filter { place in
      ([self[place].name] + [self[place].title].compactMap(\.self)).contains { NameWords.keys(of: $0).contains(key) }
    }
    return called.count == 1 ? called.first : nil
  }
}
