/// The small path works in 128 bits: a product of two 64-bit numbers is at most 2^126 in magnitude, and a sum of two
/// such products stays below 2^127, so the wrapping operators never wrap.
extension Rational {
  /// The middle of the numbers, or the mean of the two in the middle; 0 of none.
  package static func median(of numbers: [Rational]) throws(ArithmeticFault) -> Rational {
    let sorted = numbers.sorted()
    guard !sorted.isEmpty else { return .zero }
    let upper = sorted[sorted.count / 2]
    guard sorted.count.isMultiple(of: 2) else { return upper }
    return try sorted[sorted.count / 2 - 1].adding(upper).divided(by: Rational(2))
  }

  /// The sum; throws `tooLarge`.
  package func adding(_ other: Rational) throws(ArithmeticFault) -> Rational {
    if case .small(let a, let b) = storage, case .small(let c, let d) = other.storage {
      if b == d { return Rational(reducing: Int128(a) &+ Int128(c), over: Int128(b)) }
      return Rational(
        reducing: Int128(a) &* Int128(d) &+ Int128(c) &* Int128(b), over: Int128(b) &* Int128(d))
    }
    return try addingLarge(other)
  }

  /// The sum by way of `BigInt`, for operands of any size.
  func addingLarge(_ other: Rational) throws(ArithmeticFault) -> Rational {
    // Knuth 4.5.1: the two divisors are found among the denominators, which are often small.
    let (a, b, c, d) = (numerator, denominator, other.numerator, other.denominator)
    let common = BigInt.gcd(b, d)
    let left = b.divided(by: common)
    let sum = a * d.divided(by: common) + c * left
    if sum.isZero { return .zero }
    let rest = BigInt.gcd(sum, common)
    return try Rational(reduced: sum.divided(by: rest), over: left * d.divided(by: rest))
  }

  /// The difference; throws `tooLarge`.
  package func subtracting(_ other: Rational) throws(ArithmeticFault) -> Rational {
    try adding(other.negated)
  }

  /// The product; throws `tooLarge`.
  package func multiplied(by other: Rational) throws(ArithmeticFault) -> Rational {
    if case .small(let a, let b) = storage, case .small(let c, let d) = other.storage {
      return Rational(reducing: Int128(a) &* Int128(c), over: Int128(b) &* Int128(d))
    }
    return try multipliedLarge(by: other)
  }

  /// The product by way of `BigInt`, for operands of any size.
  func multipliedLarge(by other: Rational) throws(ArithmeticFault) -> Rational {
    let (a, b, c, d) = (numerator, denominator, other.numerator, other.denominator)
    if a.isZero || c.isZero { return .zero }
    let first = BigInt.gcd(a, d)
    let second = BigInt.gcd(c, b)
    return try Rational(
      reduced: a.divided(by: first) * c.divided(by: second),
      over: b.divided(by: second) * d.divided(by: first))
  }

  /// The quotient; throws `divisionByZero` when `other` is 0, `tooLarge` when the result is.
  package func divided(by other: Rational) throws(ArithmeticFault) -> Rational {
    guard !other.isZero else { throw .divisionByZero }
    if case .small(let a, let b) = storage, case .small(let c, let d) = other.storage {
      return Rational(reducing: Int128(a) &* Int128(d), over: Int128(b) &* Int128(c))
    }
    return try dividedLarge(by: other)
  }

  /// The quotient by way of `BigInt`, for operands of any size.
  func dividedLarge(by other: Rational) throws(ArithmeticFault) -> Rational {
    guard !other.isZero else { throw .divisionByZero }
    let top = other.isNegative ? other.denominator.negated : other.denominator
    let inverse = try Rational(reduced: top, over: other.numerator.magnitude)
    return try multipliedLarge(by: inverse)
  }

  /// The number with the opposite sign.
  package var negated: Rational {
    switch storage {
    case .small(let top, let bottom): Rational(reducing: 0 &- Int128(top), over: Int128(bottom))
    // The magnitudes are the same, so this is never too large.
    case .big(let top, let bottom): (try? Rational(reduced: top.negated, over: bottom)) ?? self
    }
  }

  /// The number without its sign.
  package var magnitude: Rational { isNegative ? negated : self }
}
