@testable import Base

/// A random generator that gives the same numbers on every run (SplitMix64).
struct RandomSource: RandomNumberGenerator {
  var state: UInt64
  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state = state &+ 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
    return z ^ z >> 31
  }

  /// A word that is often an extreme one.
  mutating func word() -> UInt64 {
    switch next() % 8 {
    case 0: 0
    case 1: .max
    case 2: 1 << 63
    case 3: (1 << 63) - 1
    case 4: next() % 16
    default: next()
    }
  }

  /// A number of at most `words` words.
  mutating func bigInt(_ words: Int) -> BigInt {
    let count = Int(next() % UInt64(words + 1))
    return BigInt(isNegative: next() & 1 == 1, words: (0..<count).map { _ in word() })
  }

  /// A number of any length up to 62 bits, of either sign.
  mutating func int() -> Int {
    Int(truncatingIfNeeded: next() >> (2 + next() % 61)) * (next() & 1 == 1 ? -1 : 1)
  }

  /// A fraction of 64-bit parts, at times at their ends.
  mutating func rational() -> Rational {
    let top = next() % 16 == 0 ? (next() & 1 == 0 ? Int.max : Int.min) : int()
    let bottom = next() % 16 == 0 ? Int.max : int()
    return (try? Rational(top, over: bottom)) ?? .one
  }
}

/// `text` as a number; 0 makes the test fail where the text is wrong.
func number(_ text: String) throws -> Rational {
  if let slash = text.firstIndex(of: "/") {
    let bottom = try Rational.parse(decimal: text[text.index(after: slash)...]) ?? .zero
    return try (Rational.parse(decimal: text[..<slash]) ?? .zero).divided(by: bottom)
  }
  return try Rational.parse(decimal: text) ?? .zero
}
