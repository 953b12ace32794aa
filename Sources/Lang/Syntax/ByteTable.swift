/// Numbers different runs of bytes, from 0 in the order they come.
struct ByteTable: Sendable {
  /// What hashes start from: another one in every run of the command, so that nobody can write words that all meet.
  private static let seed = UInt64(truncatingIfNeeded: "".hashValue) | 1

  /// The runs, one after the other.
  private var pool: [UInt8] = []
  /// Where each ends in `pool`.
  private var ends: [Int] = []
  private var hashes: [UInt64] = []
  /// Open addressing; the count is a power of two, and at least half of it is free (-1).
  private var slots: [Int32]

  /// A table with room for `capacity` slots, a power of two.
  init(capacity: Int) { slots = [Int32](repeating: -1, count: capacity) }

  /// How many there are.
  var count: Int { ends.count }

  /// The number of the bytes; nil when they were not added.
  func number(of bytes: UnsafeBufferPointer<UInt8>) -> Int32? {
    let found = slots[slot(of: bytes, ByteTable.hash(bytes))]
    return found < 0 ? nil : found
  }

  /// The number of the bytes, which are added when they are new.
  mutating func number(adding bytes: UnsafeBufferPointer<UInt8>) -> Int32 {
    let hash = ByteTable.hash(bytes)
    let slot = slot(of: bytes, hash)
    if slots[slot] >= 0 { return slots[slot] }
    let number = Int32(truncatingIfNeeded: count)
    slots[slot] = number
    pool.append(contentsOf: bytes)
    ends.append(pool.count)
    hashes.append(hash)
    if count * 2 > slots.count { grow() }
    return number
  }

  /// Adds a number that no bytes lead to.
  mutating func skip() {
    ends.append(pool.count)
    hashes.append(0)
  }

  /// Eight bytes at a time: both halves of a product depend on every bit of what is multiplied.
  private static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    let factor = seed ^ 0x9E37_79B9_7F4A_7C14
    var hash = seed ^ UInt64(truncatingIfNeeded: bytes.count)
    var place = 0
    while place < bytes.count {
      var word: UInt64 = 0
      if place + 8 <= bytes.count {
        word = UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: place, as: UInt64.self)
      } else {
        for byte in bytes[place...] { word = word << 8 | UInt64(byte) }
      }
      let product = (hash ^ word).multipliedFullWidth(by: factor)
      hash = product.high ^ product.low
      place += 8
    }
    return hash ^ hash >> 32
  }

  /// The slot that has the bytes, or the free one where they belong.
  private func slot(of bytes: UnsafeBufferPointer<UInt8>, _ hash: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      let index = Int(slots[slot])
      if hashes[index] == hash, holds(index, bytes) { return slot }
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  private func holds(_ index: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = index == 0 ? 0 : ends[index - 1]
    guard ends[index] - start == bytes.count else { return false }
    return pool.withUnsafeBufferPointer { pool in
      for offset in bytes.indices where pool[start + offset] != bytes[offset] { return false }
      return true
    }
  }

  private mutating func grow() {
    let old = slots
    slots = [Int32](repeating: -1, count: old.count * 4)
    for number in old where number >= 0 {
      var slot = Int(truncatingIfNeeded: hashes[Int(number)]) & (slots.count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = number
    }
  }
}
