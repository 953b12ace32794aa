extension Period: CustomStringConvertible {
  /// Reads exactly `2024`, `2024-H1`, `2024-Q1`, `2024-03` or `2024-01..2024-06`; nil for anything else.
  package static func parse(_ bytes: ArraySlice<UInt8>) -> Period? {
    bytes.withUnsafeBufferPointer { parse($0[...]) }
  }

  /// Reads the text of a period as `parse(_:)` of its UTF-8 bytes does.
  package static func parse(_ text: some StringProtocol) -> Period? {
    var text = String(text)
    return text.withUTF8 { parse($0[...]) }
  }

  private static func parse(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Period? {
    let text = UnsafeBufferPointer(rebasing: bytes)
    switch text.count {
    case 4:
      return number(text[...]).flatMap { Period.year($0) }
    case 7:
      guard let year = number(text[..<4]), text[4] == 0x2D else { return nil }
      if text[5] == 0x48 { return number(text[6...]).flatMap { Period.half(year, $0) } }
      if text[5] == 0x51 { return number(text[6...]).flatMap { Period.quarter(year, $0) } }
      return number(text[5...]).flatMap { Period.month(year, $0) }
    case 16:
      guard text[7] == 0x2E, text[8] == 0x2E, let first = parse(text[..<7]), let last = parse(text[9...]),
        first.kind == .month, last.kind == .month
      else { return nil }
      return span(firstMonth: first.firstMonth, lastMonth: last.lastMonth)
    default:
      return nil
    }
  }

  /// The number that at most four ASCII digits write; nil for any other bytes.
  private static func number(_ digits: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
    var number = 0
    for byte in digits {
      guard byte >= 0x30, byte <= 0x39 else { return nil }
      number = number * 10 + Int(byte) - 0x30
    }
    return number
  }

  /// The period as `parse(_:)` reads it.
  package var text: String {
    let year = padded(firstMonth / 12, 4)
    let month = firstMonth % 12
    switch kind {
    case .year: return year
    case .half: return "\(year)-H\(month / 6 + 1)"
    case .quarter: return "\(year)-Q\(month / 3 + 1)"
    case .month: return "\(year)-\(padded(month + 1, 2))"
    case .span:
      return "\(year)-\(padded(month + 1, 2))..\(padded(lastMonth / 12, 4))-\(padded(lastMonth % 12 + 1, 2))"
    }
  }

  /// The same as `text`.
  package var description: String { text }
}
