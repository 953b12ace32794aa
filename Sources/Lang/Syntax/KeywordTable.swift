import Base

/// Every keyword phrase of both languages, for finding the longest one that starts at a word.
package struct KeywordTable: Sendable {
  /// What the words up to a place mean by themselves, and which words lead on from there.
  private struct Node {
    /// The word that leads here, by its number.
    var word: Int32
    /// The first of the nodes that a further word leads to; -1 for none, and in node 0.
    var first: Int32 = -1
    /// The next of the nodes that the node before leads to; -1 for none.
    var next: Int32 = -1
    var meanings = Keywords()
  }

  /// The one table; it is made on first use.
  package static let shared = KeywordTable()

  private var words = ByteTable(capacity: 1024)
  /// Node 0 stands before the first word.
  private var nodes = [Node(word: -1)]
  /// For each word's number, the node it leads to as the first word of a phrase; -1 for none.
  private var firsts: [Int32] = []

  private init() {
    nodes.reserveCapacity(1024)
    for keyword in Keyword.allCases {
      let phrases = keyword.phrases
      for phrase in phrases.en { insert(phrase, keyword) }
      for phrase in phrases.vi { insert(phrase, keyword) }
    }
  }

  private mutating func insert(_ phrase: String, _ keyword: Keyword) {
    var node = 0
    // Phrases are written as their keys, except for capitals.
    let hasCapitals = phrase.utf8.contains { 0x41...0x5A ~= $0 }
    var written = hasCapitals ? phrase.lowercased() : phrase
    written.withUTF8 { bytes in
      var start = 0
      while start < bytes.count {
        let end = bytes[start...].firstIndex(of: 0x20) ?? bytes.count
        let word = words.number(adding: UnsafeBufferPointer(rebasing: bytes[start..<end]))
        if firsts.count < words.count { firsts.append(-1) }
        node = child(of: node, word) ?? add(word, to: node)
        start = end + 1
      }
    }
    nodes[node].meanings.add(keyword)
  }

  /// The node to which a further word leads.
  private func child(of node: Int, _ word: Int32) -> Int? {
    if node == 0 { return firsts[Int(word)] < 0 ? nil : Int(firsts[Int(word)]) }
    var child = nodes[node].first
    while child >= 0 {
      if nodes[Int(child)].word == word { return Int(child) }
      child = nodes[Int(child)].next
    }
    return nil
  }

  /// Adds a node that `word` leads to from `node`; gives its index.
  private mutating func add(_ word: Int32, to node: Int) -> Int {
    let index = Int32(truncatingIfNeeded: nodes.count)
    nodes.append(Node(word: word, next: nodes[node].first))
    if node == 0 { firsts[Int(word)] = index } else { nodes[node].first = index }
    return Int(index)
  }

  /// The number of a word (by its `TextFolding.key`) among the words of phrases; -1 when no phrase has it.
  func wordNumber(_ key: String) -> Int32 {
    var key = key
    return key.withUTF8 { words.number(of: $0) ?? -1 }
  }

  /// What the longest phrase that starts at `start` means, and how many words it has; no keyword and 0 when none starts
  /// there. `words` are the numbers of words, -1 where none of a phrase stands.
  func longestMatch(_ words: [Int32], from start: Int = 0) -> (keywords: Keywords, length: Int) {
    var node = 0
    var best: (node: Int, length: Int) = (0, 0)
    var length = 0
    while start + length < words.count {
      let word = words[start + length]
      guard word >= 0, let next = child(of: node, word) else { break }
      (node, length) = (next, length + 1)
      if !nodes[node].meanings.isEmpty { best = (node, length) }
    }
    return (nodes[best.node].meanings, best.length)
  }

  /// What `phrase` (one or more words) means by itself; empty when it is no keyword.
  package func keywords(of phrase: String) -> [Keyword] {
    let words = TextFolding.matchKey(phrase).split(separator: " ").map { wordNumber(String($0)) }
    let match = longestMatch(words)
    return match.length == words.count ? Array(match.keywords) : []
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
