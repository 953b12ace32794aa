extension BigInt {
  /// The sum.
  package static func + (a: BigInt, b: BigInt) -> BigInt {
    if a.isNegative == b.isNegative {
      return BigInt(isNegative: a.isNegative, words: sum(a.words, b.words))
    }
    switch compare(a.words, b.words) {
    case 0: return .zero
    case 1: return BigInt(isNegative: a.isNegative, words: difference(a.words, b.words))
    default: return BigInt(isNegative: b.isNegative, words: difference(b.words, a.words))
    }
  }

  /// The difference `a` - `b`.
  package static func - (a: BigInt, b: BigInt) -> BigInt { a + b.negated }

  /// The product.
  package static func * (a: BigInt, b: BigInt) -> BigInt {
    BigInt(isNegative: a.isNegative != b.isNegative, words: product(a.words, b.words))
  }

  /// The quotient cut off towards zero, and the remainder, which has this number's sign; nil when `divisor` is 0.
  package func quotientAndRemainder(dividingBy divisor: BigInt) -> (quotient: BigInt, remainder: BigInt)? {
    guard !divisor.isZero else { return nil }
    let (quotient, remainder) = BigInt.divide(words, by: divisor.words)
    return (
      BigInt(isNegative: isNegative != divisor.isNegative, words: quotient),
      BigInt(isNegative: isNegative, words: remainder)
    )
  }

  /// This number divided by `divisor`, cut off towards zero; 0 when `divisor` is 0. For divisions known to be exact.
  func divided(by divisor: BigInt) -> BigInt {
    if divisor.words == [1] { return divisor.isNegative ? negated : self }
    return quotientAndRemainder(dividingBy: divisor)?.quotient ?? .zero
  }

  /// The greatest common divisor of the magnitudes; the other's magnitude when one is 0.
  package static func gcd(_ a: BigInt, _ b: BigInt) -> BigInt {
    var x = a.words
    var y = b.words
    if compare(x, y) < 0 { swap(&x, &y) }
    while y.count > 2 {
      let remainder = divide(x, by: y).remainder
      x = y
      y = remainder
    }
    guard !y.isEmpty else { return BigInt(isNegative: false, words: x) }
    if x.count > 2 {
      let remainder = divide(x, by: y).remainder
      x = y
      y = remainder
    }
    return BigInt(isNegative: false, magnitude: gcd(wide(x), wide(y)))
  }

  /// The greatest common divisor; the other when one is 0.
  static func gcd(_ a: UInt128, _ b: UInt128) -> UInt128 {
    var x = a
    var y = b
    while y > UInt128(UInt64.max) {
      (x, y) = (y, x % y)
    }
    guard y != 0 else { return x }
    return UInt128(gcd(UInt64(truncatingIfNeeded: y), UInt64(truncatingIfNeeded: x % y)))
  }

  /// The greatest common divisor; the other when one is 0.
  static func gcd(_ a: UInt64, _ b: UInt64) -> UInt64 {
    if a == 0 { return b }
    if b == 0 { return a }
    let twos = (a | b).trailingZeroBitCount
    var x = a &>> UInt64(a.trailingZeroBitCount)
    var y = b
    while y != 0 {
      y = y &>> UInt64(y.trailingZeroBitCount)
      if x > y { swap(&x, &y) }
      y = y &- x
    }
    return x &<< UInt64(twos)
  }
}
