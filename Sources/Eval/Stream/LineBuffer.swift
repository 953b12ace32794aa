/// Lines of output in the making.
struct LineBuffer: ~Copyable {
  private var start: UnsafeMutablePointer<UInt8>
  private var room: Int
  private(set) var count = 0

  init() {
    room = 1 << 16
    start = .allocate(capacity: room)
  }

  deinit { start.deallocate() }

  var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: start, count: count) }

  mutating func removeAll() { count = 0 }

  /// Makes room for so many bytes.
  @inline(__always)
  mutating func reserve(_ bytes: Int) {
    if count &+ bytes > room { grow(bytes) }
  }

  @inline(never)
  private mutating func grow(_ bytes: Int) {
    let larger = max(room * 2, count + bytes)
    let grown = UnsafeMutablePointer<UInt8>.allocate(capacity: larger)
    grown.update(from: start, count: count)
    start.deallocate()
    (start, room) = (grown, larger)
  }

  @inline(__always)
  mutating func append(byte: UInt8) {
    reserve(1)
    start[count] = byte
    count &+= 1
  }

  mutating func append(_ bytes: [UInt8]) {
    reserve(bytes.count)
    for byte in bytes {
      start[count] = byte
      count &+= 1
    }
  }

  @inline(__always)
  mutating func append(text: [UInt8]?) {
    guard let text else { return }
    reserve(text.count &+ 16)
    text.withUnsafeBufferPointer { text in
      guard let from = text.baseAddress else { return }
      (start + count).update(from: from, count: text.count)
    }
    count &+= text.count
  }

  /// `length` bytes, of which sixteen more are readable.
  @inline(__always)
  mutating func append(_ from: UnsafePointer<UInt8>, _ length: Int) {
    reserve(length &+ 16)
    if length <= 16 {
      UnsafeMutableRawPointer(start + count).storeBytes(
        of: UnsafeRawPointer(from).loadUnaligned(as: SIMD16<UInt8>.self), as: SIMD16<UInt8>.self)
    } else {
      (start + count).update(from: from, count: length)
    }
    count &+= length
  }

  /// `2024-03` for the month 2024 · 12 + 2 of the calendar.
  @inline(__always)
  mutating func append(month: Int) {
    reserve(16)
    let (year, number) = (month / 12, month % 12 &+ 1)
    digits(year / 100)
    digits(year % 100)
    start[count] = 0x2D
    count &+= 1
    digits(number)
  }

  /// Two digits.
  @inline(__always)
  private mutating func digits(_ number: Int) {
    start[count] = UInt8(truncatingIfNeeded: 0x30 &+ number / 10)
    start[count &+ 1] = UInt8(truncatingIfNeeded: 0x30 &+ number % 10)
    count &+= 2
  }

  /// A whole number, not below zero.
  @inline(__always)
  mutating func append(number: Int64) {
    reserve(24)
    if number < 10 {
      start[count] = UInt8(truncatingIfNeeded: 0x30 &+ number)
      count &+= 1
      return
    }
    var rest = UInt64(bitPattern: number)
    var length = 0
    var power = rest
    while power > 0 {
      length &+= 1
      power /= 10
    }
    for place in 1...length {
      start[count &+ length &- place] = UInt8(truncatingIfNeeded: 0x30 &+ rest % 10)
      rest /= 10
    }
    count &+= length
  }

  /// A number of points with so many decimal places, zeros at the end left out: 8750 with two is 87.5.
  @inline(__always)
  mutating func append(points: Int64, places: Int, decimal: UInt8) {
    var (whole, part, width) = (points, Int64(0), places)
    if places == 2 {
      (whole, part) = (points / 100, points % 100)
    } else if places > 0 {
      let power = (0..<places).reduce(Int64(1)) { power, _ in power &* 10 }
      (whole, part) = (points / power, points % power)
    }
    append(number: whole)
    guard part != 0 else { return }
    while part % 10 == 0 {
      part /= 10
      width &-= 1
    }
    start[count] = decimal
    var place = width
    while place > 0 {
      start[count &+ place] = UInt8(truncatingIfNeeded: 0x30 &+ part % 10)
      part /= 10
      place &-= 1
    }
    count &+= width &+ 1
  }
}
