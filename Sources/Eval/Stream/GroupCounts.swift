/// How many records of each group fulfil each of up to 64 conditions.
struct GroupCounts: ~Copyable {
  private typealias Eight = SIMD8<UInt32>

  /// Eights of counts to a group.
  private let width: Int
  private var counts: UnsafeMutablePointer<Eight>
  private var room: Int
  /// The bits of a byte, each in a number of its own.
  private let spread: UnsafeMutablePointer<Eight>
  /// What was moved out of `counts` before it could overflow.
  private var totals: [Int64] = []
  private var added = 0

  init(conditions: Int) {
    width = max(1, (conditions + 7) / 8)
    room = 1024
    counts = .allocate(capacity: room * width)
    counts.initialize(repeating: .zero, count: room * width)
    spread = .allocate(capacity: 256)
    for byte in 0..<256 {
      var lanes = Eight.zero
      for lane in 0..<8 { lanes[lane] = UInt32(byte >> lane & 1) }
      (spread + byte).initialize(to: lanes)
    }
  }

  deinit {
    counts.deallocate()
    spread.deallocate()
  }

  /// Adds a batch: each row's group, and its conditions as bits, eight to a byte, those of the next eight standing
  /// `stride` bytes further on.
  mutating func add(
    _ count: Int, groups: UnsafePointer<Int32>, held: UnsafePointer<UInt8>, stride: Int, groupCount: Int
  ) {
    if groupCount > room { grow(to: groupCount) }
    if added > Int(UInt32.max) - count { drain() }
    added += count
    if width == 1 {
      for row in 0..<count {
        let at = counts + Int(groups[row])
        at.pointee = at.pointee &+ spread[Int(held[row])]
      }
    } else {
      for row in 0..<count {
        var at = counts + Int(groups[row]) &* width
        var bits = held + row
        for _ in 0..<width {
          at.pointee = at.pointee &+ spread[Int(bits.pointee)]
          at += 1
          bits += stride
        }
      }
    }
  }

  /// How many records of a group fulfil a condition.
  func count(group: Int, condition: Int) -> Int64 {
    let index = group * width * 8 + condition
    let more = index < totals.count ? totals[index] : 0
    guard group < room else { return more }
    return more + Int64(counts[group * width + condition / 8][condition % 8])
  }

  private mutating func grow(to wanted: Int) {
    let larger = max(room * 2, wanted)
    let grown = UnsafeMutablePointer<Eight>.allocate(capacity: larger * width)
    grown.update(from: counts, count: room * width)
    (grown + room * width).initialize(repeating: .zero, count: (larger - room) * width)
    counts.deallocate()
    (counts, room) = (grown, larger)
  }

  private mutating func drain() {
    totals += [Int64](repeating: 0, count: room * width * 8 - totals.count)
    for place in 0..<room * width {
      for lane in 0..<8 { totals[place * 8 + lane] += Int64(counts[place][lane]) }
      counts[place] = .zero
    }
    added = 0
  }
}
