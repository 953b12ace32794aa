import Base

/// A name that nothing has, and what there was when it was come upon. Which name was meant is looked for only when the
/// message is shown: of a file with many mistakes most are not.
struct UnknownName {
  var name: PlacedName
  var family: TermFamily
  /// A unit of measure is wanted, no other thing.
  var isMeasure: Bool
  /// How many terms of the family were known.
  var known: Int
}

/// The words of a family's terms, made ready for comparing once for all unknown names.
struct TermWords {
  private struct Call {
    /// The term, by its place.
    var term: Int
    var words: String
  }

  private let terms: [Term]
  private let isMeasured: [Bool]
  /// Titles and other names as words.
  private var calls: [Call] = []
  /// Names, other names and plurals; each with the place of its term.
  private var names: [(term: Int, candidate: NearestName.Candidate)] = []
  private var plurals: [NearestName.Candidate] = []

  init(_ family: TermFamily, _ vocabulary: Vocabulary) {
    terms = vocabulary.terms(family)
    isMeasured = family == .thing ? vocabulary.things.map(\.isMeasured) : []
    for (place, term) in terms.enumerated() {
      for text in [term.title].compactMap(\.self) + term.aliases {
        calls.append(Call(term: place, words: TermWords.words(text)))
      }
      for text in [term.name] + term.aliases { names.append((place, NearestName.Candidate(text))) }
    }
    if family == .thing { plurals = vocabulary.things.map { NearestName.Candidate($0.plural) } }
  }

  private static func words(_ text: String) -> String {
    let letters = TextFolding.looseKey(text).unicodeScalars.split { !$0.properties.isAlphabetic && !$0.isNumber }
    return letters.map { String(String.UnicodeScalarView($0)) }.joined(separator: " ")
  }

  /// The message about a name.
  func message(_ unknown: UnknownName) -> Diagnostic {
    func isKnown(_ place: Int) -> Bool { place < unknown.known && (!unknown.isMeasure || isMeasured[place]) }
    let meant = titled(unknown.name, isKnown)
    let nearest = meant?.name ?? nearest(unknown, isKnown)
    var message = Checker.unknown(
      unknown.family, unknown.name, nearest: nearest, known: terms.indices.filter(isKnown).map { terms[$0] },
      isMeasure: unknown.isMeasure)
    if let meant, !meant.isWhole { message.edits = [] }
    return message
  }

  /// The one term whose title or other name is written where its name belongs, `hồ_sơ` for `dossier`; or whose title
  /// starts with the word, the rest of it standing behind as words of their own.
  private func titled(_ name: PlacedName, _ isKnown: (Int) -> Bool) -> (name: String, isWhole: Bool)? {
    let key = TermWords.words(name.text)
    func called(_ fits: (String) -> Bool) -> Term? {
      let found = Set(calls.filter { isKnown($0.term) && fits($0.words) }.map(\.term))
      return found.count == 1 ? found.first.map { terms[$0] } : nil
    }
    if let whole = called({ $0 == key }) { return (whole.name, true) }
    return called { $0.hasPrefix(key + " ") }.map { ($0.name, false) }
  }

  /// The declared name nearest to an unknown one, also among aliases and the plurals of things.
  private func nearest(_ unknown: UnknownName, _ isKnown: (Int) -> Bool) -> String? {
    let own = names.filter { isKnown($0.term) }.map(\.candidate)
    let others = terms.indices.contains(where: isKnown) ? plurals.prefix(unknown.known) : []
    guard let found = NearestName.find(unknown.name.text, among: own + others).first else { return nil }
    // An alias of several words is for data; in a rule file the name stands.
    let isWord = found.unicodeScalars.allSatisfy { $0 == "_" || $0.properties.isAlphabetic || $0.isNumber }
    if isWord { return found }
    return terms.indices.first { isKnown($0) && terms[$0].aliases.contains(found) }.map { terms[$0].name }
  }
}
