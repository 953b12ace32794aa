/// Reads whole numbers from bytes.
enum Digits {
  /// Reads `count` bytes, 1 to 8 of which are read at once; sets bits of `fault` where something other than digits, or
  /// more than 18 of them, stand. Eight bytes from `start` on must be readable.
  @inline(__always)
  static func read(_ start: UnsafePointer<UInt8>, _ count: Int, _ fault: inout UInt64) -> Int64 {
    if UInt(bitPattern: count &- 1) >= 8 { return readLong(start, count, &fault) }
    // The first digit comes to stand in the highest byte but for those shifted out, the rest become zeros in front.
    let digits =
      (UnsafeRawPointer(start).loadUnaligned(as: UInt64.self) ^ 0x3030_3030_3030_3030)
      &<< UInt64(truncatingIfNeeded: 64 &- count &* 8)
    fault |= ((digits &+ 0x7676_7676_7676_7676) | digits) & 0x8080_8080_8080_8080
    return value(ofDigits: digits)
  }

  /// As `read(_:_:_:)` for up to eight bytes; `blank` where there is none.
  @inline(__always)
  static func readShort(
    _ start: UnsafePointer<UInt8>, _ count: Int, blank: Int64, _ fault: inout UInt64
  ) -> Int64 {
    // Without a branch: which cells are blank cannot be foreseen.
    let isBlank = count == 0
    let digits =
      (UnsafeRawPointer(start).loadUnaligned(as: UInt64.self) ^ 0x3030_3030_3030_3030)
      &<< UInt64(truncatingIfNeeded: 64 &- count &* 8)
    fault |= isBlank ? 0 : ((digits &+ 0x7676_7676_7676_7676) | digits) & 0x8080_8080_8080_8080
    return isBlank ? blank : value(ofDigits: digits)
  }

  /// The number that eight digits, the first in the lowest byte, come to.
  @inline(__always)
  private static func value(ofDigits digits: UInt64) -> Int64 {
    let pairs = (digits &* 10) &+ (digits >> 8)
    let value =
      ((pairs & 0x0000_00FF_0000_00FF) &* 0x000F_4240_0000_0064
        &+ ((pairs >> 16) & 0x0000_00FF_0000_00FF) &* 0x0000_2710_0000_0001) >> 32
    return Int64(truncatingIfNeeded: value)
  }

  @inline(never)
  private static func readLong(_ start: UnsafePointer<UInt8>, _ count: Int, _ fault: inout UInt64) -> Int64 {
    guard count > 0, count <= 18 else {
      fault |= 1
      return 0
    }
    var value: Int64 = 0
    for index in 0..<count {
      let digit = start[index] &- 0x30
      if digit > 9 { fault |= 1 }
      value = value &* 10 &+ Int64(digit)
    }
    return value
  }
}
