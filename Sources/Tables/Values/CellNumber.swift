package import Base

/// A number as a cell writes it, exact: `45`, `-3`, `1.234,5`, `95,5%`, `2‰`.
package struct CellNumber: Hashable, Sendable {
  /// The number written, before a percent sign is applied: 95.5 for `95,5%`, 0.2 for `2‰`.
  package var value: Rational
  /// Whether `%` stands after it, or `‰`, of which ten are one of a hundred.
  package var isPercent: Bool

  package init(value: Rational, isPercent: Bool) {
    self.value = value
    self.isPercent = isPercent
  }

  /// How a file writes numbers, where that is declared.
  package enum Format: String, Sendable {
    /// `1.234,5`: dots between thousands, a comma before decimals.
    case vi
    /// `1,234.5`: commas between thousands, a dot before decimals.
    case en
  }

  /// Why a cell's text is no number.
  package enum Fault: Error, Hashable, Sendable {
    case notANumber
    /// Digits of another script or of full width.
    case foreignDigits
    /// `1.234` without a declared format: a whole number in groups, or one with decimals.
    case ambiguous(grouped: Rational, decimal: Rational)
    /// A number by itself, but not in the declared format.
    case otherFormat(Format)
    /// More digits than are read.
    case tooLong
    /// A cell that the file says is a date.
    case date
    /// A cell that shows an error: `#N/A`.
    case errorValue
    /// A formula whose result the file does not hold.
    case uncomputed
    /// A cell whose value is none of the kind that the file says.
    case unreadable
    /// A number under which no day is kept, where the file shows a day.
    case noDay

    /// What is wrong with a cell of which nothing can be made.
    package static func of(_ form: CellForm, _ bytes: ArraySlice<UInt8>) -> Fault {
      switch form {
      case .unreadable: .unreadable
      case .noDay: .noDay
      default: bytes.first == 0x3D ? .uncomputed : .errorValue
      }
    }
  }

  /// The most digits of a number.
  package static let maximumDigits = 1000

  /// Reads the text of a cell, which is not blank; white space around it and before `%` does not matter.
  package static func read(_ bytes: ArraySlice<UInt8>, format: Format?) -> Result<CellNumber, Fault> {
    var digits = CellText.trimmed(bytes)
    var isPercent = false
    if digits.last == 0x25 {
      isPercent = true
      digits = CellText.trimmed(digits.dropLast())
    } else if digits.last == 0xB0, digits.dropLast().suffix(2) == [0xE2, 0x80] {
      return read(CellText.trimmed(digits.dropLast(3)), format: format).flatMap { number in
        guard !number.isPercent, let tenth = try? number.value.divided(by: Rational(10)) else {
          return .failure(.notANumber)
        }
        return .success(CellNumber(value: tenth, isPercent: true))
      }
    }
    let isNegative = takeSign(&digits)
    if let small = smallWhole(digits) {
      return .success(CellNumber(value: Rational(isNegative ? -small : small), isPercent: isPercent))
    }
    return shape(digits, format: format).flatMap { shape in
      switch shape {
      case .one(let written):
        return written.value(isNegative: isNegative).map { CellNumber(value: $0, isPercent: isPercent) }
      case .two(let grouped, let decimal):
        return grouped.value(isNegative: isNegative).flatMap { first in
          decimal.value(isNegative: isNegative).flatMap { .failure(.ambiguous(grouped: first, decimal: $0)) }
        }
      }
    }
  }

  /// Reads a cell, which is not blank, of the form that the file says: numbers of a workbook are what they are, whatever
  /// format is declared for numbers in text.
  package static func read(_ bytes: ArraySlice<UInt8>, form: CellForm, format: Format?) -> Result<CellNumber, Fault> {
    switch form {
    case .text, .truth: return read(bytes, format: format)
    case .number, .percent: return read(bytes, plain: form)
    case .date, .dateTime: return .failure(.date)
    case .error, .unreadable, .noDay: return .failure(.of(form, bytes))
    }
  }

  /// Reads a plain decimal as tables hold it, with `%` behind it for `.percent`.
  private static func read(_ bytes: ArraySlice<UInt8>, plain form: CellForm) -> Result<CellNumber, Fault> {
    let digits = form == .percent && bytes.last == 0x25 ? bytes.dropLast() : bytes
    if let small = smallWhole(digits) {
      return .success(CellNumber(value: Rational(small), isPercent: form == .percent))
    }
    do {
      guard let value = try Rational.parse(decimal: Array(digits)) else { return .failure(.notANumber) }
      return .success(CellNumber(value: value, isPercent: form == .percent))
    } catch {
      return .failure(.tooLong)
    }
  }

  /// Takes `+`, `-` or the minus sign U+2212 off the front; whether it was a minus.
  private static func takeSign(_ digits: inout ArraySlice<UInt8>) -> Bool {
    if digits.first == 0x2B || digits.first == 0x2D { return digits.removeFirst() == 0x2D }
    guard digits.starts(with: [0xE2, 0x88, 0x92]) else { return false }
    digits.removeFirst(3)
    return true
  }

  /// The number that at most 18 digits write; nil for anything else.
  private static func smallWhole(_ digits: ArraySlice<UInt8>) -> Int? {
    guard !digits.isEmpty, digits.count <= 18 else { return nil }
    var number = 0
    for byte in digits {
      guard byte >= 0x30, byte <= 0x39 else { return nil }
      number = number &* 10 &+ Int(byte &- 0x30)
    }
    return number
  }
}
