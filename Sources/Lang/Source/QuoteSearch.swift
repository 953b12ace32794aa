import Base

/// Finds many texts in the letters of a plan in one pass.
struct QuoteSearch {
  /// How many letters what is looked for begins with, by which it is found.
  private static let head = 8
  /// The most places of one text that are kept.
  private static let mostPlaces = 32
  /// How far from one another the parts of a quote may stand, in which something was left out.
  private static let widest = 20_000

  /// The parts of a quote: between `…` and `[…]` something was left out.
  static func parts(of quote: String) -> [[UInt8]] {
    var parts: [String] = [""]
    var rest = quote[...]
    while let first = rest.first {
      if first == "…" || rest.hasPrefix("...") {
        parts.append("")
        rest = rest.dropFirst(first == "…" ? 1 : 3)
      } else {
        parts[parts.count - 1].append(first)
        rest = rest.dropFirst()
      }
    }
    return parts.map(PlanText.letters(of:)).filter { !$0.isEmpty }
  }

  /// For each quote where it stands, the letters of each of its parts; empty where it does not.
  static func places(of quotes: [[[UInt8]]], in letters: [UInt8]) -> [[Range<Int>]] {
    let found = places(of: quotes.flatMap { $0 }, in: letters)
    var first = 0
    return quotes.map { parts in
      defer { first += parts.count }
      return chain(parts, found[first..<(first + parts.count)])
    }
  }

  /// The first places of the parts, one behind the other; of a single part all of its places.
  private static func chain(_ parts: [[UInt8]], _ places: ArraySlice<[Int]>) -> [Range<Int>] {
    guard parts.count > 1 else {
      return parts.isEmpty ? [] : places[places.startIndex].map { $0..<($0 + parts[0].count) }
    }
    for start in places[places.startIndex] {
      var chain = [start..<(start + parts[0].count)]
      for (part, known) in zip(parts.dropFirst(), places.dropFirst()) {
        let end = chain[chain.count - 1].upperBound
        guard let next = known.first(where: { $0 >= end && $0 - end <= widest }) else { break }
        chain.append(next..<(next + part.count))
      }
      if chain.count == parts.count { return chain }
    }
    return []
  }

  /// Where each text stands.
  private static func places(of texts: [[UInt8]], in letters: [UInt8]) -> [[Int]] {
    var found = [[Int]](repeating: [], count: texts.count)
    var byHead: [UInt64: [Int]] = [:]
    var short: [Int] = []
    for (number, text) in texts.enumerated() {
      if text.count < head { short.append(number) } else { byHead[key(text, 0), default: []].append(number) }
    }
    // What is looked at in vain is bounded: texts that begin alike and differ at the end.
    var effort = 64 * letters.count + 1_000_000
    if letters.count >= head, !byHead.isEmpty {
      var window = key(letters, 0)
      var at = 0
      while true {
        if let numbers = byHead[window] {
          for number in numbers where found[number].count < mostPlaces && effort > 0 {
            var length = head
            while length < texts[number].count, at + length < letters.count,
              letters[at + length] == texts[number][length]
            {
              length += 1
            }
            effort -= length
            if length == texts[number].count { found[number].append(at) }
          }
        }
        guard at + head < letters.count else { break }
        window = window << 8 | UInt64(letters[at + head])
        at += 1
      }
    }
    for number in short { found[number] = shortPlaces(texts[number], letters) }
    return found
  }

  private static func key(_ bytes: [UInt8], _ at: Int) -> UInt64 {
    bytes[at..<(at + head)].reduce(0) { $0 << 8 | UInt64($1) }
  }

  private static func shortPlaces(_ text: [UInt8], _ letters: [UInt8]) -> [Int] {
    guard !text.isEmpty, text.count <= letters.count else { return [] }
    var found: [Int] = []
    for at in 0...(letters.count - text.count) where letters[at] == text[0] {
      if letters[at..<(at + text.count)].elementsEqual(text) {
        found.append(at)
        if found.count == mostPlaces { break }
      }
    }
    return found
  }
}
