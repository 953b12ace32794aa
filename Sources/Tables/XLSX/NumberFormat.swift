/// What a spreadsheet's number format shows a number as, as far as it matters: a number, a percentage, a day.
enum NumberFormat: UInt8 {
  case number, percent, date

  /// A built-in format by its number. Those from 27 on are days in East Asian spreadsheets.
  static func builtIn(_ id: Int) -> NumberFormat {
    switch id {
    case 9, 10: .percent
    case 14...17, 22, 27...31, 36, 50...54, 57, 58: .date
    default: .number
    }
  }

  /// A format by its code: `0.0%`, `dd/mm/yyyy hh:mm`, `#,##0;[Red]-#,##0`. The part for numbers above zero decides.
  /// Times without a day are numbers: the part of a day that they are.
  init(code: String) {
    var isDate = false
    var isPercent = false
    var bytes = Array(code.utf8)[...]
    scan: while let byte = bytes.popFirst() {
      switch byte {
      case 0x3B: break scan
      // Text in quotes, one character after a backslash, room for one, or one to be repeated.
      case 0x22: bytes = bytes.drop { $0 != 0x22 }.dropFirst()
      case 0x5C, 0x5F, 0x2A: bytes = bytes.dropFirst()
      // Colours, conditions, currencies and languages; [h] is time that has passed.
      case 0x5B: bytes = bytes.drop { $0 != 0x5D }.dropFirst()
      case 0x25: isPercent = true
      // y, d, and the years of East Asian calendars.
      case 0x79, 0x59, 0x64, 0x44: isDate = true
      case 0x65 where !NumberFormat.isExponent(bytes): isDate = true
      // "General" in any language is letters too.
      case 0x47 where bytes.starts(with: Array("eneral".utf8)): bytes = bytes.dropFirst(6)
      default: break
      }
    }
    // A month alone, "mm" without hours or seconds, is a day as well.
    if !isDate, !isPercent { isDate = NumberFormat.isMonth(code) }
    self = isPercent ? .percent : isDate ? .date : .number
  }

  /// Whether an `e` is that of `0.00e+00`.
  private static func isExponent(_ rest: ArraySlice<UInt8>) -> Bool {
    rest.first == 0x2B || rest.first == 0x2D
  }

  /// Whether a code without days and years is nothing but the name or number of a month.
  private static func isMonth(_ code: String) -> Bool {
    let bytes = Array(code.lowercased().utf8)
    return !bytes.isEmpty && bytes.allSatisfy { $0 == 0x6D }
  }
}
