import Base

/// What misspelt words were meant to be.
struct Guess {
  var keyword: Keyword
  /// How the keyword is written.
  var phrase: String
  /// How many tokens of the file stand for it.
  var length: Int
}

/// A keyword's phrase as misspelt ones are compared with it.
private struct Candidate {
  var keyword: Keyword
  var text: String
  /// Without marks.
  var loose: String
  /// Without marks and spaces.
  var squeezed: String
  var count: Int
  var words: [String]
}

extension Keyword {
  fileprivate var candidates: [Candidate] { Keyword.allCandidates[Int(rawValue)] }

  /// How many words the longest phrase has.
  fileprivate static let mostWords = allCandidates.joined().map(\.words.count).max() ?? 1

  private static let allCandidates: [[Candidate]] = allCases.map { keyword in
    Language.allCases.flatMap { keyword.phrases($0) }.map { phrase in
      let loose = TextFolding.looseKey(phrase)
      return Candidate(
        keyword: keyword, text: phrase, loose: loose, squeezed: String(loose.filter { $0 != " " }),
        count: loose.unicodeScalars.count, words: loose.split(separator: " ").map(String.init))
    }
  }
}

extension Parser {
  /// What the words here were probably meant to be, of `wanted`. `checkNext`: only if what comes after fits it.
  /// `least`: a keyword of so many words stands here, and only a longer phrase, the same but for marks, can be meant.
  mutating func misspelt(among wanted: [Keyword], checkNext: Bool, longerThan least: Int = 0) -> Guess? {
    guard guesses > 0 else { return nil }
    guesses -= 1
    // A misspelt phrase stands on one line.
    var words: [String] = []
    for offset in 0..<Keyword.mostWords {
      guard kind(offset) == .word, offset == 0 || !tokens[index + offset].startsLine else { break }
      words.append(TextFolding.looseKey(stream.words[Int(tokens[index + offset].payload)].text))
    }
    guard let first = words.first, !first.contains("_") else { return nil }
    var candidates: [[Candidate]] = [[]]
    for length in 1...words.count {
      candidates.append(wanted.filter { !checkNext || fits($0, at: index + length) }.flatMap(\.candidates))
    }
    // The same but for marks and spaces.
    for length in stride(from: words.count, to: least, by: -1) {
      let written = words[..<length].joined()
      if let found = candidates[length].first(where: { $0.squeezed == written }) {
        return Guess(keyword: found.keyword, phrase: found.text, length: length)
      }
    }
    // A keyword is not a mistake for another one.
    guard least == 0 else { return nil }
    for length in words.indices.map({ $0 + 1 }) {
      candidates[length].removeAll { turnsRound(words, length, $0) }
    }
    for length in stride(from: words.count, through: 1, by: -1) where isOwn(length) {
      if let guess = near(words[..<length].joined(separator: " "), length, among: candidates[length]) { return guess }
    }
    for length in stride(from: words.count, through: 1, by: -1) {
      if let guess = part(words, length, among: candidates[length], checkNext: checkNext) { return guess }
    }
    return nil
  }

  /// Whether a phrase in the place of the first `length` words would say another thing than they do: `lower than` is no `more
  /// than`, `reduced to` no `reduced by`.
  private func turnsRound(_ words: [String], _ length: Int, _ candidate: Candidate) -> Bool {
    guard candidate.keyword.saysWhere else { return false }
    if index > 0, let before = word(index - 1), MeantDirection.negations.contains(TextFolding.looseKey(before)) {
      return true
    }
    let written = Array(words[..<length])
    let (own, other) = (MeantDirection(written), MeantDirection(candidate.words))
    if own != other, own != .none, other != .none { return true }
    let behind = length < words.count ? [words[length]] : []
    return (written + behind).contains { MeantDirection.joints.contains($0) && !candidate.words.contains($0) }
  }

  /// Whether none of the `length` words here belongs to a keyword that goes on after them, as in `reduced at least`.
  private func isOwn(_ length: Int) -> Bool {
    !(1..<max(length, 1)).contains { phrase(at: index + $0).length > length - $0 }
  }

  private func near(_ written: String, _ length: Int, among candidates: [Candidate]) -> Guess? {
    let count = written.unicodeScalars.count
    guard count > 3 else { return nil }
    let fitting = candidates.filter {
      abs($0.count - count) <= max(1, count / 3) && (length == 1 || $0.words.count == length)
        && (length > 1 || !isMarked(index) || !$0.text.utf8.contains { $0 >= 0x80 })
    }
    guard let name = NearestName.find(written, among: fitting.map(\.text)).first,
      let found = fitting.first(where: { $0.text == name })
    else { return nil }
    // `hoàn thành` is not `hàng tháng`: of words with marks one is misspelt at most.
    let words = written.split(separator: " ").map(String.init)
    let differ = zip(words, found.words).count { $0 != $1 }
    if words.count == found.words.count, differ > 1, (0..<length).contains(where: { isMarked(index + $0) }) {
      return nil
    }
    return Guess(keyword: found.keyword, phrase: found.text, length: length)
  }

  /// Whether the word at a token has marks, as Vietnamese has: few letters make another word of it.
  private func isMarked(_ place: Int) -> Bool {
    stream.words[Int(tokens[place].payload)].key.utf8.contains { $0 >= 0x80 }
  }

  /// `reduced` for `reduced by`, `càng cao tốt` for `càng cao càng tốt`, `thử "…"` for `kiểm thử "…"`.
  private func part(
    _ words: [String], _ length: Int, among candidates: [Candidate], checkNext: Bool
  ) -> Guess? {
    let written = Array(words[..<length])
    for candidate in candidates where candidate.words.count > length {
      let isSure = checkNext && [.text, .date, .number].contains(candidate.keyword.follower)
      guard isSure || written.reduce(0, { $0 + $1.utf8.count }) > 4 else { continue }
      // A word with its marks is no other one that is alike without: `trồng 45 ha` is not `trong quý`.
      let marked = candidate.text.split(separator: " ").map { TextFolding.matchKey(String($0)) }
      let asWritten = (0..<length).map { stream.words[Int(tokens[index + $0].payload)].key }
      guard !(0..<length).contains(where: { isMarked(index + $0) && !marked.contains(asWritten[$0]) }) else { continue }
      let isStart = candidate.words.starts(with: written)
      guard isStart || (isSure && Array(candidate.words.suffix(length)) == written) else { continue }
      // `never never below`: the phrase itself comes after.
      if phrase(at: index + length).keywords.contains(candidate.keyword) { continue }
      var end = length
      while isStart, end < words.count, candidate.words[length...].contains(words[end]) { end += 1 }
      return Guess(keyword: candidate.keyword, phrase: candidate.text, length: end)
    }
    return nil
  }
}
