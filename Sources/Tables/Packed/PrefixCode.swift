/// The look-up table of one prefix code of a deflate stream (RFC 1951, 3.2.2).
///
/// An entry is a `UInt32`: bit 31 marks a literal; bits 16–30 are the literal, the base of a length or distance, or where
/// a second table starts; bit 15 marks what is none of these: with bit 14 a second table, with bit 13 the end of the
/// block, else no code; bits 8–12 are the length of the code or the width of the second table; bits 0–7 how many bits
/// it takes in all.
final class PrefixCode {
  static let literal: UInt32 = 1 << 31
  static let exceptional: UInt32 = 1 << 15
  static let second: UInt32 = 1 << 14
  static let endOfBlock: UInt32 = 1 << 13
  static let longest = 15

  /// What symbols mean: literals and lengths, distances, or lengths of codes.
  enum Alphabet {
    case literals, distances, lengths
  }

  /// The width of the first table.
  let width: Int
  let entries: UnsafeMutablePointer<UInt32>
  private let capacity: Int
  private let alphabet: Alphabet

  init(_ alphabet: Alphabet, width: Int) {
    self.alphabet = alphabet
    self.width = width
    capacity = (1 << width) + 2048
    entries = UnsafeMutablePointer<UInt32>.allocate(capacity: capacity)
    entries.initialize(repeating: PrefixCode.exceptional, count: capacity)
  }

  deinit { entries.deallocate() }

  /// Builds the table from the length of each symbol's code; false when the lengths make no prefix code. A code that
  /// leaves bits unused is taken only where it has at most one symbol.
  func build(_ lengths: UnsafeBufferPointer<UInt8>) -> Bool {
    entries.update(repeating: PrefixCode.exceptional, count: 1 << width)
    return withUnsafeTemporaryAllocation(of: UInt16.self, capacity: 16 + 16 + 320) { memory in
      memory.initialize(repeating: 0)
      let counts = UnsafeMutableBufferPointer(rebasing: memory[0..<16])
      let offsets = UnsafeMutableBufferPointer(rebasing: memory[16..<32])
      let sorted = UnsafeMutableBufferPointer(rebasing: memory[32...])
      guard lengths.count <= sorted.count else { return false }
      for length in lengths where length > 0 { counts[Int(length)] += 1 }
      guard let longest = (1...PrefixCode.longest).last(where: { counts[$0] > 0 }) else {
        // No symbols: fine for distances that are never used.
        return alphabet == .distances
      }
      var left = 1
      for length in 1...PrefixCode.longest {
        left = left << 1 - Int(counts[length])
        if left < 0 { return false }
        if length < PrefixCode.longest { offsets[length + 1] = offsets[length] + counts[length] }
      }
      if left > 0, longest != 1 || alphabet == .lengths { return false }
      for (symbol, length) in lengths.enumerated() where length > 0 {
        sorted[Int(offsets[Int(length)])] = UInt16(truncatingIfNeeded: symbol)
        offsets[Int(length)] += 1
      }
      return fill(counts, sorted, longest: longest)
    }
  }

  /// Fills the tables with the symbols in order of their codes.
  private func fill(
    _ counts: UnsafeMutableBufferPointer<UInt16>, _ sorted: UnsafeMutableBufferPointer<UInt16>, longest: Int
  ) -> Bool {
    let first = 1 << width
    var next = first
    var code = 0
    var at = 0
    var (prefix, start, secondWidth) = (-1, 0, 0)
    for length in 1...longest {
      while counts[length] > 0 {
        let reversed = PrefixCode.reversed(code, length)
        let entry = entry(of: Int(sorted[at]), length: length)
        if length <= width {
          for index in stride(from: reversed, to: first, by: 1 << length) { entries[index] = entry }
        } else {
          let low = reversed & (first - 1)
          if low != prefix {
            // A second table, wide enough for all codes that begin so.
            prefix = low
            secondWidth = length - width
            var room = 1 << secondWidth
            while secondWidth + width < longest {
              room -= Int(counts[secondWidth + width])
              if room <= 0 { break }
              secondWidth += 1
              room <<= 1
            }
            start = next
            next += 1 << secondWidth
            guard next <= capacity else { return false }
            entries[low] =
              PrefixCode.exceptional | PrefixCode.second | UInt32(start) << 16 | UInt32(secondWidth) << 8
            for index in start..<next { entries[index] = PrefixCode.exceptional }
          }
          for index in stride(from: reversed >> width, to: 1 << secondWidth, by: 1 << (length - width)) {
            entries[start + index] = entry
          }
        }
        counts[length] -= 1
        at += 1
        code += 1
      }
      code <<= 1
    }
    return true
  }

  private static func reversed(_ code: Int, _ length: Int) -> Int {
    var (rest, result) = (code, 0)
    for _ in 0..<length {
      result = result << 1 | rest & 1
      rest >>= 1
    }
    return result
  }

  private func entry(of symbol: Int, length: Int) -> UInt32 {
    let own = UInt32(length) << 8
    switch alphabet {
    case .lengths: return UInt32(symbol) << 16 | own | UInt32(length)
    case .literals:
      if symbol < 256 { return PrefixCode.literal | UInt32(symbol) << 16 | own | UInt32(length) }
      if symbol == 256 { return PrefixCode.exceptional | PrefixCode.endOfBlock | own | UInt32(length) }
      guard symbol - 257 < PrefixCode.lengthBases.count else { return PrefixCode.exceptional }
      let (base, extra) = PrefixCode.lengthBases[symbol - 257]
      return base << 16 | own | (UInt32(length) + extra)
    case .distances:
      guard symbol < PrefixCode.distanceBases.count else { return PrefixCode.exceptional }
      let (base, extra) = PrefixCode.distanceBases[symbol]
      return base << 16 | own | (UInt32(length) + extra)
    }
  }

  /// The shortest match of each length symbol from 257 on, and how many more bits it has.
  private static let lengthBases: [(UInt32, UInt32)] = [
    (3, 0), (4, 0), (5, 0), (6, 0), (7, 0), (8, 0), (9, 0), (10, 0), (11, 1), (13, 1), (15, 1), (17, 1), (19, 2),
    (23, 2), (27, 2), (31, 2), (35, 3), (43, 3), (51, 3), (59, 3), (67, 4), (83, 4), (99, 4), (115, 4), (131, 5),
    (163, 5), (195, 5), (227, 5), (258, 0),
  ]

  /// The nearest distance of each distance symbol, and how many more bits it has.
  private static let distanceBases: [(UInt32, UInt32)] = [
    (1, 0), (2, 0), (3, 0), (4, 0), (5, 1), (7, 1), (9, 2), (13, 2), (17, 3), (25, 3), (33, 4), (49, 4), (65, 5),
    (97, 5), (129, 6), (193, 6), (257, 7), (385, 7), (513, 8), (769, 8), (1025, 9), (1537, 9), (2049, 10), (3073, 10),
    (4097, 11), (6145, 11), (8193, 12), (12289, 12), (16385, 13), (24577, 13),
  ]
}
