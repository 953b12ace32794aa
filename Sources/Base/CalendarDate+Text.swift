extension CalendarDate: CustomStringConvertible {
  /// Reads bytes that are exactly `yyyy-MM-dd` in ASCII, and a day of the calendar; nil for anything else.
  package static func parse(iso bytes: some Sequence<UInt8>) -> CalendarDate? {
    var numbers = (year: 0, month: 0, day: 0)
    var count = 0
    for byte in bytes {
      let digit = Int(byte) - 0x30
      switch count {
      case 4, 7: guard byte == 0x2D else { return nil }
      case 0...9:
        guard digit >= 0, digit <= 9 else { return nil }
        if count < 4 {
          numbers.year = numbers.year * 10 + digit
        } else if count < 7 {
          numbers.month = numbers.month * 10 + digit
        } else {
          numbers.day = numbers.day * 10 + digit
        }
      default: return nil
      }
      count += 1
    }
    guard count == 10 else { return nil }
    return CalendarDate(year: numbers.year, month: numbers.month, day: numbers.day)
  }

  /// Reads the text `yyyy-MM-dd` as `parse(iso:)` of its UTF-8 bytes does.
  package static func parse(iso text: some StringProtocol) -> CalendarDate? {
    parse(iso: text.utf8)
  }

  /// The day as `2024-02-19`.
  package var isoText: String {
    "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }

  /// The day as people in Vietnam write it: `19/02/2024`.
  package var vietnameseText: String {
    "\(padded(day, 2))/\(padded(month, 2))/\(padded(year, 4))"
  }

  /// The same as `isoText`.
  package var description: String { isoText }
}

/// A number from 0 up with zeros before it to make `width` digits.
func padded(_ number: Int, _ width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: Swift.max(width - digits.utf8.count, 0)) + digits
}
