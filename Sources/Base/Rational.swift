/// An exact number: a fraction in lowest terms whose denominator is above 0. No value is ever rounded unasked.
///
/// The form is canonical (small whenever both parts fit 64 bits), so `==` and hashing are structural.
package struct Rational: Hashable, Sendable {
  /// The two forms of a fraction: numerator, denominator.
  enum Storage: Hashable, Sendable {
    case small(Int64, Int64)
    indirect case big(BigInt, BigInt)
  }

  /// The most bits that a numerator or denominator may take.
  package static let maximumBits = 4096

  /// The number 0.
  package static let zero = Rational(0)
  /// The number 1.
  package static let one = Rational(1)
  /// The number 100.
  package static let hundred = Rational(100)

  /// The fraction in its canonical form.
  let storage: Storage

  /// The whole number `value`.
  package init(_ value: Int) {
    storage = .small(Int64(value), 1)
  }

  /// The fraction `numerator` / `denominator`; throws `divisionByZero` when the denominator is 0.
  package init(_ numerator: Int, over denominator: Int) throws(ArithmeticFault) {
    guard denominator != 0 else { throw .divisionByZero }
    self.init(reducing: Int128(numerator), over: Int128(denominator))
  }

  /// The fraction `numerator` / `denominator`; throws `divisionByZero`, or `tooLarge` when the reduced fraction is.
  package init(_ numerator: BigInt, over denominator: BigInt) throws(ArithmeticFault) {
    guard !denominator.isZero else { throw .divisionByZero }
    let divisor = BigInt.gcd(numerator, denominator)
    let top = numerator.divided(by: divisor)
    try self.init(
      reduced: denominator.isNegative ? top.negated : top, over: denominator.magnitude.divided(by: divisor))
  }

  /// Takes a fraction in lowest terms with a denominator above 0; throws `tooLarge`.
  init(reduced numerator: BigInt, over denominator: BigInt) throws(ArithmeticFault) {
    if let top = numerator.asInt64, let bottom = denominator.asInt64 {
      storage = .small(top, bottom)
      return
    }
    guard numerator.bitWidth <= Rational.maximumBits, denominator.bitWidth <= Rational.maximumBits else {
      throw .tooLarge
    }
    storage = .big(numerator, denominator)
  }

  /// Takes any fraction of 128-bit numbers whose denominator is not 0; such a result is never too large.
  init(reducing numerator: Int128, over denominator: Int128) {
    guard numerator != 0 else {
      storage = .small(0, 1)
      return
    }
    let negative = (numerator < 0) != (denominator < 0)
    var top = numerator.magnitude
    var bottom = denominator.magnitude
    if bottom != 1 {
      let divisor = BigInt.gcd(top, bottom)
      if divisor > 1 {
        top /= divisor
        bottom /= divisor
      }
    }
    if top <= UInt128(Int64.max) &+ (negative ? 1 : 0), let bottom = Int64(exactly: bottom) {
      let magnitude = UInt64(truncatingIfNeeded: top)
      storage = .small(Int64(truncatingIfNeeded: negative ? 0 &- magnitude : magnitude), bottom)
    } else {
      storage = .big(
        BigInt(isNegative: negative, magnitude: top), BigInt(isNegative: false, magnitude: bottom))
    }
  }

  /// The whole number `value`; throws `tooLarge`.
  package init(_ value: BigInt) throws(ArithmeticFault) {
    try self.init(reduced: value, over: .one)
  }

  /// The number above the line, which carries the sign.
  package var numerator: BigInt {
    switch storage {
    case .small(let top, _): BigInt(Int(top))
    case .big(let top, _): top
    }
  }

  /// The number below the line, above 0.
  package var denominator: BigInt {
    switch storage {
    case .small(_, let bottom): BigInt(Int(bottom))
    case .big(_, let bottom): bottom
    }
  }

  /// Whether the number is 0.
  package var isZero: Bool { self == .zero }

  /// Whether the number is below 0.
  package var isNegative: Bool {
    switch storage {
    case .small(let top, _): top < 0
    case .big(let top, _): top.isNegative
    }
  }

  /// Whether the number is whole.
  package var isInteger: Bool {
    switch storage {
    case .small(_, let bottom): bottom == 1
    case .big(_, let bottom): bottom == .one
    }
  }

  /// The number as an `Int`; nil when it is not whole or does not fit.
  package var asInt: Int? {
    if case .small(let top, 1) = storage { Int(top) } else { nil }
  }
}

extension Rational: Comparable {
  /// Whether `a` is below `b`, by exact cross multiplication.
  package static func < (a: Rational, b: Rational) -> Bool {
    a.compared(to: b) < 0
  }

  /// -1, 0 or 1 as the number is below, equal to or above `other`.
  package func compared(to other: Rational) -> Int {
    if case .small(let a, let b) = storage, case .small(let c, let d) = other.storage {
      let left = Int128(a) &* Int128(d)
      let right = Int128(c) &* Int128(b)
      return left < right ? -1 : left == right ? 0 : 1
    }
    if isNegative != other.isNegative { return isNegative ? -1 : 1 }
    return (numerator * other.denominator).compared(to: other.numerator * denominator)
  }
}
