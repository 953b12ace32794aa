/// Gives each distinct stretch of bytes a number: 0, 1, 2 … in order of first appearance.
struct ByteInterner: ~Copyable {
  private struct Entry {
    /// The first eight bytes and the last eight, zeros after fewer; the rest of longer ones stands in `bytes`.
    var first: UInt64
    var last: UInt64
    var start: Int
    var count: UInt32
  }

  /// What is compared of short stretches stands in the table itself: one place in memory to look at, not two.
  private struct Slot {
    var first: UInt64 = 0
    var count: UInt32 = 0
    /// -1 for an empty slot.
    var number: Int32 = -1
  }

  private var slots: UnsafeMutablePointer<Slot>
  private var mask: Int
  private var entries: [Entry] = []
  /// All stretches, one after another, each followed by room to read eight bytes at a time.
  private var bytes: UnsafeMutablePointer<UInt8>
  private var used = 0
  private var room: Int

  init() {
    mask = 1023
    slots = .allocate(capacity: mask + 1)
    slots.initialize(repeating: Slot(), count: mask + 1)
    room = 1 << 14
    bytes = .allocate(capacity: room)
    bytes.initialize(repeating: 0, count: room)
  }

  deinit {
    slots.deallocate()
    bytes.deallocate()
  }

  /// How many distinct stretches there are.
  var count: Int { entries.count }

  /// The bytes that have a number.
  subscript(number: Int) -> [UInt8] {
    let entry = entries[number]
    return Array(UnsafeBufferPointer(start: bytes + entry.start, count: Int(entry.count)))
  }

  /// The number of a stretch of bytes.
  mutating func number(of stretch: [UInt8]) -> Int {
    let padded = stretch + [UInt8](repeating: 0, count: 8)
    return padded.withUnsafeBufferPointer { padded in
      padded.baseAddress.map { number($0, stretch.count) } ?? 0
    }
  }

  /// The number of `count` bytes from `start` on, of which eight more must be readable.
  @inline(__always)
  mutating func number(_ start: UnsafePointer<UInt8>, _ count: Int) -> Int {
    let (first, last) = ByteInterner.ends(start, count)
    let hash = count <= 16 ? ByteInterner.hash(first, last, count) : ByteInterner.longHash(start, count)
    var slot = Int(truncatingIfNeeded: hash) & mask
    while true {
      let found = slots + slot
      if found.pointee.first == first, found.pointee.count == UInt32(truncatingIfNeeded: count),
        found.pointee.number >= 0
      {
        let number = Int(found.pointee.number)
        if count <= 8 || isSame(number, last, start, count) { return number }
      }
      if found.pointee.number < 0 { return insert(start, count, first, last, slot) }
      slot = (slot &+ 1) & mask
    }
  }

  /// Whether a stretch of more than eight bytes, the first eight of which are the same, has this number.
  @inline(__always)
  private func isSame(_ number: Int, _ last: UInt64, _ start: UnsafePointer<UInt8>, _ count: Int) -> Bool {
    entries.withUnsafeBufferPointer { entries in
      entries[number].last == last
        && (count <= 16 || ByteInterner.areEqual(bytes + entries[number].start, start, count))
    }
  }

  /// The first eight bytes and the last eight.
  @inline(__always)
  private static func ends(_ start: UnsafePointer<UInt8>, _ count: Int) -> (UInt64, UInt64) {
    let first = UnsafeRawPointer(start).loadUnaligned(as: UInt64.self)
    if count >= 8 { return (first, UnsafeRawPointer(start + count - 8).loadUnaligned(as: UInt64.self)) }
    return (first & ((1 &<< UInt64(truncatingIfNeeded: count &* 8)) &- 1), 0)
  }

  @inline(__always)
  private static func hash(_ first: UInt64, _ last: UInt64, _ count: Int) -> UInt64 {
    let mixed =
      (first ^ (last &* 0x9E37_79B9_7F4A_7C15) ^ UInt64(truncatingIfNeeded: count)) &* 0xFF51_AFD7_ED55_8CCD
    return mixed ^ (mixed >> 32)
  }

  @inline(never)
  private static func longHash(_ start: UnsafePointer<UInt8>, _ count: Int) -> UInt64 {
    var hash = UInt64(truncatingIfNeeded: count)
    for index in 0..<count { hash = (hash ^ UInt64(start[index])) &* 0x0000_0100_0000_01B3 }
    return hash ^ (hash >> 32)
  }

  @inline(never)
  private static func areEqual(_ a: UnsafePointer<UInt8>, _ b: UnsafePointer<UInt8>, _ count: Int) -> Bool {
    for index in 0..<count where a[index] != b[index] { return false }
    return true
  }

  @inline(never)
  private mutating func insert(
    _ start: UnsafePointer<UInt8>, _ count: Int, _ first: UInt64, _ last: UInt64, _ slot: Int
  ) -> Int {
    let number = entries.count
    if used + count + 8 > room {
      let larger = max(room * 2, used + count + 8)
      let grown = UnsafeMutablePointer<UInt8>.allocate(capacity: larger)
      grown.update(from: bytes, count: used)
      (grown + used).initialize(repeating: 0, count: larger - used)
      bytes.deallocate()
      (bytes, room) = (grown, larger)
    }
    (bytes + used).update(from: start, count: count)
    entries.append(
      Entry(
        first: first, last: last, start: used, count: UInt32(truncatingIfNeeded: count)))
    used += count
    slots[slot] = Slot(
      first: first, count: UInt32(truncatingIfNeeded: count), number: Int32(truncatingIfNeeded: number))
    if entries.count * 2 > mask { grow() }
    return number
  }

  private mutating func grow() {
    slots.deallocate()
    mask = mask * 2 + 1
    slots = .allocate(capacity: mask + 1)
    slots.initialize(repeating: Slot(), count: mask + 1)
    for (number, entry) in entries.enumerated() {
      let count = Int(entry.count)
      let hash =
        count <= 16
        ? ByteInterner.hash(entry.first, entry.last, count)
        : ByteInterner.longHash(bytes + entry.start, count)
      var slot = Int(truncatingIfNeeded: hash) & mask
      while slots[slot].number >= 0 { slot = (slot + 1) & mask }
      slots[slot] = Slot(first: entry.first, count: entry.count, number: Int32(truncatingIfNeeded: number))
    }
  }
}
