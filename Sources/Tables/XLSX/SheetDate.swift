import Base

/// Days of a sheet that are written as ISO 8601 says.
enum SheetDate {
  /// Appends a day, with its time where it has one (`2024-12-31 13:45:00`); nil, and nothing, when the bytes are none. Where
  /// the time names its distance from UTC, it is the day in Vietnam.
  static func append(_ value: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) -> CellForm? {
    let text = Array(value)[...]
    guard text.count >= 10, text[4] == 0x2D, case .success(let day) = CellDate.read(text, format: .yearMonthDay) else {
      return nil
    }
    output.append(contentsOf: day.isoText.utf8)
    let time = text.dropFirst(11)
    let clock = time.prefix(8).prefix { $0 >= 0x30 && $0 <= 0x3A }
    let hasZone = time.contains { $0 == 0x2B || $0 == 0x2D || $0 | 0x20 == 0x7A }
    if clock.isEmpty || hasZone || clock.allSatisfy({ $0 == 0x30 || $0 == 0x3A }) { return .date }
    output.append(0x20)
    output.append(contentsOf: clock)
    return .dateTime
  }
}
