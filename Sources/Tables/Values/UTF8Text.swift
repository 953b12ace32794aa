/// Whether bytes are text in UTF-8.
enum UTF8Text {
  /// Whether all bytes are well-formed UTF-8.
  static func isValid(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.withUnsafeBufferPointer { isValid($0) }
  }

  /// Whether all bytes are well-formed UTF-8.
  static func isValid(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let count = bytes.count
    let raw = UnsafeRawBufferPointer(bytes)
    var at = 0
    while at < count {
      while at + 8 <= count, raw.loadUnaligned(fromByteOffset: at, as: UInt64.self) & 0x8080_8080_8080_8080 == 0 {
        at += 8
      }
      guard at < count else { return true }
      let lead = bytes[at]
      if lead < 0x80 {
        at += 1
        continue
      }
      // How many bytes follow, and the narrowest and widest value of the first of them.
      let (more, low, high): (Int, UInt8, UInt8)
      switch lead {
      case 0xC2...0xDF: (more, low, high) = (1, 0x80, 0xBF)
      case 0xE0: (more, low, high) = (2, 0xA0, 0xBF)
      case 0xED: (more, low, high) = (2, 0x80, 0x9F)
      case 0xE1...0xEF: (more, low, high) = (2, 0x80, 0xBF)
      case 0xF0: (more, low, high) = (3, 0x90, 0xBF)
      case 0xF1...0xF3: (more, low, high) = (3, 0x80, 0xBF)
      case 0xF4: (more, low, high) = (3, 0x80, 0x8F)
      default: return false
      }
      guard at + more < count, bytes[at + 1] >= low, bytes[at + 1] <= high else { return false }
      var index = 2
      while index <= more {
        if bytes[at + index] & 0xC0 != 0x80 { return false }
        index += 1
      }
      at += more + 1
    }
    return true
  }

  // MARK: Large texts

  private typealias Part = SIMD16<UInt8>

  /// Whether bytes are well-formed UTF-8 without the control characters U+0080 to U+009F; those below are for others.
  /// The last byte is ASCII, and 64 zeros stand behind it. `isStart`: nothing that stands before counts.
  static func isPlain(_ bytes: UnsafePointer<UInt8>, from: Int, to: Int, isStart: Bool = true) -> Bool {
    let raw = UnsafeRawPointer(bytes)
    var check = Check()
    var at = from
    if isStart, at < to {
      guard isPlainHead(raw + at) else { return false }
      check.begin(after: hasHigh(raw, at))
      at &+= 64
    } else {
      check.begin(after: true)
    }
    while at < to {
      let a = raw.loadUnaligned(fromByteOffset: at, as: Part.self)
      let b = raw.loadUnaligned(fromByteOffset: at &+ 16, as: Part.self)
      let c = raw.loadUnaligned(fromByteOffset: at &+ 32, as: Part.self)
      let d = raw.loadUnaligned(fromByteOffset: at &+ 48, as: Part.self)
      check.take(raw, at, a, b, c, d)
      at &+= 64
    }
    return check.isPlain
  }

  /// Checks text block by block, 64 bytes at a time, for those who read it for something else as well.
  struct Check {
    /// What the 64 bytes before held, as it may concern these.
    private var before = Block.plain
    /// FF, or any other byte from 80, where something was found.
    private var found = Part.zero

    /// Whether nothing was found so far.
    var isPlain: Bool { !UTF8Text.hasHigh(found) }

    /// Begins behind a block that is not looked at here. `hasHigh`: it may hold more than ASCII.
    @inline(__always)
    mutating func begin(after hasHigh: Bool) { before = hasHigh ? .rare : .plain }

    /// Takes the next block, which begins at `at` and stands in the four parts as well. Three bytes before it can be read.
    @inline(__always)
    mutating func take(
      _ raw: UnsafeRawPointer, _ at: Int, _ a: SIMD16<UInt8>, _ b: SIMD16<UInt8>, _ c: SIMD16<UInt8>, _ d: SIMD16<UInt8>
    ) {
      guard UTF8Text.hasHigh(a | b | c | d) else {
        if before != .plain {
          if UTF8Text.isOpen(raw + at) { found = Part(repeating: 0xFF) }
          before = .plain
        }
        return
      }
      if before == .rare || UTF8Text.hasHigh(UTF8Text.rare(a) | UTF8Text.rare(b) | UTF8Text.rare(c) | UTF8Text.rare(d))
      {
        found |= UTF8Text.allFaults(raw, at)
        before =
          UTF8Text.hasHigh(UTF8Text.rare(a) | UTF8Text.rare(b) | UTF8Text.rare(c) | UTF8Text.rare(d)) ? .rare : .common
      } else {
        found |=
          UTF8Text.strays(raw, at) | UTF8Text.strays(raw, at &+ 16) | UTF8Text.strays(raw, at &+ 32)
          | UTF8Text.strays(raw, at &+ 48)
        before = .common
      }
    }
  }

  /// What is wrong with the bytes of a block of which more is to be known.
  @inline(never)
  private static func allFaults(_ raw: UnsafeRawPointer, _ at: Int) -> Part {
    faults(raw, at) | faults(raw, at &+ 16) | faults(raw, at &+ 32) | faults(raw, at &+ 48)
  }

  /// Whether a block holds more than ASCII.
  private static func hasHigh(_ raw: UnsafeRawPointer, _ at: Int) -> Bool {
    (0..<64).contains { raw.load(fromByteOffset: at &+ $0, as: UInt8.self) >= 0x80 }
  }

  /// What 64 bytes hold: nothing but ASCII, letters as they are common, or bytes of which more is to be known.
  private enum Block { case plain, common, rare }

  /// Whether the bytes before this place leave a character open.
  private static func isOpen(_ place: UnsafeRawPointer) -> Bool {
    place.load(fromByteOffset: -1, as: UInt8.self) >= 0xC0 || place.load(fromByteOffset: -2, as: UInt8.self) >= 0xE0
      || place.load(fromByteOffset: -3, as: UInt8.self) >= 0xF0
  }

  /// The same for the first bytes, before which nothing counts.
  @inline(never)
  private static func isPlainHead(_ start: UnsafeRawPointer) -> Bool {
    withUnsafeTemporaryAllocation(byteCount: 80, alignment: 16) { copy in
      copy.initializeMemory(as: UInt8.self, repeating: 0)
      guard let base = copy.baseAddress else { return false }
      (base + 16).copyMemory(from: start, byteCount: 64)
      let raw = UnsafeRawPointer(base)
      return !hasHigh(faults(raw, 16) | faults(raw, 32) | faults(raw, 48) | faults(raw, 64))
    }
  }

  /// FF, or any other byte from 80, for each byte of which more is to be known than that others follow it: C0 to C2, E0,
  /// ED, and from F0. The common letters of Vietnamese have none of them.
  @inline(__always)
  private static func rare(_ bytes: Part) -> Part {
    return upTo(bytes &- Part(repeating: 0xC0), 2) | equal(bytes, 0xE0) | equal(bytes, 0xED) | from(bytes, 0xF0)
  }

  /// FF for each of sixteen bytes that goes on with a character where none is due, or does not where one is; for bytes of
  /// which none is `rare`, nor of the block before.
  @inline(__always)
  private static func strays(_ raw: UnsafeRawPointer, _ at: Int) -> Part {
    let byte = raw.loadUnaligned(fromByteOffset: at, as: Part.self)
    let last = raw.loadUnaligned(fromByteOffset: at &- 1, as: Part.self)
    let second = raw.loadUnaligned(fromByteOffset: at &- 2, as: Part.self)
    let goesOn = upTo(byte ^ Part(repeating: 0x80), 0x3F)
    return (from(last, 0xC0) | from(second, 0xE0)) ^ goesOn
  }

  /// FF for each of sixteen bytes that may not stand where it does, after the three before it.
  @inline(__always)
  private static func faults(_ raw: UnsafeRawPointer, _ at: Int) -> Part {
    let byte = raw.loadUnaligned(fromByteOffset: at, as: Part.self)
    let last = raw.loadUnaligned(fromByteOffset: at &- 1, as: Part.self)
    let second = raw.loadUnaligned(fromByteOffset: at &- 2, as: Part.self)
    let third = raw.loadUnaligned(fromByteOffset: at &- 3, as: Part.self)
    // A byte that goes on with a character stands where one is due, and nowhere else.
    let isDue = from(last, 0xC0) | from(second, 0xE0) | from(third, 0xF0)
    let goesOn = from(byte, 0x80) & ~from(byte, 0xC0)
    // C0, C1 and F5 to FF are never.
    let never = equal(byte & Part(repeating: 0xFE), 0xC0) | from(byte, 0xF5)
    // Overlong forms, surrogates, what is beyond U+10FFFF, and U+0080 to U+009F.
    let short = (equal(last, 0xE0) | equal(last, 0xC2)) & ~from(byte, 0xA0)
    let tooLow = equal(last, 0xF0) & ~from(byte, 0x90)
    let tooHigh = equal(last, 0xED) & from(byte, 0xA0) | equal(last, 0xF4) & from(byte, 0x90)
    return (isDue ^ goesOn) | never | short | tooLow | tooHigh
  }

  /// FF where the byte is at least this.
  @inline(__always)
  private static func from(_ bytes: Part, _ least: UInt8) -> Part {
    unsafeBitCast(bytes .>= Part(repeating: least), to: Part.self)
  }

  /// FF where the byte is at most this.
  @inline(__always)
  private static func upTo(_ bytes: Part, _ most: UInt8) -> Part {
    unsafeBitCast(bytes .<= Part(repeating: most), to: Part.self)
  }

  @inline(__always)
  private static func equal(_ bytes: Part, _ value: UInt8) -> Part {
    unsafeBitCast(bytes .== Part(repeating: value), to: Part.self)
  }

  /// Whether a byte is 0x80 or more.
  @inline(__always)
  private static func hasHigh(_ bytes: Part) -> Bool {
    let words = unsafeBitCast(bytes, to: SIMD2<UInt64>.self)
    return (words[0] | words[1]) & 0x8080_8080_8080_8080 != 0
  }
}
