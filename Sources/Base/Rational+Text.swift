extension Rational: CustomStringConvertible {
  /// The most decimal places of `exactText`; a number that needs more is written as a fraction.
  package static let maximumExactPlaces = 40

  /// Whether finitely many decimal places write the number.
  package var isFiniteDecimal: Bool { decimalPlaces != nil }

  /// How many decimal places write the number exactly; nil when no number of places does.
  package var decimalPlaces: Int? {
    if case .small(_, let bottom) = storage {
      let twos = bottom.trailingZeroBitCount
      var rest = bottom >> Int64(twos)
      var fives = 0
      while rest.isMultiple(of: 5) {
        rest /= 5
        fives += 1
      }
      return rest == 1 ? Swift.max(twos, fives) : nil
    }
    var rest = denominator.words
    guard rest != [1] else { return 0 }
    let twos = BigInt.trailingZeros(rest)
    rest = BigInt.shiftedDown(rest[(twos / 64)...], by: twos % 64)
    var fives = 0
    // 5^27 is the greatest power of 5 in 64 bits.
    for (power, exponent) in [(7_450_580_596_923_828_125, 27), (5, 1)] as [(UInt64, Int)] {
      while rest != [1] {
        var quotient = rest
        guard BigInt.divide(&quotient, byWord: power) == 0 else { break }
        rest = quotient
        fives += exponent
      }
    }
    return rest == [1] ? Swift.max(twos, fives) : nil
  }

  /// The number in full, `.` before the decimals: `0.495`, `-3`; a fraction, `509/1010`, when no 40 places write it.
  package var exactText: String {
    if case .small(let whole, 1) = storage { return String(whole) }
    if let places = decimalPlaces, places <= Rational.maximumExactPlaces { return decimalText(places: places) }
    return numerator.decimalText + "/" + denominator.decimalText
  }

  /// The same as `exactText`.
  package var description: String { exactText }

  /// The number rounded half up to exactly `places` places (0 to 1,000; others are brought into that range), with
  /// `separator` before the decimals and `grouping` between groups of three digits of the whole part.
  /// A number that rounds to zero has no minus sign.
  package func decimalText(places: Int, separator: String = ".", grouping: String = "") -> String {
    text(shift: 0, places: places, trimmed: false, separator: separator, grouping: grouping)
  }

  /// As `decimalText(places:separator:grouping:)` with at most `places` places: zeros at the end are left out.
  package func decimalText(atMost places: Int, separator: String = ".", grouping: String = "") -> String {
    text(shift: 0, places: places, trimmed: true, separator: separator, grouping: grouping)
  }

  /// The number times 100 as `decimalText(places:separator:grouping:)` writes it, with `%` after it.
  package func percentText(places: Int, separator: String = ".", grouping: String = "") -> String {
    text(shift: 2, places: places, trimmed: false, separator: separator, grouping: grouping) + "%"
  }

  /// The number times 100 as `decimalText(atMost:separator:grouping:)` writes it, with `%` after it.
  package func percentText(atMost places: Int, separator: String = ".", grouping: String = "") -> String {
    text(shift: 2, places: places, trimmed: true, separator: separator, grouping: grouping) + "%"
  }

  /// The number times 10 to the power `shift`, rounded half up to `places` places, trailing zeros left out if `trimmed`.
  func text(shift: Int, places: Int, trimmed: Bool, separator: String, grouping: String) -> String {
    let places = Swift.min(Swift.max(places, 0), 1000)
    if let word = rounded(toWordWith: places + shift) {
      return Rational.text(
        word, isNegative: isNegative && word != 0, places: places, trimmed: trimmed, separator: separator,
        grouping: grouping)
    }
    let scaled = scaled(places: places + shift, mode: .halfUp)
    let digits = scaled.digits
    let padding = Swift.max(places + 1 - digits.count, 0)
    let padded = [UInt8](repeating: 0x30, count: padding) + digits
    let whole = padded[..<(padded.count - places)]
    var fraction = padded[(padded.count - places)...]
    if trimmed { while fraction.last == 0x30 { fraction.removeLast() } }
    var text: [UInt8] = scaled.isNegative ? [0x2D] : []
    for (index, digit) in whole.enumerated() {
      if index > 0, (whole.count - index) % 3 == 0 { text += grouping.utf8 }
      text.append(digit)
    }
    if !fraction.isEmpty {
      text += separator.utf8
      text += fraction
    }
    return String(decoding: text, as: UTF8.self)
  }
}

extension BigInt {
  /// How many zero bits end the magnitude `words`; 0 for an empty one.
  static func trailingZeros(_ words: [UInt64]) -> Int {
    guard let index = words.firstIndex(where: { $0 != 0 }) else { return 0 }
    return index * 64 + words[index].trailingZeroBitCount
  }
}
