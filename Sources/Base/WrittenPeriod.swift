/// A period as a text names it. Which months that is, a `YearForm` says.
package enum WrittenPeriod: Hashable, Sendable {
  /// A year, or the half or quarter of one with this number; `isStraddling`: by the two years it lies in, `2019/20`, of which
  /// this is the first.
  case part(Period.Kind, year: Int, index: Int, isStraddling: Bool)
  /// A month of the calendar.
  case month(year: Int, month: Int)
  /// From one month of the calendar to another, by their ordinals, year · 12 + month - 1.
  case span(first: Int, last: Int)

  /// How it is written.
  package var kind: Period.Kind {
    switch self {
    case .part(let kind, _, _, _): kind
    case .month: .month
    case .span: .span
    }
  }

  /// The period, where years are those of the calendar; nil where it is named by two years.
  package var ofCalendar: Period? { YearForm.calendar.period(self) }

  /// The period as `parse(_:)` reads it.
  package var text: String {
    switch self {
    case .part(let kind, let year, let index, let isStraddling):
      let year = padded(year, 4) + (isStraddling ? "/" + padded((year + 1) % 100, 2) : "")
      return year + (kind == .year ? "" : kind == .half ? "-H\(index)" : "-Q\(index)")
    case .month(let year, let month): return "\(padded(year, 4))-\(padded(month, 2))"
    case .span(let first, let last):
      return
        "\(padded(first / 12, 4))-\(padded(first % 12 + 1, 2))..\(padded(last / 12, 4))-\(padded(last % 12 + 1, 2))"
    }
  }

  /// Reads exactly `2024`, `2024-H1`, `2024-Q1`, `2024-03`, `2024-01..2024-06`, `2019/20`, `2019/20-H1` or `2019/20-Q1`; nil for
  /// anything else.
  package static func parse(_ bytes: ArraySlice<UInt8>) -> WrittenPeriod? {
    bytes.withUnsafeBufferPointer { parse($0[...]) }
  }

  /// Reads the text of a period as `parse(_:)` of its UTF-8 bytes does.
  package static func parse(_ text: some StringProtocol) -> WrittenPeriod? {
    var text = String(text)
    return text.withUTF8 { parse($0[...]) }
  }

  private static func parse(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> WrittenPeriod? {
    let text = UnsafeBufferPointer(rebasing: bytes)
    switch text.count {
    case 4:
      return number(text[...]).flatMap { part(.year, $0, 1, false) }
    case 7:
      guard let year = number(text[..<4]) else { return nil }
      if text[4] == 0x2F { return straddles(year, number(text[5...])) ? part(.year, year, 1, true) : nil }
      guard text[4] == 0x2D else { return nil }
      if let part = part(text[5...], year, false) { return part }
      guard let month = number(text[5...]), (1...12).contains(month), Period.years.contains(year) else { return nil }
      return .month(year: year, month: month)
    case 10:
      guard text[4] == 0x2F, text[7] == 0x2D, let year = number(text[..<4]), straddles(year, number(text[5..<7])) else {
        return nil
      }
      return part(text[8...], year, true)
    case 16:
      guard text[7] == 0x2E, text[8] == 0x2E, case .month(let year, let month)? = parse(text[..<7]),
        case .month(let lastYear, let lastMonth)? = parse(text[9...])
      else { return nil }
      let (first, last) = (year * 12 + month - 1, lastYear * 12 + lastMonth - 1)
      return first <= last ? .span(first: first, last: last) : nil
    default:
      return nil
    }
  }

  /// `Q1`, `H2`.
  private static func part(_ text: Slice<UnsafeBufferPointer<UInt8>>, _ year: Int, _ isStraddling: Bool)
    -> WrittenPeriod?
  {
    let kind: Period.Kind
    switch text.first {
    case 0x48: kind = .half
    case 0x51: kind = .quarter
    default: return nil
    }
    return number(text.dropFirst()).flatMap { part(kind, year, $0, isStraddling) }
  }

  private static func part(_ kind: Period.Kind, _ year: Int, _ index: Int, _ isStraddling: Bool) -> WrittenPeriod? {
    let count = kind == .year ? 1 : kind == .half ? 2 : 4
    guard Period.years.contains(year), (1...count).contains(index) else { return nil }
    return .part(kind, year: year, index: index, isStraddling: isStraddling)
  }

  /// Whether two digits name the year after one.
  private static func straddles(_ year: Int, _ next: Int?) -> Bool { next == (year + 1) % 100 }

  /// The number that at most four ASCII digits write; nil for any other bytes.
  private static func number(_ digits: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
    var number = 0
    for byte in digits {
      guard byte >= 0x30, byte <= 0x39 else { return nil }
      number = number * 10 + Int(byte) - 0x30
    }
    return number
  }
}
