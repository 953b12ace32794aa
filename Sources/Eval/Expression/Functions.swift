package import Base
package import Lang

/// The bodies of the built-in functions, in the order of `Environment.builtins`.
package struct Functions: Sendable {
  /// Takes as many values as the signature has parameters, of the types the checker let through, none missing, and
  /// the type of the result. Gives nil when there is nothing to compute, as `share(0, 0)`.
  package typealias Body = @Sendable ([Value], ValueType) throws(ComputingFault) -> Value?

  package var bodies: [Body]
  package init(_ bodies: [Body] = []) { self.bodies = bodies }
}

/// Why an expression gave no value.
package enum ComputingFault: Error, Hashable, Sendable {
  case divisionByZero
  case tooLarge
  /// A date was moved by a number of days that is not whole.
  case daysNotWhole
  /// Likewise of months.
  case monthsNotWhole
  /// A date before the year 1 or after 9999.
  case dateOutOfRange
  /// A numerator above its denominator, or below 0.
  case notAShare
  /// An operation on values it is not for. The checker lets none through.
  case notApplicable

  package init(_ fault: ArithmeticFault) {
    switch fault {
    case .divisionByZero: self = .divisionByZero
    case .tooLarge: self = .tooLarge
    }
  }
}

/// What an expression came to.
package enum Evaluated: Sendable, Hashable {
  case value(Value)
  /// Something it needs is missing; the reason.
  case missing(Wording)

  /// The number, where it is one.
  package var number: Rational? {
    if case .value(.number(let number)) = self { return number }
    return nil
  }
}

/// A fault and the expression that caused it.
package struct LocatedFault: Error, Hashable, Sendable {
  package var fault: ComputingFault
  package var range: SourceRange
  package init(_ fault: ComputingFault, _ range: SourceRange) {
    self.fault = fault
    self.range = range
  }
}
