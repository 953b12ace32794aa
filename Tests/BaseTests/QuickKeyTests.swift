import Base
import Testing

struct QuickKeyTests {
  /// What keys of Vietnamese names are made of: letters with their marks, vowels that tones move between, spaces.
  private static let pieces =
    [
      "a", "B", "đ", "Đ", "ò", "Ó", "ỏ", "õ", "Ọ", "ù", "ý", "y", "e", "A", "ũ", "Ũ", "ụ", "ơ", "Ơ", "ư", "Ư", "ế", "Ạ",
      "ă", " ", "  ", "\t", "\n", "n", "1", "-", "x", "×", "ß", "ÿ", "Ð", "ﬁ", "o\u{300}", "\u{A0}",
    ]

  @Test("the keys of common letters, which are made in a shorter way, are those of the long way")
  func agree() {
    var numbers = SystemRandomNumberGenerator()
    for _ in 0..<20_000 {
      let count = Int.random(in: 0...8, using: &numbers)
      let text = (0..<count).map { _ in Self.pieces.randomElement(using: &numbers) ?? "" }.joined()
      // A Greek letter after a word of its own sends the text the long way and changes nothing before it.
      #expect(TextFolding.key(text) + ".β" == TextFolding.key(text + ".β"), "\(text.debugDescription)")
      let long = TextFolding.matchKey(text + " β")
      let key = TextFolding.matchKey(text)
      #expect((key.isEmpty ? "β" : key + " β") == long, "\(text.debugDescription)")
      #expect(TextFolding.key(key) == key)
    }
  }
}
