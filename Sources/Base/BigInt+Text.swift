extension BigInt: CustomStringConvertible {
  /// Takes the bytes of an optional `-` and one or more ASCII digits, nothing else; nil for any other text.
  package init?(decimal bytes: some Sequence<UInt8>) {
    var words: [UInt64] = []
    var negative = false
    var isFirst = true
    var anyDigit = false
    var chunk: UInt64 = 0
    var chunkCount = 0
    for byte in bytes {
      if isFirst && byte == 0x2D {
        negative = true
      } else if byte >= 0x30 && byte <= 0x39 {
        anyDigit = true
        chunk = chunk &* 10 &+ UInt64(byte &- 0x30)
        chunkCount += 1
        if chunkCount == 18 {
          BigInt.multiply(&words, by: BigInt.wordPowerOfTen(18), adding: chunk)
          chunk = 0
          chunkCount = 0
        }
      } else {
        return nil
      }
      isFirst = false
    }
    guard anyDigit else { return nil }
    BigInt.multiply(&words, by: BigInt.wordPowerOfTen(chunkCount), adding: chunk)
    self.init(isNegative: negative, words: words)
  }

  /// The ASCII digits of the magnitude, most significant first; `0` for zero.
  var digits: [UInt8] {
    guard !isZero else { return [0x30] }
    var rest = words
    var reversed: [UInt8] = []
    while !rest.isEmpty {
      var chunk = BigInt.divide(&rest, byWord: BigInt.wordPowerOfTen(19))
      var count = 0
      while rest.isEmpty ? chunk != 0 : count < 19 {
        reversed.append(0x30 &+ UInt8(truncatingIfNeeded: chunk % 10))
        chunk /= 10
        count += 1
      }
    }
    reversed.reverse()
    return reversed
  }

  /// The number in decimal digits, with `-` before it when negative.
  package var decimalText: String {
    let text = String(decoding: digits, as: UTF8.self)
    return isNegative ? "-" + text : text
  }

  /// The same as `decimalText`.
  package var description: String { decimalText }
}
