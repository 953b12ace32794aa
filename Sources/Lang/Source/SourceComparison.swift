package import Base

/// A pack held against the text of its plan.
package struct SourceComparison: Sendable {
  /// A quote that is not in the plan, and what comes nearest to it.
  package struct Missing: Sendable {
    package var words: QuotedWords
    /// Bytes of the plan, and how many of its words they have.
    package var nearest: (range: SourceRange, words: Int, of: Int)?
  }

  /// A passage that a pack should have and nothing in it repeats.
  package struct Passage: Sendable {
    package var range: SourceRange
    package var kind: PassageKind
  }

  /// How many quotes there are, and how many of them stand in the plan.
  package private(set) var quotes = (found: 0, of: 0)
  package private(set) var targets = (found: 0, of: 0)
  package private(set) var tasks = (found: 0, of: 0)
  /// How many passages hold a figure, a time or a duty; how many of them something repeats, and how many only notes.
  package private(set) var passages = (cited: 0, noted: 0, of: 0)
  package private(set) var missing: [Missing] = []
  /// Targets and tasks that quote nothing and of which no word stands in the plan.
  package private(set) var unfound: [PlanStatement] = []
  package private(set) var open: [Passage] = []

  /// The fewest letters of a quote by which a passage counts as repeated.
  private static let fewest = 8
  /// How many words are looked at, quotes times words of the plan, for what comes nearest.
  private static let mostWords = 200_000_000

  /// Holds a file against one or several texts, which are its plan together.
  package init(_ file: SyntaxFile, _ texts: [PlanText]) {
    let (words, statements) = file.quotedWords
    let parts = words.map { QuoteSearch.parts(of: $0.text) }
    var isFound = [Bool](repeating: false, count: words.count)
    var cited = texts.map { Set<Int>(minimumCapacity: $0.passages.count) }
    var noted = cited
    for (number, text) in texts.enumerated() {
      for letters in [text.letters, text.withoutNumbers] {
        for (place, ranges) in QuoteSearch.places(of: parts, in: letters.bytes).enumerated() where !ranges.isEmpty {
          isFound[place] = true
          for range in ranges where range.count >= Self.fewest {
            let first = letters.segment(of: range.lowerBound)
            let last = letters.segment(of: range.upperBound - 1)
            for segment in first...last {
              let passage = text.segments[segment].passage
              if words[place].kind == .note { noted[number].insert(passage) } else { cited[number].insert(passage) }
            }
          }
        }
      }
    }
    var found: Set<Int> = []
    for (place, word) in words.enumerated() {
      if isFound[place], let statement = word.statement { found.insert(statement) }
      if word.kind == .title { continue }
      quotes.of += 1
      if isFound[place] { quotes.found += 1 } else { missing.append(Missing(words: word)) }
    }
    let quoted = Set(words.filter { $0.kind == .quote }.compactMap(\.statement))
    for (place, statement) in statements.enumerated() {
      let isFound = found.contains(place)
      if statement.isTask {
        tasks = (tasks.found + (isFound ? 1 : 0), tasks.of + 1)
      } else {
        targets = (targets.found + (isFound ? 1 : 0), targets.of + 1)
      }
      // Of a quote that is missing that is told.
      if !isFound, !quoted.contains(place) { unfound.append(statement) }
    }
    for (number, text) in texts.enumerated() {
      for (place, bytes) in text.passages.enumerated() {
        guard let kind = PassageKind(text.text(bytes)) else { continue }
        passages.of += 1
        if cited[number].contains(place) {
          passages.cited += 1
        } else if noted[number].contains(place) {
          passages.noted += 1
        } else {
          open.append(Passage(range: text.range(bytes), kind: kind))
        }
      }
    }
    findNearest(texts)
  }

  /// Finds what comes nearest to each missing quote: the passages with most of its words.
  private mutating func findNearest(_ texts: [PlanText]) {
    let spoken = texts.map { text in text.segments.map { PlanText.words(of: text.text($0.range)) } }
    let total = spoken.reduce(0) { $0 + $1.reduce(0) { $0 + $1.count } }
    var left = Self.mostWords
    for place in missing.indices {
      let wanted = PlanText.words(of: missing[place].words.text)
      left -= total + wanted.count
      guard !wanted.isEmpty, left > 0 else { continue }
      var best: (range: SourceRange, words: Int)?
      for (text, lines) in zip(texts, spoken) {
        guard let found = Self.nearest(wanted, lines) else { continue }
        if best.map({ found.words > $0.words }) ?? true {
          let bytes = text.segments[found.first].range.lowerBound..<text.segments[found.last].range.upperBound
          best = (text.range(bytes), found.words)
        }
      }
      missing[place].nearest = best.map { ($0.range, $0.words, wanted.count) }
    }
  }

  /// The segments between which, among as many words as are wanted, most of these stand; nil where none does.
  private static func nearest(_ wanted: [String], _ lines: [[String]]) -> (first: Int, last: Int, words: Int)? {
    var lacking: [String: Int] = [:]
    for word in wanted { lacking[word, default: 0] += 1 }
    var window: [(word: String, line: Int)] = []
    var start = 0
    var count = 0
    var best: (first: Int, last: Int, words: Int)?
    for (number, line) in lines.enumerated() {
      for word in line {
        window.append((word, number))
        if let open = lacking[word] {
          if open > 0 { count += 1 }
          lacking[word] = open - 1
        }
        if window.count - start > wanted.count {
          let gone = window[start].word
          start += 1
          if let open = lacking[gone] {
            lacking[gone] = open + 1
            if open + 1 > 0 { count -= 1 }
          }
        }
        if count > best?.words ?? 0 { best = (window[start].line, number, count) }
        if start > 65_536 {
          window.removeFirst(start)
          start = 0
        }
      }
    }
    return best
  }
}
