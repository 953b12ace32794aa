package import Base

/// The numbers under which spreadsheets keep days.
extension CellDate {
  /// From which day a spreadsheet counts.
  package enum Serials: Hashable, Sendable {
    /// 1 is 1900-01-01; 60 is a 29 February 1900 that never was, so that 61 is 1900-03-01.
    case from1900
    /// 0 is 1904-01-01.
    case from1904
  }

  /// The day that a spreadsheet keeps under `serial`; nil when there is none.
  package static func day(serial: Int, _ serials: Serials = .from1900) -> CalendarDate? {
    switch serials {
    case .from1900:
      guard serial >= 1, serial != 60, serial <= 2_958_465 else { return nil }
      // 1899-12-31 and, from 1 March on, 1899-12-30.
      return CalendarDate(dayNumber: serial - (serial < 60 ? 25_568 : 25_569))
    case .from1904:
      guard serial >= 0, serial <= 2_957_003 else { return nil }
      return CalendarDate(dayNumber: serial - 24_107)
    }
  }

  /// Whether the text is digits, perhaps with decimals: 45657, 45657.573.
  static func isPlainNumber(_ text: ArraySlice<UInt8>) -> Bool {
    whole(of: text) != nil
  }

  /// The number before the decimals (which are the time of day); nil when the text is no such number.
  private static func whole(of text: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    let whole = text.prefix(while: isDigit)
    guard !whole.isEmpty else { return nil }
    guard let mark = text[whole.endIndex...].first else { return whole }
    let decimals = text[whole.endIndex...].dropFirst()
    guard mark == 0x2E || mark == 0x2C, !decimals.isEmpty, decimals.allSatisfy(isDigit) else { return nil }
    return whole
  }

  /// The day of a text that should be a serial, or that looks like one although none is declared.
  static func readSerial(_ text: ArraySlice<UInt8>, isDeclared: Bool) throws(Fault) -> CalendarDate {
    guard let digits = whole(of: text) else { throw isDeclared ? .otherFormat(.serial) : .notADate }
    let number = digits.count <= 9 ? digits.reduce(0) { $0 * 10 + Int($1 - 0x30) } : Int.max
    if isDeclared {
      guard let date = day(serial: number) else { throw .noSuchSerial }
      return date
    }
    // Numbers of other years are more likely something else.
    guard let date = day(serial: number), date.year >= 1950, date.year < 2100 else { throw .notADate }
    throw .serial(date)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
}
