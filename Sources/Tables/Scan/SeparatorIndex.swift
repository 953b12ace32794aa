/// Finds what separates cells and rows: the delimiters and line feeds outside quotes.
///
/// 64 bytes at a time, as eight words side by side (`SIMD8<UInt64>`), which every x86-64 and arm64 machine has vector
/// instructions for. A byte is zero after `^` with the byte sought; `((x & 7f) + 7f) | x` has its top bit set exactly
/// where the byte is not zero.
struct SeparatorIndex {
  /// What was found in a stretch of bytes.
  struct Found {
    /// How many separators were written.
    var count = 0
    /// Line feeds, in quotes or not.
    var lines = 0
    /// Line feeds in quotes.
    var quotedLines = 0
    /// Bytes below 0x20.
    var controls = 0
    /// Quotation marks.
    var quotes = 0
    /// A quote stands where none may: inside a cell that does not begin with one, or before the end of its cell.
    var hasStrayQuote = false

    /// Adds what was found in the stretch after this one.
    mutating func add(_ other: Found) {
      count += other.count
      lines += other.lines
      quotedLines += other.quotedLines
      controls += other.controls
      quotes += other.quotes
      hasStrayQuote = hasStrayQuote || other.hasStrayQuote
    }
  }

  private typealias Block = SIMD8<UInt64>

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
    let delimiters = Block(repeating: UInt64(delimiter) &* 0x0101_0101_0101_0101)
    let low = Block(repeating: 0x7F7F_7F7F_7F7F_7F7F)
    var found = Found()
    var output = positions
    var open: UInt64 = isQuoted ? ~0 : 0
    var lineCounts = Block.zero
    var controlCounts = Block.zero
    var blocks = 0
    var index = from
    while index < to {
      let block = UnsafeRawPointer(bytes + index).loadUnaligned(as: Block.self)
      let delimiterGaps = block ^ delimiters
      let lineGaps = block ^ Block(repeating: 0x0A0A_0A0A_0A0A_0A0A)
      let quoteGaps = block ^ Block(repeating: 0x2222_2222_2222_2222)
      let noDelimiter = ((delimiterGaps & low) &+ low) | delimiterGaps
      let noLine = ((lineGaps & low) &+ low) | lineGaps | low
      let noQuote = ((quoteGaps & low) &+ low) | quoteGaps | low
      let noControl = (block & low) &+ Block(repeating: 0x6060_6060_6060_6060) | block | low
      var separators = SeparatorIndex.mask(~(noDelimiter & noLine | low))
      let hasQuotes = SeparatorIndex.any(~noQuote)
      let isLast = to &- index < 64
      if isLast || hasQuotes || open != 0 {
        let inside: UInt64 = isLast ? (1 &<< UInt64(to &- index)) &- 1 : ~0
        separators &= inside
        let lines = SeparatorIndex.mask(~noLine) & inside
        let quotes = SeparatorIndex.mask(~noQuote) & inside
        if quotes | open != 0 {
          let quoted = self.quoted(quotes, bytes + index, &open, &found)
          separators &= ~quoted
          found.quotedLines += (lines & quoted).nonzeroBitCount
        }
        found.lines += lines.nonzeroBitCount
        found.controls += (SeparatorIndex.mask(~noControl) & inside).nonzeroBitCount
      } else {
        lineCounts &+= ~noLine &>> 7
        controlCounts &+= ~noControl &>> 7
        blocks &+= 1
        if blocks == 255 {
          found.lines += SeparatorIndex.sum(lineCounts)
          found.controls += SeparatorIndex.sum(controlCounts)
          (lineCounts, controlCounts, blocks) = (.zero, .zero, 0)
        }
      }
      SeparatorIndex.write(separators, UInt32(truncatingIfNeeded: index), &output)
      index &+= 64
    }
    found.lines += SeparatorIndex.sum(lineCounts)
    found.controls += SeparatorIndex.sum(controlCounts)
    found.count = output - positions
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

  /// Takes words whose bytes are 80 or 00; gives a bit for each byte.
  @inline(__always)
  private static func mask(_ tops: Block) -> UInt64 {
    let gathered = ((tops &>> 7) &* 0x0102_0408_1020_4080) &>> 56
    return unsafeBitCast(SIMD8<UInt8>(truncatingIfNeeded: gathered), to: UInt64.self)
  }

  @inline(__always)
  private static func any(_ words: Block) -> Bool {
    let four = words.lowHalf | words.highHalf
    let two = four.lowHalf | four.highHalf
    return two[0] | two[1] != 0
  }

  /// The sum of all bytes.
  private static func sum(_ counts: Block) -> Int {
    var sum = 0
    for lane in 0..<8 {
      var word = counts[lane]
      for _ in 0..<8 {
        sum += Int(word & 0xFF)
        word >>= 8
      }
    }
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
