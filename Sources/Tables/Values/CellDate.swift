package import Base

/// A day as a cell writes it: `31/12/2024`, `2024-12-31`, `31/12/2024 13:45`.
package enum CellDate {
  /// Why a cell's text is no day.
  package enum Fault: Error, Hashable, Sendable {
    case notADate
    /// A date that is not in the calendar: 31/02/2024.
    case noSuchDay(day: Int, month: Int, year: Int)
    /// A day in the other order than expected, which is the last in parentheses: 12/31/2024.
    case swapped(CalendarDate, DateFormat)
    case twoDigitYear
    /// A date by itself, but not in the declared format.
    case otherFormat(DateFormat)
    /// A number under which a spreadsheet would keep this day, where none is declared.
    case serial(CalendarDate)
    /// A number under which a spreadsheet keeps no day.
    case noSuchSerial
    /// A time of day that no clock shows.
    case badTime
  }

  /// Reads the text of a cell, which is not blank; white space around it does not matter. A time of day before or
  /// after the date is checked and left out; where it names its distance from UTC, the day is the one in Vietnam.
  /// A year of four digits at the front is clear whatever is declared, serials aside.
  package static func read(_ bytes: ArraySlice<UInt8>, format: DateFormat?) -> Result<CalendarDate, Fault> {
    let text = CellText.trimmed(bytes)
    // More than any date with its time takes.
    guard let first = text.first, text.count <= 60, first >= 0x30, first <= 0x39 else { return .failure(.notADate) }
    do throws(Fault) {
      if format == .serial || isPlainNumber(text) {
        return .success(try readSerial(text, isDeclared: format == .serial))
      }
      var scanner = Scanner(text)
      return .success(try scanner.readDay(format))
    } catch {
      return .failure(error)
    }
  }

  /// The day of `parts`, in whichever order they stand.
  private static func day(_ parts: Scanner.Parts, _ format: DateFormat?) throws(Fault) -> CalendarDate {
    let (a, b, c) = (parts.values.0, parts.values.1, parts.values.2)
    let widths = parts.widths
    guard widths.1 <= 2 else { throw .notADate }
    if widths.0 == 4, widths.2 <= 2 { return try existing(day: c, month: b, year: a) }
    guard widths.0 <= 2 else { throw .notADate }
    if widths.2 == 2 { throw .twoDigitYear }
    guard widths.2 == 4 else { throw .notADate }
    if format == .yearMonthDay { throw .otherFormat(.yearMonthDay) }
    let isMonthFirst = format == .monthDayYear
    let (day, month) = isMonthFirst ? (b, a) : (a, b)
    if month > 12, let date = CalendarDate(year: c, month: day, day: month) {
      throw .swapped(date, isMonthFirst ? .monthDayYear : .dayMonthYear)
    }
    return try existing(day: day, month: month, year: c)
  }

  private static func existing(day: Int, month: Int, year: Int) throws(Fault) -> CalendarDate {
    guard let date = CalendarDate(year: year, month: month, day: day) else {
      throw .noSuchDay(day: day, month: month, year: year)
    }
    return date
  }

  /// Goes over the text of a date and a time.
  private struct Scanner {
    /// Three numbers with the same mark between them, and how many digits each has.
    struct Parts {
      var values = (0, 0, 0)
      var widths = (0, 0, 0)
      var mark: UInt8 = 0
    }

    private var rest: ArraySlice<UInt8>

    init(_ text: ArraySlice<UInt8>) { rest = text }

    /// Reads everything: a date, and a time after or before it.
    mutating func readDay(_ format: DateFormat?) throws(Fault) -> CalendarDate {
      if let colon = rest.prefix(3).firstIndex(of: 0x3A), colon > rest.startIndex {
        var time = try readTime()
        guard takeSpace() else { throw .notADate }
        let parts = try readParts()
        guard rest.isEmpty else { throw .notADate }
        time.day = try CellDate.day(parts, format)
        return try time.dayInVietnam()
      }
      let parts = try readParts()
      let hasTime = !rest.isEmpty
      if hasTime {
        let isISO = parts.widths.0 == 4 && (rest.first == 0x54 || rest.first == 0x74)
        if isISO { rest.removeFirst() } else if !takeSpace() { throw .notADate }
      }
      let day = try CellDate.day(parts, format)
      guard hasTime else { return day }
      var time = try readTime()
      guard rest.isEmpty else { throw .notADate }
      time.day = day
      return try time.dayInVietnam()
    }

    private mutating func readParts() throws(Fault) -> Parts {
      var parts = Parts()
      (parts.values.0, parts.widths.0) = try readNumber()
      guard let mark = rest.first, mark == 0x2F || mark == 0x2D || mark == 0x2E else { throw .notADate }
      rest.removeFirst()
      (parts.values.1, parts.widths.1) = try readNumber()
      guard rest.first == mark else { throw .notADate }
      rest.removeFirst()
      (parts.values.2, parts.widths.2) = try readNumber()
      parts.mark = mark
      return parts
    }

    /// At most four digits.
    private mutating func readNumber() throws(Fault) -> (value: Int, width: Int) {
      var (value, width) = (0, 0)
      while let byte = rest.first, byte >= 0x30, byte <= 0x39 {
        (value, width) = (value * 10 + Int(byte - 0x30), width + 1)
        rest.removeFirst()
        if width > 4 { throw .notADate }
      }
      if width == 0 { throw .notADate }
      return (value, width)
    }

    /// Takes white space off the front; whether there was any.
    private mutating func takeSpace() -> Bool {
      let trimmed = CellText.trimmed(rest)
      defer { rest = trimmed }
      return trimmed.startIndex > rest.startIndex
    }

    /// `13:45`, `13:45:07.250`, `1:45 PM`, `1:45 CH`, `13:45Z`, `13:45+07:00`.
    private mutating func readTime() throws(Fault) -> Time {
      var time = Time()
      let hour = try readNumber()
      guard rest.first == 0x3A, hour.width <= 2 else { throw .notADate }
      rest.removeFirst()
      let minute = try readNumber()
      guard minute.width == 2 else { throw .badTime }
      if rest.first == 0x3A {
        rest.removeFirst()
        let second = try readNumber()
        guard second.width == 2, second.value < 60 else { throw .badTime }
        if let mark = rest.first, mark == 0x2E || mark == 0x2C {
          rest.removeFirst()
          let digits = rest.prefix { $0 >= 0x30 && $0 <= 0x39 }
          guard !digits.isEmpty else { throw .badTime }
          rest = rest[digits.endIndex...]
        }
      }
      guard hour.value < 24, minute.value < 60 else { throw .badTime }
      time.minutes = hour.value * 60 + minute.value
      if takeHalfOfDay() {
        guard hour.value >= 1, hour.value <= 12 else { throw .badTime }
      } else {
        time.offset = try readOffset()
      }
      return time
    }

    /// Takes AM, PM, SA (sáng) or CH (chiều); whether one stood there. The day is the same with each.
    private mutating func takeHalfOfDay() -> Bool {
      let word = CellText.trimmed(rest).prefix(2).map { $0 & 0xDF }
      let words: [[UInt8]] = [[0x41, 0x4D], [0x50, 0x4D], [0x53, 0x41], [0x43, 0x48]]
      guard words.contains(word) else { return false }
      _ = takeSpace()
      rest.removeFirst(2)
      return true
    }

    /// The distance from UTC in minutes; nil when none is written.
    private mutating func readOffset() throws(Fault) -> Int? {
      guard let sign = rest.first, sign != 0x20 else { return nil }
      if sign == 0x5A || sign == 0x7A {
        rest.removeFirst()
        return 0
      }
      guard sign == 0x2B || sign == 0x2D else { return nil }
      rest.removeFirst()
      var (hours, width) = try readNumber()
      var minutes = 0
      if width == 4 {
        (hours, minutes) = (hours / 100, hours % 100)
      } else if width == 2, rest.first == 0x3A {
        rest.removeFirst()
        (minutes, width) = try readNumber()
        guard width == 2 else { throw .badTime }
      } else if width != 2 {
        throw .badTime
      }
      guard hours <= 14, minutes < 60 else { throw .badTime }
      return (hours * 60 + minutes) * (sign == 0x2D ? -1 : 1)
    }
  }

  /// A time of a day, as far as it matters for which day it is.
  private struct Time {
    /// From midnight.
    var minutes = 0
    /// The distance from UTC in minutes, where it is written.
    var offset: Int?
    var day: CalendarDate?

    /// The day in Vietnam, seven hours ahead of UTC; the day itself where no distance from UTC is written.
    func dayInVietnam() throws(Fault) -> CalendarDate {
      guard let day else { throw .notADate }
      guard let offset else { return day }
      let there = minutes - offset + 7 * 60
      guard let date = day.adding(days: there < 0 ? -1 : there >= 1440 ? 1 : 0) else { throw .notADate }
      return date
    }
  }
}
