import Base

/// Every keyword phrase of both languages, for finding the longest one that starts at a word.
package struct KeywordTable: Sendable {
  private struct Step: Hashable {
    var node: Int
    var word: Int32
  }

  /// The one table; it is made on first use.
  package static let shared = KeywordTable()

  private var wordNumbers: [String: Int32] = [:]
  /// What the words up to a node mean by themselves; node 0 stands before the first word.
  private var meanings: [[Keyword]] = [[]]
  /// The node to which a further word leads.
  private var steps: [Step: Int] = [:]
  /// For each word's number, the node it leads to as the first word of a phrase; -1 for none.
  private var firsts: [Int] = []

  private init() {
    wordNumbers.reserveCapacity(512)
    steps.reserveCapacity(512)
    for keyword in Keyword.allCases {
      for language in Language.allCases {
        for phrase in keyword.phrases(language) { insert(phrase, keyword) }
      }
    }
    firsts = [Int](repeating: -1, count: wordNumbers.count)
    for (step, node) in steps where step.node == 0 { firsts[Int(step.word)] = node }
  }

  private mutating func insert(_ phrase: String, _ keyword: Keyword) {
    var node = 0
    // Phrases are written as their keys, except for capitals.
    let hasCapitals = phrase.utf8.contains { 0x41...0x5A ~= $0 }
    for word in (hasCapitals ? phrase.lowercased() : phrase).split(separator: " ") {
      let next = Int32(truncatingIfNeeded: wordNumbers.count)
      let number = wordNumbers[String(word)] ?? next
      if number == next { wordNumbers[String(word)] = number }
      let step = Step(node: node, word: number)
      if let known = steps[step] {
        node = known
      } else {
        meanings.append([])
        node = meanings.count - 1
        steps[step] = node
      }
    }
    if !meanings[node].contains(keyword) { meanings[node].append(keyword) }
  }

  /// The number of a word (by its `TextFolding.key`) among the words of phrases; -1 when no phrase has it.
  func wordNumber(_ key: String) -> Int32 { wordNumbers[key] ?? -1 }

  /// What the longest phrase that starts with the words numbered `word(0)`, `word(1)`, … means, and how many words it
  /// has; `word` gives -1 where no word of a phrase stands. No keyword and 0 when no phrase starts there.
  func longestMatch(_ word: (Int) -> Int32) -> (keywords: [Keyword], length: Int) {
    let first = word(0)
    guard first >= 0 else { return ([], 0) }
    var node = firsts[Int(first)]
    var best: (keywords: [Keyword], length: Int) = ([], 0)
    var length = 0
    while node >= 0 {
      length += 1
      if !meanings[node].isEmpty { best = (meanings[node], length) }
      let next = word(length)
      node = next < 0 ? -1 : steps[Step(node: node, word: next)] ?? -1
    }
    return best
  }

  /// What `phrase` (one or more words) means by itself; empty when it is no keyword.
  package func keywords(of phrase: String) -> [Keyword] {
    let words = TextFolding.matchKey(phrase).split(separator: " ").map { wordNumber(String($0)) }
    let match = longestMatch { $0 < words.count ? words[$0] : -1 }
    return match.length == words.count ? match.keywords : []
  }

  /// The words that cannot be names, in both languages, in alphabetical order.
  package static let reservedWords: [String] = {
    var words: Set<String> = []
    for keyword in Keyword.allCases where keyword.isReserved {
      for language in Language.allCases {
        for phrase in keyword.phrases(language) where !phrase.contains(" ") { words.insert(phrase) }
      }
    }
    return words.sorted()
  }()
}
