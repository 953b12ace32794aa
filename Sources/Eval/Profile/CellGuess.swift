import Base
import Tables

/// What a cell holds, as far as it shows by itself: what nobody has declared is taken for what it looks like.
enum CellGuess: Sendable {
  case blank
  /// A word declared to mean that nothing is known, or that nothing occurred.
  case word
  case number(CellNumber)
  /// Digits with a zero before them: a code, a telephone number.
  case code
  case date(CalendarDate)
  /// What looks like a day, and is none.
  case brokenDate(CellDate.Fault)
  case truth
  case period
  /// Text, or what is no number where digits stand.
  case text
  /// A number that can be read in two ways, or in a format other than declared.
  case brokenNumber(CellNumber.Fault)
  /// An error of a spreadsheet, a list of JSON, a value of which nothing can be made.
  case error(CellNumber.Fault)

  /// Looks at a cell of a file about whose numbers and words `settings` says what is declared; `dateFormat` is how the
  /// days of its column are written, where that is declared.
  init(_ bytes: ArraySlice<UInt8>, form: CellForm, settings: CellSettings, dateFormat: DateFormat?) {
    switch form {
    case .number where dateFormat == .serial: self = CellGuess.day(bytes, .serial)
    case .text: self = CellGuess.text(bytes, settings, dateFormat)
    case .number, .percent:
      switch CellNumber.read(bytes, form: form, format: nil) {
      case .success(let number): self = .number(number)
      case .failure(let fault): self = .brokenNumber(fault)
      }
    case .date, .dateTime:
      switch CellDate.read(bytes, format: nil) {
      case .success(let date): self = .date(date)
      case .failure(let fault): self = .brokenDate(fault)
      }
    case .truth: self = .truth
    case .error, .unreadable, .noDay: self = .error(.of(form, bytes))
    }
  }

  private static func day(_ bytes: ArraySlice<UInt8>, _ format: DateFormat) -> CellGuess {
    switch CellDate.read(bytes, format: format) {
    case .success(let date): .date(date)
    case .failure(let fault): .brokenDate(fault)
    }
  }

  private static func text(_ bytes: ArraySlice<UInt8>, _ settings: CellSettings, _ format: DateFormat?) -> CellGuess {
    let text = CellText.trimmed(bytes)
    guard let first = text.first else { return .blank }
    switch settings.content(text, form: .text) {
    case .blank: return .blank
    case .missing, .noCases: return .word
    case .number where format != nil, .fault where format != nil: return day(text, format ?? .dayMonthYear)
    case .number(let number):
      return first == 0x30 && text.count > 1 && text.allSatisfy { $0 >= 0x30 && $0 <= 0x39 } ? .code : .number(number)
    case .fault(let fault):
      // What begins neither with a digit nor with a sign is quickly told to be text.
      guard first >= 0x30 && first <= 0x39 || first == 0x2D || first == 0x2B || first == 0xE2 else { return .text }
      switch CellDate.read(text, format: nil) {
      case .success(let date): return .date(date)
      case .failure(.notADate), .failure(.serial): break
      case .failure(let broken): return .brokenDate(broken)
      }
      if CellPeriod.read(text, .calendar) != nil { return .period }
      switch fault {
      case .ambiguous, .otherFormat: return .brokenNumber(fault)
      default: return .text
      }
    }
  }
}
