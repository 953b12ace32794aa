import Base
import Lang
import Testing

/// Damaged files are read to the end without a trap; what is said of them lies within them.
@Suite struct MutationTests {
  /// A random generator that gives the same numbers on every run (SplitMix64).
  struct Numbers: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state = state &+ 0x9E37_79B9_7F4A_7C15
      var z = state
      z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
      return z ^ z >> 31
    }
  }

  static let seeds = [LanguageTests.sonHa, LanguageTests.bacGiang, KeywordTests.everything]

  private func check(_ bytes: [UInt8]) {
    let file = SourceFile(name: "a", bytes: bytes)
    let reading = Parser.read(file, id: FileID(0))
    for diagnostic in reading.diagnostics {
      guard case .source(let range) = diagnostic.place else { continue }
      #expect(range.lower >= 0 && range.lower <= range.upper && range.upper <= bytes.count)
      for edit in diagnostic.edits { #expect(edit.range.upper <= bytes.count && edit.range.lower <= edit.range.upper) }
    }
    #expect(reading.diagnostics.count <= Parser.messageLimit + 1)
    _ = Parser.parseLine(file, id: FileID(0))
  }

  @Test func bytes() {
    var numbers = Numbers(state: 1)
    let interesting: [UInt8] = Array("\"()%,.:=<>-/\\ \n09aế“\u{0}".utf8)
    for round in 0..<1000 {
      var bytes = Array(Self.seeds[round % 3].utf8)
      for _ in 0..<Int.random(in: 1...8, using: &numbers) {
        let place = Int.random(in: 0..<bytes.count, using: &numbers)
        switch numbers.next() % 5 {
        case 0: bytes[place] = interesting.randomElement(using: &numbers) ?? 0
        case 1: bytes.remove(at: place)
        case 2: bytes.insert(interesting.randomElement(using: &numbers) ?? 0, at: place)
        case 3: bytes[place] = UInt8(truncatingIfNeeded: numbers.next())
        default: bytes.removeSubrange(place..<min(place + Int(numbers.next() % 40), bytes.count))
        }
      }
      check(bytes)
    }
  }

  /// Words and signs moved about, left out and repeated: still text, never rules.
  @Test func words() {
    var numbers = Numbers(state: 2)
    for round in 0..<300 {
      let text = Self.seeds[round % 3]
      let (stream, _) = Lexer.read(source(text), id: FileID(0))
      var pieces = (0..<(stream.tokens.count - 1)).map { stream.text($0) }
      for _ in 0..<Int.random(in: 1...10, using: &numbers) {
        let (a, b) = (
          Int.random(in: 0..<pieces.count, using: &numbers), Int.random(in: 0..<pieces.count, using: &numbers)
        )
        switch numbers.next() % 3 {
        case 0: pieces.swapAt(a, b)
        case 1: pieces.remove(at: a)
        default: pieces.insert(pieces[a], at: b)
        }
      }
      let separator = round % 2 == 0 ? " " : "\n"
      check(Array(pieces.joined(separator: separator).utf8))
    }
  }

  /// So many mistakes that reading stops.
  @Test func manyMistakes() {
    var numbers = Numbers(state: 3)
    for round in 0..<20 {
      let text = Array(String(repeating: Self.seeds[round % 3] + "\n", count: 8).utf8)
      let signs: [UInt8] = Array("\"()%=>x1 \n".utf8)
      check(text.map { numbers.next() % 12 == 0 ? signs.randomElement(using: &numbers) ?? $0 : $0 })
    }
  }

  /// Cut off anywhere.
  @Test(arguments: seeds) func beginnings(_ text: String) {
    let bytes = Array(text.utf8)
    for length in stride(from: 0, to: bytes.count, by: 11) { check(Array(bytes[..<length])) }
  }
}
