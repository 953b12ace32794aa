/// Gives each pair of numbers a number: 0, 1, 2 … in order of first appearance.
struct PairInterner: ~Copyable {
  private var slots: UnsafeMutablePointer<Int32>
  private var mask: Int
  private(set) var pairs: [UInt64] = []

  init() {
    mask = 1023
    slots = .allocate(capacity: mask + 1)
    slots.initialize(repeating: -1, count: mask + 1)
  }

  deinit { slots.deallocate() }

  var count: Int { pairs.count }

  /// The number of a pair of numbers below 2^32.
  @inline(__always)
  mutating func number(_ first: Int, _ second: Int) -> Int {
    let pair = UInt64(truncatingIfNeeded: first) << 32 | UInt64(truncatingIfNeeded: second)
    var slot = PairInterner.slot(pair) & mask
    while true {
      let number = Int(slots[slot])
      if number < 0 { return insert(pair, slot) }
      if pairs[number] == pair { return number }
      slot = (slot &+ 1) & mask
    }
  }

  /// The pair that has a number.
  subscript(number: Int) -> (Int, Int) {
    (Int(pairs[number] >> 32), Int(pairs[number] & 0xFFFF_FFFF))
  }

  @inline(__always)
  private static func slot(_ pair: UInt64) -> Int {
    Int(truncatingIfNeeded: (pair &* 0x9E37_79B9_7F4A_7C15) >> 20)
  }

  @inline(never)
  private mutating func insert(_ pair: UInt64, _ slot: Int) -> Int {
    slots[slot] = Int32(truncatingIfNeeded: pairs.count)
    pairs.append(pair)
    if pairs.count * 2 > mask {
      slots.deallocate()
      mask = mask * 4 + 3
      slots = .allocate(capacity: mask + 1)
      slots.initialize(repeating: -1, count: mask + 1)
      for (number, pair) in pairs.enumerated() {
        var slot = PairInterner.slot(pair) & mask
        while slots[slot] >= 0 { slot = (slot + 1) & mask }
        slots[slot] = Int32(truncatingIfNeeded: number)
      }
    }
    return pairs.count - 1
  }
}
