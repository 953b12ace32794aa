import Base

/// Numbers the different spellings of words in a file, so that each is folded and looked up only once.
struct WordTable {
  private(set) var words: [TokenStream.Word] = []
  /// Where each spelling first stands.
  private var places: [Range<Int>] = []
  private var hashes: [Int] = []
  /// Open addressing; the count is a power of two.
  private var slots = [Int32](repeating: -1, count: 256)

  /// The number of the spelling `bytes[place]`.
  mutating func number(of place: Range<Int>, in bytes: [UInt8]) -> Int32 {
    var hasher = Hasher()
    bytes.withUnsafeBytes { hasher.combine(bytes: UnsafeRawBufferPointer(rebasing: $0[place])) }
    let hash = hasher.finalize()
    var slot = hash & (slots.count - 1)
    while slots[slot] >= 0 {
      let index = Int(slots[slot])
      if hashes[index] == hash, bytes[places[index]].elementsEqual(bytes[place]) { return slots[slot] }
      slot = (slot + 1) & (slots.count - 1)
    }
    slots[slot] = add(String(decoding: bytes[place], as: UTF8.self))
    places[words.count - 1] = place
    hashes[words.count - 1] = hash
    if words.count * 2 > slots.count { grow() }
    return Int32(truncatingIfNeeded: words.count - 1)
  }

  /// Adds a word that stands nowhere as it is; it is not found again.
  mutating func add(_ written: String) -> Int32 {
    let key = TextFolding.key(written)
    words.append(
      TokenStream.Word(text: TextFolding.nfc(written), key: key, keywordWord: KeywordTable.shared.wordNumber(key)))
    places.append(0..<0)
    hashes.append(0)
    return Int32(truncatingIfNeeded: words.count - 1)
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 4)
    for (index, hash) in hashes.enumerated() where !places[index].isEmpty {
      var slot = hash & (slots.count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(truncatingIfNeeded: index)
    }
  }
}
