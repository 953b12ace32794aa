/// Why a computation gave no number.
package enum ArithmeticFault: Error, Hashable, Sendable {
  /// The numerator or denominator of the result passes `Rational.maximumBits` bits.
  case tooLarge
  /// The divisor or denominator is 0.
  case divisionByZero
}
