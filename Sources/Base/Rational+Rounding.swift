extension Rational {
  /// The greatest whole number not above this one.
  package func floor() -> Rational {
    whole(isNegative ? .up : .down)
  }

  /// The least whole number not below this one.
  package func ceiling() -> Rational {
    whole(isNegative ? .down : .up)
  }

  /// A whole number next to this one, which is never larger in bits than a numerator may be.
  private func whole(_ mode: Rounding) -> Rational {
    isInteger ? self : (try? Rational(scaled(places: 0, mode: mode))) ?? self
  }

  /// The number rounded to `places` decimal places; below 0 to tens, hundreds and so on (-3: thousands).
  /// Throws `tooLarge` when the result is, or when `places` is not in -1000...1000.
  package func rounded(places: Int, mode: Rounding = .halfUp) throws(ArithmeticFault) -> Rational {
    guard places >= -1000, places <= 1000 else { throw .tooLarge }
    if places >= 0, isInteger { return self }
    let scaled = scaled(places: places, mode: mode)
    if places >= 0 { return try Rational(scaled, over: .powerOfTen(places)) }
    return try Rational(scaled * .powerOfTen(-places))
  }

  /// The number times 10 to the power `places`, rounded to a whole number. `places` is at most some thousands.
  func scaled(places: Int, mode: Rounding) -> BigInt {
    if case .small(let top, let bottom) = storage, places >= 0, places <= 18 {
      // 2^63 · 10^18 is below 2^123.
      let scale = UInt128(BigInt.wordPowerOfTen(places))
      let (quotient, remainder) = (UInt128(top.magnitude) &* scale).quotientAndRemainder(
        dividingBy: UInt128(bottom.magnitude))
      let half = compare(remainder &* 2, UInt128(bottom.magnitude))
      let up = Rational.goesUp(mode, exact: remainder == 0, half: half, odd: quotient & 1 == 1)
      return BigInt(isNegative: top < 0, magnitude: up ? quotient &+ 1 : quotient)
    }
    let power = BigInt.powerOfTen(Int(places.magnitude))
    let top = places > 0 ? numerator.magnitude * power : numerator.magnitude
    let bottom = places < 0 ? denominator * power : denominator
    guard let (quotient, remainder) = top.quotientAndRemainder(dividingBy: bottom) else { return .zero }
    let half = (remainder + remainder).compared(to: bottom)
    let odd = (quotient.words.first ?? 0) & 1 == 1
    let up = Rational.goesUp(mode, exact: remainder.isZero, half: half, odd: odd)
    let result = up ? quotient + .one : quotient
    return isNegative ? result.negated : result
  }

  /// Whether a magnitude cut off goes up by one: `half` is the sign of (cut off part - half), `odd` the last digit's.
  private static func goesUp(_ mode: Rounding, exact: Bool, half: Int, odd: Bool) -> Bool {
    switch mode {
    case .halfUp: half >= 0
    case .halfEven: half > 0 || half == 0 && odd
    case .up: !exact
    case .down: false
    }
  }

  /// -1, 0 or 1 as `a` is below, equal to or above `b`.
  private func compare(_ a: UInt128, _ b: UInt128) -> Int { a < b ? -1 : a == b ? 0 : 1 }
}
