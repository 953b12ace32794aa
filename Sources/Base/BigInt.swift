/// A whole number of any size: a sign and a magnitude in 64-bit words. Values are canonical, so `==` is structural.
package struct BigInt: Hashable, Sendable {
  /// Whether the number is below zero. Zero is never negative.
  package let isNegative: Bool
  /// The magnitude, least significant word first, without zero words at the end; empty for zero.
  let words: [UInt64]

  /// Takes a sign and a magnitude (least significant word first, zero words at the end allowed).
  init(isNegative: Bool, words: [UInt64]) {
    let words = BigInt.trimmed(words)
    self.isNegative = isNegative && !words.isEmpty
    self.words = words
  }

  /// The number `value`.
  package init(_ value: Int) {
    self.init(isNegative: value < 0, words: [UInt64(value.magnitude)])
  }

  /// The number `value`.
  package init(_ value: Int128) {
    self.init(isNegative: value < 0, magnitude: value.magnitude)
  }

  /// The number of this sign and magnitude.
  init(isNegative: Bool, magnitude: UInt128) {
    let low = UInt64(truncatingIfNeeded: magnitude)
    let high = UInt64(truncatingIfNeeded: magnitude >> 64)
    self.init(isNegative: isNegative, words: [low, high])
  }

  /// The number 0.
  package static let zero = BigInt(isNegative: false, words: [])
  /// The number 1.
  package static let one = BigInt(1)

  /// Whether the number is 0.
  package var isZero: Bool { words.isEmpty }

  /// How many bits the magnitude takes: 0 for zero, 1 for 1 and -1, 8 for 255.
  package var bitWidth: Int {
    guard let top = words.last else { return 0 }
    return words.count * 64 - top.leadingZeroBitCount
  }

  /// The number as an `Int`, or nil when it does not fit.
  package var asInt: Int? { asInt64.map { Int($0) } }

  /// The number as an `Int64`, or nil when it does not fit.
  var asInt64: Int64? {
    guard words.count <= 1 else { return nil }
    let magnitude = words.first ?? 0
    return isNegative ? Int64(exactly: -Int128(magnitude)) : Int64(exactly: magnitude)
  }

  /// The number without its sign.
  package var magnitude: BigInt { BigInt(isNegative: false, words: words) }

  /// The number with the opposite sign.
  package var negated: BigInt { BigInt(isNegative: !isNegative, words: words) }

  /// 10 to the power `exponent`; 1 when `exponent` is below 1.
  static func powerOfTen(_ exponent: Int) -> BigInt {
    var words: [UInt64] = [1]
    var left = Swift.max(exponent, 0)
    while left > 0 {
      let step = Swift.min(left, 19)
      multiply(&words, by: wordPowerOfTen(step), adding: 0)
      left -= step
    }
    return BigInt(isNegative: false, words: words)
  }

  /// 10 to the power `exponent`, which must be 0 to 19 (wraps silently beyond).
  static func wordPowerOfTen(_ exponent: Int) -> UInt64 {
    var power: UInt64 = 1
    var left = exponent
    while left > 0 {
      power = power &* 10
      left -= 1
    }
    return power
  }
}

extension BigInt: Comparable {
  /// Whether `a` is below `b`.
  package static func < (a: BigInt, b: BigInt) -> Bool {
    a.compared(to: b) < 0
  }

  /// -1, 0 or 1 as the number is below, equal to or above `other`.
  func compared(to other: BigInt) -> Int {
    if isNegative != other.isNegative { return isNegative ? -1 : 1 }
    let order = BigInt.compare(words, other.words)
    return isNegative ? -order : order
  }
}
