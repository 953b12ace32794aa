import Base

/// How far a text looks like Vietnamese, judged by its words with letters beyond ASCII: whether each can be a syllable.
struct VietnameseText {
  /// The words that were judged: those with a vowel and a letter beyond ASCII.
  private(set) var words = 0
  /// Those that can be syllables of Vietnamese.
  private(set) var syllables = 0
  /// Those with a letter that Western European languages do not have.
  private(set) var telling = 0

  /// Whether the text is Vietnamese as far as one can tell: four words of five can be syllables.
  var isPlausible: Bool { telling > 0 && syllables >= words - words / 5 }

  /// Looks at the first words of a text in UTF-8.
  init(_ bytes: [UInt8]) {
    var word: [Unicode.Scalar] = []
    var isBroken = false
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      if scalar == "\u{FFFD}" {
        isBroken = true
      } else if scalar.value < 0x80 ? scalar.properties.isAlphabetic : VietnameseText.isOfWord(scalar) {
        word.append(scalar)
        continue
      }
      judge(word, isBroken: isBroken)
      if scalar != "\u{FFFD}" { isBroken = false }
      word.removeAll(keepingCapacity: true)
      if words >= 5000 { return }
    }
    judge(word, isBroken: isBroken)
  }

  /// Whether a character beyond ASCII belongs to the word around it: everything but spaces and the usual signs.
  private static func isOfWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xA0, 0xAB, 0xB0, 0xB7, 0xBB, 0x2013, 0x2014, 0x2018...0x201E, 0x2022, 0x2026, 0x20AB, 0x20AC: false
    default: true
    }
  }

  private mutating func judge(_ scalars: [Unicode.Scalar], isBroken: Bool) {
    guard scalars.contains(where: { $0.value >= 0x80 }) || isBroken else { return }
    var word = String.UnicodeScalarView()
    word.append(contentsOf: scalars.prefix(12))
    let lower = Array(TextFolding.key(String(word)).unicodeScalars)
    let isTelling = lower.contains { $0.value > 0xFF }
    // `QĐ-UBND`: a word without a vowel says nothing.
    if !isBroken, lower.allSatisfy({ $0 == "đ" || $0.value < 0x80 && VietnameseText.vowels[$0] == nil }) { return }
    words += 1
    guard !isBroken, scalars.count <= 8, VietnameseText.isSyllable(lower) else { return }
    syllables += 1
    if isTelling { telling += 1 }
  }

  /// Each vowel of Vietnamese in lower case, with any tone: the vowel without it, and whether it has one.
  private static let vowels: [Unicode.Scalar: (plain: Unicode.Scalar, hasTone: Bool)] = {
    var vowels: [Unicode.Scalar: (Unicode.Scalar, Bool)] = [:]
    for vowel in "aăâeêioôơuưy".unicodeScalars {
      vowels[vowel] = (vowel, false)
      for tone in ["\u{300}", "\u{301}", "\u{309}", "\u{303}", "\u{323}"] {
        let composed = TextFolding.nfc(String(vowel) + tone).unicodeScalars
        if let scalar = composed.first, composed.count == 1 { vowels[scalar] = (vowel, true) }
      }
    }
    return vowels
  }()

  /// The vowels of a syllable that consonants may follow; `u` also as it stands behind `q`.
  private static let closable: Set<String> = [
    "a", "ă", "â", "e", "ê", "i", "o", "ô", "ơ", "u", "ư", "y", "iê", "oa", "oă", "oe", "oo", "ua", "uă", "uâ", "ue",
    "uê",
    "ui", "uô", "uơ", "uy", "uyê", "ươ", "yê",
  ]
  /// The vowels of a syllable that end it.
  private static let open: Set<String> = [
    "ai", "ao", "au", "ay", "âu", "ây", "eo", "êu", "ia", "iu", "iêu", "oi", "oai", "oao", "oay", "oeo", "ôi", "ơi",
    "uai", "uao", "uau", "uay", "uây", "ueo", "uêu", "uôi", "uya", "uyu", "ưa", "ưi", "ưu", "ươi", "ươu", "yêu",
  ]
  private static let onsets: Set<String> = [
    "", "b", "c", "ch", "d", "đ", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng", "ngh", "nh", "p", "ph", "q",
    "r",
    "s", "t", "th", "tr", "v", "x",
  ]
  private static let codas: Set<String> = ["", "c", "ch", "m", "n", "ng", "nh", "p", "t"]

  /// Whether a word, composed and in lower case, is built like a syllable: consonants, up to three vowels with at most
  /// one tone, consonants.
  private static func isSyllable(_ word: [Unicode.Scalar]) -> Bool {
    let onset = word.prefix { vowels[$0] == nil }
    let nucleus = word.dropFirst(onset.count).prefix { vowels[$0] != nil }
    let coda = text(word.dropFirst(onset.count + nucleus.count))
    guard onsets.contains(text(onset)), nucleus.count(where: { vowels[$0]?.hasTone == true }) <= 1 else { return false }
    let plain = text(nucleus.compactMap { vowels[$0]?.plain }[...])
    return closable.contains(plain) && codas.contains(coda) || open.contains(plain) && coda.isEmpty
  }

  private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(scalars))
  }
}
