/// What to do with the digits that are cut off.
package enum Rounding: String, Sendable, CaseIterable {
  /// To the nearest, ties away from zero: 2.5 to 3, -2.5 to -3.
  case halfUp
  /// To the nearest, ties to the even digit: 2.5 to 2, 3.5 to 4.
  case halfEven
  /// Away from zero: 2.1 to 3, -2.1 to -3.
  case up
  /// Towards zero: 2.9 to 2, -2.9 to -2.
  case down
}
