/// The numbers of JSON as plain decimals: `1.5e3` is `1500`.
enum JSONNumber {
  /// The furthest that an exponent may move the decimal point, which is as far as programs that write numbers get.
  static let maximumExponent = 308

  /// Appends the plain decimal of a well-formed number; false when it has too many digits.
  static func append(_ number: ArraySlice<UInt8>, onto text: inout [UInt8]) -> Bool {
    var rest = number
    let isNegative = rest.first == 0x2D
    if isNegative { rest.removeFirst() }
    let mantissa = rest.prefix { $0 != 0x65 && $0 != 0x45 }
    guard mantissa.count <= CellNumber.maximumDigits else { return false }
    let isZero = mantissa.allSatisfy { $0 == 0x30 || $0 == 0x2E }
    guard mantissa.count < rest.count, !isZero else {
      if isNegative, !isZero { text.append(0x2D) }
      text.append(contentsOf: mantissa)
      return true
    }
    guard let exponent = exponent(rest[mantissa.endIndex...].dropFirst()) else { return false }
    let whole = mantissa.prefix { $0 != 0x2E }
    let digits = whole + mantissa[whole.endIndex...].dropFirst()
    // The decimal point stands after so many of the digits.
    let point = whole.count + exponent
    if isNegative { text.append(0x2D) }
    appendDigits(Array(digits), point: point, onto: &text)
    return true
  }

  /// The value of an exponent; nil when it is beyond what is read.
  private static func exponent(_ text: ArraySlice<UInt8>) -> Int? {
    var digits = text
    let isNegative = digits.first == 0x2D
    if isNegative || digits.first == 0x2B { digits.removeFirst() }
    var value = 0
    for byte in digits {
      value = value * 10 + Int(byte - 0x30)
      if value > maximumExponent { return nil }
    }
    return isNegative ? -value : value
  }

  /// Appends digits with the decimal point after `point` of them, zeros that say nothing left out.
  private static func appendDigits(_ digits: [UInt8], point: Int, onto text: inout [UInt8]) {
    func digit(_ place: Int) -> UInt8 { digits.indices.contains(place) ? digits[place] : 0x30 }
    let first = Swift.min(digits.firstIndex { $0 != 0x30 } ?? 0, point - 1)
    let last = Swift.max(digits.lastIndex { $0 != 0x30 } ?? 0, point - 1)
    if point <= 0 {
      text.append(0x30)
      text.append(0x2E)
      text.append(contentsOf: repeatElement(0x30, count: -point))
      for place in 0...last { text.append(digit(place)) }
      return
    }
    for place in first..<point { text.append(digit(place)) }
    guard last >= point else { return }
    text.append(0x2E)
    for place in point...last { text.append(digit(place)) }
  }
}
