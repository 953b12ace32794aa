import Base

/// A number of a sheet: a binary double, written with up to 17 digits, taken at the 15 that spreadsheets show. So
/// 0.55000000000000004 is 0.55.
struct SheetNumber {
  /// The digits kept of a number.
  static let precision = 15
  /// The largest power of ten that a double has, and room for subnormal ones.
  private static let farthest = 400

  private var isNegative = false
  /// The digits as one whole number, without zeros at its end.
  private var digits: UInt64 = 0
  /// The number is `digits` times ten to the power of `exponent`.
  private var exponent = 0

  /// Reads a number as XML writes doubles (`-1.5`, `.5`, `1E-3`); nil when the bytes are none.
  init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    var at = 0
    if at < bytes.count, bytes[at] == 0x2D || bytes[at] == 0x2B {
      isNegative = bytes[at] == 0x2D
      at += 1
    }
    var kept = 0
    var next: UInt8?
    var hasDigits = false
    var isDecimal = false
    while at < bytes.count {
      let byte = bytes[at]
      if byte == 0x2E, !isDecimal {
        isDecimal = true
      } else if byte >= 0x30, byte <= 0x39 {
        hasDigits = true
        if kept == 0, byte == 0x30 {
          // A zero at the front.
          if isDecimal { exponent -= 1 }
        } else if kept < SheetNumber.precision {
          digits = digits &* 10 &+ UInt64(byte &- 0x30)
          kept += 1
          if isDecimal { exponent -= 1 }
        } else {
          if next == nil { next = byte }
          if !isDecimal { exponent += 1 }
        }
      } else {
        break
      }
      at += 1
    }
    guard hasDigits, bytes.count < 2000 else { return nil }
    if at < bytes.count {
      guard bytes[at] | 0x20 == 0x65, let power = SheetNumber.power(bytes, at + 1) else { return nil }
      exponent += power
    }
    // The first digit that is left out rounds: half goes away from zero, as spreadsheets show it.
    if let next, next >= 0x35 { digits += 1 }
    if digits == 0 {
      (isNegative, exponent) = (false, 0)
    } else {
      while digits % 10 == 0 {
        digits /= 10
        exponent += 1
      }
    }
    guard abs(exponent) <= SheetNumber.farthest else { return nil }
  }

  private static func power(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int? {
    var at = start
    var isNegative = false
    if at < bytes.count, bytes[at] == 0x2D || bytes[at] == 0x2B {
      isNegative = bytes[at] == 0x2D
      at += 1
    }
    guard at < bytes.count, bytes.count - at <= 5 else { return nil }
    var power = 0
    while at < bytes.count {
      guard bytes[at] >= 0x30, bytes[at] <= 0x39 else { return nil }
      power = power * 10 + Int(bytes[at] - 0x30)
      at += 1
    }
    return isNegative ? -power : power
  }

  /// Appends the number as a plain decimal, times ten to the power of `shift`.
  func append(to output: inout [UInt8], shift: Int = 0) {
    if isNegative { output.append(0x2D) }
    let exponent = digits == 0 ? 0 : exponent + shift
    let text = Array(String(digits).utf8)
    if exponent >= 0 {
      output.append(contentsOf: text)
      output.append(contentsOf: repeatElement(0x30, count: exponent))
      return
    }
    let whole = text.count + exponent
    if whole > 0 {
      output.append(contentsOf: text[..<whole])
    } else {
      output.append(0x30)
    }
    output.append(0x2E)
    if whole < 0 { output.append(contentsOf: repeatElement(0x30, count: -whole)) }
    output.append(contentsOf: text[max(0, whole)...])
  }

  // MARK: Days

  /// The seconds of a day.
  private static let daySeconds = 86_400

  /// Appends the day that the number stands for (`2024-12-31`), with the time (`2024-12-31 13:45:00`) where it has one,
  /// to the second; nil, and nothing, when the number stands for no day.
  func appendDate(to output: inout [UInt8], _ serials: CellDate.Serials) -> CellForm? {
    guard !isNegative, exponent > -19, exponent < 8 else { return nil }
    var (whole, seconds) = (digits, UInt64(0))
    if exponent < 0 {
      var scale: UInt64 = 1
      for _ in 0..<(-exponent) { scale *= 10 }
      whole = digits / scale
      let (high, low) = (digits % scale).multipliedFullWidth(by: UInt64(SheetNumber.daySeconds))
      let (quotient, rest) = scale.dividingFullWidth((high, low))
      seconds = quotient + (rest >= scale - rest ? 1 : 0)
    } else {
      for _ in 0..<exponent {
        guard whole < 10_000_000 else { return nil }
        whole *= 10
      }
    }
    if seconds == UInt64(SheetNumber.daySeconds) { (whole, seconds) = (whole + 1, 0) }
    guard whole <= 3_000_000, let day = CellDate.day(serial: Int(whole), serials) else { return nil }
    output.append(contentsOf: day.isoText.utf8)
    if seconds == 0 { return .date }
    output.append(0x20)
    for (index, part) in [seconds / 3600, seconds / 60 % 60, seconds % 60].enumerated() {
      if index > 0 { output.append(0x3A) }
      output.append(0x30 + UInt8(part / 10))
      output.append(0x30 + UInt8(part % 10))
    }
    return .dateTime
  }
}
