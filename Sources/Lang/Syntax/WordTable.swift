import Base

/// Numbers the different spellings of words in a file, so that each is folded and looked up only once.
struct WordTable {
  private(set) var words: [TokenStream.Word] = []
  private var spellings = ByteTable(capacity: 1024)

  /// The number of the spelling `bytes[place]`.
  mutating func number(of place: Range<Int>, in bytes: [UInt8]) -> Int32 {
    bytes.withUnsafeBufferPointer { bytes in
      let spelling = UnsafeBufferPointer(rebasing: bytes[place])
      let number = spellings.number(adding: spelling)
      if Int(number) == words.count { append(String(decoding: spelling, as: UTF8.self)) }
      return number
    }
  }

  /// Adds a word that stands nowhere as it is; it is not found again.
  mutating func add(_ written: String) -> Int32 {
    spellings.skip()
    append(written)
    return Int32(truncatingIfNeeded: words.count - 1)
  }

  private mutating func append(_ written: String) {
    let key = TextFolding.key(written)
    words.append(
      TokenStream.Word(text: TextFolding.nfc(written), key: key, keywordWord: KeywordTable.shared.wordNumber(key)))
  }
}
