import Base

/// A fraction, reduced only to keep it small: it is only ever compared, so that its form does not matter.
struct Fraction: Comparable {
  var isNegative: Bool
  var top: Natural
  var bottom: Natural

  static let zero = Fraction(0)
  static let one = Fraction(1)

  init(_ value: Int) {
    self.init(value < 0, Natural(abs(value)), .one)
  }

  private init(_ isNegative: Bool, _ top: Natural, _ bottom: Natural) {
    self.isNegative = isNegative && !top.isZero
    (self.top, self.bottom) = bottom == .one ? (top, bottom) : Natural.reduced(top, bottom)
  }

  init(_ value: Rational) {
    if let top = value.numerator.asInt, let bottom = value.denominator.asInt, top > .min {
      self.init(top < 0, Natural(abs(top)), Natural(bottom))
      return
    }
    let text = value.numerator.decimalText
    self.init(
      text.hasPrefix("-"), Natural(text: text.hasPrefix("-") ? String(text.dropFirst()) : text),
      Natural(text: value.denominator.decimalText))
  }

  var isZero: Bool { top.isZero }
  var negated: Fraction { Fraction(!isNegative, top, bottom) }

  static func == (a: Fraction, b: Fraction) -> Bool {
    a.isNegative == b.isNegative && a.top * b.bottom == b.top * a.bottom
  }

  static func < (a: Fraction, b: Fraction) -> Bool {
    switch (a.isNegative, b.isNegative) {
    case (true, false): true
    case (false, true): false
    case (false, false): a.top * b.bottom < b.top * a.bottom
    case (true, true): b.top * a.bottom < a.top * b.bottom
    }
  }

  static func + (a: Fraction, b: Fraction) -> Fraction {
    let same = a.bottom == b.bottom
    let left = same ? a.top : a.top * b.bottom
    let right = same ? b.top : b.top * a.bottom
    let bottom = same ? a.bottom : a.bottom * b.bottom
    if a.isNegative == b.isNegative { return Fraction(a.isNegative, left + right, bottom) }
    return left < right ? Fraction(b.isNegative, right - left, bottom) : Fraction(a.isNegative, left - right, bottom)
  }

  static func - (a: Fraction, b: Fraction) -> Fraction { a + b.negated }

  static func * (a: Fraction, b: Fraction) -> Fraction {
    Fraction(a.isNegative != b.isNegative, a.top * b.top, a.bottom * b.bottom)
  }

  /// The quotient; nil when `b` is 0.
  static func / (a: Fraction, b: Fraction) -> Fraction? {
    b.isZero ? nil : Fraction(a.isNegative != b.isNegative, a.top * b.bottom, a.bottom * b.top)
  }

  /// The greatest whole number not above this one.
  var floor: Fraction {
    let (quotient, rest) = top.divided(by: bottom)
    return Fraction(isNegative, isNegative && !rest.isZero ? quotient + .one : quotient, .one)
  }

  /// The least whole number not below this one.
  var ceiling: Fraction { negated.floor.negated }

  /// Rounded to so many decimal places, as `Rounding` says.
  func rounded(places: Int, _ mode: Rounding) -> Fraction {
    let scale = Natural.power(ofTen: places)
    let (quotient, rest) = (top * scale).divided(by: bottom)
    let twice = rest + rest
    let up =
      switch mode {
      case .down: false
      case .up: !rest.isZero
      case .halfUp: twice >= bottom
      case .halfEven: twice > bottom || twice == bottom && !quotient.isEven
      }
    return Fraction(isNegative, up ? quotient + .one : quotient, scale)
  }

  var text: String { (isNegative ? "-" : "") + top.text + (bottom == .one ? "" : "/" + bottom.text) }
}
