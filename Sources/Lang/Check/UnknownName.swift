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
    var text: String
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
        calls.append(Call(term: place, text: family.behindHead(text), words: TermWords.words(text)))
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
    let nearest = titled(unknown.name, isKnown) ?? nearest(unknown, isKnown).map { Wording(same: $0) }
    return Checker.unknown(
      unknown.family, unknown.name, nearest: nearest, known: terms.indices.filter(isKnown).map { terms[$0] },
      isMeasure: unknown.isMeasure)
  }

  /// The one term whose title or other name is written without its marks, `ho_so` for `dossier`.
  private func titled(_ name: PlacedName, _ isKnown: (Int) -> Bool) -> Wording? {
    let key = TermWords.words(name.text)
    let found = calls.filter {
      isKnown($0.term) && $0.words == key && MeantName.mayBe($0.text, writtenAs: name.text)
    }
    guard let call = found.first, found.allSatisfy({ $0.term == call.term }) else { return nil }
    return Wording(en: terms[call.term].name, vi: call.text)
  }

  /// The declared name nearest to an unknown one, also among aliases and the plurals of things.
  private func nearest(_ unknown: UnknownName, _ isKnown: (Int) -> Bool) -> String? {
    let own = names.filter { isKnown($0.term) }.map(\.candidate)
    let others = terms.indices.contains(where: isKnown) ? plurals.prefix(unknown.known) : []
    let near = NearestName.find(unknown.name.text, among: own + others, limit: 8)
    guard let found = near.first(where: { MeantName.mayBe($0, writtenAs: unknown.name.text) }) else { return nil }
    // What has signs in it is offered by its name.
    let isWord = found.unicodeScalars.allSatisfy { $0 == "_" || $0.properties.isAlphabetic || $0.isNumber }
    if isWord { return found }
    return terms.indices.first { isKnown($0) && terms[$0].aliases.contains(found) }.map { terms[$0].name }
  }
}
