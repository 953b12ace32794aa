/// Gives each distinct stretch of bytes a number: 0, 1, 2 … in order of first appearance.
package struct ByteInterner: ~Copyable {
  private struct Entry {
    var hash: UInt64
    var start: Int
    var count: Int
  }

  private var slots: UnsafeMutablePointer<Int32>
  private var mask: Int
  private var entries: [Entry] = []
  /// All stretches, one after another, each followed by room to read eight bytes at a time.
  private var bytes: UnsafeMutablePointer<UInt8>
  private var used = 0
  private var room: Int

  package init() {
    mask = 1023
    slots = .allocate(capacity: mask + 1)
    slots.initialize(repeating: -1, count: mask + 1)
    room = 1 << 14
    bytes = .allocate(capacity: room)
    bytes.initialize(repeating: 0, count: room)
  }

  deinit {
    slots.deallocate()
    bytes.deallocate()
  }

  /// How many distinct stretches there are.
  package var count: Int { entries.count }

  /// The bytes that have a number.
  package subscript(number: Int) -> [UInt8] {
    let entry = entries[number]
    return Array(UnsafeBufferPointer(start: bytes + entry.start, count: entry.count))
  }

  /// The number of `count` bytes from `start` on, of which eight more must be readable.
  @inline(__always)
  package mutating func number(_ start: UnsafePointer<UInt8>, _ count: Int) -> Int {
    var hash = UInt64(truncatingIfNeeded: count) &* 0x9E37_79B9_7F4A_7C15
    var index = 0
    while index &+ 8 <= count {
      hash = ByteInterner.mix(hash, ByteInterner.word(start + index))
      index &+= 8
    }
    if index < count {
      let rest = ByteInterner.word(start + index) & ((1 &<< UInt64((count &- index) &* 8)) &- 1)
      hash = ByteInterner.mix(hash, rest)
    }
    var slot = Int(truncatingIfNeeded: hash) & mask
    while true {
      let number = Int(slots[slot])
      if number < 0 { return insert(start, count, hash, slot) }
      if isEntry(number, hash, start, count) { return number }
      slot = (slot &+ 1) & mask
    }
  }

  @inline(__always)
  private static func mix(_ hash: UInt64, _ word: UInt64) -> UInt64 {
    let mixed = (hash ^ word) &* 0xFF51_AFD7_ED55_8CCD
    return mixed ^ (mixed >> 32)
  }

  @inline(__always)
  private static func word(_ at: UnsafePointer<UInt8>) -> UInt64 {
    UnsafeRawPointer(at).loadUnaligned(as: UInt64.self)
  }

  @inline(__always)
  private func isEntry(_ number: Int, _ hash: UInt64, _ start: UnsafePointer<UInt8>, _ count: Int) -> Bool {
    entries.withUnsafeBufferPointer { entries in
      let entry = entries[number]
      guard entry.hash == hash, entry.count == count else { return false }
      let known = bytes + entry.start
      var index = 0
      while index &+ 8 <= count {
        if ByteInterner.word(known + index) != ByteInterner.word(start + index) { return false }
        index &+= 8
      }
      guard index < count else { return true }
      let difference = ByteInterner.word(known + index) ^ ByteInterner.word(start + index)
      return difference & ((1 &<< UInt64((count &- index) &* 8)) &- 1) == 0
    }
  }

  @inline(never)
  private mutating func insert(_ start: UnsafePointer<UInt8>, _ count: Int, _ hash: UInt64, _ slot: Int) -> Int {
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
    entries.append(Entry(hash: hash, start: used, count: count))
    used += count
    slots[slot] = Int32(truncatingIfNeeded: number)
    if entries.count * 2 > mask { grow() }
    return number
  }

  private mutating func grow() {
    slots.deallocate()
    mask = mask * 4 + 3
    slots = .allocate(capacity: mask + 1)
    slots.initialize(repeating: -1, count: mask + 1)
    for (number, entry) in entries.enumerated() {
      var slot = Int(truncatingIfNeeded: entry.hash) & mask
      while slots[slot] >= 0 { slot = (slot + 1) & mask }
      slots[slot] = Int32(truncatingIfNeeded: number)
    }
  }
}
