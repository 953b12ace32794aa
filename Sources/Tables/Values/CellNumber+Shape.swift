import Base

/// Which marks of a number group its digits and which stands before the decimals.
extension CellNumber {
  /// Digits with their marks, which of them groups and which is decimal known.
  struct Written {
    var digits: ArraySlice<UInt8>
    /// The byte that stands before the decimals; every other mark only groups.
    var decimalMark: UInt8?

    /// The number; fails when it has more than `maximumDigits` digits.
    func value(isNegative: Bool) -> Result<Rational, Fault> {
      var plain: [UInt8] = isNegative ? [0x2D] : []
      for byte in digits {
        if byte >= 0x30, byte <= 0x39 { plain.append(byte) } else if byte == decimalMark { plain.append(0x2E) }
      }
      do {
        guard let value = try Rational.parse(decimal: plain) else { return .failure(.notANumber) }
        return .success(value)
      } catch {
        return .failure(.tooLong)
      }
    }
  }

  /// What the marks say: one reading, or two that both hold.
  enum Shape {
    case one(Written)
    case two(grouped: Written, decimal: Written)
  }

  private static let dot: UInt8 = 0x2E
  private static let comma: UInt8 = 0x2C

  /// Finds the reading of digits with marks among them, no sign and no percent sign.
  static func shape(_ digits: ArraySlice<UInt8>, format: Format?) -> Result<Shape, Fault> {
    guard let first = digits.first, let last = digits.last else { return .failure(.notANumber) }
    var marks: [Int] = []
    for (offset, byte) in digits.enumerated() {
      if byte == dot || byte == comma {
        marks.append(offset)
      } else if byte < 0x30 || byte > 0x39 {
        return .failure(hasForeignDigits(digits) ? .foreignDigits : .notANumber)
      }
      // A long text is not worth remembering every mark of.
      if marks.count > maximumDigits { return .failure(.tooLong) }
    }
    guard isDigit(first), isDigit(last) else { return .failure(.notANumber) }
    let bytes = Array(digits)
    if let format {
      let decimalMark = format == .vi ? comma : dot
      guard isWellFormed(bytes, marks: marks, decimalMark: decimalMark) else {
        let other = format == .vi ? dot : comma
        return .failure(isWellFormed(bytes, marks: marks, decimalMark: other) ? .otherFormat(format) : .notANumber)
      }
      return .success(.one(Written(digits: digits, decimalMark: decimalMark)))
    }
    let asDot = isWellFormed(bytes, marks: marks, decimalMark: dot)
    let asComma = isWellFormed(bytes, marks: marks, decimalMark: comma)
    switch (asDot, asComma) {
    case (false, false): return .failure(.notANumber)
    case (true, false): return .success(.one(Written(digits: digits, decimalMark: dot)))
    case (false, true): return .success(.one(Written(digits: digits, decimalMark: comma)))
    case (true, true):
      guard let mark = marks.first else { return .success(.one(Written(digits: digits, decimalMark: nil))) }
      // One mark that can group and can stand before decimals: `1.234`.
      let decimal = bytes[mark]
      return .success(
        .two(
          grouped: Written(digits: digits, decimalMark: decimal == dot ? comma : dot),
          decimal: Written(digits: digits, decimalMark: decimal)))
    }
  }

  /// Whether the marks fit a format: at most one decimal mark, after all others, and the others between thousands.
  private static func isWellFormed(_ digits: [UInt8], marks: [Int], decimalMark: UInt8) -> Bool {
    var groupMarks = marks
    var wholeEnd = digits.count
    if let last = marks.last, digits[last] == decimalMark {
      wholeEnd = last
      groupMarks.removeLast()
    }
    guard !groupMarks.contains(where: { digits[$0] == decimalMark }), wholeEnd > 0 else { return false }
    guard let first = groupMarks.first else { return true }
    // `0.450` is never a group of thousands.
    guard first >= 1, first <= 3, digits[0] != 0x30 else { return false }
    var end = wholeEnd
    for mark in groupMarks.reversed() {
      guard end - mark == 4 else { return false }
      end = mark
    }
    return true
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  /// Whether a digit beyond ASCII stands in the text.
  private static func hasForeignDigits(_ bytes: ArraySlice<UInt8>) -> Bool {
    String(decoding: bytes.prefix(100), as: UTF8.self).unicodeScalars.contains {
      !$0.isASCII && $0.properties.generalCategory == .decimalNumber
    }
  }
}
