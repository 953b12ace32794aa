extension Rational {
  /// The most digits that `parse(decimal:)` takes.
  package static let maximumDigits = 1000

  /// Reads bytes that are an optional `-`, digits, and optionally `.` and digits; nil for anything else.
  /// Throws `tooLarge` for a well-formed number of more than `maximumDigits` digits.
  package static func parse(decimal bytes: ArraySlice<UInt8>) throws(ArithmeticFault) -> Rational? {
    try read(decimal: bytes)
  }

  /// Reads other bytes in the same way.
  package static func parse(decimal bytes: some Sequence<UInt8>) throws(ArithmeticFault) -> Rational? {
    try read(decimal: bytes)
  }

  @inline(__always)
  private static func read(decimal bytes: some Sequence<UInt8>) throws(ArithmeticFault) -> Rational? {
    var negative = false
    var isFirst = true
    var wholeDigits = 0
    var fractionDigits: Int?
    var words: [UInt64] = []
    var chunk: UInt64 = 0
    var chunkCount = 0
    for byte in bytes {
      if byte >= 0x30 && byte <= 0x39 {
        if let count = fractionDigits { fractionDigits = count + 1 } else { wholeDigits += 1 }
        if wholeDigits + (fractionDigits ?? 0) <= maximumDigits {
          if chunkCount == 18 {
            BigInt.multiply(&words, by: BigInt.wordPowerOfTen(18), adding: chunk)
            chunk = 0
            chunkCount = 0
          }
          chunk = chunk &* 10 &+ UInt64(byte &- 0x30)
          chunkCount += 1
        }
      } else if byte == 0x2E, fractionDigits == nil, wholeDigits > 0 {
        fractionDigits = 0
      } else if byte == 0x2D, isFirst {
        negative = true
      } else {
        return nil
      }
      isFirst = false
    }
    guard wholeDigits > 0, fractionDigits != 0 else { return nil }
    let places = fractionDigits ?? 0
    guard wholeDigits + places <= maximumDigits else { throw .tooLarge }
    if wholeDigits + places <= 18 {
      let magnitude = Int128(chunk)
      return Rational(
        reducing: negative ? 0 &- magnitude : magnitude, over: Int128(BigInt.wordPowerOfTen(places)))
    }
    BigInt.multiply(&words, by: BigInt.wordPowerOfTen(chunkCount), adding: chunk)
    return try Rational(BigInt(isNegative: negative, words: words), over: .powerOfTen(places))
  }

  /// Reads the text of a number as `parse(decimal:)` of its UTF-8 bytes does.
  package static func parse(decimal text: some StringProtocol) throws(ArithmeticFault) -> Rational? {
    try parse(decimal: text.utf8)
  }
}
