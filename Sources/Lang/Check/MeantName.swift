import Base

/// Whether a known name may be offered for one that is not known. A name that is merely like it means something else: `hộ` is
/// no misspelt `hồ sơ`, and `ha` no misspelt `hộ`.
enum MeantName {
  /// In a name of so few letters every letter counts.
  private static let shortest = 4

  static func mayBe(_ known: String, writtenAs written: String) -> Bool {
    let (one, other) = (TextFolding.looseKey(known), TextFolding.looseKey(written))
    guard one != other else {
      // Only the marks differ. In a word by itself they make another word, where both were written with care.
      return !hasMarks(known) || !hasMarks(written) || isSeveralWords(written)
    }
    return min(one.unicodeScalars.count, other.unicodeScalars.count) >= shortest
      && (isSeveralWords(written) || !(hasMarks(known) && hasMarks(written)))
  }

  private static func hasMarks(_ text: String) -> Bool { text.utf8.contains { $0 >= 0x80 } }
  private static func isSeveralWords(_ text: String) -> Bool {
    text.contains { $0 == "_" || $0.isWhitespace }
  }
}
