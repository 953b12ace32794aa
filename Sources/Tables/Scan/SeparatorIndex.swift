/// Finds what separates cells and rows: the delimiters and line feeds outside quotes.
///
/// 64 bytes at a time, in four parts of sixteen, which every x86-64 and arm64 machine compares in one instruction. A
/// comparison gives FF for each byte of which it holds, 00 for the others.
struct SeparatorIndex {
  /// What was found in a stretch of bytes.
  struct Found: Sendable {
    /// How many separators were written.
    var count = 0
    /// Line feeds, in quotes or not.
    var lines = 0
    /// Line feeds in quotes.
    var quotedLines = 0
    /// Control characters: bytes below 0x20, and 0x7F.
    var controls = 0
    /// Quotation marks.
    var quotes = 0
    /// A quote stands where none may: inside a cell that does not begin with one, or before the end of its cell.
    var hasStrayQuote = false
    /// Of the whole blocks of 64 bytes but the first: they are well-formed text, as `UTF8Text.isPlain` says.
    var isText = true

    /// Adds what was found in the stretch after this one.
    mutating func add(_ other: Found) {
      count += other.count
      lines += other.lines
      quotedLines += other.quotedLines
      controls += other.controls
      quotes += other.quotes
      hasStrayQuote = hasStrayQuote || other.hasStrayQuote
      isText = isText && other.isText
    }

    /// Takes away what was counted in the last stretch by itself; what was found wrong stays.
    mutating func remove(_ last: Found) {
      count -= last.count
      lines -= last.lines
      quotedLines -= last.quotedLines
      controls -= last.controls
      quotes -= last.quotes
    }
  }

  private typealias Part = SIMD16<UInt8>

  private let delimiter: UInt8

  init(delimiter: UInt8) {
    self.delimiter = delimiter
  }

  /// Writes the positions of separators in `bytes[from..<to]`, counted from `bytes`, to `positions`.
  ///
  /// `bytes` must be readable up to `to + 64`, and one byte before `from`; `positions` must have room for `to - from + 8`.
  /// `isQuoted`: whether a quote stands open at `from`.
  func find(
    in bytes: UnsafePointer<UInt8>, from: Int, to: Int, isQuoted: Bool, positions: UnsafeMutablePointer<UInt32>
  ) -> Found {
    let delimiters = Part(repeating: delimiter)
    let feeds = Part(repeating: 0x0A)
    let marks = Part(repeating: 0x22)
    var found = Found()
    var output = positions
    var open: UInt64 = isQuoted ? ~0 : 0
    var lineCounts = Part.zero
    var controlCounts = Part.zero
    var blocks = 0
    var text = UTF8Text.Check()
    text.begin(after: true)
    var index = from
    while index < to {
      let start = UnsafeRawPointer(bytes + index)
      let a = start.loadUnaligned(as: Part.self)
      let b = start.loadUnaligned(fromByteOffset: 16, as: Part.self)
      let c = start.loadUnaligned(fromByteOffset: 32, as: Part.self)
      let d = start.loadUnaligned(fromByteOffset: 48, as: Part.self)
      let lines = (a: equal(a, feeds), b: equal(b, feeds), c: equal(c, feeds), d: equal(d, feeds))
      let ends = (a: equal(a, delimiters), b: equal(b, delimiters), c: equal(c, delimiters), d: equal(d, delimiters))
      let marked = (a: equal(a, marks), b: equal(b, marks), c: equal(c, marks), d: equal(d, marks))
      let controls = (a: control(a), b: control(b), c: control(c), d: control(d))
      var separators = mask(lines.a | ends.a, lines.b | ends.b, lines.c | ends.c, lines.d | ends.d)
      let isLast = to &- index < 64
      var quotes: UInt64 = 0
      if isLast || isAny(marked.a | marked.b | marked.c | marked.d) {
        quotes = mask(marked.a, marked.b, marked.c, marked.d)
      }
      if isLast {
        let inside: UInt64 = (1 &<< UInt64(to &- index)) &- 1
        separators &= inside
        quotes &= inside
        found.lines += (mask(lines.a, lines.b, lines.c, lines.d) & inside).nonzeroBitCount
        found.controls += (mask(controls.a, controls.b, controls.c, controls.d) & inside).nonzeroBitCount
      } else {
        // To take FF away is to add 1.
        lineCounts = lineCounts &- lines.a &- lines.b &- lines.c &- lines.d
        controlCounts = controlCounts &- controls.a &- controls.b &- controls.c &- controls.d
        if index != from { text.take(UnsafeRawPointer(bytes), index, a, b, c, d) }
        blocks &+= 1
        // Four a block: 252 fit into a byte.
        if blocks == 63 {
          found.lines += sum(lineCounts)
          found.controls += sum(controlCounts)
          (lineCounts, controlCounts, blocks) = (.zero, .zero, 0)
        }
      }
      if quotes | open != 0 {
        let quoted = self.quoted(quotes, bytes + index, &open, &found)
        var hidden = separators & quoted
        separators &= ~quoted
        while hidden != 0 {
          if bytes[index &+ hidden.trailingZeroBitCount] == 0x0A { found.quotedLines += 1 }
          hidden &= hidden &- 1
        }
      }
      SeparatorIndex.write(separators, UInt32(truncatingIfNeeded: index), &output)
      index &+= 64
    }
    found.lines += sum(lineCounts)
    found.controls += sum(controlCounts)
    found.count = output - positions
    found.isText = text.isPlain
    return found
  }

  /// The bytes of a block that stand in quotes, the opening quote among them and the closing one not.
  @inline(never)
  private func quoted(
    _ quotes: UInt64, _ bytes: UnsafePointer<UInt8>, _ open: inout UInt64, _ found: inout Found
  ) -> UInt64 {
    var inside = quotes
    for shift in [1, 2, 4, 8, 16, 32] as [UInt64] { inside ^= inside &<< shift }
    inside ^= open
    open = inside >> 63 == 1 ? ~0 : 0
    found.quotes += quotes.nonzeroBitCount
    var rest = quotes
    while rest != 0 {
      let at = rest.trailingZeroBitCount
      rest &= rest &- 1
      let beside = inside >> UInt64(at) & 1 == 1 ? bytes[at - 1] : bytes[at + 1]
      if beside != 0x22, beside != delimiter, beside != 0x0A, beside != 0x0D, beside != 0 { found.hasStrayQuote = true }
    }
    return inside
  }

  /// FF where the bytes are equal.
  @inline(__always)
  private func equal(_ a: Part, _ b: Part) -> Part { unsafeBitCast(a .== b, to: Part.self) }

  /// FF where the byte is below 0x20 or 0x7F.
  @inline(__always)
  private func control(_ bytes: Part) -> Part {
    unsafeBitCast(bytes .<= Part(repeating: 0x1F), to: Part.self) | equal(bytes, Part(repeating: 0x7F))
  }

  @inline(__always)
  private func isAny(_ bytes: Part) -> Bool {
    let words = unsafeBitCast(bytes, to: SIMD2<UInt64>.self)
    return words[0] | words[1] != 0
  }

  /// Takes bytes that are FF or 00, in their order; gives a bit for each.
  @inline(__always)
  private func mask(_ a: Part, _ b: Part, _ c: Part, _ d: Part) -> UInt64 {
    let four =
      (a & Part(repeating: 0x01)) | (b & Part(repeating: 0x04)) | (c & Part(repeating: 0x10))
      | (d & Part(repeating: 0x40))
    let halves = unsafeBitCast(four, to: SIMD2<UInt64>.self)
    // Bit i of byte j stands for byte 8 i + j of the block: rows and columns of this square are to change places,
    // first in squares of two by two bits, then of four by four, then of eight by eight.
    var bits = halves[0] | halves[1] &<< 1
    var change = (bits ^ (bits &>> 7)) & 0x00AA_00AA_00AA_00AA
    bits ^= change ^ (change &<< 7)
    change = (bits ^ (bits &>> 14)) & 0x0000_CCCC_0000_CCCC
    bits ^= change ^ (change &<< 14)
    change = (bits ^ (bits &>> 28)) & 0x0000_0000_F0F0_F0F0
    return bits ^ change ^ (change &<< 28)
  }

  /// The sum of all bytes.
  private func sum(_ counts: Part) -> Int {
    var sum = 0
    for lane in 0..<16 { sum += Int(counts[lane]) }
    return sum
  }

  /// Writes the place of each bit, eight at a time without a branch for each.
  @inline(__always)
  private static func write(_ separators: UInt64, _ base: UInt32, _ output: inout UnsafeMutablePointer<UInt32>) {
    var rest = separators
    let count = separators.nonzeroBitCount
    var written = 0
    repeat {
      for lane in 0..<8 {
        output[written &+ lane] = base &+ UInt32(truncatingIfNeeded: rest.trailingZeroBitCount)
        rest &= rest &- 1
      }
      written &+= 8
    } while written < count
    output += count
  }
}
